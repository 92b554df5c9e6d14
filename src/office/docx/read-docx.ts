import type { FileFault, InputIssue } from '../../check/input-issue.js'
import { readText } from '../../text/blocks.js'
import { lastUpTo } from '../../text/source-text.js'
import { fileIssue, type OfficeReading } from '../office-reading.js'
import { type OfficePackage, openPackage } from '../open-package.js'
import { type Relation, scanPart } from '../package-parts.js'
import type { XmlHandlers, XmlText } from '../xml.js'
import { type Line, type NoteReference, pieceAt, textOf } from './lines.js'
import { ListCounter, NumberingReader } from './numbering.js'
import { type LeftOut, nothingLeftOut, type Reading, StoriesReader } from './read-stories.js'
import { StylesReader } from './styles.js'

/** Where something stands in a document of Word (vị trí trong tệp). */
export interface DocxPlace {
  /** The name of the part: `word/document.xml`. */
  readonly part: string
  /** The place in its XML, in UTF-16 units of its text. */
  readonly offset: number
}

/** A document of Word as it is read (văn bản Word). */
export interface DocxDocument {
  /**
   * What `checkText` and `readReport` take: a paragraph a line with the number that Word prints before it, a row of a table a
   * line of cells parted by tabs, merged cells empty but the first, notes before the heading that follows them.
   */
  readonly text: string
  /** What headers and footers say, without the numbers of pages; it is no part of the text. */
  readonly headers: readonly string[]
  /** Where a letter of the text stands; what is not in the file, as numbers and tabs between cells, beside what is next to it. */
  readonly placeOf: (at: number) => DocxPlace
  /** What the file has that the text does not say: hidden and struck text, pictures, changes that wait to be accepted. */
  readonly remarks: readonly InputIssue[]
}

/**
 * Reads a document of Word as it is printed once its changes are accepted (đọc tệp .docx): numbers of lists, tables, notes,
 * text boxes, fields as they show. Hidden text and text struck out are not read, and said in `remarks`.
 *
 * What is no such document is an issue that says what it is and how to save it; nothing is thrown. Linear time.
 *
 * @example
 * ```ts
 * import { describeInputIssue } from 'cchc'
 * import { readDocx } from 'cchc/office'
 *
 * const reading = readDocx(Uint8Array.from('{\\rtf1 Báo cáo}', (letter) => letter.charCodeAt(0)))
 * if (!reading.success) reading.issues.map((issue) => describeInputIssue(issue))
 * // ['là tệp RTF: mở bằng Word, chọn “Lưu thành”, kiểu .docx']
 * ```
 */
export function readDocx(bytes: Uint8Array): OfficeReading<DocxDocument> {
  const opened = openPackage(bytes, 'docx')
  if (!opened.success) return opened
  const laid = layOut(opened.data)
  if (!laid.success) return laid
  const { text, headers, pieces, parts, leftOut } = laid.data
  const starts = pieces.map(({ at }) => at)
  return {
    success: true,
    data: {
      text,
      headers,
      remarks: remarksOn(leftOut),
      placeOf: (at) => {
        const piece = pieces[lastUpTo(at, starts)]
        if (piece === undefined) return { part: opened.data.mainPart, offset: 0 }
        const { isExact, part, start, end } = piece
        const within = Math.max(0, at - piece.at)
        const offset = within >= piece.length ? end : isExact ? start + within : start
        return { part: parts[part] as string, offset }
      },
    },
  }
}

/** A stretch of the text and where it stands. @internal */
export interface PlacedPiece {
  /** Where it stands in the text. */
  readonly at: number
  readonly length: number
  /** Which part it is in. */
  readonly part: number
  readonly start: number
  readonly end: number
  /** Whether its letters stand there one by one. */
  readonly isExact: boolean
  /** Where the body refers to it, if it is in a note. */
  readonly reference?: NoteReference
}

/** The text of a document, and where all of it stands. @internal */
export interface DocxLayout {
  readonly text: string
  readonly headers: readonly string[]
  readonly pieces: readonly PlacedPiece[]
  /** The parts that pieces are in; the body is in the first. */
  readonly parts: readonly string[]
  readonly body: XmlText
  readonly leftOut: LeftOut
}

