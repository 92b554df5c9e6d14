import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { judgeSum } from '../../src/check/sums.js'
import type { Interval } from '../../src/quantity/interval.js'
import { amount, choice, count, difference, heading, rate, ratio, sum } from './rows.js'

type Values = Readonly<Record<string, number | string | null>>

function sumsOf(indicators: readonly Indicator[]) {
  const source = { document: 'Công văn', confirmed: true }
  return appendixModel({ id: 'few', title: { vi: 'Phụ lục', en: 'Appendix' }, source, indicators })
}

/** What a sum says; of what is left, in the words of a sum what the rule says. */
function evaluate(indicators: readonly Indicator[], key: string, values: Values) {
  const model = sumsOf(indicators)
  const subject = { appendix: { template: 'few', values }, model }
  const sum = model.figures.sums.find(({ id }) => id === key)
  if (sum?.remainder === undefined) {
    const evaluation = sum?.evaluate(subject)
    if (evaluation?.outcome !== 'fails') return evaluation
    const { whole, expected } = evaluation
    return { ...evaluation, whole: endsOf(whole), expected: endsOf(expected) }
  }
  const verdict = judgeSum(model.figures, sum, { figures: subject, at: [] })
  if (verdict.outcome === 'passed') return holds
  if (verdict.outcome !== 'failed') return notEvaluated(...verdict.missing.map((path) => String(path.at(-1))))
  const { actual, expected, operands } = verdict
  const terms = operands.map(({ path }) => path.at(-1))
  return {
    outcome: 'fails',
    whole: exactly(actual as number),
    expected: exactly(expected as number),
    terms,
    beside: [],
  }
}

const holds = { outcome: 'holds' }
const notEvaluated = (...missing: readonly string[]) => ({ outcome: 'not-evaluated', missing })
const exactly = (figure: number) => ({ low: figure, high: figure })
const endsOf = ({ low, high }: Interval) => ({ low, high })
const decimals = (figure: number) => String(figure).split('.')[1]?.length ?? 0

/** Dossiers resolved are those early, on time and late; the late ones are explained or not. */
const dossiers: readonly Indicator[] = [
  heading('3'),
  count('resolved', { formula: sum('early', 'onTime', 'late') }),
  count('early'),
  count('onTime'),
  count('late', { formula: sum('explained', 'unexplained') }),
  count('explained'),
  count('unexplained'),
]

