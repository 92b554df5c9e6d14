import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/calendar/index.js'
import { anyDate, notDates } from './arbitraries.js'

describe('addDays and daysBetween', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2025-06-01', 30, '2025-07-01'], // 29 days for `new Date` beside `parseISO` in Los Angeles
    ['2024-03-11', 0, '2024-03-11'],
  ])('%s and %d days', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(days)
  })

  it('undo each other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
      }),
    )
  })

  it.each(notDates)('refuse %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError)
    expect(() => daysBetween(text, '2024-01-01')).toThrow(RangeError)
    expect(() => daysBetween('2024-01-01', text)).toThrow(RangeError)
  })

  it.each([0.5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('addDays refuses %d days', (days) => {
    expect(() => addDays('2024-01-01', days)).toThrow(RangeError)
  })
})
