import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exclusiveRates } from '../../../src/appendix/rules/exclusive-rates.js'
import type { Verdict } from '../../../src/check/rule.js'
import { filled, formOf, lacks, passes, rate, type Units } from './rows.js'

/** Documents sent electronically only, on paper as well, and on paper only. */
const form = formOf(
  rate('1', { exclusiveParts: ['1.1', '1.2', '1.3'] }),
  rate('1.1'),
  rate('1.2'),
  rate('1.3'),
)
const label = (key: string) => ({ vi: `Dòng ${key} (${key})`, en: `Row ${key} (${key})` })

type Parts = readonly (string | null)[]

function check([first = null, second = null, third = null]: Parts, units?: Units) {
  const values = { '1.1': first, '1.2': second, '1.3': third }
  return exclusiveRates.check(filled(form, values, units && { units }), {})
}

describe('the rule appendix/exclusive-rates', () => {
  const tooMuch = (
    severity: 'error' | 'warning',
    [actual, difference]: readonly [string, string],
    shares: Readonly<Record<string, string>>,
  ): Verdict => {
    const last = Object.keys(shares).at(-1) ?? ''
    return {
      outcome: 'failed',
      path: ['appendix', 'values', last],
      label: label(last),
      severity,
      actual,
      expected: { atMost: '100' },
      difference,
      operands: Object.entries(shares).map(([key, value]) => ({
        path: ['appendix', 'values', key],
        value,
        label: label(key),
      })),
      ...(severity === 'warning' && { cause: { kind: 'false-hundred' } }),
      data: { whole: label('1'), limit: '100' },
    }
  }

  it.each<[string, Parts, Verdict | readonly Verdict[]]>([
    ['no part', [], lacks()],
    ['one part', ['80'], [lacks('1.2', '1.3')]],
    ['all in one part, the others blank', ['100'], [lacks('1.2', '1.3')]],
    ['two parts that leave room', ['60', null, '30.5'], [lacks('1.2')]],
    ['three parts that make 100', ['60', '30.5', '9.5'], [passes]],
    ['all in one part, and nothing in the others', ['0', '100.0', '0.00'], [passes]],
    ['three parts that rounding brings above 100', ['33.4', '33.4', '33.3'], [passes]],
    [
      'two parts that are too much, whatever the third is',
      ['60', '50', null],
      [tooMuch('error', ['110', '10'], { '1.1': '60', '1.2': '50' })],
    ],
    [
      'the last of three parts, at which the sum is stated',
      ['50', '40.5', '30'],
      [tooMuch('error', ['120.5', '20.5'], { '1.1': '50', '1.2': '40.5', '1.3': '30' })],
    ],
    ['one point too much, half of it by each rounding', ['60', '41', '0'], [passes]],
    [
      'one point too much, more than both roundings; nothing lies below a part of 0',
      ['60', '41.0', '0'],
      [tooMuch('error', ['101.0', '1.0'], { '1.1': '60', '1.2': '41.0', '1.3': '0' })],
    ],
    [
      'all in one part, and a little in another',
      ['0', '100', '0.4'],
      [tooMuch('warning', ['100.4', '0.4'], { '1.1': '0', '1.2': '100', '1.3': '0.4' })],
    ],
    ['a part above 100, which has its own rule', ['60', '266', '50'], [lacks('1.2')]],
    ['what is no percentage', ['60', 'không có', '30'], [lacks('1.2')]],
  ])('%s', (_, parts, verdicts) => {
    expect(check(parts)).toEqual(verdicts)
  })

  it('leaves a part in another unit than percent to the rule on units', () => {
    expect(check(['60', '50', '40'], { '1.2': 'Văn bản' })).toEqual([lacks('1.2')])
    expect(check(['60', '50', '40'], { '1.2': '(%)' })).toMatchObject([{ actual: '150' }])
  })

  it('counts only the parts that a form made by hand has', () => {
    const byHand = formOf(rate('1', { exclusiveParts: ['1.1', '1.old', '1.2'] }), rate('1.1'), rate('1.2'))
    const values = { '1.1': '60', '1.old': '50', '1.2': '45' }
    expect(exclusiveRates.check(filled(byHand, values), {})).toEqual([
      tooMuch('error', ['105', '5'], { '1.1': '60', '1.2': '45' }),
    ])
  })

  /** Parts of one whole in hundredths of a percent, printed with so many decimals each. */
  const printed = fc.record({
    cuts: fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })),
    places: fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 1, 2))),
  })
  const print = (hundredths: number, places: number) => {
    const unit = 10 ** (2 - places)
    return ((Math.round(hundredths / unit) * unit) / 100).toFixed(places)
  }

  it('finds no error in parts that are 100% together, however each was rounded', () => {
    fc.assert(
      fc.property(printed, ({ cuts, places }) => {
        const [low, high] = [Math.min(...cuts), Math.max(...cuts)]
        const parts = [low, high - low, 10_000 - high].map((part, index) => print(part, places[index] ?? 0))
        const [verdict] = [check(parts)].flat()
        expect(verdict).not.toMatchObject({ severity: 'error' })
      }),
    )
  })

  it('finds an error wherever they exceed 100% by more than all roundings', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 301, max: 4000 }), ({ cuts, places }, more) => {
        const [low, high] = [Math.min(...cuts), Math.max(...cuts)]
        const [first, second, third] = [low, high - low, 10_000 - high + more]
        fc.pre(third <= 9_950)
        const parts = [first, second, third].map((part, index) => print(part, places[index] ?? 0))
        expect(check(parts)).toMatchObject([{ outcome: 'failed', severity: 'error' }])
      }),
    )
  })

  it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['80 and 10 of 50', { '1': '50', '1.1': '80', '1.2': '10' }, '40'],
    ['80 alone of 50', { '1': '50', '1.1': '80' }, '30'],
    ['as much as the roundings allow', { '1': '90', '1.1': '80', '1.2': '11' }, undefined],
    ['all of the whole, which is not all', { '1': '97', '1.1': '99', '1.2': '1' }, undefined],
    ['less than the whole', { '1': '97', '1.1': '90', '1.2': '1' }, undefined],
  ])('FJ13: parts are not above the whole: %s', (_, values, difference) => {
    const verdicts = [exclusiveRates.check(filled(form, values), {})].flat()
    const failures = verdicts.flatMap((each) => (each.outcome === 'failed' ? [each] : []))
    expect(failures.map((each) => [each.severity, each.difference])).toEqual(
      difference === undefined ? [] : [['warning', difference]],
    )
  })
})
