import * as z from 'zod'
import { optionsOf, requireOptions, type Shape } from '../check/require-parsed.js'
import type { RowReader } from '../check/row-reader.js'
import type { Dossier } from '../dossier/dossier.js'
import { dossierColumns } from '../dossier/dossier-columns.js'
import { dossierSourceSchema } from '../dossier/sql/dossier-source.js'
import { normalizeText } from '../notation/normalize-text.js'
import {
  columnName,
  columnOf,
  dayColumn,
  RowCells,
  type RowOptions,
  RowTable,
  requireColumns,
  rowReader,
  rowShapes,
  unlisted,
} from './rows.js'

const { table, calendar } = dossierSourceSchema.shape

/**
 * Schema of which columns of rows hold what (ánh xạ cột của dòng hồ sơ): a `DossierSource` of `cchc/sql` as it is, where the
 * table need not be named and days may be written in other ways too.
 *
 * @example
 * ```ts
 * import { dossierColumnsSchema } from 'cchc/host'
 *
 * dossierColumnsSchema.safeParse({
 *   id: 'Mã hồ sơ',
 *   channel: { column: 'Kênh', codes: { 'Trực tuyến': 'online', 'Trực tiếp': 'direct' } },
 *   receivedOn: { column: 'Ngày nhận', format: 'dd/MM/yyyy HH:mm' },
 * }).success // true
 * ```
 */
export const dossierColumnsSchema = /* @__PURE__ */ z.strictObject({
  /** The table; of rows it says nothing. */
  table: table.optional(),
  ...dossierColumns(columnName, dayColumn),
  /** When dossiers waited for a supplement; the rows themselves are the option `pauses`. */
  pauses: z
    .strictObject({
      /** The table of pauses; of rows it says nothing. */
      table: table.optional(),
      /** The column of the id of the dossier. */
      dossier: columnName,
      /** The day of the request. */
      from: dayColumn,
      /** The day it was complete; NULL while it still waits. */
      to: dayColumn,
    })
    .optional(),
  /** The table of working days; of rows it says nothing. */
  calendar,
})

/** Which columns of rows hold what (ánh xạ cột của dòng hồ sơ), as `dossierColumnsSchema` reads it. */
export interface DossierColumns extends z.input<typeof dossierColumnsSchema> {}

const rowsOfAnother: Shape = (value) =>
  typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function' && typeof value !== 'string'
    ? undefined
    : { inwards: [], wanted: 'a list of rows', value }
const optionsShape = /* @__PURE__ */ optionsOf<DossierRowOptions>({ ...rowShapes, pauses: rowsOfAnother })

/** What is said once for the rows of dossiers. */
export interface DossierRowOptions extends RowOptions {
  /** The rows of the table of pauses, where the columns name one. */
  readonly pauses?: Iterable<unknown>
}

/**
 * Reads dossiers from rows as a driver, an ORM, a CSV or a sheet gives them (đọc hồ sơ từ dòng của cơ sở dữ liệu, CSV, bảng tính):
 * the `read` of `tallyDossiers` and `tallyDossierStream`. Columns, codes and what columns of days hold are declared as for
 * `cchc/sql`, so that one declaration counts rows in memory and in the database, with the same result.
 *
 * A word of a status or a channel stands for what is listed, in any spelling of it. Not counted, with the column in the path:
 * a channel that is missing or not listed, a day that cannot be read or read in two ways, an end without its day or with a
 * status of dossiers in progress, a status that is not listed where others are listed as `in-progress`. Where none is, a
 * status that is not listed and has no day is one of dossiers in progress. A row without a column that is declared is an issue too, and not counted.
 *
 * Columns that are none throw a `TypeError` that names the place, as does a row of pauses that does not say of which dossier.
 *
 * @example
 * ```ts
 * import { tallyDossiers } from 'cchc/dossier'
 * import { dossierRows } from 'cchc/host'
 *
 * // As pg gives them: a DATE is a Date at midnight of the process.
 * const rows = [
 *   { ma: 'H1', kenh: 'Trực tuyến', nhan: new Date(2024, 2, 4), hen: new Date(2024, 2, 8), tra: new Date(2024, 2, 7), trang_thai: 'Đã trả kết quả' },
 *   { ma: 'H2', kenh: 'Trực tiếp', nhan: new Date(2024, 2, 5), hen: new Date(2024, 2, 12), tra: null, trang_thai: 'Đang xử lý' },
 * ]
 * const read = dossierRows(
 *   {
 *     id: 'ma',
 *     channel: { column: 'kenh', codes: { 'Trực tuyến': 'online', 'Trực tiếp': 'direct', 'Bưu chính': 'postal' } },
 *     receivedOn: 'nhan',
 *     dueOn: 'hen',
 *     outcome: {
 *       on: 'tra',
 *       kind: { column: 'trang_thai', codes: { 'Đã trả kết quả': 'resolved', 'Đang xử lý': 'in-progress' } },
 *     },
 *   },
 *   { zone: 'local' },
 * )
 * const { total } = tallyDossiers(rows, { period: { from: '2024-03-01', to: '2024-03-31' }, read })
 * total.resolved?.early // 1
 * total.inProgress?.total // 1
 * ```
 */
