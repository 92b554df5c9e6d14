import * as z from 'zod'
import { dateOrInstantSchema } from '../calendar/day-schemas.js'

/**
 * A document that a report cites (văn bản được viện dẫn). Every key is optional, and `null` means the same as
 * an absent key: the report does not say. Texts stay as written; a number that cannot be read is kept, since
 * the mistake may be the report's. Unknown keys are an issue.
 *
 * @example
 * ```ts
 * import { citationSchema } from 'cchc/document'
 *
 * citationSchema.safeParse({ type: 'Kế hoạch', number: '37/QĐ-UBND', issuedOn: '2024-05-09' }).success // true
 * ```
 */
export const citationSchema = /* @__PURE__ */ z
  .strictObject({
    /** The type as written, "Kế hoạch"; see `documentTypeByName`. */
    type: z.string().nullish().meta({ title: 'Loại văn bản' }),
    /** The number and symbol as written, "37/QĐ-UBND"; see `parseDocumentNumber`. */
    number: z.string().nullish().meta({ title: 'Số, ký hiệu' }),
    /** The day the document bears. */
    issuedOn: dateOrInstantSchema.nullish().meta({ title: 'Ngày ban hành' }),
    /** The agency that issued it, as written: "UBND huyện Tuy Phước". */
    issuer: z.string().nullish().meta({ title: 'Cơ quan ban hành' }),
    /** What it is about, as written: "Cải cách hành chính năm 2024". */
    subject: z.string().nullish().meta({ title: 'Trích yếu' }),
    /** A portal's own data, carried along untouched. */
    extensions: z.record(z.string(), z.unknown()).nullish().meta({ title: 'Dữ liệu mở rộng' }),
  })
  .meta({ title: 'Văn bản viện dẫn' })

/** A document that a report cites (văn bản được viện dẫn); see `citationSchema`. */
export type Citation = z.infer<typeof citationSchema>
