import { isIsoDate } from '../../calendar/day.js'
import { lastUpTo, type Span } from '../../text/source-text.js'
import { fileIssue, type OfficeReading } from '../office-reading.js'
import { freeRelationId, type OfficePackage, openPackage, writePackage } from '../open-package.js'
import { scanPart } from '../package-parts.js'
import { appended, encodeXml, escapeXml, scanXml, type XmlText } from '../xml.js'
import { type DocxLayout, layOut, type PlacedPiece } from './read-docx.js'

/** What is said of a stretch of a document (ghi chú). */
export interface OfficeNote {
  /** Where, in the text that the document is read as; `null` puts it on the title. */
  readonly span: Span | null
  /** What is said, in one paragraph or several. */
  readonly text: string | readonly string[]
}

/** How comments are written. */
export interface CommentOptions {
  /** When they were made: `2024-03-12` or `2024-03-12T08:00:00Z`. Without it they have no date: no clock is asked. */
  readonly date?: string
}

const author = 'cchc'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/**
 * Puts comments into a document of Word (ghi chú vào tệp .docx), each at exactly the letters that its span has in the text
 * of `readDocx`; what stands in a note or a text box is commented where the body refers to it. Comments that are there are
 * kept, and all parts but the body and the comments are copied byte for byte. The author is "cchc".
 *
 * @example
 * ```ts
 * import { describeFinding } from 'cchc'
 * import { commentDocx, notesOf, readDocx } from 'cchc/office'
 * import { checkText } from 'cchc/prose'
 *
 * function withComments(file: Uint8Array): Uint8Array {
 *   const document = readDocx(file)
 *   if (!document.success) return file
 *   const { findings } = checkText(document.data.text)
 *   const commented = commentDocx(file, notesOf(findings, describeFinding))
 *   return commented.success ? commented.data : file
 * }
 * withComments(new Uint8Array()).length // 0
 * ```
 */
export function commentDocx(
  bytes: Uint8Array,
  notes: readonly OfficeNote[],
  options: CommentOptions = {},
): OfficeReading<Uint8Array> {
  const opened = openPackage(bytes, 'docx')
  if (!opened.success) return opened
  const laid = layOut(opened.data)
  if (!laid.success) return laid
  const date = dateOf(options.date)
  if (date === undefined)
    return { success: false, issues: [{ path: ['date'], code: 'wrong-format', format: 'YYYY-MM-DD' }] }
  const wrong = notes.flatMap(({ span }, index) =>
    span === null || isInside(span, laid.data.text) ? [] : [index],
  )
  if (wrong.length > 0)
    return {
      success: false,
      issues: wrong.map((index) => ({ path: [index, 'span'], code: 'wrong-format', format: '[start, end]' })),
    }
  if (notes.length === 0) return { success: true, data: bytes.slice() }
  const anchorOf = anchorsIn(laid.data)
  if (anchorOf === undefined) return { success: false, issues: [fileIssue('no-text')] }
  return write(
    opened.data,
    laid.data.body,
    notes,
    notes.map(({ span }) => anchorOf(span)),
    date,
  )
}

function isInside([start, end]: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length
}

/** The attribute of a day or an instant; `undefined` where it is neither. */
function dateOf(date: string | undefined): string | undefined {
  if (date === undefined) return ''
  const [, day = '', time = 'T00:00:00Z'] = dayAndTime.exec(date) ?? []
  return isIsoDate(day) ? ` w:date="${day}${time}"` : undefined
}

/** As XML Schema writes an instant, whose zone is at most 14 hours away. */
const dayAndTime =
  /^(\d{4}-\d\d-\d\d)(T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?)?$/

/** A letter of the body: where it begins and ends. */
interface Letter {
  readonly start: number
  readonly end: number
}

/** The first and the last letter that a comment covers. */
interface Anchor {
  readonly first: Letter
  readonly last: Letter
}

