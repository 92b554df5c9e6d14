import { writeFile } from 'node:fs/promises'
import { defineConfig, type Format } from 'tsup'

/** One output file per source file, so that a bundler can drop every module that is not imported. */
function build(format: Format, type: 'module' | 'commonjs', entry: string[]) {
  const outDir = `dist/${format}`
  return {
    entry,
    format,
    outDir,
    bundle: false,
    clean: true,
    target: 'es2022',
    outExtension: () => ({ js: '.js' }),
    // The nested package.json tells Node, and TypeScript, how to read the files beside it.
    onSuccess: () => writeFile(`${outDir}/package.json`, `${JSON.stringify({ type, sideEffects: false })}\n`),
  }
}

export default defineConfig([
  build('esm', 'module', ['src/**/*.ts']),
  // The command line is a program: it needs no second form.
  build('cjs', 'commonjs', ['src/**/*.ts', '!src/cli.ts', '!src/cli/**']),
])
