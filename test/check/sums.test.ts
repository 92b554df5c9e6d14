import { describe, expect, it } from 'vitest'
import { defineModel } from '../../src/check/model.js'
import { notEvaluated, passed } from '../../src/check/rule.js'
import { sumMessage, sumRule } from '../../src/check/sums.js'
import { type Dossiers, dossierModel } from './sample-models.js'

const facts = {
  id: 'sample/balance',
  title: { vi: 'Cân đối', en: 'Balance' },
  basis: ['arithmetic'],
  samples: { passing: [], failing: [] },
} as const
const received = sumRule(dossierModel, { ...facts, sum: 'received' })
const balance = sumRule(dossierModel, { ...facts, sum: 'balance' })

const row = { received: { total: 1320, inPeriod: 1304, carriedOver: 16 }, resolved: 1277, pending: 43 }

describe('sumRule', () => {
  it('is an error with the message of all sums', () => {
    expect(received).toMatchObject({ ...facts, severity: 'error', message: sumMessage })
    expect(received).not.toHaveProperty('sum')
  })

  it('refuses a sum that its model does not have', () => {
    expect(() => sumRule(dossierModel, { ...facts, sum: 'outcomes' })).toThrow('outcomes')
  })

  it('passes what adds up', () => {
    expect(received.check(row, {})).toBe(passed)
    expect(balance.check(row, {})).toBe(passed)
    // Nothing is left for the part that is not reported.
    expect(balance.check({ received: { total: 5 }, resolved: 5 }, {})).toEqual(passed)
  })

  it.each<[string, Dossiers, string[][]]>([
    ['no part', { received: { total: 1320 } }, [['resolved'], ['pending']]],
    ['one part', { received: { total: 1320 }, resolved: 1277, pending: null }, [['pending']]],
    [
      'only parts',
      { resolved: 1277, pending: 43 },
      [
        ['received', 'inPeriod'],
        ['received', 'carriedOver'],
      ],
    ],
  ])('does not evaluate %s, and names the paths of what is missing', (_, subject, missing) => {
    expect(balance.check(subject, {})).toEqual(notEvaluated(...missing))
  })

  it('names the part that a whole leaves out', () => {
    expect(received.check({ received: { total: 1304, inPeriod: 1304, carriedOver: 16 } }, {})).toEqual({
      outcome: 'failed',
      path: ['received', 'total'],
      label: { vi: 'Tổng số tiếp nhận', en: 'Received' },
      actual: 1304,
      expected: 1320,
      difference: -16,
      operands: [
        {
          path: ['received', 'inPeriod'],
          value: 1304,
          label: { vi: 'Tiếp nhận trong kỳ', en: 'In the period' },
        },
        { path: ['received', 'carriedOver'], value: 16, label: { vi: 'Từ kỳ trước', en: 'Carried over' } },
      ],
      cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 },
    })
  })

  it('names a figure beside the sum that is often left out, and states it without adding it up', () => {
    const verdict = balance.check(
      { received: { total: 1272 }, resolved: 1234, pending: 43, withdrawn: 5 },
      {},
    )
    expect(verdict).toMatchObject({
      actual: 1272,
      expected: 1277,
      difference: -5,
      cause: { kind: 'part-left-out', part: ['withdrawn'], value: 5 },
    })
    expect(verdict).toHaveProperty('operands.2', {
      path: ['withdrawn'],
      value: 5,
      label: { vi: 'Rút', en: 'Withdrawn' },
      beside: true,
    })
  })

  it('says at least what is there where a part is missing', () => {
    expect(balance.check({ received: { total: 1230 }, resolved: 1277 }, {})).toMatchObject({
      outcome: 'failed',
      actual: 1230,
      expected: { atLeast: 1277 },
      difference: -47,
      operands: [{ path: ['resolved'], value: 1277 }],
    })
  })

  it('holds a whole that is not reported by what its own parts make', () => {
    const verdict = balance.check(
      { received: { inPeriod: 1304, carriedOver: 16 }, resolved: 1300, pending: 43 },
      {},
    )
    expect(verdict).toMatchObject({
      path: ['received', 'total'],
      actual: 1320,
      expected: 1343,
      difference: -23,
      operands: [
        { path: ['resolved'], value: 1300 },
        { path: ['pending'], value: 43 },
        { path: ['received', 'inPeriod'], value: 1304, beside: true },
        { path: ['received', 'carriedOver'], value: 16, beside: true },
      ],
    })
  })

  describe('proposes digits', () => {
    // 1.277 with its digits swapped.
    const swapped = { ...row, resolved: 1727 }
    const cause = { kind: 'digits-swapped', figure: ['resolved'], written: 1727, proposed: 1277 }

    it('where all else would hold', () => {
      expect(balance.check(swapped, {})).toMatchObject({ actual: 1320, expected: 1770, cause })
      expect(balance.check(swapped, { wouldHold: () => true })).toMatchObject({ cause })
    })

    it('unless what reaches beyond the subject would not, which is asked by path and value', () => {
      const asked: unknown[] = []
      const wouldHold = (path: unknown, value: unknown) => {
        asked.push([path, value])
        return false
      }
      expect(balance.check(swapped, { wouldHold })).not.toHaveProperty('cause')
      expect(asked).toEqual([[['resolved'], 1277]])
    })

    it('unless another sum of the model would break', () => {
      // As the total of 1.320 the swapped digits of 1.230 fit the balance, but not what was received.
      const total = {
        received: { total: 1230, inPeriod: 1214, carriedOver: 16 },
        resolved: 1277,
        pending: 43,
      }
      expect(balance.check(total, {})).toMatchObject({ expected: 1320, difference: -90 })
      expect(balance.check(total, {})).not.toHaveProperty('cause')
      const alone = { ...total, received: { total: 1230 } }
      expect(balance.check(alone, {})).toMatchObject({
        cause: { kind: 'digits-swapped', figure: ['received', 'total'], written: 1230, proposed: 1320 },
      })
    })
  })

  it('warns where a sum holds only if a part lies inside another', () => {
    interface Staff {
      readonly all?: number
      readonly officials?: number
      readonly partTime?: number
    }
    const model = defineModel({
      indicators: {
        all: {
          unit: 'person',
          overTime: 'flow',
          label: { vi: 'Tổng số', en: 'All' },
          read: (staff: Staff) => staff.all,
        },
        officials: {
          unit: 'person',
          overTime: 'flow',
          label: { vi: 'Công chức', en: 'Officials' },
          read: (staff: Staff) => staff.officials,
        },
        partTime: {
          unit: 'person',
          overTime: 'flow',
          label: { vi: 'Không chuyên trách', en: 'Part-time' },
          read: (staff: Staff) => staff.partTime,
        },
      },
      sums: [{ id: 'all', whole: 'all', parts: ['officials', 'partTime'], mayLieInside: ['partTime'] }],
    })
    const rule = sumRule(model, { ...facts, sum: 'all' })
    expect(rule.check({ all: 20, officials: 20, partTime: 6 }, {})).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
      actual: 20,
      expected: 26,
      difference: -6,
      cause: { kind: 'inside-another', parts: [['partTime']] },
    })
    expect(rule.check({ all: 21, officials: 20, partTime: 6 }, {})).not.toHaveProperty('severity')
  })
})
