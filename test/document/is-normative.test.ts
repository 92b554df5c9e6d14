import { describe, expect, it } from 'vitest'
import { parseDocumentNumber } from '../../src/document/document-number.js'
import { isNormative, normativeForce } from '../../src/document/normative.js'

function numberOf(text: string) {
  const reading = parseDocumentNumber(text)
  if (!reading.ok) throw new Error(text)
  return reading.value
}

describe('normativeForce and isNormative', () => {
  it.each([
    ['45/2020/NĐ-CP', 'always', true],
    ['130/NĐ-CP', 'always', true],
    ['01/2018/TT-VPCP', 'always', true],
    ['01/2016/TTLT-BTP-BNV', 'always', true],
    ['72/2025/QH15', 'always', true],
    ['51/2001/QH10', 'always', true],
    ['02/2022/UBTVQH15', 'always', true],
    ['07/2019/NQ-HĐND', 'by-year', true],
    ['76/NQ-CP', 'by-year', false],
    ['66.7/2025/NQ-CP', 'by-year', true],
    ['19/2025/QĐ-TTg', 'by-year', true],
    ['06/QĐ-TTg', 'by-year', false],
    ['01/2023/QĐ-UBND', 'by-year', true],
    ['15/QĐ-UBND', 'by-year', false],
    ['140/KH-UBND', 'never', false],
    ['37/2024/KH-UBND', 'never', false],
    ['18/UBND-VP', 'never', false],
    ['12/CV-UBND', 'never', false],
    ['57-NQ/TW', 'never', false],
    ['12-TT/TW', 'never', false],
    ['01/VBHN-VPQH', 'never', false],
  ])('%s: %s, %s', (text, force, normative) => {
    expect(normativeForce(numberOf(text))).toBe(force)
    expect(isNormative(numberOf(text))).toBe(normative)
  })

  it.each([
    ['a type that is none', 'XX', ['UBND']],
    ['no type and no issuer', null, []],
    ['an agency that is called like the National Assembly', null, ['QHNS']],
  ])('take a number put together from %s for no normative one', (_, type, issuer) => {
    const number = { form: 'state', type, issuer, year: 2024 } as const
    expect(normativeForce(number)).toBe('never')
    expect(isNormative(number)).toBe(false)
  })
})
