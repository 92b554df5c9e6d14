import { type Cells, looksLikeFigure } from '../../table/cell.js'
import type { HeadingPlace } from '../../table/columns-in-doubt.js'
import { isColumnNumbers } from '../../table/heading.js'
import { isOfAPeriod, type PeriodOfColumn, periodOfHeadings } from '../../table/period-of-column.js'
import {
  type AppendixColumn,
  type AppendixColumns,
  type HeadingWord,
  hasAll,
  isHeading,
  isHeadingRow,
  isUnit,
  longest,
  namedColumn,
  wordOf,
} from './appendix-columns.js'

/** A header in a sheet, and what its columns hold; one of which nothing is read has its heading. @internal */
export interface AppendixHeader {
  readonly last: number
  readonly columns: Readonly<Partial<Record<AppendixColumn, number>>>
  readonly others: readonly OtherColumn[]
  /** Columns of which any may be the one that is looked for, so that none is read. */
  readonly doubts: readonly { readonly holds: AppendixColumn; readonly among: readonly HeadingPlace[] }[]
}

/**
 * A column that is not read: the form does not have it, another of the same kind is read, or nothing is to be said of
 * it.
 */
interface OtherColumn extends HeadingPlace {
  readonly kind: 'unknown' | 'second' | 'passed'
}

const mostHeaderRows = 3

/** The last rows in which the columns of a sheet have figures and texts that no cell beside them repeats. */
interface LastRows {
  readonly figures: ReadonlyMap<number, number>
  readonly texts: ReadonlyMap<number, number>
}

/** Where the figures and texts of the columns of a sheet end. @internal */
export function lastRowsOf(cells: Cells): LastRows {
  const figures = new Map<number, number>()
  const texts = new Map<number, number>()
  for (const [index, row] of cells.entries()) {
    if (isColumnNumbers(row)) continue
    row.forEach((cell, column) => {
      if (cell == null || cell === row[column - 1] || cell === row[column + 1]) return
      if (looksLikeFigure(cell)) figures.set(column, index)
      else if (wordOf(cell) === undefined) texts.set(column, index)
    })
  }
  return { figures, texts }
}

/** The header that begins in a row, with a row of column numbers below; `undefined` if there is none. @internal */
export function appendixHeaderAt(
  cells: Cells,
  first: number,
  given: AppendixColumns,
  filled: LastRows,
): AppendixHeader | undefined {
  const row = cells[first] ?? []
  if (
    !isHeadingRow(row) ||
    !row.some((cell) => isHeading(cell, given) || wordOf(cell) === 'label' || isUnit(cell))
  )
    return undefined
  let last = first
  while (last + 1 < first + mostHeaderRows && goesOn(row, cells[last + 1] ?? [], given)) last++
  const header = readHeader(cells, first, last, given, filled)
  const found = [...Object.keys(header.columns), ...header.doubts.map(({ holds }) => holds)]
  if (!found.includes('label') || !found.includes('value')) return undefined
  if (!hasAll(cells.slice(first, last + 1), given)) return undefined
  const { value, ...withoutFigures } = header.columns
  const columns = header.doubts.every(({ holds }) => holds === 'unit') ? header.columns : withoutFigures
  return { ...header, columns, last: isColumnNumbers(cells[last + 1] ?? []) ? last + 1 : last }
}

function isYear(cell: Cells[number][number]): boolean {
  return (typeof cell === 'number' || typeof cell === 'string') && /^20\d\d$/.test(String(cell))
}

/** Below the first row of a header: more headings, and none of an indicator. */
function goesOn(above: Cells[number], row: Cells[number], given: AppendixColumns): boolean {
  const label = row[above.findIndex((cell) => wordOf(cell) === 'label')] ?? null
  const tellsPeriod = (cell: Cells[number][number], column: number) =>
    [undefined, 'value', 'result'].includes(wordOf(above[column])) &&
    (isYear(cell) || (typeof cell === 'string' && cell.length <= longest && isOfAPeriod(cell)))
  return (
    (label === null || wordOf(label) === 'label') &&
    row.some(
      (cell, column) => wordOf(cell) !== undefined || isHeading(cell, given) || tellsPeriod(cell, column),
    ) &&
    isHeadingRow(row.map((cell) => (isYear(cell) ? null : cell)))
  )
}

