import { optionsOf, requireOptions } from '../../check/require-parsed.js'
import { all, type Fragment, integer, joined, name, sql, word } from '../../sql/fragment.js'
import { print, type Statement } from '../../sql/print.js'
import { aLimit, dialectOf, type TallyQueryOptions, tallyQueryShapes } from './count.js'
import { requireSource } from './dossier-source.js'
import { columnsOf, dayOf, endOf, isSameId, nothing, tableOf, typesOf } from './source-columns.js'

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
    found.push(sql`SELECT ${word(fault)} AS fault, ${of} AS id FROM ${from}`)
  const dossier = (fault: SourceFault, condition: Fragment) => find(fault, sql`${table} WHERE ${condition}`)

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
  const { text } = dialect
  find('repeated-id', sql`${table} WHERE ${named} GROUP BY ${id}, ${text(id)} HAVING COUNT(*) > 1`)
  let pausesInOrder = sql``
  if (source.pauses !== undefined) {
    const { pauses } = source
    const from = dayOf('pause', pauses.from, dialect)
    const to = dayOf('pause', pauses.to, dialect)
    const paused = name('pause', pauses.dossier)
    const pauseTable = sql`${tableOf(pauses.table)} AS pause`
    const until = endOf(to)
    const inOrder = sql`PARTITION BY ${text(id)} ORDER BY ${from.number}, ${until}`
    pausesInOrder = sql`
      cchc_pauses AS (
        SELECT
          ${id} AS id,
          ${text(id)} AS letters,
          ${received} AS received_on,
          ${outcome?.on.number ?? nothing} AS outcome_on,
          ${from.number} AS from_on,
          ${to.number} AS to_on,
          LAG(${until}) OVER (${inOrder}) AS previous_to
        FROM ${table}
        JOIN ${pauseTable} ON ${isSameId(paused, id, dialect)}
        WHERE ${from.number} IS NOT NULL
      ),
      `
    // Each id once, however many of its pauses have a fault.
    const pause = (fault: SourceFault, condition: Fragment) =>
      find(fault, sql`cchc_pauses WHERE ${condition} GROUP BY id, letters`, sql`id`)
    const idsOf = (condition: Fragment) =>
      sql`SELECT ${paused} AS id, ${text(paused)} AS letters FROM ${pauseTable} WHERE ${condition} GROUP BY ${paused}, ${text(paused)}`
    const isAbsurd = sql`${from.column} IS NULL OR ${from.isAbsurd} OR ${to.isAbsurd}`
    find('pause-absurd', sql`(${idsOf(isAbsurd)}) AS paused`, sql`id`)
    pause('pause-before-reception', sql`from_on < received_on`)
    pause('pause-after-outcome', sql`from_on > outcome_on`)
    pause('pause-reversed', sql`to_on < from_on`)
    pause('pauses-overlap', sql`from_on < previous_to`)
    const isSame = isSameId(id, sql`paused.id`, dialect, sql`paused.letters`)
    find(
      'pause-without-dossier',
      sql`(${idsOf(all([sql`1 = 1`, ...typesOf([from, to])]))}) AS paused WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${isSame})`,
      sql`id`,
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
