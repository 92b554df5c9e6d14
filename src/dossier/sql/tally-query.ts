import { type Fragment, joined, name, sql } from '../../sql/fragment.js'
import { print, type Statement } from '../../sql/print.js'
import { countedDossiers } from './classified-dossiers.js'
import { type Count, countOf, type TallyQueryOptions } from './count.js'
import { statementOf } from './steps.js'

/** A statement that counts, and what it was asked for (câu truy vấn đếm hồ sơ). */
export interface TallyQuery extends Statement {
  /** What it was made of. */
  readonly options: TallyQueryOptions
}

/**
 * One statement that counts dossiers where they lie (đếm hồ sơ trong cơ sở dữ liệu): the tallies of `tallyDossiers`, for one
 * row of counts for each group and class, however many dossiers there are. It is text and parameters; the program runs it
 * with its own driver and hands the rows to `talliesFromRows`. Nothing of the source or the options is part of the text but
 * quoted names.
 *
 * Ids are trusted to be unique, as `tallyDossierStream` trusts them. Rows that cannot be counted come back as refused, with
 * no class; `sourceFaultsQuery` names them.
 *
 * Throws a `TypeError` that names the place when the source lacks what the count needs, the dialect, a grouping or a choice
 * of the policy is none, or a name is none; a `RangeError` for a period that is reversed or no days.
 *
 * @example
 * ```ts
 * import { talliesFromRows, tallyQuery } from 'cchc/sql'
 *
 * const query = tallyQuery({
 *   dialect: 'postgresql',
 *   source: {
 *     table: 'ho_so',
 *     id: 'ma_ho_so',
 *     channel: { column: 'kenh', codes: { OL: 'online', TT: 'direct' } },
 *     receivedOn: 'ngay_tiep_nhan',
 *     dueOn: 'ngay_hen_tra',
 *   },
 *   period: { from: '2024-03-01', to: '2024-03-31' },
 * })
 * query.parameters.includes('OL') // true
 * // With a driver: const { rows } = await pool.query(query.sql, query.parameters)
 * const rows = [{ cells: 108, dossiers: '12', outside_calendar: '0' }]
 * talliesFromRows(rows, query).total.inProgress?.inTime // 12
 * ```
 */
export function tallyQuery(options: TallyQueryOptions): TallyQuery {
  return { ...tallyStatement(countOf(options)), options }
}

/** The statement of a `tallyQuery`. @internal */
export function tallyStatement(count: Count): Statement {
  const keys = [
    ...count.by.map((grouping) => name(grouping)),
    ...(count.splitBy === undefined ? [] : [sql`part`]),
    sql`cells`,
  ]
  const keyed = joined(keys, sql`, `)
  // Sums of one type, which an engine needs that puts them together.
  const sum = (of: Fragment) => sql`CAST(SUM(${of}) AS ${count.dialect.integer})`
  const summed = (from: Fragment, dossiers = sql`dossiers`) => sql`
    SELECT ${keyed}, ${sum(dossiers)} AS dossiers, ${sum(sql`outside_calendar`)} AS outside_calendar
    FROM ${from}
    GROUP BY ${keyed}`
  const chains = countedDossiers(count)
  const whole = statementOf(
    chains,
    (name) => summed(name, sql`counts`),
    (found) =>
      chains.length === 1
        ? found
        : sql`
          ${summed(sql`
            (
              ${found}
            ) AS found`)}
          HAVING ${sum(sql`found.dossiers`)} <> 0`,
  )
  return print(whole, count.dialect, count.placeholders)
}
