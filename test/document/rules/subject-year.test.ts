import { describe, expect, it } from 'vitest'
import { notEvaluated, passed, type Verdict } from '../../../src/check/rule.js'
import type { Citation } from '../../../src/document/citation.js'
import { subjectYear } from '../../../src/document/rules/subject-year.js'

const issuer = 'UBND thị trấn'
const verdictsOf = (...citations: readonly Citation[]): readonly Verdict[] =>
  [subjectYear.check(citations, {})].flat()

describe('document/subject-year', () => {
  it.each([
    ['35/QĐ-UBND', '36/2024/QĐ-UBND'],
    ['35/UBND-VP', '36/UBND-NV'],
  ])('takes no document of another series for a neighbor: %s beside %s', (number, beside) => {
    const own = { number, issuedOn: '2022-01-31', issuer, subject: 'Phổ biến pháp luật năm 2024' }
    const [verdict] = verdictsOf(own, { number: beside, issuedOn: '2024-02-02', issuer })
    expect(verdict).toMatchObject({ outcome: 'failed', actual: '2022-01-31' })
    expect(verdict).not.toHaveProperty('cause')
  })

  it.each<[string, string, string]>([
    ['a plan of the year', '2024-01-31', 'Kế hoạch cải cách hành chính năm 2024'],
    ['a plan of the year after', '2023-12-29', 'Kế hoạch cải cách hành chính năm 2024'],
    ['a report on the year before', '2024-01-10', 'Kết quả công tác năm 2023'],
    ['one of two years', '2024-01-10', 'Tổng kết năm 2022, nhiệm vụ năm 2024'],
    ['the accounts of two years before', '2024-07-10', 'Phê chuẩn Quyết toán ngân sách năm 2022'],
  ])('passes %s', (_, issuedOn, subject) => {
    expect(verdictsOf({ number: '34/KH-UBND', issuedOn, subject })).toEqual([passed])
  })

  it.each<[string, Citation, readonly string[]]>([
    ['no day', { subject: 'Rà soát văn bản năm 2024' }, ['issuedOn']],
    ['no subject', { issuedOn: '2024-01-31' }, ['subject']],
    ['neither', { issuedOn: null, subject: null }, ['issuedOn', 'subject']],
    ['a subject without a year', { issuedOn: '2024-01-31', subject: 'Rà soát văn bản' }, ['subject']],
    ['a span of years', { issuedOn: '2019-01-31', subject: 'Đề án giai đoạn 2022 - 2025' }, ['subject']],
    [
      'a year beside one to compare with',
      { issuedOn: '2024-01-31', subject: 'Nhiệm vụ năm 2021, định hướng đến năm 2030' },
      ['subject'],
    ],
  ])('does not evaluate %s', (_, citation, missing) => {
    expect(verdictsOf({ number: '12/KH-UBND' }, citation)[1]).toEqual(
      notEvaluated(...missing.map((key) => [1, key])),
    )
  })

  it.each<[string, Citation, string]>([
    ['a number', { number: '07/KH-UBND', type: 'Kế hoạch' }, '07/KH-UBND'],
    ['a type only', { number: null, type: 'Kế hoạch' }, 'Kế hoạch'],
    ['neither', {}, ''],
  ])('names a document by what is cited of it: %s', (_, named, number) => {
    const citation = { ...named, issuedOn: '2025-02-03', subject: 'Chuyển đổi số năm 2023' }
    expect(verdictsOf(citation)).toEqual([
      {
        outcome: 'failed',
        path: [0, 'issuedOn'],
        actual: '2025-02-03',
        operands: [{ path: [0, 'subject'], value: 'Chuyển đổi số năm 2023' }],
        data: { year: '2023', number },
      },
    ])
  })

  it('accuses the accounts of any other year', () => {
    const subject = 'Phê chuẩn quyết toán ngân sách năm 2022'
    expect(verdictsOf({ issuedOn: '2025-07-10', subject })).toMatchObject([{ outcome: 'failed' }])
    expect(verdictsOf({ issuedOn: '2020-07-10', subject })).toMatchObject([{ outcome: 'failed' }])
  })

  const own = { number: '35/KH-UBND', issuedOn: '2022-01-31', issuer, subject: 'Phổ biến pháp luật năm 2024' }

  it.each<[string, Citation]>([
    ['right before', { number: '34/KH-UBND', issuedOn: '2024-01-31', issuer }],
    ['right after', { number: '36/KH-UBND', issuedOn: '2024-01-31', issuer: 'ủy ban nhân dân TT' }],
    ['right after, some days later', { number: '36/KH-UBND', issuedOn: '2024-02-05', issuer }],
  ])('finds a stale year where the document %s is of the year of the subject', (_, neighbor) => {
    const issued = { ...neighbor, subject: 'Rà soát văn bản' }
    expect(verdictsOf(own, issued)[0]).toEqual({
      outcome: 'failed',
      path: [0, 'issuedOn'],
      actual: '2022-01-31',
      operands: [
        { path: [0, 'subject'], value: own.subject },
        { path: [1, 'issuedOn'], value: neighbor.issuedOn },
      ],
      data: { year: '2024', number: '35/KH-UBND' },
      cause: { kind: 'stale-year', proposed: '2024-01-31' },
    })
  })

  it.each<[string, Citation]>([
    ['of another agency', { number: '34/KH-UBND', issuedOn: '2024-01-31', issuer: 'UBND huyện' }],
    ['of an agency that is not named', { number: '34/KH-UBND', issuedOn: '2024-01-31' }],
    ['of another type', { number: '34/QĐ-UBND', issuedOn: '2024-01-31', issuer }],
    ['without a day', { number: '34/KH-UBND', issuer }],
    ['two numbers before', { number: '33/KH-UBND', issuedOn: '2024-01-31', issuer }],
    ['two numbers after', { number: '37/KH-UBND', issuedOn: '2024-01-31', issuer }],
    ['right before, but dated later', { number: '34/KH-UBND', issuedOn: '2024-02-01', issuer }],
    ['right after, but dated earlier', { number: '36/KH-UBND', issuedOn: '2024-01-30', issuer }],
    ['right before, of another year', { number: '34/KH-UBND', issuedOn: '2023-01-31', issuer }],
    ['right after, of another year', { number: '36/KH-UBND', issuedOn: '2025-01-31', issuer }],
  ])('guesses no year by a document %s', (_, neighbor) => {
    const [verdict] = verdictsOf(own, neighbor)
    expect(verdict).toMatchObject({ outcome: 'failed', operands: [{ path: [0, 'subject'] }] })
    expect(verdict).not.toHaveProperty('cause')
  })

  it.each<[string, Citation]>([
    ['names no agency', { ...own, issuer: null }],
    ['has no number', { ...own, number: null }],
    ['has a number that cannot be read', { ...own, number: '35/' }],
  ])('guesses no year of a document that %s', (_, citation) => {
    const [verdict] = verdictsOf(citation, { number: '34/KH-UBND', issuedOn: '2024-01-31', issuer })
    expect(verdict).toMatchObject({ outcome: 'failed', actual: '2022-01-31' })
    expect(verdict).not.toHaveProperty('cause')
  })

  it('proposes the last of February for a day that the year does not have', () => {
    const leap = { ...own, issuedOn: '2020-02-29', subject: 'Phổ biến pháp luật năm 2023' }
    const neighbor = { number: '36/KH-UBND', issuedOn: '2023-03-01', issuer }
    expect(verdictsOf(leap, neighbor)[0]).toMatchObject({ cause: { proposed: '2023-02-28' } })
  })
})