/** Tells which letters of the body a stretch of the text covers; `undefined` where the body has none. */
function anchorsIn({ text, pieces }: DocxLayout): ((span: Span | null) => Anchor) | undefined {
  // What is not in the file, as the numbers of lists, cannot be covered.
  const real = pieces.filter(({ start, end }) => end > start)
  if (real.length === 0) return undefined
  const starts = real.map(({ at }) => at)
  const title = titleIn(text)
  return (span) => {
    const [start, end] = wholeLetters(span ?? title, text)
    let first = lastUpTo(start, starts)
    if (endOf(real[first] as PlacedPiece) <= start && first < real.length - 1) first += 1
    const last = Math.max(first, lastUpTo(Math.max(start, end - 1), starts))
    const anchor = {
      first: letterAt(real[first] as PlacedPiece, start),
      last: letterAt(real[last] as PlacedPiece, Math.max(start, end - 1)),
    }
    // What stands in a box comes before its paragraph's end in the file, and behind it in the text.
    return anchor.last.start < anchor.first.start ? { first: anchor.first, last: anchor.first } : anchor
  }
}

/** A stretch with all of the letters at its ends that are written with two units; half of one is no text. */
function wholeLetters([start, end]: Span, text: string): Span {
  const isWithin = (at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1))
  return [isWithin(start) ? start - 1 : start, isWithin(end) ? end + 1 : end]
}

function endOf({ at, length }: PlacedPiece): number {
  return at + length
}

function letterAt({ at, length, start, end, isExact, reference }: PlacedPiece, place: number): Letter {
  if (reference !== undefined) return reference
  if (!isExact) return { start, end }
  const within = Math.min(Math.max(place - at, 0), length - 1)
  return { start: start + within, end: start + within + 1 }
}

/** The first line that says something. */
function titleIn(text: string): Span {
  const start = Math.max(0, text.search(/\S/))
  const stop = text.indexOf('\n', start)
  return [start, stop < 0 ? text.length : stop]
}

function write(
  pack: OfficePackage,
  body: XmlText,
  notes: readonly OfficeNote[],
  anchors: readonly Anchor[],
  date: string,
): OfficeReading<Uint8Array> {
  const relations = pack.relationsOf(pack.mainPart)
  if (!relations.success) return relations
  const known = relations.data.find(({ type, isExternal }) => type === 'comments' && !isExternal)
  const before = known && pack.part(known.target)
  if (before?.success === false) return before
  if (known !== undefined && before === undefined)
    return { success: false, issues: [fileIssue('damaged', {}, known.target)] }
  const taken = new Set(idsIn(body.source))
  if (before !== undefined && known !== undefined) {
    const scanned = scanPart(known.target, before.data, {})
    if (!scanned.success) return scanned
    for (const id of idsIn(before.data.source)) taken.add(id)
  }
  const newId = freeIds(taken)
  const ids = notes.map(newId)
  const word = pack.isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const comments = notes
    .map(({ text }, index) => commentOf(text, `xmlns:w="${word}" w:id="${ids[index]}"`, date))
    .join('')
  const changed = new Map([
    [pack.mainPart, encodeXml({ ...body, source: marked(body.source, anchors, ids, word, newId) })],
  ])
  if (before !== undefined && known !== undefined) {
    changed.set(known.target, encodeXml({ ...before.data, source: appended(before.data, comments) }))
    return writePackage(pack, changed, [])
  }
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${word}">${comments}</w:comments>`
  const part = {
    name: freeName(pack),
    contentType: commentsType,
    from: pack.mainPart,
    id: freeRelationId(relations.data),
    type: 'comments',
    bytes: encodeXml({ source, encoding: 'utf-8', hasMark: false }),
  }
  return writePackage(pack, changed, [part])
}

/** The ids in a part, of comments and of all else that has some. */
function idsIn(source: string): readonly string[] {
  const ids: string[] = []
  scanXml(source, {
    open: ({ attribute }) => {
      const id = attribute('w:id')
      if (id !== undefined) ids.push(id)
    },
  })
  return ids
}

/** Gives one id after another that is not taken. */
function freeIds(taken: ReadonlySet<string>): () => number {
  let next = 0
  return () => {
    while (taken.has(String(next))) next += 1
    next += 1
    return next - 1
  }
}

/** A name beside the body that no part has. */
function freeName({ archive, mainPart }: OfficePackage): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1)
  const taken = new Set(archive.names.map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const name = `${folder}comments${number === 1 ? '' : number}.xml`
    if (!taken.has(name.toLowerCase())) return name
  }
}

