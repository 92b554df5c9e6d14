import { describe, expect, it } from 'vitest'
import { missingFrom, targetFailure, targetText } from '../../../src/report/rules/target-figures.js'

describe('what findings on a target have in common', () => {
  it('names the target that was held against what was reached', () => {
    expect(
      targetFailure({ indicator: 'Hồ sơ trễ hạn', target: '0.5', actual: '1.2', direction: 'at-most' }),
    ).toEqual({
      label: { vi: 'Hồ sơ trễ hạn', en: 'Hồ sơ trễ hạn' },
      actual: '1.2',
      expected: '0.5',
      operands: [{ path: ['target'], value: '0.5' }],
      data: { reached: '1.2', target: { vi: 'không quá 0,5', en: 'at most 0.5' } },
    })
  })

  it('has nothing for what is not reported', () => {
    expect(targetFailure({ indicator: 'Số hóa hồ sơ' })).toMatchObject({
      actual: null,
      expected: null,
      operands: [{ path: ['target'], value: null }],
      data: { reached: null, target: null },
    })
  })

  it.each([
    ['at-most', 'không quá 1.234,5', 'at most 1,234.5'],
    ['at-least', '1.234,5', '1,234.5'],
    [null, '1.234,5', '1,234.5'],
    [undefined, '1.234,5', '1,234.5'],
  ] as const)('puts a target %s into words', (direction, vi, en) => {
    expect(targetText('1234.5', direction)).toEqual({ vi, en })
  })

  it.each([
    ['neither', {}, [['target'], ['actual']]],
    ['both blank', { target: null, actual: null }, [['target'], ['actual']]],
    ['no target', { actual: '99.7' }, [['target']]],
    ['no result', { target: '95' }, [['actual']]],
    ['both', { target: '95', actual: '99.7' }, []],
  ])('says which figure is missing: %s', (_, figures, missing) => {
    expect(missingFrom({ indicator: 'Số hóa hồ sơ', ...figures })).toEqual(missing)
  })
})
