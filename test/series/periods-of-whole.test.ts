import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { periodsOfWhole } from '../../src/series/periods-of-whole.js'
import { dossiers, month, quarter, reportOf, seriesOf, withDays } from './sample-series.js'

const wholesOf = (reports: readonly Report[]) => [...periodsOfWhole(seriesOf(reports))]

const tally = dossiers({ received: { total: 5 } })
const withRow = (label: string): Partial<Report> => ({
  procedures: { table: { rows: [{ label, received: { total: 5 } }] } },
})
const path = ['procedures', 'dossiers']

describe('the parts of a longer period', () => {
  const year = reportOf({ kind: 'year', year: 2024 }, tally)
  const quarters = (without?: number) =>
    [1, 2, 3, 4].map((ordinal) => quarter(ordinal, ordinal === without ? {} : tally))
  const months = (about: Partial<Report>) => [...Array(12).keys()].map((index) => month(index + 1, about))
  const halves = [1, 2].map((ordinal) => reportOf({ kind: 'half-year', year: 2024, ordinal }, tally))

  it.each<[string, readonly Report[], readonly number[]]>([
    ['the quarters', [year, ...quarters()], [1, 2, 3, 4]],
    ['the longest that there are', [year, ...quarters(), ...halves], [5, 6]],
    [
      'the months of the quarter that lacks the section, between the others',
      [year, ...quarters(2), ...months(tally)],
      [1, 8, 9, 10, 3, 4],
    ],
    [
      'the quarters, where neither they nor the months all have it',
      [year, ...quarters(2), ...months({})],
      [1, 2, 3, 4],
    ],
    ['FS3: the longest, of one kind or of several', [year, ...quarters(), halves[0] as Report], [5, 3, 4]],
  ])('are %s', (_, reports, parts) => {
    const [ofYear] = wholesOf(reports).filter(({ places }) => places.whole?.[0] === 0)
    expect(ofYear?.places).toEqual({
      whole: [0, ...path],
      parts: parts.map((index) => [index, ...path]),
      period: [0, 'period'],
    })
    expect(ofYear?.subject.covers).toBeUndefined()
    expect(ofYear?.subject.periods.parts).toEqual(parts.map((index) => reports[index]?.period))
    expect(ofYear?.subject.section).toBe('procedures.dossiers')
  })

  it.each<[string, readonly Report[], readonly number[], object]>([
    ['the first', [year, ...quarters().slice(0, 3)], [1, 2, 3], { opening: true, closing: false }],
    ['the last', [year, ...quarters().slice(2)], [1, 2], { opening: false, closing: true }],
    [
      'those that say most',
      [year, quarters(1)[0] as Report, ...months(tally).slice(1, 2)],
      [2],
      { opening: false, closing: false },
    ],
    [
      'a run of days between its first and last',
      [year, reportOf({ kind: 'custom', from: '2024-03-01', to: '2024-04-10' }, tally)],
      [1],
      { opening: false, closing: false },
    ],
  ])('FS2: are some that share no day, where not all are there: %s', (_, reports, parts, covers) => {
    const [ofYear] = wholesOf(reports).filter(({ places }) => places.whole?.[0] === 0)
    expect(ofYear?.places.parts).toEqual(parts.map((index) => [index, ...path]))
    expect(ofYear?.subject).toMatchObject({ covers, sameDays: true })
  })

  it('are not there for a period that has none inside', () => {
    expect(wholesOf([year])).toEqual([])
    expect(wholesOf([quarter(1, tally), month(4, tally)])).toEqual([])
  })

  it('have the place of a row that they lack among their rows', () => {
    const about = { ...withRow('Hộ tịch') }
    const [ofRow, ...others] = wholesOf([
      quarter(1, about),
      month(1, about),
      month(2),
      month(3, withRow('Đất đai')),
    ])
    expect(others).toEqual([])
    const rows = ['procedures', 'table', 'rows']
    expect(ofRow?.places).toEqual({
      whole: [0, ...rows, 0],
      parts: [
        [1, ...rows, 0],
        [2, ...rows],
        [3, ...rows],
      ],
      period: [0, 'period'],
    })
    expect(ofRow?.subject.parts).toEqual([{ label: 'Hộ tịch', received: { total: 5 } }, {}, {}])
  })
})

describe('the days of the parts', () => {
  const [first, second, third] = [1, 2, 3].map((ordinal) => month(ordinal, tally)) as [Report, Report, Report]

  it.each<[string, readonly Report[], boolean]>([
    ['are those of the whole by their names', [first, second, third], true],
    ['leave a gap after the first', [first, withDays(second, '2024-01-16', '2024-02-14'), third], false],
    ['leave a gap before the last', [first, second, withDays(third, '2024-02-20', '2024-03-14')], false],
    ['overlap', [first, withDays(second, '2024-01-14', '2024-02-14'), third], false],
    ['begin later than the whole', [withDays(first, '2024-01-01', '2024-01-14'), second, third], false],
    ['end before the whole', [first, second, withDays(third, '2024-02-15', '2024-03-13')], false],
    [
      'move the line between two of them',
      [withDays(first, '2023-12-15', '2024-01-31'), withDays(second, '2024-02-01', '2024-02-14'), third],
      true,
    ],
  ])('%s', (_, months, sameDays) => {
    expect(wholesOf([quarter(1, tally), ...months]).map(({ subject }) => subject.sameDays)).toEqual([
      sameDays,
    ])
  })
})
