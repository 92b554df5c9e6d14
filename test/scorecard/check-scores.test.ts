import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../src/check/run-rules.js'
import { describeFinding } from '../../src/describe-finding.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { reportRuleset } from '../../src/report/rules/ruleset.js'
import { circular012018Agency } from '../../src/scorecard/cards/circular-01-2018.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import { checkScores, checkUnits, withScorecards } from '../../src/scorecard/check-scores.js'
import { defineScorecard } from '../../src/scorecard/define-scorecard.js'
import { type PublishedScores, publishedScoresSchema } from '../../src/scorecard/published-scores.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const on = '2025-12-14'
const sample = defineScorecard(
  card([
    criterion('1', 50, [
      criterion('1.1', 20, rateOfGiven('a', 80)),
      criterion('1.2', 10, { way: 'manual' }),
      criterion('1.3', 20, { way: 'survey' }),
    ]),
    criterion('2', 50, { way: 'manual' }),
  ]),
)

function shortOf({ findings, ruleErrors }: CheckResult) {
  expect(ruleErrors).toEqual([])
  for (const finding of findings)
    for (const language of ['vi', 'en'] as const)
      expect(describeFinding(finding, language)).not.toMatch(/[{}]|undefined/)
  return findings.map(({ rule, severity, path, expected }) => [rule, severity, path.join('.'), expected])
}

function findingsOf(published: PublishedScores, source?: object) {
  return shortOf(checkScores(sample, published, { on, ...(source && { source }) }))
}

