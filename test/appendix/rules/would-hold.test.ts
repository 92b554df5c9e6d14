import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Appendix } from '../../../src/appendix/appendix.js'
import { type AppendixModel, appendixModel } from '../../../src/appendix/appendix-model.js'
import { wouldHoldIn } from '../../../src/check/would-hold.js'
import { faultsOf } from './faults-of.js'
import type { Values } from './find-in-sample.js'
import { randomAppendix } from './random-appendix.js'
import { amount, count, formOf, share } from './rows.js'

/** Dossiers of two kinds, the share of those on time, public units merged since 2015, and money planned and spent. */
const form = formOf(
  count('1', { formula: { kind: 'sum', parts: ['2.all', '5.all'] } }),
  share('2', '2.onTime', '2.all'),
  count('2.all', { formula: { kind: 'sum', parts: ['2.onTime', '2.late'] } }),
  count('2.onTime'),
  count('2.late'),
  share('3', { kind: 'difference', from: '3.before', less: '3.now' }, '3.base'),
  count('3.before'),
  count('3.now'),
  count('3.base'),
  amount('4.planned'),
  amount('4.spent', { partOf: '4.planned' }),
  count('5.all', { formula: { kind: 'sum', parts: ['5.online', '5.onPaper'] } }),
  count('5.online'),
  count('5.onPaper'),
)

function wouldHold(model: AppendixModel, values: Appendix['values'], key: string, value: number): boolean {
  const figures = { appendix: { template: model.template.id, values }, model }
  return wouldHoldIn(model.figures, { figures, at: [] })(['appendix', 'values', key], value)
}

describe('wouldHold', () => {
  const dossiers = { '2.all': 660, '2.onTime': 480, '2.late': 120 }
  const wrongElsewhere = { '5.all': 10, '5.online': 3, '5.onPaper': 3 }
  const withRate = { '2': '80.0', '2.all': 60, '2.onTime': 480 }
  const money = { '4.planned': 100, '4.spent': 90 }

  it.each<[string, Values, string, number, boolean]>([
    ['a total that is what its parts make', dossiers, '2.all', 600, true],
    ['a total that is not, though it was wrong before', dossiers, '2.all', 601, false],
    ['a part that makes the total', dossiers, '2.onTime', 540, true],
    ['a part that does not, though the total was wrong before', dossiers, '2.onTime', 541, false],
    ['a total, where another was wrong before', { ...dossiers, ...wrongElsewhere }, '2.all', 600, true],
    [
      'a part of a blank total, which then makes another total',
      { '1': 610, '2.onTime': 48, '2.late': 120, '5.all': 10 },
      '2.onTime',
      480,
      true,
    ],
    [
      'a part of a blank total, which then breaks another total',
      { '1': 610, '2.onTime': 480, '2.late': 120, '5.all': 10 },
      '2.onTime',
      481,
      false,
    ],
    ['the whole of which a rate is taken', withRate, '2.all', 600, true],
    ['a whole of which the rate is another', withRate, '2.all', 601, false],
    ['a part whose rate is not published', { '2.all': 600, '2.onTime': 48 }, '2.onTime', 480, true],
    ['a part whose whole is blank', { '2': '80.0', '2.onTime': 48 }, '2.onTime', 480, true],
    ['a whole of nothing, which has no rate', { '2': '0', '2.all': 10, '2.onTime': 0 }, '2.all', 0, false],
    ['all that was planned, spent', money, '4.spent', 100, true],
    ['more spent than planned', money, '4.spent', 100.5, false],
    ['less planned than spent', money, '4.planned', 89.5, false],
    ['still more than planned, as before', { ...money, '4.spent': 120 }, '4.spent', 110, false],
    [
      'a total, where more is spent than planned',
      { ...dossiers, ...money, '4.spent': 120 },
      '2.all',
      600,
      true,
    ],
    ['a blank part that would be more than its whole', { '4.planned': 100 }, '4.spent', 100.5, false],
    ['a blank part that would be less', { '4.planned': 100 }, '4.spent', 99.5, true],
    ['a blank whole that would be less than its part', { '4.spent': 90 }, '4.planned', 80, false],
    ['a blank whole that would be more', { '4.spent': 90 }, '4.planned', 95, true],
    ['units gone, within the base', { '3.before': 12, '3.now': 9, '3.base': 5 }, '3.now', 7, true],
    ['more units gone than the base', { '3.before': 12, '3.now': 9, '3.base': 5 }, '3.now', 2, false],
    ['blank units of today, so that fewer are gone', { '3.before': 12, '3.base': 5 }, '3.now', 7, true],
    ['blank units of today, so that too many are gone', { '3.before': 12, '3.base': 5 }, '3.now', 2, false],
  ])('%s', (_, values, key, value, expected) => {
    expect(wouldHold(form, values, key, value)).toBe(expected)
  })

  it('holds of every figure of an appendix that agrees, and of no other part of a total', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template, full }) => {
        const model = appendixModel(template)
        for (const [key, value] of Object.entries(full.values)) {
          if (typeof value === 'number') expect(wouldHold(model, full.values, key, value)).toBe(true)
        }
        const added = model.figures.sums.flatMap(({ figures }) => figures)
        for (const key of added) {
          const value = full.values[key]
          if (typeof value === 'number') expect(wouldHold(model, full.values, key, value + 1)).toBe(false)
        }
      }),
    )
  })

  it('says yes only where the rules find nothing that they did not find before', () => {
    fc.assert(
      fc.property(
        randomAppendix,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        ({ template, partial }, wrong, place, proposed) => {
          const numbers = Object.entries(partial.values).flatMap(([key, value]) =>
            typeof value === 'number' ? [{ key, value }] : [],
          )
          const [one, other] = [numbers[wrong % numbers.length], numbers[place % numbers.length]]
          fc.pre(one !== undefined && other !== undefined)
          const values = { ...partial.values, [one.key]: one.value + 1 }
          // Often the figure that was there, so that the answer is often yes.
          const value = proposed % 3 === 0 ? other.value : proposed
          if (!wouldHold(appendixModel(template), values, other.key, value)) return
          const mended = { ...values, [other.key]: value }
          const before = faultsOf({ ...partial, values }, template)
          const after = faultsOf({ ...partial, values: mended }, template)
          expect(after.filter((fault) => !before.includes(fault))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})
