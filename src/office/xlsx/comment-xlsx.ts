import type { InputIssue } from '../../check/input-issue.js'
import type { CellNote } from '../../table/cell-note.js'
import { cellAddress, cellPlace, mostColumns, mostRows } from '../../table/table-issue.js'
import { fileIssue, type OfficeReading } from '../office-reading.js'
import {
  freeRelationId,
  type NewPart,
  type OfficePackage,
  openPackage,
  writePackage,
} from '../open-package.js'
import { scanPart } from '../package-parts.js'
import { encodeXml, escapeXml, spliced, type XmlText } from '../xml.js'
import { escapedString } from './cell-strings.js'
import { commentShapes, emptyDrawing } from './comment-shapes.js'
import { listSheets } from './read-xlsx.js'

/** What is to be said of a cell of a sheet (ghi chú ở ô của một trang tính). */
export interface SheetNote extends CellNote {
  /** The name of the sheet. */
  readonly sheet: string
}

/**
 * The workbook with notes on its cells (ghi chú vào ô của tệp Excel), as classic comments of the author "cchc". Notes on
 * one cell become one comment; where a cell has a comment already, the note stands below what it says. A cell with a
 * conversation (threaded comments) hides classic ones, so that the note goes to the next free cell of its row and names
 * the cell it is about. All other parts of the file stay as they are, byte for byte.
 *
 * Never throws on bytes: what `readXlsx` refuses, an unknown name of a sheet or an address that is none are issues.
 *
 * @param bytes the workbook
 * @param notes what is to be said, and where
 *
 * @example
 * ```ts
 * import { commentXlsx } from 'cchc/office'
 *
 * const marked = (bytes: Uint8Array) =>
 *   commentXlsx(bytes, [{ sheet: 'Phụ lục', cell: 'D7', text: 'Lỗi: ghi 288, nhưng 282 + 0 + 0 = 282.' }])
 * marked(new Uint8Array()) // { success: false, issues: [{ path: [], code: 'file', reason: 'empty', data: { wanted: '.xlsx' } }] }
 * ```
 */
export function commentXlsx(bytes: Uint8Array, notes: readonly SheetNote[]): OfficeReading<Uint8Array> {
  const opened = openPackage(bytes, 'xlsx')
  if (!opened.success) return opened
  const book = listSheets(opened.data)
  if (!book.success) return book
  const { listed } = book.data
  const options = listed.map(({ name }) => name)
  const bySheet = new Map(options.map((name): [string, SheetNote[]] => [name, []]))
  const misplaced = notes.flatMap((note, index): readonly InputIssue[] => {
    const { sheet, cell } = note
    bySheet.get(sheet)?.push(note)
    if (!bySheet.has(sheet)) return [{ path: ['notes', index, 'sheet'], code: 'not-an-option', options }]
    return isCell(cell) ? [] : [{ path: ['notes', index, 'cell'], code: 'wrong-format', format: 'A1' }]
  })
  if (misplaced.length > 0) return { success: false, issues: misplaced }
  const edit = new Edit(opened.data)
  for (const { name, part } of listed) {
    const own = notesByCell(bySheet.get(name) ?? [])
    const issues = own.size > 0 ? commentSheet(edit, part, own) : []
    if (issues.length > 0) return { success: false, issues }
  }
  return writePackage(opened.data, edit.changed, edit.added)
}

function isCell(cell: string): boolean {
  const place = cellPlace(cell)
  return place !== undefined && place.row < mostRows && place.column < mostColumns
}

/** More a cell does not take. */
const longestComment = 32_767

function notesByCell(notes: readonly SheetNote[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const { cell, text } of notes) {
    const { row, column } = cellPlace(cell) as { row: number; column: number }
    const address = cellAddress(row, column)
    const before = texts.get(address)
    const whole = before === undefined ? text : `${before}\n${text}`
    texts.set(address, whole.length > longestComment ? `${whole.slice(0, longestComment - 1)}…` : whole)
  }
  return texts
}

/** What becomes of a package: parts that change, parts that are new. */
class Edit {
  readonly changed = new Map<string, Uint8Array>()
  readonly added: NewPart[] = []
  readonly #taken: Set<string>

  constructor(readonly file: OfficePackage) {
    this.#taken = new Set(file.archive.names.map((name) => name.toLowerCase()))
  }

