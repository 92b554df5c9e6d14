import { describe, expect, it } from 'vitest'
import { cumulative } from '../../../src/appendix/rules/cumulative.js'
import type { Verdict } from '../../../src/check/rule.js'
import type { Values } from './find-in-sample.js'
import { amount, count, figureIn, formOf, nothingInBoth, passes, rate, series } from './rows.js'

/** Dossiers since 1 January, those of the quarter, the share since 1 January, and money spent since then. */
const form = formOf(
  count('1', { overTime: 'cumulative' }),
  count('2'),
  rate('3', { overTime: 'cumulative' }),
  amount('4', { overTime: 'cumulative' }),
)

describe('the rule appendix/cumulative', () => {
  const fell = (key: string, before: number, actual: number, difference: number): Verdict => ({
    outcome: 'failed',
    path: ['next', 'values', key],
    label: figureIn('next', form, key, actual).label,
    actual,
    expected: { atLeast: before },
    difference,
    operands: [figureIn('previous', form, key, before)],
    data: { before },
  })

  it.each<[string, Values, Values, Verdict | readonly Verdict[]]>([
    ['nothing in the later report', { '1': 39, '4': 10.5 }, {}, nothingInBoth],
    ['nothing in the earlier report', {}, { '1': 39, '4': 10.5 }, nothingInBoth],
    ['figures of a quarter, which may fall', { '2': 39 }, { '2': 3 }, nothingInBoth],
    ['FS4: cumulative rates, which may rise', { '3': '90' }, { '3': '99.5' }, [passes]],
    ['rates that were read as numbers', { '3': 99 }, { '3': 90 }, nothingInBoth],
    ['as many as before, and more', { '1': 39, '4': 10.5 }, { '1': 39, '4': 10.75 }, [passes, passes]],
    [
      'one fewer than before, and one row blank',
      { '1': 1482, '4': 2 },
      { '1': 1481, '4': null },
      [fell('1', 1482, 1481, -1)],
    ],
    [
      'less money than before, by its decimals',
      { '1': 5, '4': 20.3 },
      { '1': 9, '4': 20.1 },
      [passes, fell('4', 20.3, 20.1, -0.2)],
    ],
  ])('%s', (_, before, after, verdicts) => {
    expect(cumulative.check(series(form, [before], [after]), {})).toEqual(verdicts)
  })

  it('FS4: a cumulative rate that fell is very likely wrong', () => {
    expect(cumulative.check(series(form, [{ '3': '99.5' }], [{ '3': '90' }]), {})).toMatchObject([
      {
        outcome: 'failed',
        severity: 'warning',
        path: ['next', 'values', '3'],
        actual: '90',
        expected: { atLeast: '99.5' },
        difference: '-9.5',
        operands: [{ path: ['previous', 'values', '3'], value: '99.5' }],
      },
    ])
  })

  it.each<[string, Parameters<typeof series>[1], Parameters<typeof series>[2]]>([
    ['before', [{ '4': 2500 }, { '4': 'nghìn đồng' }], [{ '4': 3 }]],
    ['after', [{ '4': 2500 }], [{ '4': 3 }, { '4': 'Tỷ đồng' }]],
  ])('does not hold money against money of another unit, printed %s', (_, before, after) => {
    expect(cumulative.check(series(form, before, after), {})).toEqual(nothingInBoth)
  })

  it('needs two periods of one year that follow each other', () => {
    const pair = series(form, [{ '1': 39 }], [{ '1': 12 }])
    const missing = (key: string) => ({ outcome: 'not-evaluated', missing: [[key]] })
    expect(cumulative.check({ ...pair, relation: 'next-year' }, {})).toEqual(missing('relation'))
    expect(cumulative.check({ ...pair, sameYear: false }, {})).toEqual(missing('sameYear'))
    expect(cumulative.check(pair, {})).toEqual([fell('1', 39, 12, -27)])
  })
})
