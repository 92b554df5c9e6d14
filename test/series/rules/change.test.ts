import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { describeFinding } from '../../../src/describe-finding.js'
import { parseReport } from '../../../src/report/parse-report.js'
import { checkSeries } from '../../../src/series/check-series.js'
import { countsOf } from '../sample-series.js'

const report = (period: object, parts: object, more: object = {}) =>
  parseReport({
    title: 'Báo cáo',
    agency: { name: 'UBND xã Hòa An', level: 'commune' },
    period,
    ...parts,
    ...more,
  })
const q1 = { kind: 'quarter', year: 2024, ordinal: 1 }
const q2 = { ...q1, ordinal: 2 }
const q2Before = { kind: 'quarter', year: 2023, ordinal: 2 }
const online = (total: number, count: number) => ({
  procedures: { dossiers: { received: { inPeriod: total, online: count } } },
})
const changed = (change: object) => ({
  statements: [{ kind: 'change', label: 'Hồ sơ trực tuyến', ...change }],
})
const verdictsOf = (...reports: ReturnType<typeof report>[]) => {
  const result = checkSeries(reports)
  return {
    found: result.findings.flatMap(({ rule, path, severity, expected }) =>
      rule === 'series/change' ? [[toJsonPointer(path), severity, expected]] : [],
    ),
    counts: countsOf('series/change', result),
  }
}
const figure = '/procedures/dossiers/received/online'
const path = (key: string) => `/1/statements/0/${key}`

describe('a change in a series', () => {
  const before = report(q1, online(120, 100))
  const later = (change: object) => report(q2, { ...online(130, 110), ...changed(change) })
  const quarterly = { figure, comparedWith: 'previous-period' }

  it.each([
    { previous: 100 },
    { previous: 'gần 101' },
    { previous: '100', difference: 10, published: '10%' },
    { difference: 'tăng 10' },
    { published: 'tăng 10%' },
    { published: 'tăng khoảng 10%', current: 110 },
  ])('agrees with the report before: %j', (change) => {
    expect(verdictsOf(before, later({ ...quarterly, ...change }))).toEqual({ found: [], counts: [1, 0, 0] })
  })

  it.each<[object, string, unknown]>([
    [{ previous: 10 }, 'previous', 100],
    [{ previous: 'dưới 90', current: 110 }, 'previous', 100],
    [{ difference: 20 }, 'difference', 10],
    [{ published: 'giảm 10%' }, 'published', '10.00'],
    [{ published: 'tăng 20%', current: 110 }, 'published', '10.00'],
  ])('contradicts it: %j', (change, key, expected) => {
    const { found } = verdictsOf(before, later({ ...quarterly, ...change }))
    expect(found).toEqual([[path(key), 'warning', expected]])
  })

  it('may be with the same period of the last year, or with a period by its name', () => {
    const last = report(q2Before, online(60, 55))
    const compare = (comparedWith: unknown, previous: number) =>
      verdictsOf(last, later({ figure, comparedWith, previous })).found
    expect(compare('same-period-last-year', 55)).toEqual([])
    expect(compare('same-period-last-year', 56)).toEqual([[path('previous'), 'warning', 55]])
    expect(compare(q2Before, 55)).toEqual([])
    expect(compare(q2Before, 65)).toEqual([[path('previous'), 'warning', 55]])
  })

  it('finds the row by its name', () => {
    const table = (...rows: [string, number][]) => ({
      procedures: { table: { rows: rows.map(([label, inPeriod]) => ({ label, received: { inPeriod } })) } },
    })
    const compare = (previous: number) =>
      verdictsOf(
        report(q1, table(['Đất đai', 5], ['Hộ tịch', 7])),
        report(q2, {
          ...table(['HỘ TỊCH', 9]),
          ...changed({ ...quarterly, figure: '/procedures/table/rows/0/received/inPeriod', previous }),
        }),
      ).found
    expect(compare(7)).toEqual([])
    expect(compare(5)).toEqual([[path('previous'), 'warning', 7]])
  })

  it('finds a figure that the earlier report compares under the same words', () => {
    const earlier = report(q1, changed({ current: '86,66 điểm' }))
    const compare = (previous: string) =>
      verdictsOf(earlier, report(q2, changed({ comparedWith: 'previous-period', previous }))).found
    expect(compare('86,66')).toEqual([])
    expect(compare('86,7')).toEqual([])
    expect(compare('86,56')).toEqual([[path('previous'), 'warning', 86.66]])
  })

  it('holds rates against rates, and their counts', () => {
    const rate = { figure: '/procedures/dossiers/rates/online', comparedWith: 'previous-period' }
    expect(verdictsOf(before, later({ ...rate, previous: '83,3%' })).found).toEqual([])
    expect(verdictsOf(before, later({ ...rate, difference: '1,29' })).found).toEqual([])
    expect(verdictsOf(before, later({ ...rate, published: 'tăng 1,3%' })).found).toEqual([])
    expect(verdictsOf(before, later({ ...rate, previous: '88,3%' })).found).toEqual([
      [path('previous'), 'warning', '83.33'],
    ])
  })

  it('holds figures of the year against those of the year', () => {
    const cumulated = (count: number) => ({ yearToDate: online(400, count) })
    const compare = (previous: number) =>
      verdictsOf(
        report(q1, cumulated(100)),
        report(q2, {
          ...cumulated(210),
          ...changed({ ...quarterly, figure: `/yearToDate${figure}`, previous }),
        }),
      ).found
    expect(compare(100)).toEqual([])
    expect(compare(110)).toEqual([[path('previous'), 'warning', 100]])
  })

  it('is not evaluated without the report, the figure or the period', () => {
    for (const change of [
      { comparedWith: 'previous-period', previous: 7 },
      { figure, previous: 7 },
      { figure, comparedWith: 'same-period-last-year', previous: 7 },
      { ...quarterly, figure: '/procedures/dossiers/received/direct', previous: 7 },
    ]) {
      expect(verdictsOf(before, later(change))).toEqual({ found: [], counts: [0, 0, 1] })
    }
    expect(verdictsOf(before, later(quarterly)).counts).toEqual([0, 0, 0])
  })

  it('follows a week by its days, over the weekend', () => {
    const week = (from: string, to: string) => ({ kind: 'week', year: 2024, from, to })
    const compare = (from: string, to: string) =>
      verdictsOf(
        report(week('2024-03-04', '2024-03-08'), online(12, 10)),
        report(week(from, to), { ...online(13, 11), ...changed({ ...quarterly, previous: 9 }) }),
      ).counts
    expect(compare('2024-03-11', '2024-03-15')).toEqual([0, 1, 0])
    expect(compare('2024-03-18', '2024-03-22')).toEqual([0, 0, 1])
  })

  it('is worth a look where a correction says otherwise, and says so in two languages', () => {
    const [finding] = checkSeries([before, later({ ...quarterly, previous: 10 })]).findings
    expect(finding && describeFinding(finding)).toContain('100')
    expect(finding && describeFinding(finding, 'en')).toContain('100')
  })
})
