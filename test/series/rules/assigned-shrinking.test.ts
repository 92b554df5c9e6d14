import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { findingsOf, month, quarter, reportOf } from '../sample-series.js'

const assigned = (total: number | undefined, open: number | undefined) =>
  ({ direction: { assignedTasks: { total, inProgress: { total: open } } } }) as Partial<Report>
const half = (about: Partial<Report>) => reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }, about)
const found = (...reports: readonly Report[]) =>
  findingsOf('plan/assigned-shrinking', reports).map(({ severity, path, expected, difference }) => [
    severity,
    path.join('/'),
    expected,
    difference,
  ])
const total = (index: number) => `${index}/direction/assignedTasks/total`

describe('FC12: plan/assigned-shrinking', () => {
  it('tasks left open are among those of the next period, however these are counted', () => {
    const first = quarter(1, assigned(5, 3))
    expect(found(first, quarter(2, assigned(2, 0)))).toEqual([['warning', total(1), { atLeast: 3 }, -1]])
    for (const all of [3, 4, 5, 8]) expect(found(first, quarter(2, assigned(all, 0)))).toEqual([])
  })

  it('a longer period has all the tasks of one inside it', () => {
    expect(found(quarter(1, assigned(5, 0)), half(assigned(4, 0)))).toEqual([
      ['warning', total(1), { atLeast: 5 }, -1],
    ])
    expect(found(month(1, assigned(9, 2)), half(assigned(9, 0)))).toEqual([])
  })

  it('goes over reports without assigned tasks inside a longer period', () => {
    const reports = [month(1, assigned(9, 2)), quarter(1), half(assigned(8, 0))]
    expect(found(...reports)).toEqual([['warning', total(2), { atLeast: 9 }, -1]])
  })

  it('a new year begins with a list of its own', () => {
    expect(found(quarter(4, assigned(5, 3), 2023), quarter(1, assigned(2, 0)))).toEqual([])
  })

  it('is not judged where a report does not say how many were open, or how many there are', () => {
    expect(found(quarter(1, assigned(5, undefined)), quarter(2, assigned(2, 0)))).toEqual([])
    expect(found(quarter(1, assigned(5, 3)), quarter(2, assigned(undefined, 0)))).toEqual([])
  })

  it('approximate figures are found only where none inside them could be right', () => {
    const about = (atLeast: number) => assigned({ atLeast, atMost: atLeast + 2 } as never, 0)
    expect(found(quarter(1, assigned(9, 8)), quarter(2, about(6)))).toEqual([])
    expect(found(quarter(1, assigned(9, 8)), quarter(2, about(5)))).toHaveLength(1)
  })

  it('what a report says of the year is held against reports before it, and its own period is not', () => {
    const second = (own: number, sinceJanuary: number) =>
      quarter(2, { ...assigned(own, 0), yearToDate: assigned(sinceJanuary, 0) })
    expect(found(quarter(1, assigned(5, 3)), second(2, 7))).toEqual([])
    expect(found(quarter(1, assigned(5, 3)), second(2, 4))).toEqual([
      ['warning', '1/yearToDate/direction/assignedTasks/total', { atLeast: 5 }, -1],
    ])
  })

  it('names the type of a report that may count something else', () => {
    const thematic = quarter(2, { ...assigned(2, 0), type: 'thematic' })
    expect(findingsOf('plan/assigned-shrinking', [quarter(1, assigned(9, 5)), thematic])).toMatchObject([
      {
        severity: 'warning',
        operands: [{ value: 5 }, { path: [1, 'type'], value: 'thematic', beside: true }],
      },
    ])
  })
})
