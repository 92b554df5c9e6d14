import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/appendix/indicator.js'
import { jump } from '../../../src/appendix/rules/jump.js'
import type { Failure, Verdict } from '../../../src/check/rule.js'
import type { Values } from './find-in-sample.js'
import { amount, count, figureIn, formOf, nothingInBoth, passes, rate, series } from './rows.js'

const label = { vi: 'Hình thức', en: 'Form' }
const form = formOf(
  { key: '1', kind: 'heading', label } satisfies Indicator,
  {
    key: '2',
    kind: 'choice',
    label,
    choices: [
      { code: 0, label },
      { code: 90, label },
    ],
  } satisfies Indicator,
  count('3'),
  count('4', { overTime: 'cumulative' }),
  rate('5'),
  amount('6', { overTime: 'closing-stock' }),
)

describe('the rule appendix/jump', () => {
  const jumped = <Value extends number | string>(
    key: string,
    [before, actual, difference]: readonly [Value, Value, Value],
    size: 'small' | 'large' | undefined,
    against: string,
  ): Failure => {
    const { label, path } = figureIn('previous', form, key, 0)
    return {
      outcome: 'failed',
      path: ['next', 'values', key],
      label,
      actual,
      difference,
      operands: [{ path, value: before, label }],
      data: {
        before,
        against: expect.objectContaining({ en: against }),
        base: size === 'small' ? expect.objectContaining({ en: ' (of a small base)' }) : { vi: '', en: '' },
        ...(size !== undefined && { size }),
      },
    }
  }
  const [period, year] = ['the period before', 'the same period of the last year']

  it.each<[string, Values, Values, readonly Verdict[], readonly Verdict[]]>([
    [
      'headings and choices, whose codes measure nothing',
      { '1': 0, '2': 0 },
      { '1': 90, '2': 90 },
      [nothingInBoth],
      [nothingInBoth],
    ],
    [
      'figures that are blank in the later report',
      { '3': 166, '5': '80' },
      { '5': null },
      [nothingInBoth],
      [nothingInBoth],
    ],
    [
      'figures that are blank in the earlier one',
      { '5': null },
      { '3': 166, '5': '80' },
      [nothingInBoth],
      [nothingInBoth],
    ],
    [
      'figures that hardly change',
      { '3': 166, '5': '80' },
      { '3': 168, '5': '60.1' },
      [passes, passes],
      [passes, passes],
    ],
    [
      'a tenth of the cases, which were many',
      { '3': 166 },
      { '3': 16 },
      [jumped('3', [166, 16, -150], 'large', period)],
      [jumped('3', [166, 16, -150], 'large', year)],
    ],
    [
      'many cases after one',
      { '3': 1 },
      { '3': 31 },
      [jumped('3', [1, 31, 30], 'small', period)],
      [jumped('3', [1, 31, 30], 'small', year)],
    ],
    [
      'a count since 1 January, which begins anew with each year',
      { '4': 40 },
      { '4': 166 },
      [nothingInBoth],
      [jumped('4', [40, 166, 126], 'large', year)],
    ],
    [
      'a rate that fell by 20 points, and one that is as it was',
      { '5': '70.1', '6': 120.5 },
      { '5': '50.1', '6': 120.5 },
      [jumped('5', ['70.1', '50.1', '-20.0'], undefined, period), passes],
      [jumped('5', ['70.1', '50.1', '-20.0'], undefined, year), passes],
    ],
    [
      'money twice as much',
      { '6': 120.5 },
      { '6': 241.1 },
      [jumped('6', [120.5, 241.1, 120.6], 'large', period)],
      [jumped('6', [120.5, 241.1, 120.6], 'large', year)],
    ],
  ])('%s', (_, before, after, inPeriod, inYear) => {
    const pair = series(form, [before], [after])
    expect([jump.check(pair, {})].flat()).toEqual(inPeriod)
    expect([jump.check({ ...pair, relation: 'next-year', sameYear: false }, {})].flat()).toEqual(inYear)
  })

  it('does not hold millions against billions', () => {
    const before = { '6': 2500 }
    expect(jump.check(series(form, [before], [{ '6': 2.5 }, { '6': 'Tỷ đồng' }]), {})).toEqual(nothingInBoth)
    expect(jump.check(series(form, [before, { '6': 'triệu đồng' }], [{ '6': 2.5 }]), {})).toMatchObject([
      { outcome: 'failed', difference: -2497.5 },
    ])
  })
})
