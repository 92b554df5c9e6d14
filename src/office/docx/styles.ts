import type { XmlElement } from '../xml.js'

/** What a style or a run says of how text is printed, as far as it changes what is read. */
export interface TextLook {
  /** Hidden: not printed. */
  readonly vanish?: boolean
  /** Printed in capitals. */
  readonly caps?: boolean
  /** Struck out: not part of what is said. */
  readonly strike?: boolean
  /** Raised or lowered, as the mark of a note or a power. */
  readonly align?: 'superscript' | 'subscript' | 'baseline'
}

/** Which list, and which level of it from 0; `list` `'0'` takes a paragraph out of the list of its style. */
export interface ListPlace {
  readonly list?: string
  readonly level?: number
}

/** A style with what it takes from others. */
interface Style {
  basedOn?: string
  look: TextLook
  place?: ListPlace
  /** Whether it is one of the lines of a table of contents. */
  isContents?: boolean
}

/** The styles of a document (kiểu định dạng). */
export interface Styles {
  /** How text of a style is printed; an own style of characters says more than that of the paragraph. */
  readonly lookOf: (style: string | undefined) => TextLook
  /** The list that paragraphs of a style are in. */
  readonly placeOf: (style: string | undefined) => ListPlace | undefined
  /** Whether paragraphs of a style are lines of a table of contents. */
  readonly isContents: (style: string | undefined) => boolean
  /** The style of paragraphs that name none. */
  readonly paragraphs: string | undefined
}

const looks: Readonly<Record<string, 'vanish' | 'caps' | 'strike'>> = {
  'w:vanish': 'vanish',
  'w:caps': 'caps',
  'w:strike': 'strike',
  'w:dstrike': 'strike',
}

/** What a property of a run changes in how it is printed. */
export function lookAt({ name, attribute }: XmlElement): TextLook | undefined {
  const value = attribute('w:val')
  if (name === 'w:vertAlign')
    return { align: value === 'superscript' || value === 'subscript' ? value : 'baseline' }
  const key = looks[name]
  return key === undefined ? undefined : { [key]: isOn(value) }
}

/** Whether a property that is on by being there is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value)
}

/** A number of XML as far as it is one. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Collects styles as their part is gone through. */
export class StylesReader {
  readonly #styles = new Map<string, Style>()
  #defaults: TextLook = {}
  #paragraphs: string | undefined
  #open: Style | undefined
  #isInDefaults = false
  /** Elements that tell of former properties, inside which nothing counts. */
  #former = 0

  readonly open = (element: XmlElement): void => {
    const { name, attribute } = element
    if (name.endsWith('Change')) this.#former += 1
    if (this.#former > 0) return
    if (name === 'w:rPrDefault') this.#isInDefaults = true
    if (name === 'w:style') {
      const id = attribute('w:styleId') ?? ''
      this.#open = { look: {} }
      this.#styles.set(id, this.#open)
      if (
        attribute('w:type') === 'paragraph' &&
        attribute('w:default') !== undefined &&
        isOn(attribute('w:default'))
      )
        this.#paragraphs ??= id
    }
    const look = lookAt(element)
    if (look !== undefined && this.#isInDefaults) this.#defaults = { ...this.#defaults, ...look }
    const style = this.#open
    if (style === undefined) return
    const value = attribute('w:val')
    if (look !== undefined) style.look = { ...style.look, ...look }
    else if (name === 'w:basedOn' && value !== undefined) style.basedOn = value
    else if (name === 'w:name') style.isContents = /^toc \d$/i.test(value ?? '')
    else if (name === 'w:numId' && value !== undefined) style.place = { ...style.place, list: value }
    else if (name === 'w:ilvl') {
      const level = wholeNumber(value)
      if (level !== undefined) style.place = { ...style.place, level }
    }
  }

  readonly close = (name: string): void => {
    if (name.endsWith('Change')) this.#former -= 1
    else if (name === 'w:rPrDefault') this.#isInDefaults = false
    else if (name === 'w:style') this.#open = undefined
  }

  /** The styles, each joined with those that it rests on when it is first asked for. */
  done(): Styles {
    const lookOf = this.#inherited((style) => style.look, this.#defaults)
    const placeOf = this.#inherited((style) => style.place, undefined)
    const isContents = (id: string | undefined) => this.#styles.get(id ?? '')?.isContents === true
    return { lookOf, placeOf, isContents, paragraphs: this.#paragraphs }
  }

  /** What styles say, under what those say that they rest on; a style that rests on itself rests on nothing. */
  #inherited<Value extends object | undefined>(own: (style: Style) => Value, nothing: Value) {
    const known = new Map<string, Value>()
    return (asked: string | undefined): Value => {
      const chain: string[] = []
      const seen = new Set<string>()
      let id = asked
      while (id !== undefined && !known.has(id) && !seen.has(id)) {
        seen.add(id)
        chain.push(id)
        id = this.#styles.get(id)?.basedOn
      }
      let value = (id === undefined ? undefined : known.get(id)) ?? nothing
      for (const each of chain.reverse()) {
        const style = this.#styles.get(each)
        const said = style && own(style)
        if (said !== undefined) value = { ...value, ...said } as Value
        known.set(each, value)
      }
      return value
    }
  }
}
