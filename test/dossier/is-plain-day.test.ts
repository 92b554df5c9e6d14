import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day.js'
import { isPlainDay } from '../../src/dossier/read-dossier.js'

describe('isPlainDay', () => {
  it.each([
    ['a day', '2024-02-29', true],
    ['a day that is not', '2023-02-29', false],
    ['an instant', '2024-02-29T08:00:00Z', false],
    ['a number', 20240229, false],
    ['nothing', null, false],
  ])('says of %s the same each time it is asked', (_, value, expected) => {
    expect([isPlainDay(value), isPlainDay(value)]).toEqual([expected, expected])
  })

  it('knows more days than it remembers', () => {
    const days = Array.from({ length: 10_500 }, (_, index) => addDays('1990-01-01', index))
    expect(days.every(isPlainDay)).toBe(true)
    expect(days.every(isPlainDay)).toBe(true)
    expect(isPlainDay('2024-02-30')).toBe(false)
  })
})
