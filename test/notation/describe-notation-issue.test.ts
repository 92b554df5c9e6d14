import { describe, expect, it } from 'vitest'
import { describeNotationIssue } from '../../src/notation/describe-notation-issue.js'
import type { NotationIssueCode } from '../../src/notation/reading.js'

/** One of each code: the compiler refuses a code that is left out. */
const issueCodes: Readonly<Record<NotationIssueCode, true>> = {
  empty: true,
  'unexpected-character': true,
  'broken-grouping': true,
  ambiguous: true,
  negative: true,
  fractional: true,
  'too-large': true,
  'too-precise': true,
  'reversed-range': true,
  'unknown-unit': true,
  'invalid-date': true,
  'no-time': true,
  'not-text': true,
}
const codes = Object.keys(issueCodes) as NotationIssueCode[]

describe('describeNotationIssue', () => {
  it('quotes the text and counts the place from 1', () => {
    const issue = { code: 'ambiguous', text: '1.5', position: 1 } as const
    expect(describeNotationIssue(issue)).toBe('“1.5” có thể đọc theo hai cách (vị trí 2)')
    expect(describeNotationIssue(issue, 'vi')).toBe(describeNotationIssue(issue))
    expect(describeNotationIssue(issue, 'en')).toBe('“1.5” can be read two ways (position 2)')
  })

  it('has nothing to quote of a blank, nor a place in it', () => {
    const issue = { code: 'empty', text: '', position: 0 } as const
    expect(describeNotationIssue(issue)).toBe('giá trị để trống')
    expect(describeNotationIssue(issue, 'en')).toBe('the value is empty')
  })

  it.each([
    [40, '9'.repeat(40)],
    [41, `${'9'.repeat(40)}…`],
    [1_000_000, `${'9'.repeat(40)}…`],
  ])('shows at most forty characters, of %d', (length, shown) => {
    const issue = { code: 'too-large', text: '9'.repeat(length), position: length - 1 } as const
    expect(describeNotationIssue(issue)).toBe(`“${shown}” quá lớn (vị trí ${length})`)
  })

  it('has a sentence of its own for each code, in both languages', () => {
    const sentences = (['vi', 'en'] as const).flatMap((language) =>
      codes.map((code) => describeNotationIssue({ code, text: 'xy', position: 1 }, language)),
    )
    expect(new Set(sentences).size).toBe(codes.length * 2)
    for (const sentence of sentences) expect(sentence).toMatch(/^“xy” \S.*\S \((?:vị trí|position) 2\)$/)
  })

  it('points at no character where the whole can be read otherwise', () => {
    const issue = { code: 'ambiguous', text: '0,88', position: 0, readings: ['0.88', '88'] } as const
    expect(describeNotationIssue(issue)).toBe('“0,88” có thể đọc theo hai cách: 0,88 hoặc 88')
    expect(describeNotationIssue({ ...issue, code: 'negative' }, 'en')).toContain('(position 1)')
  })

  it('does not speak of two readings where there are more', () => {
    const issue = {
      code: 'ambiguous',
      text: '45660',
      position: 0,
      readings: ['2025-01-03', '2029-01-04', '1970-01-01'],
      remedy: 'state-serial',
    } as const
    expect(describeNotationIssue(issue)).toMatch(/^“45660” có thể đọc theo nhiều cách: .*'excel-serial-1904'/)
    expect(describeNotationIssue(issue, 'en')).toMatch(
      /^“45660” can be read in several ways: .*'excel-serial-1904'/,
    )
  })

  it('does not speak of two readings where one is known', () => {
    const issue = { code: 'ambiguous', text: 'x', position: 0 } as const
    const one = describeNotationIssue({ ...issue, readings: ['2025-07-05'] })
    expect(one).not.toContain('05/07/2025')
    expect(describeNotationIssue({ ...issue, readings: ['2025-07-05', '2025-05-07'] })).toContain(
      '05/07/2025',
    )
  })
})