describe('the sums of a form', () => {
  it('add amounts as they are printed, whatever binary fractions make of them', () => {
    const rows = [
      amount('funds', { formula: sum('state', 'own') }),
      amount('state'),
      amount('own', { formula: sum('fees', 'gifts') }),
      amount('fees'),
      amount('gifts'),
    ]
    // Own funds contradict their parts; the whole agrees with the parts, so that only one of the two is wrong.
    const values = { funds: 1.1, state: 0.3, own: 0.9, fees: 0.1, gifts: 0.7 }
    expect(evaluate(rows, 'funds', values)).toEqual(holds)
    expect(evaluate(rows, 'own', { ...values, own: 1.2 })).toMatchObject({
      whole: exactly(1.2),
      expected: exactly(0.8),
    })
    const parts = [amount('all', { formula: sum('a', 'b', 'c') }), amount('a'), amount('b'), amount('c')]
    expect(evaluate(parts, 'all', { all: 0.8, a: 0.1, b: 0.7 })).toEqual(holds)
    expect(evaluate(parts, 'all', { all: 0.6, a: 0.1, b: 0.7 })).toMatchObject({
      whole: exactly(0.6),
      expected: { low: 0.8, high: Number.POSITIVE_INFINITY },
    })
  })

  it('are the counts and amounts with a formula', () => {
    const formula = difference('planned', 'disbursed')
    const left = amount('left', { formula })
    const rows = [
      ...dossiers,
      rate('share', { formula: ratio('onTime', 'resolved') }),
      choice('meetings', 0, 1),
      amount('planned'),
      amount('disbursed'),
      left,
    ]
    const { sums } = sumsOf(rows).figures
    expect(sums.map(({ id }) => id)).toEqual(['resolved', 'late', 'left'])
    expect(sums.at(-1)).toMatchObject({
      whole: 'planned',
      parts: ['left', 'disbursed'],
      remainder: 'left',
    })
  })

  describe('of a sum', () => {
    const parts = { early: 1442, onTime: 39, late: 11 }
    const cases: readonly (readonly [string, Values, object])[] = [
      ['its parts make it', { resolved: 1492, ...parts }, holds],
      [
        'a part was left out',
        { resolved: 1453, ...parts },
        {
          outcome: 'fails',
          whole: exactly(1453),
          expected: exactly(1492),
          terms: ['early', 'onTime', 'late'],
          beside: [],
        },
      ],
      [
        '0 is no total of parts that are there',
        { resolved: 0, ...parts },
        {
          outcome: 'fails',
          whole: exactly(0),
          expected: exactly(1492),
          terms: ['early', 'onTime', 'late'],
          beside: [],
        },
      ],
      ['it is not reported', parts, notEvaluated('resolved')],
      ['it is a text', { ...parts, resolved: '1492' }, notEvaluated('resolved')],
      ['nothing is left for a blank part', { resolved: 1453, early: 1442, onTime: null, late: 11 }, holds],
      [
        'something is left for a blank part',
        { resolved: 1492, early: 1442, onTime: null, late: 11 },
        notEvaluated('onTime'),
      ],
      [
        'the parts given are more already',
        { resolved: 1450, early: 1442, onTime: null, late: 11 },
        {
          outcome: 'fails',
          whole: exactly(1450),
          expected: { low: 1453, high: Number.POSITIVE_INFINITY },
          terms: ['early', 'late'],
          beside: [],
        },
      ],
      [
        'a blank part is read as its own parts',
        { resolved: 1492, early: 1442, onTime: 39, explained: 4, unexplained: 7 },
        holds,
      ],
      [
        'a blank part, of which the others leave nothing, has parts of its own',
        { resolved: 1481, early: 1442, onTime: 39, late: null, explained: 4, unexplained: 7 },
        {
          outcome: 'fails',
          whole: exactly(1481),
          expected: exactly(1492),
          terms: ['early', 'onTime', 'explained', 'unexplained'],
          beside: [],
        },
      ],
      [
        'a blank part lacks one of its own parts',
        { resolved: 1492, early: 1442, onTime: 39, explained: 4 },
        notEvaluated('unexplained'),
      ],
      [
        'a part that contradicts its own parts may be meant as reported',
        { resolved: 1492, ...parts, explained: 4, unexplained: 17 },
        holds,
      ],
      [
        'a part that contradicts its own parts may be meant as they add up',
        { resolved: 1502, ...parts, explained: 4, unexplained: 17 },
        holds,
      ],
      [
        'neither reading of a part makes it',
        { resolved: 1500, ...parts, explained: 4, unexplained: 17 },
        {
          outcome: 'fails',
          whole: exactly(1500),
          expected: exactly(1492),
          terms: ['early', 'onTime', 'late'],
          beside: ['explained', 'unexplained'],
        },
      ],
    ]

    it.each(cases)('%s', (_, values, evaluation) => {
      expect(evaluate(dossiers, 'resolved', values)).toEqual(evaluation)
    })

    it('holds a total among the parts of another against its own parts', () => {
      expect(evaluate(dossiers, 'late', { resolved: 9, late: 11, explained: 4, unexplained: 7 })).toEqual(
        holds,
      )
      expect(evaluate(dossiers, 'late', { late: 12, explained: 4, unexplained: 7 })).toMatchObject({
        outcome: 'fails',
        expected: exactly(11),
      })
    })

    it('reads a difference among its parts as reported only', () => {
      const rows = [
        count('received', { formula: sum('resolved', 'pending') }),
        count('resolved'),
        count('pending', { formula: difference('accepted', 'closed') }),
        count('accepted'),
        count('closed'),
      ]
      const values = { received: 20, resolved: 15, accepted: 18, closed: 13 }
      expect(evaluate(rows, 'received', { ...values, pending: 5 })).toEqual(holds)
      expect(evaluate(rows, 'received', values)).toEqual(notEvaluated('pending'))
    })
  })

  describe('of amounts', () => {
    const funds = [
      amount('funds', { formula: sum('budget', 'revenue', 'aid') }),
      ...['budget', 'revenue', 'aid'].map((key) => amount(key)),
    ]

    it.each<readonly [string, Values, object]>([
      ['decimals add up as printed', { funds: 0.3, budget: 0.1, revenue: 0.2, aid: 0 }, holds],
      ['also where one is blank', { funds: 0.3, budget: 0.1, revenue: 0.2 }, holds],
      [
        'they fail by what is printed',
        { funds: 0.41, budget: 0.1, revenue: 0.2, aid: 0 },
        {
          outcome: 'fails',
          whole: exactly(0.41),
          expected: exactly(0.3),
          terms: ['budget', 'revenue', 'aid'],
          beside: [],
        },
      ],
      [
        'where one is blank, at least by that',
        { funds: 0.19, budget: 0.1, revenue: 0.2 },
        {
          outcome: 'fails',
          whole: exactly(0.19),
          expected: { low: 0.3, high: Number.POSITIVE_INFINITY },
          terms: ['budget', 'revenue'],
          beside: [],
        },
      ],
    ])('%s', (_, values, evaluation) => {
      expect(evaluate(funds, 'funds', values)).toEqual(evaluation)
    })

    it('hold, or fail by more than the rounding of what is printed', () => {
      const cents = fc.integer({ min: 0, max: 5_000_000 })
      fc.assert(
        fc.property(cents, cents, cents, fc.integer({ min: 1, max: 9999 }), (budget, revenue, aid, more) => {
          const total = budget + revenue + aid
          const values = { budget: budget / 100, revenue: revenue / 100, aid: aid / 100 }
          const stated = (total + more) / 100
          // Each decimal printed stands for half a unit more or less; in thousandths.
          const slack = [...Object.values(values), stated].map((value) => [0, 50, 5][decimals(value)] ?? 0)
          const mayHold = 10 * more < slack.reduce((sum, each) => sum + each, 0)
          expect(evaluate(funds, 'funds', { ...values, funds: total / 100 })).toEqual(holds)
          expect(evaluate(funds, 'funds', { ...values, funds: stated })).toMatchObject(
            mayHold ? holds : { outcome: 'fails', expected: exactly(total / 100) },
          )
        }),
      )
    })
  })

  describe('of a difference', () => {
    const rows = [
      amount('left', { formula: difference('planned', 'disbursed') }),
      amount('planned'),
      amount('disbursed'),
    ]

    it.each<readonly [string, Values, object]>([
      ['what is left', { planned: 1250, disbursed: 1000, left: 250 }, holds],
      ['nothing is left', { planned: 1250, disbursed: 1250, left: 0 }, holds],
      ['what is left, as printed', { planned: 0.3, disbursed: 0.1, left: 0.2 }, holds],
      [
        'another figure than is left',
        { planned: 1250.5, disbursed: 1000.25, left: 250 },
        {
          outcome: 'fails',
          whole: exactly(250),
          expected: exactly(250.25),
          terms: ['planned', 'disbursed'],
          beside: [],
        },
      ],
      [
        'more is taken off than there is',
        { planned: 1000, disbursed: 1250, left: 250 },
        notEvaluated('planned'),
      ],
      ['it is blank', { planned: 1250, disbursed: 1000, left: null }, notEvaluated('left')],
      ['what it is taken from is blank', { disbursed: 1000, left: 250 }, notEvaluated('planned')],
      ['what is taken off is blank', { planned: 1250, left: 250 }, notEvaluated('disbursed')],
      ['only it is there', { left: 250 }, notEvaluated('planned', 'disbursed')],
      ['nothing is there', {}, notEvaluated('planned', 'left', 'disbursed')],
    ])('%s', (_, values, evaluation) => {
      expect(evaluate(rows, 'left', values)).toEqual(evaluation)
    })
  })
})
