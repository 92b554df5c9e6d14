import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { describeFinding } from '../../src/describe-finding.js'
import { appendixFromReport } from '../../src/report/appendix-from-report.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { checkSeries } from '../../src/series/check-series.js'
import { plant, plantedFaults } from './planted-faults.js'
import { least } from './sample.js'
import { syntheticProvince } from './synthetic-province.js'

const sectionKeys = [...new Set(sectionModels.map(({ path }) => path[0] as keyof Report))]

/** The sections of a report alone. */
function sectionsOf(report: Report): Partial<Report> {
  return Object.fromEntries(sectionKeys.flatMap((key) => (report[key] == null ? [] : [[key, report[key]]])))
}

const real = readdirSync('examples/reports')
  .filter((name) => name.endsWith('.json') && !name.includes('.findings.'))
  .map((name) => parseReport(JSON.parse(readFileSync(`examples/reports/${name}`, 'utf8'))))
const [commune] = syntheticProvince(1, 7).reports()
const faulty = plantedFaults.flatMap((fault) => {
  const planted = plant(commune as Report, fault)
  return safeParseReport(planted).success ? [planted] : []
})

describe('the year to date of a report', () => {
  it('is judged by all rules that judge its sections, as these are', () => {
    for (const report of [...real, ...faulty]) {
      const { title, agency, period } = report
      const sections = sectionsOf(report)
      const own = checkReport({ title, agency, period, ...sections }).findings
      const cumulated = checkReport({ title, agency, period, yearToDate: sections }).findings
      const written = (findings: typeof own, under: string) =>
        findings
          .filter(({ path }) => path[0] !== 'agency' && path[0] !== 'period')
          .map(({ rule, severity, path, operands, difference }) => [
            rule,
            severity,
            difference,
            ...[path, ...operands.map((operand) => operand.path)].map(
              (each) => `${under}${toJsonPointer(each)}`,
            ),
          ])
          .map((each) => JSON.stringify(each).replaceAll('/yearToDate/period/', '/period/'))
      expect(written(cumulated, '')).toEqual(written(own, '/yearToDate'))
    }
  })

  it('agrees with the sections of a period that opens the year', () => {
    for (const report of [commune as Report, ...real.filter(({ period }) => period.kind !== 'custom')]) {
      const sections = sectionsOf(report)
      const { findings, ruleErrors } = checkReport({ ...report, ...sections, yearToDate: sections })
      expect(ruleErrors).toEqual([])
      expect(findings.filter(({ rule }) => rule === 'report/year-to-date')).toEqual([])
    }
  })

  it('is read as the sections are, and nothing else', () => {
    const report = parseReport({ ...least, yearToDate: { direction: { documentsIssued: '07' } } })
    expect(report.yearToDate).toEqual({ direction: { documentsIssued: 7 } })
    const refused = safeParseReport({ ...least, yearToDate: { statements: [], direction: { documents: 7 } } })
    expect(refused.success ? [] : refused.issues).toEqual([
      {
        path: ['yearToDate', 'direction', 'documents'],
        code: 'unknown-key',
        key: 'documents',
        known: expect.arrayContaining(['documentsIssued']),
      },
      {
        path: ['yearToDate', 'statements'],
        code: 'unknown-key',
        key: 'statements',
        known: expect.arrayContaining(['procedures']),
      },
    ])
    expect(parseReport({ ...least, yearToDate: null }).yearToDate).toBeNull()
  })

  it('that was not read is refused', () => {
    const report = { ...least, yearToDate: { direction: { documentsIssued: '7' } } } as unknown as Report
    expect(() => checkReport(report)).toThrow(/\/yearToDate\/direction\/documentsIssued/)
  })

  it('may be what the appendix has, and fills the rows that are cumulated', () => {
    const report = {
      ...least,
      agency: { name: 'UBND thị xã Đức Phổ', level: 'district' } as const,
      period: { kind: 'month', year: 2024, ordinal: 5 } as const,
      direction: { plan: { planned: 11, completed: 1 } },
      institutions: { legalDocuments: { issued: 2 } },
      yearToDate: {
        direction: { plan: { planned: 11, completed: 3 } },
        institutions: { legalDocuments: { issued: 5 } },
      },
    }
    const of = (values: object) =>
      checkReport({ ...report, appendix: { template: 'cchc-2024', values } } as Report).findings.filter(
        ({ rule }) => rule === 'report/same-figure',
      )
    expect(of({ '2.1': 5, '1.1.completed': 3 })).toEqual([])
    expect(of({ '2.1': 2, '1.1.completed': 1 })).toEqual([])
    expect(of({ '2.1': 4, '1.1.completed': 2 })).toHaveLength(2)
    expect(appendixFromReport(report, appendixTemplate2024).filled).toContainEqual({
      key: '1.1.completed',
      from: ['yearToDate', 'direction', 'plan', 'completed'],
    })
  })

  it('has units that existed, and remarks that speak of it', () => {
    const { findings } = checkReport({
      ...least,
      agency: { name: 'UBND tỉnh Gia Lai', level: 'province' },
      period: { kind: 'month', year: 2025, ordinal: 10 },
      yearToDate: {
        procedures: {
          catalogue: { district: 12 },
          dossiers: { rates: { online: '100' } },
          table: { rows: [{ label: 'UBND huyện Chư Sê' }] },
        },
      },
      assessment: {
        limitations: [
          {
            summary: 'Tỷ lệ nộp trực tuyến còn thấp',
            about: ['yearToDate', 'procedures', 'dossiers', 'rates', 'online'],
            judgement: 'low',
          },
        ],
      },
    })
    expect(findings.map(({ rule, path }) => [rule, toJsonPointer(path)])).toEqual([
      ['report/agency-level', '/yearToDate/procedures/catalogue/district'],
      ['report/agency-level', '/yearToDate/procedures/table/rows/0/label'],
      ['assessment/judgement', '/assessment/limitations/0/judgement'],
    ])
  })
})

it('a period that says another year than its days have has no year to date', () => {
  const report = parseReport({
    title: 'Báo cáo',
    agency: { name: 'UBND xã A', level: 'commune' },
    period: { kind: 'week', year: 2025, from: '1900-01-01', to: '1900-01-01' },
    yearToDate: { procedures: { dossiers: { received: { total: 3 } } } },
  })
  expect(checkReport(report).ruleErrors).toEqual([])
  const next = { ...report, period: { kind: 'week' as const } }
  expect(checkSeries([report, next]).ruleErrors).toEqual([])
})

it('an approximate figure of the period is said in its words', () => {
  const staff = { civilService: { staff: { officials: 0 } } }
  const report = parseReport({
    title: 'Báo cáo',
    agency: { name: 'Bộ A', level: 'central' },
    period: { kind: 'month', year: 2024, ordinal: 5 },
    ...staff,
    yearToDate: { civilService: { staff: { officials: '1,2 triệu' } } },
  })
  for (const finding of checkReport(report).findings) expect(describeFinding(finding)).not.toBe('')
})
