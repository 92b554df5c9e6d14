import * as z from 'zod'
import { holds } from '../../sql/dialect.js'
import { nameFault } from '../../sql/fragment.js'
import { dossierColumns } from '../dossier-columns.js'

const name = /* @__PURE__ */ z.string().superRefine((text, context) => {
  const fault = nameFault(text)
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault, params: { reason: 'name' } })
})

/** A table by its name, or by schema and name. */
const table = /* @__PURE__ */ z.union([name, z.array(name).min(1).max(3)], {
  error: 'a name, or schema and name, of 1 to 128 characters without control characters',
})

/** A column of days: one that holds days by its name alone, another with what it holds. */
const dayColumn = /* @__PURE__ */ z.union(
  [
    name,
    z.strictObject({
      /** The column. */
      column: name,
      /** What it holds: days, instants, or times without a zone told in Viet Nam or at UTC. */
      holds: z.enum(holds),
    }),
  ],
  { error: `a column of days by its name, or { column, holds } with holds one of ${holds.join(', ')}` },
)

/**
 * Schema of where a portal keeps what (ánh xạ bảng hồ sơ): names of tables and columns, codes and what they stand for. It
 * is plain data, so that it may come from a file. Codes are compared letter by letter: `ol` is not `OL`. A name has 1 to 128
 * characters, none of them a control character; what names and codes cannot say, a view in the database says.
 *
 * @example
 * ```ts
 * import { dossierSourceSchema } from 'cchc/sql'
 *
 * const source = dossierSourceSchema.parse({
 *   table: ['mot_cua', 'ho_so'],
 *   id: 'ma_ho_so',
 *   channel: { column: 'kenh', codes: { OL: 'online', TT: 'direct', BC: 'postal' } },
 *   receivedOn: { column: 'tiep_nhan_luc', holds: 'instant' },
 *   dueOn: 'ngay_hen_tra',
 *   outcome: { on: 'ngay_ket_thuc', kind: { column: 'ket_qua', codes: { XONG: 'resolved', TRA: 'returned' } } },
 * })
 * source.dueOn // 'ngay_hen_tra'
 * dossierSourceSchema.safeParse({ ...source, dueOn: { column: 'hen_tra_luc' } }).success // false
 * ```
 */
export const dossierSourceSchema = /* @__PURE__ */ z.strictObject({
  /** The table or view of dossiers, one row each: a name, or schema and name. */
  table,
  ...dossierColumns(name, dayColumn),
  /** When dossiers waited for a supplement. */
  pauses: z
    .strictObject({
      /** The table of pauses, one row each. */
      table,
      /** The column of the id of the dossier. */
      dossier: name,
      /** The day of the request. */
      from: dayColumn,
      /** The day it was complete; NULL while it still waits. */
      to: dayColumn,
    })
    .optional(),
  /** The table of `workingDayRows`, for dialects that count working days by one. */
  calendar: table.optional(),
})

/** Where a portal keeps what (ánh xạ bảng hồ sơ), as `dossierSourceSchema` reads it. */
export interface DossierSource extends z.input<typeof dossierSourceSchema> {}

/** The groupings that a database can make. */
export const groupings = ['unit', 'field', 'procedure'] as const
/** What a database can group dossiers by. */
export type Grouping = (typeof groupings)[number]

/** A source that was read by the schema, or a `TypeError` that names the place. */
export function requireSource(source: unknown): DossierSource {
  const result = dossierSourceSchema.safeParse(source)
  if (result.success) {
    requireOtherNames(result.data)
    return result.data
  }
  const [{ path, message }] = result.error.issues as [z.core.$ZodIssue]
  throw new TypeError(`${['source', ...path.map(String)].join('/')}: ${message}; see dossierSourceSchema`)
}

/** The steps of a statement have names that begin so; a table of such a name would be taken for one. */
function requireOtherNames({ table, pauses, calendar }: DossierSource): void {
  for (const [place, named] of Object.entries({ table, pauses: pauses?.table, calendar })) {
    const name = typeof named === 'string' ? named : named?.at(-1)
    if (name?.toLowerCase().startsWith('cchc_'))
      throw new TypeError(
        `source/${place}: a table called ${name} is taken for a step of the statement; make a view of it`,
      )
  }
}
