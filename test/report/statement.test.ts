import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../src/describe-finding.js'
import { checkReport } from '../../src/report/check-report.js'
import { type Statement, type SumStatement, statementSchema } from '../../src/report/statement.js'
import { issuesOf } from '../quantity/issues-of.js'
import { least } from './sample.js'

function findingsOf(...statements: readonly Statement[]) {
  return checkReport({ ...least, statements: [...statements] }).findings
}

const sum = (whole: SumStatement['whole'], parts: readonly SumStatement['whole'][]): Statement => ({
  kind: 'sum',
  label: 'Điểm',
  whole,
  parts: [...parts],
})

const share = (
  part: SumStatement['whole'],
  whole: SumStatement['whole'],
  published?: Extract<Statement, { kind: 'share' }>['published'],
): Statement => ({ kind: 'share', label: 'Điểm', part, whole, ...(published !== undefined && { published }) })

describe('a statement', () => {
  it('S1 finds a score above its maximum', () => {
    expect(findingsOf(share(55 + 10 + 30 + 10, 100))).toMatchObject([
      {
        rule: 'statement/part-above-whole',
        severity: 'error',
        path: ['statements', 0, 'part'],
        actual: 105,
        expected: { atMost: 100 },
        difference: 5,
      },
    ])
    expect(findingsOf(sum(100, [55, 10, 30, 10]))).toMatchObject([{ expected: 105, difference: -5 }])
  })

  it('S2 finds maxima that do not make the maximum of their parent', () => {
    expect(findingsOf(sum(50, [15, 10, 20]))).toMatchObject([
      {
        rule: 'statement/sum',
        severity: 'error',
        path: ['statements', 0, 'whole'],
        actual: 50,
        expected: 45,
        difference: 5,
      },
    ])
    expect(findingsOf(sum(45, [15, 10, 20]))).toEqual([])
  })

  it('adds scores up as the decimals they print', () => {
    expect(findingsOf(sum(86.59, [46.09, 40.5]))).toEqual([])
    expect(findingsOf(sum(0.3, [0.1, 0.2]))).toEqual([])
    expect(findingsOf(sum(86.7, [46.09, 40.5]))[0]?.difference).toBe(0.11)
    expect(findingsOf(sum({ atMost: 86 }, [46.09, 40.5]))[0]?.difference).toBe(-0.59)
    expect(findingsOf(share(86.6, 86.59))[0]?.difference).toBe(0.01)
  })

  it.each([
    [sum({ atLeast: 26_000, atMost: 27_000 }, [15_205, 11_300]), 0],
    [sum({ atLeast: 26_000, atMost: 27_000 }, [15_205, 11_796]), 1],
    [sum(10, [8, { atMost: 2 }]), 0],
    [sum(10, [8, { atMost: 1 }]), 1],
    [sum(10, [8, { atLeast: 3 }]), 1],
    [share({ atLeast: 90, atMost: 110 }, 100), 0],
    [share({ atLeast: 101 }, 100), 1],
    [share(24_300, { atLeast: 26_000, atMost: 27_000 }, { atLeast: '80', atMost: '90' }), 0],
    [share(24_300, { atLeast: 26_000, atMost: 27_000 }, '80'), 1],
    [share(0, { atMost: 500 }, '50'), 1],
    [share(0, { atMost: 500 }, '0'), 0],
    [share(1, 2, { atLeast: '50' }), 0],
    [share(1, 2, { atLeast: '51' }), 1],
  ])('fails only if no values inside approximate figures could hold: %j', (statement, count) => {
    expect(findingsOf(statement)).toHaveLength(count)
  })

  it('N1 finds a rate of 0 of 0', () => {
    expect(findingsOf(share(0, 0, '100'))).toMatchObject([{ cause: { kind: 'no-base' }, expected: null }])
    expect(findingsOf(share(0, 0))).toEqual([])
  })

  it('N4 finds a part above its whole once, with or without a rate', () => {
    expect(findingsOf(share(3, 2, '150'))).toHaveLength(1)
    expect(findingsOf(share(3, 2, '100'))).toMatchObject([{ rule: 'statement/part-above-whole' }])
  })

  it('names the slip of a rate', () => {
    expect(findingsOf(share(3, 11, '27.2'))).toMatchObject([
      { severity: 'warning', cause: { kind: 'truncated', rounded: '27.3' } },
    ])
    expect(findingsOf(share(1154, 1221, '92'))).toMatchObject([
      { severity: 'error', expected: '94.51', difference: '-2.51' },
    ])
  })

  it('says what it found of sums beyond any count, and of bounds with decimals', () => {
    const most = Number.MAX_SAFE_INTEGER
    const findings = findingsOf(
      sum(5, [most, most]),
      sum(5, [46.09, { atMost: 40 }]),
      sum(5, [{ atLeast: most }, { atLeast: most }]),
      sum(86.59, [{ atLeast: 100 }, 0.5]),
    )
    expect(findings).toHaveLength(4)
    for (const finding of findings) {
      for (const language of ['vi', 'en'] as const) {
        expect(describeFinding(finding, language)).not.toMatch(/\{|NaN|Infinity/)
      }
    }
  })

  it('holds exactly when integers add up, and says by how much they do not', () => {
    const parts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.integer({ min: -50, max: 50 }), (parts, off) => {
        const whole = parts.reduce((added, part) => added + part, 0) + off
        fc.pre(whole >= 0)
        const findings = findingsOf(sum(whole, parts))
        expect(findings.map(({ difference }) => difference)).toEqual(off === 0 ? [] : [off])
        expect(findings[0]?.operands.length ?? parts.length).toBe(parts.length)
      }),
    )
  })
})

describe('statementSchema', () => {
  it.each([
    [
      { kind: 'sum', label: 'x', whole: 5, parts: [] },
      { path: ['parts'], code: 'too-small', minimum: 1, items: true },
    ],
    [
      { kind: 'sum', label: 'x', whole: 5 },
      { path: ['parts'], code: 'missing' },
    ],
    [
      { kind: 'share', label: 'x', part: 1, whole: 2, parts: [1] },
      { path: ['parts'], code: 'unknown-key', key: 'parts' },
    ],
    [
      { kind: 'share', label: '', part: 1, whole: 2 },
      { path: ['label'], code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } },
    ],
    [
      { kind: 'share', label: 'x', part: '1.5', whole: 2 },
      {
        path: ['part'],
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(statementSchema, input)).toEqual([issue])
  })
})
