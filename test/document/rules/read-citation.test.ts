import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/document/rules/read-citation.js'

describe('readCitations', () => {
  it('takes a citation apart, and keeps its place', () => {
    const citation = { type: 'Quyết định', number: 'Số: 5/QĐ - UBND', issuer: 'UBND TT. Diêu Trì' }
    expect(readCitations([{}, citation]).numbered).toMatchObject([
      {
        path: [1],
        citation,
        number: { form: 'state', number: 5, printedNumber: '5', type: 'QĐ', issuer: ['UBND'] },
        printed: '05/QĐ-UBND',
      },
    ])
  })

  it.each([
    ['without a number', { type: 'Luật Đất đai' }],
    ['whose number is null', { number: null }],
    ['whose number cannot be read', { number: '12/' }],
    ['whose number is left blank', { number: '/BC-UBND' }],
  ])('leaves out a citation %s', (_, citation) => {
    expect(readCitations([citation]).numbered).toEqual([])
  })

  it('reads the names of issuers into one form', () => {
    const names = ['UBND TT. Diêu Trì', 'Uỷ ban nhân dân thị trấn Diêu Trì', 'UBND TT. Diêu Trì']
    const { numbered } = readCitations(names.map((issuer) => ({ number: '05/QĐ-UBND', issuer })))
    expect(new Set(numbered.map(({ issuer }) => issuer))).toEqual(
      new Set(['ủy ban nhân dân thị trấn diêu trì']),
    )
  })
})