function commentOf(text: OfficeNote['text'], attributes: string, date: string): string {
  const paragraphs = (typeof text === 'string' ? [text] : text).flatMap((each) => each.split(/\r\n?|\n/))
  const written = (paragraphs.length === 0 ? [''] : paragraphs).map((each, index) => {
    const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeXml(each)}</w:t></w:r></w:p>`
  })
  return `<w:comment ${attributes} w:author="${author}" w:initials="${author}"${date}>${written.join('')}</w:comment>`
}

/** The begin or the end of a comment, at a letter. */
interface Mark {
  readonly letter: Letter
  readonly isEnd: boolean
  readonly markup: string
}

/** The body with the marks of comments. */
function marked(
  source: string,
  anchors: readonly Anchor[],
  ids: readonly number[],
  word: string,
  newId: () => number,
): string {
  const marks = anchors
    .flatMap(({ first, last }, index): Mark[] => {
      const id = `xmlns:w="${word}" w:id="${ids[index]}"`
      const reference = `<w:r xmlns:w="${word}"><w:commentReference w:id="${ids[index]}"/></w:r>`
      return [
        { letter: first, isEnd: false, markup: `<w:commentRangeStart ${id}/>` },
        { letter: last, isEnd: true, markup: `<w:commentRangeEnd ${id}/>${reference}` },
      ]
    })
    .sort((one, other) => one.letter.start - other.letter.start)
  const pieces: string[] = []
  let copied = 0
  let next = 0
  forEachRun(source, (run) => {
    const own: Mark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.letter.start < run.end; mark = marks[next]) {
      own.push(mark)
      next += 1
    }
    if (own.length === 0) return
    pieces.push(source.slice(copied, run.start), splitRun(source, run, own, newId))
    copied = run.end
  })
  pieces.push(source.slice(copied))
  return pieces.join('')
}

/** Something that stands in a run; of text, its letters. */
interface Child {
  readonly name: string
  readonly start: number
  end: number
  readonly tagEnd: number
  readonly keepsSpaces: boolean
  readonly texts: { readonly value: string; readonly start: number; readonly end: number }[]
}

/** A run that is in no other, or a formula. */
interface OuterRun {
  readonly name: string
  readonly start: number
  readonly tagEnd: number
  end: number
  readonly children: Child[]
}

function forEachRun(source: string, found: (run: OuterRun) => void): void {
  let run: OuterRun | undefined
  let depth = 0
  let child: Child | undefined
  scanXml(source, {
    open: ({ name, start, end, attribute }) => {
      if (run === undefined) {
        if (name !== 'w:r' && name !== 'm:oMath' && name !== 'm:oMathPara') return
        run = { name, start, tagEnd: end, end, children: [] }
        depth = 0
        return
      }
      depth += 1
      if (depth !== 1) return
      const keepsSpaces = attribute('xml:space') === 'preserve'
      child = { name, start, end, tagEnd: end, keepsSpaces, texts: [] }
      run.children.push(child)
    },
    close: (_name, _start, end) => {
      if (run === undefined) return
      if (depth === 1 && child !== undefined) child.end = end
      depth -= 1
      if (depth >= 0) return
      run.end = end
      found(run)
      run = undefined
    },
    text: (value, start, end) => {
      if (depth === 1 && child?.name === 'w:t') child.texts.push({ value, start, end })
    },
  })
}

/** A run with marks in it: parted where they stand inside, each part with the properties of the whole. */
function splitRun(source: string, run: OuterRun, marks: readonly Mark[], newId: () => number): string {
  const raw = ({ start, end }: Letter) => source.slice(start, end)
  if (run.name !== 'w:r') return markupOf(marks, false) + raw(run) + markupOf(marks, true)
  const opening = source.slice(run.start, run.tagEnd)
  const closing = `</${nameIn(opening)}>`
  const properties = run.children.find(({ name }) => name === 'w:rPr')
  const head = opening + (properties === undefined ? '' : raw(properties))
  const written: string[] = []
  /** What the part of the run holds that is open. */
  let content = ''
  const close = () => {
    if (content === '') return
    // A change of the properties that is tracked has an id, which no other part may have.
    const own = written.length === 0 ? head : head.replace(idAttribute, (_, name) => `${name}"${newId()}"`)
    written.push(own, content, closing)
    content = ''
  }
  const put = (markup: string) => {
    if (markup === '') return
    close()
    written.push(markup)
  }
  let next = 0
  for (const child of run.children) {
    if (child === properties) continue
    const own: Mark[] = []
    for (let mark = marks[next]; mark !== undefined && mark.letter.start < child.end; mark = marks[next]) {
      own.push(mark)
      next += 1
    }
    const cuts = cutsIn(child, own)
    put(cuts.before)
    if (cuts.inside.length === 0) content += raw(child)
    else {
      let at = 0
      for (const { place, markup } of cuts.inside) {
        content += textElement(source, child, cuts.text.slice(at, place))
        put(markup)
        at = place
      }
      content += textElement(source, child, cuts.text.slice(at))
    }
    put(cuts.behind)
  }
  close()
  return written.join('')
}

const idAttribute = /(\s[^\s:=<>"']+:id\s*=\s*)(?:"[^"]*"|'[^']*')/g

/** Ends, or begins. */
function markupOf(marks: readonly Mark[], isEnd: boolean): string {
  return marks.flatMap((mark) => (mark.isEnd === isEnd ? [mark.markup] : [])).join('')
}

function nameIn(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
}

/** Where marks part what stands in a run: before it, behind it, and of a text at places inside. */
interface Cuts {
  readonly before: string
  readonly behind: string
  readonly text: string
  readonly inside: readonly { readonly place: number; readonly markup: string }[]
}

function cutsIn(child: Child, marks: readonly Mark[]): Cuts {
  const whole = child.texts.map(({ value }) => value).join('')
  // Spaces at the ends that do not count are no letters, and must not become such.
  const from = child.keepsSpaces ? 0 : whole.search(/\S|$/)
  const text = child.keepsSpaces ? whole : whole.trim()
  if (whole === '') return { before: markupOf(marks, false), behind: markupOf(marks, true), text, inside: [] }
  const placeOf = placesIn(child)
  const byPlace = new Map<number, { ends: string; begins: string }>()
  for (const { letter, isEnd, markup } of marks) {
    const place = placeOf(letter, isEnd) - from
    const known = byPlace.get(place) ?? { ends: '', begins: '' }
    byPlace.set(
      place,
      isEnd ? { ...known, ends: known.ends + markup } : { ...known, begins: known.begins + markup },
    )
  }
  const cuts = Array.from(byPlace, ([place, { ends, begins }]) => ({ place, markup: ends + begins }))
  const joined = (those: typeof cuts) => those.map(({ markup }) => markup).join('')
  return {
    before: joined(cuts.filter(({ place }) => place <= 0)),
    behind: joined(cuts.filter(({ place }) => place >= text.length)),
    text,
    inside: cuts
      .filter(({ place }) => place > 0 && place < text.length)
      .sort((one, other) => one.place - other.place),
  }
}

/** Tells where in a text letters of its part begin or end. */
function placesIn({ texts }: Child): (letter: Letter, isEnd: boolean) => number {
  const starts = texts.map(({ start }) => start)
  let length = 0
  const before = texts.map(({ value }) => {
    length += value.length
    return length - value.length
  })
  return (letter, isEnd) => {
    const index = lastUpTo(letter.start, starts)
    const { value, start, end } = texts[index] as Child['texts'][number]
    const place = before[index] as number
    if (end - start !== value.length) return isEnd ? place + value.length : place
    return place + (isEnd ? letter.end : letter.start) - start
  }
}

/** A part of a text, whose spaces at the ends now count. */
function textElement(source: string, { start, tagEnd }: Child, text: string): string {
  const tag = source.slice(start, tagEnd)
  const attributes = tag
    .slice(nameIn(tag).length + 1, -1)
    .replace(/\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  return `<${nameIn(tag)}${attributes} xml:space="preserve">${escapeXml(text)}</${nameIn(tag)}>`
}
