import { describe, expect, it } from 'vitest'
import { notEvaluated, passed, type Verdict } from '../../../src/check/rule.js'
import type { Citation } from '../../../src/document/citation.js'
import { conflictingDates } from '../../../src/document/rules/conflicting-dates.js'

const issuer = 'UBND thị trấn Đình Cả'
const plan = (issuedOn: string | null, more: Citation = {}): Citation => ({
  number: '20/KH-UBND',
  issuedOn,
  issuer,
  ...more,
})
const conflict = (expected: string, actual: string, place: 0 | 1 = 1) => ({
  outcome: 'failed',
  path: [place, 'issuedOn'],
  actual,
  expected,
  operands: [{ path: [1 - place, 'issuedOn'], value: expected }],
  data: { number: '20/KH-UBND' },
})
const stale = (expected: string, actual: string, place: 0 | 1 = 1) => ({
  ...conflict(expected, actual, place),
  severity: 'warning',
  cause: { kind: 'stale-year', proposed: expected },
})

describe('document/conflicting-dates', () => {
  it.each<[string, readonly Citation[], readonly unknown[]]>([
    ['one date, twice', [plan('2024-01-19'), plan('2024-01-19')], [passed]],
    [
      'two dates of one year',
      [plan('2024-01-19'), plan('2024-01-29')],
      [conflict('2024-01-19', '2024-01-29')],
    ],
    [
      'one day of two years, the later one right',
      [plan('2022-01-19'), plan('2024-01-19')],
      [stale('2024-01-19', '2022-01-19', 0)],
    ],
    [
      'one day of two years, the later one first',
      [plan('2024-01-19'), plan('2022-01-19')],
      [stale('2024-01-19', '2022-01-19')],
    ],
    [
      'one day of neighboring years, of which nothing is said',
      [plan('2023-01-19'), plan('2024-01-19')],
      [stale('2024-01-19', '2023-01-19', 0)],
    ],
    [
      'one day of neighboring years, both subjects of one year',
      [
        plan('2023-01-19', { subject: 'Cải cách hành chính năm 2024' }),
        plan('2024-01-19', { subject: 'Cải cách hành chính năm 2024' }),
      ],
      [stale('2024-01-19', '2023-01-19', 0)],
    ],
    [
      'yearly documents of one number and day',
      [
        plan('2023-01-19', { subject: 'Cải cách hành chính năm 2023' }),
        plan('2024-01-19', { subject: 'Cải cách hành chính năm 2024' }),
      ],
      [passed],
    ],
    [
      'one day of years with one between, each of its own subject',
      [
        plan('2022-01-19', { subject: 'Cải cách hành chính năm 2022' }),
        plan('2024-01-19', { subject: 'Cải cách hành chính năm 2024' }),
      ],
      [stale('2024-01-19', '2022-01-19', 0)],
    ],
    [
      'FJ18: two subjects',
      [
        plan('2023-01-03', { subject: 'Phổ biến pháp luật' }),
        plan('2024-01-03', { subject: 'Chuyển đổi số' }),
      ],
      [passed],
    ],
    [
      'FJ18: one subject in more words',
      [
        plan('2024-01-03', { subject: 'Chuyển đổi số' }),
        plan('2023-01-03', { subject: 'Kế hoạch chuyển đổi số' }),
      ],
      [stale('2024-01-03', '2023-01-03')],
    ],
    [
      'FJ18: one subject that names the year of the older date',
      [
        plan('2023-01-03', { subject: 'Cải cách hành chính năm 2023' }),
        plan('2024-01-03', { subject: 'Cải cách hành chính năm 2023' }),
      ],
      [{ ...conflict('2023-01-03', '2024-01-03'), severity: 'warning' }],
    ],
    ['one day of years far apart', [plan('2021-01-19'), plan('2024-01-19')], [passed]],
    ['another day of another year', [plan('2023-02-03'), plan('2024-01-19')], []],
    ['another agency', [plan('2024-01-19'), plan('2024-01-29', { issuer: 'UBND xã Đình Cả' })], []],
    ['another symbol', [plan('2024-01-19'), plan('2024-01-29', { number: '20/QĐ-UBND' })], []],
    ['a citation without a date', [plan('2024-01-19'), plan(null)], []],
    [
      'a number left blank',
      [plan('2024-01-19', { number: '/BC' }), plan('2024-01-29', { number: '/BC-UBND' })],
      [],
    ],
    ['nothing', [], []],
  ])('judges %s', (_, citations, verdicts) => {
    expect(conflictingDates.check(citations, {})).toEqual(verdicts)
  })

  it('knows a number and an agency in any way of writing', () => {
    const citations = [
      plan('2024-01-19', { number: '5/KH-UBND' }),
      plan('2024-01-29', { number: 'Số: 05/KH - UBND', issuer: 'Ủy ban nhân dân TT. Đình Cả' }),
    ]
    expect(conflictingDates.check(citations, {})).toMatchObject([
      { outcome: 'failed', path: [1, 'issuedOn'], data: { number: '05/KH-UBND' } },
    ])
  })

  it('holds each citation against the first, at its place in the report', () => {
    const citations = [
      { subject: 'Nghị quyết của Quốc hội' },
      plan('2024-01-19'),
      plan(null),
      plan('2024-01-29'),
      plan('2024-01-29'),
    ]
    const first = [{ path: [1, 'issuedOn'], value: '2024-01-19' }]
    expect(conflictingDates.check(citations, {})).toMatchObject([
      { path: [3, 'issuedOn'], operands: first },
      { path: [4, 'issuedOn'], operands: first },
    ])
  })

  it.each<[string, readonly Citation[], readonly Verdict[]]>([
    ['once', [plan('2024-01-19', { issuer: null })], []],
    [
      'again, without one',
      [plan('2024-01-19', { issuer: null }), plan('2024-01-29', { issuer: null })],
      [notEvaluated([1, 'issuer'])],
    ],
    [
      'again, after one that names it',
      [plan('2024-01-19'), plan('2024-01-19', { issuer: null })],
      [notEvaluated([1, 'issuer'])],
    ],
  ])('cannot tell whose document it is that is cited without its agency: %s', (_, citations, verdicts) => {
    expect(conflictingDates.check(citations, {})).toEqual(verdicts)
  })
})
