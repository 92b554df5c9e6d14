import { type Cells, looksLikeFigure, rowText, type SkippedRow } from '../../table/cell.js'
import { columnsInDoubt, type HeadingPlace } from '../../table/columns-in-doubt.js'
import { headingLetters, isColumnNumbers } from '../../table/heading.js'
import { isOfAPeriod, type PeriodOfColumn, periodOfHeadings } from '../../table/period-of-column.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'

/** What a column of the appendix holds: the number of the row, its label, its unit, its figure, a remark. */
export type AppendixColumn = 'key' | 'label' | 'unit' | 'value' | 'notes'

/** Which columns a sheet has (bảng ghép cột): their 0-based indexes, or the texts of their headings. */
export type AppendixColumns = { readonly [Column in AppendixColumn]?: number | string }

/** What of a map of columns can be used; `columnMapIssues` names the rest. @internal */
export function usableColumns(given: AppendixColumns): AppendixColumns {
  return Object.fromEntries(
    Object.entries(given).filter(([column, place]) => isColumn(column) && isPlace(place)),
  )
}

/** What a map of columns has that the appendix does not, and what is neither an index nor a heading. @internal */
export function columnMapIssues(given: AppendixColumns): readonly TableIssue[] {
  return Object.entries(given).flatMap(([column, place]): readonly TableIssue[] => {
    const path = ['columns', column]
    if (!isColumn(column)) return [{ path, code: 'unknown-key', key: column }]
    const received = place === null ? 'null' : typeof place
    return isPlace(place) ? [] : [{ path, code: 'wrong-type', expected: ['int', 'string'], received }]
  })
}

function isColumn(name: string): boolean {
  return Object.hasOwn(headingWords, name) && name !== 'result'
}

function isPlace(place: unknown): boolean {
  return (typeof place === 'number' && Number.isSafeInteger(place) && place >= 0) || typeof place === 'string'
}

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

/** "Kết quả" heads the unit and the figure, or the figure alone. */
type HeadingWord = AppendixColumn | 'result'

/** The headings of the official form and those that mean the same. */
const headingWords: Readonly<Record<HeadingWord, readonly string[]>> = {
  key: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã số', 'Mã', 'Mã chỉ tiêu'],
  label: [
    'Các chỉ tiêu',
    'Chỉ tiêu',
    'Tên chỉ tiêu',
    'Nội dung chỉ tiêu',
    'Nội dung',
    'Tiêu chí',
    'Danh mục',
  ],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'ĐV tính'],
  value: ['Số liệu', 'Số liệu báo cáo', 'Số lượng', 'Thực hiện', 'Giá trị', 'Tổng số', 'Số lượng/tỷ lệ'],
  notes: ['Ghi chú', 'Chú thích', 'Diễn giải', 'Giải trình'],
  result: ['Kết quả', 'Kết quả thực hiện'],
}

const words: ReadonlyMap<string, HeadingWord> = /* @__PURE__ */ buildWords()

function buildWords(): ReadonlyMap<string, HeadingWord> {
  return new Map(
    Object.entries(headingWords).flatMap(([word, texts]) =>
      texts.map((text) => [headingLetters(text), word as HeadingWord] as const),
    ),
  )
}

