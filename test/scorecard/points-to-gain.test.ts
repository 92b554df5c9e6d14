import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communeIndexTemplate } from '../../src/scorecard/cards/commune-template.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import { defineScorecard } from '../../src/scorecard/define-scorecard.js'
import { pointsToGain } from '../../src/scorecard/points-to-gain.js'
import { score } from '../../src/scorecard/score.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const on = '2026-06-14'

describe('points to gain', () => {
  it('say how many more, the most points first', () => {
    const tally = {
      received: { inPeriod: 1000, online: 790 },
      resolved: { total: 100, punctual: 90, late: 10 },
    }
    const [first, ...rest] = pointsToGain(communeIndexTemplate, { tally }, { on })
    expect(first?.open).toBe(10)
    const gains = [first, ...rest].filter((each) => each?.points !== null)
    expect(gains.map((each) => [each?.code, each?.open])).toEqual([
      ['3.1', 1.22],
      ['7.1', 0.12],
    ])
    // 98 of 100 are full points, 800 of 1,000 too; 15 points are rounded to two decimals.
    expect(gains[0]?.changes).toMatchObject([{ path: ['tally', 'resolved', 'punctual'], value: 90, by: 8 }])
    expect(gains[1]?.changes).toMatchObject([{ path: ['tally', 'received', 'online'], value: 790, by: 10 }])
  })

  it('say how many fewer late', () => {
    const tally = { received: { total: 1000 }, resolved: { late: 60 }, inProgress: { overdue: 20 } }
    const gains = pointsToGain(decision766, { tally, given: { dossiersUnsatisfied: 100 } }, { on })
    const [one] = gains.filter(({ code }) => code === '5.4')
    // 820 of 1,000, and 900 are needed: the 60 or 20 late ones alone would not do; 100 unsatisfied would.
    expect(one?.changes).toMatchObject([{ path: ['given', 'dossiersUnsatisfied'], value: 100, by: -80 }])
    const late = pointsToGain(
      decision766,
      { tally: { ...tally, resolved: { late: 90 } }, given: { dossiersUnsatisfied: 0 } },
      { on },
    ).find(({ code }) => code === '5.4')
    expect(late?.changes.map(({ path, by }) => [path.at(-1), by])).toEqual([
      ['late', -10],
      ['overdue', -10],
    ])
  })

  it('of deductions and bands', () => {
    const of = { figure: 'given.a' }
    const bands = [
      { to: 2, points: 5 },
      { above: 2, points: 0 },
    ]
    const ready = defineScorecard(
      card([
        criterion('1', 5, { way: 'deduction', of: 'given.a', each: 0.5 }),
        criterion('2', 5, { way: 'bands', of, bands }),
        criterion('3', 5, { way: 'manual' }),
      ]),
    )
    const gains = pointsToGain(ready, { given: { a: 7 }, self: { 3: 4 } }, { on })
    expect(gains.map(({ code, open, changes }) => [code, open, changes.map(({ by }) => by)])).toEqual([
      ['2', 5, [-5]],
      ['1', 3.5, [-7]],
      ['3', 1, []],
    ])
    expect(pointsToGain(ready, { given: { a: 0 }, self: { 3: 5 } }, { on })).toEqual([])
  })

  it('are exact: so many bring the maximum, one less does not', () => {
    const count = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 1_000_000 }))
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 3 }),
        (a, all, full, decimals) => {
          fc.pre(all > 0)
          const ready = defineScorecard(card([criterion('1', 7, rateOfGiven('a', full))], { decimals }))
          const pointsOf = (value: number) => score(ready, { given: { a: value, all } }, { on }).points
          const by = pointsToGain(ready, { given: { a, all } }, { on })[0]?.changes[0]?.by
          if (by === undefined) expect(pointsOf(a)).toBe(7)
          else expect([pointsOf(a + by), pointsOf(a + by - 1) === 7]).toEqual([7, false])
        },
      ),
    )
  })
})
