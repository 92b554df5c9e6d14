import { optionsOf, requireOptions } from '../../check/require-parsed.js'
import { all, type Fragment, integer, joined, name, sql, word } from '../../sql/fragment.js'
import { print, type Statement } from '../../sql/print.js'
import { aLimit, dialectOf, type TallyQueryOptions, tallyQueryShapes } from './count.js'
import { requireSource } from './dossier-source.js'
import { columnsOf, dayOf, nothing, stillAwaited, tableOf, typesOf } from './source-columns.js'

/** What a table of dossiers is asked for. */
export interface SourceFaultsOptions extends Pick<TallyQueryOptions, 'dialect' | 'source' | 'placeholders'> {
  /** The most ids of each kind of fault; 100 unless said. */
  readonly limit?: number
}

/** The options of a tally are taken as well, since both are asked of one source. */
const optionsShape = /* @__PURE__ */ optionsOf({ ...tallyQueryShapes, limit: aLimit })

/**
 * What can be wrong in a table of dossiers (lỗi dữ liệu nguồn), and whether a dossier that has it is counted all the same.
 *
 * @example
 * ```ts
 * import { sourceFaults } from 'cchc/sql'
 *
 * sourceFaults['channel-unknown'].isCounted // false
 * sourceFaults['pauses-overlap'].isCounted // true
 * ```
 */
export const sourceFaults = {
  'received-on-missing': { isCounted: false },
  'received-on-absurd': { isCounted: false },
  'channel-missing': { isCounted: false },
  'channel-unknown': { isCounted: false },
  'due-on-absurd': { isCounted: false },
  'due-before-reception': { isCounted: true },
  'outcome-on-missing': { isCounted: false },
  'outcome-on-absurd': { isCounted: false },
  'outcome-kind-unknown': { isCounted: false },
  'outcome-before-reception': { isCounted: false },
  'pause-absurd': { isCounted: false },
  'pause-before-reception': { isCounted: true },
  'pause-after-outcome': { isCounted: true },
  'pause-reversed': { isCounted: true },
  'pauses-overlap': { isCounted: true },
  'pause-without-dossier': { isCounted: true },
  'id-missing': { isCounted: true },
  'repeated-id': { isCounted: true },
} as const satisfies Readonly<Record<string, { readonly isCounted: boolean }>>

/** A kind of fault in a table of dossiers. */
export type SourceFault = keyof typeof sourceFaults

/**
 * The statement that names what is wrong in the tables of a source (kiểm tra dữ liệu nguồn), in whatever period: rows of
 * `fault`, one of `sourceFaults`, of `id`, and of `dossiers`, how many ids have the fault, of which only the first are listed.
 * No row means that nothing was found.
 *
 * Throws a `TypeError` for a source that is none, a dialect that is none, or an option of a wrong name or value.
 *
 * @example
 * ```ts
 * import { sourceFaultsQuery } from 'cchc/sql'
 *
 * const { parameters } = sourceFaultsQuery({
 *   dialect: 'mariadb',
 *   source: {
 *     table: 'ho_so',
 *     id: 'ma',
 *     channel: { column: 'kenh', codes: { OL: 'online' } },
 *     receivedOn: 'ngay_nhan',
 *   },
 * })
 * parameters.includes('OL') // true
 * ```
 */
