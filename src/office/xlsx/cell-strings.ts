import type { XmlElement, XmlHandlers } from '../xml.js'
import type { SheetFont, SheetRun } from './workbook.js'

/** A text of a cell; its runs where one of them is struck out or stands above or below the line. */
export type CellString = string | { readonly richText: readonly SheetRun[] }

/** Gathers the text of a string as its elements go by, in a shared string or inside of a cell; readings aids are left out. */
export class StringGatherer {
  #runs: { text: string; font?: SheetFont }[] = []
  #font: SheetFont | undefined
  #isText = false
  #isAid = false

  open({ name, attribute }: XmlElement): void {
    if (name === 's:t') {
      this.#isText = !this.#isAid
      this.#runs.push({ text: '', ...(this.#font && { font: this.#font }) })
    } else if (name === 's:rPh') this.#isAid = true
    else if (name === 's:r') this.#font = undefined
    else this.#font = fontWith(this.#font, name, attribute)
  }

  close(name: string): void {
    if (name === 's:t') this.#isText = false
    else if (name === 's:rPh') this.#isAid = false
    else if (name === 's:r') this.#font = undefined
  }

  text(value: string): void {
    const run = this.#runs.at(-1)
    if (this.#isText && run !== undefined) run.text += value
  }

  /** What was gathered, and begins anew. */
  take(): CellString {
    const runs = this.#runs.map((run) => ({ ...run, text: unescaped(run.text) }))
    this.#runs = []
    this.#font = undefined
    return runs.some(({ font }) => font !== undefined)
      ? { richText: runs.filter(({ text }) => text !== '') }
      : runs.map(({ text }) => text).join('')
  }
}

/** A font to which an element adds that it is struck out, or stands above or below the line. */
export function fontWith(
  font: SheetFont | undefined,
  name: string,
  attribute: XmlElement['attribute'],
): SheetFont | undefined {
  if (name === 's:strike') return isOff(attribute('val')) ? font : { ...font, strike: true }
  if (name !== 's:vertAlign') return font
  const vertAlign = attribute('val')
  return vertAlign === 'superscript' || vertAlign === 'subscript' ? { ...font, vertAlign } : font
}

/** Whether a value of true or false says no; without one it says yes. */
export function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false'
}

/** Characters that XML cannot hold are written `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** The text of a cell or a comment as such a part holds it. */
export function escapedString(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (letter) => {
        return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      })
  )
}

/** Reads the table of shared strings into a list. */
export function sharedStringHandlers(strings: CellString[]): XmlHandlers {
  const gatherer = new StringGatherer()
  return {
    open: (element) => gatherer.open(element),
    text: (value) => gatherer.text(value),
    close: (name) => {
      gatherer.close(name)
      if (name === 's:si') strings.push(gatherer.take())
    },
  }
}

/** All that a text of a cell says. */
export function wholeText(text: CellString): string {
  return typeof text === 'string' ? text : text.richText.map((run) => run.text).join('')
}
