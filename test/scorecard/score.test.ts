import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/quantity/figure.js'
import { parseReport } from '../../src/report/parse-report.js'
import { defineScorecard } from '../../src/scorecard/define-scorecard.js'
import { type Scores, score } from '../../src/scorecard/score.js'
import type { ScoreSource } from '../../src/scorecard/score-source.js'
import type { Criterion, ScorecardDeclaration, Scoring } from '../../src/scorecard/scorecard.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const on = '2025-12-14'

function scoreOf(
  criteria: readonly Criterion[],
  source: ScoreSource,
  rest: Partial<ScorecardDeclaration> = {},
): Scores {
  return score(defineScorecard(card(criteria, rest)), source, { on })
}

function pointsOf(scoring: Scoring, maximum: number, source: ScoreSource, decimals = 2) {
  return scoreOf([criterion('1', maximum, scoring)], source, { decimals }).criteria[0]
}

const report = parseReport({
  title: 'Báo cáo năm',
  agency: { name: 'UBND xã A', level: 'commune' },
  period: { kind: 'year', year: 2025 },
  procedures: {
    table: {
      rows: [
        {
          label: 'Đất đai',
          received: { total: 60 },
          resolved: { total: 50, early: 30, onTime: 15, late: 5 },
        },
        {
          label: 'Chứng thực',
          received: { total: 40 },
          resolved: { total: 40, early: 40, onTime: 0, late: 0 },
        },
      ],
    },
    feedback: { answered: 4, answeredOnTime: 4, onTimeRate: '100' },
  },
})

