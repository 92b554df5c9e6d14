import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreesPlainly, agreesWithRatio } from '../../src/quantity/agrees-with-ratio.js'
import { intervalOf } from '../../src/quantity/interval.js'
import { roundPercentage } from '../../src/quantity/rate-of.js'
import { ratio } from './arbitraries.js'

describe('agreesPlainly', () => {
  it.each([
    ['99.30', 1482, 1492, false],
    ['99.33', 1482, 1492, true],
    ['33', 1, 3, true],
    ['33.3333', 1, 3, true],
    ['33.3334', 1, 3, false],
    ['33.333333333', 1, 3, true],
    ['33.333333334', 1, 3, false],
    ['0', 0, 7, true],
    ['100', 7, 7, true],
  ])('%s of %i/%i: %s', (percentage, numerator, denominator, agrees) => {
    expect(agreesPlainly(percentage, { numerator, denominator })).toBe(agrees)
  })

  it('sees the rates that most reports print, so that few need arithmetic of decimals', () => {
    fc.assert(
      fc.property(ratio(100_000), fc.nat(4), ({ numerator, denominator }, places) => {
        const published = roundPercentage({ numerator, denominator }, places)
        const falseHundred = Number(published) === 100 && numerator !== denominator
        const falseZero = Number(published) === 0 && numerator !== 0
        expect(agreesPlainly(published, { numerator, denominator })).toBe(!falseHundred && !falseZero)
      }),
    )
  })

  it('never says so of a rate that does not agree', () => {
    const near = fc.tuple(ratio(), fc.nat(5), fc.integer({ min: -3, max: 3 }))
    fc.assert(
      fc.property(near, ([{ numerator, denominator }, places, off]) => {
        const unit = 10 ** places
        const digits = Math.max(0, Math.round((100 * unit * numerator) / denominator) + off)
        const published = (digits / unit).toFixed(places)
        if (agreesPlainly(published, { numerator, denominator })) {
          expect(agreesWithRatio(published, intervalOf(numerator), intervalOf(denominator))).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['half a digit above', '12.5', 1245, 10_000, true],
    ['half a digit below', '12.5', 1255, 10_000, false],
    ['scores, which are no whole numbers', '50', 10.25, 20.5, true],
    ['a score half a digit off', '50.0', 10.01, 20, false],
    // 200 * 1.005 is 200.99999999999997 in binary fractions; 5.1200140625% rounds to ...063.
    ['a score half a digit off, which seems nearer', '1', 1.005, 67, false],
    ['a score half of the ninth decimal off', '5.120014062', 32_768.09, 640_000, false],
    ['no base', '0', 0, 0, false],
    ['a part above its whole', '150', 3, 2, false],
    ['a hundred that hides a remainder', '100', 999, 1000, false],
    ['more digits than numbers tell apart', '33.3333333333', 1, 3, false],
    ['what is no plain number', '99,3', 993, 1000, false],
  ])('of %s: %s of %d/%d', (_, percentage, numerator, denominator, agrees) => {
    expect(agreesPlainly(percentage, { numerator, denominator })).toBe(agrees)
  })
})
