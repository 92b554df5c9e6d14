import { describe, expect, it } from 'vitest'
import type { DateRange } from '../../../../src/calendar/date-range.js'
import { daysApart, unstatedDays } from '../../../../src/report/series/rules/consecutive-periods.js'

const days = { from: '2023-12-15', to: '2024-03-14' }
const nextDays = { from: '2024-03-15', to: '2024-06-14' }

/** Two quarters, of which the reports state these days. */
function quarters(stated: Partial<DateRange>, nextStated: Partial<DateRange>, next: DateRange = nextDays) {
  return {
    previous: { period: { kind: 'quarter', year: 2024, ordinal: 1, ...stated }, days },
    next: { period: { kind: 'quarter', year: 2024, ordinal: 2, ...nextStated }, days: next },
    areApart: false,
    missing: [],
  } as const
}

describe('the days between two periods', () => {
  it.each([
    ['none, where they meet', '2024-03-15', 0],
    ['the days that are in neither', '2024-03-18', 3],
    ['fewer than none, where they share days', '2024-03-14', -1],
    ['fewer by a quarter, where they begin together', '2023-12-15', -91],
  ])('are %s', (_, from, count) => {
    expect(daysApart(quarters({}, {}, { from, to: '2024-06-14' }))).toBe(count)
  })
})

describe('the days that one of two periods leaves unsaid', () => {
  it.each<[string, Partial<DateRange>, Partial<DateRange>, readonly unknown[]]>([
    ['none, where both say them', days, nextDays, []],
    ['none, where both go by their names', {}, {}, []],
    ['none, where both say one end only', { from: days.from }, { to: nextDays.to }, []],
    [
      'those of the next',
      days,
      {},
      [
        ['next', 'period', 'from'],
        ['next', 'period', 'to'],
      ],
    ],
    [
      'those of the previous',
      {},
      nextDays,
      [
        ['previous', 'period', 'from'],
        ['previous', 'period', 'to'],
      ],
    ],
    ['the first day of the next', days, { to: nextDays.to }, [['next', 'period', 'from']]],
    ['the last day of the next', days, { from: nextDays.from }, [['next', 'period', 'to']]],
    ['the first day of the previous', { to: days.to }, nextDays, [['previous', 'period', 'from']]],
    ['the last day of the previous', { from: days.from }, nextDays, [['previous', 'period', 'to']]],
  ])('are %s', (_, stated, nextStated, missing) => {
    expect(unstatedDays(quarters(stated, nextStated))).toEqual(missing)
  })
})
