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
import { notDates, utcDate } from './arbitraries.js'

const first = Date.UTC(2019, 0, 1) / 86_400_000
const last = Date.UTC(2030, 11, 31) / 86_400_000

/** Whether each day of the calendar is worked, from the entries alone: what the brute-force walks go by. */
const worked = new Map<string, boolean>()
for (let day = first; day <= last; day += 1) {
  worked.set(utcDate(day), ![0, 6].includes(new Date(day * 86_400_000).getUTCDay()))
}
for (const { date, kind } of vietNamCalendar.entries) worked.set(date, kind === 'swap-work')
const dates = [...worked.keys()]
const isWorked = [...worked.values()]

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

describe('a million cases against a walk from day to day', () => {
  // One period of a full-cycle generator (Knuth's constants), so that the cases are the same on every run.
  let state = 20_240_311
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }

  it('addWorkingDays, workingDaysBetween, isWorkingDay and effectiveDeadline agree with it', () => {
    const wrong: string[] = []
    for (let run = 0; run < 1_000_000; run += 1) {
      const start = 30 + below(dates.length - 60)
      const count = below(29) - 14
      let end = start
      for (let left = Math.abs(count); left > 0 && end > 0 && end < dates.length - 1; ) {
        end += Math.sign(count)
        if (isWorked[end]) left -= 1
      }
      let due = start
      while (!isWorked[due]) due += 1
      const [from = '', to = '', deadline = ''] = [dates[start], dates[end], dates[due]]
      const agrees =
        addWorkingDays(from, count) === to &&
        workingDaysBetween(from, to) === count &&
        isWorkingDay(from) === isWorked[start] &&
        effectiveDeadline(from) === deadline
      if (!agrees) wrong.push(`${from} ${count}`)
    }
    expect(wrong).toEqual([])
  }, 60_000)
})

describe('laws of working days', () => {
  const anyDay = fc.integer({ min: 100, max: dates.length - 100 }).map((index) => dates[index] ?? '')

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