describe('points', () => {
  it('S3: are exact, whatever floating-point numbers make of them', () => {
    expect(((72 / 100) * 20) / 0.8).toBe(17.999999999999996)
    expect(pointsOf(rateOfGiven('a', 80), 20, { given: { a: 72, all: 100 } })?.points).toBe(18)
    expect(pointsOf(rateOfGiven('a', 97.5), 18, { given: { a: 13, all: 16 } })?.points).toBe(15)
    // Exactly half a unit: up. 1.005 and 1.115 are less in floating-point numbers.
    expect(pointsOf(rateOfGiven('a'), 2, { given: { a: 201, all: 400 } })?.points).toBe(1.01)
    expect(pointsOf(rateOfGiven('a'), 2, { given: { a: 223, all: 400 } })?.points).toBe(1.12)
    const of = { a: 4503599627370495, all: 9007199254740991 }
    expect(pointsOf(rateOfGiven('a'), 1, { given: of }, 0)?.points).toBe(0)
    expect(pointsOf(rateOfGiven('a'), 1, { given: { ...of, a: 4503599627370496 } }, 0)?.points).toBe(1)
  })

  it('S1: are never above the maximum', () => {
    expect(pointsOf(rateOfGiven('a', 80), 10, { given: { a: 100, all: 100 } })?.points).toBe(10)
    expect(pointsOf(rateOfGiven('a'), 10, { given: { a: 105, all: 100 } })?.points).toBe(10)
    const { issues, criteria } = scoreOf([criterion('1', 100, { way: 'manual' })], { self: { 1: 105 } })
    expect(issues).toEqual([{ path: ['self', '1'], code: 'too-large', maximum: 100 }])
    expect(criteria[0]?.points).toBeNull()
  })

  it('are taken of a rate that is rounded first, where the card says so', () => {
    const source = { given: { a: 1, all: 3 } }
    const exact = scoreOf([criterion('1', 30, rateOfGiven('a'))], source, { decimals: 4 })
    const rounded = scoreOf([criterion('1', 30, rateOfGiven('a'))], source, { decimals: 4, rateDecimals: 2 })
    expect([exact.points, rounded.points]).toEqual([10, 9.999])
  })

  const bands: Scoring = {
    way: 'bands',
    of: { numerator: 'given.a', denominator: 'given.all' },
    bands: [
      { below: 90, points: 0 },
      { from: 90, below: 100, points: 1 },
      { from: 100, points: 2 },
    ],
  }
  it.each([
    [899, 1000, 0],
    [900, 1000, 1],
    [9007199254740990, 9007199254740991, 1],
    [5, 5, 2],
    [6, 5, 2],
  ])('of bands: %d of %d is %d', (a, all, points) => {
    expect(pointsOf(bands, 2, { given: { a, all } })?.points).toBe(points)
  })

  it('of answers, deductions and figures', () => {
    const yes = { vi: 'có', en: 'yes' }
    const choice: Scoring = {
      way: 'choice',
      of: 'given.a',
      choices: [
        { value: true, label: yes, points: 2 },
        { value: 'partly', label: yes, points: 1.5 },
        { value: false, label: yes, points: 0 },
      ],
    }
    const answers = [true, 'partly', false, 'other', 1].map(
      (a) => pointsOf(choice, 2, { given: { a } })?.points,
    )
    expect(answers).toEqual([2, 1.5, 0, null, null])
    const deduction: Scoring = { way: 'deduction', of: 'given.a', each: 0.1, least: 0.5 }
    expect(pointsOf(deduction, 2, { given: { a: 3 } })?.points).toBe(1.7)
    expect(pointsOf(deduction, 2, { given: { a: 100 } })?.points).toBe(0.5)
    expect(pointsOf(deduction, 2, { given: { a: { atLeast: 3, atMost: 5 } } })?.points).toEqual({
      atLeast: 1.5,
      atMost: 1.7,
    })
    const figure: Scoring = { way: 'proportional', of: { figure: 'given.rate' }, threshold: 90 }
    expect(pointsOf(figure, 9, { given: { rate: '83.94' } })?.points).toBe(8.39)
  })

  it('come with the figures that decided them, from the report or a tally', () => {
    const scoring: Scoring = {
      way: 'proportional',
      of: { numerator: 'tally.resolved.punctual', denominator: 'tally.resolved.total' },
    }
    expect(pointsOf(scoring, 18, { report })).toMatchObject({
      points: 17,
      figures: [
        { path: ['report', 'procedures', 'dossiers', 'resolved', 'punctual'], value: 85 },
        { path: ['report', 'procedures', 'dossiers', 'resolved', 'total'], value: 90 },
      ],
    })
    const tally = { resolved: { total: 4, late: 1 } }
    expect(pointsOf(scoring, 18, { report, tally })).toMatchObject({
      points: 13.5,
      figures: [{ path: ['tally', 'resolved', 'punctual'], value: 3 }, { value: 4 }],
    })
    const rate: Scoring = { way: 'proportional', of: { figure: 'procedures.feedback.onTimeRate' } }
    expect(pointsOf(rate, 6, { report })?.points).toBe(6)
  })

  it('are not 0 where a figure is missing, unless the card says so', () => {
    expect(pointsOf(rateOfGiven('a'), 10, { given: { a: 5 } })).toMatchObject({
      points: null,
      missing: [['given', 'all']],
    })
    expect(pointsOf({ ...rateOfGiven('a'), whenMissing: 0 } as Scoring, 10, {})?.points).toBe(0)
    const noBase = { given: { a: 0, all: 0 } }
    expect(pointsOf(rateOfGiven('a'), 10, noBase)).toMatchObject({ points: null, hasNoBase: true })
    expect(pointsOf({ ...rateOfGiven('a'), whenNoBase: 10 } as Scoring, 10, noBase)?.points).toBe(10)
  })

  it('are bounds where figures are approximate', () => {
    const given = { a: { atLeast: 40, atMost: 50 }, all: 100 }
    expect(pointsOf(rateOfGiven('a', 80), 10, { given })?.points).toEqual({ atLeast: 5, atMost: 6.25 })
    expect(pointsOf(bands, 2, { given: { a: { atLeast: 95 }, all: 100 } })?.points).toEqual({
      atLeast: 1,
      atMost: 2,
    })
    expect(pointsOf(rateOfGiven('a'), 10, { given: { a: 5, all: { atLeast: 10 } } })?.points).toEqual({
      atLeast: 0,
      atMost: 5,
    })
  })

  it('are not bounded by what a word only suggests', () => {
    const about = { atLeast: 95, atMost: 95, soft: 'both', words: 'khoảng 95' } as const
    const more = { atLeast: 40, atMost: 60, soft: 'atMost' } as const
    const pointsOfRate = (a: Figure) => pointsOf(rateOfGiven('a'), 10, { given: { a, all: 100 } })?.points
    expect(pointsOfRate(about)).toEqual({ atLeast: 0, atMost: 10 })
    expect(pointsOfRate(more)).toEqual({ atLeast: 4, atMost: 10 })
    const { points, issues } = scoreOf([criterion('1', 10, { way: 'manual', from: 2 })], {
      self: { 1: { atLeast: 9, atMost: 9, soft: 'both' } },
    })
    expect([points, issues]).toEqual([{ atLeast: 2, atMost: 10 }, []])
  })

  it.each<[Figure, readonly string[]]>([
    [{ atLeast: 9.5, atMost: 10.5, soft: 'both', words: 'khoảng 10' }, []],
    [{ atLeast: 9, atMost: 11, soft: 'atMost', words: 'hơn 9' }, []],
    [{ atLeast: 1.5, atMost: 2.5, soft: 'both', words: 'khoảng 2' }, []],
    [{ atLeast: 1, atMost: 3, soft: 'atLeast', words: 'gần 3' }, []],
    [{ atLeast: 9, atMost: 11 }, ['too-large']],
    [{ atLeast: 14.5, atMost: 15.5, soft: 'both', words: 'khoảng 15' }, ['too-large']],
    [{ atLeast: 11, atMost: 12, soft: 'atLeast', words: 'gần 12' }, ['too-large']],
    [{ atLeast: 0.5, atMost: 1.5, soft: 'both', words: 'khoảng 1' }, ['too-small']],
    [{ atLeast: 1, atMost: 3, soft: 'atMost', words: 'hơn 1' }, ['too-small']],
  ])('given as %j are refused only where no reading of the word is within the range', (self, codes) => {
    const { issues } = scoreOf([criterion('1', 10, { way: 'manual', from: 2 })], { self: { 1: self } })
    expect(issues).toMatchObject(codes.map((code) => ({ path: ['self', '1'], code })))
  })

  it('of parts of cases are rounded as the card says', () => {
    const deduction: Scoring = { way: 'deduction', of: 'given.a', each: 0.25 }
    expect(pointsOf(deduction, 2, { given: { a: 1.5 } })?.points).toBe(1.63)
  })
})