export function sourceFaultsQuery(options: SourceFaultsOptions): Statement {
  requireOptions(options, optionsShape)
  const { dialect, placeholders } = dialectOf(options)
  const source = requireSource(options.source)
  const { limit = 100 } = options
  const { id, receivedOn, dueOn, channel, channelCode, outcome } = columnsOf(source, dialect)
  const table = sql`${tableOf(source.table)} AS dossier`
  const received = receivedOn.number
  const found: Fragment[] = []
  const find = (fault: SourceFault, from: Fragment, of = id) =>
    found.push(sql`SELECT ${word(fault)} AS fault, ${of} AS id ${from}`)
  const dossier = (fault: SourceFault, condition: Fragment) =>
    find(fault, sql`FROM ${table} WHERE ${condition}`)

  dossier('received-on-missing', sql`${receivedOn.column} IS NULL`)
  dossier('received-on-absurd', receivedOn.isAbsurd)
  dossier('channel-missing', sql`${channelCode} IS NULL`)
  dossier('channel-unknown', sql`${channelCode} IS NOT NULL AND ${channel} IS NULL`)
  if (dueOn !== undefined) {
    dossier('due-on-absurd', dueOn.isAbsurd)
    dossier('due-before-reception', sql`${dueOn.number} < ${received}`)
  }
  if (outcome !== undefined) {
    const { on, kind, isUnlisted } = outcome
    dossier('outcome-on-missing', sql`${on.column} IS NULL AND ${kind} IS NOT NULL`)
    dossier('outcome-on-absurd', on.isAbsurd)
    dossier('outcome-kind-unknown', sql`(${on.column} IS NOT NULL AND ${kind} IS NULL) OR ${isUnlisted}`)
    dossier('outcome-before-reception', sql`${on.number} < ${received}`)
  }
  dossier('id-missing', sql`${id} IS NULL`)
  const named = all([sql`${id} IS NOT NULL`, ...typesOf([receivedOn, dueOn, outcome?.on])])
  find('repeated-id', sql`FROM ${table} WHERE ${named} GROUP BY ${id} HAVING COUNT(*) > 1`)
  let pausesInOrder = sql``
  if (source.pauses !== undefined) {
    const { pauses } = source
    const from = dayOf('pause', pauses.from, dialect)
    const to = dayOf('pause', pauses.to, dialect)
    const paused = name('pause', pauses.dossier)
    const pauseTable = sql`${tableOf(pauses.table)} AS pause`
    const until = sql`COALESCE(${to.number}, ${stillAwaited})`
    const inOrder = sql`PARTITION BY ${id} ORDER BY ${from.number}, ${until}`
    pausesInOrder = sql`
      cchc_pauses AS (
        SELECT
          ${id} AS id,
          ${received} AS received_on,
          ${outcome?.on.number ?? nothing} AS outcome_on,
          ${from.number} AS from_on,
          ${to.number} AS to_on,
          LAG(${until}) OVER (${inOrder}) AS previous_to
        FROM ${table}
        JOIN ${pauseTable} ON ${paused} = ${id}
      ),
      `
    const pause = (fault: SourceFault, condition: Fragment) =>
      found.push(sql`SELECT DISTINCT ${word(fault)} AS fault, id FROM cchc_pauses WHERE ${condition}`)
    find(
      'pause-absurd',
      sql`FROM ${pauseTable} WHERE ${from.column} IS NULL OR ${from.isAbsurd} OR ${to.isAbsurd}`,
      paused,
    )
    pause('pause-before-reception', sql`from_on < received_on`)
    pause('pause-after-outcome', sql`from_on > outcome_on`)
    pause('pause-reversed', sql`to_on < from_on`)
    pause('pauses-overlap', sql`from_on < previous_to`)
    const hasNone = sql`NOT EXISTS (SELECT 1 FROM ${table} WHERE ${id} = ${paused})`
    find(
      'pause-without-dossier',
      sql`FROM ${pauseTable} WHERE ${all([...typesOf([from, to]), hasNone])}`,
      paused,
    )
  }
  const whole = sql`
    WITH ${pausesInOrder}cchc_faults AS (
      ${joined(found, sql`\nUNION ALL\n`)}
    ),
    cchc_counted_faults AS (
      SELECT
        fault,
        id,
        COUNT(*) OVER (PARTITION BY fault) AS dossiers,
        ROW_NUMBER() OVER (PARTITION BY fault ORDER BY id) AS place
      FROM cchc_faults
    )
    SELECT fault, id, dossiers
    FROM cchc_counted_faults
    WHERE place <= ${integer(limit)}
    ORDER BY fault, id`
  return print(whole, dialect, placeholders)
}
