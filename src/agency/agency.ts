import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { nameKey } from '../notation/name-key.js'
import { saysMissing } from '../quantity/figure-schemas.js'
import { agencyKinds } from './kind.js'
import { levels } from './level.js'
import { normalizeAgencyName } from './normalize-agency-name.js'

/** An agency that another took over (cơ quan tiền thân), of its level. */
const predecessorSchema = /* @__PURE__ */ z
  .strictObject({
    /** The name that it had. */
    name: z.string().min(1).meta({ title: 'Tên cơ quan tiền thân' }),
    /** The code that it had; codes are given out again. */
    code: z.string().min(1).nullish().meta({ title: 'Mã cơ quan tiền thân' }),
    /** The agency that was above it. */
    parent: z.string().min(1).nullish().meta({ title: 'Cơ quan cấp trên khi đó' }),
  })
  .meta({ title: 'Cơ quan tiền thân' })

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
    level: z
      .enum(
        levels.map(({ level }) => level),
        saysMissing,
      )
      .meta({ title: 'Cấp hành chính' }),
    /** What sort of agency it is. */
    kind: z
      .enum(agencyKinds.map(({ kind }) => kind))
      .nullish()
      .meta({ title: 'Loại cơ quan' }),
    /** Its identification code (mã định danh) in the portal's own scheme. */
    code: z.string().min(1).nullish().meta({ title: 'Mã cơ quan' }),
    /** The agency directly above: its code where it has one, otherwise its name. */
    parent: z.string().min(1).nullish().meta({ title: 'Cơ quan cấp trên' }),
    /**
     * The agencies whose work it took over as a whole, all of them, when it was set up, merged or renamed: what they left
     * open is what it opens with. An agency that went on unchanged on a day of rearrangement names itself.
     */
    predecessors: z
      .array(predecessorSchema)
      .nullish()
      .meta({ title: 'Cơ quan tiền thân (sáp nhập, đổi tên)' }),
    /** The first day on which it was what it is. */
    since: isoDateSchema.nullish().meta({ title: 'Hoạt động từ ngày' }),
    /** The last day on which it was. */
    until: isoDateSchema.nullish().meta({ title: 'Hoạt động đến ngày' }),
  })
  .meta({ title: 'Cơ quan, đơn vị' })

/** An agency (cơ quan, đơn vị); see `agencySchema`. */
export type Agency = z.infer<typeof agencySchema>

/** The code of an agency for comparison, trimmed and whatever its case; `undefined` if it has none. @internal */
export function codeKey({ code }: Pick<Agency, 'code'>): string | undefined {
  return code == null ? undefined : nameKey(code)
}

/** What may stand after the name of an agency: the unit above it. */
const unitAbove = / (?:huyện|quận|thị xã|thành phố|tỉnh) .*$/

/** The name by which a code is known as an agency's own, without "people's committee" and the unit above. @internal */
export function ownName({ name }: Pick<Agency, 'name'>): string {
  return normalizeAgencyName(name)
    .replace(/^ủy ban nhân dân /, '')
    .replace(unitAbove, '')
}
