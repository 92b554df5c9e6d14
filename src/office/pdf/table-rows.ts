import type { Line, Word } from './page-lines.js'

/** Fewer cells beside each other make no table: a signature beside its receivers has two. */
const fewestColumns = 3
/** How many lines with one cell, a label that goes on or a section, a table is interrupted by. */
const mostInterrupting = 3
/** More lines a head does not have. */
const mostHeadLines = 5

/** Where the cells of a column stand. */
interface Column {
  readonly left: number
  readonly right: number
}

/** A page with the lines that are rows of a table, as their cells with tabs between, by their place. */
export type PageRows = ReadonlyMap<number, string>

/**
 * The rows of tables on pages (nhận ra bảng): lines below each other of which each cell stands under one column. Where one
 * line does not fit, none of those around it is a row: a cell taken for that of another column would be a wrong figure. A
 * table that goes on, below a line of text or on the next page, keeps its columns.
 */
export function tableRows(pages: readonly (readonly Line[])[]): readonly PageRows[] {
  let columns: readonly Column[] = []
  let interrupting = 0
  return pages.map((lines) => {
    const rows = new Map<number, string>()
    for (let at = 0; at < lines.length; ) {
      let end = at
      while (end < lines.length && (lines[end] as Line).cells.length > 1) end += 1
      if (end === at) {
        interrupting += 1
        at += 1
        continue
      }
      const run = lines.slice(at, end)
      const goesOn = columns.length > 0 && interrupting <= mostInterrupting
      const found = columnsOf(run, goesOn ? columns : [])
      const isTable = found !== undefined && found.length >= fewestColumns && (goesOn || run.length > 1)
      if (isTable) for (const [index, { cells }] of run.entries()) rows.set(at + index, rowOf(found, cells))
      columns = isTable ? found : goesOn ? columns : []
      interrupting = 0
      at = end
    }
    return rows
  })
}

/**
 * The columns that lines make, from the lowest up, beside those that are known; `undefined` where a cell stands under two,
 * unless it heads them.
 */
function columnsOf(lines: readonly Line[], known: readonly Column[]): readonly Column[] | undefined {
  const columns = [...known]
  let isHead = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const { cells } = lines[at] as Line
    for (const cell of cells) {
      const under = underOf(columns, cell)
      // Behind the last column of a table that goes on more may come: remarks, say.
      if (under.length === 0 && known.some(({ right }) => cell.left < right)) return undefined
      if (under.length === 0) columns.push({ left: cell.left, right: cell.right })
      else if (under.length > 1) isHead = true
      else {
        const column = columns[under[0] as number] as Column
        const wider = { left: Math.min(column.left, cell.left), right: Math.max(column.right, cell.right) }
        columns[under[0] as number] = wider
      }
      if (isHead && (at >= mostHeadLines || (under.length > 1 && /\d/.test(cell.text)))) return undefined
    }
    if (isHead && cells.some(({ text }) => /^[\d.,%-]+$/.test(text))) return undefined
    if (new Set(cells.map((cell) => underOf(columns, cell)[0])).size < cells.length) return undefined
  }
  columns.sort((one, other) => one.left - other.left)
  return columns.some(
    (column, index) => column.right > (columns[index + 1]?.left ?? Number.POSITIVE_INFINITY),
  )
    ? undefined
    : columns
}

function underOf(columns: readonly Column[], { left, right }: Word): readonly number[] {
  return columns.flatMap((column, index) => (column.left < right && left < column.right ? [index] : []))
}

/** The cells of a line by column; one that heads several stands in the first of them. */
function rowOf(columns: readonly Column[], cells: readonly Word[]): string {
  const row = columns.map(() => '')
  for (const cell of cells) row[underOf(columns, cell)[0] as number] = cell.text
  return row.join('\t')
}
