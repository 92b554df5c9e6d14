import { describe, expect, it } from 'vitest'
import type { Period } from '../../../src/calendar/period.js'
import type { ConsecutivePeriods } from '../../../src/series/consecutive-periods.js'
import { gap } from '../../../src/series/rules/gap.js'

const month = (ordinal: number, year = 2024): Period => ({ kind: 'month', year, ordinal })
const quarter = (ordinal: number, year = 2024): Period => ({ kind: 'quarter', year, ordinal })
const check = (pair: ConsecutivePeriods) => gap.check(pair, {})

/** Two periods, between which reports of others are missing. */
function without(missing: readonly Period[], [previous, next]: readonly [Period, Period]) {
  return check({
    previous: { period: previous, days: { from: '2023-12-15', to: '2024-03-14' } },
    next: { period: next, days: { from: '2024-12-15', to: '2025-03-14' } },
    areApart: true,
    missing,
  })
}

describe('a report that is left out between two', () => {
  it('is named, with the day after which it is missing', () => {
    expect(without([quarter(2)], [quarter(1), quarter(3)])).toEqual({
      outcome: 'failed',
      path: ['next', 'period'],
      operands: [{ path: ['previous', 'period', 'to'], value: '2024-03-14' }],
      data: {
        previous: { vi: 'quý I năm 2024', en: 'quarter 1 of 2024' },
        next: { vi: 'quý III năm 2024', en: 'quarter 3 of 2024' },
        absence: { vi: 'thiếu báo cáo quý II năm 2024', en: 'there is no report of quarter 2 of 2024' },
      },
    })
  })

  it.each<[string, number, string, string]>([
    ['two', 2, 'tháng 2 năm 2024, tháng 3 năm 2024', 'month 2 of 2024, month 3 of 2024'],
    [
      'as many as are listed',
      4,
      'tháng 2 năm 2024, tháng 3 năm 2024, tháng 4 năm 2024, tháng 5 năm 2024',
      'month 2 of 2024, month 3 of 2024, month 4 of 2024, month 5 of 2024',
    ],
    [
      'more, of which the ends are named, and how many there are',
      5,
      'tháng 2 năm 2024, …, tháng 6 năm 2024 (5)',
      'month 2 of 2024, …, month 6 of 2024 (5)',
    ],
  ])('is one of %s', (_, count, vi, en) => {
    const missing = Array.from({ length: count }, (_each, index) => month(index + 2))
    expect(without(missing, [month(1), month(count + 2)])).toMatchObject({
      data: { absence: { vi: `thiếu báo cáo ${vi}`, en: `there is no report of ${en}` } },
    })
  })

  it.each<[string, readonly [Period, Period], readonly Period[], boolean]>([
    ['the same quarter of the next year', [quarter(1), quarter(1, 2025)], [quarter(2), quarter(3)], true],
    ['another quarter of the next year', [quarter(1), quarter(2, 2025)], [quarter(2), quarter(3)], false],
    ['another quarter of the same year', [quarter(1), quarter(3)], [quarter(2)], false],
    [
      'a later year',
      [
        { kind: 'year', year: 2022 },
        { kind: 'year', year: 2024 },
      ],
      [{ kind: 'year', year: 2023 }],
      false,
    ],
  ])('is just worth a look where two are there to be compared: %s', (_, pair, missing, isComparison) => {
    const verdict = without(missing, pair)
    expect(verdict).toMatchObject({ outcome: 'failed', path: ['next', 'period'] })
    if (isComparison) expect(verdict).toHaveProperty('severity', 'info')
    else expect(verdict).not.toHaveProperty('severity')
  })

  it('is none where others stand for all between', () => {
    expect(without([], [quarter(1), quarter(1, 2025)])).toEqual({ outcome: 'passed' })
  })
})

/** Two periods with days of their own, the second beginning on a day. */
function beginning(from: string, kind: 'quarter' | 'custom' = 'quarter') {
  const [before, after] = [
    { from: '2023-12-15', to: '2024-03-14' },
    { from, to: '2024-06-14' },
  ]
  const named = (ordinal: number) => (kind === 'custom' ? { kind } : { kind, year: 2024, ordinal })
  return check({
    previous: { period: { ...named(1), ...before }, days: before },
    next: { period: { ...named(2), ...after }, days: after },
    areApart: false,
    missing: [],
  })
}

describe('days that are left out between two reports', () => {
  it.each<[string, string, string, string, number]>([
    [
      'one day',
      '2024-03-16',
      'có 1 ngày không thuộc báo cáo nào (15/3/2024)',
      '1 day is in no report (15/3/2024)',
      1,
    ],
    [
      'two days',
      '2024-03-17',
      'có 2 ngày không thuộc báo cáo nào (15/3/2024 - 16/3/2024)',
      '2 days are in no report (15/3/2024 - 16/3/2024)',
      2,
    ],
    [
      'days of two months',
      '2024-04-02',
      'có 18 ngày không thuộc báo cáo nào (15/3/2024 - 01/4/2024)',
      '18 days are in no report (15/3/2024 - 01/4/2024)',
      18,
    ],
  ])('are named: %s', (_, from, vi, en, difference) => {
    expect(beginning(from)).toEqual({
      outcome: 'failed',
      path: ['next', 'period', 'from'],
      actual: from,
      expected: '2024-03-15',
      difference,
      operands: [{ path: ['previous', 'period', 'to'], value: '2024-03-14' }],
      data: {
        previous: { vi: 'quý I năm 2024', en: 'quarter 1 of 2024' },
        next: { vi: 'quý II năm 2024', en: 'quarter 2 of 2024' },
        absence: { vi, en },
      },
    })
  })

  it('are just worth a look where the agency chooses its days', () => {
    expect(beginning('2024-03-16', 'custom')).toMatchObject({ severity: 'info', difference: 1 })
  })

  it.each([
    ['the next day', '2024-03-15'],
    ['the last day itself, which is an overlap', '2024-03-14'],
  ])('are none where the next begins on %s', (_, from) => {
    expect(beginning(from)).toEqual({ outcome: 'passed' })
  })

  it('are not known where only one of the two says its days', () => {
    const days = { from: '2023-12-13', to: '2024-03-11' }
    const pair: ConsecutivePeriods = {
      previous: { period: { ...quarter(1), ...days }, days },
      next: { period: quarter(2), days: { from: '2024-03-15', to: '2024-06-14' } },
      areApart: false,
      missing: [],
    }
    expect(check(pair)).toEqual({
      outcome: 'not-evaluated',
      missing: [
        ['next', 'period', 'from'],
        ['next', 'period', 'to'],
      ],
    })
    const meeting = { from: '2023-12-15', to: '2024-03-14' }
    expect(check({ ...pair, previous: { period: { ...quarter(1), ...meeting }, days: meeting } })).toEqual({
      outcome: 'passed',
    })
    expect(check({ ...pair, areApart: true })).toEqual({ outcome: 'passed' })
  })
})
