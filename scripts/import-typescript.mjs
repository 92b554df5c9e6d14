import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads what an `export … from` statement names of TypeScript in this repository, made plain first.
 *
 * @param {string} statement paths begin at the root: `export { textCase } from './test/prose/text-cases.js'`
 * @returns {Promise<any>}
 */
export async function importTypeScript(statement) {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  const program = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return import(`data:text/javascript;base64,${program}`)
}
