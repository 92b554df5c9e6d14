import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { cutOffConventions } from '../../src/calendar/cut-off-conventions.js'
import type { Report } from '../../src/report/report.js'
import type { AgencySeries } from '../../src/series/agency-series.js'
import {
  appendicesOfNextPeriod,
  appendicesOfNextYear,
  appendicesOfYear,
  type Forms,
} from '../../src/series/appendices-in-time.js'
import { month, quarter, reportOf, seriesOf } from './sample-series.js'

const convention = cutOffConventions.decree
const model = appendixModel(appendixTemplate2024)
const provincial = appendixModel({ ...appendixTemplate2024, id: 'provincial' })
const forms: Forms = new Map([model, provincial].map((form) => [form.template.id, form]))

const filled = (template = 'cchc-2024') => ({ appendix: { template, values: {} } }) as Partial<Report>

type Pairs = (series: AgencySeries) => ReturnType<typeof appendicesOfYear>
const ofYear: Pairs = (series) => appendicesOfYear(series, forms)
const ofNextPeriod: Pairs = (series) => appendicesOfNextPeriod(series, forms)
const ofNextYear: Pairs = (series) => appendicesOfNextYear(series, forms, convention)

/** The places of the two reports of each pair, or what is missing. */
const pairsIn = (pairs: Pairs, reports: readonly Report[]) =>
  [...pairs(seriesOf(reports))].map((each) =>
    'missing' in each ? each.missing : [each.places.previous?.[0], each.places.next?.[0]],
  )

describe('the appendices of one year', () => {
  const ofNoYear = (about: Partial<Report>) =>
    reportOf({ kind: 'custom', from: '2024-12-02', to: '2024-12-20' }, about)

  it.each<[string, readonly Report[], readonly unknown[]]>([
    [
      'go on from one cut-off day to the next',
      [quarter(2, filled()), quarter(1, filled()), quarter(3, filled())],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    ['go on over a report without one', [quarter(1, filled()), quarter(2), quarter(3, filled())], [[0, 2]]],
    [
      'go on from the first of those of one cut-off day to the next day',
      [month(2, filled()), month(3, filled()), quarter(1, filled()), month(4, filled())],
      [
        [0, 2],
        [0, 1],
        [2, 3],
      ],
    ],
    ['do not go on within one cut-off day', [month(3, filled()), quarter(1, filled())], []],
    ['do not go on into the next year', [month(12, filled(), 2023), month(1, filled())], []],
    [
      'are not of two forms',
      [quarter(1, filled()), quarter(2, filled('provincial'))],
      [[[1, 'appendix', 'template']]],
    ],
    [
      'are of a known form',
      [quarter(1, filled('other')), quarter(2, filled('other'))],
      [[[1, 'appendix', 'template']]],
    ],
    [
      'are not known of a report of no year',
      [quarter(1, filled()), ofNoYear(filled())],
      [[[1, 'period', 'year']]],
    ],
    ['are not missed in a report of no year that has none', [quarter(1, filled()), ofNoYear({})], []],
  ])('%s', (_, reports, expected) => {
    expect(pairsIn(ofYear, reports)).toEqual(expected)
  })
})

describe('the appendices of periods that follow each other', () => {
  it.each<[string, readonly Report[], readonly unknown[]]>([
    ['are those of two quarters', [quarter(2, filled()), quarter(1, filled())], [[1, 0]]],
    ['are those over the turn of the year', [month(12, filled(), 2023), month(1, filled())], [[0, 1]]],
    ['are not those over a missing period', [quarter(1, filled()), quarter(3, filled())], []],
    ['are none where only the earlier report has one', [quarter(1, filled()), quarter(2)], []],
    ['are none where only the later report has one', [quarter(1), quarter(2, filled())], []],
    ['are none where neither has one', [quarter(1), quarter(2)], []],
  ])('%s', (_, reports, expected) => {
    expect(pairsIn(ofNextPeriod, reports)).toEqual(expected)
  })
})

describe('the appendices of one period of two years', () => {
  it.each<[string, readonly Report[], readonly unknown[]]>([
    ['are those of two quarters', [quarter(1, filled()), quarter(1, filled(), 2023)], [[1, 0]]],
    ['are not those of two other quarters', [quarter(1, filled()), quarter(2, filled(), 2023)], []],
    ['are none where only one report has one', [quarter(1, filled(), 2023), quarter(1)], []],
  ])('%s', (_, reports, expected) => {
    expect(pairsIn(ofNextYear, reports)).toEqual(expected)
  })
})

describe('how appendices hang together', () => {
  const [first, second] = [quarter(1, filled()), quarter(2, filled())]
  const lastYear = quarter(1, filled(), 2023)

  it.each<[string, Pairs, readonly Report[], string, boolean]>([
    ['of one year', ofYear, [first, second], 'next-period', true],
    ['of the next period', ofNextPeriod, [first, second], 'next-period', true],
    [
      'of the next period in another year',
      ofNextPeriod,
      [quarter(4, filled(), 2023), first],
      'next-period',
      false,
    ],
    ['of the next year', ofNextYear, [lastYear, first], 'next-year', false],
  ])('is told of those %s', (_, pairs, reports, relation, sameYear) => {
    const [earlier, later] = reports
    expect([...pairs(seriesOf(reports))]).toEqual([
      {
        subject: { previous: earlier?.appendix, next: later?.appendix, model, relation, sameYear },
        places: { previous: [0, 'appendix'], next: [1, 'appendix'] },
        doubts: [],
      },
    ])
  })

  it('is in doubt where one report is thematic', () => {
    const thematic = quarter(2, { ...filled(), type: 'thematic' })
    expect([...ofYear(seriesOf([first, thematic]))]).toMatchObject([
      { doubts: [{ path: [1, 'type'], value: 'thematic' }] },
    ])
  })
})