describe('a published result', () => {
  it('S1: 55 + 10 + 30 + 10 of maxima of 100 in all is above them', () => {
    expect(findingsOf({ points: 105 })).toEqual([
      ['scorecard/above-maximum', 'error', 'points', { atMost: 100 }],
    ])
    const criteria = [
      { code: '1.1', points: 20.01 },
      { code: '1.2', self: 11, appraised: 10 },
    ]
    expect(findingsOf({ criteria })).toEqual([
      ['scorecard/above-maximum', 'error', 'criteria.0.points', { atMost: 20 }],
      ['scorecard/above-maximum', 'error', 'criteria.1.self', { atMost: 10 }],
    ])
    expect(findingsOf({ points: { atLeast: 100 } })).toEqual([])
  })

  it('S2: children of 15 + 10 + 20 are not a parent of 50', () => {
    const criteria = [
      { code: '1', maximum: 50 },
      { code: '1.1', maximum: 15 },
      { code: '1.2', maximum: 10 },
      { code: '1.3', maximum: 20 },
    ]
    expect(findingsOf({ criteria })).toEqual([
      ['scorecard/sum', 'error', 'criteria.0.maximum', 45],
      ['scorecard/maximum', 'warning', 'criteria.1.maximum', 20],
    ])
  })

  it('S2: points of a group are those of its criteria, in all and column by column', () => {
    const criteria = [
      { code: '1.1', points: 18.25, self: 20 },
      { code: '1.2', points: 9.5, self: 10 },
      { code: '1.3', points: 17, self: 15 },
      { code: '1', points: 44.75, self: 46 },
      { code: '2', points: 40, self: 45 },
    ]
    expect(findingsOf({ points: 84.75, criteria })).toEqual([
      ['scorecard/sum', 'error', 'criteria.3.self', 45],
    ])
    expect(findingsOf({ points: 86.59, criteria: criteria.slice(3) })).toEqual([
      ['scorecard/sum', 'error', 'points', 84.75],
    ])
    // A part that is not published: at least the others.
    expect(findingsOf({ points: 45, criteria: criteria.slice(3, 4) })).toEqual([])
    expect(findingsOf({ points: 40, criteria: criteria.slice(3, 4) })).toEqual([
      ['scorecard/sum', 'error', 'points', { atLeast: 44.75 }],
    ])
  })

  it('S3: points are those of the published rate, by its printed digits', () => {
    const of = (points: number, rate: string) => findingsOf({ criteria: [{ code: '1.1', points, rate }] })
    // 72 % of 80 % is 0.9 of 20 points.
    expect(of(18, '72')).toEqual([])
    expect(of(18.1, '72')).toEqual([])
    expect(of(18.1, '72.00')).toEqual([['scorecard/points', 'error', 'criteria.0.points', 18]])
    expect(of(20, '80.0')).toEqual([])
    expect(of(20, '95.2')).toEqual([])
    expect(of(17.99, '90')).toHaveLength(1)
  })

  it('S3: points are those of the figures, with both in the finding', () => {
    const source = { given: { a: 72, all: 100 } }
    const result = checkScores(sample, { criteria: [{ code: '1.1', points: 17.5 }] }, { on, source })
    expect(shortOf(result)).toEqual([['scorecard/points', 'warning', 'criteria.0.points', 18]])
    expect(result.findings[0]).toMatchObject({
      actual: 17.5,
      difference: -0.5,
      operands: [
        { path: ['source', 'given', 'a'], value: 72 },
        { path: ['source', 'given', 'all'], value: 100 },
      ],
    })
    expect(findingsOf({ criteria: [{ code: '1.1', points: 18 }] }, source)).toEqual([])
    // What cannot be made again is not judged.
    expect(findingsOf({ criteria: [{ code: '1.2', points: 3 }] }, source)).toEqual([])
  })

  it('is a remark where the text of the card was not read', () => {
    const open = defineScorecard(
      card([criterion('1', 10, rateOfGiven('a'))], { basis: { document: 'Ví dụ', confirmed: false } }),
    )
    const published = { criteria: [{ code: '1', points: 5, rate: '60' }] }
    const source = { given: { a: 7, all: 10 } }
    expect(shortOf(checkScores(open, published, { on, source })).map(([, severity]) => severity)).toEqual([
      'info',
      'info',
    ])
  })

  it('is not accused by what a word only suggests', () => {
    const about = (value: number) => ({ atLeast: value, atMost: value, soft: 'both' }) as const
    const rate = { atLeast: '71.5', atMost: '72.5', soft: 'both', words: 'khoảng 72%' } as const
    expect(findingsOf({ criteria: [{ code: '1.1', points: 17, rate }] })).toEqual([])
    const source = { given: { a: about(72), all: 100 } }
    expect(findingsOf({ criteria: [{ code: '1.1', points: 17 }] }, source)).toEqual([])
    expect(findingsOf({ points: about(101) })).toEqual([])
    const ofClass = { points: about(15), class: 'tốt' }
    expect(shortOf(checkScores(circular012018Agency, ofClass, { on: '2024-12-31' }))).toEqual([])
  })

  it('has the maxima of its criteria in all, exactly', () => {
    const tenths = defineScorecard(
      card([criterion('1', 0.1, { way: 'manual' }), criterion('2', 0.2, { way: 'manual' })]),
    )
    expect(shortOf(checkScores(tenths, { points: 0.3, maximum: 0.3 }, { on }))).toEqual([])
  })

  it('has the class of its points, and none is said where that is open', () => {
    const classOf = (published: PublishedScores) =>
      shortOf(checkScores(circular012018Agency, published, { on: '2024-12-31' }))
    expect(classOf({ points: 15, class: 'Xuất sắc' })).toEqual([])
    expect(classOf({ points: 14.9, class: 'Xuất sắc' })).toEqual([
      ['scorecard/class', 'error', 'class', 'tốt'],
    ])
    expect(classOf({ points: { atLeast: 14, atMost: 16 }, class: 'Yếu' })).toEqual([])
    expect(classOf({ class: 'Yếu' })).toEqual([])
  })

  it('changes from the time before', () => {
    const previous = { points: 85, rank: 5 }
    expect(findingsOf({ points: 86.59, rank: 3, pointsChange: 1.59, rankChange: 2, previous })).toEqual([])
    expect(findingsOf({ points: 86.59, rank: 3, pointsChange: 1.5, rankChange: -2, previous })).toEqual([
      ['scorecard/change', 'error', 'pointsChange', 1.59],
      ['scorecard/change', 'error', 'rankChange', 2],
    ])
    const { rules } = checkScores(sample, { rankChange: 2, previous: { rank: 5 } }, { on })
    expect(rules['scorecard/change']).toMatchObject({ notEvaluated: 1, failed: 0 })
  })

  it('is judged as a rank of a report too', () => {
    expect(findingsOf({ rank: 0, of: 13 })).toEqual([['ranking/place', 'error', 'rank', { atLeast: 1 }]])
    expect(findingsOf({ rank: 14, of: 13 })).toEqual([
      ['section/part-above-whole', 'error', 'rank', { atMost: 13 }],
    ])
  })

  it('of a card of another year is said, and not held against it', () => {
    const result = checkScores(circular012018Agency, { points: 30 }, { on: '2026-01-01' })
    expect(shortOf(result)).toEqual([['scorecard/in-force', 'warning', '', undefined]])
  })

  it('of criteria that the card does not have, or of one twice', () => {
    const criteria = [
      { code: '1.1', points: 5 },
      { code: '9', points: 1 },
      { code: '1.1', points: 6 },
    ]
    expect(findingsOf({ criteria }).map(([rule, severity, path]) => [rule, severity, path])).toEqual([
      ['scorecard/criterion', 'warning', 'criteria.1.code'],
      ['scorecard/criterion', 'error', 'criteria.2.code'],
    ])
  })
})

