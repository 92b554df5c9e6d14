import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../../src/appendix/appendix-template-2025.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { ReportInput } from '../../src/report/report.js'
import { requireFiguresInReport } from '../../src/report/require-figures-in-report.js'

const rows: readonly Indicator[] = appendixTemplate2025.indicators
const rowOf = (key: string) => rows.find((row) => row.key === key)

function found(input: Partial<ReportInput>) {
  const { findings } = checkReport(
    parseReport({
      title: 'Báo cáo quý I',
      agency: { name: 'UBND xã Đông Bắc', level: 'commune' },
      period: { kind: 'quarter', year: 2026, ordinal: 1 },
      ...input,
    }),
  )
  return findings
    .filter(({ rule }) => rule !== 'appendix/blank')
    .map(({ rule, path, severity }) => `${severity} ${rule} ${toJsonPointer(path)}`)
}

const appendix = (values: Record<string, number | string>, template = 'cchc-2025-two-tier') => ({
  appendix: { template, values },
})

describe('the form of two tiers', () => {
  it('has no district, in no label and for no level', () => {
    for (const row of rows) {
      expect(row.label.vi).not.toMatch(/huyện/)
      expect(row.label.en).not.toMatch(/district/)
      expect(row.levels ?? []).not.toContain('district')
    }
    for (const { levels } of rows.flatMap(({ inReport = [] }) => inReport))
      expect(levels ?? []).not.toContain('district')
  })

  it('is that of 2024 but for the rows that ended, and is not confirmed', () => {
    const keys = rows.map(({ key }) => key)
    const before = appendixTemplate2024.indicators.map(({ key }): string => key)
    expect(before.filter((key) => !keys.includes(key))).toEqual(['3.1.3.district', '7.6.1'])
    expect(keys.filter((key) => !before.includes(key))).toEqual(['3.1.3.province'])
    expect(appendixTemplate2025.source.confirmed).toBe(false)
    expect(appendixTemplate2025.from).toBe('2025-07-01')
  })

  it('repeats figures that reports have', () => {
    expect(() => requireFiguresInReport(appendixTemplate2025)).not.toThrow()
    expect(appendixModel(appendixTemplate2025).template).toBe(appendixTemplate2025)
  })

  it('gives the rows of districts to the levels that are left', () => {
    expect(rowOf('1.2.2')?.levels).toEqual(['province'])
    expect(rowOf('2.1')?.levels).toBeUndefined()
    expect(rowOf('6.2.1')?.levels).toBeUndefined()
  })
})

describe('a report with the form of two tiers', () => {
  it('is read and judged without naming the form', () => {
    expect(found(appendix({ '1.1': '59.46', '1.1.planned': 37, '1.1.completed': 22, '3.1.3': 418 }))).toEqual(
      [],
    )
    expect(found(appendix({ '1.1': '60', '1.1.planned': 37, '1.1.completed': 22 }))).toEqual([
      'error appendix/rate /appendix/values/1.1',
    ])
  })

  it('is held against its body by the level that reports', () => {
    const procedures = { dossiers: { resolved: { total: 1245, punctual: 1240, late: 5 } } }
    expect(found({ procedures, ...appendix({ '3.4.2.resolved': 1254, '3.4.2.onTime': 1240 }) })).toEqual([
      'error report/same-figure /appendix/values/3.4.2.resolved',
    ])
    // Rows of the province are not of a commune.
    expect(found({ procedures, ...appendix({ '3.4.1.resolved': 9 }) })).toEqual([
      'warning appendix/other-level /appendix/values/3.4.1.resolved',
    ])
  })

  it('adds up the procedures of the province and the commune', () => {
    const agency = { name: 'UBND tỉnh Lâm Đồng', level: 'province' as const }
    const values = { '3.1.3': 2344, '3.1.3.province': 1920, '3.1.3.commune': 424 }
    expect(found({ agency, ...appendix(values) })).toEqual([])
    expect(found({ agency, ...appendix({ ...values, '3.1.3': 2251 }) })).toEqual([
      'warning appendix/total /appendix/values/3.1.3',
    ])
  })

  it('has one answer less to the online meetings', () => {
    expect(found(appendix({ '7.2': 1 }))).toEqual([])
    expect(found(appendix({ '7.2': 2 }))).toEqual(['error appendix/choice /appendix/values/7.2'])
  })

  it('the form of 2024 is of the past by then, and this one of the future before', () => {
    expect(found(appendix({ '1.1.planned': 37 }, 'cchc-2024'))).toEqual([
      'info appendix/template-date /appendix/template',
    ])
    expect(
      found({ period: { kind: 'quarter', year: 2025, ordinal: 1 }, ...appendix({ '1.1.planned': 37 }) }),
    ).toEqual(['info appendix/template-date /appendix/template'])
  })
})
