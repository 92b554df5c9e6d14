import type { InputIssue } from '../../check/input-issue.js'
import { fileIssue, type OfficeReading } from '../office-reading.js'
import { type Line, linesOf, textOf, wordsOf } from './page-lines.js'
import { tableRows } from './table-rows.js'

/** What a page of a PDF has: the items of `page.getTextContent()` of pdf.js; what has no `str` is left out. */
export interface PdfPage {
  /** Its words with their places, as pdf.js gives them. */
  readonly items: readonly object[]
}

/** What a PDF says (nội dung tệp PDF). */
export interface PdfDocument {
  /** Its lines, for `checkText` and `readReport`; the cells of tables are parted by tabs. */
  readonly text: string
  /** What it has that was not read. */
  readonly remarks: readonly InputIssue[]
}

/**
 * The text of the pages of a PDF (đọc tệp PDF), from what pdf.js says of each: words with their places. Lines are put
 * together by their height, the two columns of a report's head are read one after the other, rows become a table only
 * where their cells make the same columns; page numbers and what stands at the top or foot of most pages are left out, and
 * so are marks of footnotes and slanted words (watermarks).
 *
 * A scan without text, and letters that mean nothing because the file does not say what its fonts show, are issues that
 * say what to do. Never throws on pages.
 *
 * @param pages the answers of `getTextContent` of pdf.js, which `unpdf` brings to every platform
 *
 * @example
 * ```ts
 * import { readPdfPages } from 'cchc/office'
 *
 * const item = (str: string, left: number, height: number) =>
 *   ({ str, transform: [13, 0, 0, 13, left, height], width: str.length * 6, height: 13 })
 * const reading = readPdfPages([{ items: [item('Đã giải quyết', 80, 700), item('118 hồ sơ.', 164, 700)] }])
 * reading.success && reading.data.text // 'Đã giải quyết 118 hồ sơ.'
 * readPdfPages([{ items: [] }]) // { success: false, issues: [{ path: [], code: 'file', reason: 'pdf-scan' }] }
 * ```
 */
export function readPdfPages(pages: readonly PdfPage[]): OfficeReading<PdfDocument> {
  const read = pages.map(({ items }) => wordsOf(items))
  const empty = read.filter(({ words }) => words.length === 0).length
  if (empty === read.length) return { success: false, issues: [fileIssue('pdf-scan')] }
  const words = read.flatMap((page) => page.words)
  const unknown = words.reduce((sum, word) => sum + (word.text.match(meaningless)?.length ?? 0), 0)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  if (unknown * 100 > letters) return { success: false, issues: [fileIssue('pdf-fonts', { count: unknown })] }
  const slanted = read.reduce((sum, page) => sum + page.slanted, 0)
  const counts = { 'pdf-empty-pages': empty, 'pdf-letters': unknown, 'pdf-slanted': slanted } as const
  const remarks = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((reason) =>
    counts[reason] > 0 ? [fileIssue(reason, { count: counts[reason] })] : [],
  )
  const lines = withoutFurniture(read.map((page) => linesOf(page.words)))
  return { success: true, data: { text: joined(lines), remarks } }
}

/** Letters of which the file does not say what they mean; a bullet is a word by itself, and was read before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const meaningless = /[\uE000-\uF8FF\uFFFD\u0000-\u0008]/g

/** More lines do not stand at the top or the foot of every page. */
const mostFurniture = 3

/** Pages without their numbers, and without what most of them have at the top or foot. */
function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  let rest = pages
  for (const side of ['top', 'foot'] as const) {
    for (let round = 0; round < mostFurniture; round++) {
      const edges = rest.map((lines) => (side === 'top' ? lines[0] : lines.at(-1)))
      const texts = edges.map((line) => (line === undefined ? '' : textOf(line)))
      const counts = new Map<string, number>()
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
      const numbers = texts.map(pageNumber)
      const isFurniture = (page: number) => {
        const [text = '', number] = [texts[page], numbers[page]]
        if (text === '') return false
        const often = counts.get(text) ?? 0
        // A number is that of its page where others count on from it.
        const isNumber =
          number !== undefined &&
          (number === page + 1 ||
            numbers.filter((other, at) => other !== undefined && other - at === number - page).length > 1)
        return isNumber || (often > 2 && often * 2 > pages.length)
      }
      rest = rest.map((lines, page) =>
        isFurniture(page) ? (side === 'top' ? lines.slice(1) : lines.slice(0, -1)) : lines,
      )
    }
  }
  return rest
}

function pageNumber(text: string): number | undefined {
  const [, digits] = /^(?:trang )?[-–(]? ?(\d{1,3}) ?[-–)]?(?: ?\/ ?\d{1,3})?$/i.exec(text) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Lines below each other, an empty one where more room is left than between most. */
function joined(pages: readonly (readonly Line[])[]): string {
  const pitches = pages
    .flatMap((lines) => lines.slice(1).map((line, index) => (lines[index] as Line).base - line.base))
    .filter((pitch) => pitch > 0)
    .sort((one, other) => one - other)
  const usual = pitches[Math.floor(pitches.length / 2)] ?? 0
  const texts: string[] = []
  const ordered = pages.map((lines, page) => (page === 0 ? headInColumns(lines) : lines))
  const rows = tableRows(ordered)
  for (const [page, lines] of ordered.entries()) {
    for (const [index, line] of lines.entries()) {
      const row = rows[page]?.get(index)
      if (row === null) continue
      const before = lines[index - 1]
      if (before !== undefined && before.base - line.base > usual * roomy) texts.push('')
      texts.push(row ?? textOf(line))
    }
  }
  return texts.join('\n')
}

/** How much more room than usual parts paragraphs. */
const roomy = 1.3

const motto = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA/
const title = /^(?:DỰ THẢO )?(?:BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|KẾ HOẠCH|CÔNG ĐIỆN|QUYẾT ĐỊNH|NGHỊ QUYẾT|PHỤ LỤC)/
const mostHeadLines = 12

/** The head of a document: all of the agency at the left, then all of the state and the day at the right. */
function headInColumns(lines: readonly Line[]): readonly Line[] {
  const at = lines
    .slice(0, mostHeadLines)
    .findIndex(({ cells }) => cells.some((cell) => motto.test(cell.text)))
  const state = lines[at]?.cells.find((cell) => motto.test(cell.text))
  if (state === undefined) return lines
  const leftsTo = (line: number) =>
    lines.slice(0, line + 1).flatMap(({ cells }) => cells.filter((cell) => cell.right < state.left))
  // The agency may begin a little below the state.
  const lefts = leftsTo(at).length > 0 ? leftsTo(at) : leftsTo(at + 1)
  if (lefts.length === 0) return lines
  const split = (Math.max(...lefts.map(({ right }) => right)) + state.left) / 2
  const end = lines.findIndex(
    (line, index) =>
      index >= mostHeadLines ||
      (index > at && title.test(textOf(line))) ||
      line.cells.some(({ left, right }) => left < split && right > split),
  )
  const head = lines.slice(0, end < 0 ? lines.length : end)
  const side = (isLeft: boolean) =>
    head.flatMap((line): readonly Line[] => {
      const cells = line.cells.filter(({ right }) => right < split === isLeft)
      return cells.length === 0 ? [] : [{ ...line, cells }]
    })
  return [...side(true), ...side(false), ...lines.slice(head.length)]
}
