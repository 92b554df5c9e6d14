import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { Finding } from '../../src/check/finding.js'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { reportSeriesRules } from '../../src/series/rules/index.js'
import { dossiers, month, quarter, reportOf } from './sample-series.js'
import { arbitraryWork, yearOfReports } from './synthetic-year.js'

const closing = (total: number) => dossiers({ inProgress: { total } })
const opening = (carriedOver: number) => dossiers({ received: { carriedOver } })

describe('checkSeries', () => {
  it('has nothing to say of no report, and of one', () => {
    expect(checkSeries([])).toMatchObject({ ok: true, findings: [], gaps: [], ruleErrors: [] })
    expect(checkSeries([month(1, closing(3))])).toMatchObject({ ok: true, findings: [], gaps: [] })
  })

  it('names every rule, so that silence is no pass', () => {
    expect(Object.keys(checkSeries([]).rules).sort()).toEqual([...reportSeriesRules.keys()].sort())
  })

  it.each<[string, Report]>([
    ['whose days are not known', reportOf({ kind: 'month', year: 2024 }, opening(1))],
    [
      'of days that contradict its name',
      reportOf({ kind: 'month', year: 2024, ordinal: 4, from: '2024-04-01' }),
    ],
  ])('does not evaluate a report %s, and says so', (_, report) => {
    const { findings, gaps } = checkSeries([month(3, closing(12)), report])
    expect(findings).toEqual([])
    expect(gaps).toContainEqual({ rule: 'dossier/continuity', path: [], missing: [[1, 'period']] })
    expect(gaps).toHaveLength(reportSeriesRules.size)
  })

  it('takes what a thematic report contradicts for a warning, and has no period follow it', () => {
    const thematic = (report: Report): Report => ({ ...report, type: 'thematic' })
    const reports = [month(3, closing(12)), thematic(month(4, opening(11))), thematic(month(9))]
    expect(checkSeries(reports).findings).toMatchObject([
      {
        rule: 'dossier/continuity',
        severity: 'warning',
        operands: [{ value: 12 }, { path: [1, 'type'], value: 'thematic', beside: true }],
      },
    ])
    expect(checkSeries([month(3), thematic(month(3)), thematic(month(3))]).findings).toEqual([])
    const completed = (count: number) => ({ direction: { plan: { completed: count } } })
    const toDate = (ordinal: number, count: number) =>
      thematic(reportOf({ kind: 'year-to-date', year: 2024, ordinal }, completed(count)))
    expect(checkSeries([toDate(7, 4), toDate(9, 3)]).findings).toMatchObject([
      { rule: 'series/cumulative', severity: 'warning' },
    ])
    const changed = [
      month(1, dossiers({ received: { online: 900 } }), 2023),
      month(1, dossiers({ received: { online: 9 } })),
    ]
    expect(checkSeries(changed.map(thematic)).findings).toEqual([])
    expect(checkSeries([changed[0] as Report, thematic(changed[1] as Report)]).findings).toMatchObject([
      { rule: 'series/year-on-year', severity: 'info' },
    ])
  })

  it('never compares different agencies', () => {
    const other = { agency: { name: 'UBND xã Khác', level: 'commune' } as const }
    expect(checkSeries([month(3, closing(12)), month(4, { ...opening(11), ...other })]).findings).toEqual([])
    expect(checkSeries([month(3), month(3, other)]).findings).toEqual([])
  })

  it('takes other severities, and runs no rule that is off', () => {
    const reports = [month(3, closing(12)), month(4, opening(11))]
    const severities = { 'dossier/continuity': 'info' } as const
    expect(checkSeries(reports, { severities })).toMatchObject({ ok: true, findings: [{ severity: 'info' }] })
    expect(checkSeries(reports, { severities: { 'dossier/continuity': 'off' } }).findings).toEqual([])
  })

  it('does not change what it is given', () => {
    const reports = [month(3, closing(12)), month(4, opening(11))]
    const before = structuredClone(reports)
    checkSeries(reports)
    expect(reports).toEqual(before)
  })
})

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
