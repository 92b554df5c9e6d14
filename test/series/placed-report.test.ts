import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import type { Period } from '../../src/calendar/period.js'
import type { Report } from '../../src/report/report.js'
import {
  inOrderOfCutOff,
  inOrderOfPeriod,
  type PlacedReport,
  placeReport,
} from '../../src/series/placed-report.js'
import { month, quarter, reportOf, withDays } from './sample-series.js'

function placed(report: Report, index = 0): PlacedReport {
  const place = placeReport(report, index, cutOffConventions.decree)
  if (place === undefined) throw new Error('the days of the report are expected')
  return place
}

describe('the year whose figures a report goes on with', () => {
  const custom = (from: string, to: string, year?: number): Period => ({
    kind: 'custom',
    from,
    to,
    ...(year !== undefined && { year }),
  })

  it.each<[string, Period, number | undefined]>([
    ['that of its name', { kind: 'month', year: 2024, ordinal: 1 }, 2024],
    ['that which it says beside its days', custom('2024-12-02', '2024-12-20', 2025), 2025],
    ['that of its last day', custom('2023-12-20', '2024-03-14'), 2024],
    ['that which ends with the cut-off day of December', custom('2024-11-15', '2024-12-14'), 2024],
    ['the next after that day', custom('2024-12-15', '2024-12-31'), 2025],
    ['not known from that day on', custom('2024-12-14', '2024-12-20'), undefined],
    ['not known of days around it', custom('2024-12-02', '2024-12-31'), undefined],
    ['not known of days around it that begin with a month', custom('2024-12-01', '2024-12-20'), undefined],
    ['that of whole months', custom('2024-10-01', '2024-12-31'), 2024],
  ])('is %s', (_, period, year) => {
    expect(placed(reportOf(period)).year).toBe(year)
  })
})

describe('the order of reports', () => {
  const toDate = reportOf({ kind: 'year-to-date', year: 2024, ordinal: 3 })

  it.each<[string, PlacedReport, PlacedReport]>([
    ['by the first days', placed(month(2), 1), placed(month(3))],
    ['the longer one first, of those that begin together', placed(quarter(1), 1), placed(month(1))],
    ['by kinds, of those of the same days', placed(quarter(1), 1), placed(toDate)],
    ['as given, of two of one period', placed(month(3)), placed(month(3), 1)],
    [
      'by names, whatever the days',
      placed(withDays(month(2), '2024-04-01', '2024-04-30'), 1),
      placed(month(3)),
    ],
  ])('is %s', (_, first, second) => {
    expect(Math.sign(inOrderOfPeriod(first, second))).toBe(-1)
    expect(Math.sign(inOrderOfPeriod(second, first))).toBe(1)
    expect(inOrderOfPeriod(first, first)).toBe(0)
  })

  it.each<[string, PlacedReport, PlacedReport]>([
    ['by the last days', placed(month(1), 1), placed(quarter(1))],
    ['by the periods, of those that end together', placed(quarter(1), 1), placed(month(3))],
    ['as given, of two of one period', placed(month(3)), placed(month(3), 1)],
  ])('of cut-off is %s', (_, first, second) => {
    expect(Math.sign(inOrderOfCutOff(first, second))).toBe(-1)
    expect(Math.sign(inOrderOfCutOff(second, first))).toBe(1)
  })
})
