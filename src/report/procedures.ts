import * as z from 'zod'
import { tallyTableSchema } from '../dossier/table.js'
import { tallySchema } from '../dossier/tally.js'

/**
 * Schema of the section on administrative procedures (cải cách thủ tục hành chính).
 */
export const proceduresSchema = /* @__PURE__ */ z
  .strictObject({
    /** The dossiers of the reporting agency as a whole. */
    dossiers: tallySchema.nullish().meta({ title: 'Kết quả giải quyết hồ sơ TTHC' }),
    /** The dossiers by field of work or by unit. */
    table: tallyTableSchema.nullish().meta({ title: 'Kết quả giải quyết hồ sơ TTHC theo lĩnh vực, đơn vị' }),
  })
  .meta({ title: 'Cải cách thủ tục hành chính' })

/** The section on administrative procedures (cải cách thủ tục hành chính). */
export interface Procedures extends z.output<typeof proceduresSchema> {}
