import { withRaisedDigits } from '../raised-digits.js'
import type { XmlElement, XmlHandlers } from '../xml.js'
import {
  type DocxCell,
  type DocxRow,
  type Line,
  linesOfTable,
  type Piece,
  pieceAt,
  withoutIndent,
} from './lines.js'
import type { ListCounter } from './numbering.js'
import { type ListPlace, lookAt, type Styles, type TextLook, wholeNumber } from './styles.js'

/** What a document has that its text does not say, or says in one of several ways. */
export interface LeftOut {
  /** Letters that are hidden. */
  hidden: number
  /** Letters that are struck out. */
  struck: number
  /** Changes that wait to be accepted. */
  changes: number
  pictures: number
  /** Documents put into this one as a whole. */
  embedded: number
}

export function nothingLeftOut(): LeftOut {
  return { hidden: 0, struck: 0, changes: 0, pictures: 0, embedded: 0 }
}

interface Paragraph {
  lines: Line[]
  /** What stands in boxes beside it. */
  readonly boxes: Line[]
  /** Where its contents begin. */
  readonly start: number
  style: string | undefined
  place: ListPlace | undefined
  /** Whether it goes on with the next one: its mark is deleted or hidden. */
  joins: 'deleted' | 'hidden' | undefined
  /** What stands before it, where that is settled before its end. */
  label: string | undefined
}

interface Run {
  look: TextLook
  style: string | undefined
}

interface Table {
  readonly rows: DocxRow[]
  row: DocxRow | undefined
  cell: DocxCell | undefined
}

interface Field {
  instruction: string
  /** Whether its instruction is being read, and not its result. */
  isOpen: boolean
}

/** A flow of paragraphs and tables: the body, a note, a header, a box. */
interface Story {
  readonly lines: Line[]
  readonly tables: Table[]
  readonly fields: Field[]
  /** The paragraph that is open, or goes on with the next. */
  paragraph: Paragraph | undefined
  run: Run | undefined
}

/** What is the same for all stories of a document. */
export interface Reading {
  readonly styles: Styles
  readonly counter: ListCounter
  readonly leftOut: LeftOut
}

/** Elements that say nothing of the text as it is printed. */
const unsaid: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:tblGrid',
  'w:tabs',
])

/** Elements inside a run that stand for one letter. */
const letters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}

/** Fields in fields; Word has no more. */
const mostFields = 20

/** Page numbers of headers. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

/** Goes through one part and gathers the lines of its stories, changes accepted. */
export class StoriesReader implements XmlHandlers {
  /** The lines of each note by its id. */
  readonly notes = new Map<string, readonly Line[]>()
  readonly #root: Story = newStory()
  readonly #stories: Story[] = [this.#root]
  readonly #path: string[] = []
  /** How deep inside something that says nothing. */
  #skipped = 0
  /** Of each place with alternatives, whether one was taken. */
  readonly #choices: boolean[] = []
  readonly #reading: Reading
  readonly #isHeader: boolean
  /** The text that is open: of which kind, where it began among the pieces, whether its spaces count. */
  #text: { readonly first: number; readonly keepsSpaces: boolean } | undefined
  #note: string | undefined
  /** How many formulas are open. */
  #formulas = 0

  constructor(reading: Reading, isHeader = false) {
    this.#reading = reading
    this.#isHeader = isHeader
  }

  /** The lines of the part itself, once it was gone through. */
  get lines(): readonly Line[] {
    this.#finishParagraph(this.#root)
    return this.#root.lines
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story
  }

