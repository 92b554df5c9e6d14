import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Cause, CheckResult, Finding, InputIssue, RuleId, Severity } from '../../src/check/index.js'
import type { describeFinding, packageRules } from '../../src/describe-finding.js'
import type { Tally } from '../../src/dossier/index.js'
import type { Language } from '../../src/notation/index.js'
import type { Figure, PublishedRate } from '../../src/quantity/index.js'
import type {
  ChangeStatement,
  CheckReportOptions,
  CivilService,
  checkReport,
  OnlineFilingRow,
  PaymentRow,
  parseReport,
  Report,
  ReportInput,
  ReportReading,
  reportSchema,
  ShareStatement,
  Statement,
  SumStatement,
  safeParseReport,
} from '../../src/report/index.js'

interface Least {
  title: string
  agency: { name: string; level: 'commune' }
  period: { kind: 'year' }
}

describe('types of reports', () => {
  it('the schema gives a Report and takes a ReportInput', () => {
    expectTypeOf<z.output<typeof reportSchema>>().toExtend<Report>()
    expectTypeOf<Report>().toExtend<z.output<typeof reportSchema>>()
    expectTypeOf<z.input<typeof reportSchema>>().toExtend<ReportInput>()
  })

  it('only title, agency and period are required', () => {
    expectTypeOf<Least>().toExtend<Report>()
    expectTypeOf<Omit<Least, 'title'>>().not.toExtend<Report>()
    expectTypeOf<Omit<Least, 'agency'>>().not.toExtend<Report>()
    expectTypeOf<Omit<Least, 'period'>>().not.toExtend<Report>()
  })

  it('a report holds tallies and statements', () => {
    expectTypeOf<NonNullable<NonNullable<Report['procedures']>['dossiers']>>().toExtend<Tally>()
    expectTypeOf<NonNullable<Report['statements']>[number]>().toEqualTypeOf<Statement>()
    expectTypeOf<Statement>().toEqualTypeOf<ShareStatement | SumStatement | ChangeStatement>()
    expectTypeOf<ShareStatement['kind']>().toEqualTypeOf<'share'>()
    expectTypeOf<Report['extensions']>().toEqualTypeOf<Record<string, unknown> | null | undefined>()
  })

  it('a report has its sections', () => {
    type Digital = NonNullable<Report['digitalGovernment']>
    expectTypeOf<NonNullable<Report['civilService']>>().toExtend<CivilService>()
    expectTypeOf<NonNullable<Digital['onlineFiling']>['rows']>().toEqualTypeOf<
      OnlineFilingRow[] | null | undefined
    >()
    expectTypeOf<PublishedRate>().toExtend<OnlineFilingRow['rate']>()
    expectTypeOf<Figure>().toExtend<PaymentRow['amount']>()
    expectTypeOf<NonNullable<Report['ranking']>[number]['index']>().toEqualTypeOf<string>()
  })

  it('input may be in Vietnamese notation', () => {
    const procedures = { dossiers: { received: { total: '1.492' } } }
    expectTypeOf<Least & { procedures: typeof procedures }>().toExtend<ReportInput>()
    expectTypeOf<Least & { procedures: typeof procedures }>().not.toExtend<Report>()
  })

  it('anything can be parsed', () => {
    expectTypeOf<typeof parseReport>().parameter(0).toEqualTypeOf<unknown>()
    expectTypeOf<typeof parseReport>().returns.toEqualTypeOf<Report>()
    expectTypeOf<typeof safeParseReport>().parameter(0).toEqualTypeOf<unknown>()
    expectTypeOf<typeof safeParseReport>().returns.toEqualTypeOf<ReportReading>()
    expectTypeOf<Extract<ReportReading, { success: true }>['report']>().toEqualTypeOf<Report>()
    expectTypeOf<Extract<ReportReading, { success: false }>['issues']>().toEqualTypeOf<
      readonly InputIssue[]
    >()
  })

  it('a check takes a report and gives findings', () => {
    expectTypeOf<Parameters<typeof checkReport>[0]>().toEqualTypeOf<Report>()
    expectTypeOf<Parameters<typeof checkReport>[1]>().toEqualTypeOf<CheckReportOptions | undefined>()
    expectTypeOf<ReturnType<typeof checkReport>>().toEqualTypeOf<CheckResult>()
    expectTypeOf<CheckResult['findings']>().toEqualTypeOf<readonly Finding[]>()
    expectTypeOf<Finding['severity']>().toEqualTypeOf<Severity>()
    expectTypeOf<Severity>().toEqualTypeOf<'error' | 'warning' | 'info'>()
    expectTypeOf<Finding['path']>().toEqualTypeOf<readonly (string | number)[]>()
    expectTypeOf<Finding['cause']>().toEqualTypeOf<Cause | undefined>()
  })

  it('a finding can be said without rules or with own ones, in either language', () => {
    expectTypeOf<typeof packageRules>().toExtend<Parameters<typeof describeFinding>[2]>()
    expectTypeOf<Parameters<typeof describeFinding>[0]>().toEqualTypeOf<Finding>()
    expectTypeOf<Language>().toExtend<Parameters<typeof describeFinding>[1]>()
    expectTypeOf<Language>().toEqualTypeOf<'vi' | 'en'>()
    expectTypeOf<ReturnType<typeof describeFinding>>().toEqualTypeOf<string>()
    expectTypeOf<RuleId>().toEqualTypeOf<string>()
  })
})
