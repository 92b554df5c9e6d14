import type { XmlElement } from '../xml.js'
import { isOn, type ListPlace, type Styles, wholeNumber } from './styles.js'

/** A level of a list: how it counts and what it prints. */
interface Level {
  start: number
  format: string
  /** `%1.%2.` stands for the numbers of the first two levels. */
  text: string
  suffix: string
  isLegal: boolean
  /** After which level, from 1, it begins again; 0 for never, nothing for any above it. */
  restart?: number
  /** The style whose paragraphs are of this level. */
  style?: string
}

interface AbstractList {
  readonly levels: Map<number, Level>
  /** The style whose list this one is. */
  link?: string
}

interface List {
  abstract: string
  readonly overrides: Map<number, { start?: number; level?: Level }>
}

/** Words print nine levels; a tenth is never asked for. */
const levelCount = 9

/** Collects the lists of a document as their part is gone through. */
export class NumberingReader {
  readonly abstracts = new Map<string, AbstractList>()
  readonly lists = new Map<string, List>()
  #abstract: AbstractList | undefined
  #list: List | undefined
  #override: { start?: number; level?: Level } | undefined
  #level: Level | undefined

  readonly open = ({ name, attribute }: XmlElement): void => {
    const value = attribute('w:val') ?? ''
    const level = this.#level
    if (name === 'w:abstractNum') {
      this.#abstract = { levels: new Map() }
      this.abstracts.set(attribute('w:abstractNumId') ?? '', this.#abstract)
    } else if (name === 'w:num') {
      this.#list = { abstract: '', overrides: new Map() }
      this.lists.set(attribute('w:numId') ?? '', this.#list)
    } else if (name === 'w:abstractNumId') {
      if (this.#list !== undefined) this.#list.abstract = value
    } else if (name === 'w:numStyleLink') {
      if (this.#abstract !== undefined) this.#abstract.link = value
    } else if (name === 'w:lvlOverride') {
      this.#override = {}
      this.#list?.overrides.set(wholeNumber(attribute('w:ilvl')) ?? 0, this.#override)
    } else if (name === 'w:startOverride') {
      if (this.#override !== undefined) this.#override.start = wholeNumber(value) ?? 0
    } else if (name === 'w:lvl') {
      this.#level = { start: 0, format: 'decimal', text: '', suffix: 'tab', isLegal: false }
      if (this.#override !== undefined) this.#override.level = this.#level
      else this.#abstract?.levels.set(wholeNumber(attribute('w:ilvl')) ?? 0, this.#level)
    } else if (level === undefined) return
    else if (name === 'w:start') level.start = wholeNumber(value) ?? 0
    else if (name === 'w:numFmt') level.format = value
    else if (name === 'w:lvlText') level.text = value
    else if (name === 'w:suff') level.suffix = value
    else if (name === 'w:isLgl') level.isLegal = isOn(attribute('w:val'))
    else if (name === 'w:lvlRestart') level.restart = wholeNumber(value) ?? 0
    else if (name === 'w:pStyle') level.style = value
  }

  readonly close = (name: string): void => {
    if (name === 'w:abstractNum') this.#abstract = undefined
    else if (name === 'w:num') this.#list = undefined
    else if (name === 'w:lvlOverride') this.#override = undefined
    else if (name === 'w:lvl') this.#level = undefined
  }
}

/** More letters than the numbers of any document have. */
const mostPrinted = 100_000_000

/** Counts the paragraphs of lists in the order of the document and says what Word prints before each (số tự động). */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>()
  /** Lists whose own start was taken, by level. */
  readonly #started = new Set<string>()
  /** How many letters were printed. */
  #printed = 0

  constructor(
    private readonly numbering: NumberingReader,
    private readonly styles: Styles,
  ) {}

  /** Whether numbers take more letters than any document has, and no more are printed. */
  get isOverfull(): boolean {
    return this.#printed > mostPrinted
  }

  /** What stands before a paragraph, with the space behind it; `''` where it is in no list. */
  labelOf(style: string | undefined, own: ListPlace | undefined): string {
    if (this.isOverfull) return ''
    const label = this.#print(style, own)
    this.#printed += label.length
    return label
  }

  #print(style: string | undefined, own: ListPlace | undefined): string {
    const ofStyle = this.styles.placeOf(style)
    const id = own?.list ?? ofStyle?.list
    const list = id === undefined || id === '0' ? undefined : this.numbering.lists.get(id)
    if (id === undefined || list === undefined) return ''
    const abstractId = this.#abstractOf(list)
    const levels = this.numbering.abstracts.get(abstractId)?.levels
    if (levels === undefined) return ''
    const levelAt = (index: number) => list.overrides.get(index)?.level ?? levels.get(index)
    const ofLevel = style === undefined ? undefined : levelWith(style, levels)
    const index = Math.min(Math.max(own?.level ?? ofStyle?.level ?? ofLevel ?? 0, 0), levelCount - 1)
    const level = levelAt(index)
    if (level === undefined) return ''
    const counts = this.#count(id, abstractId, index, list, levelAt)
    if (level.format === 'bullet') return bulletOf(level.text) + (level.suffix === 'nothing' ? '' : ' ')
    const printed = level.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1
      const format = level.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal')
      return at > index ? '' : printNumber(counts[at] ?? levelAt(at)?.start ?? 0, format)
    })
    return printed === '' || level.suffix === 'nothing' ? printed : `${printed} `
  }

  #count(
    id: string,
    abstractId: string,
    index: number,
    list: List,
    levelAt: (index: number) => Level | undefined,
  ): readonly (number | undefined)[] {
    const counts = this.#counts.get(abstractId) ?? []
    this.#counts.set(abstractId, counts)
    const start = list.overrides.get(index)?.start
    const key = `${id} ${index}`
    const isFirst = start !== undefined && !this.#started.has(key)
    if (isFirst) this.#started.add(key)
    const before = counts[index]
    counts[index] = isFirst ? start : before === undefined ? (levelAt(index)?.start ?? 0) : before + 1
    for (let deeper = index + 1; deeper < levelCount; deeper++) {
      const after = levelAt(deeper)?.restart
      if (after === undefined || index < after) counts[deeper] = undefined
    }
    return counts
  }

  /** The list that counts, where one is only the name of another by way of a style. */
  #abstractOf(list: List): string {
    let abstract = list.abstract
    for (let steps = 0; steps < 10; steps++) {
      const link = this.numbering.abstracts.get(abstract)?.link
      const linked = link === undefined ? undefined : this.styles.placeOf(link)?.list
      const next = linked === undefined ? undefined : this.numbering.lists.get(linked)?.abstract
      if (next === undefined || next === abstract) break
      abstract = next
    }
    return abstract
  }
}

function levelWith(style: string, levels: ReadonlyMap<number, Level>): number | undefined {
  for (let index = 0; index < levelCount; index++) if (levels.get(index)?.style === style) return index
  return undefined
}

/** Bullets of fonts of symbols, by their place in the font, and the letter that fonts of typewriters print as a ring. */
const bullets: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0FC': '✓',
  '\uF0D8': '►',
  o: '○',
}

function bulletOf(text: string): string {
  return bullets[text] ?? text.replace(/[\uE000-\uF8FF]/g, '•')
}

function printNumber(count: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'upperLetter':
      return letters(count)
    case 'lowerLetter':
      return letters(count).toLowerCase()
    default:
      return String(count)
  }
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let [left, written] = [count, '']
  for (const [value, digits] of romanDigits) for (; left >= value; left -= value) written += digits
  return written
}

/** A to Z, then AA to ZZ, as Word counts. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count)
  const letter = String.fromCharCode(65 + ((count - 1) % 26))
  return letter.repeat(Math.floor((count - 1) / 26) + 1)
}
