import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/calendar/parse-date.js'
import { parseDocumentNumber } from '../../src/document/document-number.js'
import { documentTypeByAbbreviation, documentTypeByName } from '../../src/document/document-type.js'
import { describeNotationIssue } from '../../src/notation/describe-notation-issue.js'
import { legacyFontOf } from '../../src/notation/legacy-font.js'
import { parseApproximatePercentage } from '../../src/notation/parse-approximate-percentage.js'
import { parseCount } from '../../src/notation/parse-count.js'
import { parseDecimal } from '../../src/notation/parse-decimal.js'
import { parseFigure } from '../../src/notation/parse-figure.js'
import { parseMoney } from '../../src/notation/parse-money.js'
import { parsePercentage } from '../../src/notation/parse-percentage.js'
import type { Reading } from '../../src/notation/reading.js'

const readers: Readonly<Record<string, (value: never) => Reading<unknown>>> = {
  parseCount,
  parseDecimal,
  parseFigure,
  parseMoney,
  parsePercentage,
  parseApproximatePercentage,
  parseDate,
  parseDocumentNumber,
}

describe('FR18: readers given what is no text', () => {
  it.each(Object.entries(readers))('%s gives an issue', (_, read) => {
    for (const value of [true, {}, [], Object.create(null), Symbol('x'), () => '1', new Date(0)]) {
      const reading = read(value as never)
      expect(reading).toMatchObject({ ok: false, issue: { code: 'not-text' } })
      if (!reading.ok) expect(describeNotationIssue(reading.issue)).not.toBe('')
    }
    for (const value of [null, undefined]) {
      expect(read(value as never)).toMatchObject({ ok: false, issue: { code: 'empty' } })
    }
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e30])
      expect(read(value as never).ok).toBe(false)
  })

  it('what only looks at a text knows nothing of others', () => {
    for (const value of [null, undefined, 5, true, {}, [], Symbol('x'), () => '1', new Date(0)]) {
      expect(legacyFontOf(value as never)).toBe(undefined)
      expect(documentTypeByAbbreviation(value as never)).toBe(null)
      expect(documentTypeByName(value as never)).toBe(null)
    }
  })

  it.each([
    [parseCount, 1492, 1492],
    [parseCount, 2096n, 2096],
    [parseCount, 0, 0],
    [parseDecimal, 7.611, '7.611'],
    [parsePercentage, 99.3, '99.3'],
    [parsePercentage, 100, '100'],
    [parseFigure, 86.59, 86.59],
  ] as const)('%o reads the number %o', (read, value, expected) => {
    expect(read(value as never)).toEqual({ ok: true, value: expected })
  })

  it.each([
    [parseCount, 1.5, 'fractional'],
    [parseCount, -3, 'negative'],
    [parseDate, 20240311, 'unexpected-character'],
  ] as const)('%o refuses the number %d: %s', (read, value, code) => {
    expect(read(value as never)).toMatchObject({ ok: false, issue: { code } })
  })
})
