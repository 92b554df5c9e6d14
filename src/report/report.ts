import * as z from 'zod'
import { agencySchema } from '../agency/agency.js'
import { appendixSchema, otherAppendixSchema } from '../appendix/appendix.js'
import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../appendix/appendix-template-2025.js'
import type { AppendixTemplate } from '../appendix/template.js'
import type { IsoDate } from '../calendar/day.js'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { openPeriodSchema, type Period, type PeriodIssue } from '../calendar/period.js'
import { citationSchema } from '../document/citation.js'
import { saysMissing } from '../quantity/figure-schemas.js'
import { assessmentSchema } from './assessment.js'
import { outlookItemSchema } from './outlook.js'
import { recommendationSchema } from './recommendation.js'
import { replacedReportSchema } from './replacement.js'
import { sectionSchemas, yearToDateSchema } from './section-schemas.js'
import { statementSchema } from './statement.js'
import { targetSchema } from './target.js'

/** No report cites that many documents; comparing more would take long. */
const mostCitations = 5000

/**
 * Schema of an administrative-reform report (báo cáo cải cách hành chính). `title`, `agency` and `period` are
 * required; everything else is optional, and absent or `null` means "not reported", never 0. Keys that the
 * model does not know are an issue; a portal's own data goes under `extensions`.
 *
 * Use `safeParseReport` for its issues as data, in Vietnamese and English.
 *
 * @example
 * ```ts
 * import { reportSchema } from 'cchc/report'
 *
 * const reading = reportSchema.safeParse({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * reading.success // true
 * ```
 */
export const reportSchema = /* @__PURE__ */ buildReportSchema([appendixTemplate2024, appendixTemplate2025])

/**
 * Schema of a report whose appendix is of one of some forms (khuôn dạng báo cáo theo các mẫu phụ lục): the province's own,
 * say.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, buildReportSchema } from 'cchc'
 *
 * buildReportSchema([appendixTemplate2024]).shape.title.meta() // { title: 'Tên báo cáo' }
 * ```
 */
export function buildReportSchema(templates: readonly [AppendixTemplate, ...AppendixTemplate[]]) {
  const [first, ...others] = templates
  const knownAppendix = z.discriminatedUnion(
    'template',
    [appendixSchema(first), ...others.map((other) => appendixSchema(other))],
    saysMissing,
  )
  // The values of another form are none of the known ones; the rules see by the template that they are not.
  const otherAppendix = otherAppendixSchema(templates.map(({ id }) => id)) as unknown as typeof knownAppendix
  return z
    .strictObject({
      /** What the report calls itself. */
      title: z.string().trim().min(1).meta({ title: 'Tên báo cáo' }),
      /** Periodic, thematic or ad hoc (Decree 09/2019): cut-off rules bind only the first. */
      type: z
        .enum(['periodic', 'thematic', 'ad-hoc'])
        .nullish()
        .meta({ title: 'Loại báo cáo: định kỳ, chuyên đề, đột xuất' }),
      /** Number and symbol as printed: `45/BC-UBND`; `/BC-UBND` while it has no number. */
      number: z.string().trim().min(1).nullish().meta({ title: 'Số, ký hiệu' }),
      /** The day the report bears. */
      issuedOn: isoDateSchema.nullish().meta({ title: 'Ngày ban hành' }),
      /** The report that this one corrects: what differs from it is no contradiction. */
      replaces: replacedReportSchema.nullish().meta({ title: 'Thay thế, đính chính báo cáo' }),
      /** Which correction of the report this is, counted from 1; absent: it is the first report of its period. */
      revision: z.int().min(1).max(99).nullish().meta({ title: 'Lần đính chính' }),
      /** The place the report bears. */
      place: z.string().nullish().meta({ title: 'Địa danh' }),
      /** The agency that reports. */
      agency: agencySchema.meta({ title: 'Cơ quan báo cáo' }),
      /** The period that the figures cover; one to the present (đến nay) ends on `issuedOn`. */
      period: openPeriodSchema,
      ...sectionSchemas,
      /** The sections again, for the year to the end of the period; what is counted over years is no part of it. */
      yearToDate: yearToDateSchema.nullish().meta({ title: 'Lũy kế từ đầu năm đến hết kỳ báo cáo' }),
      /** Targets assigned, and what was reached. */
      targets: z.array(targetSchema).nullish().meta({ title: 'Chỉ tiêu được giao' }),
      /** What the report says of itself. */
      assessment: assessmentSchema.nullish().meta({ title: 'Đánh giá chung' }),
      /** What the agency is going to do. */
      outlook: z.array(outlookItemSchema).nullish().meta({ title: 'Phương hướng, nhiệm vụ' }),
      /** What it asks of its superiors. */
      recommendations: z.array(recommendationSchema).nullish().meta({ title: 'Kiến nghị, đề xuất' }),
      /** Relations that the prose states and no typed field holds. */
      statements: z.array(statementSchema).nullish().meta({ title: 'Nhận định bằng số' }),
      /** Documents that the report cites. */
      citations: z.array(citationSchema).max(mostCitations).nullish().meta({ title: 'Văn bản viện dẫn' }),
      /** The statistical appendix, of a known form or another one, which is kept and not checked. */
      appendix: z.union([knownAppendix, otherAppendix]).nullish().meta({ title: 'Phụ lục số liệu' }),
      /** A portal's own data, carried along untouched. */
      extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
    })
    .superRefine(({ period, issuedOn }, context) => {
      if (!isUnended(period) || (issuedOn != null && period.from <= issuedOn)) return
      const issue: PeriodIssue = { code: issuedOn == null ? 'half-open' : 'reversed' }
      const path = issuedOn == null ? ['period', 'to'] : ['issuedOn']
      context.addIssue({ code: 'custom', path, input: issuedOn ?? undefined, params: { period: issue } })
    })
    .overwrite((report) =>
      report.issuedOn != null && isUnended(report.period)
        ? { ...report, period: { ...report.period, to: report.issuedOn } }
        : report,
    )
    .meta({ title: 'Báo cáo cải cách hành chính' })
}

/** Whether a period goes from a day to the present, and does not say yet which day that is. */
function isUnended(period: Period): period is Period & { readonly from: IsoDate } {
  return period.openEnd === true && period.from !== undefined && period.to === undefined
}

/** An administrative-reform report (báo cáo cải cách hành chính), as parsed by `reportSchema`. */
export interface Report extends z.output<typeof reportSchema> {}

/** A report as it may be written in JSON, before `parseReport`. */
export interface ReportInput extends z.input<typeof reportSchema> {}
