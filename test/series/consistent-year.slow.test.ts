import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { Finding } from '../../src/check/finding.js'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { reportSeriesRules } from '../../src/series/rules/index.js'
import { dossiers, month, quarter } from './sample-series.js'
import { arbitraryWork, type MonthOfWork, yearOfReports } from './synthetic-year.js'

describe('a consistent year', () => {
  it('has no findings', () => {
    fc.assert(
      fc.property(arbitraryWork, (work) => {
        const { findings, ruleErrors } = checkSeries(yearOfReports(work))
        expect([findings, ruleErrors]).toEqual([[], []])
      }),
    )
  })

  it('has none with the year before, but what changed much', () => {
    fc.assert(
      fc.property(arbitraryWork, arbitraryWork, (work, later) => {
        const before = yearOfReports(work, { year: 2023 })
        const last = Number(before[11]?.procedures?.dossiers?.inProgress?.total ?? 0)
        const { findings } = checkSeries([...before, ...yearOfReports(later, { opening: last })])
        expect(new Set(findings.map(({ rule }) => rule))).toEqual(
          new Set(findings.length === 0 ? [] : ['series/year-on-year']),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('has findings only on what a planted fault takes part in, and at least one', () => {
    const figures = [
      ['received', 'inPeriod'],
      ['received', 'online'],
      ['received', 'carriedOver'],
      ['resolved', 'total'],
      ['resolved', 'late'],
      ['inProgress', 'total'],
    ] as const
    fc.assert(
      fc.property(
        arbitraryWork,
        fc.nat(22),
        fc.constantFrom(...figures),
        fc.integer({ min: 1, max: 50 }),
        (work, index, [part, key], more) => {
          const reports = structuredClone(yearOfReports(work)) as Report[]
          const tally = reports[index]?.procedures?.dossiers?.[part] as Record<string, number>
          tally[key] = (tally[key] ?? 0) + more
          const { findings, ruleErrors } = checkSeries(reports)
          const planted = JSON.stringify([index, 'procedures', 'dossiers', part, key])
          expect(ruleErrors).toEqual([])
          expect(findings.length).toBeGreaterThan(0)
          for (const { path, operands } of findings) {
            expect(
              [path, ...operands.map((operand) => operand.path)].map((each) => JSON.stringify(each)),
            ).toContain(planted)
          }
        },
      ),
    )
  })

  it('has none whatever reports are left out, and whichever reading they follow', () => {
    fc.assert(
      fc.property(
        arbitraryWork,
        fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }),
        fc.boolean(),
        (work, kept, sinceJanuary) => {
          const reports = yearOfReports(work).map((report) => unusual(report, work, sinceJanuary))
          const { findings } = checkSeries(reports.filter((_, index) => kept[index]))
          expect(findings.filter(({ rule }) => rule !== 'series/gap')).toEqual([])
        },
      ),
    )
  })

  it('has findings of a figure of tasks, rate or feedback that is planted', () => {
    fc.assert(
      fc.property(
        arbitraryWork,
        // More than all tasks of a year, which could be right in the other reading.
        fc.integer({ min: 30, max: 99 }),
        fc.boolean(),
        (work, more, sinceJanuary) => {
          const reports = yearOfReports(work).map((report) => unusual(report, work, sinceJanuary))
          // The half-year, its last quarter, and what is to date.
          const planted = (change: (report: Report) => void, index: number) => {
            const copy = structuredClone(reports) as Report[]
            change(copy[index] as Report)
            return checkSeries(copy).findings.map(({ rule }) => rule)
          }
          const assigned = (report: Report) => {
            const completed = report.direction?.assignedTasks?.completed as { total: number }
            completed.total += more
          }
          expect(planted(assigned, 16)).toContain('series/sum-of-periods')
          const carried = (report: Report) => {
            const feedback = report.procedures?.feedback as { carriedOver: number }
            feedback.carriedOver += more
          }
          expect(planted(carried, 16)).toContain('series/sum-of-periods')
          const fallen = (report: Report) => {
            Object.assign(report, { publicFinance: { investment: { rate: '0.5' } } })
          }
          expect(planted(fallen, 18)).toContain('series/cumulative')
          const merged = structuredClone(reports) as Report[]
          Object.assign(merged[3] as Report, { agency: { ...merged[3]?.agency, code: '7' } })
          Object.assign(merged[4] as Report, {
            agency: { name: 'UBND xã Khác', level: 'commune', code: '7' },
          })
          expect(checkSeries(merged).findings.map(({ rule }) => rule)).toContain('series/agency-code')
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is judged the same in any order, and beside any other agency', () => {
    const work = fc.sample(arbitraryWork, { numRuns: 2, seed: 1 })
    const faulty = yearOfReports(work[0] ?? []).map((report, index) =>
      index % 5 === 0 ? { ...report, ...dossiers({ received: { inPeriod: 1, carriedOver: 1 } }) } : report,
    )
    const all = [...faulty, ...yearOfReports(work[1] ?? [], { name: 'UBND xã Khác' })]
    const expected = written(checkSeries(all).findings, all, all)
    expect(expected.length).toBeGreaterThan(5)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(written(checkSeries(shuffled).findings, shuffled, all)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('has a sentence for each of its findings in both languages', () => {
    const reports = [
      month(1, dossiers({ received: { online: 900 }, inProgress: { total: 12 } }), 2023),
      month(1, {
        ...dossiers({ received: { online: 100 } }),
        direction: { plan: { planned: 11, completed: 4 } },
      }),
      month(2, {
        ...dossiers({ received: { online: 10 } }),
        direction: { plan: { planned: 10, completed: 3 } },
      }),
      month(2),
      month(3, dossiers({ received: { online: 10 } })),
      quarter(1, dossiers({ received: { online: 90 } })),
      month(5),
    ]
    const { findings } = checkSeries(reports)
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(6)
    for (const finding of findings) {
      for (const language of ['vi', 'en'] as const) {
        expect(describeFindingBy(finding, reportSeriesRules, language)).not.toMatch(/[{}]|undefined|\[object/)
      }
    }
  })
})

/**
 * A report with what reports count in several ways, rightly: assigned tasks completed in the period or since January,
 * feedback carried over, a rate to date.
 */
function unusual(report: Report, work: readonly MonthOfWork[], sinceJanuary: boolean): Report {
  const [first, last] = monthsOf(report)
  const from = sinceJanuary ? 0 : first
  const completed = work.slice(from, last + 1).reduce((sum, { tasks }) => sum + tasks, 0)
  const opening = first === 0 ? 2 : 3 + first
  return {
    ...report,
    direction: { ...report.direction, assignedTasks: { completed: { total: completed } } },
    procedures: {
      ...report.procedures,
      feedback: { received: 1 + last - first, carriedOver: opening, answered: 0, pending: 4 + last },
    },
    publicFinance: { investment: { rate: String(2 + last) } },
  }
}

/** The first and last month of a report, from 0. */
function monthsOf({ period: { kind, ordinal = 1 } }: Report): readonly [number, number] {
  if (kind === 'month') return [ordinal - 1, ordinal - 1]
  if (kind === 'quarter') return [ordinal * 3 - 3, ordinal * 3 - 1]
  if (kind === 'half-year') return [ordinal * 6 - 6, ordinal * 6 - 1]
  return [0, kind === 'nine-months' ? 8 : kind === 'year' ? 11 : ordinal - 1]
}

/** Findings with the places of their reports in another list. */
function written(
  findings: readonly Finding[],
  given: readonly Report[],
  list: readonly Report[],
): readonly string[] {
  const at = ([index, ...path]: Finding['path']) => [list.indexOf(given[Number(index)] as Report), ...path]
  return findings
    .map(({ rule, severity, path, actual, expected, operands }) =>
      JSON.stringify([
        rule,
        severity,
        at(path),
        actual,
        expected,
        operands.map((operand) => at(operand.path)),
      ]),
    )
    .sort()
}
