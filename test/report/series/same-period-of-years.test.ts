import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import type { Report } from '../../../src/report/report.js'
import { samePeriodOfYears, yearBefore } from '../../../src/report/series/same-period-of-years.js'
import { dossiers, month, quarter, reportOf, seriesOf } from './sample-series.js'

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