describe('totals', () => {
  const criteria = [
    criterion('1', 30, [criterion('1.1', 10, rateOfGiven('a')), criterion('1.2', 20, { way: 'manual' })]),
    criterion('2', 20, { way: 'survey' }),
  ]

  it('say what is certain', () => {
    const source = { given: { a: 9, all: 10 } }
    const scores = scoreOf(criteria, source)
    expect(scores.points).toEqual({ atLeast: 9, atMost: 49 })
    expect(scores.criteria[0]?.points).toEqual({ atLeast: 9, atMost: 29 })
    expect(scores.criteria[1]?.points).toBeNull()
    expect(scoreOf(criteria, {}).points).toBeNull()
    expect(scoreOf(criteria, { ...source, appraised: { '1.2': 12.5 }, survey: { 2: 20 } }).points).toBe(41.5)
  })

  it('show what the unit, the council and the survey gave side by side', () => {
    const scores = scoreOf(criteria, {
      given: { a: 9, all: 10 },
      self: { '1.1': 10, '1.2': 18.25 },
      appraised: { '1.1': 9, '1.2': 17.5 },
      survey: { 2: 18 },
    })
    expect(scores.criteria[0]).toMatchObject({
      points: 26.5,
      given: { self: 28.25, appraised: 26.5 },
      difference: -1.75,
      children: [{ difference: -1 }, { difference: -0.75 }],
    })
    expect(scores.points).toBe(44.5)
    expect(scores.given).toEqual({
      self: { atLeast: 28.25, atMost: 48.25 },
      appraised: { atLeast: 26.5, atMost: 46.5 },
      survey: { atLeast: 18, atMost: 48 },
    })
  })

  it('name the class that they are certainly in', () => {
    const label = (vi: string) => ({ vi, en: vi })
    const classes = [
      { label: label('tốt'), from: 40 },
      { label: label('yếu'), below: 40 },
    ]
    const classOf = (a: number, survey?: number) =>
      scoreOf(
        criteria,
        {
          given: { a, all: 10 },
          self: { '1.2': 20 },
          ...(survey !== undefined && { survey: { 2: survey } }),
        },
        {
          classes,
        },
      ).class?.vi
    expect([classOf(10, 10), classOf(10, 9.99), classOf(10)]).toEqual(['tốt', 'yếu', undefined])
  })
})

