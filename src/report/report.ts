import * as z from 'zod'
import { agencySchema } from '../agency/agency.js'
import { isoDateSchema } from '../calendar/iso-date.js'
import { periodSchema } from '../calendar/period.js'
import { proceduresSchema } from './procedures.js'
import { statementSchema } from './statement.js'

/**
 * Schema of an administrative-reform report (báo cáo cải cách hành chính). `title`, `agency` and `period` are
 * required; everything else is optional, and absent or `null` means "not reported", never 0. Keys that the
 * model does not know are an issue; a portal's own data goes under `extensions`.
 *
 * Use `safeParseReport` for its issues as data, in Vietnamese and English.
 */
export const reportSchema = /* @__PURE__ */ z
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
    /** The place the report bears. */
    place: z.string().nullish().meta({ title: 'Địa danh' }),
    /** The agency that reports. */
    agency: agencySchema.meta({ title: 'Cơ quan báo cáo' }),
    /** The period that the figures cover. */
    period: periodSchema.meta({ title: 'Kỳ báo cáo' }),
    /** Procedures and dossiers. */
    procedures: proceduresSchema.nullish().meta({ title: 'Cải cách thủ tục hành chính' }),
    /** Relations that the prose states and no typed field holds. */
    statements: z.array(statementSchema).nullish().meta({ title: 'Nhận định bằng số' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu riêng' }),
  })
  .meta({ title: 'Báo cáo cải cách hành chính' })

/** An administrative-reform report (báo cáo cải cách hành chính), as parsed by `reportSchema`. */
export interface Report extends z.output<typeof reportSchema> {}

/** A report as it may be written in JSON, before `parseReport`. */
export interface ReportInput extends z.input<typeof reportSchema> {}
