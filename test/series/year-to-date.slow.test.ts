import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeTally } from '../../src/dossier/complete-tally.js'
import { joinTallies } from '../../src/dossier/join-tallies.js'
import type { Tally } from '../../src/dossier/tally.js'
import { checkReport } from '../../src/report/check-report.js'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { dossiers, findingsOf, month, quarter, reportOf, withDays } from './sample-series.js'
import { arbitraryWork, type MonthOfWork, yearOfReports } from './synthetic-year.js'

const sum = 'series/sum-of-periods'
const cumulative = 'series/cumulative'

/** A report that says the year to date as well. */
const withYear = (report: Report, tally: object): Report => ({
  ...report,
  yearToDate: { procedures: { dossiers: tally } },
})

/** The months of a consistent year, each with the year to date. */
function monthsOf(work: readonly MonthOfWork[], year = 2024, opening = 7): readonly Report[] {
  const months = yearOfReports(work, { year, opening }).slice(0, 12)
  const tallies = months.map((report) => report.procedures?.dossiers as Tally)
  return months.map((report, index) => {
    const toDate = completeTally(joinTallies(tallies.slice(0, index + 1))).tally
    const tasks = (of: readonly MonthOfWork[]) => of.reduce((count, each) => count + each.tasks, 0)
    return {
      ...report,
      // Of the month its own part of the plan.
      direction: { plan: { completed: tasks(work.slice(index, index + 1)) } },
      yearToDate: {
        direction: { plan: { planned: 30, completed: tasks(work.slice(0, index + 1)) } },
        procedures: { dossiers: structuredClone(toDate) },
      },
    }
  })
}

