import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineScorecard } from '../../src/scorecard/define-scorecard.js'
import { rankUnits, type UnitToRank } from '../../src/scorecard/rank-units.js'
import { score } from '../../src/scorecard/score.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const unit = (name: string, points: UnitToRank['scores']['points'], rest: object = {}): UnitToRank => ({
  unit: name,
  scores: { points, criteria: [] },
  ...rest,
})

function ranksOf(units: readonly UnitToRank[]) {
  return rankUnits(units).groups.map(({ units: each }) => each.map(({ unit: name, rank }) => [name, rank]))
}

describe('ranks', () => {
  it('S4: are 1, 2, 2, 4, and none where nothing is scored', () => {
    const units = [
      unit('D', 80),
      unit('E', null),
      unit('B', 85),
      unit('C', 85),
      unit('A', 90),
      unit('F', { atLeast: 10, atMost: 95 }),
    ]
    expect(ranksOf(units)).toEqual([
      [
        ['A', 1],
        ['B', 2],
        ['C', 2],
        ['D', 4],
        ['E', null],
        ['F', null],
      ],
    ])
    expect(rankUnits(units).groups[0]?.of).toBe(4)
  })

  it('are told group by group', () => {
    const units = [
      unit('A', 70, { group: 'xã' }),
      unit('B', 90, { group: 'phường' }),
      unit('C', 80, { group: 'xã' }),
    ]
    const { groups } = rankUnits(units)
    expect(groups.map(({ group, of }) => [group, of])).toEqual([
      ['phường', 1],
      ['xã', 2],
    ])
    expect(ranksOf(units)[1]).toEqual([
      ['C', 1],
      ['A', 2],
    ])
  })

  it('move from the time before', () => {
    const { groups } = rankUnits([
      unit('A', 90.1, { previous: { rank: 5, points: 89.9 } }),
      unit('B', 80, { previous: { rank: 1, points: null } }),
      unit('C', null, { previous: { rank: 2, points: 3 } }),
    ])
    expect(groups[0]?.units).toEqual([
      { unit: 'A', points: 90.1, rank: 1, rankChange: 4, pointsChange: 0.2 },
      { unit: 'B', points: 80, rank: 2, rankChange: -1 },
      { unit: 'C', points: null, rank: null },
    ])
  })

  it('are not given to a unit that stands twice', () => {
    const { groups, issues } = rankUnits([unit('A', 90), unit('B', 80), unit('a', 70)])
    expect(issues).toEqual([{ path: [2, 'unit'], code: 'repeated-key', key: 'a' }])
    expect(groups[0]?.units.map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['B', 1],
      ['A', null],
      ['a', null],
    ])
  })

  it('do not depend on the order of the units', () => {
    const one = fc.record({
      unit: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      group: fc.option(fc.constantFrom('xã', 'phường'), { nil: undefined }),
      points: fc.option(fc.nat({ max: 4 })),
    })
    const units = fc
      .array(one, { maxLength: 12 })
      .map((list) => list.map(({ points, ...rest }) => ({ ...rest, scores: { points, criteria: [] } })))
    fc.assert(
      fc.property(
        units.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(rankUnits(shuffled).groups).toEqual(rankUnits(list).groups)
          for (const { units: ranked } of rankUnits(list).groups)
            for (const each of ranked)
              if (each.rank !== null) {
                const better = ranked.filter(
                  ({ rank, points }) => rank !== null && Number(points) > Number(each.points),
                )
                expect(each.rank).toBe(better.length + 1)
              }
        },
      ),
    )
  })
})

it('the criterion in which most units lose points comes first', () => {
  const ready = defineScorecard(
    card([
      criterion('1', 10, [criterion('1.1', 4, rateOfGiven('a')), criterion('1.2', 6, rateOfGiven('b'))]),
      criterion('2', 5, { way: 'manual' }),
    ]),
  )
  const units = [
    [10, 9],
    [10, 10],
    [9, 9],
    [0, 8],
  ].map(([a = 0, b = 0], index) => ({
    unit: `Xã ${index}`,
    scores: score(ready, { given: { a, b, all: 10 } }, { on: '2025-12-14' }),
  }))
  expect(
    rankUnits(units).lost.map(({ code, units: many, points, notScored }) => [code, many, points, notScored]),
  ).toEqual([
    ['1.2', 3, 2.4, 0],
    ['1.1', 2, 4.4, 0],
    ['2', 0, 0, 4],
  ])
})
