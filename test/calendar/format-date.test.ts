import { describe, expect, it } from 'vitest'
import { formatDate, parseDate } from '../../src/calendar/index.js'
import { firstDayNumber, lastDayNumber, notDates, utcDate } from './arbitraries.js'

describe('formatDate', () => {
  it.each([
    ['2020-01-05', 'ngày 05 tháng 01 năm 2020', '05/01/2020'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024', '29/02/2024'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024', '09/3/2024'],
    ['2024-06-29', 'ngày 29 tháng 6 năm 2024', '29/6/2024'],
    ['2024-10-01', 'ngày 01 tháng 10 năm 2024', '01/10/2024'],
  ])('writes %s as Decree 30/2020 has it', (date, long, short) => {
    expect(formatDate(date, 'long')).toBe(long)
    expect(formatDate(date, 'short')).toBe(short)
    expect(formatDate(date)).toBe(short)
  })

  it('writes every day so that it is read back', () => {
    const wrong: string[] = []
    for (let day = firstDayNumber; day <= lastDayNumber; day += 1) {
      const date = utcDate(day)
      for (const text of [formatDate(date, 'long'), formatDate(date)]) {
        const reading = parseDate(text)
        if (!reading.ok || reading.value !== date) wrong.push(text)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(notDates)('refuses %j', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError)
  })
})
