import { describe, expect, it } from 'vitest'
import { templateFaults } from '../../src/appendix/define-template.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { choice, count, difference, heading, rate, ratio, sum } from './rows.js'

function faultsOf(indicators: readonly Indicator[], id = 'my-commune-2024') {
  const source = { document: 'Công văn', confirmed: true }
  return templateFaults({ id, title: { vi: 'Phụ lục', en: 'Appendix' }, source, indicators }).map(
    ({ en }) => en,
  )
}

describe('templateFaults', () => {
  // Each fault by the row that it is of, and the words that its author looks for.
  const cases: readonly (readonly [string, readonly Indicator[], readonly RegExp[]])[] = [
    ['no rows at all', [], []],
    ['a key twice', [count('3.1'), count('3.2'), count('3.1')], [/^3\.1: .*twice/]],
    ['a key three times', [count('3.1'), count('3.1'), heading('3.1')], [/^3\.1: /, /^3\.1: /]],
    ['a row without a key', [count('')], [/no key/]],
    [
      'rows under another, and under those',
      [
        heading('3'),
        count('3.1', { under: '3' }),
        count('3.1.online', { under: '3.1' }),
        count('3.1.paper', { under: '3.1' }),
        count('3.2', { under: '3' }),
      ],
      [],
    ],
    [
      'the first row under another',
      [count('3.1.online', { under: '3.1' })],
      [/^3\.1\.online: .*under 3\.1,/],
    ],
    [
      'a row under one that comes later',
      [count('3.1.online', { under: '3.1' }), count('3.1')],
      [/^3\.1\.online: .*under 3\.1,/],
    ],
    [
      'a row between a row and what is under it',
      [
        count('3.1'),
        count('3.1.online', { under: '3.1' }),
        count('3.2'),
        count('3.1.paper', { under: '3.1' }),
      ],
      [/^3\.1\.paper: .*under 3\.1,/],
    ],
    ['a row of no level', [count('3.1', { levels: [] })], [/^3\.1: .*no level/]],
    ['a row that is a part of itself', [count('3.1', { partOf: '3.1' })], [/^3\.1: .*whole.* itself/]],
    [
      'a rate that is one of its own exclusive parts',
      [rate('3', { exclusiveParts: ['3', '3.1'] }), rate('3.1')],
      [/^3: .*exclusive parts.* itself/],
    ],
    [
      'two rows that are parts of each other',
      [count('3.1', { partOf: '3.2' }), count('3.2', { partOf: '3.1' })],
      [/^3\.1: .*part of itself/, /^3\.2: .*part of itself/],
    ],
    ['a choice of two answers', [choice('7.2', 0, 1)], []],
    ['a choice of one answer', [choice('7.2', 1)], [/^7\.2: .*two answers/]],
    ['a choice of none', [choice('7.2')], [/^7\.2: .*two answers/]],
    ['a code twice', [choice('7.2', 0, 1, 0)], [/^7\.2: .*same code/]],
    ['one code for both answers', [choice('7.2', 1, 1)], [/^7\.2: .*same code/]],
    [
      'a sum of rows that are not there',
      [count('3.1', { formula: sum('3.1.a', '3.2') }), count('3.2')],
      [/^3\.1: .*formula.* 3\.1\.a\b/],
    ],
    [
      'a difference with a choice',
      [count('3.1', { formula: difference('3.2', '7.2') }), count('3.2'), choice('7.2', 0, 1)],
      [/^3\.1: .*formula.* 7\.2\b.*no figure/],
    ],
    [
      'a share among a heading',
      [rate('3.1', { formula: ratio('3.2', '3') }), heading('3'), count('3.2')],
      [/^3\.1: .*formula.* 3\b.*no figure/],
    ],
    [
      'a part of a row that is not there',
      [count('3.1', { partOf: '3.2' })],
      [/^3\.1: .*whole.* 3\.2\b.*not in the template/],
    ],
    [
      'a part of a choice',
      [count('7.1', { partOf: '7.2' }), choice('7.2', 0, 1)],
      [/^7\.1: .*whole.* 7\.2\b.*no figure/],
    ],
    [
      'exclusive parts, one of them not there',
      [rate('3.1', { exclusiveParts: ['3.1.a', '3.1.b'] }), rate('3.1.a', { under: '3.1' })],
      [/^3\.1: .*exclusive.* 3\.1\.b\b/],
    ],
    [
      'a stock that flows carry',
      [
        count('1', { overTime: 'closing-stock', carries: { more: ['2', '3'], less: ['4'] } }),
        ...['2', '3', '4'].map((key) => count(key)),
      ],
      [],
    ],
    [
      'a stock carried by a row that is not there',
      [count('1', { overTime: 'closing-stock', carries: { more: ['2'], less: ['3'] } }), count('2')],
      [/^1: .*flows.* 3\b/],
    ],
    [
      'a stock carried by another stock',
      [
        count('1', { overTime: 'closing-stock', carries: { more: ['2'], less: ['3'] } }),
        count('2', { overTime: 'closing-stock' }),
        count('3'),
      ],
      [/^1: .*carries 2\b/],
    ],
    [
      'a stock carried by what counts from the beginning of the year',
      [
        count('1', { overTime: 'closing-stock', carries: { more: ['2'], less: ['3'] } }),
        count('2'),
        count('3', { overTime: 'cumulative' }),
      ],
      [/^1: .*carries 3\b/],
    ],
    [
      'a stock carried by the rate of a period',
      [count('1', { overTime: 'closing-stock', carries: { more: ['2'], less: [] } }), rate('2')],
      [/^1: .*carries 2\b/],
    ],
    [
      'a stock carried by a heading',
      [count('1', { overTime: 'closing-stock', carries: { more: [], less: ['2'] } }), heading('2')],
      [/^1: .*flows.* 2\b.*no figure/, /^1: .*carries 2\b/],
    ],
    ['a sum of itself', [count('1', { formula: sum('1', '2') }), count('2')], [/^1: .*itself/]],
    [
      'two formulas of each other',
      [count('1', { formula: sum('2') }), count('2', { formula: difference('3', '1') }), count('3')],
      [/^1: .*itself/, /^2: .*itself/],
    ],
    [
      'a formula that leads to two others of each other, not to itself',
      [
        count('1', { formula: sum('2') }),
        count('2', { formula: sum('3') }),
        count('3', { formula: sum('2', '4') }),
        count('4'),
      ],
      [/^2: .*itself/, /^3: .*itself/],
    ],
    [
      'a row that two parts of a sum are computed of',
      [
        count('1', { formula: sum('2', '3') }),
        count('2', { formula: sum('4') }),
        count('3', { formula: sum('4', '5') }),
        count('4', { formula: sum('5') }),
        count('5'),
      ],
      [],
    ],
    [
      'several faults, in the order of the rows',
      [count('2', { partOf: '9' }), count('1', { formula: sum('1', '8') })],
      [/^2: .*whole.* 9\b/, /^1: .*formula.* 8\b/, /^1: .*itself/],
    ],
  ]

  it.each(cases)('%s', (_, indicators, faults) => {
    expect(faultsOf(indicators)).toEqual(faults.map((fault) => expect.stringMatching(fault)))
  })

  it('wants an id, before all else', () => {
    for (const id of ['', '  ']) {
      expect(faultsOf([count('')], id)).toEqual([
        expect.stringMatching(/\bid\b/),
        expect.stringMatching(/\bkey\b/),
      ])
    }
    expect(faultsOf([count('1')], ' x ')).toEqual([])
  })
})