function readHeader(
  cells: Cells,
  first: number,
  last: number,
  given: AppendixColumns,
  filled: LastRows,
): AppendixHeader {
  const rows = cells.slice(first, last + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns: Partial<Record<AppendixColumn, number>> = {}
  for (const [column, index] of Object.entries(given))
    if (typeof index === 'number') columns[column as AppendixColumn] = index
  for (const row of rows) {
    row.forEach((cell, index) => {
      const column = namedColumn(cell, given)
      if (column !== undefined && columns[column] === undefined) columns[column] = index
    })
  }
  const named = new Set(Object.values(columns))
  const headed = headedColumns(rows, first, width).filter(({ column }) => !named.has(column))
  const among = new Map<AppendixColumn, readonly HeadedColumn[]>()
  const choose = (holds: AppendixColumn, found: readonly HeadedColumn[]) => {
    if (columns[holds] !== undefined || found.length === 0) return
    among.set(holds, found)
    const [only, another] = found
    if (only !== undefined && another === undefined) columns[holds] = only.column
  }
  const isFilled = (by: keyof LastRows) => (each: HeadedColumn) => (filled[by].get(each.column) ?? -1) > last
  for (const word of ['key', 'label', 'unit', 'notes'] as const) {
    const found = clearest(
      word,
      headed.filter((each) => each.word === word),
    )
    const inUse = found.filter(
      (each) => isFilled('texts')(each) || (word === 'key' && isFilled('figures')(each)),
    )
    choose(
      word,
      word === 'notes' || inUse.length === 0 ? found.slice(0, 1) : found.length === 1 ? found : inUse,
    )
  }

  const from = among.get('label')?.at(-1)?.column ?? columns.label ?? columns.unit ?? width
  const isTable = columns.unit !== undefined || columns.key !== undefined
  const figures = headed.filter(
    ({ word, isUnder, heading, column }) =>
      word === 'value' ||
      word === 'result' ||
      (word === undefined && (isUnder || (isTable && column > from && isOfAPeriod(heading)))),
  )
  const isOver = ({ word, column, row }: HeadedColumn) =>
    word === 'result' &&
    headed.some(
      (each) => (each.word === 'unit' || each.word === 'value') && each.column >= column && each.row > row,
    )
  choose(
    'value',
    figuresOfPeriod(
      figures.filter((each) => !isOver(each)),
      isFilled('figures'),
    ),
  )

  const read = new Set([...among.values()].flat())
  const kindOf = (each: HeadedColumn): OtherColumn['kind'] => {
    const isFigure = figures.includes(each)
    if (isFigure && (given.value !== undefined || isOver(each))) return 'passed'
    if (!isFigure) return each.word === undefined ? 'unknown' : 'second'
    return each.period === 'other' || isFilled('figures')(each) ? 'unknown' : 'passed'
  }
  const others = headed.map((each) => ({ ...each, kind: read.has(each) ? 'passed' : kindOf(each) }) as const)
  const doubts = [...among].flatMap(([holds, found]) => (found.length > 1 ? [{ holds, among: found }] : []))
  const unknown = others.filter(
    (each) => each.kind === 'unknown' && !figures.some(({ column }) => column === each.column),
  )
  return { last, columns: { ...columns, ...byPosition(columns, unknown, width) }, others, doubts }
}

/** Of columns for the same those whose headings say so most clearly. */
function clearest(word: AppendixColumn, columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const clear = columns.filter(({ heading }) => clearWords[word]?.test(heading.toLowerCase()))
  return clear.length > 0 ? clear : columns
}

/** "STT" may number the rows, "Đơn vị" be an agency, and "Chỉ tiêu giao" a figure. */
const clearWords: Readonly<Partial<Record<AppendixColumn, RegExp>>> = {
  key: /mã/,
  label: /^(?!.*(?:kế hoạch|giao))/,
  unit: /tính|đvt/,
}

/** Of columns of figures those of which each may be that of the period of the report. */
function figuresOfPeriod(
  columns: readonly HeadedColumn[],
  isFilled: (column: HeadedColumn) => boolean,
): readonly HeadedColumn[] {
  const own = columns.filter(({ period }) => period !== 'other')
  const hasDirect = own.some(({ isDirect }) => isDirect)
  const isOfSome = ({ isDirect, isUnder, heading }: HeadedColumn) =>
    isDirect || (isUnder && isOfAPeriod(heading))
  // Beside "Số liệu", "Tỷ lệ" under the same heading is another figure, and "Kỳ báo cáo" may name a period in words.
  const may = hasDirect ? own.filter((each) => isOfSome(each) || (!each.isUnder && isFilled(each))) : own
  const reported = may.filter((each) => each.period === 'reported' && (!hasDirect || isOfSome(each)))
  const single = may.filter(({ period }) => period !== 'cumulated')
  const found = [reported, single, may].find((each) => each.length > 0) ?? []
  if (found.length < 2) return found
  const isRepeated = ({ headings }: HeadedColumn) =>
    found.filter((each) => each.headings === headings).length > 1
  const inUse = found.filter((each) => isFilled(each) || (isOfAPeriod(each.headings) && !isRepeated(each)))
  return inUse.length > 0 ? inUse : found.slice(0, 1)
}

/** A column with a heading, and what all headings over it say. */
interface HeadedColumn extends HeadingPlace {
  readonly word: HeadingWord | undefined
  /** All headings over the column, the outermost first. */
  readonly headings: string
  readonly period: PeriodOfColumn
  /** Whether its lowest heading says that it holds figures. */
  readonly isDirect: boolean
  /** Whether a heading over its own says so. */
  readonly isUnder: boolean
}

/** The columns with headings. A heading over others reaches over the blank cells beside it, if it is merged there. */
function headedColumns(rows: Cells, first: number, width: number): readonly HeadedColumn[] {
  const reaching: (string | undefined)[] = []
  return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly HeadedColumn[] => {
    const texts = rows.map((row) => {
      const cell = row[column]
      return cell == null || typeof cell === 'object' ? undefined : String(cell)
    })
    const own = ownHeading(texts)
    const depth = texts.reduce((deepest, text, level) => (text === undefined ? deepest : level), -1)
    const over = texts.slice(0, Math.max(depth, 0)).flatMap((text, level) => text ?? reaching[level] ?? [])
    for (const [level, text] of texts.entries())
      if (text !== undefined) reaching[level] = level < depth ? text : undefined
    if (own === undefined) return []
    const isOfFigures = own.word === 'value' || own.word === 'result'
    const isDirect = isOfFigures && (own.level === depth || own.text === texts[depth])
    const isUnder = !isDirect && over.some((text) => ['value', 'result'].includes(String(wordOf(text))))
    const [heading, level] =
      isUnder && (isOfFigures || own.word === undefined) ? [texts[depth] ?? '', depth] : [own.text, own.level]
    const headings = [...new Set([...over, texts[depth]])].join(' ')
    return [
      {
        column,
        row: first + level,
        heading,
        word: isOfFigures && !isDirect ? undefined : own.word,
        headings,
        period: periodOfHeadings(headings),
        isDirect,
        isUnder,
      },
    ]
  })
}

/** The label or the figure, where one column alone that is not known stands where it belongs. */
function byPosition(
  { key = -1, label, unit, value, notes }: AppendixHeader['columns'],
  unknown: readonly OtherColumn[],
  width: number,
): AppendixHeader['columns'] {
  if (unit === undefined || (label === undefined) === (value === undefined)) return {}
  const [from, to] =
    label === undefined ? [key, Math.min(unit, Number(value))] : [Math.max(label, unit), notes ?? width]
  const [only, another] = unknown.filter(({ column }) => column > from && column < to)
  if (only === undefined || another !== undefined) return {}
  return label === undefined ? { label: only.column } : { value: only.column }
}

interface OwnHeading {
  readonly text: string
  readonly word: HeadingWord | undefined
  readonly level: number
}

/** The lowest heading that is known; without one, the lowest. */
function ownHeading(cells: Cells[number]): OwnHeading | undefined {
  let own: OwnHeading | undefined
  for (const [level, cell] of cells.entries()) {
    if (cell == null || typeof cell === 'object') continue
    const word = wordOf(cell)
    if (word !== undefined || own?.word === undefined) own = { text: String(cell), word, level }
  }
  return own
}
