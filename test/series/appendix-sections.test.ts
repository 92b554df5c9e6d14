import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { month, quarter, reportOf } from './sample-series.js'

const half = (about: Partial<Report>) => reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }, about)
const year = (about: Partial<Report>) => reportOf({ kind: 'year', year: 2024 }, about)
const rows = (values: Readonly<Record<string, unknown>>, about: Partial<Report> = {}) =>
  ({ ...about, appendix: { template: 'cchc-2024', values } }) as Partial<Report>

/** Errors and warnings of a series: rule, place, severity. */
const accusedIn = (reports: readonly Report[]) =>
  checkSeries(reports)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, path, severity }) => `${severity} ${rule} ${path.join('/')}`)

describe('the rows of an appendix in periods inside each other', () => {
  const flows = ['1.3.2', '2.3', '3.1.1', '3.2.4.online', '3.4.2.resolved', '4.2.4', '5.2.1', '5.4']

  it.each(flows)('%s: half a year has at least what its first quarter has', (key) => {
    expect(accusedIn([quarter(1, rows({ [key]: 5 })), half(rows({ [key]: 4 }))])).toEqual([
      `error series/cumulative 1/appendix/values/${key}`,
    ])
  })

  it.each(flows)('%s: half a year has what its quarters have, or what they cumulate to', (key) => {
    const of = (second: number, whole: number) =>
      accusedIn([
        quarter(1, rows({ [key]: 5 })),
        quarter(2, rows({ [key]: second })),
        half(rows({ [key]: whole })),
      ])
    expect(of(3, 8)).toEqual([])
    expect(of(8, 8)).toEqual([])
    expect(of(3, 9)).toEqual([`error series/sum-of-periods 2/appendix/values/${key}`])
    expect(of(3, 7)).toEqual([`error series/sum-of-periods 2/appendix/values/${key}`])
  })

  it('a part inside that does not begin the year is at most the whole', () => {
    expect(accusedIn([month(5, rows({ '5.4': 5 })), half(rows({ '5.4': 4 }))])).toEqual([
      'error series/sum-of-periods 1/appendix/values/5.4',
    ])
    expect(accusedIn([month(5, rows({ '5.4': 4 })), half(rows({ '5.4': 4 }))])).toEqual([])
  })

  it('stocks and what is cumulated are those of the last part', () => {
    for (const key of ['5.1.1', '6.1.disbursed', '3.1.3'])
      expect(accusedIn([quarter(2, rows({ [key]: 5 })), half(rows({ [key]: 6 }))])).toEqual([
        `error series/sum-of-periods 1/appendix/values/${key}`,
      ])
    expect(accusedIn([quarter(2, rows({ '5.1.1': 5 })), half(rows({ '5.1.1': 5 }))])).toEqual([])
  })

  it('approximate figures are judged as intervals', () => {
    const of = (whole: unknown) =>
      accusedIn([
        quarter(1, rows({ '5.4': 500 })),
        quarter(2, rows({ '5.4': 300 })),
        half(rows({ '5.4': whole })),
      ])
    expect(of({ atLeast: 750, atMost: 850 })).toEqual([])
    expect(of({ atLeast: 900 })).toEqual(['error series/sum-of-periods 2/appendix/values/5.4'])
  })

  it('quarters make up a year', () => {
    const quarters = [1, 2, 3, 4].map((ordinal) => quarter(ordinal, rows({ '5.2.1': ordinal })))
    expect(accusedIn([...quarters, year(rows({ '5.2.1': 10 }))])).toEqual([])
    expect(accusedIn([...quarters, year(rows({ '5.2.1': 11 }))])).toEqual([
      'error series/sum-of-periods 4/appendix/values/5.2.1',
    ])
  })

  it('a figure that the body says as well is accused there only', () => {
    const both = (issued: number) =>
      rows({ '2.3': issued }, { institutions: { legalDocuments: { reviewed: issued } } })
    expect(accusedIn([quarter(1, both(5)), half(both(4))])).toEqual([
      'error series/cumulative 1/institutions/legalDocuments/reviewed',
    ])
  })

  it.each([
    ['tasks, of which those open are carried over', '1.3.1', 5, 6, 8],
    ['services with dossiers, some of them in both quarters', '3.2.1.withDossiers', 5, 6, 7],
    ['texts to handle, of which some were left', '2.4.required', 5, 6, 8],
    ['dossiers received, with those carried over or not', '3.2.4.received', 100, 110, 200],
  ])('do not add up where they are not added up: %s', (_, key, first, second, whole) => {
    const reports = [
      quarter(1, rows({ [key]: first })),
      quarter(2, rows({ [key]: second })),
      half(rows({ [key]: whole })),
    ]
    expect(accusedIn(reports)).toEqual([])
  })

  it('of reports beside the others are at most a warning, of another form are not judged', () => {
    const thematic = half(rows({ '5.4': 4 }, { type: 'thematic' }))
    expect(accusedIn([quarter(1, rows({ '5.4': 5 })), thematic])).toEqual([
      'warning series/cumulative 1/appendix/values/5.4',
    ])
    const other = half({ appendix: { template: 'cchc-2025', values: { '5.4': 4 } } } as Partial<Report>)
    expect(accusedIn([quarter(1, rows({ '5.4': 5 })), other])).toEqual([])
  })

  it.each([
    [{ '6.1.disbursed': 5000 }, 'Triệu đồng', { '6.1.disbursed': 5 }, 'Tỷ đồng'],
    [{ '6.1.planned': 7_000_000_000 }, 'đồng', { '6.1.planned': 7000 }, undefined],
  ])(
    'printed in other units of money are not held against each other: %j in %s',
    (first, unit, whole, other) => {
      const inUnit = (values: object, unitOf: string | undefined) => {
        const units = Object.fromEntries(Object.keys(values).map((key) => [key, unitOf]))
        return { appendix: { template: 'cchc-2024', values, ...(unitOf && { units }) } } as Partial<Report>
      }
      expect(accusedIn([quarter(2, inUnit(first, unit)), half(inUnit(whole, other))])).toEqual([])
    },
  )

  it('of a quarter alone are less than those of a month that counts since January', () => {
    const months = [4, 5, 6].map((ordinal) => month(ordinal, rows({ '5.4': ordinal * 10 })))
    const found = ['warning series/sum-of-periods 3/appendix/values/5.4']
    expect(accusedIn([...months, quarter(2, rows({ '5.4': 30 }))])).toEqual(found)
    const [, may] = months as [Report, Report]
    expect(accusedIn([may, quarter(2, rows({ '5.4': 30 }))])).toEqual([
      'warning series/sum-of-periods 1/appendix/values/5.4',
    ])
  })
})
