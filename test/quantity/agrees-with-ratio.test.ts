import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreesWithRatio } from '../../src/quantity/agrees-with-ratio.js'
import { intervalOf } from '../../src/quantity/interval.js'
import { ratio } from './arbitraries.js'

/** A percentage with `places` decimals, from its units. */
function print(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The oracle: p - u/2 <= 100 n/d < p + u/2, both sides times 2·d·10^places. */
function inRoundingInterval(units: number, places: number, n: number, d: number): boolean {
  const twice = 2n * 100n * BigInt(n) * 10n ** BigInt(places)
  return (2n * BigInt(units) - 1n) * BigInt(d) <= twice && twice < (2n * BigInt(units) + 1n) * BigInt(d)
}

describe('agreesWithRatio', () => {
  it.each([
    ['27.3', 3, 11, true],
    ['27.2', 3, 11, false],
    ['27', 3, 11, true],
    ['27.27', 3, 11, true],
    ['27.270', 3, 11, false],
    ['100', 999, 1000, true],
    ['100.0', 9999, 10_000, true],
    ['100.00', 9999, 10_000, false],
    ['0', 1, 1000, true],
    ['52.5', 10.5, 20, true],
    ['33.3', 0.1, 0.3, true],
    ['33.4', 0.1, 0.3, false],
  ])('%s percent for %d of %d: %s', (published, numerator, denominator, expected) => {
    expect(agreesWithRatio(published, intervalOf(numerator), intervalOf(denominator))).toBe(expected)
  })

  it('has the lower end of the rounding interval inside, the upper end outside', () => {
    // 12.5% and 13.5% exactly.
    expect(agreesWithRatio('13', intervalOf(125), intervalOf(1000))).toBe(true)
    expect(agreesWithRatio('12', intervalOf(125), intervalOf(1000))).toBe(false)
    expect(agreesWithRatio('13', intervalOf(135), intervalOf(1000))).toBe(false)
    expect(agreesWithRatio('14', intervalOf(135), intervalOf(1000))).toBe(true)
  })

  it('is decided by the rounding interval of the digits printed', () => {
    const nearby = ratio(5000).chain(({ numerator, denominator }) =>
      fc.tuple(
        fc.constant(numerator),
        fc.constant(denominator),
        fc.nat(4),
        // Mostly percentages so near that every edge is met.
        fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -500, max: 500 })),
      ),
    )
    fc.assert(
      fc.property(nearby, ([n, d, places, off]) => {
        const units = Math.max(0, Math.round((n * 100 * 10 ** places) / d) + off)
        expect(agreesWithRatio(print(units, places), intervalOf(n), intervalOf(d))).toBe(
          inRoundingInterval(units, places, n, d),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('meets the exact edges of rounding intervals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 1000 }), (percent, factor) => {
        // (2·percent - 1) of 200 is percent - 1/2, the lower edge of percent.
        const edge = [intervalOf((2 * percent - 1) * factor), intervalOf(200 * factor)] as const
        expect(agreesWithRatio(String(percent), ...edge)).toBe(true)
        expect(agreesWithRatio(String(percent - 1), ...edge)).toBe(false)
      }),
    )
  })

  it('reads figures with decimals as the decimals they print', () => {
    fc.assert(
      fc.property(ratio(100_000), fc.nat(3), fc.nat(3), (exact, places, off) => {
        const { numerator: n, denominator: d } = exact
        const units = Math.round((n * 100 * 10 ** places) / d) + off
        const hundredth = (value: number) => intervalOf(Number((value / 100).toFixed(2)))
        expect(agreesWithRatio(print(units, places), hundredth(n), hundredth(d))).toBe(
          inRoundingInterval(units, places, n, d),
        )
      }),
    )
  })

  it.each([
    [{ atLeast: '80', atMost: '90' }, 9, 10, true],
    [{ atLeast: '80', atMost: '90' }, 8, 10, true],
    [{ atLeast: '80', atMost: '90' }, 901, 1000, false],
    [{ atLeast: '80', atMost: '90' }, 799, 1000, false],
    [{ atMost: '5' }, 5, 100, true],
    [{ atMost: '5' }, 51, 1000, false],
    [{ atLeast: '99.5' }, 995, 1000, true],
    [{ atLeast: '99.5' }, 9949, 10_000, false],
  ])('has both bounds of an approximate rate inside: %j for %d of %d: %s', (published, n, d, expected) => {
    expect(agreesWithRatio(published, intervalOf(n), intervalOf(d))).toBe(expected)
  })

  it('agrees with approximate figures when values inside them fit', () => {
    const about27000 = intervalOf({ atLeast: 26_000, atMost: 27_000 })
    expect(agreesWithRatio('90', intervalOf(24_300), about27000)).toBe(true)
    expect(agreesWithRatio('93', intervalOf(24_300), about27000)).toBe(true)
    expect(agreesWithRatio('94', intervalOf(24_300), about27000)).toBe(false)
    expect(agreesWithRatio('89', intervalOf(24_300), about27000)).toBe(false)
    expect(agreesWithRatio('1', intervalOf(5), intervalOf({ atLeast: 400 }))).toBe(true)
    expect(agreesWithRatio('2', intervalOf(5), intervalOf({ atLeast: 400 }))).toBe(false)
  })

  it('agrees with intervals whenever it agrees with values inside them', () => {
    fc.assert(
      fc.property(
        ratio(5000),
        fc.nat(50),
        fc.nat(50),
        fc.nat(50),
        fc.nat(3),
        ({ numerator: n, denominator: d }, below, above, wider, places) => {
          const units = Math.round((n * 100 * 10 ** places) / d)
          const numerator = { low: Math.max(0, n - below), high: n + above }
          const denominator = { low: Math.max(0, d - wider), high: d + wider }
          if (!inRoundingInterval(units, places, n, d)) return
          expect(agreesWithRatio(print(units, places), numerator, denominator)).toBe(true)
        },
      ),
    )
  })

  it('agrees with nothing but 0 for nothing of a base that may be as small as 0', () => {
    const upTo500 = intervalOf({ atMost: 500 })
    expect(agreesWithRatio('50', intervalOf(0), upTo500)).toBe(false)
    expect(agreesWithRatio('0', intervalOf(0), upTo500)).toBe(true)
    expect(agreesWithRatio({ atLeast: '10' }, intervalOf(0), upTo500)).toBe(false)
    expect(agreesWithRatio('50', intervalOf(1), upTo500)).toBe(true)
    expect(agreesWithRatio('0.1', intervalOf(1), upTo500)).toBe(false)
  })
})