describe('what cannot be points or figures', () => {
  it('is an issue with its place, and counts as not given', () => {
    const scores = scoreOf([criterion('1', 10, { way: 'manual' }), criterion('2', 10, rateOfGiven('a'))], {
      given: { a: Number.NaN, all: -1, range: { atLeast: 5, atMost: 3 }, list: [] as never, none: null },
      self: { 1: -0.5, 3: 1 },
      appraised: { 1: Number.POSITIVE_INFINITY },
      survey: { 1: { atLeast: 5, atMost: 11 } },
    })
    expect(scores.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['given.a', 'wrong-type'],
      ['given.all', 'too-small'],
      ['given.range', 'unreadable'],
      ['given.list', 'wrong-type'],
      ['self.1', 'too-small'],
      ['self.3', 'unknown-key'],
      ['appraised.1', 'wrong-type'],
      ['survey.1', 'too-large'],
    ])
    expect(scores.points).toBeNull()
  })

  it('is refused of any kind, and below the least that may be given', () => {
    const wrong = ['5', true, [5], {}, { atLeast: 'x' }, { atLeast: 12 }, { atLeast: 1, atMost: 3 }, 1.99]
    const codes = wrong.map((value) => {
      const criteria = [criterion('1', 10, { way: 'manual', from: 2 })]
      const { issues, points } = scoreOf(criteria, { appraised: { 1: value as never } })
      expect(points).toBeNull()
      return issues.map(({ code }) => code).join()
    })
    expect(codes).toEqual([
      ...['wrong-type', 'wrong-type', 'wrong-type', 'wrong-type', 'wrong-type'],
      ...['too-large', 'too-small', 'too-small'],
    ])
  })

  it.each([['7,5'], ['-5'], ['bảy'], [true]])('is no figure where it is a word: %j', (a) => {
    const { issues, criteria } = scoreOf([criterion('1', 10, rateOfGiven('a'))], { given: { a, all: 10 } })
    expect(issues).toMatchObject([{ path: ['given', 'a'], code: 'wrong-type' }])
    expect(criteria).toMatchObject([{ points: null, missing: [['given', 'a']] }])
  })

  it('is not more than that from which it is taken off', () => {
    const of = { numerator: { plus: ['given.all'], less: ['given.bad'] }, denominator: 'given.all' }
    const criteria = [criterion('1', 10, { way: 'proportional', of })]
    expect(scoreOf(criteria, { given: { all: 3, bad: 5 } })).toMatchObject({
      points: null,
      issues: [{ path: ['given', 'bad'], code: 'too-large', maximum: 3 }],
    })
    expect(scoreOf(criteria, { given: { all: 3, bad: 3 } })).toMatchObject({ points: 0, issues: [] })
  })

  it('stands for a group whose criteria have none, and may not contradict them', () => {
    const criteria = [
      criterion('1', 10, [criterion('1.1', 4, { way: 'manual' }), criterion('1.2', 6, { way: 'manual' })]),
    ]
    expect(scoreOf(criteria, { self: { 1: 8 } })).toMatchObject({ given: { self: 8 }, issues: [] })
    expect(scoreOf(criteria, { self: { 1: 8, 1.1: 3, 1.2: 5 } })).toMatchObject({ issues: [] })
    // What is open may be anything up to its maximum.
    expect(scoreOf(criteria, { self: { 1: 8, 1.1: 3 } })).toMatchObject({ issues: [] })
    expect(scoreOf(criteria, { self: { 1: 8, 1.1: 3, 1.2: 4 } })).toMatchObject({
      given: { self: 7 },
      issues: [{ path: ['self', '1'], code: 'inconsistent', reason: 'group-points' }],
    })
  })

  it('throws where the card was not made ready', () => {
    const declaration = card([criterion('1', 1, { way: 'manual' })])
    for (const one of [declaration, null, {}])
      expect(() => score(one as never, {}, { on: '2025-12-14' })).toThrow(TypeError)
  })

  it('throws where it is a report that was not read', () => {
    expect(() =>
      scoreOf([criterion('1', 1, { way: 'manual' })], { tally: { resolved: { total: -1 } } }),
    ).toThrow(TypeError)
    const ready = defineScorecard(card([criterion('1', 1, { way: 'manual' })]))
    expect(() => score(ready, {}, { on: '2025-13-01' })).toThrow(RangeError)
  })
})

it('a card of another time scores nothing', () => {
  const basis = { document: 'Quyết định mẫu', confirmed: true }
  const inForce = [{ from: '2026-01-01', value: true as const, basis }]
  const scores = scoreOf([criterion('1', 1, { way: 'manual' })], { self: { 1: 1 } }, { inForce })
  expect(scores).toMatchObject({ isInForce: false, points: null, criteria: [], maximum: 0 })
})
