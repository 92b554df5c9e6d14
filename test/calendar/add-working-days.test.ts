import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  compareDates,
  effectiveDeadline,
  isWorkingDay,
  vietNamCalendar,
  workingDaysBetween,
} from '../../src/calendar/index.js'
import { notDates } from './arbitraries.js'

describe('addWorkingDays', () => {
  it('W1 five working days over Tết 2024 end on 21 February', () => {
    expect(addWorkingDays('2024-02-07', 5)).toBe('2024-02-21')
    expect(workingDaysBetween('2024-02-07', '2024-02-21')).toBe(5)
    expect(vietNamCalendar.entries.find(({ date }) => date === '2024-02-08')?.basis.document).toContain(
      '8662/VPCP-KGVX',
    )
  })

  it.each([
    ['2024-03-11', 1, '2024-03-12'],
    ['2024-03-15', 1, '2024-03-18'], // Friday
    ['2024-03-16', 1, '2024-03-18'], // Saturday
    ['2024-03-16', -1, '2024-03-15'],
    ['2024-03-18', -1, '2024-03-15'],
    ['2024-05-03', 1, '2024-05-04'], // a Saturday worked
    ['2024-04-26', 1, '2024-05-02'],
    ['2026-04-24', 1, '2026-04-28'],
    ['2024-03-16', 0, '2024-03-16'],
    ['2019-01-01', 1, '2019-01-02'],
    ['2030-12-31', -1, '2030-12-30'],
  ])('%s and %d working days are %s', (date, workingDays, expected) => {
    expect(addWorkingDays(date, workingDays)).toBe(expected)
  })

  it.each([
    ['2018-12-31', 1],
    ['2031-01-01', -1],
    ['2030-12-31', 1],
    ['2019-01-02', -1],
    ['2024-01-01', 1e6],
    ['2018-12-31', 0],
  ])('refuses %s and %d working days, outside the tables', (date, workingDays) => {
    expect(() => addWorkingDays(date, workingDays)).toThrow(/2019-01-01 to 2030-12-31/)
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d working days', (workingDays) => {
    expect(() => addWorkingDays('2024-01-01', workingDays)).toThrow(RangeError)
  })

  it.each(notDates)('refuses %j, as do the other functions', (text) => {
    expect(() => addWorkingDays(text, 1)).toThrow(RangeError)
    expect(() => isWorkingDay(text)).toThrow(RangeError)
    expect(() => workingDaysBetween(text, '2024-01-01')).toThrow(RangeError)
    expect(() => workingDaysBetween('2024-01-01', text)).toThrow(RangeError)
    expect(() => effectiveDeadline(text)).toThrow(RangeError)
  })
})

describe('laws of working days', () => {
  const anyDay = fc.integer({ min: 100, max: 4283 }).map((days) => addDays('2019-01-01', days))

  it('days add up, and turn their sign with the direction from one working day to another', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [x = '', y = '', z = ''] = [a, b, c].sort(compareDates)
        expect(workingDaysBetween(x, y) + workingDaysBetween(y, z)).toBe(workingDaysBetween(x, z))
        const [p, q] = [effectiveDeadline(a), effectiveDeadline(b)]
        expect(workingDaysBetween(p, q) + workingDaysBetween(q, p)).toBe(0)
      }),
    )
  })

  it('a deadline is a working day on or after the day, and stays where it is', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const deadline = effectiveDeadline(date)
        expect(isWorkingDay(deadline)).toBe(true)
        expect(compareDates(deadline, date)).toBeGreaterThanOrEqual(0)
        expect(effectiveDeadline(deadline)).toBe(deadline)
        expect(addWorkingDays(addDays(date, -1), 1)).toBe(deadline)
      }),
    )
  })
})
