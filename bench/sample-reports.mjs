import { importTypeScript } from '../scripts/import-typescript.mjs'

/** @typedef {import('../test/report/synthetic-province.js').SyntheticProvince} SyntheticProvince */

/**
 * The provinces of an invented country of 3.321 communes, each with a full and consistent report: those of the tests,
 * whose TypeScript is made plain first.
 *
 * @returns {Promise<readonly SyntheticProvince[]>}
 */
export async function sampleProvinces() {
  const { syntheticCountry } = await importTypeScript("export * from './test/report/synthetic-province.js'")
  return syntheticCountry()
}
