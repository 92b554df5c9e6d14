import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/report/check-report.js'
import { isSamePeriod } from '../../src/report/is-same-period.js'
import { parseReport, type ReportReading, safeParseReport } from '../../src/report/parse-report.js'
import { reportSchema } from '../../src/report/report.js'
import { reportDay } from '../../src/report/report-day.js'
import { least } from './sample.js'

const toPresent = { kind: 'custom', from: '2025-07-01' } as const
const agency = { name: 'UBND xã Phú Thượng', level: 'commune' } as const
const issuesOf = (reading: ReportReading) => (reading.success ? [] : reading.issues)

describe('a period to the present', () => {
  it.each([{}, { openEnd: true }, { to: null, openEnd: null }])(
    'ends on the day of the report, and says so: %j',
    (about) => {
      const report = parseReport({
        ...least,
        agency,
        issuedOn: '2025-08-20',
        period: { ...toPresent, ...about },
      })
      expect(report.period).toEqual({ ...toPresent, to: '2025-08-20', openEnd: true })
      expect(reportDay(report)).toBe('2025-08-20')
      expect(checkReport(report).findings).toEqual([])
      expect(parseReport(report)).toEqual(report)
    },
  )

  it('may begin on the day of the report', () => {
    const report = parseReport({ ...least, issuedOn: '2025-07-01', period: toPresent })
    expect(report.period.to).toBe('2025-07-01')
  })

  it.each([
    [{ period: toPresent }, ['period', 'to'], 'half-open'],
    [{ period: { ...toPresent, openEnd: true } }, ['period', 'to'], 'half-open'],
    [
      { period: { kind: 'custom', to: '2025-07-01' }, issuedOn: '2025-08-20' },
      ['period', 'from'],
      'half-open',
    ],
    [{ period: toPresent, issuedOn: '2025-06-30' }, ['issuedOn'], 'reversed'],
    [
      {
        period: { kind: 'month', year: 2025, ordinal: 7, from: '2025-07-01', openEnd: true },
        issuedOn: '2025-08-20',
      },
      ['period', 'openEnd'],
      'no-open-end',
    ],
  ])('is an issue with a way out where %j does not say where it ends', (about, path, reason) => {
    expect(issuesOf(safeParseReport({ ...least, ...about }))).toEqual([
      { path, code: 'inconsistent', reason },
    ])
  })

  it('leaves the ends of other kinds as they are', () => {
    const period = { kind: 'month', year: 2025, ordinal: 7, from: '2025-06-15' }
    expect(parseReport({ ...least, issuedOn: '2025-08-20', period }).period).toEqual(period)
  })

  it('keeps the shape of the schema', () => {
    expect(reportSchema.shape.title.meta()).toEqual({ title: 'Tên báo cáo' })
  })
})

describe('weeks', () => {
  const week = { kind: 'week', year: 2025, ordinal: 19 } as const
  const days = { from: '2025-05-05', to: '2025-05-11' }

  it.each([
    [week, { ...week, ...days }, true],
    [{ kind: 'week', ...days } as const, { ...week, ...days }, true],
    [{ ...week, ...days }, { ...week, from: '2025-05-02', to: '2025-05-08' }, true],
    [week, { ...week, ordinal: 20 }, false],
    [week, { kind: 'week', year: 2025 } as const, false],
    [{ kind: 'week' } as const, { kind: 'week' } as const, false],
    [{ kind: 'week', ...days } as const, { kind: 'custom', ...days } as const, true],
  ])('%j and %j are the same: %s', (one, other, same) => {
    expect([isSamePeriod(one, other), isSamePeriod(other, one)]).toEqual([same, same])
  })

  it('are judged as any other report', () => {
    const report = parseReport({
      ...least,
      type: 'periodic',
      issuedOn: '2025-05-12',
      period: { ...week, ...days },
      civilService: { staff: { total: 3, officials: 1, civilServants: 1, publicEmployees: 0 } },
    })
    expect(checkReport(report).findings.map(({ rule }) => rule)).toEqual(['section/sum'])
  })
})
