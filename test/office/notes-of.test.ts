import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/check/finding.js'
import { notesOf } from '../../src/office/notes-of.js'

const finding: Finding = {
  rule: 'dossier/sum',
  severity: 'error',
  path: [],
  operands: [],
  basis: ['arithmetic'],
}
const describeOf = (each: Finding, language: string) => `${each.rule} in ${language}`

describe('notesOf', () => {
  it('makes a note of each finding, at its first words or at none', () => {
    const found = [
      {
        finding,
        spans: [
          [3, 6],
          [9, 12],
        ] as const,
      },
      { finding: { ...finding, severity: 'info' as const }, spans: [] },
    ]
    expect(notesOf(found, describeOf).map(({ span, text }) => [span, text[0]])).toEqual([
      [[3, 6], 'Lỗi: dossier/sum in vi'],
      [null, 'Lưu ý: dossier/sum in vi'],
    ])
    expect(notesOf(found, describeOf, 'en')[0]?.text).toEqual([
      'Error: dossier/sum in en',
      expect.stringMatching(/^Basis: .+\. Rule: dossier\/sum$/),
    ])
  })

  it('knows two languages only, as what says a finding does', () => {
    const found = [{ finding, spans: [] }]
    expect(() => notesOf(found, describeOf, 'fr' as never)).toThrow("'vi' or 'en', not 'fr'")
    expect(notesOf(found, describeOf, 0 as never)).toEqual(notesOf(found, describeOf))
  })

  it('leaves out what is waived', () => {
    const waived = { reason: 'đã giải trình', by: 'Văn phòng' }
    expect(notesOf([{ finding: { ...finding, waived }, spans: [] }], describeOf)).toEqual([])
  })
})
