/**
 * Checks 150,000 consistent reports, five of each year with its series, in every reading that reports are written in
 * (`test/report/random-reports.ts`). None may have an error, nor a warning but one that names a reading which the reports
 * have to tell apart. A year follows from its number alone.
 *
 *   npm run random-reports                                   30,000 years
 *   npm run random-reports -- --from 410000 --years 1000     others, fewer
 */
import { parseArgs } from 'node:util'
import { importTypeScript } from './import-typescript.mjs'

const { values: options } = parseArgs({
  options: { years: { type: 'string', default: '30000' }, from: { type: 'string', default: '1' } },
})
const [years, from] = [Number(options.years), Number(options.from)]
const { accusedOfYear } = await importTypeScript("export * from './test/report/accused-of-year.js'")

const all = { reports: 0, named: 0, accused: 0 }
for (let year = from; year < from + years; year++) {
  if ((year - from) % 1000 === 0) process.stderr.write(`${year}\n`)
  const { reports, named, accused } = accusedOfYear(year)
  for (const each of accused) if (all.accused++ < 20) process.stdout.write(`${each}\n`)
  all.reports += reports
  all.named += named.length
}
process.stdout.write(
  `${years} years from ${from}: ${all.reports} reports, ${all.named} warnings that name a reading, ${all.accused} accusations\n`,
)
if (all.accused > 0) process.exitCode = 1
