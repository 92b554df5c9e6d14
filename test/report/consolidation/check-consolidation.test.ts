import { describe, expect, it } from 'vitest'
import type { Agency } from '../../../src/agency/agency.js'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { verifyRule } from '../../../src/check/verify-rule.js'
import {
  checkConsolidation,
  consolidationRules,
} from '../../../src/report/consolidation/check-consolidation.js'
import { consolidate } from '../../../src/report/consolidation/consolidate.js'
import type { Report } from '../../../src/report/report.js'

const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
const units = ['UBND xã Một', 'UBND xã Hai', 'UBND xã Ba'].map((name): Agency => ({ name, level: 'commune' }))
const district: Agency = { name: 'UBND huyện', level: 'district' }

function report(agency: Agency, resolved: number, rows: Readonly<Record<string, number>> = {}): Report {
  return {
    title: 'Báo cáo',
    agency,
    period,
    procedures: {
      dossiers: { resolved: { total: resolved } },
      table: { rows: Object.entries(rows).map(([label, total]) => ({ label, resolved: { total } })) },
    },
  }
}

const children = units.map((agency, index) =>
  report(agency, 10 ** index, { 'Hộ tịch': 10 ** index - 1, 'Chứng thực': 1 }),
)
const found = (parent: Report, reports: readonly Report[] = children, all?: readonly Agency[]) =>
  checkConsolidation(parent, reports, all && { units: all }).findings

describe.each(consolidationRules)('$id', (rule) => {
  it('does what its samples say', () => {
    expect(verifyRule(rule as Parameters<typeof verifyRule>[0])).toEqual([])
  })
})

it('a superior’s report that is the sum of its units has no finding', () => {
  const { report: parent } = consolidate(children, { agency: district, period, units })
  const { findings, rules, gaps } = checkConsolidation(parent, children, { units })
  expect(findings).toEqual([])
  expect(gaps).toEqual([])
  expect(rules['consolidation/sum']).toMatchObject({ passed: 3, failed: 0, notEvaluated: 0 })
})

it('a figure that is not the sum is found, with the part of every unit and the one left out', () => {
  expect(found(report(district, 101))).toMatchObject([
    {
      rule: 'consolidation/sum',
      severity: 'error',
      path: ['report', 'procedures', 'dossiers', 'resolved', 'total'],
      actual: 101,
      expected: 111,
      difference: -10,
      operands: [
        { path: ['units', 0, 'procedures', 'dossiers', 'resolved', 'total'], value: 1 },
        { value: 10 },
        { value: 100 },
      ],
      cause: { kind: 'part-left-out', part: ['units', 1, 'procedures', 'dossiers', 'resolved', 'total'] },
    },
  ])
})

it('rows are held against rows of the same label, wherever they stand', () => {
  const parent = report(district, 111, { 'Chứng thực': 3, 'Hộ tịch': 109 })
  expect(found(parent).map(({ path, expected }) => [toJsonPointer(path), expected])).toEqual([
    ['/report/procedures/table/rows/1/resolved/total', 108],
  ])
})

describe('units that lack a figure leave a lower bound', () => {
  it('without a report', () => {
    const two = children.slice(0, 2)
    const missing = { rule: 'consolidation/unit', severity: 'warning', path: ['units', 2] }
    expect(found(report(district, 111), two, units)).toMatchObject([missing])
    expect(found(report(district, 9), two, units)).toMatchObject([
      missing,
      { rule: 'consolidation/sum', expected: { atLeast: 11 }, difference: -2 },
    ])
  })

  it('without a row: it may have none, or not say so', () => {
    const [first, second, third] = children as [Report, Report, Report]
    const reports = [first, second, { ...third, procedures: { dossiers: { resolved: { total: 100 } } } }]
    expect(found(report(district, 111, { 'Chứng thực': 3 }), reports)).toEqual([])
    expect(found(report(district, 111, { 'Chứng thực': 1 }), reports)).toMatchObject([
      { expected: { atLeast: 2 } },
    ])
  })
})

it('without a list of all units a figure above their sum may count others too', () => {
  expect(found(report(district, 120))).toMatchObject([{ severity: 'warning', difference: 9 }])
  expect(found(report(district, 120), children, units)).toMatchObject([{ severity: 'error', difference: 9 }])
})

it('a unit written in two ways is one', () => {
  const again = report({ name: 'Ủy ban nhân dân xã Một', level: 'commune' }, 1)
  expect(found(report(district, 111), [...children, again])).toMatchObject([
    { rule: 'consolidation/unit', path: ['reports', 3] },
  ])
})

it('an appendix of a form that is not known is named', () => {
  const parent = { ...report(district, 111), appendix: { template: 'ours', values: {} } }
  expect(found(parent).map(({ rule }) => rule)).toEqual(['appendix/known-form'])
})

it('reports that are left out are named', () => {
  const reports = [
    ...children,
    report(units[0] as Agency, 5),
    { ...report(units[1] as Agency, 5), period: { kind: 'year', year: 2024 } as const },
    report({ name: 'UBND xã Mười', level: 'commune' }, 5),
  ]
  const states = found(report(district, 111), reports, units).map(({ path, data }) => [
    path.join('/'),
    data?.reason,
  ])
  expect(states).toMatchObject([
    ['reports/3', {}],
    ['reports/4', {}],
    ['reports/5', {}],
  ])
})
