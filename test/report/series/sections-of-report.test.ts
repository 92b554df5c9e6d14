import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { sectionsOfReport } from '../../../src/report/series/sections-of-report.js'
import { month } from './sample-series.js'

describe('the sections that other reports have as well', () => {
  const table = (...labels: readonly (string | null)[]): Partial<Report> => ({
    procedures: { table: { rows: labels.map((label) => ({ label })), total: {} } },
  })
  const rows = ['procedures', 'table', 'rows']
  const total = ['procedures', 'table', 'total']

  it.each<[string, Partial<Report>, readonly unknown[]]>([
    [
      'those that stand by themselves',
      { procedures: { dossiers: { received: { total: 3 } } } },
      [['procedures', 'dossiers']],
    ],
    [
      'the rows of a table, by their labels, and their total',
      table('Hộ tịch', 'Đất đai'),
      [[...rows, 0], [...rows, 1], total],
    ],
    ['not a row without a label', table('Hộ tịch', null), [[...rows, 0], total]],
    ['not rows of one label', table('Hộ tịch', 'Đất đai', 'HỘ TỊCH '), [[...rows, 1], total]],
  ])('are %s', (_, about, paths) => {
    expect([...sectionsOfReport(month(3, about)).values()].map(({ path }) => path)).toEqual(paths)
  })
})
