import { describe, expect, it } from 'vitest'
import { fromDayNumber, toDayNumber } from '../../src/calendar/index.js'
import { firstDayNumber, lastDayNumber, notDates, utcDate } from './arbitraries.js'

describe('toDayNumber and fromDayNumber', () => {
  it('agree with the Gregorian calendar on all 109,573 days of 1900 to 2199', () => {
    const wrong: string[] = []
    for (let day = firstDayNumber; day <= lastDayNumber; day += 1) {
      const date = utcDate(day)
      if (fromDayNumber(day) !== date || toDayNumber(date) !== day) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  it.each(notDates)('toDayNumber refuses %j', (text) => {
    expect(() => toDayNumber(text)).toThrow(RangeError)
  })

  it.each([firstDayNumber - 1, lastDayNumber + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'fromDayNumber refuses %d',
    (day) => {
      expect(() => fromDayNumber(day)).toThrow(RangeError)
    },
  )
})
