import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/report/parse-report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { countsOf, dossiers, findingsOf, month, quarter, reportOf, withDays } from './sample-series.js'

const rule = 'dossier/continuity'
const closing = (total: number) => dossiers({ inProgress: { total } })
const opening = (carriedOver: number) => dossiers({ received: { carriedOver } })
const path = (index: number) => [index, 'procedures', 'dossiers', 'received', 'carriedOver']

describe('what is carried over', () => {
  it('T9: is what the period before closed with', () => {
    expect(findingsOf(rule, [month(3, closing(12)), month(4, opening(11))])).toMatchObject([
      {
        severity: 'error',
        path: path(1),
        actual: 11,
        expected: 12,
        difference: -1,
        operands: [{ path: [0, 'procedures', 'dossiers', 'inProgress', 'total'], value: 12 }],
      },
    ])
    expect(countsOf(rule, checkSeries([month(3, closing(12)), month(4, opening(12))]))).toEqual([1, 0, 0])
  })

  it('is found in a real report and the next one; a warning, as days lie between', () => {
    const text = readFileSync(new URL('../../examples/reports/dinh-ca-2024-q1.json', import.meta.url), 'utf8')
    const first = parseReport(JSON.parse(text))
    const next = (carriedOver: number) => ({
      ...first,
      ...opening(carriedOver),
      period: { kind: 'quarter', year: 2024, ordinal: 2, from: '2024-03-15', to: '2024-06-14' } as const,
    })
    expect(
      checkSeries([next(10), first]).findings.filter(({ rule: id }) => id.startsWith('dossier/')),
    ).toMatchObject([{ rule, severity: 'warning', path: path(0), difference: -1 }])
    expect(checkSeries([next(10), first]).findings.map((finding) => finding.rule)).toContain('series/gap')
    expect(findingsOf(rule, [next(11), first])).toEqual([])
  })

  it('is compared by names, whatever the days of the two', () => {
    const first = withDays(quarter(1, closing(12)), '2024-01-01', '2024-03-31')
    const second = withDays(quarter(2, opening(11)), '2024-03-15', '2024-06-14')
    const [finding] = findingsOf(rule, [first, second])
    expect(finding).toMatchObject({ severity: 'warning', difference: -1 })
    expect(finding?.operands).toMatchObject([
      { value: 12 },
      { path: [0, 'period', 'to'], value: '2024-03-31', beside: true },
      { path: [1, 'period', 'from'], value: '2024-03-15', beside: true },
    ])
  })

  it('goes on from December to January, also from the report of the year', () => {
    const december = month(12, closing(5), 2023)
    const year = reportOf({ kind: 'year', year: 2023 }, closing(5))
    for (const last of [december, year]) {
      expect(findingsOf(rule, [last, month(1, opening(4))])).toHaveLength(1)
      expect(
        findingsOf(rule, [reportOf({ kind: 'nine-months', year: 2024 }, opening(4)), last]),
      ).toHaveLength(1)
    }
    expect(findingsOf(rule, [december, year, month(1, opening(4))])).toHaveLength(1)
  })

  it('goes on from the report of a quarter that stands for that of its last month', () => {
    expect(findingsOf(rule, [quarter(1, closing(12)), month(4, opening(11))])).toHaveLength(1)
  })

  it('is not compared over a missing period, nor over days between runs of days', () => {
    expect(countsOf(rule, checkSeries([month(3, closing(12)), month(5, opening(1))]))).toEqual([0, 0, 0])
    const custom = (from: string, to: string, about: object) => reportOf({ kind: 'custom', from, to }, about)
    const first = custom('2024-01-01', '2024-01-31', closing(12))
    expect(findingsOf(rule, [first, custom('2024-02-01', '2024-02-29', opening(1))])).toHaveLength(1)
    expect(findingsOf(rule, [first, custom('2024-02-02', '2024-02-29', opening(1))])).toEqual([])
  })

  it('is not evaluated when one of the two does not say it', () => {
    expect(checkSeries([month(3, closing(12)), month(4)])).toMatchObject({
      findings: [],
      gaps: [{ rule, missing: [path(1)] }],
    })
  })

  it('is compared by rows of the same label, and in the total row', () => {
    const table = (rows: readonly object[], total?: object) => ({
      procedures: { table: { rows: [...rows], total } },
    })
    const march = month(
      3,
      table(
        [
          { label: 'Hộ tịch', inProgress: { total: 3 } },
          { label: 'Chứng thực', inProgress: { total: 4 } },
          { label: 'Đất đai', inProgress: { total: 1 } },
          { label: 'Đất đai', inProgress: { total: 2 } },
        ],
        { inProgress: { total: 10 } },
      ),
    )
    const april = month(
      4,
      table(
        [
          { label: ' CHỨNG THỰC', received: { carriedOver: 5 } },
          { label: 'Hộ tịch', received: { carriedOver: 3 } },
          { label: 'Đất đai', received: { carriedOver: 9 } },
        ],
        { received: { carriedOver: 9 } },
      ),
    )
    expect(findingsOf(rule, [march, april]).map((finding) => [finding.path, finding.difference])).toEqual([
      [[1, 'procedures', 'table', 'rows', 0, 'received', 'carriedOver'], 1],
      [[1, 'procedures', 'table', 'total', 'received', 'carriedOver'], -1],
    ])
  })

  it('is compared between a tally by itself and the total row of a table', () => {
    const april = month(4, {
      procedures: { table: { rows: [], total: { received: { carriedOver: 11 } } } },
    })
    expect(findingsOf(rule, [month(3, closing(12)), april])).toMatchObject([
      { path: [1, 'procedures', 'table', 'total', 'received', 'carriedOver'], difference: -1 },
    ])
  })
})
