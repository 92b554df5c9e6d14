import * as z from 'zod'
import { tallySchema } from '../dossier/tally.js'
import { tallyTableSchema } from '../dossier/tally-table.js'
import { feedbackSchema } from './feedback.js'
import { procedureCatalogueSchema } from './procedure-catalogue.js'
import { procedureReviewSchema } from './procedure-review.js'
import { satisfactionSchema } from './satisfaction.js'

/**
 * Schema of the section on administrative procedures (cải cách thủ tục hành chính).
 *
 * @example
 * ```ts
 * import { proceduresSchema } from 'cchc/report'
 *
 * proceduresSchema.parse({ dossiers: { received: { total: '1.492' } } })
 * // { dossiers: { received: { total: 1492 } } }
 * ```
 */
export const proceduresSchema = /* @__PURE__ */ z
  .strictObject({
    /** The procedures in force, by level and level of online service. */
    catalogue: procedureCatalogueSchema.nullish().meta({ title: 'Thống kê TTHC' }),
    /** Their review and simplification. */
    review: procedureReviewSchema.nullish().meta({ title: 'Rà soát, đơn giản hóa TTHC' }),
    /** The dossiers of the reporting agency as a whole. */
    dossiers: tallySchema.nullish().meta({ title: 'Kết quả giải quyết hồ sơ TTHC' }),
    /** The dossiers by field of work or by unit. */
    table: tallyTableSchema.nullish().meta({ title: 'Kết quả giải quyết hồ sơ TTHC theo lĩnh vực, đơn vị' }),
    /** How those served rated the service. */
    satisfaction: satisfactionSchema.nullish().meta({ title: 'Mức độ hài lòng' }),
    /** Feedback on procedures. */
    feedback: feedbackSchema.nullish().meta({ title: 'Phản ánh, kiến nghị' }),
  })
  .meta({ title: 'Cải cách thủ tục hành chính' })

/** The section on administrative procedures (cải cách thủ tục hành chính). */
export interface Procedures extends z.output<typeof proceduresSchema> {}
