import * as z from 'zod'
import { agencySchema } from '../agency/agency.js'
import { type CutOff, type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import { overlay } from '../calendar/dated.js'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { type NamedPeriodKind, periodKinds, periodSchema } from '../calendar/period.js'
import { findingSchema } from '../check/finding-schema.js'
import { severities } from '../check/severity.js'
import { tallyFigureKeys } from '../dossier/tally-model.js'

const file = z.string().min(1)
const text = z.strictObject({
  vi: z.string().min(1).meta({ title: 'Tiếng Việt' }),
  en: z.string().min(1).meta({ title: 'Tiếng Anh' }),
})
const column = z.union([z.string().min(1), z.int().min(0)])
const isNamed = (kind: string): kind is NamedPeriodKind => kind !== 'week' && kind !== 'custom'
const known = Object.keys(cutOffConventions) as (keyof typeof cutOffConventions)[]

/** A cut-off convention of one's own: what it says is laid over the decree, as `overlay` does. */
const ownConvention = z.strictObject({
  id: z.string().min(1).meta({ title: 'Mã quy định' }),
  law: z
    .array(
      z.strictObject({
        from: isoDateSchema.meta({ title: 'Từ ngày' }),
        value: z
          .strictObject({
            title: text.meta({ title: 'Tên quy định' }),
            closingDay: z
              .union([z.int().min(1).max(28), z.literal('end-of-month')])
              .meta({ title: 'Ngày chốt số liệu' }),
            names: z.array(z.enum(periodKinds.filter(isNamed))).meta({ title: 'Các kỳ mà quy định nêu' }),
            submissionWorkingDays: z.int().min(0).optional().meta({ title: 'Hạn gửi, số ngày làm việc' }),
          })
          .nullable()
          .meta({ title: 'Nội dung quy định; null là hết hiệu lực' }),
        basis: findingSchema.shape.basis.element.meta({ title: 'Căn cứ' }),
      }),
    )
    .min(1)
    .meta({ title: 'Các mốc hiệu lực' }),
})

/** `cchc.config.json`: what a province sets once for all runs of the command. Files are named from the file itself. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ title: 'Lược đồ JSON của tệp này' }),
    forms: z.array(file).optional().meta({ title: 'Tệp mẫu phụ lục riêng' }),
    waivers: file.optional().meta({ title: 'Tệp danh sách miễn trừ' }),
    hierarchy: file.optional().meta({ title: 'Tệp cơ quan tổng hợp và các đơn vị' }),
    card: file.optional().meta({ title: 'Tệp bộ tiêu chí' }),
    given: file.optional().meta({ title: 'Tệp số liệu, điểm nhập thêm' }),
    agency: agencySchema.optional().meta({ title: 'Cơ quan của mọi báo cáo dạng văn bản' }),
    columns: z
      .strictObject({
        appendix: z
          .partialRecord(z.enum(['key', 'label', 'unit', 'value', 'notes']), column)
          .optional()
          .meta({ title: 'Cột của phụ lục, theo tiêu đề hoặc thứ tự từ 0' }),
        dossiers: z
          .partialRecord(z.enum(['ordinal', 'label', ...tallyFigureKeys]), column)
          .optional()
          .meta({ title: 'Cột của biểu số liệu hồ sơ' }),
      })
      .optional()
      .meta({ title: 'Ghép cột của tệp Excel, khi tiêu đề không nói rõ' }),
    convention: z
      .union([z.enum(known), ownConvention])
      .optional()
      .meta({ title: 'Quy định chốt số liệu' }),
    severities: z
      .record(z.string(), z.enum([...severities, 'off']))
      .optional()
      .meta({ title: 'Mức độ theo quy tắc' }),
    failOn: z.enum(severities).optional().meta({ title: 'Mức thấp nhất làm lệnh thất bại' }),
    requireRead: z.int().min(0).max(100).optional().meta({ title: 'Phần trăm số liệu phải đọc được' }),
    language: z.enum(['vi', 'en']).optional().meta({ title: 'Ngôn ngữ' }),
  })
  .meta({ title: 'Cấu hình lệnh cchc' })

export type Config = z.output<typeof configSchema>

/** The convention that settings name, or say themselves. */
export function conventionOf({ convention }: Config): CutOffConvention {
  if (convention === undefined) return cutOffConventions.decree
  if (typeof convention === 'string') return cutOffConventions[convention]
  const law = convention.law.map(({ value, ...entry }) => ({ ...entry, value: value as CutOff | null }))
  return { id: convention.id, law: overlay(cutOffConventions.decree.law, law) }
}

/** Whose reports `cchc consolidate` adds up; without a period, that of the reports. */
export const hierarchySchema = z
  .strictObject({
    agency: agencySchema.meta({ title: 'Cơ quan tổng hợp' }),
    units: z.array(agencySchema).min(1).meta({ title: 'Các đơn vị trực thuộc' }),
    period: periodSchema.optional().meta({ title: 'Kỳ báo cáo' }),
  })
  .meta({ title: 'Cơ quan tổng hợp và các đơn vị' })

export type HierarchyFile = z.output<typeof hierarchySchema>
