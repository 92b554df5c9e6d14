import { describe, expect, it } from 'vitest'
import { total } from '../../../src/appendix/rules/total.js'
import type { Verdict } from '../../../src/check/rule.js'
import type { Values } from './find-in-sample.js'
import {
  amount,
  count,
  figureOf,
  filled,
  formOf,
  lacks,
  passes,
  share,
  type Units,
  unitsDiffer,
} from './rows.js'

/** Dossiers on time and late, with the share of those on time; money planned, spent and left. */
const form = formOf(
  share('1', '1.onTime', '1.all'),
  count('1.all', { formula: { kind: 'sum', parts: ['1.onTime', '1.late'] } }),
  count('1.onTime'),
  count('1.late'),
  amount('2.planned'),
  amount('2.spent'),
  amount('2.left', { formula: { kind: 'difference', from: '2.planned', less: '2.spent' } }),
)
const figure = (key: string, value: number) => figureOf(form, key, value)
const swapped = { '1.all': 616, '1.onTime': 146, '1.late': 20 }
const swap = {
  kind: 'digits-swapped',
  figure: ['appendix', 'values', '1.all'],
  written: 616,
  proposed: 166,
}

describe('the rule appendix/total', () => {
  it.each<[string, Values, Units | undefined, Verdict | readonly Verdict[]]>([
    ['no total', { '1': '80', '1.onTime': 4, '1.late': 1 }, undefined, lacks()],
    ['a total without its parts', { '1.all': 5 }, undefined, [lacks('1.onTime', '1.late')]],
    [
      'a total that its only part leaves room in',
      { '1.all': 5, '1.late': 1 },
      undefined,
      [lacks('1.onTime')],
    ],
    [
      'one total that holds, and one that lacks a figure',
      { '1.all': 5, '1.onTime': 4, '1.late': 1, '2.left': 10.5, '2.spent': 2 },
      undefined,
      [passes, lacks('2.planned')],
    ],
    ['a part that is a percentage', { '1.all': 5, '1.onTime': 90 }, { '1.onTime': '%' }, [unitsDiffer]],
    [
      'billions taken off millions',
      { '2.planned': 2500.5, '2.spent': 2, '2.left': 500.5 },
      { '2.spent': 'Tỷ đồng' },
      [unitsDiffer],
    ],
    [
      'a total that leaves out a part',
      { '1.all': 1460, '1.onTime': 1460, '1.late': 22 },
      { '1.late': 'hồ sơ' },
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '1.all'],
          label: figure('1.all', 1460).label,
          actual: 1460,
          expected: 1482,
          difference: -22,
          operands: [figure('1.onTime', 1460), figure('1.late', 22)],
          cause: { kind: 'part-left-out', part: ['appendix', 'values', '1.late'], value: 22 },
          data: { note: '', calculation: { vi: '1.460 + 22 = 1.482', en: '1,460 + 22 = 1,482' } },
        },
      ],
    ],
    [
      'a total that one of its parts exceeds alone',
      { '1.all': 1469, '1.onTime': 1482 },
      undefined,
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '1.all'],
          label: figure('1.all', 1469).label,
          actual: 1469,
          expected: { atLeast: 1482 },
          difference: -13,
          operands: [figure('1.onTime', 1482)],
          data: {
            note: '',
            calculation: {
              vi: 'các phần đã có (1.482) cộng lại ít nhất 1.482',
              en: 'the parts given (1,482) make at least 1,482',
            },
          },
        },
      ],
    ],
    [
      'what is left of money, wrong by its decimals; no slip is told of a difference',
      { '2.planned': 100.3, '2.spent': 30.1, '2.left': 72 },
      undefined,
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '2.left'],
          label: figure('2.left', 72).label,
          actual: 72,
          expected: 70.2,
          difference: 1.8,
          operands: [figure('2.planned', 100.3), figure('2.spent', 30.1)],
          data: { note: '', calculation: { vi: '100,3 - 30,1 = 70,2', en: '100.3 - 30.1 = 70.2' } },
        },
      ],
    ],
  ])('%s', (_, values, units, verdicts) => {
    expect(total.check(filled(form, values, units && { units }), {})).toEqual(verdicts)
  })

  const causeOf = (values: Values, context: Parameters<typeof total.check>[1] = {}) => {
    const [verdict] = [total.check(filled(form, values), context)].flat()
    expect(verdict).toMatchObject({ outcome: 'failed', expected: 166 })
    return verdict?.outcome === 'failed' ? verdict.cause : undefined
  }

  it('proposes a figure where the rates of the appendix agree with it', () => {
    expect(causeOf(swapped)).toEqual(swap)
    // 146 of 166 are 87.95%, 146 of 616 are 23.70%.
    expect(causeOf({ ...swapped, '1': '88.0' })).toEqual(swap)
    expect(causeOf({ ...swapped, '1': '23.7' })).toBeUndefined()
  })

  it('proposes a figure where what lies beyond the appendix agrees with it', () => {
    const asked: unknown[] = []
    const wouldHold = (path: readonly unknown[], value: number) => asked.push([path, value]) > 0
    expect(causeOf(swapped, { wouldHold })).toEqual(swap)
    expect(asked).toEqual([[['appendix', 'values', '1.all'], 166]])
    expect(causeOf(swapped, { wouldHold: () => false })).toBeUndefined()
    // What lies beyond does not excuse what lies in it.
    expect(causeOf({ ...swapped, '1': '23.7' }, { wouldHold })).toBeUndefined()
  })

  it('names what the row is known to leave out, and shows it', () => {
    const early = { path: ['dossiers', 'early'], value: 22 }
    const values = { '1.all': 144, '1.onTime': 146, '1.late': 20 }
    const check = (leftOut: Parameters<typeof filled>[2]) => total.check(filled(form, values, leftOut), {})
    expect(check({ leftOut: { '1.all': [early] } })).toMatchObject([
      {
        cause: { kind: 'part-left-out', part: early.path, value: 22 },
        operands: [figure('1.onTime', 146), figure('1.late', 20), { ...early, beside: true }],
      },
    ])
    expect(check({ leftOut: { '1.onTime': [early] } })).not.toMatchObject([{ cause: expect.anything() }])
  })

  it('judges a form made by hand whose sum names a row that it does not have', () => {
    const byHand = formOf(count('1', { formula: { kind: 'sum', parts: ['1.old', '1.new'] } }), count('1.new'))
    const check = (whole: number) =>
      total.check(filled(byHand, { '1': whole, '1.old': 5, '1.new': 4 }, { units: { '1': 'Hồ sơ' } }), {})
    expect(check(9)).toEqual([passes])
    expect(check(20)).toMatchObject([{ expected: 9, operands: [figureOf(byHand, '1.new', 4)] }])
  })
})
