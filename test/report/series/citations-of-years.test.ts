import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/document/citation.js'
import type { Report } from '../../../src/report/report.js'
import { citationsOfYears } from '../../../src/report/series/citations-of-years.js'
import { month, reportOf, seriesOf } from './sample-series.js'

const gathered = (reports: readonly Report[]) => [...citationsOfYears(seriesOf(reports))]

const plan: Citation = { number: '05/KH-UBND', issuedOn: '2023-01-10', issuer: 'UBND xã Mẫu' }
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
