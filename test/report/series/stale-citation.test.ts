import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/document/citation.js'
import { findingsOf, month, quarter, reportOf } from './sample-series.js'

const rule = 'series/stale-citation'
const plan: Citation = {
  type: 'Kế hoạch',
  number: '05/KH-UBND',
  issuedOn: '2023-01-10',
  issuer: 'UBND xã Mẫu',
  subject: 'Cải cách hành chính năm 2023',
}

/** What is found when last year's report cited the first document and this year's the second. */
function findingsBetween(before: Citation, after: Citation) {
  return findingsOf(rule, [
    quarter(1, { citations: [{ number: '01/KH-UBND', issuedOn: '2024-01-03' }, after] }),
    reportOf({ kind: 'year', year: 2023 }, { citations: [before] }),
  ])
}

describe('a stale citation', () => {
  it('is a document of the last year, copied forward', () => {
    expect(findingsBetween(plan, plan)).toMatchObject([
      {
        severity: 'warning',
        path: [0, 'citations', 1, 'subject'],
        operands: [{ path: [0, 'citations', 1, 'issuedOn'] }, { path: [1, 'citations', 0, 'subject'] }],
      },
    ])
    const spelled = { ...plan, number: 'Số: 05/KH- UBND', issuer: 'Ủy ban nhân dân xã Mẫu' }
    expect(findingsBetween(plan, spelled)).toHaveLength(1)
  })

  it('has a new year in its subject, but the old number and day', () => {
    expect(findingsBetween(plan, { ...plan, subject: 'Cải cách hành chính năm 2024' })).toHaveLength(1)
    expect(findingsBetween(plan, { ...plan, subject: 'Kiểm tra nội bộ năm 2024' })).toEqual([])
  })

  it.each<[string, Partial<Citation>]>([
    ['of several years', { subject: 'Cải cách hành chính giai đoạn 2021 - 2025' }],
    ['that begins with the last year', { subject: 'Cải cách hành chính từ năm 2023' }],
    ['of both years', { subject: 'Cải cách hành chính năm 2023 và năm 2024' }],
    ['of no year', { subject: 'Thành lập Tổ công nghệ số cộng đồng' }],
    [
      'of the year before, rightly early',
      { subject: 'Cải cách hành chính năm 2024', issuedOn: '2023-12-29' },
    ],
    ['of another agency', { issuer: 'UBND huyện Mẫu' }],
    ['of an issuer that is not said', { issuer: null }],
    ['that is normative', { type: 'Quyết định', number: '05/2023/QĐ-UBND' }],
    ['that reports', { type: 'Báo cáo', number: '05/BC-UBND' }],
    ['that looks back', { type: 'Quyết định', number: '05/QĐ-UBND', subject: 'Công nhận kết quả năm 2023' }],
    ['without a number', { number: null }],
    ['without a day', { issuedOn: null }],
  ])('is no document %s', (_, more) => {
    const cited = { ...plan, ...more }
    expect(findingsBetween(cited, cited)).toEqual([])
  })

  it('is not one that the report of last year cited with another number or day', () => {
    expect(findingsBetween(plan, { ...plan, number: '06/KH-UBND' })).toEqual([])
    expect(findingsBetween(plan, { ...plan, issuedOn: '2023-01-11' })).toEqual([])
  })

  it('is none in January, before the documents of the year are out', () => {
    const year = reportOf({ kind: 'year', year: 2023 }, { citations: [plan] })
    expect(findingsOf(rule, [year, month(1, { citations: [plan] })])).toEqual([])
    expect(findingsOf(rule, [year, month(2, { citations: [plan] })])).toHaveLength(1)
  })

  it('is found in each report that copies it, once, and only by the next year', () => {
    const reports = [
      month(12, { citations: [plan] }, 2023),
      month(2, { citations: [plan, plan] }),
      month(3, { citations: [plan] }),
      month(3, { citations: [plan] }, 2026),
    ]
    expect(findingsOf(rule, reports).map(({ path }) => path)).toEqual([
      [1, 'citations', 0, 'subject'],
      [2, 'citations', 0, 'subject'],
    ])
  })
})
