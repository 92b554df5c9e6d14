/**
 * Scores a million random ratios and puts a million into bands, and holds each against fractions of whole numbers
 * (`test/scorecard/exact.ts`): `npm run exactness`, or with another number of cases behind it.
 */
import { importTypeScript } from './import-typescript.mjs'

const cases = Number(process.argv[2] ?? 1_000_000)
const { randomRatio, randomBand } = await importTypeScript("export * from './test/scorecard/exact.js'")

const random = { state: 766 }
const faults = []
for (let run = 0; run < cases && faults.length < 10; run++)
  for (const fault of [randomRatio(random), randomBand(random)]) if (fault !== undefined) faults.push(fault)
process.stdout.write(`${cases} ratios and ${cases} bands: ${faults.length} wrong\n`)
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
