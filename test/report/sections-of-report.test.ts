import { describe, expect, it } from 'vitest'
import { failed, notEvaluated, passed, type Verdict } from '../../src/check/rule.js'
import type { Report } from '../../src/report/report.js'
import { sectionModelOf } from '../../src/report/section-places.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { judgeFigures, sectionsOfReport } from '../../src/report/sections-of-report.js'
import { month } from '../series/sample-series.js'

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
    const { byKey } = sectionsOfReport(month(3, about))
    expect([...byKey.values()].map(({ path }) => path)).toEqual(paths)
  })

  it('FR4: are rows of one label in different sections; what cannot be told apart is named', () => {
    const fields = (...labels: readonly (string | null)[]) => labels.map((label) => ({ label }))
    const nested = (...rows: readonly object[]) => ({ procedures: { table: { rows: [...rows] } } })
    const twice = { label: 'I. Cấp tỉnh', rows: fields('Hộ tịch', 'Đất đai', 'Hộ tịch:') }
    const { byKey, indistinct } = sectionsOfReport(
      month(3, nested(twice, { label: 'Cấp xã', rows: fields('Hộ tịch', null) }, ...fields(null, 'Hộ tịch'))),
    )
    expect([...byKey.values()].map(({ path }) => path)).toEqual([
      [...rows, 0],
      [...rows, 0, 'rows', 1],
      [...rows, 1],
      [...rows, 1, 'rows', 0],
      [...rows, 3],
    ])
    expect(indistinct).toEqual([
      [...rows, 0, 'rows', 0],
      [...rows, 0, 'rows', 2],
      [...rows, 1, 'rows', 1],
      [...rows, 2],
    ])
    const renumbered = { label: 'CẤP TỈNH', rows: fields('1. Đất đai') }
    const other = sectionsOfReport(month(4, nested(renumbered))).byKey
    expect([...other.keys()].filter((key) => byKey.has(key))).toHaveLength(2)
  })
})

it('finds every section by its path', () => {
  expect(sectionModels.map(({ path }) => sectionModelOf(path.join('.')))).toEqual(sectionModels)
  expect(sectionModelOf('direction.plan').title.en).toBe('Progress of the plan')
})

it.each(['', 'procedures', 'procedures.dossier', 'procedures.table.rows.0'])(
  'knows no section at "%s"',
  (path) => {
    expect(() => sectionModelOf(path)).toThrow(RangeError)
  },
)

const wrong = failed({ path: ['completed'], operands: [], actual: 2 })

/** The verdicts on the plan, with those of its figures that have one. */
const verdictsOf = (verdicts: Readonly<Record<string, Verdict>>) =>
  judgeFigures(sectionModelOf('direction.plan'), (key) => verdicts[key])

describe('the verdicts on the figures of a section', () => {
  it.each<[string, Readonly<Record<string, Verdict>>, readonly Verdict[]]>([
    ['none, where no figure has one', {}, []],
    ['those of each figure, in their order', { completed: wrong, planned: passed }, [passed, wrong]],
    ['one for what is missing', { planned: notEvaluated(['planned']) }, [notEvaluated(['planned'])]],
    [
      'one for all that is missing, after the others',
      { planned: notEvaluated(['a'], ['b']), completed: wrong, overdue: notEvaluated(['c']) },
      [wrong, notEvaluated(['a'], ['b'], ['c'])],
    ],
  ])('are %s', (_, verdicts, all) => {
    expect(verdictsOf(verdicts)).toEqual(all)
  })

  it('are asked for with how each figure goes on over time', () => {
    const asked: unknown[] = []
    judgeFigures(sectionModelOf('direction.assignedTasks'), (key, { overTime }) => {
      asked.push([key, overTime])
      return undefined
    })
    expect(asked.slice(0, 5)).toEqual([
      ['total', 'derived'],
      ['completed.total', 'flow'],
      ['completed.onTime', 'flow'],
      ['completed.late', 'flow'],
      ['inProgress.total', 'closing-stock'],
    ])
  })
})
