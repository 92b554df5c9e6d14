import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import { leadingZero } from '../../../src/document/rules/leading-zero.js'

describe('document/leading-zero', () => {
  it.each([
    ['a number under ten', '5/QĐ-UBND', '05/QĐ-UBND'],
    ['a number after the word', 'Số: 5/QĐ-UBND', '05/QĐ-UBND'],
    ['a normative number', '9/2019/NQ-HĐND', '09/2019/NQ-HĐND'],
    ['a number with a letter', '9a/QĐ-UBND', '09a/QĐ-UBND'],
    ['the number of a công văn', '6/UBND-VP', '06/UBND-VP'],
  ])('writes %s as the law asks: %s', (_, number, expected) => {
    expect(leadingZero.check({ number }, {})).toEqual({
      outcome: 'failed',
      path: ['number'],
      actual: number,
      expected,
      operands: [],
    })
  })

  it.each([
    ['a number with its zero', '05/QĐ-UBND'],
    ['a number with two zeros', '005/QĐ-UBND'],
    ['ten', '10/KH-UBND'],
    ['a number of the Party, which has a guidance of its own', '5-CT/TW'],
    ['a part of a series', '6.1/2025/NQ-CP'],
  ])('passes %s', (_, number) => {
    expect(leadingZero.check({ number }, {})).toBe(passed)
  })

  it.each([
    ['no number', {}],
    ['a number that is null', { number: null }],
    ['a number that cannot be read', { number: '5/' }],
    ['a number left blank', { number: 'Số:      /BC-UBND' }],
  ])('does not evaluate %s', (_, citation) => {
    expect(leadingZero.check(citation, {})).toEqual(notEvaluated(['number']))
  })
})
