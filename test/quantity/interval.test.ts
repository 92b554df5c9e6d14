import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addIntervals, figureOf, intervalOf, intervalsOverlap } from '../../src/quantity/interval.js'
import { interval } from './arbitraries.js'

describe('intervalOf', () => {
  it.each([
    [5, 5, 5],
    [0, 0, 0],
    [86.59, 86.59, 86.59],
    [{ atMost: 500 }, 0, 500],
    [{ atLeast: 500 }, 500, Number.POSITIVE_INFINITY],
    [{ atLeast: 26_000, atMost: 27_000 }, 26_000, 27_000],
    [{}, 0, Number.POSITIVE_INFINITY],
    [null, 0, Number.POSITIVE_INFINITY],
    [undefined, 0, Number.POSITIVE_INFINITY],
  ])('reads %j as the values from %d to %d', (figure, low, high) => {
    expect(intervalOf(figure)).toEqual({ low, high })
  })

  it('is undone by figureOf', () => {
    fc.assert(
      fc.property(interval, (values) => {
        expect(intervalOf(figureOf(values))).toEqual(values)
      }),
    )
  })
})

describe('figureOf', () => {
  it.each([
    ['one value', { low: 5, high: 5 }, 5],
    ['none', { low: 0, high: 0 }, 0],
    ['values between two', { low: 5, high: 9 }, { atLeast: 5, atMost: 9 }],
    ['values up to one', { low: 0, high: 9 }, { atLeast: 0, atMost: 9 }],
    ['values from one up', { low: 5, high: Number.POSITIVE_INFINITY }, { atLeast: 5 }],
  ])('writes %s: %j', (_, values, figure) => {
    expect(figureOf(values)).toStrictEqual(figure)
  })
})

describe('addIntervals', () => {
  it('is commutative, associative, and adding 0 changes nothing', () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a))
        expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)))
        expect(addIntervals(a, intervalOf(0))).toEqual(a)
      }),
    )
  })

  it('holds every sum of a value of each', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000), (low, width, other, inside) => {
        const value = low + Math.min(inside, width)
        const sum = addIntervals({ low, high: low + width }, intervalOf(other))
        expect(intervalsOverlap(sum, intervalOf(value + other))).toBe(true)
      }),
    )
  })
})

describe('intervalsOverlap', () => {
  it('is symmetric, and true of an interval and itself', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intervalsOverlap(a, b)).toBe(intervalsOverlap(b, a))
        expect(intervalsOverlap(a, a)).toBe(true)
      }),
    )
  })

  it('is true exactly when some integer lies in both', () => {
    const small = fc.tuple(fc.nat(12), fc.nat(6)).map(([low, width]) => ({ low, high: low + width }))
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = Array.from({ length: 20 }, (_, value) => value).some(
          (value) => a.low <= value && value <= a.high && b.low <= value && value <= b.high,
        )
        expect(intervalsOverlap(a, b)).toBe(shared)
      }),
    )
  })
})