describe('a published result from JSON', () => {
  it.each([
    ['points', { points: -5 }],
    ['points', { points: Number.NaN }],
    ['points', { points: 'nhiều' }],
    ['points', { points: { atLeast: 90, atMost: 80 } }],
    ['rank', { rank: 1.5 }],
    ['rank', { rank: -1 }],
    ['class', { class: 5 }],
    ['criteria', { criteria: 'x' }],
    ['criteria.0.code', { criteria: [{ points: 5 }] }],
    ['criteria.0.points', { criteria: [{ code: '1', points: -1 }] }],
    ['criteria.0.rate', { criteria: [{ code: '1', rate: 'abc' }] }],
    ['previous.points', { previous: { points: true } }],
    ['', { pointz: 5 }],
    ['', null],
  ])('has issues at %s', (path, published) => {
    const parsed = publishedScoresSchema.safeParse(published)
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
    expect(() => checkScores(sample, published as never, { on })).toThrow(TypeError)
    expect(() => checkUnits([published as never])).toThrow(TypeError)
  })

  it('is read as it is written', () => {
    const published = publishedScoresSchema.parse({
      unit: { name: 'UBND xã A', level: 'commune' },
      points: '86,59',
      pointsChange: '-0,41',
      criteria: [{ code: '1.1', points: '20', rate: '80,5%' }],
    })
    expect(published).toMatchObject({ points: 86.59, pointsChange: -0.41, criteria: [{ rate: '80.5' }] })
    expect(findingsOf(published)).toEqual([])
  })

  it('has no points below the least that may be given', () => {
    const least = defineScorecard(card([criterion('1', 10, { way: 'manual', from: 2 })]))
    expect(shortOf(checkScores(least, { criteria: [{ code: '1', points: 1.5 }] }, { on }))).toEqual([
      ['scorecard/above-maximum', 'error', 'criteria.0.points', { atLeast: 2 }],
    ])
  })

  it('is held against a card that was made ready', () => {
    expect(() => checkScores(sample.declaration as never, { points: 5 }, { on })).toThrow(TypeError)
  })
})

