import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDocumentNumber } from '../../src/document/document-number.js'
import { canonicalNumber } from './canonical-number.js'

describe('formatDocumentNumber', () => {
  it.each([
    [{ form: 'state', number: 5, type: 'QĐ', issuer: ['MTTQ', 'BTT'] }, '05/QĐ-MTTQ-BTT'],
    [{ form: 'state', number: 10, type: 'KH', issuer: ['UBND'] }, '10/KH-UBND'],
    [{ form: 'state', number: 45, year: 2020, type: 'NĐ', issuer: ['CP'] }, '45/2020/NĐ-CP'],
    [{ form: 'state', number: null, type: 'BC', issuer: ['UBND'] }, '/BC-UBND'],
    [{ form: 'state', number: null, year: 2024, type: 'NQ', issuer: ['HĐND'] }, '/2024/NQ-HĐND'],
    [{ form: 'state', number: 6, type: null, issuer: ['UBND', 'VP'] }, '06/UBND-VP'],
    [{ form: 'state', number: 5, letter: 'a', type: 'QĐ', issuer: ['UBND'] }, '05a/QĐ-UBND'],
    [{ form: 'state', number: 66, part: 7, year: 2025, type: 'NQ', issuer: ['CP'] }, '66.7/2025/NQ-CP'],
    [{ form: 'party', number: 5, type: 'CT', issuer: ['TW'] }, '05-CT/TW'],
    [{ form: 'party', number: null, type: 'BC', issuer: ['ĐU'] }, '-BC/ĐU'],
  ] as const)('prints %j', (value, text) => {
    expect(formatDocumentNumber(value)).toBe(text)
  })

  it('prints no spaces, and the number as the law prints it', () => {
    fc.assert(
      fc.property(canonicalNumber, (value) => {
        const text = formatDocumentNumber(value)
        expect(text).not.toMatch(/\s/)
        expect(text.startsWith(value.printedNumber)).toBe(true)
      }),
    )
  })
})
