import { describe, expect, it } from 'vitest'
import { scope } from '../../../src/check/ruleset.js'
import { runRules } from '../../../src/check/run-rules.js'
import type { Citation } from '../../../src/document/citation.js'
import { citationListRules, citationRules } from '../../../src/document/rules/index.js'

const ruleset = {
  scopes: [
    scope(
      (list: readonly Citation[]) => list.map((subject, index) => ({ path: [index], subject })),
      citationRules,
    ),
    scope((list: readonly Citation[]) => [{ path: [], subject: list }], citationListRules),
  ],
}
const check = (citations: readonly Citation[]) => runRules(ruleset, citations)
const found = (citations: readonly Citation[]) => check(citations).findings.map(({ rule }) => rule)

const province = 'UBND tỉnh'
const assembly = 'Quốc hội'
const government = 'Chính phủ'

describe('right citations are not accused', () => {
  it.each<[string, readonly Citation[]]>([
    [
      'a resolution of the National Assembly',
      [{ type: 'Nghị quyết', number: '203/2025/QH15', issuedOn: '2025-06-16' }],
    ],
    ['an ordinance of its Standing Committee', [{ type: 'Nghị quyết', number: '76/2025/UBTVQH15' }]],
    [
      'a Party regulation, whose abbreviation is QĐ',
      [{ type: 'Quy định', number: '37-QĐ/TW', issuedOn: '2021-10-25' }],
    ],
    [
      'normative and other decisions, each with a series of its own',
      [
        { number: '900/QĐ-UBND', issuedOn: '2024-04-01', issuer: province },
        { number: '10/2024/QĐ-UBND', issuedOn: '2024-05-10', issuer: province },
      ],
    ],
    [
      'resolutions numbered in parts',
      [
        { number: '214/NQ-CP', issuedOn: '2025-07-22', issuer: government },
        { number: '66.7/2025/NQ-CP', issuedOn: '2025-11-15', issuer: government },
      ],
    ],
    [
      'laws and resolutions of one symbol',
      [
        { number: '202/2025/QH15', issuedOn: '2025-06-12', issuer: assembly },
        { number: '72/2025/QH15', issuedOn: '2025-06-16', issuer: assembly },
      ],
    ],
    [
      'a yearly resolution of one number and day',
      [
        {
          number: '01/NQ-CP',
          issuedOn: '2020-01-01',
          issuer: government,
          subject: 'Nhiệm vụ, giải pháp năm 2020',
        },
        {
          number: '01/NQ-CP',
          issuedOn: '2021-01-01',
          issuer: government,
          subject: 'Nhiệm vụ, giải pháp năm 2021',
        },
      ],
    ],
    [
      'a document called by a general word, and by its abbreviation',
      [
        { type: 'Văn bản', number: '549/PNV', issuedOn: '2024-05-15', issuer: 'Phòng Nội vụ' },
        { type: 'Công văn', number: '549/PNV', issuedOn: '2024-05-15', issuer: 'Phòng Nội vụ' },
        { type: 'KH', number: '12/KH-UBND', issuedOn: '2024-02-01', issuer: province },
        { type: 'Kế hoạch', number: '12/KH-UBND', issuedOn: '2024-02-01', issuer: province },
      ],
    ],
    [
      'the year of a law',
      [{ number: '45/KH-UBND', issuedOn: '2023-02-01', subject: 'Thi hành Luật Cư trú năm 2020' }],
    ],
    [
      'accounts of two years before',
      [{ number: '20/NQ-HĐND', issuedOn: '2024-07-10', subject: 'Phê chuẩn quyết toán ngân sách năm 2022' }],
    ],
  ])('%s', (_, citations) => {
    expect(found(citations)).toEqual([])
  })
})

describe('wrong citations are found', () => {
  it('a number out of order whose date is of a stale year', () => {
    const issuer = 'UBND xã'
    const { findings } = check([
      { number: '05/KH-UBND', issuedOn: '2023-01-20', issuer },
      { number: '40/KH-UBND', issuedOn: '2023-06-01', issuer },
      { number: '90/KH-UBND', issuedOn: '2023-11-20', issuer },
      { number: '95/KH-UBND', issuedOn: '2023-12-20', issuer },
      { number: '36/KH-UBND', issuedOn: '2024-02-01', issuer },
      { number: '110/KH-UBND', issuedOn: '2023-04-05', issuer },
      { number: '60/KH-UBND', issuedOn: '2024-03-05', issuer },
    ])
    expect(findings).toMatchObject([
      {
        rule: 'document/number-order',
        path: [5, 'number'],
        cause: { kind: 'stale-year', proposed: '2024-04-05' },
      },
    ])
  })

  it('a number that repeats without an agency is not evaluated, and says so', () => {
    const { findings, rules, gaps } = check([
      { number: '35/KH-UBND', issuedOn: '2024-01-31' },
      { number: '35/KH-UBND', issuedOn: '2024-02-20' },
    ])
    expect(findings).toEqual([])
    expect(rules['document/conflicting-dates']?.notEvaluated).toBe(1)
    expect(gaps).toContainEqual({ rule: 'document/conflicting-dates', path: [], missing: [[1, 'issuer']] })
  })

  it('5,000 citations in zigzag, at once', () => {
    const citations = Array.from({ length: 5000 }, (_, index) => ({
      number: `${index + 10}/KH-UBND`,
      issuedOn: `2024-${String((index % 12) + 1).padStart(2, '0')}-15`,
      issuer: 'UBND xã',
    }))
    expect(found(citations).length).toBeGreaterThan(4000)
  })
})
