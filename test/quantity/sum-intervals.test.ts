import { describe, expect, it } from 'vitest'
import { sumIntervals } from '../../src/quantity/interval.js'
import { sumExactly } from '../../src/quantity/scaled-decimal.js'

describe('sumExactly', () => {
  it.each([
    [[], 0],
    [[3, 4], 7],
    // 0.30000000000000004 in binary fractions.
    [[0.1, 0.2], 0.3],
    [[3, 0.1, 0.2], 3.3],
    [[0.1, 0.2, 3], 3.3],
    [[86.59, 3, 0.005], 89.595],
    [[1.1, 2.25, 3], 6.35],
  ])('adds %j up to %d', (figures, sum) => {
    expect(sumExactly(figures)).toBe(sum)
  })

  it('has no end where a figure has none, scores or not', () => {
    expect(sumExactly([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY)
    expect(sumExactly([1.5, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('sumIntervals', () => {
  it('adds the lower ends and the upper ends', () => {
    const parts = [
      { low: 0.1, high: 0.2 },
      { low: 0.2, high: 0.4 },
    ]
    expect(sumIntervals(parts)).toEqual({ low: 0.3, high: 0.6 })
    expect(sumIntervals([{ low: 2, high: Number.POSITIVE_INFINITY }])).toEqual({
      low: 2,
      high: Number.POSITIVE_INFINITY,
    })
    expect(sumIntervals([])).toEqual({ low: 0, high: 0 })
  })
})
