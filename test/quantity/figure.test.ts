import { describe, expect, it } from 'vitest'
import { type Figure, isExact } from '../../src/quantity/figure.js'

describe('isExact', () => {
  it.each<[Figure, boolean]>([
    [1492, true],
    [0, true],
    [86.59, true],
    [{ atMost: 500 }, false],
    [{ atLeast: 26_000, atMost: 27_000 }, false],
    // Bounds are what was said, even if only one value lies between them.
    [{ atLeast: 5, atMost: 5 }, false],
  ])('of %j: %s', (figure, exact) => {
    expect(isExact(figure)).toBe(exact)
  })
})
