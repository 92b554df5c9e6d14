import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { rate } from '../../../src/appendix/rules/rate.js'
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

/** Dossiers on time and late, units gone among those to go, money spent of what was planned. */
const form = formOf(
  share('1', '1.onTime', '1.all'),
  share('2', '1.late', '1.all'),
  count('1.all'),
  count('1.onTime'),
  count('1.late'),
  share('3', { kind: 'difference', from: '3.before', less: '3.now' }, '3.toGo'),
  count('3.before'),
  count('3.now'),
  count('3.toGo'),
  share('4', '4.spent', '4.planned'),
  amount('4.spent'),
  amount('4.planned'),
  share('5', '5.late', '5.all'),
  count('5.all'),
  count('5.late'),
)
const figure = (key: string, value: number) => figureOf(form, key, value)

describe('the rule appendix/rate', () => {
  const wrong = (
    key: string,
    [actual, expected, difference]: readonly [string, string, string],
    operands: readonly (readonly [string, number])[],
    share: { readonly vi: string; readonly en: string },
  ): Verdict => ({
    outcome: 'failed',
    path: ['appendix', 'values', key],
    label: figure(key, 0).label,
    severity: 'error',
    actual,
    expected,
    difference,
    operands: operands.map(([row, value]) => figure(row, value)),
    data: { share },
  })
  const twelve = { vi: '(12 - 9)/10', en: '(12 - 9)/10' }

  it.each<[string, Values, Units | undefined, Verdict | readonly Verdict[]]>([
    ['figures without a published rate', { '1.all': 10, '1.onTime': 8 }, undefined, lacks()],
    ['a rate that is printed as a number of documents', { '1': '80' }, { '1': 'Văn bản' }, lacks()],
    ['a rate without its part', { '1': '80', '1.all': 10 }, undefined, [lacks('1.onTime')]],
    ['a rate without figures', { '1': '80' }, undefined, [lacks('1.onTime', '1.all')]],
    ['a part above its whole', { '1': '80', '1.onTime': 12, '1.all': 10 }, undefined, [lacks('1.all')]],
    [
      'a whole that is printed in percent',
      { '1': '80', '1.onTime': 39, '1.all': 100 },
      { '1.all': '%' },
      [unitsDiffer],
    ],
    [
      'millions among billions',
      { '4': '90', '4.spent': 900.5, '4.planned': 1000.5 },
      { '4.planned': 'Tỷ đồng' },
      [unitsDiffer],
    ],
    [
      'units printed in other words',
      { '1': '80', '1.onTime': 8, '1.all': 10 },
      { '1': '(%)', '1.all': 'hồ sơ TTHC' },
      [passes],
    ],
    [
      'the part instead of the share',
      { '1': '39', '1.onTime': 39, '1.all': 1481 },
      undefined,
      [
        wrong(
          '1',
          ['39', '2.63', '36.37'],
          [
            ['1.onTime', 39],
            ['1.all', 1481],
          ],
          { vi: '39/1.481', en: '39/1,481' },
        ),
      ],
    ],
    [
      'money, nearly half a printed digit away',
      { '4': '33.3', '4.spent': 33.34995, '4.planned': 100 },
      undefined,
      [passes],
    ],
    [
      'money, half a printed digit away',
      { '4': '33.3', '4.spent': 33.35, '4.planned': 100 },
      undefined,
      [
        expect.objectContaining({
          outcome: 'failed',
          expected: '33.35',
          cause: { kind: 'truncated', rounded: '33.4' },
        }),
      ],
    ],
    [
      'units gone, with a rate of those that are left',
      { '3': '75', '3.before': 12, '3.now': 9, '3.toGo': 10 },
      undefined,
      [
        wrong(
          '3',
          ['75', '30.00', '45.00'],
          [
            ['3.before', 12],
            ['3.now', 9],
            ['3.toGo', 10],
          ],
          twelve,
        ),
      ],
    ],
    [
      'more units than before, which are no share',
      { '3': '10', '3.before': 9, '3.now': 12, '3.toGo': 10 },
      undefined,
      [lacks('3.before', '3.now', '3.toGo')],
    ],
    [
      'units of today blank',
      { '3': '10', '3.before': 9, '3.now': null, '3.toGo': 10 },
      undefined,
      [lacks('3.now')],
    ],
    [
      // 30 of 120 would be 25%, but whether 120, or one of the figures taken off each other, was meant cannot be told.
      'units gone, and a base with its digits swapped perhaps',
      { '3': '25', '3.before': 120, '3.now': 90, '3.toGo': 102 },
      undefined,
      [
        wrong(
          '3',
          ['25', '29.41', '-4.41'],
          [
            ['3.before', 120],
            ['3.now', 90],
            ['3.toGo', 102],
          ],
          {
            vi: '(120 - 90)/102',
            en: '(120 - 90)/102',
          },
        ),
      ],
    ],
    [
      'the rate of a part whose figure is blank beside one that is wrong',
      { '1': '50', '2': '50', '1.onTime': 2, '1.all': 10 },
      undefined,
      [
        wrong(
          '1',
          ['50', '20.00', '30.00'],
          [
            ['1.onTime', 2],
            ['1.all', 10],
          ],
          { vi: '2/10', en: '2/10' },
        ),
        lacks('1.late'),
      ],
    ],
    [
      // As above 199 of 600 are 33.17%; 66.8 would be right.
      '100 less the rate that another whole has',
      { '1': '66.9', '1.onTime': 401, '1.all': 600, '5': '33.1', '5.late': 199, '5.all': 600 },
      undefined,
      [
        wrong(
          '1',
          ['66.9', '66.83', '0.07'],
          [
            ['1.onTime', 401],
            ['1.all', 600],
          ],
          { vi: '401/600', en: '401/600' },
        ),
        expect.objectContaining({ cause: { kind: 'truncated', rounded: '33.2' } }),
      ],
    ],
  ])('%s', (_, values, units, verdicts) => {
    expect(rate.check(filled(form, values, units && { units }), {})).toMatchObject(verdicts)
  })

  const missing = { '1': '80.0', '1.onTime': 48, '1.all': 600 }
  const proposal = {
    kind: 'digit-missing',
    figure: ['appendix', 'values', '1.onTime'],
    written: 48,
    proposed: 480,
  }

  it('names a missing row once, though it is the whole and what the part is left of', () => {
    const left = { kind: 'difference', from: '6.all', less: '6.gone' } as const
    const rows = formOf(share('6', left, '6.all'), count('6.all'), count('6.gone'))
    expect(rate.check(filled(rows, { '6': '25', '6.gone': 9 }), {})).toMatchObject([lacks('6.all')])
  })

  it('proposes a figure where what lies beyond the appendix agrees with it', () => {
    const subject = filled(form, missing)
    expect(rate.check(subject, {})).toMatchObject([{ expected: '8.00', cause: proposal }])
    const asked: unknown[] = []
    const wouldHold = (path: readonly unknown[], value: number) => asked.push([path, value]) > 0
    expect(rate.check(subject, { wouldHold })).toMatchObject([{ cause: proposal }])
    expect(asked).toContainEqual([['appendix', 'values', '1.onTime'], 480])
    const [refused] = [rate.check(subject, { wouldHold: () => false })].flat()
    expect(refused).toMatchObject({ outcome: 'failed', expected: '8.00' })
    expect(refused).not.toHaveProperty('cause')
  })

  it('proposes no figure of which another rate says otherwise', () => {
    const values = { '1': '50.0', '1.onTime': 60, '1.late': 12, '1.all': 102 }
    const swapped = { kind: 'digits-swapped', written: 102, proposed: 120 }
    // 12 of 120 are 10%, and 12 of 102 are 11.76%.
    expect(rate.check(filled(form, values), {})).toMatchObject([{ cause: swapped }])
    expect(rate.check(filled(form, { ...values, '2': '10.0' }), {})).toMatchObject([
      { cause: swapped },
      { outcome: 'failed', cause: { ...swapped, figure: ['appendix', 'values', '1.all'] } },
    ])
    const [first, second] = [rate.check(filled(form, { ...values, '2': '11.8' }), {})].flat()
    expect(first).toMatchObject({ outcome: 'failed', expected: '58.82' })
    expect(first).not.toHaveProperty('cause')
    expect(second).toEqual(passes)
  })

  it('names what the part is known to leave out, and shows it after the figures of the rate', () => {
    const early = { path: ['procedures', 'early'], value: 1442 }
    const values = { '1': '100', '1.onTime': 39, '1.all': 1481 }
    const check = (key: string) => rate.check(filled(form, values, { leftOut: { [key]: [early] } }), {})
    expect(check('1.onTime')).toMatchObject([
      {
        cause: { kind: 'part-left-out', part: early.path, value: 1442 },
        operands: [figure('1.onTime', 39), figure('1.all', 1481), early],
      },
    ])
    expect(check('1.all')).toEqual([
      wrong(
        '1',
        ['100', '2.63', '97.37'],
        [
          ['1.onTime', 39],
          ['1.all', 1481],
        ],
        { vi: '39/1.481', en: '39/1,481' },
      ),
    ])
  })

  it('names a published rate of which the form does not say what it is a share of', () => {
    const subject = {
      appendix: { template: 'cchc-2024', values: { '3.3.4': '50', '4.2.5': { atMost: '3' } } },
      model: appendixModel(appendixTemplate2024),
    }
    expect(rate.check(subject, { wouldHold: () => false })).toMatchObject([
      { outcome: 'not-evaluated', rate: { path: ['appendix', 'values', '3.3.4'], value: '50', lacks: [] } },
      { outcome: 'not-evaluated', rate: { path: ['appendix', 'values', '4.2.5'], lacks: [] } },
    ])
  })

  it('judges a form made by hand whose shares name rows that it does not have', () => {
    const byHand = formOf(
      share('1', '1.old', '1.all'),
      share('2', '1.new', '1.gone'),
      count('1.all'),
      count('1.new'),
    )
    const values = { '1': '90', '1.old': 2, '1.all': 10, '2': '90', '1.new': 4, '1.gone': 10 }
    for (const units of [undefined, { '1.all': 'Hồ sơ' }]) {
      expect(rate.check(filled(byHand, values, units && { units }), {})).toMatchObject([
        { expected: '20.00', operands: [figureOf(byHand, '1.all', 10)] },
        { expected: '40.00', operands: [figureOf(byHand, '1.new', 4)] },
      ])
    }
  })
})