export function dossierRows(columns: DossierColumns, options: DossierRowOptions = {}): RowReader<Dossier> {
  requireOptions(options, optionsShape)
  const { id, procedure, field, unit, channel, receivedOn, dueOn, outcome, pauses } = requireColumns(
    columns,
    dossierColumnsSchema,
  )
  const rows = new RowTable(options)
  const { headings: _, pauses: rowsOfPauses, ...said } = options
  const pauseRows = new RowTable(said)
  const pausesOf = pauses && pausesByDossier(pauses.dossier, rowsOfPauses)
  const saysInProgress = Object.values(outcome?.kind.codes ?? {}).includes('in-progress')

  const dossierIn = (cells: RowCells): Dossier => {
    const dossier: Dossier = {
      id: cells.text(id) ?? '',
      procedure: cells.text(procedure),
      field: cells.text(field),
      unit: cells.text(unit),
      channel: channelIn(cells) ?? 'direct',
      receivedOn: cells.requiredDay(receivedOn),
      dueOn: cells.day(dueOn),
      outcome: outcomeIn(cells),
    }
    if (pauses !== undefined)
      dossier.pauses = (pausesOf?.get(normalizeText(dossier.id)) ?? []).map(([pause, index]) => {
        const own = new RowCells(pauseRows, pause, (issue) => cells.refuse(issue))
        const place = ['pauses', index]
        return { from: own.requiredDay(pauses.from, place), to: own.day(pauses.to, place) }
      })
    return dossier
  }

  function channelIn(cells: RowCells): Dossier['channel'] | undefined {
    const found = cells.word(channel)
    if (found !== undefined && found.text === undefined)
      cells.refuse({ path: [channel.column], code: 'missing' })
    else if (found?.text !== undefined && found.word === undefined)
      cells.refuse(unlisted(channel, found.text))
    return found?.word
  }

  function outcomeIn(cells: RowCells): Dossier['outcome'] {
    if (outcome === undefined) return undefined
    const { kind } = outcome
    const on = cells.day(outcome.on)
    const found = cells.word(kind)
    if (on === '' || found === undefined) return undefined
    const { text, word } = found
    if (on === undefined) {
      if (word !== undefined && word !== 'in-progress')
        cells.refuse({ path: [columnOf(outcome.on)], code: 'missing' })
      else if (text !== undefined && word === undefined && saysInProgress) cells.refuse(unlisted(kind, text))
      return undefined
    }
    const path = [kind.column]
    if (text === undefined) cells.refuse({ path, code: 'missing' })
    else if (word === undefined) cells.refuse(unlisted(kind, text))
    else if (word === 'in-progress')
      cells.refuse({ path, code: 'inconsistent', reason: 'in-progress-with-end' })
    else return { kind: word, on }
    return undefined
  }

  return rowReader(rows, { id, procedure, field, unit, channel, receivedOn, dueOn, outcome }, dossierIn)
}

type Pause = readonly [row: object, index: number]

/** The rows of pauses by the id of their dossier. */
function pausesByDossier(
  column: string,
  pauses: Iterable<unknown> | undefined,
): ReadonlyMap<string, readonly Pause[]> {
  if (pauses === undefined)
    throw new TypeError('options/pauses: the rows of the table of pauses, which the columns name')
  const byDossier = new Map<string, Pause[]>()
  let index = 0
  for (const row of pauses) {
    if (typeof row !== 'object' || row === null || !(column in row))
      throw new TypeError(`options/pauses/${index}: a row with the column ${column}, which the columns name`)
    const id = normalizeText(String((row as Readonly<Record<string, unknown>>)[column] ?? ''))
    const pause: Pause = [row, index]
    const before = byDossier.get(id)
    if (before === undefined) byDossier.set(id, [pause])
    else before.push(pause)
    index++
  }
  return byDossier
}
