import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import type { Report } from '../../src/report/report.js'
import { agencySeries } from '../../src/series/agency-series.js'
import { placeReport } from '../../src/series/placed-report.js'
import { month } from './sample-series.js'

const march = (issuedOn?: string | null) => month(3, issuedOn === undefined ? {} : { issuedOn })

const placed = (reports: readonly Report[]) =>
  reports.flatMap((report, index) => placeReport(report, index, cutOffConventions.decree) ?? [])

describe('the report that stands for a period', () => {
  it.each<[string, readonly Report[], number]>([
    ['the one issued last', [march('2024-03-15'), march('2024-03-20')], 1],
    ['the one issued last, given first', [march('2024-03-20'), march('2024-03-15')], 0],
    ['one whose day of issue is said', [march(), march('2024-03-15')], 1],
    ['one whose day of issue is said, given first', [march('2024-03-15'), march(null)], 0],
    ['the first given of two issued on one day', [march('2024-03-15'), march('2024-03-15')], 0],
    ['the first given of two without a day of issue', [march(), march(null)], 0],
    ['the one issued last of three', [march('2024-03-15'), march('2024-03-21'), march('2024-03-20')], 1],
  ])('is %s, in whatever order they are grouped', (_, reports, expected) => {
    for (const order of [placed(reports), placed(reports).reverse()]) {
      const series = agencySeries(order)
      expect(series.reports.map(({ index }) => index)).toEqual([expected])
      expect(series.repeats.map(({ kept }) => kept.index)).toEqual(reports.slice(1).map(() => expected))
      expect(series.repeats.map(({ repeated }) => repeated.index).sort()).toEqual(
        [...reports.keys()].filter((index) => index !== expected),
      )
    }
  })

  it('has thematic ones of its period beside it', () => {
    const series = agencySeries(placed([march('2024-03-15'), month(3, { type: 'thematic' }), month(2)]))
    expect(series.reports.map(({ index }) => index)).toEqual([2, 0, 1])
    expect([...series.byPeriod.values()].map(({ index }) => index).sort()).toEqual([0, 2])
    expect(series.repeats).toEqual([])
  })
})
