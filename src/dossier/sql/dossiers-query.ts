import {
  aChange,
  anything,
  aText,
  oneOrMore,
  optionsOf,
  recordOf,
  requireOptions,
  type Shape,
} from '../../check/require-parsed.js'
import type { Dialect } from '../../sql/dialect.js'
import { all, type Fragment, integer, joined, name, parameter, sql } from '../../sql/fragment.js'
import { print, type Statement } from '../../sql/print.js'
import { cellsOfFigure, figuresOf } from '../counting-cells.js'
import type { TallyFigure } from '../tally.js'
import { classifiedDossiers } from './classified-dossiers.js'
import { aLimit, countOf } from './count.js'
import type { Grouping } from './dossier-source.js'
import { columnsOf } from './source-columns.js'
import { intakeFactor, statementOf } from './steps.js'
import type { TallyQuery } from './tally-query.js'

/** Which dossiers are asked for. */
export interface DossiersQueryOptions {
  /** The figure behind which they stand, such as `resolved.late`. */
  readonly figure: TallyFigure
  /**
   * The group, by how its name is written in the table, `null` for no name: one spelling, or all of them as
   * `talliesFromRows` gives them.
   */
  readonly group?: Readonly<Partial<Record<Grouping, string | null | readonly (string | null)[]>>>
  /** The last id of the page before; none for the first page. */
  readonly after?: string | number
  /** The most ids of a page; 1,000 unless said. */
  readonly limit?: number
}

const aSpelling: Shape = (value) => (value === null ? undefined : aText(value))
const spellings = /* @__PURE__ */ oneOrMore(aSpelling)

const optionsShape = /* @__PURE__ */ optionsOf<DossiersQueryOptions>({
  figure: anything,
  group: /* @__PURE__ */ recordOf(() => spellings),
  after: (id) => (typeof id === 'string' ? undefined : aChange(id)),
  limit: aLimit,
})

/**
 * The statement that gives the ids behind a figure (hồ sơ đứng sau một con số), page by page in the order of the ids: as
 * many in all as the figure of the same `tallyQuery` says, but for dossiers without an id, which have none to be named by.
 *
 * Throws a `TypeError` for a figure that the policy does not count, a group by which the tally was not asked for, or an
 * option of a wrong name or value.
 *
 * @example
 * ```ts
 * import { dossiersQuery, tallyQuery } from 'cchc/sql'
 *
 * const query = tallyQuery({
 *   dialect: 'sqlite',
 *   source: {
 *     table: 'ho_so',
 *     id: 'ma',
 *     field: 'linh_vuc',
 *     channel: { column: 'kenh', codes: { OL: 'online' } },
 *     receivedOn: 'ngay_nhan',
 *     dueOn: 'ngay_hen',
 *   },
 *   period: { from: '2024-03-01', to: '2024-03-31' },
 *   by: 'field',
 * })
 * const page = dossiersQuery(query, { figure: 'inProgress.overdue', group: { field: 'Hộ tịch' }, after: 'HS0999' })
 * page.parameters.at(-1) // 'Hộ tịch'
 * ```
 */
export function dossiersQuery(query: Pick<TallyQuery, 'options'>, options: DossiersQueryOptions): Statement {
  requireOptions(options, optionsShape)
  const count = countOf(query.options)
  const { figure, group = {}, after, limit = 1000 } = options
  const counted = figuresOf(count.policy).find((each) => each === figure)
  if (counted === undefined)
    throw new TypeError(
      `figure: ${String(figure)} is none that the policy counts; ${figuresOf(count.policy).join(', ')} are`,
    )
  for (const grouping of Object.keys(group)) {
    if (!(count.by as readonly string[]).includes(grouping))
      throw new TypeError(`group: the tally is not by ${grouping}`)
  }
  const { id } = columnsOf(count.source, count.dialect)
  const chains = classifiedDossiers(count, isBehind(after, id, count.dialect))
  const state = sql`cells % ${integer(intakeFactor)}`
  const [cell, times] = figure.startsWith('received.') ? [sql`cells - ${state}`, intakeFactor] : [state, 1]
  const cells = cellsOfFigure[counted].map((number) => integer(number * times))
  const conditions = [
    sql`${cell} IN (${joined(cells, sql`, `)})`,
    ...Object.entries(group).map(([by, written]) => isWritten(by, written)),
  ]
  const whole = statementOf(
    chains,
    (name) => sql`SELECT id FROM ${name} WHERE ${all(conditions)}`,
    // Some engines would order and cut the last of several parts only.
    (found) => sql`
      SELECT id
      FROM (
        ${found}
      ) AS found
      ORDER BY id, ${count.dialect.text(sql`id`)}
      LIMIT ${integer(limit)}`,
  )
  return print(whole, count.dialect, count.placeholders)
}

/**
 * Whether an id comes after another. Ids that the collation of their column takes for one, as `hs-1` and `HS-1`, come one
 * after the other by their letters: else those behind the end of a page would be lost.
 */
function isBehind(after: string | number | undefined, id: Fragment, { text }: Dialect): readonly Fragment[] {
  if (after === undefined) return [sql`${id} IS NOT NULL`]
  if (typeof after === 'number') return [sql`${id} > ${parameter(after)}`]
  const place = parameter(after)
  return [sql`${id} >= ${place}`, sql`(${id} > ${place} OR ${text(id)} > ${parameter(after, 'text')})`]
}

/** Whether the name of a group is written in one of several ways. */
function isWritten(grouping: string, written: string | null | undefined | readonly (string | null)[]) {
  const column = name(grouping)
  const spellings = typeof written === 'string' || written === null ? [written] : (written ?? [])
  if (spellings.length === 0) throw new TypeError(`group: no spelling of ${grouping}`)
  const each = spellings.map((spelling) =>
    spelling === null ? sql`${column} IS NULL` : sql`${column} = ${parameter(spelling)}`,
  )
  return sql`(${joined(each, sql` OR `)})`
}
