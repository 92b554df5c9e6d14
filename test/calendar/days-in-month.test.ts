import { describe, expect, it } from 'vitest'
import { daysInMonth } from '../../src/calendar/index.js'

describe('daysInMonth', () => {
  it('knows the months and leap years', () => {
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
  })

  it.each([0, 13, 1.5, Number.NaN])('refuses month %d', (month) => {
    expect(() => daysInMonth(2024, month)).toThrow(RangeError)
  })
})
