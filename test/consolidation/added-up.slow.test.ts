import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { checkConsolidation } from '../../src/consolidation/check-consolidation.js'
import { consolidate } from '../../src/consolidation/consolidate.js'
import type { Report } from '../../src/report/report.js'
import { district, period, report, units } from './sample-units.js'

describe('what is added up agrees with its parts', () => {
  const count = fc.nat({ max: 5000 })
  const part = fc.record({
    resolved: count,
    rows: fc.dictionary(fc.constantFrom('Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ'), count),
    appendix: fc.record({ '4.2.2': count, '6.1.planned': count.map((tenths) => tenths / 10) }),
  })
  const reportsOf = fc.tuple(part, part, part).map((parts) =>
    parts.map(({ resolved, rows, appendix }, unit) => ({
      ...report(units[unit] as Agency, resolved, rows),
      appendix: { template: 'cchc-2024', values: appendix },
    })),
  )

  it('in whatever order the reports come', () => {
    fc.assert(
      fc.property(reportsOf, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (reports, order) => {
        const { report: parent } = consolidate(reports, { agency: district, period, units })
        const shuffled = order.map((unit) => reports[unit] as Report)
        expect(checkConsolidation(parent, shuffled, { units }).findings).toEqual([])
      }),
    )
  })

  it('and one figure that is raised is the one that is found', () => {
    fc.assert(
      fc.property(reportsOf, fc.nat({ max: 50 }), (reports, raise) => {
        const { report: whole } = consolidate(reports, { agency: district, period, units })
        const parent = structuredClone(whole) as Report & { appendix: { values: Record<string, number> } }
        const sum = parent.appendix.values['4.2.2'] as number
        parent.appendix.values['4.2.2'] = sum + raise
        expect(checkConsolidation(parent, reports, { units }).findings).toMatchObject(
          raise === 0
            ? []
            : [
                {
                  path: ['report', 'appendix', 'values', '4.2.2'],
                  actual: sum + raise,
                  expected: sum,
                  difference: raise,
                },
              ],
        )
      }),
    )
  })
})