  /** A name for a part, in the folder of the workbook, that no part has. */
  freeName(start: string, extension: string): string {
    const folder = this.file.mainPart.slice(0, this.file.mainPart.lastIndexOf('/') + 1)
    for (let number = 1; ; number++) {
      const name = `${folder}${start}${number}.${extension}`
      if (this.#taken.has(name.toLowerCase())) continue
      this.#taken.add(name.toLowerCase())
      return name
    }
  }
}

/** Puts notes on the cells of one sheet; the answer is why not. */
function commentSheet(edit: Edit, sheet: string, notes: ReadonlyMap<string, string>): readonly InputIssue[] {
  const { file } = edit
  const related = file.relationsOf(sheet)
  if (!related.success) return related.issues
  const relations = [...related.data]
  const partOf = (type: string) => relations.find((each) => each.type === type && !each.isExternal)?.target
  const add = (type: string, contentType: string, name: string, source: string) => {
    const id = freeRelationId(relations)
    relations.push({ id, type, target: name, isExternal: false, isStrict: file.isStrict })
    const bytes = encodeXml({ source, encoding: 'utf-8', hasMark: false })
    edit.added.push({ name, contentType, from: sheet, id, type, bytes })
    return id
  }
  const namespace = file.isStrict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

  const known = partOf('comments')
  const read =
    known === undefined ? { success: true as const, data: newComments(namespace) } : file.part(known)
  if (!read?.success) return read?.issues ?? [fileIssue('missing-part', {}, known)]
  const before = readComments(read.data, known ?? sheet)
  if (!before.success) return before.issues
  const placed = besideConversations(notes, before.data)
  const text = addComments(before.data, placed, namespace)
  if (known !== undefined) edit.changed.set(known, encodeXml(text))
  else add('comments', contentTypes.comments, edit.freeName('comments', 'xml'), text.source)

  const seen = findLegacyDrawing(file, sheet)
  if (!seen.success) return seen.issues
  const { part, drawing, at } = seen.data
  const cells = [...placed.keys()].filter((cell) => !before.data.comments.has(cell))
  if (drawing === undefined) {
    const all = [...before.data.comments.keys(), ...cells]
    const name = edit.freeName('drawings/vmlDrawing', 'vml')
    const id = add('vmlDrawing', contentTypes.drawing, name, emptyDrawing(commentShapes(all, placed, '')))
    const relationships = file.isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const element = `<legacyDrawing xmlns="${namespace}" xmlns:r="${relationships}" r:id="${id}"/>`
    edit.changed.set(sheet, encodeXml({ ...part, source: spliced(part.source, [{ at, text: element }]) }))
    return []
  }
  const target = relations.find(({ id }) => id === drawing)?.target ?? ''
  const shown = file.part(target)
  if (!shown?.success) return shown?.issues ?? [fileIssue('missing-part', {}, target)]
  const end = shown.data.source.lastIndexOf('</xml>')
  if (end < 0) return [fileIssue('damaged', {}, target)]
  const shapes = commentShapes(cells, placed, shown.data.source)
  const source = spliced(shown.data.source, [{ at: end, text: shapes }])
  edit.changed.set(target, encodeXml({ ...shown.data, source }))
  return []
}

const contentTypes = {
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const

/** The comments of a sheet, and where more of them go. */
interface Comments {
  readonly part: XmlText
  readonly authors: readonly string[]
  readonly authorsEnd: number
  readonly listEnd: number
  /** By cell: the number of who wrote it, and where its text ends. */
  readonly comments: ReadonlyMap<string, { readonly author: number; readonly textEnd: number }>
}

function newComments(namespace: string): XmlText {
  const source = `${declaration}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  return { source, encoding: 'utf-8', hasMark: false }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function readComments(given: XmlText, name: string): OfficeReading<Comments> {
  // What ends at once is opened to take something in.
  const source = given.source.replace(/<((?:\w+:)?(?:authors|commentList|text))\s*\/>/g, '<$1></$1>')
  const part = { ...given, source }
  const authors: string[] = []
  const comments = new Map<string, { author: number; textEnd: number }>()
  let [authorsEnd, listEnd, inText] = [-1, -1, 0]
  let cell = ''
  const scanned = scanPart(name, part, {
    open: ({ name, end, attribute }) => {
      if (inText > 0) inText += 1
      else if (name === 's:author') authors.push('')
      else if (name === 's:comment') {
        cell = attribute('ref') ?? ''
        comments.set(cell, { author: Number(attribute('authorId')), textEnd: -1 })
      } else if (name === 's:text') {
        inText = 1
        comments.set(cell, { author: comments.get(cell)?.author ?? -1, textEnd: end })
      }
    },
    text: (value) => {
      if (comments.size === 0 && authors.length > 0) authors[authors.length - 1] += value
    },
    close: (name, start, end) => {
      if (inText > 0) inText -= 1
      // Behind its runs a text has aids to reading it.
      if (inText === 1 && (name === 's:r' || name === 's:t')) {
        const author = comments.get(cell)?.author ?? -1
        comments.set(cell, { author, textEnd: end })
      } else if (name === 's:authors') authorsEnd = start
      else if (name === 's:commentList') listEnd = start
    },
  })
  if (!scanned.success) return scanned
  return authorsEnd < 0 || listEnd < 0
    ? { success: false, issues: [fileIssue('damaged', {}, name)] }
    : { success: true, data: { part, authors, authorsEnd, listEnd, comments } }
}

/** Where a conversation hides what a comment says, its note goes to the next free cell of the row. */
function besideConversations(
  notes: ReadonlyMap<string, string>,
  { authors, comments }: Comments,
): ReadonlyMap<string, string> {
  const isConversation = (cell: string) =>
    authors[comments.get(cell)?.author ?? -1]?.startsWith('tc=') === true
  const placed = new Map([...notes].filter(([cell]) => !isConversation(cell)))
  for (const [cell, text] of notes) {
    if (!isConversation(cell)) continue
    const { row, column } = cellPlace(cell) as { row: number; column: number }
    const isTaken = (at: number) => comments.has(cellAddress(row, at)) || placed.has(cellAddress(row, at))
    let free = column + 1
    while (free < mostColumns && isTaken(free)) free += 1
    // At the end of a row the next free cell is one before.
    if (free === mostColumns) for (free = column - 1; free > 0 && isTaken(free); ) free -= 1
    placed.set(cellAddress(row, free), `${cell}: ${text}`)
  }
  return placed
}

const author = 'cchc'

function addComments(
  { part, authors, authorsEnd, listEnd, comments }: Comments,
  notes: ReadonlyMap<string, string>,
  namespace: string,
): XmlText {
  const textOf = (text: string) => `<t xml:space="preserve">${escapeXml(escapedString(text))}</t>`
  const known = authors.indexOf(author)
  const id = known < 0 ? authors.length : known
  const insertions =
    known < 0 ? [{ at: authorsEnd, text: `<author xmlns="${namespace}">${author}</author>` }] : []
  for (const [cell, text] of notes) {
    const own = comments.get(cell)
    insertions.push(
      own === undefined
        ? {
            at: listEnd,
            text: `<comment xmlns="${namespace}" ref="${cell}" authorId="${id}"><text>${textOf(text)}</text></comment>`,
          }
        : { at: own.textEnd, text: `<r xmlns="${namespace}">${textOf(`\n${text}`)}</r>` },
    )
  }
  insertions.sort((one, other) => one.at - other.at)
  return { ...part, source: spliced(part.source, insertions) }
}

/** What stands behind the drawing of comments in a sheet. */
const behindDrawing: ReadonlySet<string> = new Set([
  's:legacyDrawingHF',
  's:drawingHF',
  's:picture',
  's:oleObjects',
  's:controls',
  's:webPublishItems',
  's:tableParts',
  's:extLst',
  'mc:AlternateContent',
])

/** The relation of the drawing that shows the comments of a sheet, and where one would stand. */
function findLegacyDrawing(
  file: OfficePackage,
  sheet: string,
): OfficeReading<{ readonly part: XmlText; readonly drawing: string | undefined; readonly at: number }> {
  const read = file.part(sheet)
  if (!read?.success) return read ?? { success: false, issues: [fileIssue('missing-part', {}, sheet)] }
  let [depth, at] = [0, -1]
  let drawing: string | undefined
  const scanned = scanPart(sheet, read.data, {
    open: ({ name, start, attribute }) => {
      depth += 1
      if (name === 's:legacyDrawing') drawing = attribute('r:id')
      else if (depth === 2 && at < 0 && behindDrawing.has(name)) at = start
    },
    close: (_, start) => {
      depth -= 1
      if (depth === 0 && at < 0) at = start
    },
  })
  return scanned.success ? { success: true, data: { part: read.data, drawing, at } } : scanned
}
