import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import type { Citation } from '../../../src/document/citation.js'
import { conflictingSymbols } from '../../../src/document/rules/conflicting-symbols.js'

const plan: Citation = {
  type: 'Kế hoạch',
  number: '33/KH-UBND',
  issuedOn: '2024-01-31',
  issuer: 'UBND thị trấn',
  subject: 'Rà soát thủ tục hành chính',
}
const { subject: _, ...withoutSubject } = plan
const conflict = (expected: string, actual: string, number = '33/KH-UBND') => ({
  outcome: 'failed',
  path: [1, 'number'],
  actual,
  expected,
  operands: [{ path: [0, 'number'], value: number }],
})

describe('document/conflicting-symbols', () => {
  it.each([
    ['15/QĐ-UBND', '15a/QĐ-UBND'],
    ['66.1/2025/NQ-CP', '66.2/2025/NQ-CP'],
  ])('takes %s and %s of one day and subject for two documents', (one, other) => {
    const verdicts = conflictingSymbols.check(
      [
        { ...plan, type: null, number: one },
        { ...plan, type: null, number: other },
      ],
      {},
    )
    expect([verdicts].flat().filter(({ outcome }) => outcome === 'failed')).toEqual([])
  })

  it.each([
    'Rà soát: thủ tục hành chính',
    '1. Rà soát thủ tục hành chính.',
    'Rà soát thủ tục hành chính'.normalize('NFD'),
    'rà soát\u00A0thủ tục – hành chính',
  ])('FC3: takes %j for the same subject', (subject) => {
    const other = { ...plan, type: 'Quyết định', number: '33/QĐ-UBND', subject }
    expect(conflictingSymbols.check([plan, other], {})).toMatchObject([{ outcome: 'failed' }])
  })

  it('FC3: takes subjects that say nothing for none', () => {
    const other = { ...plan, type: 'Quyết định', number: '33/QĐ-UBND', subject: '…' }
    expect(conflictingSymbols.check([{ ...plan, subject: '-' }, other], {})).toEqual([])
  })

  it.each<[string, Citation]>([
    ['in the same way', plan],
    ['by its type in small letters', { ...plan, type: 'kế hoạch' }],
    ['by the abbreviation of its type', { ...plan, type: 'KH' }],
    ['by a general word', { ...plan, type: 'Văn bản' }],
    ['without a type', { ...plan, type: null }],
    ['without a subject', withoutSubject],
    ['with its number in another way of writing', { ...plan, number: 'Số: 33 / KH-UBND' }],
  ])('passes a document that is cited again %s', (_, again) => {
    expect(conflictingSymbols.check([plan, again], {})).toEqual([passed])
    expect(conflictingSymbols.check([again, plan], {})).toEqual([passed])
  })

  it.each<[string, Citation, Citation, unknown]>([
    [
      'by another symbol',
      plan,
      { ...plan, number: '33/QĐ-UBND' },
      conflict('Kế hoạch số 33/KH-UBND', 'Kế hoạch số 33/QĐ-UBND'),
    ],
    [
      'by another type and symbol, its subject in other letters',
      plan,
      { ...plan, type: 'Quyết định', number: '33/QĐ-UBND', subject: 'RÀ SOÁT  thủ tục hành chính' },
      conflict('Kế hoạch số 33/KH-UBND', 'Quyết định số 33/QĐ-UBND'),
    ],
    [
      'by another symbol without a type',
      { ...plan, type: null },
      { ...plan, type: null, number: 'Số: 33/QĐ-UBND' },
      conflict('33/KH-UBND', 'Số: 33/QĐ-UBND'),
    ],
    [
      'by another type of the same symbol, whatever its subject',
      plan,
      { ...withoutSubject, type: 'Quyết định' },
      conflict('Kế hoạch số 33/KH-UBND', 'Quyết định số 33/KH-UBND'),
    ],
  ])('finds a document that is cited again %s', (_, first, again, verdict) => {
    expect(conflictingSymbols.check([first, again], {})).toEqual([verdict])
  })

  it.each<[string, Citation]>([
    ['another subject and symbol', { ...plan, number: '33/QĐ-UBND', subject: 'Khen thưởng' }],
    ['another symbol without a subject', { ...withoutSubject, number: '33/QĐ-UBND' }],
    ['another number', { ...plan, number: '34/KH-UBND' }],
    ['another day', { ...plan, type: 'Quyết định', issuedOn: '2024-02-01' }],
    ['no day', { ...plan, type: 'Quyết định', issuedOn: null }],
    ['another agency', { ...plan, type: 'Quyết định', issuer: 'UBND huyện' }],
    ['a number that cannot be read', { ...plan, type: 'Quyết định', number: '33/' }],
  ])('says nothing of %s', (_, other) => {
    expect(conflictingSymbols.check([plan, other], {})).toEqual([])
    expect(conflictingSymbols.check([other, plan], {})).toEqual([])
  })

  it('does not evaluate a number that repeats without its agency', () => {
    const { issuer: _, ...unnamed } = { ...plan, type: 'Quyết định' }
    expect(conflictingSymbols.check([plan, unnamed], {})).toEqual([notEvaluated([1, 'issuer'])])
    expect(conflictingSymbols.check([unnamed, plan], {})).toEqual([])
  })
})
