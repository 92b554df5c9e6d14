/**
 * Reads and comments a hundred thousand documents of Word that something happened to: bytes changed, archives cut off, XML
 * broken. Looks for a throw, a refusal without a reason, and a text that comments change. A case follows from its number.
 *
 *   npm run fuzz-documents                               a hundred thousand cases
 *   npm run fuzz-documents -- --from 5000 --cases 1000   fewer, others
 */
import { parseArgs } from 'node:util'
import { importTypeScript } from './import-typescript.mjs'

const { values: options } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, from: { type: 'string', default: '1' } },
})
const [cases, from] = [Number(options.cases), Number(options.from)]
const { faultWith, mutatedDocx } = await importTypeScript(
  "export * from './test/office/docx/mutated-docx.js'",
)

const faults = new Map()
for (let index = from; index < from + cases; index++) {
  if (index % 10_000 === 0) process.stderr.write(`${index}\n`)
  const fault = faultWith(mutatedDocx(index))
  if (fault !== undefined) faults.set(fault, [...(faults.get(fault) ?? []), index])
}
process.stdout.write(`${cases} cases from ${from}, ${faults.size} kinds of faults\n`)
for (const [fault, indexes] of faults)
  process.stdout.write(`${indexes.length} times, first case ${indexes[0]}: ${fault}\n`)
if (faults.size > 0) process.exitCode = 1
