import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, daysBetween } from '../../src/calendar/index.js'
import { anyDate } from './arbitraries.js'

describe('compareDates', () => {
  it('sorts', () => {
    expect(['2024-03-11', '2023-12-31', '2024-02-29'].sort(compareDates)).toEqual([
      '2023-12-31',
      '2024-02-29',
      '2024-03-11',
    ])
  })

  it('has the sign of the days between', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b) + Math.sign(daysBetween(a, b))).toBe(0)
        expect(compareDates(a, a)).toBe(0)
      }),
    )
  })
})
