import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateRange, daysBetween, isWithin, periodGap, periodOverlap } from '../../src/calendar/index.js'
import { anyCalendarDate, anyDate } from './arbitraries.js'

const range = (from: string, to: string): DateRange => ({ from, to })
const anyRange = fc
  .tuple(anyCalendarDate, anyCalendarDate)
  .map(([a, b]) => (a < b ? range(a, b) : range(b, a)))

describe('periodOverlap and periodGap', () => {
  it.each([
    [
      range('2023-12-15', '2024-03-14'),
      range('2024-03-01', '2024-03-31'),
      range('2024-03-01', '2024-03-14'),
      null,
    ],
    [
      range('2024-01-01', '2024-12-31'),
      range('2024-03-01', '2024-03-31'),
      range('2024-03-01', '2024-03-31'),
      null,
    ],
    [
      range('2024-01-01', '2024-01-31'),
      range('2024-01-31', '2024-02-29'),
      range('2024-01-31', '2024-01-31'),
      null,
    ],
    [range('2024-01-01', '2024-01-31'), range('2024-02-01', '2024-02-29'), null, 0],
    [range('2024-01-01', '2024-01-31'), range('2024-02-02', '2024-02-29'), null, 1],
    [range('2024-01-01', '2024-01-31'), range('2024-03-01', '2024-03-31'), null, 29],
  ])('%j and %j', (a, b, overlap, gap) => {
    expect(periodOverlap(a, b)).toEqual(overlap)
    expect(periodOverlap(b, a)).toEqual(overlap)
    expect(periodGap(a, b)).toBe(gap)
    expect(periodGap(b, a)).toBe(gap)
  })

  it('share the days that belong to both', () => {
    fc.assert(
      fc.property(anyRange, anyRange, anyDate, (a, b, date) => {
        const overlap = periodOverlap(a, b)
        expect(overlap !== null && isWithin(date, overlap)).toBe(isWithin(date, a) && isWithin(date, b))
        expect(overlap === null).toBe(periodGap(a, b) !== null)
        expect(periodOverlap(a, a)).toEqual(a)
      }),
    )
  })

  it('between them cover the days from the first to the last', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const length = ({ from, to }: DateRange) => daysBetween(from, to) + 1
        const [from = '', , , to = ''] = [a.from, a.to, b.from, b.to].sort()
        const overlap = periodOverlap(a, b)
        const shared = overlap === null ? 0 : length(overlap)
        expect(length(a) + length(b) - shared + (periodGap(a, b) ?? 0)).toBe(length(range(from, to)))
      }),
    )
  })

  it('refuse reversed ends and what is no day', () => {
    const january = range('2024-01-01', '2024-01-31')
    for (const bad of [range('2024-02-01', '2024-01-31'), range('2024-02-30', '2024-03-01'), range('', '')]) {
      expect(() => periodOverlap(january, bad)).toThrow(RangeError)
      expect(() => periodGap(bad, january)).toThrow(RangeError)
      expect(() => isWithin('2024-01-01', bad)).toThrow(RangeError)
    }
  })
})
