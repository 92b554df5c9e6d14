import type { XmlHandlers } from '../xml.js'
import { fontWith } from './cell-strings.js'
import { builtinFormats } from './shown-text.js'
import type { SheetFont } from './workbook.js'

/** How a cell is written: its number format, and a font where that matters. */
export interface CellStyle {
  readonly numFmt?: string
  readonly font?: SheetFont
}

/** Reads the part of styles into what each number of a style means. */
export function styleHandlers(styles: CellStyle[]): XmlHandlers {
  const formats = new Map<number, string>()
  const fonts: (SheetFont | undefined)[] = []
  let font: SheetFont | undefined
  let list: string | undefined
  return {
    open: ({ name, attribute }) => {
      if (name === 's:fonts' || name === 's:cellXfs' || name === 's:numFmts') list = name
      else if (name === 's:numFmt' && list === 's:numFmts')
        formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      else if (name === 's:font') font = undefined
      else if (name === 's:xf' && list === 's:cellXfs') {
        const id = Number(attribute('numFmtId') ?? 0)
        const numFmt = formats.get(id) ?? builtinFormats[id]
        const marked = fonts[Number(attribute('fontId') ?? 0)]
        styles.push({
          ...(numFmt !== undefined && !/^general$/i.test(numFmt) && { numFmt }),
          ...(marked && { font: marked }),
        })
      } else font = fontWith(font, name, attribute)
    },
    close: (name) => {
      if (name === 's:font' && list === 's:fonts') fonts.push(font)
      else if (name === list) list = undefined
    },
  }
}
