import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as notation from '../../src/notation/index.js'

const parsers = {
  parseCount: notation.parseCount,
  parseDecimal: notation.parseDecimal,
  parsePercentage: notation.parsePercentage,
  parseApproximatePercentage: notation.parseApproximatePercentage,
  parseMoney: notation.parseMoney,
  parseFigure: notation.parseFigure,
}
const megabyte = 1_000_000

describe.each(Object.entries(parsers))('%s', (_, parse) => {
  // A time that grows with the square of the length would take minutes here.
  it.each([
    ['digits', '1'.repeat(megabyte)],
    ['zeros', '0'.repeat(megabyte)],
    ['dots', '.'.repeat(megabyte)],
    ['commas', ','.repeat(megabyte)],
    ['spaces', ' '.repeat(megabyte)],
    ['spaces between digits', `1${' '.repeat(megabyte)}2`],
    ['groups', `1${'.000'.repeat(megabyte / 4)}`],
    ['groups that break at the end', `1${'.000'.repeat(megabyte / 4)}x`],
    ['a range of digits', `từ ${'1'.repeat(megabyte / 2)} đến ${'1'.repeat(megabyte / 2)}`],
    ['spaces before a unit', `5${' '.repeat(megabyte)}đồng`],
    ['percent signs', '%'.repeat(megabyte)],
    ['approximation words', 'gần '.repeat(megabyte / 4)],
    ['combining marks', `a${'\u0301'.repeat(megabyte)}`],
  ])('answers at once on a megabyte of %s', (_name, text) => {
    const reading = parse(text)
    if (!reading.ok) expect(notation.describeNotationIssue(reading.issue).length).toBeLessThan(200)
    else expect(text).toMatch(/^(0+|5 +đồng)$/)
  })

  it('gives a value without NaN, or an issue with its text and a position inside it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'0123456789.,% -', 'đồng', 'tỷ', 'gần ') }),
        ),
        (text) => {
          const reading = parse(text)
          if (reading.ok) {
            expect(JSON.stringify(reading.value)).not.toMatch(/null|NaN/)
          } else {
            expect(reading.issue.text).toBe(notation.normalizeText(text))
            expect(reading.issue.position).toBeGreaterThanOrEqual(0)
            expect(reading.issue.position).toBeLessThanOrEqual(reading.issue.text.length)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