/** Reads all parts of a document and puts their lines in order. @internal */
export function layOut(pack: OfficePackage): OfficeReading<DocxLayout> {
  const related = pack.relationsOf(pack.mainPart)
  if (!related.success) return related
  const relations = related.data.filter(({ isExternal }) => !isExternal)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target
  const issues: InputIssue[] = []
  /** Goes through a part, if it is there, and keeps what is wrong with it. */
  const scan = (part: string | undefined, handlers: XmlHandlers): XmlText | undefined => {
    const read = part === undefined ? undefined : pack.part(part)
    const scanned = read?.success ? scanPart(part as string, read.data, handlers) : read
    if (scanned?.success === false) issues.push(...scanned.issues)
    return read?.success ? read.data : undefined
  }

  const styles = new StylesReader()
  scan(partOf('styles'), styles)
  const numbering = new NumberingReader()
  scan(partOf('numbering'), numbering)
  const known = styles.done()
  const counter = new ListCounter(numbering, known)
  const reading: Reading = { styles: known, counter, leftOut: nothingLeftOut() }
  const story = new StoriesReader(reading)
  const body = scan(pack.mainPart, story)
  if (body === undefined && issues.length === 0) issues.push(fileIssue('no-main-part', { wanted: '.docx' }))

  const parts = [pack.mainPart]
  const notes = new Map<NoteReference['kind'], NotesPart>()
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const part = partOf(kind)
    const reader = new StoriesReader(reading)
    if (part !== undefined && scan(part, reader))
      notes.set(kind, { part: parts.push(part) - 1, lines: reader.notes })
  }
  const headers = headersOf(relations, (part) => {
    const reader = new StoriesReader({ ...reading, leftOut: nothingLeftOut() }, true)
    scan(part, reader)
    return reader.lines
  })
  if (counter.isOverfull) issues.push(fileIssue('bomb', {}, partOf('numbering')))
  if (body === undefined || issues.length > 0) return { success: false, issues }
  const placed = withNotes(story.lines, notes)
  return { success: true, data: { ...joined(placed), headers, parts, body, leftOut: reading.leftOut } }
}

interface NotesPart {
  readonly part: number
  readonly lines: ReadonlyMap<string, readonly Line[]>
}

/** A line and the part that it is in. */
interface PlacedLine {
  readonly line: Line
  readonly part: number
  readonly reference?: NoteReference
}

/**
 * Notes stand before the next heading behind what refers to them: there they break no sentence and no list, and belong to
 * their own section.
 */
function withNotes(
  lines: readonly Line[],
  notes: ReadonlyMap<NoteReference['kind'], NotesPart>,
): readonly PlacedLine[] {
  const placed = lines.map((line) => ({ line, part: 0 }))
  if (lines.every((line) => line.notes.length === 0)) return placed
  const isHeading = headingsAmong(lines)
  const all: PlacedLine[] = []
  let waiting: PlacedLine[] = []
  const said = new Set<readonly Line[]>()
  const counts = { footnotes: 0, endnotes: 0 }
  for (const [index, line] of lines.entries()) {
    if (isHeading.has(index)) {
      for (const each of waiting) all.push(each)
      waiting = []
    }
    all.push({ line, part: 0 })
    for (const reference of line.notes) {
      counts[reference.kind] += 1
      const note = notes.get(reference.kind)
      const own = note?.lines.get(reference.id)
      // A file that refers to one note again and again would else make any length of text.
      if (note === undefined || own === undefined || said.has(own)) continue
      said.add(own)
      for (const [order, { pieces }] of own.filter((each) => each.pieces.length > 0).entries()) {
        const label = pieceAt(`[${counts[reference.kind]}] `, pieces[0]?.start ?? 0)
        const labeled = order === 0 ? [label, ...pieces] : pieces
        waiting.push({ line: { pieces: labeled, notes: [] }, part: note.part, reference })
      }
    }
  }
  return [...all, ...waiting]
}

/** Which lines are headings. */
function headingsAmong(lines: readonly Line[]): ReadonlySet<number> {
  const texts = lines.map(textOf)
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length + 1
  }
  const { blocks, spanOf } = readText(texts.join('\n'))
  return new Set(
    blocks.flatMap(({ kind, start, end }) =>
      kind === 'heading' ? [lastUpTo(spanOf(start, end)[0], starts)] : [],
    ),
  )
}

function joined(lines: readonly PlacedLine[]): Pick<DocxLayout, 'text' | 'pieces'> {
  const pieces: PlacedPiece[] = []
  const texts: string[] = []
  let length = 0
  for (const [index, { line, part, reference }] of lines.entries()) {
    if (index > 0) {
      texts.push('\n')
      length += 1
    }
    for (const { text, start, end, isExact } of line.pieces) {
      if (text === '') continue
      pieces.push({
        at: length,
        length: text.length,
        part,
        start,
        end,
        isExact,
        ...(reference !== undefined && { reference }),
      })
      texts.push(text)
      length += text.length
    }
  }
  return { text: texts.join(''), pieces }
}

/** What headers and footers say, each once. */
function headersOf(
  relations: readonly Relation[],
  linesOf: (part: string) => readonly Line[],
): readonly string[] {
  const parts = relations.filter(({ type }) => type === 'header' || type === 'footer')
  const texts = parts.map(({ target }) =>
    linesOf(target)
      .map((line) => textOf(line).trim())
      .filter((text) => text !== '')
      .join('\n'),
  )
  return [...new Set(texts)].filter((text) => text !== '')
}

const remarks: Readonly<Record<keyof LeftOut, FileFault>> = {
  hidden: 'hidden-text',
  struck: 'struck-text',
  changes: 'tracked-changes',
  pictures: 'pictures',
  embedded: 'embedded',
}

function remarksOn(leftOut: LeftOut): readonly InputIssue[] {
  return Object.entries(remarks).flatMap(([key, reason]) => {
    const count = leftOut[key as keyof LeftOut]
    return count > 0 ? [fileIssue(reason, { count })] : []
  })
}
