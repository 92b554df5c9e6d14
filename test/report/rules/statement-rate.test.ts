import { describe, expect, it } from 'vitest'
import { statementRate } from '../../../src/report/rules/statement-rate.js'
import type { ShareStatement } from '../../../src/report/statement.js'

const check = (figures: Omit<ShareStatement, 'kind' | 'label'>) =>
  statementRate.check({ kind: 'share', label: 'Hồ sơ được số hóa', ...figures }, {})

describe('statement/rate', () => {
  it.each([
    { part: 1154, whole: 1221 },
    { part: 1154, whole: 1221, published: null },
  ])('says nothing of %j, a share without a rate: that is no gap', (statement) => {
    expect(check(statement)).toEqual([])
  })

  it.each<[string, Omit<ShareStatement, 'kind' | 'label'>, readonly string[]]>([
    [
      'a part above its whole, which is another rule’s',
      { part: 1230, whole: 1221, published: '100' },
      ['part'],
    ],
  ])('is not evaluated on %s', (_, statement, missing) => {
    expect(check(statement)).toEqual({ outcome: 'not-evaluated', missing: missing.map((key) => [key]) })
  })

  it.each<[string, Omit<ShareStatement, 'kind' | 'label'>, object]>([
    ['a rate that is wrong', { part: 1154, whole: 1221, published: '92' }, { expected: '94.51' }],
    [
      'digits that are swapped in a figure',
      { part: 1154, whole: 1221, published: '95.21' },
      { cause: { kind: 'digits-swapped', figure: ['whole'], written: 1221, proposed: 1212 } },
    ],
    [
      'an approximate rate that cannot be',
      { part: 1154, whole: 1221, published: { atLeast: '98' } },
      { expected: { atLeast: '94.51', atMost: '94.51' } },
    ],
  ])('%s', (_, statement, failure) => {
    expect(check(statement)).toMatchObject({
      outcome: 'failed',
      path: ['published'],
      label: { vi: 'Hồ sơ được số hóa', en: 'Hồ sơ được số hóa' },
      actual: statement.published,
      operands: [
        { path: ['part'], value: 1154 },
        { path: ['whole'], value: 1221 },
      ],
      ...failure,
    })
  })

  it('knows no rate of nothing', () => {
    expect(check({ part: 0, whole: 0, published: '0' })).toMatchObject({
      severity: 'warning',
      expected: null,
      cause: { kind: 'no-base' },
    })
  })
})
