import type { Cells } from '../../table/cell.js'
import { headingLetters } from '../../table/heading.js'
import { periodOfHeadings } from '../../table/period-of-column.js'
import type { TableIssue } from '../../table/table-issue.js'

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

/** "Kết quả" heads the unit and the figure, or the figure alone. @internal */
export type HeadingWord = AppendixColumn | 'result'

/** The headings of the official form and those that mean the same. @internal */
export const headingWords: Readonly<Record<HeadingWord, readonly string[]>> = {
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

/** Every heading by its letters. */
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

/** No heading is longer. @internal */
export const longest = 60

/** Whether the caller names a heading. @internal */
export function hasHeadings(given: AppendixColumns): boolean {
  return Object.values(given).some((column) => typeof column === 'string')
}

/** Whether all headings that the caller names stand in these rows. @internal */
export function hasAll(rows: Cells, given: AppendixColumns): boolean {
  const found = new Set(rows.flatMap((row) => row.map((cell) => namedColumn(cell, given))))
  return (Object.keys(given) as AppendixColumn[]).every(
    (column) => typeof given[column] !== 'string' || found.has(column),
  )
}

/** Whether a row may be one of headings: texts alone. @internal */
export function isHeadingRow(row: Cells[number]): boolean {
  return row.every(
    (cell) => cell == null || (typeof cell === 'string' && /\p{L}{2}|\p{L}$|^[#№%]$/u.test(cell)),
  )
}

/** Whether a cell heads the units. @internal */
export function isUnit(cell: Cells[number][number]): boolean {
  return wordOf(cell) === 'unit'
}

/** Whether a cell is one of the headings that the caller names. @internal */
export function isHeading(cell: Cells[number][number], given: AppendixColumns): boolean {
  return namedColumn(cell, given) !== undefined
}

/** The column whose heading, as the caller names it, a cell has. @internal */
export function namedColumn(cell: Cells[number][number], given: AppendixColumns): AppendixColumn | undefined {
  if (typeof cell !== 'string') return undefined
  const letters = headingLetters(cell)
  return (Object.keys(given) as AppendixColumn[]).find((column) => {
    const heading = given[column]
    return typeof heading === 'string' && headingLetters(heading) === letters
  })
}

/** What the words of a heading say that its column holds. @internal */
export function wordOf(cell: Cells[number][number]): HeadingWord | undefined {
  if (typeof cell !== 'string' || cell.length > longest) return undefined
  const exact = words.get(headingLetters(cell))
  if (exact !== undefined) return exact
  const heading = cell.toLowerCase()
  const [, word] = meanings.find(([meaning]) => meaning.test(heading)) ?? []
  return word === 'value' && periodOfHeadings(heading) === 'other' ? undefined : word
}
