import * as z from 'zod'
import { nameKey } from '../notation/name-key.js'
import { agencyKinds } from './kind.js'
import { levels } from './level.js'

/**
 * An agency (cơ quan, đơn vị) that writes a report, receives it or handles dossiers. `name` and `level` are
 * required; `null` means the same as an absent key: not said. Unknown keys are an issue. Whether the level
 * existed at the time is not the schema's question; see `levelExistsOn`.
 *
 * @example
 * ```ts
 * import { agencySchema } from 'cchc/agency'
 *
 * agencySchema.safeParse({ name: 'UBND thị trấn Diêu Trì', level: 'commune' }).success // true
 * ```
 */
export const agencySchema = /* @__PURE__ */ z
  .strictObject({
    /** The name as written, "UBND thị trấn Diêu Trì"; see `normalizeAgencyName` for comparing names. */
    name: z.string().min(1).meta({ title: 'Tên cơ quan, đơn vị' }),
    /** The level of administration it belongs to; a branch has the level of its agency. */
    level: z.enum(levels.map(({ level }) => level)).meta({ title: 'Cấp hành chính' }),
    /** What sort of agency it is. */
    kind: z
      .enum(agencyKinds.map(({ kind }) => kind))
      .nullish()
      .meta({ title: 'Loại cơ quan' }),
    /** Its identification code (mã định danh) in the portal's own scheme. */
    code: z.string().min(1).nullish().meta({ title: 'Mã cơ quan' }),
    /** The agency directly above: its code where it has one, otherwise its name. */
    parent: z.string().min(1).nullish().meta({ title: 'Cơ quan cấp trên' }),
  })
  .meta({ title: 'Cơ quan, đơn vị' })

/** An agency (cơ quan, đơn vị); see `agencySchema`. */
export type Agency = z.infer<typeof agencySchema>

/**
 * The code of an agency for comparison: without spaces around it, whatever its case; `undefined` if it has none.
 * @internal
 */
export function codeKey({ code }: Pick<Agency, 'code'>): string | undefined {
  return code == null ? undefined : nameKey(code)
}
