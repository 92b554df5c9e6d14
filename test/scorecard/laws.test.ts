import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineScorecard } from '../../src/scorecard/define-scorecard.js'
import { score } from '../../src/scorecard/score.js'
import { expectedPoints, isExpectedBand, randomBand, randomRatio } from './exact.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const on = '2025-12-14'
const count = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 100_000 }), fc.maxSafeInteger().map(Math.abs))
const cents = fc.nat({ max: 10_000 }).map((hundredths) => hundredths / 100)
const threshold = fc.integer({ min: 1, max: 20_000 }).map((hundredths) => hundredths / 100)

describe('points', () => {
  it('are those of fractions of whole numbers', () => {
    fc.assert(
      fc.property(count, count, cents, threshold, (a, all, maximum, full) => {
        fc.pre(all > 0)
        const ready = defineScorecard(card([criterion('1', maximum, rateOfGiven('a', full))]))
        const { points } = score(ready, { given: { a, all } }, { on })
        expect(points).toBe(expectedPoints(a, all, maximum, full, 2))
        expect(points).toBeLessThanOrEqual(maximum)
      }),
      { numRuns: 2000 },
    )
  })

  it('are those of the band in which a fraction lies', () => {
    fc.assert(
      fc.property(count, count, threshold, fc.boolean(), (a, all, end, isIn) => {
        fc.pre(all > 0)
        const bands = [
          { ...(isIn ? { below: end } : { to: end }), points: 0 },
          { ...(isIn ? { from: end } : { above: end }), points: 1 },
        ]
        const of = { numerator: 'given.a', denominator: 'given.all' }
        const ready = defineScorecard(card([criterion('1', 1, { way: 'bands', of, bands })]))
        expect(score(ready, { given: { a, all } }, { on }).points).toBe(
          isExpectedBand(a, all, end, isIn) ? 1 : 0,
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('never fall when a good figure rises', () => {
    fc.assert(
      fc.property(count, count, fc.nat({ max: 100 }), cents, threshold, (a, all, more, maximum, full) => {
        fc.pre(all > 0 && Number.isSafeInteger(a + more))
        const ready = defineScorecard(card([criterion('1', maximum, rateOfGiven('a', full))]))
        const [before, after] = [a, a + more].map(
          (each) => score(ready, { given: { a: each, all } }, { on }).points,
        )
        expect(Number(after)).toBeGreaterThanOrEqual(Number(before))
      }),
    )
  })

  it('of a group are those of its criteria together', () => {
    const leaves = fc.array(fc.tuple(fc.nat({ max: 20 }), fc.option(fc.nat({ max: 30 }))), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.array(leaves, { minLength: 1, maxLength: 4 }), (groups) => {
        const given: Record<string, number> = { all: 30 }
        const criteria = groups.map((group, at) => {
          const children = group.map(([maximum, value], index) => {
            if (value !== null) given[`a${at}-${index}`] = value
            return criterion(`${at}.${index}`, maximum, rateOfGiven(`a${at}-${index}`))
          })
          return criterion(
            `${at}`,
            children.reduce((sum, child) => sum + child.maximum, 0),
            children,
          )
        })
        const scores = score(defineScorecard(card(criteria)), { given }, { on })
        for (const { points, children, maximum } of scores.criteria) {
          const low = children.reduce((sum, child) => sum + 100 * Number(child.points ?? 0), 0)
          const high = children.reduce((sum, child) => sum + 100 * Number(child.points ?? child.maximum), 0)
          const [least, most] =
            typeof points === 'number' || points === null
              ? [points ?? 0, points ?? maximum]
              : [points.atLeast ?? 0, points.atMost ?? 0]
          expect([least, most]).toEqual([Math.round(low) / 100, Math.round(high) / 100])
          expect(most).toBeLessThanOrEqual(maximum)
        }
      }),
      { numRuns: 200 },
    )
  })
})

it('of some thousand random ratios and bands, none is wrong (a million: npm run exactness)', () => {
  const random = { state: 766 }
  for (let run = 0; run < 3000; run++) {
    expect(randomRatio(random)).toBeUndefined()
    expect(randomBand(random)).toBeUndefined()
  }
})
