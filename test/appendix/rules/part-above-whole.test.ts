import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partAboveWhole } from '../../../src/appendix/rules/part-above-whole.js'
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

/** Dossiers on time among all, money spent of what was planned, and units gone since a year among those to go. */
const form = formOf(
  count('1.all'),
  count('1.onTime', { partOf: '1.all' }),
  amount('2.planned'),
  amount('2.spent', { partOf: '2.planned' }),
  share('3', { kind: 'difference', from: '3.before', less: '3.now' }, '3.toGo'),
  amount('3.before'),
  amount('3.now'),
  amount('3.toGo'),
)
const figure = (key: string, value: number) => figureOf(form, key, value)

describe('the rule appendix/part-above-whole', () => {
  it.each<[string, Values, Units | undefined, Verdict | readonly Verdict[]]>([
    ['none of its figures', { '3': '20' }, undefined, lacks()],
    ['a part that is all', { '1.all': 39, '1.onTime': 39 }, undefined, [passes]],
    ['a part without its whole', { '1.onTime': 39 }, undefined, [lacks('1.all')]],
    ['a whole without its part', { '1.all': 39, '1.onTime': null }, undefined, [lacks('1.onTime')]],
    [
      'two pairs, of which one is complete',
      { '1.all': 39, '1.onTime': 38, '2.spent': 10.5 },
      undefined,
      [passes, lacks('2.planned')],
    ],
    [
      'one case more than all',
      { '1.all': 1481, '1.onTime': 1482 },
      undefined,
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '1.onTime'],
          label: figure('1.onTime', 1482).label,
          actual: 1482,
          expected: { atMost: 1481 },
          difference: 1,
          operands: [figure('1.all', 1481)],
          data: { stated: 1482, whole: figure('1.all', 1481).label, limit: 1481, note: '' },
        },
      ],
    ],
    [
      'billions held against millions',
      { '2.planned': 1, '2.spent': 900.5 },
      { '2.planned': 'Tỷ đồng' },
      [unitsDiffer],
    ],
    [
      'billions against millions that would be less anyway',
      { '2.planned': 1000, '2.spent': 1 },
      { '2.planned': 'Tỷ đồng' },
      [passes],
    ],
    ['as many gone as were to go', { '3.before': 12, '3.now': 9, '3.toGo': 3 }, undefined, [passes]],
    ['0.8 - 0.7, which is 0.1', { '3.before': 0.8, '3.now': 0.7, '3.toGo': 0.1 }, undefined, [passes]],
    ['what is taken off blank', { '3.before': 12, '3.toGo': 3 }, undefined, [lacks('3.now')]],
    ['what it is taken from blank', { '3.now': 12, '3.toGo': 3 }, undefined, [lacks('3.before')]],
    ['only what was before', { '3.before': 12 }, undefined, [lacks('3.now', '3.toGo')]],
    ['only what there is today', { '3.now': 12 }, undefined, lacks()],
    [
      'more gone than were to go',
      { '3.before': 1412.5, '3.now': 9, '3.toGo': 1003 },
      undefined,
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '3.before'],
          label: figure('3.before', 1412.5).label,
          actual: 1412.5,
          expected: { atMost: 1012 },
          difference: 400.5,
          operands: [figure('3.now', 9), figure('3.toGo', 1003)],
          data: {
            stated: { vi: '1.412,5 - 9 = 1.403,5', en: '1,412.5 - 9 = 1,403.5' },
            whole: figure('3.toGo', 1003).label,
            limit: 1003,
            note: '',
          },
        },
      ],
    ],
  ])('%s', (_, values, units, verdicts) => {
    expect(partAboveWhole.check(filled(form, values, units && { units }), {})).toEqual(verdicts)
  })

  it('holds amounts against each other to the last digit', () => {
    const cents = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(cents, cents, cents, (before, now, toGo) => {
        const values = { '3.before': before / 100, '3.now': now / 100, '3.toGo': toGo / 100 }
        const [verdict] = [partAboveWhole.check(filled(form, values), {})].flat()
        const over = before - now - toGo
        const fails = {
          outcome: 'failed',
          expected: { atMost: (now + toGo) / 100 },
          difference: over / 100,
        }
        expect(verdict).toMatchObject(over > 0 ? fails : passes)
      }),
    )
  })
})
