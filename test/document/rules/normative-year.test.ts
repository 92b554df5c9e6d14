import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import { normativeYear } from '../../../src/document/rules/normative-year.js'

describe('document/normative-year', () => {
  it.each([
    ['a decree', '130/NĐ-CP'],
    ['a circular', '01/TT-VPCP'],
    ['a joint circular', '01/TTLT-BTP-BNV'],
    ['a law', '72/QH15'],
    ['an ordinance', '02/UBTVQH15'],
  ])('asks for the year of %s: %s', (_, number) => {
    expect(normativeYear.check({ number }, {})).toEqual({
      outcome: 'failed',
      path: ['number'],
      actual: number,
      operands: [],
      data: { fault: expect.anything() },
    })
  })

  it.each([
    ['a decree with its year', '45/2020/NĐ-CP'],
    ['a law with its year', '72/2025/QH15'],
    ['a decision, which may be of a single matter', '06/QĐ-TTg'],
    ['a resolution of a council without a year', '20/NQ-HĐND'],
    ['a plan', '140/KH-UBND'],
    ['a công văn', '549/PNV'],
    ['a number of the Party, whose TT is no circular', '12-TT/TW'],
  ])('passes %s: %s', (_, number) => {
    expect(normativeYear.check({ number }, {})).toBe(passed)
  })

  it.each([
    ['no number', {}],
    ['a number that is null', { number: null }],
    ['a number that cannot be read', { number: '130/nđ-cp' }],
  ])('does not evaluate %s', (_, citation) => {
    expect(normativeYear.check(citation, {})).toEqual(notEvaluated(['number']))
  })
})
