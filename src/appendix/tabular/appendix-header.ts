import { type Cells, looksLikeFigure, rowText, type SkippedRow } from '../../table/cell.js'
import { headingLetters, isColumnNumbers } from '../../table/heading.js'
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
}

/** A column that is not read: another of the same heading is, or the form does not have it. */
interface OtherColumn {
  readonly column: number
  readonly row: number
  readonly heading: string
  readonly isKnown: boolean
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
const otherPeriod = /k[ỳì] trước|cùng k[ỳì]|năm trước|qu[ýí] trước|tháng trước|kế hoạch|so với|tăng|giảm/

/** No heading is longer. */
const longest = 60
const mostHeaderRows = 3

/** The header that begins in a row, with a row of column numbers below; `undefined` if there is none. */
function appendixHeaderAt(cells: Cells, first: number, given: AppendixColumns): AppendixHeader | undefined {
  const row = cells[first] ?? []
  if (
    !isHeadingRow(row) ||
    !row.some((cell) => isHeading(cell, given) || wordOf(cell) === 'label' || isUnit(cell))
  )
    return undefined
  let last = first
  while (last + 1 < first + mostHeaderRows && goesOn(row, cells[last + 1] ?? [], given)) last++
  const header = readHeader(cells, first, last, given)
  if (header.columns.label === undefined || header.columns.value === undefined) return undefined
  if (!hasAll(cells.slice(first, last + 1), given)) return undefined
  return isColumnNumbers(cells[last + 1] ?? []) ? { ...header, last: last + 1 } : header
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
  return word === 'value' && otherPeriod.test(heading) ? undefined : word
}

/** Below the first row of a header: more headings, and none of an indicator. */
function goesOn(above: Cells[number], row: Cells[number], given: AppendixColumns): boolean {
  const label = row[above.findIndex((cell) => wordOf(cell) === 'label')] ?? null
  return (
    (label === null || wordOf(label) === 'label') &&
    row.some((cell) => wordOf(cell) !== undefined || isHeading(cell, given)) &&
    isHeadingRow(row)
  )
}

function readHeader(cells: Cells, first: number, last: number, given: AppendixColumns): AppendixHeader {
  const columns: Partial<Record<HeadingWord, number>> = {}
  const others: OtherColumn[] = []
  const rows = cells.slice(first, last + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const named = new Map<number, AppendixColumn>()
  for (const [column, index] of Object.entries(given))
    if (typeof index === 'number') named.set(index, column as AppendixColumn)
  for (const row of rows) {
    row.forEach((cell, index) => {
      const column = namedColumn(cell, given)
      if (column !== undefined && ![...named.values()].includes(column)) named.set(index, column)
    })
  }
  for (const [index, column] of named) columns[column] = index
  for (let column = 0; column < width; column++) {
    if (named.has(column)) continue
    const own = ownHeading(rows.map((row) => row[column]))
    if (own === undefined) continue
    const { text: heading, word, level } = own
    if (word !== undefined && columns[word] === undefined) columns[word] = column
    else others.push({ column, row: first + level, heading, isKnown: word !== undefined })
  }
  const { result, ...known } = columns
  if (known.value === undefined && result !== undefined) known.value = result
  else if (result !== undefined && known.value !== result && !named.has(result)) {
    const heading = rowText([rows[0]?.[result]])
    if (!isOver(rows, result, known)) others.push({ column: result, row: first, heading, isKnown: true })
  }
  return byPosition({ last, columns: known, others }, width)
}

/** Whether a "Kết quả" stands over the unit or the figure, in its own column or merged from the left. */
function isOver(rows: Cells, result: number, known: AppendixHeader['columns']): boolean {
  return (
    rows.length > 1 && [known.unit, known.value].some((column) => column !== undefined && column >= result)
  )
}

/** The label or the figure, where one column alone that is not known stands where it belongs. */
function byPosition({ last, columns, others }: AppendixHeader, width: number): AppendixHeader {
  const { key = -1, label, unit, value, notes = width } = columns
  const isOpen = unit !== undefined && (label === undefined) !== (value === undefined)
  if (!isOpen) return { last, columns, others }
  const [from, to] =
    label === undefined ? [key, Math.min(unit, Number(value))] : [Math.max(label, unit), notes]
  const [only, another] = others.filter(({ isKnown, column }) => !isKnown && column > from && column < to)
  if (only === undefined || another !== undefined) return { last, columns, others }
  const found = label === undefined ? { label: only.column } : { value: only.column }
  return { last, columns: { ...columns, ...found }, others: others.filter((other) => other !== only) }
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
  for (let index = 0; index < cells.length; index++) {
    const skip = (row: number, kind: SkippedRow['kind']) =>
      skipped.push({ row, kind, text: rowText(cells[row] ?? []) })
    const header = appendixHeaderAt(cells, index, given)
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
  return { pages: [{ header: { last: -1, columns, others: [] }, rows }], skipped: [] }
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
    for (const { column, row, heading, isKnown } of header.others) {
      const place = `${column} ${heading}`
      if (!isKnown && !issues.has(place)) {
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
