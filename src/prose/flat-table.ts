import type { TallyFigure } from '../dossier/tally.js'
import { squeezed } from '../text/source-text.js'
import type { TableValue } from './tables.js'
import { columnsOf, isTotalLabel } from './tally-columns.js'

/** A table of dossiers whose lines came out of a PDF as words: its values, and the stretch where it stands. */
export interface FlatTable {
  readonly values: readonly TableValue[]
  readonly understood: readonly { readonly start: number; readonly end: number }[]
  readonly start: number
  readonly end: number
}

const columnNumbers = /\(1\) {1,3}\(2\)((?: {1,3}\(\d{1,2}\)){3,16})/g
/** Finds the table; `raw` is the text with its lines. */
export function readFlatTable(raw: string): FlatTable | undefined {
  for (const found of raw.matchAll(columnNumbers)) {
    const numbered = found[1]?.match(/\d+/g)?.map(Number) ?? []
    const count = numbered.length
    if (numbered.some((number, index) => number !== index + 3)) continue
    const before = raw.slice(Math.max(0, found.index - 700), found.index)
    const head = /(?:STT|TT)\s+Lĩnh vực[^\n]{0,40}\s([\s\S]*)$/.exec(
      before.replace(/(Lĩnh vực)[^\S\n]*\n?/, '$1 x '),
    )
    const start = found.index - before.length + Math.max(0, before.search(/(?:STT|TT)\s+Lĩnh vực/))
    const headWords = before.slice(before.search(/Lĩnh vực/) + 'Lĩnh vực'.length)
    const columns = head === null ? undefined : columnsOf(squeezed(headWords).toLowerCase())
    if (columns?.length !== count) continue
    const read = readRows(raw, found.index + found[0].length, columns)
    if (read !== undefined) return { ...read, start }
  }
  return undefined
}

function readRows(
  raw: string,
  from: number,
  columns: readonly TallyFigure[],
): Omit<FlatTable, 'start'> | undefined {
  const values: TableValue[] = []
  const understood: { start: number; end: number }[] = []
  let row = 0
  let end = from
  for (let at = raw.indexOf('\n', from) + 1; at > 0; ) {
    const stop = raw.indexOf('\n', at)
    const line = raw.slice(at, stop < 0 ? raw.length : stop).trimEnd()
    if (line.trim() !== '') {
      const cells = cellsAtEnd(line, at, columns.length)
      const label = cells && /^\s*(\d{1,3}|\*|-)?[. ]*(\p{L}.*?)\s*$/u.exec(line.slice(0, cells.from - at))
      if (cells === undefined || label == null) break
      const [, ordinal, name = ''] = label
      const isTotal = isTotalLabel(name)
      const path = ['procedures', 'table', ...(isTotal ? ['total'] : ['rows', row])]
      values.push({ path: [...path, 'label'], value: name })
      if (ordinal !== undefined)
        understood.push({ start: at + line.search(/\S/), end: at + line.search(/\S/) + ordinal.length })
      for (const [index, cell] of cells.cells.entries()) {
        if (cell.start === cell.end || cell.text === '-') continue
        const figure = columns[index] as TallyFigure
        values.push({
          path: [...path, ...figure.split('.')],
          value: Number(cell.text.replaceAll('.', '')),
          cell,
        })
        understood.push(cell)
      }
      if (!isTotal) row += 1
      end = at + line.length
      if (isTotal) break
    }
    if (stop < 0) break
    at = stop + 1
  }
  return row === 0 ? undefined : { values, understood, end }
}

/** As many cells as there are columns, from the end of a line; two spaces stand about an empty one. */
function cellsAtEnd(
  line: string,
  offset: number,
  count: number,
):
  | { readonly from: number; readonly cells: readonly { text: string; start: number; end: number }[] }
  | undefined {
  const cells: { text: string; start: number; end: number }[] = []
  let end = line.length
  while (cells.length < count) {
    const space = line.lastIndexOf(' ', end - 1)
    const text = line.slice(space + 1, end)
    if (space < 0 || !/^(?:\d{1,3}(?:\.\d{3})*|\d+|-|)$/.test(text)) return undefined
    cells.unshift({ text, start: offset + space + 1, end: offset + end })
    end = space
  }
  return /\p{L}\s*$/u.test(line.slice(0, end)) ? { from: offset + end, cells } : undefined
}
