import { inVietnameseOrder } from '../../notation/vietnamese-order.js'
import { cellCount, tallyOfCells } from '../counting-cells.js'
import { groupName } from '../group-name.js'
import type { ExactTally } from '../tally.js'
import { countOf } from './count.js'
import type { Grouping } from './dossier-source.js'
import { intakeFactor } from './steps.js'
import type { TallyQuery } from './tally-query.js'

/** What was counted in a database (số liệu đếm được). */
export interface QueryTallies {
  /** All dossiers together. */
  readonly total: ExactTally
  /** By grouping, a tally for each group in the order of labels; no label: the dossiers name none. */
  readonly groups: Readonly<Partial<Record<Grouping, readonly ExactTally[]>>>
  /** How the names of each group are written in the table, in the order of `groups`; what `dossiersQuery` takes. */
  readonly spellings: Readonly<Partial<Record<Grouping, readonly (readonly (string | null)[])[]>>>
  /** How many dossiers belong to the period. */
  readonly counted: number
  /** How many rows may belong to it but cannot be counted; `sourceFaultsQuery` names them. */
  readonly refused: number
  /** How many were counted by their recorded due day, for a supplement reaches into years without a working calendar. */
  readonly outsideCalendar: number
}

/** A row as a driver gives it: numbers as numbers, bigints or texts. */
export type CountedRow = Readonly<Record<string, unknown>>

/** Counts of one group, and by spelling of its name how many dossiers have it. */
interface Group {
  readonly counts: Float64Array
  readonly spellings: Map<string | null, number>
}

/**
 * The tallies of the rows that the statement of a `tallyQuery` gave (lập số liệu từ các dòng đếm). Rows of several servers or
 * shards that ran the same statement add up: hand them over in one list. Spellings of one name are one group, as with
 * `tallyDossiers`; its label is the spelling that most dossiers have.
 *
 * Throws a `TypeError` for a row that the statement cannot have given: a column is missing, or a figure is none.
 *
 * @example
 * ```ts
 * import { talliesFromRows, tallyQuery } from 'cchc/sql'
 *
 * const query = tallyQuery({
 *   dialect: 'postgresql',
 *   source: {
 *     table: 'ho_so',
 *     id: 'ma',
 *     field: 'linh_vuc',
 *     channel: { column: 'kenh', codes: { OL: 'online' } },
 *     receivedOn: 'ngay_nhan',
 *   },
 *   period: { from: '2024-03-01', to: '2024-03-31' },
 *   by: 'field',
 * })
 * const north = [{ field: 'Hộ tịch', cells: 108, dossiers: 20, outside_calendar: 0 }]
 * const south = [{ field: 'hộ  tịch', cells: 108, dossiers: 3, outside_calendar: 0 }]
 * const { groups } = talliesFromRows([...north, ...south], query)
 * groups.field?.map(({ label, received }) => [label, received?.online]) // [['Hộ tịch', 23]]
 * ```
 */
export function talliesFromRows(
  rows: Iterable<CountedRow>,
  query: Pick<TallyQuery, 'options'>,
): QueryTallies {
  const { by, policy } = countOf(query.options)
  const total = new Float64Array(cellCount)
  const groups = by.map((grouping) => [grouping, new Map<string, Group>()] as const)
  let [counted, refused, outsideCalendar] = [0, 0, 0]
  for (const row of rows) {
    const dossiers = countIn(row, 'dossiers')
    outsideCalendar += countIn(row, 'outside_calendar')
    if (valueIn(row, 'cells') === null) {
      refused += dossiers
      continue
    }
    counted += dossiers
    const [intake, state] = cellsIn(row)
    add(total, intake, state, dossiers)
    for (const [grouping, found] of groups) {
      const spelling = spellingIn(row, grouping)
      const { counts, spellings } = groupOf(found, spelling)
      add(counts, intake, state, dossiers)
      spellings.set(spelling, (spellings.get(spelling) ?? 0) + dossiers)
    }
  }
  const sorted = groups.map(
    ([grouping, found]) =>
      [grouping, inVietnameseOrder([...found.values()].map(labeled), ({ label }) => label)] as const,
  )
  const each = <Value>(of: (group: LabeledGroup) => Value) =>
    Object.fromEntries(sorted.map(([grouping, found]) => [grouping, found.map(of)]))
  return {
    total: tallyOfCells(total, policy),
    groups: each(({ counts, label }) => tallyOfCells(counts, policy, label)),
    spellings: each(({ spellings }) => [...spellings.keys()]),
    counted,
    refused,
    outsideCalendar,
  }
}

interface LabeledGroup extends Group {
  readonly label: string | undefined
}

/** A group with the spelling that most of its dossiers have as its label. */
function labeled(group: Group): LabeledGroup {
  const [first] = [...group.spellings].sort(
    ([one, ones], [other, others]) => others - ones || (String(one) < String(other) ? -1 : 1),
  )
  return { ...group, label: groupName(first?.[0]).label || undefined }
}

function groupOf(groups: Map<string, Group>, spelling: string | null): Group {
  const { key } = groupName(spelling)
  let group = groups.get(key)
  if (group === undefined) {
    group = { counts: new Float64Array(cellCount), spellings: new Map() }
    groups.set(key, group)
  }
  return group
}

function add(counts: Float64Array, intake: number, state: number, dossiers: number): void {
  counts[intake] = (counts[intake] ?? 0) + dossiers
  counts[state] = (counts[state] ?? 0) + dossiers
}

function valueIn(row: CountedRow, column: string): unknown {
  const value = (row as CountedRow | null | undefined)?.[column]
  if (value === undefined) throw new TypeError(`a row without the column ${column}: not one of the statement`)
  return value
}

function spellingIn(row: CountedRow, grouping: Grouping): string | null {
  const value = valueIn(row, grouping)
  return value === null ? null : String(value)
}

function countIn(row: CountedRow, column: string): number {
  const value = valueIn(row, column)
  const count = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN
  if (Number.isSafeInteger(count)) return count
  throw new TypeError(`${column}: ${String(value)} is no count`)
}

/** The cell by which the dossiers of a row came in, and the one in which they stand. */
function cellsIn(row: CountedRow): readonly [intake: number, state: number] {
  const both = countIn(row, 'cells')
  const [intake, state] = [Math.floor(both / intakeFactor), both % intakeFactor]
  if (intake < cellCount && state < cellCount) return [intake, state]
  throw new TypeError(`cells: ${both} are no cells of a tally`)
}
