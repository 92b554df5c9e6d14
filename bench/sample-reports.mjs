import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @typedef {import('../test/report/synthetic-province.js').SyntheticProvince} SyntheticProvince */

/**
 * The provinces of an invented country of 3.321 communes, each with a full and consistent report: those of the tests,
 * whose TypeScript is made plain first.
 *
 * @returns {Promise<readonly SyntheticProvince[]>}
 */
export async function sampleProvinces() {
  const source = fileURLToPath(new URL('../test/report/synthetic-province.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  })
  const program = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { syntheticCountry } = await import(`data:text/javascript;base64,${program}`)
  return syntheticCountry()
}
