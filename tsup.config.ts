import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Format, type Options } from 'tsup'

/** What both forms have in common; the nested package.json tells Node, and TypeScript, how to read the files beside it. */
function build(
  folder: string,
  format: Format,
  type: 'module' | 'commonjs',
  options: Options,
  beside?: (outDir: string) => Promise<void>,
): Options {
  const outDir = `dist/${folder}`
  return {
    format,
    outDir,
    clean: true,
    target: 'es2022',
    esbuildOptions: (options) => {
      options.charset = 'utf8'
    },
    outExtension: () => ({ js: '.js' }),
    onSuccess: async () => {
      await writeFile(`${outDir}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`)
      await beside?.(outDir)
    },
    ...options,
  }
}

/** Looks for files by patterns, with what that needs: of use to the command alone, which is built with it. */
const bundled = ['tinyglobby', 'fdir', 'picomatch']

async function writeLicenses(outDir: string): Promise<void> {
  const licenses = bundled.map(
    async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`,
  )
  await writeFile(`${outDir}/licenses.md`, (await Promise.all(licenses)).join('\n---\n\n'))
}

const faces = ['src/index.ts', 'src/*/index.ts', 'src/dossier/sql/index.ts']
const inPieces: Options = { bundle: true, splitting: true, skipNodeModulesBundle: true }

export default defineConfig([
  // For bundlers: one output file for each source, so that what is not imported is dropped, whatever it is.
  build('esm', 'esm', 'module', {
    entry: ['src/**/*.ts', '!src/cli.ts', '!src/cli/!(config-schema).ts'],
    bundle: false,
  }),
  // For Node: one file for each face, and what several share in pieces of its own, so that few files are loaded.
  build(
    'node',
    'esm',
    'module',
    { entry: [...faces, 'src/cli.ts'], ...inPieces, noExternal: bundled },
    writeLicenses,
  ),
  // The same to be required, from Node or a bundler that can drop nothing of it; the command line needs no second form.
  build('cjs', 'cjs', 'commonjs', { entry: faces, ...inPieces }),
])
