import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/document/rules/read-citation.js'

describe('readCitations', () => {
  it('takes a citation apart, and keeps its place', () => {
    const citation = { type: 'Quyết định', number: 'Số: 5/QĐ - UBND', issuer: 'UBND TT. Diêu Trì' }
    expect(readCitations([{}, citation])).toMatchObject([
      {
        path: [1],
        citation,
        number: { form: 'state', number: 5, printedNumber: '5', type: 'QĐ', issuer: ['UBND'] },
        printed: '05/QĐ-UBND',
        issuer: 'ủy ban nhân dân thị trấn diêu trì',
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

  it.each([undefined, null])('knows no agency where it is %j', (issuer) => {
    expect(readCitations([{ number: '12/KH-UBND', ...(issuer === null && { issuer }) }])).toMatchObject([
      { printed: '12/KH-UBND', issuer: undefined },
    ])
  })
})
