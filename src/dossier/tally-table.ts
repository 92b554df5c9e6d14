import * as z from 'zod'
import { tallySchema } from './tally-schema.js'

/**
 * Schema of a table of tallies (bảng số liệu hồ sơ theo lĩnh vực hoặc đơn vị): a row for each field or unit, and
 * the total row if the report prints one.
 *
 * @example
 * ```ts
 * import { tallyTableSchema } from 'cchc/dossier'
 *
 * tallyTableSchema.parse({ rows: [{ label: 'Hộ tịch', withdrawn: '01' }], total: { withdrawn: 1 } })
 * // { rows: [{ label: 'Hộ tịch', withdrawn: 1 }], total: { withdrawn: 1 } }
 * ```
 */
export const tallyTableSchema = /* @__PURE__ */ z
  .strictObject({
    /**
     * One row for each field or unit. Rows must not nest: a heading with figures of its own ("I. Cấp huyện") adds up the
     * rows below it, which the total row then counts twice; leave it out, or those below it.
     */
    rows: z.array(tallySchema).meta({ title: 'Các dòng' }),
    /** The row "Tổng số", as printed. */
    total: tallySchema.nullish().meta({ title: 'Dòng tổng số' }),
  })
  .meta({ title: 'Bảng số liệu hồ sơ' })

/** A table of tallies (bảng số liệu hồ sơ), as parsed by `tallyTableSchema`. */
export interface TallyTable extends z.output<typeof tallyTableSchema> {}
