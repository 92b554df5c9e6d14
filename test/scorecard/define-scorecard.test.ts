import { describe, expect, it } from 'vitest'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import {
  defineScorecard,
  InvalidScorecardError,
  safeParseScorecard,
} from '../../src/scorecard/define-scorecard.js'
import type { BandEnds, Criterion, Scoring } from '../../src/scorecard/scorecard.js'
import { card, criterion, rateOfGiven } from './sample-card.js'

const basis = { document: 'Quyết định mẫu', confirmed: true }

function issuesOf(input: unknown) {
  const reading = safeParseScorecard(input)
  return reading.success ? [] : reading.issues
}

function shortOf(input: unknown) {
  return issuesOf(input).map((issue) => [
    issue.path.join('.'),
    issue.code === 'inconsistent' ? issue.reason : issue.code,
  ])
}

function withScoring(scoring: unknown, maximum = 10) {
  return card([criterion('1', maximum, scoring as Scoring)])
}

const inBands = (bands: readonly BandEnds[], of: object = { numerator: 'given.a', denominator: 'given.b' }) =>
  withScoring({ way: 'bands', of, bands: bands.map((band) => ({ ...band, points: 10 })) })

describe('a scorecard', () => {
  it('is read from JSON as it was written', () => {
    const stored: unknown = JSON.parse(JSON.stringify(decision766.declaration))
    const reading = safeParseScorecard(stored)
    expect(reading.success && reading.scorecard.declaration).toEqual(decision766.declaration)
  })

  it('S2: has no group whose maximum is not that of its criteria together', () => {
    const of = rateOfGiven('a')
    const children = [criterion('1.1', 15, of), criterion('1.2', 10, of), criterion('1.3', 20, of)]
    const issues = issuesOf(card([criterion('1', 50, children)]))
    expect(issues).toEqual([
      {
        path: ['criteria', 0, 'maximum'],
        code: 'inconsistent',
        reason: 'maxima',
        data: { maximum: 50, sum: 45, day: '1900-01-01' },
      },
    ])
    expect(describeInputIssue(issues[0] as never)).toContain('45')
    expect(issuesOf(card([criterion('1', 45, children)]))).toEqual([])
    const decimals = [criterion('1.1', 0.1, of), criterion('1.2', 0.2, of)]
    expect(issuesOf(card([criterion('1', 0.3, decimals)]))).toEqual([])
  })

  it('adds up on every day on which a criterion begins or ends', () => {
    const until = {
      inForce: [
        { from: '1900-01-01', value: true, basis },
        { from: '2026-01-01', value: null, basis },
      ],
    }
    const since = (from: string) => ({ inForce: [{ from, value: true, basis }] })
    const of = rateOfGiven('a')
    const children = (from: string): readonly Criterion[] => [
      { ...criterion('1.1', 12, of), ...until } as Criterion,
      { ...criterion('1.2', 12, of), ...since(from) } as Criterion,
    ]
    expect(issuesOf(card([criterion('1', 12, children('2026-01-01'))]))).toEqual([])
    const [early] = issuesOf(card([criterion('1', 12, children('2025-06-01'))]))
    expect(early).toMatchObject({ data: { sum: 24, day: '2025-06-01' } })
    const [late] = issuesOf(card([criterion('1', 12, children('2027-01-01'))]))
    expect(late).toMatchObject({ data: { sum: 0, day: '2026-01-01' } })
  })

  it.each<[string, readonly BandEnds[], readonly (readonly string[])[]]>([
    ['bands that touch', [{ below: 50 }, { from: 50, to: 80 }, { above: 80 }], []],
    ['bands in any order', [{ above: 80 }, { from: 0, below: 50 }, { from: 50, to: 80 }], []],
    ['a rate that ends with 100', [{ below: 100 }, { from: 100, to: 100 }], []],
    ['an end in two bands', [{ to: 50 }, { from: 50 }], [['1', 'band-overlap']]],
    ['an end in none', [{ below: 50 }, { above: 50 }], [['1', 'band-gap']]],
    ['a gap', [{ below: 50 }, { from: 60 }], [['1', 'band-gap']]],
    ['an overlap', [{ below: 60 }, { from: 50 }], [['1', 'band-overlap']]],
    [
      'one inside another',
      [{ below: 60 }, { from: 20, below: 30 }, { from: 60 }],
      [
        ['1', 'band-overlap'],
        ['2', 'band-gap'],
      ],
    ],
    ['nothing for 0', [{ from: 10 }], [['0', 'band-gap']]],
    ['nothing for 0 itself', [{ above: 0 }], [['0', 'band-gap']]],
    ['nothing at the top', [{ below: 100 }], [['0', 'band-gap']]],
    ['an empty band', [{ below: 50 }, { from: 50, below: 50 }, { from: 50 }], [['1', 'band-ends']]],
    ['a reversed band', [{ from: 50, to: 20 }], [['0', 'band-ends']]],
    ['two ends on one side', [{ from: 0, above: 0 }], [['0', 'band-ends']]],
  ])('%s', (_, bands, found) => {
    const at = (path: string) => `criteria.0.scoring.bands.${path}`
    expect(shortOf(inBands(bands))).toEqual(found.map(([path = '', reason]) => [at(path), reason]))
  })

  it('has classes that leave out no points', () => {
    const classes = (...bands: readonly BandEnds[]) =>
      card([criterion('1', 10, { way: 'manual' })], {
        classes: bands.map((band) => ({ ...band, label: { vi: 'tốt', en: 'good' } })),
      })
    expect(shortOf(classes({ below: 5 }, { from: 5, to: 10 }))).toEqual([])
    expect(shortOf(classes({ below: 5 }, { from: 5, to: 9 }))).toEqual([['classes.1', 'band-gap']])
  })

  it.each([
    ['tally.resolved.ontime', 'tally.resolved.onTime'],
    ['report.direction.plan.completed', 'direction.plan.completed'],
    ['procedures.feedback.recieved', 'procedures.feedback.received'],
    ['direction.plan.completionrate', 'direction.plan.completionRate'],
    ['something.else', undefined],
  ])('names the figure that %s was meant for', (of, nearest) => {
    const reading = safeParseScorecard(withScoring({ way: 'deduction', of, each: 1 }))
    expect(reading.success ? [] : reading.issues).toEqual([
      {
        path: ['criteria', 0, 'scoring', 'of'],
        code: 'unknown-key',
        key: of,
        ...(nearest !== undefined && { nearest }),
      },
    ])
  })

  it.each<[string, unknown, readonly (readonly string[])[]]>([
    [
      'a figure that no report has',
      withScoring({
        way: 'proportional',
        of: { numerator: 'procedures.nothing', denominator: 'tally.received.all' },
      }),
      [
        ['criteria.0.scoring.of.numerator', 'unknown-key'],
        ['criteria.0.scoring.of.denominator', 'unknown-key'],
      ],
    ],
    [
      'a figure of a list',
      withScoring({ way: 'deduction', of: 'ranking.points', each: 1 }),
      [['criteria.0.scoring.of', 'unknown-key']],
    ],
    [
      'a name that every object has',
      withScoring({ way: 'deduction', of: 'tally.constructor', each: 1 }),
      [['criteria.0.scoring.of', 'unknown-key']],
    ],
    [
      'two criteria of one code',
      card([criterion('1', 1, { way: 'manual' }), criterion('2', 1, [criterion('1', 1, { way: 'survey' })])]),
      [['criteria.1.children.0.code', 'repeated-key']],
    ],
    [
      'no way',
      card([{ code: '1', label: { vi: 'a', en: 'a' }, maximum: 1 }]),
      [['criteria.0.scoring', 'missing']],
    ],
    [
      'a group with a way',
      card([{ ...criterion('1', 1, [criterion('1.1', 1, { way: 'manual' })]), scoring: { way: 'manual' } }]),
      [['criteria.0.scoring', 'scored-group']],
    ],
    [
      'points above the maximum',
      withScoring({ way: 'bands', of: { figure: 'given.a' }, bands: [{ points: 11 }], whenMissing: 12 }),
      [
        ['criteria.0.scoring.whenMissing', 'too-large'],
        ['criteria.0.scoring.bands.0.points', 'too-large'],
      ],
    ],
    [
      'a maximum that nothing gives',
      withScoring({ way: 'bands', of: { figure: 'given.a' }, bands: [{ points: 9 }] }),
      [['criteria.0.scoring.bands', 'maximum-out-of-reach']],
    ],
    [
      'more decimals than the card has',
      card([criterion('1', 0.125, { way: 'manual' })]),
      [['criteria.0.maximum', 'unreadable']],
    ],
    [
      'a negative maximum',
      card([criterion('1', -1, { way: 'manual' })]),
      [['criteria.0.maximum', 'too-small']],
    ],
    ['NaN', card([criterion('1', Number.NaN, { way: 'manual' })]), [['criteria.0.maximum', 'wrong-type']]],
    [
      'an answer twice',
      withScoring({
        way: 'choice',
        of: 'given.a',
        choices: [
          { value: 'có', label: { vi: 'a', en: 'a' }, points: 10 },
          { value: 'có', label: { vi: 'a', en: 'a' }, points: 0 },
        ],
      }),
      [['criteria.0.scoring.choices.1.value', 'repeated-key']],
    ],
    ['nothing', null, [['', 'wrong-type']]],
    ['no criteria', card([]), [['criteria', 'too-small']]],
  ])('with %s is refused', (_, input, found) => {
    expect(shortOf(input)).toEqual(found)
    for (const issue of issuesOf(input))
      for (const language of ['vi', 'en'] as const)
        expect(describeInputIssue(issue, language)).not.toMatch(/[{}]|undefined/)
  })

  it('has no two criteria of one code, however they are written, and no two laws of one day', () => {
    const manual = { way: 'manual' } as const
    expect(issuesOf(card([criterion('A', 1, manual), criterion('a', 1, manual)]))).toMatchObject([
      { path: ['criteria', 1, 'code'], code: 'repeated-key' },
    ])
    const entry = { from: '2026-01-01', basis: 'consistency' } as const
    const inForce = [{ ...entry, value: true } as const, { ...entry, value: null }]
    expect(issuesOf(card([criterion('1', 1, manual)], { inForce }))).toMatchObject([
      { path: ['inForce', 1, 'from'], code: 'repeated-key' },
    ])
    expect(issuesOf(card([{ ...criterion('1', 1, manual), inForce }]))).toMatchObject([
      { path: ['criteria', 0, 'inForce', 1, 'from'], code: 'repeated-key' },
    ])
  })

  it('inside itself is refused', () => {
    const inner: { code: string; children: unknown[] } = { ...criterion('1', 1, []), children: [] }
    inner.children.push({ ...criterion('1.1', 1, []), children: [inner] })
    expect(shortOf(card([inner as unknown as Criterion]))).toEqual([
      ['criteria.0.children.0.children.0', 'cycle'],
    ])
  })

  it('that cannot be used throws with all issues', () => {
    const wrong = card([criterion('1', 0.125, { way: 'manual' }), criterion('1', 1, { way: 'manual' })])
    expect(() => defineScorecard(wrong)).toThrow(InvalidScorecardError)
    try {
      defineScorecard(wrong)
    } catch (error) {
      expect((error as InvalidScorecardError).issues).toHaveLength(2)
      expect((error as InvalidScorecardError).message).toContain('/criteria/1/code')
    }
  })
})