describe('a year of months that say the year to date', () => {
  it('has no findings, in each report and together, whatever reports are left out', () => {
    fc.assert(
      fc.property(arbitraryWork, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (work, kept) => {
        const reports = monthsOf(work)
        expect(reports.flatMap((report) => checkReport(report).findings)).toEqual([])
        const longer = yearOfReports(work).slice(12)
        const { findings, ruleErrors } = checkSeries([
          ...reports.filter((_, index) => kept[index]),
          ...longer,
        ])
        expect(ruleErrors).toEqual([])
        expect(findings.filter(({ rule }) => rule !== 'series/gap')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('has findings of every figure to date that is planted, and only on what it takes part in', () => {
    const figures = [
      ['received', 'inPeriod'],
      ['received', 'online'],
      ['resolved', 'total'],
      ['inProgress', 'total'],
    ] as const
    fc.assert(
      fc.property(
        arbitraryWork,
        fc.integer({ min: 1, max: 10 }),
        fc.constantFrom(...figures),
        fc.integer({ min: 1, max: 50 }),
        (work, index, [part, key], more) => {
          const reports = structuredClone(monthsOf(work)) as Report[]
          const tally = reports[index]?.yearToDate?.procedures?.dossiers?.[part] as Record<string, number>
          tally[key] = (tally[key] ?? 0) + more
          const { findings } = checkSeries(reports)
          const single = checkReport(reports[index] as Report).findings
          const planted = JSON.stringify([index, 'yearToDate', 'procedures', 'dossiers', part, key])
          expect([...findings, ...single].length).toBeGreaterThan(0)
          for (const { path, operands } of findings) {
            expect(
              [path, ...operands.map((each) => each.path)].map((each) => JSON.stringify(each)),
            ).toContain(planted)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what a report says of the year to date', () => {
  const resolved = (total: number) => ({ resolved: { total } })
  const may = (own: number, ofYear: number) => withYear(month(5, dossiers(resolved(own))), resolved(ofYear))

  it.each<[string, readonly Report[], number]>([
    ['that of the month before and this month', [withYear(month(4), resolved(100)), may(30, 130)], 0],
    ['less than these', [withYear(month(4), resolved(100)), may(30, 129)], 1],
    ['more than these', [withYear(month(4), resolved(100)), may(30, 131)], 1],
    ['the months', [1, 2, 3, 4].map((each) => month(each, dossiers(resolved(25)))).concat(may(30, 130)), 0],
    [
      'other than the months',
      [1, 2, 3, 4].map((each) => month(each, dossiers(resolved(25)))).concat(may(30, 131)),
      1,
    ],
    ['at least what is known of it', [quarter(1, dossiers(resolved(100))), may(30, 130)], 0],
    ['less than what is known of it', [quarter(1, dossiers(resolved(100))), may(30, 129)], 1],
    [
      'a report of these months',
      [reportOf({ kind: 'year-to-date', year: 2024, ordinal: 5 }, dossiers(resolved(130))), may(30, 130)],
      0,
    ],
    [
      'another than a report of these months',
      [reportOf({ kind: 'year-to-date', year: 2024, ordinal: 5 }, dossiers(resolved(128))), may(30, 130)],
      1,
    ],
    [
      'what the report of the half-year has',
      [
        withYear(month(6), resolved(160)),
        reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }, dossiers(resolved(161))),
      ],
      1,
    ],
    [
      'what a quarter says as well',
      [withYear(month(6), resolved(160)), withYear(quarter(2), resolved(161))],
      1,
    ],
    ['its own period, which its own rule judges', [may(30, 20)], 0],
  ])('is %s', (_, reports, count) => {
    expect(findingsOf(sum, reports)).toHaveLength(count)
  })

  it('is named by its place, and by what it is', () => {
    const [finding] = findingsOf(sum, [withYear(month(4), resolved(100)), may(30, 129)])
    expect(finding).toMatchObject({
      severity: 'error',
      path: [1, 'yearToDate', 'procedures', 'dossiers', 'resolved', 'total'],
      expected: 130,
      operands: [
        { path: [0, 'yearToDate', 'procedures', 'dossiers', 'resolved', 'total'] },
        { path: [1, 'procedures', 'dossiers', 'resolved', 'total'] },
      ],
    })
  })

  it('is a doubt where the days do not follow each other', () => {
    const reports = [
      withDays(quarter(1, dossiers(resolved(100))), '2023-12-13', '2024-03-11'),
      withYear(withDays(month(4, dossiers(resolved(30))), '2024-03-12', '2024-04-14'), resolved(128)),
    ]
    expect(findingsOf(sum, reports).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('does not become less within the year, and begins anew with the next', () => {
    const toDate = (ordinal: number, total: number, year = 2024) =>
      withYear(month(ordinal, {}, year), resolved(total))
    expect(findingsOf(cumulative, [toDate(2, 100), toDate(5, 99)])).toMatchObject([
      { path: [1, 'yearToDate', 'procedures', 'dossiers', 'resolved', 'total'], difference: -1 },
    ])
    expect(findingsOf(cumulative, [toDate(2, 100), toDate(5, 100)])).toEqual([])
    expect(findingsOf(cumulative, [toDate(11, 900), toDate(1, 9, 2025)])).toEqual([])
  })

  it('says what is cumulated, where the period has its own part of that', () => {
    const plan = (ordinal: number, own: number, ofYear: number): Report => ({
      ...month(ordinal, { direction: { plan: { completed: own } } }),
      yearToDate: { direction: { plan: { completed: ofYear } } },
    })
    expect(checkSeries([plan(1, 5, 5), plan(2, 1, 6), plan(3, 4, 10)]).findings).toEqual([])
    expect(findingsOf(cumulative, [plan(1, 5, 5), plan(2, 1, 4)])).toHaveLength(1)
  })

  it('is held against the same of the last year', () => {
    const toDate = (total: number, year: number) => withYear(month(5, {}, year), resolved(total))
    expect(findingsOf('series/year-on-year', [toDate(1500, 2023), toDate(150, 2024)])).toMatchObject([
      { path: [1, 'yearToDate', 'procedures', 'dossiers', 'resolved', 'total'] },
    ])
    const report = reportOf({ kind: 'year-to-date', year: 2023, ordinal: 5 }, dossiers(resolved(1500)))
    expect(findingsOf('series/year-on-year', [report, toDate(150, 2024)])).toHaveLength(1)
  })

  it('of a report that is replaced is not held against others', () => {
    const old = { ...withYear(month(4), resolved(100)), issuedOn: '2024-04-15' }
    const revised = {
      ...withYear(month(4), resolved(98)),
      issuedOn: '2024-04-20',
      replaces: { issuedOn: '2024-04-15' },
    }
    expect(findingsOf(sum, [old, revised, may(30, 128)])).toEqual([])
  })

  it('of an agency that was set up within the year begins with it', () => {
    const agency = { name: 'UBND xã Phú Thượng', level: 'commune', since: '2025-07-01' } as const
    const of = (ordinal: number, own: number, ofYear: number) => ({
      ...withYear(month(ordinal, dossiers(resolved(own)), 2025), resolved(ofYear)),
      agency,
    })
    expect(checkSeries([of(8, 30, 40), of(9, 20, 60)]).findings).toEqual([])
    expect(findingsOf(sum, [of(8, 30, 40), of(9, 20, 61)])).toHaveLength(1)
  })
})