/** Words of a longer heading that tell what it heads; a figure of another period or a plan is another column. */
const meanings: readonly (readonly [RegExp, HeadingWord])[] = [
  [/ghi chú|chú thích|diễn giải|giải trình/, 'notes'],
  [/đơn vị tính|đvt/, 'unit'],
  [/^[#№]$|^(?:số )?(?:stt|tt)(?: |$)|số thứ tự|^mã (?:số|chỉ tiêu)/, 'key'],
  [/chỉ tiêu|nội dung|tiêu chí/, 'label'],
  [/^(?:số liệu|số lượng|giá trị|thực hiện|kết quả)(?: |$)/, 'value'],
]
/** No heading is longer. */
const longest = 60
const mostHeaderRows = 3

/** The last rows in which the columns of a sheet have figures and texts that no cell beside them repeats. */
interface LastRows {
  readonly figures: ReadonlyMap<number, number>
  readonly texts: ReadonlyMap<number, number>
}

function lastRowsOf(cells: Cells): LastRows {
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

/** The header that begins in a row, with a row of column numbers below; `undefined` if there is none. */
function appendixHeaderAt(
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

function hasHeadings(given: AppendixColumns): boolean {
  return Object.values(given).some((column) => typeof column === 'string')
}

/** Whether all headings that the caller names stand in these rows. */
function hasAll(rows: Cells, given: AppendixColumns): boolean {
  const found = new Set(rows.flatMap((row) => row.map((cell) => namedColumn(cell, given))))
  return (Object.keys(given) as AppendixColumn[]).every(
    (column) => typeof given[column] !== 'string' || found.has(column),
  )
}

function isHeadingRow(row: Cells[number]): boolean {
  return row.every(
    (cell) => cell == null || (typeof cell === 'string' && /\p{L}{2}|\p{L}$|^[#№%]$/u.test(cell)),
  )
}

function isUnit(cell: Cells[number][number]): boolean {
  return wordOf(cell) === 'unit'
}

/** Whether a cell is one of the headings that the caller names. */
function isHeading(cell: Cells[number][number], given: AppendixColumns): boolean {
  return namedColumn(cell, given) !== undefined
}

function namedColumn(cell: Cells[number][number], given: AppendixColumns): AppendixColumn | undefined {
  if (typeof cell !== 'string') return undefined
  const letters = headingLetters(cell)
  return (Object.keys(given) as AppendixColumn[]).find((column) => {
    const heading = given[column]
    return typeof heading === 'string' && headingLetters(heading) === letters
  })
}

function wordOf(cell: Cells[number][number]): HeadingWord | undefined {
  if (typeof cell !== 'string' || cell.length > longest) return undefined
  const exact = words.get(headingLetters(cell))
  if (exact !== undefined) return exact
  const heading = cell.toLowerCase()
  const [, word] = meanings.find(([meaning]) => meaning.test(heading)) ?? []
  return word === 'value' && periodOfHeadings(heading) === 'other' ? undefined : word
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

/** A header with the filled rows that stand under it, up to the next. @internal */
export interface Page {
  readonly header: AppendixHeader
  readonly rows: readonly number[]
}

/**
 * Divides a sheet at its headers, which printed tables repeat on every page; what stands above the first is skipped. A
 * sheet without a header is one page where the caller says by indexes which columns it has. @internal
 */
export function splitPages(
  cells: Cells,
  given: AppendixColumns,
): {
  readonly pages: readonly Page[]
  readonly skipped: readonly SkippedRow[]
} {
  const pages: { header: AppendixHeader; rows: number[] }[] = []
  const skipped: SkippedRow[] = []
  const filled = lastRowsOf(cells)
  for (let index = 0; index < cells.length; index++) {
    const skip = (row: number, kind: SkippedRow['kind']) =>
      skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
    const header = appendixHeaderAt(cells, index, given, filled)
    if (header !== undefined) {
      pages.push({ header, rows: [] })
      for (let row = index; row <= header.last; row++) skip(row, 'header')
      index = header.last
    } else if (cells[index]?.some((cell) => cell != null)) {
      const page = pages.at(-1)
      if (page === undefined) skip(index, 'title')
      else page.rows.push(index)
    }
  }
  const isEnough = (given.label !== undefined || given.key !== undefined) && given.value !== undefined
  if (pages.length > 0 || hasHeadings(given) || !isEnough) return { pages, skipped }
  const columns = given as AppendixHeader['columns']
  const rows = skipped.map(({ row }) => row)
  return { pages: [{ header: { last: -1, columns, others: [], doubts: [] }, rows }], skipped: [] }
}

/** That no header was found: the row that is most like one, and the headings that were looked for. @internal */
export function noHeader(cells: Cells, given: AppendixColumns): TableIssue {
  let best: { row: number; words: number } | undefined
  for (let row = 0; row < Math.min(cells.length, mostLookedAt); row++) {
    if (!isHeadingRow(cells[row] ?? [])) continue
    const texts = (cells[row] ?? []).filter((cell) => typeof cell === 'string')
    const known = texts.filter((cell) => wordOf(cell) !== undefined || isHeading(cell, given))
    const count = texts.length < 2 ? 0 : known.length + Math.min(texts.length, 9) / 10
    if (count > (best?.words ?? 0)) best = { row, words: count }
  }
  const row = cells[best?.row ?? -1] ?? []
  const named = Object.entries(given).flatMap(([column, heading]) =>
    typeof heading === 'string' && !row.some((cell) => namedColumn(cell, given) === column) ? [heading] : [],
  )
  const { key, label, unit, value, result } = headingWords
  return {
    path: best === undefined ? ['rows'] : ['rows', best.row],
    code: 'other',
    detail: 'no-header',
    ...(best === undefined ? {} : { found: rowText(row) }),
    wanted: named.length > 0 ? named : [key, label, unit, value, result].map((texts) => texts[0] as string),
  }
}

/** Headers stand above their table, not under a thousand rows. */
const mostLookedAt = 1000

/**
 * The columns that are not read: a heading that the form does not have; and, where they have figures of their own, a
 * second column for the same and a column without a heading. Each once, though its header be repeated. @internal
 */
export function columnIssues(cells: Cells, pages: readonly Page[]): readonly TableIssue[] {
  const issues = new Map<string, TableIssue>()
  for (const { header, rows } of pages) {
    const headings = new Map(header.others.map((other) => [other.column, other]))
    const read = new Set(Object.values(header.columns))
    for (const { holds, among } of header.doubts) {
      const place = [holds, ...among.map(({ column, heading }) => `${column} ${heading}`)].join(' ')
      if (!issues.has(place)) issues.set(place, columnsInDoubt(holds, among))
    }
    for (const { column, row, heading, kind } of header.others) {
      const place = `${column} ${heading}`
      if (kind === 'unknown' && !read.has(column) && !issues.has(place)) {
        issues.set(place, issueAt(row, column, { code: 'unknown-key', key: heading }))
      }
    }
    for (const index of rows) {
      const row = cells[index] ?? []
      row.forEach((cell, column) => {
        if (cell == null || read.has(column) || !looksLikeFigure(cell)) return
        // A cell merged to the side repeats its figure.
        if (cell === row[column - 1] || cell === row[column + 1]) return
        const other = headings.get(column)
        if (other?.kind === 'passed') return
        const place = `${column} ${other?.heading ?? ''}`
        if (issues.has(place)) return
        const issue = other
          ? issueAt(other.row, column, { code: 'repeated-key', key: other.heading })
          : issueAt(Math.max(0, header.last), column, { code: 'missing' })
        issues.set(place, issue)
      })
    }
  }
  return [...issues.values()]
}
