import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/document/citation.js'
import type { Report } from '../../../src/report/report.js'
import { citationsOfYears, staleCitation } from '../../../src/series/rules/stale-citation.js'
import { findingsOf, month, quarter, reportOf, seriesOf } from '../sample-series.js'

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

  it.each([
    ['Kĩ thuật, văn hoá và tư pháp năm 2024', 'Kỹ thuật - văn hóa tư pháp năm 2023'],
    ['1. Thuỷ lợi năm 2024'.normalize('NFD'), 'Thủy  lợi năm 2023.'],
  ])('FC3: sees that only the year was changed in %j', (next, previous) => {
    expect(verdictOn({ subject: next }, { subject: previous })).toMatchObject({
      outcome: 'failed',
      data: { staleness: { en: expect.stringContaining('year') } },
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

const rule = 'series/stale-citation'

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

const gathered = (reports: readonly Report[]) => [...citationsOfYears(seriesOf(reports))]

const other: Citation = { number: '06/KH-UBND', issuedOn: '2023-01-10', issuer: 'UBND xã Mẫu' }
const december = (...citations: readonly Citation[]) => month(12, { citations: [...citations] }, 2023)
const march = (...citations: readonly Citation[]) => month(3, { citations: [...citations] })

describe('the citations of one document in two years', () => {
  const placesOf = (reports: readonly Report[]) =>
    gathered(reports).map((each) =>
      'missing' in each ? each.missing : [each.places.previous, each.places.next],
    )

  it.each<[string, readonly Report[], readonly unknown[]]>([
    [
      'are found wherever they stand',
      [march(other, plan), december(plan)],
      [
        [
          [1, 'citations', 0],
          [0, 'citations', 1],
        ],
      ],
    ],
    [
      'are the first of each report',
      [december(other, plan, plan), march(plan, plan)],
      [
        [
          [0, 'citations', 1],
          [1, 'citations', 0],
        ],
      ],
    ],
    [
      'are those of the first report of the last year',
      [month(11, { citations: [plan] }, 2023), december(plan), march(plan)],
      [
        [
          [0, 'citations', 0],
          [2, 'citations', 0],
        ],
      ],
    ],
    [
      'are found in each report of the year',
      [december(plan), month(2, { citations: [plan] }), march(plan)],
      [
        [
          [0, 'citations', 0],
          [1, 'citations', 0],
        ],
        [
          [0, 'citations', 0],
          [2, 'citations', 0],
        ],
      ],
    ],
    [
      'are not of years that do not follow each other',
      [month(12, { citations: [plan] }, 2022), march(plan)],
      [],
    ],
    ['are not of one year', [month(2, { citations: [plan] }), march(plan)], []],
    [
      'have one number, in two spellings',
      [december(plan), march({ ...plan, number: 'Số: 05/KH- UBND' })],
      [
        [
          [0, 'citations', 0],
          [1, 'citations', 0],
        ],
      ],
    ],
    [
      'have one number that cannot be read, but for spaces around it',
      [december({ ...plan, number: '05 KH' }), march({ ...plan, number: ' 05 KH ' })],
      [
        [
          [0, 'citations', 0],
          [1, 'citations', 0],
        ],
      ],
    ],
    [
      'have not two numbers that cannot be read',
      [december({ ...plan, number: '05 KH' }), march({ ...plan, number: '06 KH' })],
      [],
    ],
    [
      'have one issuer, in two spellings',
      [december(plan), march({ ...plan, issuer: 'Ủy ban nhân dân xã Mẫu' })],
      [
        [
          [0, 'citations', 0],
          [1, 'citations', 0],
        ],
      ],
    ],
    ['have not two issuers', [december(plan), march({ ...plan, issuer: 'UBND huyện Mẫu' })], []],
    [
      'have no issuer in both, if not in one',
      [december(plan, { ...plan, issuer: null }), march({ ...plan, issuer: null })],
      [
        [
          [0, 'citations', 1],
          [1, 'citations', 0],
        ],
      ],
    ],
    [
      'have a number and a day',
      [
        december({ ...plan, number: null }, { ...plan, issuedOn: null }),
        march({ ...plan, number: null }, { ...plan, issuedOn: null }),
      ],
      [],
    ],
  ])('%s', (_, reports, expected) => {
    expect(placesOf(reports)).toEqual(expected)
  })

  it('are told with the year and the last day of the later report', () => {
    expect(gathered([december(plan), march({ ...plan, subject: 'Cải cách hành chính' })])).toMatchObject([
      {
        subject: {
          agency: 'UBND xã Mẫu',
          previous: plan,
          next: { ...plan, subject: 'Cải cách hành chính' },
          year: 2024,
          until: '2024-03-14',
        },
      },
    ])
  })

  it('are not known in reports of which the year cannot be said', () => {
    const overTheTurn = (citations?: readonly Citation[]) =>
      reportOf(
        { kind: 'custom', from: '2023-12-01', to: '2023-12-31' },
        citations === undefined ? {} : { citations: [...citations] },
      )
    const ofNoYear = (citations?: readonly Citation[]) => {
      const report = overTheTurn(citations)
      return { ...report, period: { ...report.period, from: '2023-12-02' } }
    }
    expect(placesOf([ofNoYear([plan]), march(plan)])).toEqual([[[0, 'period', 'year']]])
    expect(placesOf([ofNoYear([]), march(plan)])).toEqual([])
    expect(placesOf([ofNoYear(), march(plan)])).toEqual([])
    expect(placesOf([overTheTurn([plan]), march(plan)])).toEqual([
      [
        [0, 'citations', 0],
        [1, 'citations', 0],
      ],
    ])
  })
})
