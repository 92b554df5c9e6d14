import * as z from 'zod'
import { tallySchema } from './tally.js'

/**
 * Schema of a table of tallies (bảng số liệu hồ sơ theo lĩnh vực hoặc đơn vị): a row for each field or unit, and
 * the total row if the report prints one.
 *
 * @example
 * ```ts
 * import { tallyTableSchema } from 'cchc/dossier'
 *
 * tallyTableSchema.parse({ rows: [{ label: 'Hộ tịch', resolved: { total: 288 } }], total: { resolved: { total: 288 } } })
 * ```
 */
export const tallyTableSchema = /* @__PURE__ */ z
  .strictObject({
    /** One row for each field or unit. */
    rows: z.array(tallySchema).meta({ title: 'Các dòng' }),
    /** The row "Tổng số", as printed. */
    total: tallySchema.nullish().meta({ title: 'Dòng tổng số' }),
  })
  .meta({ title: 'Bảng số liệu hồ sơ' })

/** A table of tallies (bảng số liệu hồ sơ), as parsed by `tallyTableSchema`. */
export interface TallyTable extends z.output<typeof tallyTableSchema> {}