describe('the ranking section of a report', () => {
  const reportWith = (...ranking: readonly object[]) =>
    parseReport({
      title: 'Báo cáo năm 2023',
      number: '45/BC-UBND',
      agency: { name: 'UBND thị trấn Diêu Trì', level: 'commune' },
      period: { kind: 'year', year: 2023 },
      procedures: {
        dossiers: { received: { total: 200 }, resolved: { punctual: 180 }, inProgress: { inTime: 10 } },
      },
      ranking,
    })
  const own = defineScorecard({ ...sample.declaration, names: ['Chỉ số cải cách hành chính'] })
  const check = (report: ReturnType<typeof reportWith>, cards = [own, decision766]) =>
    shortOf(checkReport(report, { ruleset: withScorecards(reportRuleset, cards) }))

  it('86.59 points and rank 3 of 13 pass with what can be known of them', () => {
    const ranking = { index: 'Chỉ số cải cách hành chính', points: 86.59, rank: 3, of: 13 }
    const report = reportWith(ranking)
    expect(check(report)).toEqual([])
    expect(check(reportWith({ ...ranking, maximum: 100 }))).toEqual([])
    expect(check(reportWith({ ...ranking, year: 2023 }))).toEqual([])
    const { rules } = checkReport(report, { ruleset: withScorecards(reportRuleset, [own]) })
    expect(rules['scorecard/above-maximum']).toMatchObject({ passed: 1, failed: 0 })
  })

  it('is judged by the card whose name it bears', () => {
    expect(check(reportWith({ index: 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', points: 103 }))).toEqual([
      ['scorecard/above-maximum', 'error', 'ranking.0.points', { atMost: 100 }],
    ])
    expect(check(reportWith({ index: 'PCI', points: 103 }))).toEqual([])
    const components = [
      { name: 'Tiêu chí 1', points: 46 },
      { name: '2', points: 51, maximum: 50 },
    ]
    const found = check(reportWith({ index: 'Chỉ số cải cách hành chính', points: 97, components }))
    expect(found.map(([rule, , path]) => [rule, path])).toEqual([
      ['scorecard/above-maximum', 'ranking.0.components.1.points'],
      ['section/part-above-whole', 'ranking.0.components.1.points'],
    ])
  })

  it('is held against the figures of the report, of the same year, as a remark', () => {
    const components = [{ name: 'Hồ sơ xử lý trước hạn, đúng hạn', points: 18 }]
    const ranking = { index: 'Bộ chỉ số 766', points: 70, components }
    const result = checkReport(reportWith({ ...ranking, year: 2023 }), {
      ruleset: withScorecards(reportRuleset, [decision766]),
    })
    expect(result.findings.filter(({ rule }) => rule === 'scorecard/points')).toMatchObject([
      {
        severity: 'info',
        path: ['ranking', 0, 'components', 0, 'points'],
        actual: 18,
        expected: 19,
        operands: [{ path: ['procedures', 'dossiers', 'resolved', 'punctual'], value: 180 }, {}, {}],
      },
    ])
    // Of another year its figures say nothing.
    expect(check(reportWith({ ...ranking, points: 18, year: 2022 }))).toEqual([])
    const unknown = [{ name: 'Nhóm khác', points: 18 }]
    expect(check(reportWith({ ...ranking, components: unknown, points: 18 }))).toEqual([
      ['scorecard/criterion', 'info', 'ranking.0.components.0.name', undefined],
    ])
  })
})

describe('results of units', () => {
  const rankOf = (units: readonly PublishedScores[]) => shortOf(checkUnits(units))

  it('S4: have ranks 1, 2, 2, 4, and none without points', () => {
    const points = [90, 85, 85, 80, null]
    const units = (ranks: readonly (number | null)[]) =>
      points.map((each, index) => ({ unit: `Xã ${index}`, points: each, rank: ranks[index] }))
    expect(rankOf(units([1, 2, 2, 4, null]).slice(0, 4))).toEqual([])
    expect(rankOf(units([1, 2, 3, 4]).slice(0, 4))).toEqual([['scorecard/rank', 'warning', '2.rank', 2]])
    expect(rankOf(units([1, 2, 2, 3]).slice(0, 4))).toEqual([['scorecard/rank', 'warning', '3.rank', 4]])
    expect(rankOf(units([2, 1, 2, 4]).slice(0, 4))).toEqual([
      ['scorecard/rank', 'error', '0.rank', 1],
      ['scorecard/rank', 'error', '1.rank', 2],
    ])
    // One whose points are not known may stand before any other.
    const { rules, findings } = checkUnits(units([2, 3, 3, 5, 1]))
    expect(findings).toEqual([])
    expect(rules['scorecard/rank']).toMatchObject({ notEvaluated: 5 })
  })

  it('of agencies are ranked in the groups of their levels and kinds', () => {
    const ward = { name: 'UBND phường B', level: 'commune' } as const
    const units = [
      { unit: { name: 'UBND xã A', level: 'commune' } as const, points: 80, rank: 1 },
      { unit: ward, points: 90, rank: 1 },
      { unit: { name: 'Phường C', level: 'commune' } as const, points: 85, rank: 3 },
    ]
    expect(rankOf(units)).toEqual([['scorecard/rank', 'error', '2.rank', 2]])
    expect(rankOf([{ unit: ward, group: 'xã', rank: 1 }])).toEqual([
      ['scorecard/group', 'warning', '0.group', undefined],
    ])
    expect(rankOf([{ unit: { ...ward, level: 'province' }, rank: 1 }])).toEqual([
      ['scorecard/group', 'warning', '0.unit.level', undefined],
    ])
    // Whose group cannot be told is not judged.
    const { rules } = checkUnits([{ unit: { name: 'Sở Nội vụ', level: 'province' }, points: 5, rank: 7 }])
    expect(rules['scorecard/group']).toMatchObject({ notEvaluated: 1 })
    expect(rules['scorecard/rank']).toMatchObject({ notEvaluated: 1, failed: 0 })
  })

  it('of groups are ranked apart, and a unit stands once in each', () => {
    expect(
      rankOf([
        { unit: 'An Khánh', group: 'xã', points: 80, rank: 1 },
        { unit: 'An Khánh', group: 'phường', points: 90, rank: 1 },
        { unit: 'AN  KHÁNH', group: 'Phường', points: 70, rank: 2 },
      ]),
    ).toEqual([['scorecard/unit-twice', 'error', '2.unit', undefined]])
  })
})
