import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import type { Report } from '../../../src/report/report.js'
import { samePeriodOfYears, yearBefore, yearOnYear } from '../../../src/series/rules/year-on-year.js'
import { dossiers, month, quarter, reportOf, seriesOf } from '../sample-series.js'

const verdictsOn = (previous: object, next: object, section = 'procedures.dossiers') =>
  [yearOnYear.check({ section, previous, next }, {})].flat()
const online = (count: unknown) => ({ received: { online: count } })

describe('a figure of the same period of two years', () => {
  it('has changed much: what stood there, and how much', () => {
    expect(verdictsOn(online(1482), online(148))).toEqual([
      {
        outcome: 'failed',
        path: ['next', 'received', 'online'],
        label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
        actual: 148,
        difference: -1334,
        operands: [
          {
            path: ['previous', 'received', 'online'],
            value: 1482,
            label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
          },
        ],
        data: {
          before: 1482,
          percentage: '-90.0',
          size: 'large',
          change: { vi: 'giảm 90,0%', en: '90.0% less' },
        },
      },
    ])
  })

  it.each<[string, unknown, unknown, number, object]>([
    [
      'half as many again',
      100,
      150,
      50,
      { before: 100, percentage: '50.0', size: 'large', change: { vi: 'tăng 50,0%', en: '50.0% more' } },
    ],
    [
      'none any more',
      30,
      0,
      -30,
      { before: 30, percentage: '-100.0', size: 'large', change: { vi: 'giảm 100,0%', en: '100.0% less' } },
    ],
    [
      'many where there were hardly any',
      1,
      31,
      30,
      { before: 1, size: 'small', change: { vi: 'số gốc nhỏ', en: 'of a small base' } },
    ],
    [
      'at the least, where both are approximate',
      { atMost: 100 },
      { atLeast: 150 },
      50,
      {
        before: { atMost: 100 },
        percentage: '50.0',
        size: 'large',
        change: { vi: 'tăng 50,0%', en: '50.0% more' },
      },
    ],
  ])('has changed much: %s', (_, before, after, difference, data) => {
    const [verdict, ...others] = verdictsOn(online(before), online(after))
    expect(others).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'failed', actual: after, difference })
    expect(verdict).toHaveProperty('data', data)
  })

  it.each<[string, unknown, unknown]>([
    ['less than by half', 100, 149],
    ['by less than half the other way', 100, 51],
    ['few more of few', 1, 30],
    ['not at all', 500, 500],
    ['perhaps not', { atLeast: 100 }, 900],
  ])('has changed little: %s', (_, before, after) => {
    expect(verdictsOn(online(before), online(after))).toEqual([{ outcome: 'passed' }])
  })

  it.each<[string, object, object, readonly unknown[]]>([
    ['the earlier report', {}, online(148), [['previous', 'received', 'online']]],
    ['the later report', online(148), online(null), [['next', 'received', 'online']]],
    [
      'each of the reports',
      online(148),
      { received: { direct: 20 } },
      [
        ['next', 'received', 'online'],
        ['previous', 'received', 'direct'],
      ],
    ],
  ])('is missing in %s', (_, previous, next, missing) => {
    expect(verdictsOn(previous, next)).toEqual([{ outcome: 'not-evaluated', missing }])
  })

  it('is not looked at where it is made of others, or in neither report', () => {
    expect(verdictsOn({ received: { total: 1482 } }, { received: { total: 148 } })).toEqual([])
    expect(verdictsOn({ received: 900 }, { received: 9 }, 'procedures.feedback')).toEqual([])
    expect(verdictsOn({}, online(null))).toEqual([])
  })

  it('is judged beside others that are missing', () => {
    expect(
      verdictsOn({ received: { online: 100 }, resolved: { total: 90 } }, { received: { online: 110 } }),
    ).toEqual([{ outcome: 'passed' }, { outcome: 'not-evaluated', missing: [['next', 'resolved', 'total']] }])
  })
})

const convention = cutOffConventions.decree

const custom = (from: string, to: string) => reportOf({ kind: 'custom', from, to })
const unnamed = (from: string, to: string) => reportOf({ kind: 'month', from, to })

describe('the report of the same period of the last year', () => {
  it.each<[string, Report, Report, boolean]>([
    ['that of the month', month(3, {}, 2023), month(3), true],
    ['not that of another month', month(2, {}, 2023), month(3), false],
    ['not that of the year before the last', month(3, {}, 2022), month(3), false],
    [
      'not that of another kind',
      quarter(1, {}, 2023),
      reportOf({ kind: 'year-to-date', year: 2024, ordinal: 3 }),
      false,
    ],
    ['not a thematic one', month(3, { type: 'thematic' }, 2023), month(3), false],
    ['that of the same days', custom('2023-01-01', '2023-02-28'), custom('2024-01-01', '2024-02-29'), true],
    ['not that of other days', custom('2023-01-01', '2023-02-27'), custom('2024-01-01', '2024-02-29'), false],
    [
      'that of the first days that can be compared',
      custom('1900-01-01', '1900-01-31'),
      custom('1901-01-01', '1901-01-31'),
      true,
    ],
    [
      'none before the first days that can be written',
      custom('1900-01-01', '1900-01-31'),
      custom('1900-02-01', '1900-02-28'),
      false,
    ],
    [
      'not known of a month that says its days only',
      unnamed('2023-03-01', '2023-03-31'),
      unnamed('2024-03-01', '2024-03-31'),
      false,
    ],
  ])('is %s', (_, earlier, later, isFound) => {
    const series = seriesOf([later, earlier])
    const next = series.reports.find(({ index }) => index === 0)
    if (next === undefined) throw new Error('a report is expected')
    expect(yearBefore(next, series, convention)?.index).toBe(isFound ? 1 : undefined)
  })
})

describe('the sections of the same period of two years', () => {
  it('are those that both reports have, with their places', () => {
    const rows = (...labels: readonly string[]) => labels.map((label) => ({ label, received: { total: 3 } }))
    const before = month(3, { procedures: { table: { rows: rows('Đất đai', 'Hộ tịch') } } }, 2023)
    const after = month(3, {
      procedures: {
        table: { rows: rows('Hộ tịch', 'Chứng thực') },
        ...dossiers({ received: { total: 9 } }).procedures,
      },
    })
    const row = { label: 'Hộ tịch', received: { total: 3 } }
    expect([...samePeriodOfYears(seriesOf([after, before]), convention)]).toEqual([
      {
        subject: { section: 'procedures.table', previous: row, next: row },
        places: {
          previous: [1, 'procedures', 'table', 'rows', 1],
          next: [0, 'procedures', 'table', 'rows', 0],
        },
      },
    ])
  })
})
