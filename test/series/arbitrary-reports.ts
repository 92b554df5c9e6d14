import fc from 'fast-check'
import * as z from 'zod'
import { type Period, periodKinds, periodSchema } from '../../src/calendar/period.js'
import { safeParseReport } from '../../src/report/parse-report.js'
import { type Report, reportSchema } from '../../src/report/report.js'
import { arbitraryOf, type JsonSchema } from '../report/arbitrary-of.js'

const years = fc.constantFrom(1900, 1901, 2023, 2024, 2024, 2024, 2025, 2199)

const days = fc
  .tuple(years, fc.constantFrom('01-01', '02-29', '03-14', '03-15', '06-14', '12-14', '12-31'))
  .map(([year, day]) => `${year}-${day}`)

/** Periods of few kinds and years, so that some are the same, follow each other or make up one another. */
const arbitraryPeriod: fc.Arbitrary<Period> = fc
  .record(
    {
      kind: fc.constantFrom(...periodKinds),
      year: years,
      ordinal: fc.integer({ min: 1, max: 12 }),
      from: days,
      to: days,
    },
    { requiredKeys: ['kind'] },
  )
  .map((input) => {
    const named = periodSchema.safeParse({ ...input, from: null, to: null })
    return periodSchema.safeParse(input).data ?? named.data ?? { kind: 'year', year: 2024 }
  })

const arbitraryAgency = fc.constantFrom<Report['agency']>(
  { name: 'UBND xã A', level: 'commune' },
  { name: 'UBND xã A', level: 'commune', code: '1' },
  { name: 'UBND xã B', level: 'commune', code: '1' },
  { name: 'UBND xã A', level: 'commune', parent: 'UBND huyện' },
)

/** Any reports that the schema accepts, of few agencies and periods. */
export const arbitraryReports: fc.Arbitrary<readonly Report[]> = fc.array(
  fc
    .tuple(
      arbitraryOf(z.toJSONSchema(reportSchema, { io: 'input' }) as JsonSchema),
      arbitraryPeriod,
      arbitraryAgency,
    )
    .map(([input, period, agency]) =>
      acceptablePart({ ...(input as object), title: 'Báo cáo', period, agency }),
    ),
  { minLength: 2, maxLength: 12 },
)

/** What is left of an input when what the schema refuses is taken away. */
function acceptablePart(input: Record<string, unknown>): Report {
  let part = input
  for (;;) {
    const reading = safeParseReport(part)
    if (reading.success) return reading.report
    const refused = new Set(reading.issues.map(({ path }) => path[0]))
    part = Object.fromEntries(Object.entries(part).filter(([key]) => !refused.has(key)))
  }
}
