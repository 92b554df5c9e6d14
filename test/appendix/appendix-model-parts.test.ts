import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { amount, choice, count, difference, heading, rate, ratio, sum } from './rows.js'

function pairsOf(...indicators: readonly Indicator[]) {
  const source = { document: 'Công văn', confirmed: true }
  return appendixModel({ id: 'few', title: { vi: 'Phụ lục', en: 'Appendix' }, source, indicators }).figures
    .parts
}

/** Each pair in a few words: `onTime of resolved`, `before - now of before`. */
function named(...indicators: readonly Indicator[]): readonly string[] {
  return pairsOf(...indicators).map(
    ({ part, less, whole }) => `${less === undefined ? part : `${part} - ${less}`} of ${whole}`,
  )
}

const dossiers = [count('resolved'), count('onTime')]

describe('the parts of a form', () => {
  const cases: readonly (readonly [string, readonly Indicator[], readonly string[]])[] = [
    [
      'a rate is a share of a whole',
      [rate('share', { formula: ratio('onTime', 'resolved') }), ...dossiers],
      ['onTime of resolved'],
    ],
    [
      'a rate of what is left of one row without another',
      [
        rate('reduction', { formula: ratio(difference('before', 'now'), 'base') }),
        count('before'),
        count('now'),
        count('base'),
      ],
      ['before - now of base'],
    ],
    [
      'what is taken off in a difference, of what it is taken from',
      [count('late', { formula: difference('resolved', 'onTime') }), ...dossiers],
      ['onTime of resolved'],
    ],
    [
      'a row that is declared a part, of money too',
      [
        amount('disbursed', { partOf: 'planned' }),
        amount('planned'),
        count('online', { partOf: 'received' }),
      ],
      ['disbursed of planned'],
    ],
    [
      'a pair that a rate, a difference and the row itself name is there once',
      [
        rate('share', { formula: ratio('onTime', 'resolved') }),
        count('resolved'),
        count('onTime', { partOf: 'resolved' }),
        count('late', { formula: difference('resolved', 'onTime') }),
      ],
      ['onTime of resolved'],
    ],
    [
      'the same part of two wholes, and without another row, are pairs of their own',
      [
        rate('of all', { formula: ratio('onTime', 'received') }),
        rate('of resolved', { formula: ratio('onTime', 'resolved') }),
        rate('of paper', { formula: ratio(difference('onTime', 'online'), 'resolved') }),
        rate('of early', { formula: ratio(difference('onTime', 'early'), 'resolved') }),
        ...['received', 'resolved', 'onTime', 'online', 'early'].map((key) => count(key)),
      ],
      [
        'onTime of received',
        'onTime of resolved',
        'onTime - online of resolved',
        'onTime - early of resolved',
      ],
    ],
    [
      'a part of a sum is left to the sum, by a rate or by its own word',
      [
        rate('share', { formula: ratio('commune', 'all') }),
        count('all', { formula: sum('district', 'commune') }),
        count('district', { partOf: 'all' }),
        count('commune'),
      ],
      [],
    ],
    [
      'another row among a sum is not',
      [
        rate('share', { formula: ratio('online', 'all') }),
        count('all', { formula: sum('district', 'commune') }),
        ...['district', 'commune', 'online'].map((key) => count(key)),
      ],
      ['online of all'],
    ],
    [
      'a part among what is itself a difference',
      [
        count('late', { formula: difference('resolved', 'onTime') }),
        count('explained', { partOf: 'late' }),
        ...dossiers,
      ],
      ['onTime of resolved', 'explained of late'],
    ],
    [
      'what is left of a row is never more than the row',
      [
        rate('reduction', { formula: ratio(difference('before', 'now'), 'before') }),
        count('before'),
        count('now'),
      ],
      [],
    ],
    ['a row is no part of itself', [count('resolved', { partOf: 'resolved' })], []],
    [
      'a share of the row itself says nothing',
      [rate('share', { formula: ratio('resolved', 'resolved') }), count('resolved')],
      [],
    ],
    ['a whole that the form does not have', [count('onTime', { partOf: 'resolved' })], []],
    [
      'a part that the form does not have',
      [rate('share', { formula: ratio('onTime', 'resolved') }), count('resolved')],
      [],
    ],
    ['rows that name no other', [heading('3'), choice('7.2', 0, 1), rate('share'), ...dossiers], []],
  ]

  it.each(cases)('%s', (_, indicators, pairs) => {
    expect(named(...indicators)).toEqual(pairs)
  })

  it('give the rows themselves, and only what there is to take off', () => {
    const share = rate('share', { formula: ratio('onTime', 'resolved') })
    const lateness = rate('lateness', { formula: ratio(difference('resolved', 'onTime'), 'received') })
    expect(pairsOf(share, lateness, ...dossiers, count('received'))).toStrictEqual([
      { part: 'onTime', whole: 'resolved' },
      { part: 'resolved', whole: 'received', less: 'onTime' },
    ])
  })
})
