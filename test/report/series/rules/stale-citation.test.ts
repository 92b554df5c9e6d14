import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../../src/document/citation.js'
import { staleCitation } from '../../../../src/report/series/rules/stale-citation.js'

const plan: Citation = {
  type: 'Kế hoạch',
  number: '05/KH-UBND',
  issuedOn: '2023-01-10',
  issuer: 'UBND xã Mẫu',
  subject: 'Cải cách hành chính năm 2023',
}

/** What the rule makes of a document that the reports of 2023 and 2024 cite. */
function verdictOn(next: Partial<Citation>, previous: Partial<Citation> = next, until = '2024-03-14') {
  return staleCitation.check(
    {
      agency: 'Ủy ban nhân dân xã Mẫu',
      previous: { ...plan, ...previous },
      next: { ...plan, ...next },
      year: 2024,
      until,
    },
    {},
  )
}

describe('series/stale-citation', () => {
  it('says what was copied, and where it stood', () => {
    expect(verdictOn({})).toEqual({
      outcome: 'failed',
      path: ['next', 'subject'],
      actual: 'Cải cách hành chính năm 2023',
      operands: [
        { path: ['next', 'issuedOn'], value: '2023-01-10' },
        { path: ['previous', 'subject'], value: 'Cải cách hành chính năm 2023' },
      ],
      data: {
        number: '05/KH-UBND',
        issuedOn: '2023-01-10',
        year: '2024',
        lastYear: '2023',
        staleness: { vi: 'nói về năm trước', en: 'is about the last year' },
      },
    })
  })

  it('says that only the year was changed', () => {
    expect(verdictOn({ subject: 'CẢI CÁCH hành chính năm 2024' }, {})).toMatchObject({
      actual: 'CẢI CÁCH hành chính năm 2024',
      operands: [{ value: '2023-01-10' }, { value: 'Cải cách hành chính năm 2023' }],
      data: { staleness: { vi: expect.stringContaining('khác năm'), en: expect.stringContaining('year') } },
    })
  })

  it('leaves blank what the report does not say', () => {
    const unsaid = { type: null, number: null, issuedOn: null }
    expect(verdictOn(unsaid, { ...unsaid, subject: null })).toMatchObject({
      outcome: 'failed',
      operands: [
        { path: ['next', 'issuedOn'], value: null },
        { path: ['previous', 'subject'], value: null },
      ],
      data: { number: '', issuedOn: '' },
    })
  })

  it.each<['issuer' | 'subject']>([['issuer'], ['subject']])('needs the %s', (key) => {
    const missing = { outcome: 'not-evaluated', missing: [['next', key]] }
    expect(verdictOn({ [key]: null }, {})).toEqual(missing)
    expect(verdictOn({ [key]: undefined }, {})).toEqual(missing)
  })
})

describe('a document is stale', () => {
  it.each<[string, Partial<Citation>, Partial<Citation>]>([
    ['last year it was not said what it is about', {}, { subject: null }],
    ['its number cannot be read', { number: 'không số' }, {}],
    ['its type is not said', { type: null }, {}],
    ['it names its year twice', { subject: 'Kế hoạch năm 2023 và dự toán năm 2023' }, {}],
    ['it is about a quarter of the last year', { subject: 'Kiểm tra công vụ quý I/2023' }, {}],
  ])('where %s', (_, next, previous) => {
    expect(verdictOn(next, previous)).toMatchObject({ outcome: 'failed', path: ['next', 'subject'] })
  })

  it('from the first day of February on', () => {
    expect(verdictOn({}, {}, '2024-01-31')).toEqual({ outcome: 'passed' })
    expect(verdictOn({}, {}, '2024-02-01')).toMatchObject({ outcome: 'failed' })
  })
})

describe('a document is cited in good faith', () => {
  it.each<[string, Partial<Citation>, Partial<Citation>]>([
    ['of no year', { subject: 'Thành lập Tổ công nghệ số cộng đồng' }, {}],
    ['of several years', { subject: 'Cải cách hành chính giai đoạn 2021 - 2025' }, {}],
    ['of the last year and an outlook', { subject: 'Chuyển đổi số năm 2023, tầm nhìn 2030' }, {}],
    ['of the last year, on a law of that year', { subject: 'Năm 2023 thi hành Luật Căn cước năm 2023' }, {}],
    ['of years since the last', { subject: 'Cải cách hành chính từ năm 2023' }, {}],
    ['of the year before the last', { subject: 'Cải cách hành chính năm 2022' }, {}],
    [
      'of this year, as one of an earlier year than the last',
      { subject: 'Cải cách hành chính năm 2024' },
      { subject: 'Cải cách hành chính năm 2022' },
    ],
    [
      'of the next year, as one of the last',
      { subject: 'Cải cách hành chính năm 2025' },
      { subject: 'Cải cách hành chính năm 2023' },
    ],
    [
      'of this year, as it was cited before',
      { subject: 'Cải cách hành chính năm 2024' },
      { subject: 'Cải cách hành chính năm 2024' },
    ],
    [
      'of this year on something else',
      { subject: 'Kiểm tra công vụ năm 2024' },
      { subject: 'Cải cách hành chính năm 2023' },
    ],
    ['of this year, where last year it was not said', { subject: 'Kiểm tra năm 2024' }, { subject: null }],
    ['that reports, by its number', { type: null, number: '15/BC-UBND' }, {}],
    ['that reports, by its type alone', { type: 'Báo cáo', number: 'không số' }, {}],
    ['that reports, by its type, without a number', { type: 'Báo cáo', number: null }, {}],
    ['that is normative, by its number', { type: null, number: '07/2023/QĐ-UBND' }, {}],
    ['that looks back', { type: null, number: null, subject: 'Tổng kết công tác năm 2023' }, {}],
    ['of another agency', { issuer: 'UBND huyện Mẫu' }, {}],
  ])('%s', (_, next, previous) => {
    expect(verdictOn(next, previous)).toEqual({ outcome: 'passed' })
  })
})
