import { describe, expect, it } from 'vitest'
import { statementSum } from '../../../src/report/rules/statement-sum.js'
import type { SumStatement } from '../../../src/report/statement.js'

const check = (whole: SumStatement['whole'], parts: SumStatement['parts']) =>
  statementSum.check({ kind: 'sum', label: 'Hồ sơ', whole, parts }, {})

describe('statement/sum', () => {
  it.each<[string, SumStatement['whole'], SumStatement['parts']]>([
    ['counts', 3989, [296, 3693]],
    ['decimals, as they are printed', 0.3, [0.1, 0.2]],
    ['approximate figures that may add up', { atLeast: 26_000, atMost: 27_000 }, [15_205, 11_300]],
  ])('accepts %s', (_, whole, parts) => {
    expect(check(whole, parts)).toEqual({ outcome: 'passed' })
  })

  it('names each part by its place', () => {
    expect(check(1968, [143, 1830])).toMatchObject({
      outcome: 'failed',
      path: ['whole'],
      label: { vi: 'Hồ sơ', en: 'Hồ sơ' },
      actual: 1968,
      expected: 1973,
      difference: -5,
      operands: [
        { path: ['parts', 0], value: 143, label: { vi: 'số hạng thứ 1', en: 'term 1' } },
        { path: ['parts', 1], value: 1830, label: { vi: 'số hạng thứ 2', en: 'term 2' } },
      ],
    })
  })

  it('says in which figure digits are swapped, or what is left out', () => {
    expect(check(1973, [143, 1803])).toMatchObject({
      cause: { kind: 'digits-swapped', figure: ['parts', 1], written: 1803, proposed: 1830 },
    })
    expect(check(1830, [143, 1830])).toMatchObject({
      cause: { kind: 'part-left-out', part: ['parts', 0], value: 143 },
    })
  })
})
