import { getISOWeeksInYear } from 'date-fns'
import { describe, expect, it } from 'vitest'
import { startsOfWeek, weeksOfYear } from '../../src/calendar/weeks.js'

describe('weeks of a year', () => {
  it('are as many as date-fns says', () => {
    for (let year = 1900; year <= 2999; year++)
      expect([year, weeksOfYear(year)]).toEqual([year, getISOWeeksInYear(new Date(year, 5, 1))])
  })

  it('begin within the calendar', () => {
    expect(startsOfWeek(1900, 1)).toEqual({ from: '1900-01-01', to: '1900-01-07' })
    expect(startsOfWeek(2199, 53)).toEqual({ from: '2199-12-25', to: '2199-12-31' })
    expect(startsOfWeek(2025, 19)).toEqual({ from: '2025-05-01', to: '2025-05-13' })
  })
})
