import { describe, expect, it } from 'vitest'
import { dayOfWeek } from '../../src/calendar/index.js'
import { firstDayNumber, lastDayNumber, utcDate } from './arbitraries.js'

describe('dayOfWeek', () => {
  it.each([
    ['2026-11-24', 2],
    ['2026-04-26', 7],
    ['2024-05-04', 6],
    ['1969-12-31', 3],
  ])('%s is day %d', (date, expected) => {
    expect(dayOfWeek(date)).toBe(expected)
  })

  it('agrees with the calendar on every day', () => {
    const wrong: string[] = []
    for (let day = firstDayNumber; day <= lastDayNumber; day += 1) {
      const date = utcDate(day)
      if (dayOfWeek(date) % 7 !== new Date(day * 86_400_000).getUTCDay()) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })
})