  readonly open = (element: XmlElement): void => {
    if (this.#skipped > 0 || this.#isLeftOut(element)) {
      this.#skipped += 1
      return
    }
    const parent = this.#path.at(-1)
    this.#path.push(element.name)
    const story = this.#story
    const { name, attribute, start, end } = element
    switch (name) {
      case 'mc:AlternateContent':
        this.#choices.push(false)
        return
      case 'w:p':
        // A paragraph that goes on with this one becomes one of its kind.
        if (story.paragraph === undefined) story.paragraph = newParagraph(end)
        else Object.assign(story.paragraph, { joins: undefined, style: undefined, place: undefined })
        story.run = undefined
        return
      case 'w:r':
        story.run = { look: {}, style: undefined }
        return
      case 'w:t':
      case 'm:t':
        if (parent === 'w:r' || (parent === 'm:r' && this.#formulas > 0))
          this.#text = {
            first: this.#line()?.pieces.length ?? 0,
            keepsSpaces: name === 'm:t' || attribute('xml:space') === 'preserve',
          }
        return
      case 'm:oMath':
        this.#formulas += 1
        return
      case 'w:tbl':
        this.#finishParagraph(story)
        story.tables.push({ rows: [], row: undefined, cell: undefined })
        return
      case 'w:txbxContent':
        this.#stories.push(newStory())
        return
      case 'w:footnote':
      case 'w:endnote':
        this.#stories.push(newStory())
        this.#note =
          attribute('w:type') === undefined || attribute('w:type') === 'normal'
            ? attribute('w:id')
            : undefined
        return
      case 'w:fldChar':
        this.#field(attribute('w:fldCharType'))
        return
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
        if (parent === 'w:r' && !this.#isSilent())
          this.#line()?.notes.push({ kind, id: attribute('w:id') ?? '', start, end })
        return
      }
      case 'w:ins':
      case 'w:moveTo':
        this.#reading.leftOut.changes += 1
        return
      case 'a:blip':
      case '{urn:schemas-microsoft-com:vml}:imagedata':
        this.#reading.leftOut.pictures += 1
        return
      case 'w:altChunk':
      case 'w:subDoc':
        this.#reading.leftOut.embedded += 1
        return
    }
    if (parent === 'w:r') this.#openInRun(element)
    else this.#openProperty(element, parent)
  }

  readonly close = (name: string, start: number): void => {
    if (this.#skipped > 0) {
      this.#skipped -= 1
      return
    }
    this.#path.pop()
    const story = this.#story
    const table = story.tables.at(-1)
    switch (name) {
      case 'mc:AlternateContent':
        this.#choices.pop()
        return
      case 'w:t':
      case 'm:t':
        this.#trim()
        this.#text = undefined
        return
      case 'w:r':
        story.run = undefined
        return
      case 'm:oMath':
        this.#formulas -= 1
        return
      case 'w:p':
        // An instruction is not gone on with in the next paragraph: its end was lost.
        for (const field of story.fields) field.isOpen = false
        if (story.paragraph?.joins === undefined) this.#finishParagraph(story)
        else this.#joinParagraph(story, story.paragraph)
        return
      case 'w:tc':
        this.#finishParagraph(story)
        if (table?.cell !== undefined) {
          table.cell.end = start
          table.row?.cells.push(table.cell)
          table.cell = undefined
        }
        return
      case 'w:tr':
        if (table?.row !== undefined) table.rows.push(table.row)
        if (table !== undefined) table.row = undefined
        return
      case 'w:tbl': {
        const closed = story.tables.pop()
        if (closed !== undefined) for (const line of linesOfTable(closed.rows)) linesOf(story).push(line)
        return
      }
      case 'w:txbxContent': {
        const box = this.#closeStory()
        const beside = this.#story.paragraph?.boxes ?? linesOf(this.#story)
        for (const line of box) beside.push(line)
        return
      }
      case 'w:footnote':
      case 'w:endnote': {
        const lines = this.#closeStory()
        if (this.#note !== undefined) this.notes.set(this.#note, lines)
        return
      }
    }
  }

  readonly text = (value: string, start: number, end: number): void => {
    if (this.#skipped > 0) return
    if (this.#text !== undefined) this.#say(value, start, end)
    else if (this.#path.at(-1) === 'w:instrText') {
      const field = this.#story.fields.at(-1)
      if (field?.isOpen) field.instruction += value
    }
  }

  /** Whether an element, with all that is in it, says nothing. */
  #isLeftOut({ name, attribute }: XmlElement): boolean {
    if (unsaid.has(name) || name.endsWith('Change')) return true
    const parent = this.#path.at(-1)
    if (name === 'w:del' || name === 'w:moveFrom') {
      this.#reading.leftOut.changes += 1
      // Of a paragraph's mark or a row it is a property, which is looked at.
      return parent !== 'w:rPr' && parent !== 'w:trPr'
    }
    if (name === 'w:fldSimple') return this.#isHeader && pageFields.test(attribute('w:instr') ?? '')
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false
    const last = this.#choices.length - 1
    if (this.#choices[last] === true) return true
    this.#choices[last] = true
    return false
  }

  #openInRun({ name, attribute, start, end }: XmlElement): void {
    const letter = letters[name]
    if (letter !== undefined) this.#say(letter, start, end)
    else if (name === 'w:sym') this.#say(symbolOf(attribute('w:char'), attribute('w:font')), start, end)
    else if ((name === 'w:br' || name === 'w:cr') && !this.#isSilent())
      this.#story.paragraph?.lines.push({ pieces: [], notes: [] })
  }

  #openProperty(element: XmlElement, parent: string | undefined): void {
    const { name, attribute } = element
    const story = this.#story
    const { paragraph, run } = story
    const table = story.tables.at(-1)
    const grandparent = this.#path.at(-3)
    const value = attribute('w:val')
    if (name === 'w:tr' && table !== undefined)
      table.row = { cells: [], before: 0, after: 0, isDeleted: false }
    else if (name === 'w:tc' && table !== undefined)
      table.cell = { lines: [], span: 1, isContinued: false, isDeleted: false, end: 0 }
    else if (parent === 'w:rPr' && grandparent === 'w:r' && run !== undefined) {
      if (name === 'w:rStyle') run.style = value
      else run.look = { ...run.look, ...lookAt(element) }
    } else if (parent === 'w:rPr' && grandparent === 'w:pPr' && paragraph !== undefined) {
      if (name === 'w:del' || name === 'w:moveFrom') paragraph.joins = 'deleted'
      else if (lookAt(element)?.vanish) paragraph.joins ??= 'hidden'
    } else if (parent === 'w:pPr' && paragraph !== undefined) {
      if (name === 'w:pStyle') paragraph.style = value
    } else if (parent === 'w:numPr' && paragraph !== undefined) {
      const level = wholeNumber(value)
      if (name === 'w:numId' && value !== undefined) paragraph.place = { ...paragraph.place, list: value }
      if (name === 'w:ilvl' && level !== undefined) paragraph.place = { ...paragraph.place, level }
    } else if (parent === 'w:trPr' && table?.row !== undefined) {
      if (name === 'w:del') table.row.isDeleted = true
      if (name === 'w:gridBefore') table.row.before = columnsOf(value)
      if (name === 'w:gridAfter') table.row.after = columnsOf(value)
    } else if (parent === 'w:tcPr' && table?.cell !== undefined) {
      if (name === 'w:gridSpan') table.cell.span = Math.max(1, columnsOf(value))
      if (name === 'w:vMerge') table.cell.isContinued = value !== 'restart'
      if (name === 'w:cellDel') table.cell.isDeleted = true
    }
  }

  #field(type: string | undefined): void {
    const { fields } = this.#story
    if (type === 'begin') {
      fields.push({ instruction: '', isOpen: true })
      // The ends of those outside were lost.
      if (fields.length > mostFields) fields.shift()
    } else if (type === 'end') fields.pop()
    else if (fields.length > 0) (fields.at(-1) as Field).isOpen = false
  }

  /** Whether what stands here is not printed: the instruction of a field, or the number of a page. */
  #isSilent(): boolean {
    return this.#story.fields.some(
      ({ isOpen, instruction }) => isOpen || (this.#isHeader && pageFields.test(instruction)),
    )
  }

  /** The line that is being written. */
  #line(): Line | undefined {
    return this.#story.paragraph?.lines.at(-1)
  }

