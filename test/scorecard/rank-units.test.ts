import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
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

  describe('of agencies', () => {
    const agency = (name: string, rest: Omit<Agency, 'name'>, more: object = {}): UnitToRank => ({
      unit: { name, ...rest },
      scores: { points: 80, criteria: [] },
      ...more,
    })
    const groupsOf = (...units: readonly UnitToRank[]) => {
      const { groups, issues } = rankUnits(units)
      return [
        groups.map(({ group, units: each }) => [group, each.map(({ unit: name, rank }) => [name, rank])]),
        issues.map(({ path, ...issue }) => [
          path.join('.'),
          issue.code === 'inconsistent' ? issue.reason : issue.code,
        ]),
      ]
    }

    it.each<[string, Omit<Agency, 'name'>, string]>([
      ['UBND tỉnh Gia Lai', { level: 'province', kind: 'people-committee' }, 'cấp tỉnh'],
      ['UBND TP. Huế', { level: 'province' }, 'cấp tỉnh'],
      ['Gia Lai', { level: 'province', kind: 'people-committee' }, 'cấp tỉnh'],
      ['Sở Nội vụ', { level: 'province', kind: 'department' }, 'cơ quan chuyên môn (sở, phòng) cấp tỉnh'],
      [
        'Văn phòng UBND tỉnh',
        { level: 'province', kind: 'office' },
        'cơ quan chuyên môn (sở, phòng) cấp tỉnh',
      ],
      ['Phòng Kinh tế', { level: 'commune', kind: 'department' }, 'cơ quan chuyên môn (sở, phòng) cấp xã'],
      ['Bộ Nội vụ', { level: 'central', kind: 'ministry' }, 'bộ, cơ quan ngang bộ'],
      ['UBND huyện Tuy Phước', { level: 'district' }, 'cấp huyện'],
      ['UBND xã Nhân Hòa', { level: 'commune', kind: 'people-committee' }, 'xã'],
      ['Xã Nhân Hòa, tỉnh Bắc Ninh', { level: 'commune' }, 'xã'],
      ['UBND TT. Diêu Trì', { level: 'commune' }, 'xã'],
      ['P. Võ Cường', { level: 'commune' }, 'phường'],
      ['UBND đặc khu Phú Quý', { level: 'commune', kind: 'people-committee' }, 'đặc khu'],
      ['Phú Quý', { level: 'commune', kind: 'special-zone' }, 'đặc khu'],
    ])('%s %j is ranked in %s', (name, rest, group) => {
      expect(groupsOf(agency(name, rest))).toEqual([[[group, [[name, 1]]]], []])
    })

    it.each<[string, Omit<Agency, 'name'>, object, string, string]>([
      ['Sở Nội vụ', { level: 'province' }, {}, '0.unit.kind', 'missing'],
      ['Võ Cường', { level: 'commune', kind: 'people-committee' }, {}, '0.group', 'missing'],
      ['UBND tỉnh Gia Lai', { level: 'commune' }, {}, '0.unit.level', 'agency-kind'],
      ['UBND xã A', { level: 'commune', kind: 'special-zone' }, {}, '0.unit.kind', 'agency-kind'],
      ['UBND xã A', { level: 'commune', kind: 'department' }, {}, '0.unit.kind', 'agency-kind'],
      ['Sở Y tế', { level: 'province', kind: 'people-committee' }, {}, '0.unit.kind', 'agency-kind'],
      ['UBND phường B', { level: 'commune' }, { group: 'Xã' }, '0.group', 'other-group'],
    ])('%s %j %j has no rank: %s %s', (name, rest, more, path, why) => {
      expect(groupsOf(agency(name, rest, more))).toEqual([[[null, [[name, null]]]], [[path, why]]])
    })

    it('are ranked in the group that is given, and beside names of one group', () => {
      const commune = { level: 'commune' } as const
      expect(
        groupsOf(
          agency('UBND phường A', commune, { group: 'Các xã, phường' }),
          agency('UBND xã B', commune, { group: 'các xã, phường' }),
        )[0],
      ).toMatchObject([['Các xã, phường', [{}, {}]]])
      expect(groupsOf(agency('UBND phường A', commune), unit('B', 70, { group: 'Phường' }))[0]).toEqual([
        [
          'Phường',
          [
            ['UBND phường A', 1],
            ['B', 2],
          ],
        ],
      ])
    })

    it('are two where their codes, or the agencies above, are two', () => {
      const an = (more: object) => agency('UBND xã Tân An', { level: 'commune', ...more })
      expect(groupsOf(an({ code: '1' }), an({ code: '2' }))[1]).toEqual([])
      expect(groupsOf(an({ parent: 'Gia Lai' }), an({ parent: 'Đắk Lắk' }))[1]).toEqual([])
      expect(groupsOf(an({ code: '1' }), an({ code: '1' }))[1]).toEqual([['1.unit', 'repeated-key']])
      expect(groupsOf(an({ code: '1' }), an({}))[1]).toEqual([['1.unit', 'repeated-key']])
      const renamed = agency('UBND xã Tân Bình', { level: 'commune', code: '1' })
      expect(groupsOf(an({ code: '1' }), renamed)[1]).toEqual([['1.unit', 'repeated-key']])
    })
  })

  it.each<[string, UnitToRank['scores']['points'] | string]>([
    ['wrong-type', Number.NaN],
    ['wrong-type', Number.POSITIVE_INFINITY],
    ['too-small', -3],
    ['wrong-type', '90'],
    ['unreadable', { atLeast: 5, atMost: 3 }],
  ])('are not given for points that can be none: %s %j', (code, points) => {
    const { groups, issues } = rankUnits([unit('A', points as number), unit('B', 3)])
    expect(issues).toMatchObject([{ path: [0, 'scores', 'points'], code }])
    expect(groups[0]).toMatchObject({
      of: 1,
      units: [
        { unit: 'B', rank: 1 },
        { unit: 'A', rank: null },
      ],
    })
  })

  it('are not given above the maximum, nor where units were scored by other criteria', () => {
    const one = defineScorecard(card([criterion('1', 10, { way: 'manual' })]))
    const other = defineScorecard(card([criterion('1', 20, { way: 'manual' })]))
    const scored = (name: string, of: typeof one, points: number) => ({
      unit: name,
      scores: score(of, { appraised: { 1: points } }, { on: '2025-12-14' }),
    })
    const above = { unit: 'B', scores: { ...scored('B', one, 9).scores, points: 11 } }
    expect(rankUnits([scored('A', one, 8), above])).toMatchObject({
      issues: [{ path: [1, 'scores', 'points'], code: 'too-large', maximum: 10 }],
      groups: [{ of: 1 }],
    })
    expect(rankUnits([scored('A', one, 8), scored('B', one, 9), scored('C', other, 15)])).toMatchObject({
      issues: [{ path: [2, 'scores'], code: 'inconsistent', reason: 'other-criteria' }],
      groups: [{ of: 0, units: [{ rank: null }, { rank: null }, { rank: null }] }],
    })
    const apart = [scored('A', one, 8), { ...scored('C', other, 15), group: 'sở' }]
    expect(rankUnits(apart)).toMatchObject({ issues: [], groups: [{ of: 1 }, { of: 1 }] })
  })

  it('change from nothing that the time before cannot have been', () => {
    const { groups, issues } = rankUnits([
      unit('A', 90, { previous: { rank: 0, points: -1 } }),
      unit('B', 80, { previous: { rank: 1.5, points: 70 } }),
    ])
    expect(issues.map(({ path }) => path.join('.'))).toEqual([
      '0.previous.points',
      '0.previous.rank',
      '1.previous.rank',
    ])
    expect(groups[0]?.units).toEqual([
      { unit: 'A', points: 90, rank: 1 },
      { unit: 'B', points: 80, rank: 2 },
    ])
  })

  it.each([
    ['no list', null],
    ['no unit', [{ scores: { points: 1, criteria: [] } }]],
    ['a unit that is a number', [{ unit: 5, scores: { points: 1, criteria: [] } }]],
    ['no scores', [{ unit: 'A' }]],
    ['criteria that are none', [{ unit: 'A', scores: { points: 1, criteria: 'x' } }]],
    ['nothing at all', [null]],
  ])('of %s are refused as a slip of the program', (_, units) => {
    expect(() => rankUnits(units as never)).toThrow(TypeError)
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

  it('lost points are told card by card', () => {
    const cards = ['a', 'b'].map((id) =>
      defineScorecard(card([criterion('1', 10, { way: 'manual' })], { id })),
    )
    const units = cards.map((of, at) => ({
      unit: `${at}`,
      group: `${at}`,
      scores: score(of, { appraised: { 1: 8 } }, { on: '2025-12-14' }),
    }))
    expect(rankUnits(units).lost).toMatchObject([
      { scorecard: 'a', code: '1', units: 1, points: 2 },
      { scorecard: 'b', code: '1', units: 1, points: 2 },
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
