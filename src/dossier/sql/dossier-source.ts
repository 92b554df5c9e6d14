import * as z from 'zod'
import { holds } from '../../sql/dialect.js'
import { nameFault } from '../../sql/fragment.js'
import { channels, outcomeKinds } from '../dossier.js'

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

/** A column of codes, with what each stands for. */
const codedColumn = <Options extends readonly [string, ...string[]]>(options: Options) =>
  z.strictObject({
    /** The column. */
    column: name,
    /** What each code stands for. */
    codes: z
      .record(z.string().max(200), z.enum(options))
      .refine((map) => Object.keys(map).length > 0, { message: 'no code is mapped' }),
  })

/**
 * Schema of where a portal keeps what (ánh xạ bảng hồ sơ): names of tables and columns, codes and what they stand for. It
 * is plain data, so that it may come from a file. A name has 1 to 128 characters, none of them a control character; what
 * names and codes cannot say, a view in the database says.
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
  /** The column of the id, unique among the dossiers. */
  id: name,
  /** The column of the procedure. */
  procedure: name.optional(),
  /** The column of the field of work. */
  field: name.optional(),
  /** The column of the unit that decides. */
  unit: name.optional(),
  /** Where a dossier came in, with what each code stands for. */
  channel: codedColumn(channels),
  /** The day of reception. */
  receivedOn: dayColumn,
  /** The last day for the result; NULL when there is none. */
  dueOn: dayColumn.optional(),
  /**
   * How and when a dossier ended: `on` is NULL while it is in progress. Codes of `kind` that are not listed are those of
   * dossiers in progress; with a day they are refused, as is a listed code without a day.
   */
  outcome: z
    .strictObject({
      /** The day on which it ended. */
      on: dayColumn,
      /** How it ended. */
      kind: codedColumn(outcomeKinds),
    })
    .optional(),
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
  const [issue] = result.error.issues
  const place = ['source', ...(issue?.path ?? [])].map(String).join('/')
  throw new TypeError(`${place}: ${issue?.message}; see dossierSourceSchema`)
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
