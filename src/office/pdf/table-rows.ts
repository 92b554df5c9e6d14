import type { Line, Word } from './page-lines.js'

/** Fewer cells beside each other make no table: a signature beside its receivers has two. */
const fewestColumns = 3
/** How many lines with one cell, as that of a section, a table is interrupted by; a cell may go on for any number. */
const mostInterrupting = 3
/** More lines a cell does not have. */
const mostCellLines = 40
/** More lines a head does not have. */
const mostHeadLines = 5

/** Where the cells of a column stand. */
interface Column {
  readonly left: number
  readonly right: number
}

/** The lines of a page that are rows of a table, as their cells with tabs between; `null` for a line that goes on with a row. */
export type PageRows = ReadonlyMap<number, string | null>

/** What stands in a line of a table, by column; alone, where it has one cell. */
interface TableLine {
  readonly cells: readonly string[]
  readonly isAlone: boolean
}

/**
 * The rows of tables on pages (nhận ra bảng): lines below each other of which each cell stands under one column. Where one
 * line does not fit, none of those around it is a row: a cell taken for that of another column would be a wrong figure. A
 * table that goes on, below a line of text or on the next page, keeps its columns.
 */
export function tableRows(pages: readonly (readonly Line[])[]): readonly PageRows[] {
  let columns: readonly Column[] = []
  let interrupting = 0
  const found = pages.map((lines) => {
    const onPage = new Map<number, TableLine>()
    for (let at = 0; at < lines.length; ) {
      let end = at
      while (end < lines.length && (lines[end] as Line).cells.length > 1) end += 1
      if (end === at) {
        const line = lines[at] as Line
        if (isInside(columns, line)) onPage.set(at, { cells: rowOf(columns, line.cells), isAlone: true })
        else interrupting += 1
        at += 1
        continue
      }
      const run = lines.slice(at, end)
      const goesOn = columns.length > 0 && interrupting <= mostInterrupting
      const own = columnsOf(run, goesOn ? columns : [])
      const isTable = own !== undefined && own.length >= fewestColumns && (goesOn || run.length > 1)
      if (isTable)
        for (const [index, { cells }] of run.entries())
          onPage.set(at + index, { cells: rowOf(own, cells), isAlone: false })
      columns = isTable ? own : goesOn ? columns : []
      interrupting = 0
      at = end
    }
    return onPage
  })
  return withWholeCells(pages, found)
}

/** Rows with what their cells go on with in the lines below, where it is certain of which row that is. */
function withWholeCells(
  pages: readonly (readonly Line[])[],
  found: readonly ReadonlyMap<number, TableLine>[],
): readonly PageRows[] {
  const rows = found.map(() => new Map<number, string | null>())
  const lines = pages.flatMap((each, page) => each.map((_, at) => ({ page, at, line: found[page]?.get(at) })))
  for (let start = 0; start < lines.length; ) {
    const { page, at, line } = lines[start] as (typeof lines)[number]
    let next = start + 1
    if (line !== undefined && !line.isAlone) {
      const whole = [...line.cells]
      let first = whole.length
      for (
        let more = lines[next]?.line;
        more && next - start < mostCellLines && goesOnWith(whole, more);
        more = lines[++next]?.line
      )
        for (const [column, text] of more.cells.entries()) {
          if (text === '') continue
          whole[column] += ` ${text}`
          first = Math.min(first, column)
        }
      // Where the next row does not begin below, its cells may stand in the middle of it.
      const below = lines[next]?.line
      const isCertain = below === undefined || (!below.isAlone && begins(below.cells[first]))
      if (!isCertain) next = start + 1
      rows[page]?.set(at, (isCertain ? whole : line.cells).join('\t'))
      for (const each of lines.slice(start + 1, next)) rows[each.page]?.set(each.at, null)
    }
    start = next
  }
  return rows
}

/** Names with a capital that stand in the middle of what rows say. */
const names =
  /^(?:Chính phủ|Chủ tịch|Nhà nước|Cổng (?:d|D)ịch|Ủy ban|Hội đồng|Đảng|Quốc hội|Trung ương|Thủ tướng|Bộ)(?!\p{L})/u

/** Whether a line goes on with a row: without a figure or a number of its own, in the middle of what its cells say. */
function goesOnWith(row: readonly string[], { cells }: TableLine): boolean {
  return (
    begins(row[cells.findIndex((text) => text !== '')]) &&
    cells.every((text, column) => {
      const above = row[column] as string
      const isMiddle = /^(?:\p{Ll}|[(=\d]|\p{Lu}{2})/u.test(text) || names.test(text) || /[;,]$/.test(above)
      return text === '' || (isMiddle && !/^[\d.,%/ -]+$/.test(text) && text !== above)
    })
  )
}

/** Whether words begin what a cell says: with a capital. */
function begins(words = ''): boolean {
  return /^\p{Lu}/u.test(words)
}

/** Whether the one cell of a line stands in one column, however wide that may still be found to be. */
function isInside(columns: readonly Column[], { cells: [cell] }: Line): boolean {
  return columns.some(
    ({ left, right }, index) =>
      cell !== undefined &&
      cell.left >= left - 1 &&
      cell.left < right &&
      cell.right <= Math.max(right + 1, columns[index + 1]?.left ?? 0),
  )
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
function rowOf(columns: readonly Column[], cells: readonly Word[]): readonly string[] {
  const row = columns.map(() => '')
  for (const cell of cells) row[underOf(columns, cell)[0] as number] = cell.text
  return row
}