  #say(value: string, start: number, end: number): void {
    const { paragraph, run } = this.#story
    const line = this.#line()
    if (line === undefined || paragraph === undefined || this.#isSilent()) return
    const look = this.#lookOf(paragraph, run)
    if (look.vanish) this.#reading.leftOut.hidden += value.length
    else if (look.strike) this.#reading.leftOut.struck += value.length
    else {
      const text = value === '\t' && this.#text === undefined ? value : printed(value, look)
      line.pieces.push({ text, start, end, isExact: end - start === value.length })
    }
  }

  #lookOf({ style }: Paragraph, run: Run | undefined): TextLook {
    const { styles } = this.#reading
    const ofParagraph = styles.lookOf(style ?? styles.paragraphs)
    return { ...ofParagraph, ...(run?.style !== undefined && styles.lookOf(run.style)), ...run?.look }
  }

  /** Takes off the spaces at the ends of a text that does not say that they count. */
  #trim(): void {
    const pieces = this.#line()?.pieces
    if (this.#text === undefined || this.#text.keepsSpaces || pieces === undefined) return
    const own = pieces.splice(this.#text.first)
    const first = own.findIndex(({ text }) => /[^ ]/.test(text))
    if (first < 0) return
    while (!/[^ ]/.test((own.at(-1) as Piece).text)) own.pop()
    for (let index = first; index < own.length; index++) {
      const { text, start, end, isExact } = own[index] as Piece
      const from = index === first ? text.search(/[^ ]/) : 0
      let to = text.length
      if (index === own.length - 1) while (text[to - 1] === ' ') to -= 1
      pieces.push(
        isExact
          ? { text: text.slice(from, to), start: start + from, end: start + to, isExact }
          : { text, start, end, isExact },
      )
    }
  }

  /** Leaves a paragraph open for the next; it is nothing where nothing is left of it. */
  #joinParagraph(story: Story, paragraph: Paragraph): void {
    const isEmpty = paragraph.lines.every(({ pieces }) => pieces.length === 0) && paragraph.boxes.length === 0
    if (isEmpty) story.paragraph = undefined
    else if (paragraph.joins === 'hidden') paragraph.label ??= this.#labelOf(paragraph)
  }

  #labelOf({ style, place }: Paragraph): string {
    const { styles, counter } = this.#reading
    return counter.labelOf(style ?? styles.paragraphs, place)
  }

  #finishParagraph(story: Story): void {
    const { paragraph } = story
    if (paragraph === undefined) return
    story.paragraph = undefined
    if (this.#reading.styles.isContents(paragraph.style)) return
    const label = paragraph.label ?? this.#labelOf(paragraph)
    const lines = paragraph.lines.map(withoutIndent)
    if (label !== '') lines[0]?.pieces.unshift(pieceAt(label, paragraph.start))
    for (const line of [...lines, ...paragraph.boxes]) linesOf(story).push(line)
  }

  #closeStory(): readonly Line[] {
    const story = this.#stories.pop() as Story
    this.#finishParagraph(story)
    return story.lines
  }
}

