/**
 * Reads a million texts that nobody should send: parts of reports with letters changed, clauses joined at random, any
 * characters. Looks for a throw, a figure that is lost or does not read again, and a reading that changes with the form
 * of the text. A case follows from the seed and its number alone.
 *
 *   npm run fuzz-texts                                       a million cases
 *   npm run fuzz-texts -- --from 5000 --cases 1000 --seed 7  fewer, others
 */
import { parseArgs } from 'node:util'
import { importTypeScript } from './import-typescript.mjs'

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '2024' },
  },
})
const [cases, from, seed] = [Number(options.cases), Number(options.from), Number(options.seed)]
/** No case may take as much CPU time, in milliseconds. */
const limit = 500

const { faultIn, smallest, textCase } = await importTypeScript("export * from './test/prose/text-cases.js'")

const faults = new Map()
for (let index = from; index < from + cases; index++) {
  if (index % 50_000 === 0) process.stderr.write(`${index}\n`)
  const given = textCase(seed, index)
  const before = process.cpuUsage()
  const fault = faultIn(given)
  const { user, system } = process.cpuUsage(before)
  const said = fault ?? (user + system > limit * 1000 ? `takes more than ${limit} ms` : undefined)
  if (said === undefined) continue
  const known = faults.get(said)
  faults.set(said, { count: (known?.count ?? 0) + 1, first: known?.first ?? { index, given, fault } })
}
process.stdout.write(`seed ${seed}: ${cases} cases from ${from}, ${faults.size} kinds of faults\n`)
for (const [said, { count, first }] of faults) {
  const text = first.fault === undefined ? first.given.text : smallest(first.given, first.fault).text
  process.stdout.write(`${count} times, first case ${first.index}: ${said}\n${JSON.stringify(text)}\n`)
}
if (faults.size > 0) process.exitCode = 1
