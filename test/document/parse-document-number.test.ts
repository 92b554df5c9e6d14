import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDocumentNumber, parseDocumentNumber } from '../../src/document/document-number.js'
import { cpuGrowthOf, linear } from '../growth.js'
import { canonicalNumber } from './canonical-number.js'

const state = { form: 'state' } as const

describe('parseDocumentNumber', () => {
  it.each([
    ['140/KH-UBND', { ...state, number: 140, printedNumber: '140', type: 'KH', issuer: ['UBND'] }],
    ['45/2020/NĐ-CP', { ...state, number: 45, printedNumber: '45', year: 2020, type: 'NĐ', issuer: ['CP'] }],
    ['18/UBND-VP', { ...state, number: 18, printedNumber: '18', type: null, issuer: ['UBND', 'VP'] }],
    ['549/PNV', { ...state, number: 549, printedNumber: '549', type: null, issuer: ['PNV'] }],
    ['05/QĐ- MTTQ-BTT', { ...state, number: 5, printedNumber: '05', type: 'QĐ', issuer: ['MTTQ', 'BTT'] }],
    ['/BC-UBND', { ...state, number: null, printedNumber: '', type: 'BC', issuer: ['UBND'] }],
    ['Số:          /BC-UBND', { ...state, number: null, printedNumber: '', type: 'BC', issuer: ['UBND'] }],
    ['Số: ……/BC-UBND', { ...state, number: null, printedNumber: '', type: 'BC', issuer: ['UBND'] }],
    ['Số:....../BC-UBND', { ...state, number: null, printedNumber: '', type: 'BC', issuer: ['UBND'] }],
    ['Số: 15/QĐ-UBND', { ...state, number: 15, printedNumber: '15', type: 'QĐ', issuer: ['UBND'] }],
    ['SỐ 15 / QĐ – UBND', { ...state, number: 15, printedNumber: '15', type: 'QĐ', issuer: ['UBND'] }],
    ['5/QĐ-UBND', { ...state, number: 5, printedNumber: '5', type: 'QĐ', issuer: ['UBND'] }],
    ['06/QĐ-TTg', { ...state, number: 6, printedNumber: '06', type: 'QĐ', issuer: ['TTg'] }],
    [
      '07/2019/NQ-HĐND',
      { ...state, number: 7, printedNumber: '07', year: 2019, type: 'NQ', issuer: ['HĐND'] },
    ],
    ['130/NĐ-CP', { ...state, number: 130, printedNumber: '130', type: 'NĐ', issuer: ['CP'] }],
    ['118/TB-ĐKT', { ...state, number: 118, printedNumber: '118', type: 'TB', issuer: ['ĐKT'] }],
    ['72/2025/QH15', { ...state, number: 72, printedNumber: '72', year: 2025, type: null, issuer: ['QH15'] }],
    [
      '01/2016/TTLT-BTP-BNV',
      { ...state, number: 1, printedNumber: '01', year: 2016, type: 'TTLT', issuer: ['BTP', 'BNV'] },
    ],
    ['2024/QĐ-UBND', { ...state, number: 2024, printedNumber: '2024', type: 'QĐ', issuer: ['UBND'] }],
    [
      '/2024/NQ-HĐND',
      { ...state, number: null, printedNumber: '', year: 2024, type: 'NQ', issuer: ['HĐND'] },
    ],
    ['15/TB-HĐND&UBND', { ...state, number: 15, printedNumber: '15', type: 'TB', issuer: ['HĐND&UBND'] }],
    ['15/TT.HĐND-VP', { ...state, number: 15, printedNumber: '15', type: null, issuer: ['TT.HĐND', 'VP'] }],
    ['15a/QĐ-UBND', { ...state, number: 15, printedNumber: '15', letter: 'a', type: 'QĐ', issuer: ['UBND'] }],
    [
      '66.7/2025/NQ-CP',
      { ...state, number: 66, printedNumber: '66.7', part: 7, year: 2025, type: 'NQ', issuer: ['CP'] },
    ],
    ['12/CV-UBND', { ...state, number: 12, printedNumber: '12', type: 'CV', issuer: ['UBND'] }],
    ['57-NQ/TW', { form: 'party', number: 57, printedNumber: '57', type: 'NQ', issuer: ['TW'] }],
    ['12 - CV/VPTW', { form: 'party', number: 12, printedNumber: '12', type: 'CV', issuer: ['VPTW'] }],
    ['-BC/ĐU', { form: 'party', number: null, printedNumber: '', type: 'BC', issuer: ['ĐU'] }],
  ])('reads %s', (text, value) => {
    expect(parseDocumentNumber(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['15/CT-UBND', 'CT'],
    ['15/CTr-UBND', 'CTr'],
    ['15/QĐ-UBND', 'QĐ'],
    ['15/QyĐ-UBND', 'QyĐ'],
    ['15/ĐA-UBND', 'ĐA'],
    ['15/DA-UBND', 'DA'],
    ['15/HD-UBND', 'HD'],
    ['15/HĐ-UBND', 'HĐ'],
    ['15/QÐ-UBND', 'QĐ'],
    ['15/QĐ-UBND'.normalize('NFD'), 'QĐ'],
    ['15/QD-UBND', null],
    ['15/Ctr-UBND', null],
  ])('takes the type of %s to be %s', (text, type) => {
    expect(parseDocumentNumber(text)).toMatchObject({ ok: true, value: { type } })
  })

  it.each([
    ['', 'empty', 0],
    [' \u200B', 'empty', 0],
    ['//', 'unexpected-character', 1],
    ['abc', 'unexpected-character', 0],
    ['12/', 'unexpected-character', 3],
    ['12', 'unexpected-character', 2],
    ['Số:', 'unexpected-character', 3],
    ['1.2/QĐ-UBND', 'unexpected-character', 1],
    ['66.0/2025/NQ-CP', 'unexpected-character', 2],
    ['66.7/NQ-CP', 'unexpected-character', 2],
    ['1./QĐ-UBND', 'unexpected-character', 1],
    ['0/QĐ-UBND', 'unexpected-character', 0],
    ['Số: 00/QĐ-UBND', 'unexpected-character', 4],
    ['12/QĐ-', 'unexpected-character', 6],
    ['12/QĐ--UBND', 'unexpected-character', 6],
    ['12/KH/UBND', 'unexpected-character', 5],
    ['12/24/QĐ-UBND', 'unexpected-character', 3],
    ['12/2024', 'unexpected-character', 3],
    ['12/2024/', 'unexpected-character', 8],
    ['12/3024/QĐ-UBND', 'unexpected-character', 3],
    ['12/qđ-ubnd', 'unexpected-character', 3],
    ['12/QĐ-UBND ngày 01', 'unexpected-character', 11],
    ['1 2/QĐ-UBND', 'unexpected-character', 2],
    ['15ab/QĐ-UBND', 'unexpected-character', 3],
    ['12/QĐ-UBND.', 'unexpected-character', 10],
    ['12-QĐ-UBND', 'unexpected-character', 5],
    ['12-QĐ', 'unexpected-character', 5],
    ['12-QĐ/', 'unexpected-character', 6],
    ['12-/TW', 'unexpected-character', 3],
    ['-5', 'unexpected-character', 1],
    ['12/TC', 'ambiguous', 3],
    ['99999999999999999/QĐ-UBND', 'too-large', 0],
  ])('refuses %j: %s at %i', (text, code, position) => {
    expect(parseDocumentNumber(text)).toMatchObject({ ok: false, issue: { code, position } })
  })

  it.each([
    ...['14O/KH-UBND', '14o/KH-UBND', '1l/QĐ-UBND', '2I/2024/NĐ-CP', 'Số: 3O/BC-UBND'],
    // Letters of Cyrillic and Greek, and those like 5 and 2.
    ...['14\u043e/KH-UBND', '14\u039f/KH-UBND', '1S/QĐ-UBND', '1Z/2024/NĐ-CP', '57O-NQ/TW'],
  ])('FR19: %s may end in a digit', (text) => {
    const position = text.search(/\d[^\d/]/) + 1
    expect(parseDocumentNumber(text)).toMatchObject({ ok: false, issue: { code: 'ambiguous', position } })
  })

  it('undoes format', () => {
    fc.assert(
      fc.property(canonicalNumber, (value) => {
        expect(parseDocumentNumber(formatDocumentNumber(value))).toEqual({ ok: true, value })
      }),
    )
  })

  it('reads what it formats, and gives a place within the text for what it cannot read', () => {
    const character = fc.constantFrom(...'0125./-_…: aQĐKHUBNDCPTWyrốSs\u0309&')
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(character, fc.string({ unit: 'binary' })) }), (text) => {
        const reading = parseDocumentNumber(text)
        if (reading.ok) {
          const again = parseDocumentNumber(formatDocumentNumber(reading.value))
          const { printedNumber: _, ...canonical } = reading.value
          expect(again).toMatchObject({ ok: true, value: canonical })
        } else {
          expect(reading.issue.position).toBeGreaterThanOrEqual(0)
          expect(reading.issue.position).toBeLessThanOrEqual(reading.issue.text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['digits', '', '1', ''],
    ['groups', '12/', 'A-', ''],
    ['a long group', '12/', 'A.B', '!'],
    ['spaces', '12/A', ' -', ''],
    ['slashes', '', '/', ''],
    ['a Party symbol', '12-', 'A', ''],
    ['dots', '', '.', '1'],
    ['a fraction', '1.', '0', '/2025/NQ-CP'],
  ])('takes linear time on %s', (_, before, unit, after) => {
    const textOf = (size: number) => before + unit.repeat(size / unit.length) + after
    expect(cpuGrowthOf(parseDocumentNumber, textOf)).toBeLessThan(linear)
  })
})