function newStory(): Story {
  return { lines: [], tables: [], fields: [], paragraph: undefined, run: undefined }
}

function newParagraph(start: number): Paragraph {
  return {
    lines: [{ pieces: [], notes: [] }],
    boxes: [],
    start,
    style: undefined,
    place: undefined,
    joins: undefined,
    label: undefined,
  }
}

/** Where the lines go that are finished: into the open cell, or the story. */
function linesOf({ tables, lines }: Story): Line[] {
  return tables.at(-1)?.cell?.lines ?? lines
}

/** More columns than Word has are none. */
function columnsOf(value: string | undefined): number {
  const count = wholeNumber(value) ?? 0
  return count >= 0 && count <= 63 ? count : 0
}

/** A text as it is printed: capitals, raised digits, one line. */
function printed(value: string, { caps, align }: TextLook): string {
  let text = value.replace(/[\t\n\r\v\f\u0085\u2028\u2029]/g, ' ')
  if (caps) {
    const capitals = text.toUpperCase()
    if (capitals.length === text.length) text = capitals
  }
  return align === undefined || align === 'baseline' ? text : withRaisedDigits(text, align)
}

/** Letters of the fonts of symbols, by their place in the font; digits and signs stand where ASCII has them. */
const symbols: Readonly<Record<number, string>> = {
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  174: '→',
}

function symbolOf(written: string | undefined, font: string | undefined): string {
  const code = Number.parseInt(written ?? '', 16)
  if (!(code > 0 && code <= 0xffff)) return ''
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : undefined
  if (place === undefined) return String.fromCharCode(code)
  if (font !== 'Symbol') return '•'
  return place >= 32 && place < 64 ? String.fromCharCode(place) : (symbols[place] ?? '•')
}
