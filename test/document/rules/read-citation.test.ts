import { describe, expect, it } from 'vitest'
import { issuerReader, readCitations } from '../../../src/document/rules/read-citation.js'

describe('readCitations', () => {
  it('takes a citation apart, and keeps its place', () => {
    const citation = { type: 'Quyết định', number: 'Số: 5/QĐ - UBND', issuer: 'UBND TT. Diêu Trì' }
    expect(readCitations([{}, citation])).toMatchObject([
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
    expect(readCitations([citation])).toEqual([])
  })

  it('reads the names of issuers into one form', () => {
    const issuerOf = issuerReader()
    const names = ['UBND TT. Diêu Trì', 'Uỷ ban nhân dân thị trấn Diêu Trì', 'UBND TT. Diêu Trì']
    expect(new Set(names.map(issuerOf))).toEqual(new Set(['ủy ban nhân dân thị trấn diêu trì']))
  })
})
