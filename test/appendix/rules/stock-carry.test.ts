import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stockCarry } from '../../../src/appendix/rules/stock-carry.js'
import type { Verdict } from '../../../src/check/rule.js'
import type { Values } from './find-in-sample.js'
import {
  amount,
  count,
  figureIn,
  formOf,
  lacksNext,
  nothingInBoth,
  passes,
  rate,
  series,
  type Units,
} from './rows.js'

/** Procedures that apply, with those announced, replaced and abolished; debt, with what was borrowed and repaid. */
const form = formOf(
  count('1', { overTime: 'closing-stock', carries: { more: ['1.1', '1.2'], less: ['1.3'] } }),
  count('1.1'),
  count('1.2'),
  count('1.3'),
  rate('1.4'),
  amount('2', { overTime: 'closing-stock', carries: { more: ['2.1'], less: ['2.2'] } }),
  amount('2.1'),
  amount('2.2'),
)
const next = (key: string, value: number) => figureIn('next', form, key, value)
const previous = (key: string, value: number) => figureIn('previous', form, key, value)

describe('the rule appendix/stock-carry', () => {
  const flows = { '1.1': 5, '1.2': 2, '1.3': 18 }

  it.each<[string, Values, Values, Verdict | readonly Verdict[]]>([
    ['a stock that nothing changed', { '1': 166 }, { '1': 166, '1.1': 0, '1.2': 0, '1.3': 0 }, [passes]],
    ['a stock of both flows', { '1': 166 }, { '1': 155, ...flows }, [passes]],
    ['a stock that is used up', { '1': 11 }, { '1': 0, ...flows }, [passes]],
    ['no stock in the later report', { '1': 166 }, { '1.4': '90', ...flows }, nothingInBoth],
    ['no stock in the earlier report', { '1': null }, { '1': 166, ...flows }, nothingInBoth],
    ['flows that are blank', { '1': 166 }, { '1': 166, '1.2': 2 }, [lacksNext('1.1', '1.3')]],
    [
      'a stock that does not follow, stated with every flow',
      { '1': 166 },
      { '1': 166, ...flows },
      [
        {
          outcome: 'failed',
          path: ['next', 'values', '1'],
          label: next('1', 166).label,
          actual: 166,
          expected: 155,
          difference: 11,
          operands: [previous('1', 166), next('1.1', 5), next('1.2', 2), next('1.3', 18)],
          data: { before: 166, more: 7, less: 18 },
        },
      ],
    ],
    [
      'more abolished than there were, so that none can be left',
      { '1': 10 },
      { '1': 3, ...flows },
      [
        {
          outcome: 'failed',
          path: ['next', 'values', '1'],
          label: next('1', 3).label,
          actual: 3,
          expected: 0,
          difference: 3,
          operands: [previous('1', 10), next('1.1', 5), next('1.2', 2), next('1.3', 18)],
          data: { before: 10, more: 7, less: 18 },
        },
      ],
    ],
    ['more abolished than there were, and none left', { '1': 10 }, { '1': 0, ...flows }, [passes]],
    ['debt, to the last digit', { '2': 0.3 }, { '2': 0.1, '2.1': 0.6, '2.2': 0.8 }, [passes]],
    [
      'debt that was not repaid, after a stock that follows',
      { '1': 166, '2': 120.4 },
      { '1': 155, ...flows, '2': 120.4, '2.1': 0.2, '2.2': 20.3 },
      [
        passes,
        {
          outcome: 'failed',
          path: ['next', 'values', '2'],
          label: next('2', 120.4).label,
          actual: 120.4,
          expected: 100.3,
          difference: 20.1,
          operands: [previous('2', 120.4), next('2.1', 0.2), next('2.2', 20.3)],
          data: { before: 120.4, more: 0.2, less: 20.3 },
        },
      ],
    ],
  ])('%s', (_, before, after, verdicts) => {
    expect(stockCarry.check(series(form, [before], [after]), {})).toEqual(verdicts)
  })

  it.each<[string, Units | undefined, Units | undefined]>([
    ['before', { '2': 'Tỷ đồng' }, undefined],
    ['after', undefined, { '2': 'Tỷ đồng' }],
  ])('does not hold billions against millions, printed %s', (_, unitsBefore, unitsAfter) => {
    const pair = series(form, [{ '2': 120 }, unitsBefore], [{ '2': 80, '2.1': 0, '2.2': 0 }, unitsAfter])
    expect(stockCarry.check(pair, {})).toEqual(nothingInBoth)
  })

  it('says nothing of the same period of the next year, between which other periods lie', () => {
    const pair = series(form, [{ '1': 166 }], [{ '1': 166, ...flows }])
    expect(stockCarry.check({ ...pair, relation: 'next-year' }, {})).toEqual({
      outcome: 'not-evaluated',
      missing: [['relation']],
    })
  })

  it('adds up the flows that a form made by hand does not have, without a label', () => {
    const byHand = formOf(count('1', { carries: { more: ['1.old'], less: [] } }))
    expect(stockCarry.check(series(byHand, [{ '1': 6 }], [{ '1': 6, '1.old': 4 }]), {})).toMatchObject([
      {
        expected: 10,
        difference: -4,
        operands: [{ value: 6 }, { path: ['next', 'values', '1.old'], value: 4, label: undefined }],
      },
    ])
  })

  it('holds of every stock that was carried over, and of no other', () => {
    const cents = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(cents, cents, cents, fc.constantFrom(-1, 0, 1), (before, came, part, off) => {
        const went = Math.min(part, before + came)
        const after = before + came - went + off
        fc.pre(after >= 0)
        const values = { '2': after / 100, '2.1': came / 100, '2.2': went / 100 }
        const [verdict] = [stockCarry.check(series(form, [{ '2': before / 100 }], [values]), {})].flat()
        expect(verdict).toMatchObject(off === 0 ? passes : { outcome: 'failed', difference: off / 100 })
      }),
    )
  })
})
