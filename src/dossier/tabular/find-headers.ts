import { type Cells, looksLikeFigure } from '../../table/cell.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import {
  type ColumnKeys,
  headingKey,
  knownKeys,
  layoutKeys,
  matchHeading,
  type SheetColumn,
  sheetColumns,
} from './headings.js'
import type { BodyColumns } from './table-rows.js'
import type { TallyColumn, TallyLayout } from './tally-layout.js'

/** A header found in a sheet: its rows, and which columns of the layout its columns are. @internal */
export interface TableHeader {
  readonly first: number
  readonly last: number
  readonly layout: TallyLayout
  readonly columns: readonly { readonly sheet: SheetColumn; readonly match: ColumnKeys | undefined }[]
}

interface Candidate {
  readonly layout: TallyLayout
  readonly keys: readonly ColumnKeys[]
}

const mostHeaderRows = 6

/** Every header of a sheet, found by its words, each with the layout that has the most of its columns. @internal */
export function findHeaders(cells: Cells, layouts: readonly TallyLayout[]): readonly TableHeader[] {
  const candidates: readonly Candidate[] = layouts.map((layout) => ({
    layout,
    keys: layoutKeys(layout, layouts),
  }))
  const known = knownKeys(candidates.map(({ keys }) => keys))
  const keyOf = remembering(headingKey)
  const headers: TableHeader[] = []
  for (let first = 0; first < cells.length; first++) {
    let end = first
    while (end < first + mostHeaderRows && isHeaderRow(cells[end] ?? [], known, keyOf)) end++
    if (end === first) continue
    const header = bestHeader(cells, first, end - 1, candidates, keyOf)
    if (header !== undefined) headers.push(header)
    first = end - 1
  }
  return headers
}

/** Headings are texts, of which one is known; a row of figures is none. */
function isHeaderRow(
  row: Cells[number],
  known: ReadonlySet<string>,
  keyOf: (heading: string) => string,
): boolean {
  return (
    row.every((cell) => cell == null || (typeof cell === 'string' && /\p{L}/u.test(cell))) &&
    row.some((cell) => typeof cell === 'string' && known.has(keyOf(cell)))
  )
}

/**
 * Of the rows from `first` to `last` those, and of the layouts the one, with the most columns found: a line above a
 * header, or a label below, may have a word of a heading too.
 */
function bestHeader(
  cells: Cells,
  first: number,
  last: number,
  candidates: readonly Candidate[],
  keyOf: (heading: string) => string,
): TableHeader | undefined {
  let best: TableHeader | undefined
  let most = 1
  for (let from = first; from <= last; from++) {
    for (let to = last; to >= from; to--) {
      const sheet = sheetColumns(cells, from, to, keyOf)
      for (const { layout, keys } of candidates) {
        const columns = sheet.map((column) => ({ sheet: column, match: matchHeading(column, keys) }))
        const found = new Set(columns.flatMap(({ match }) => (match ? [match.column.holds] : [])))
        if (found.size <= most || ![...found].some(isFigure)) continue
        best = { first: from, last: to, layout, columns }
        most = found.size
      }
    }
  }
  return best
}

function isFigure(holds: TallyColumn['holds']): boolean {
  return holds !== 'ordinal' && holds !== 'label' && holds !== 'remark'
}

/** Rows of texts may be many, and are looked at several times. */
function remembering(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? compute(text)
    known.set(text, found)
    return found
  }
}

/** The columns that are not read: an unknown heading, a second column for a figure, figures without one. @internal */
export function headerIssues(
  header: TableHeader,
  cells: Cells,
  columns: BodyColumns,
  rows: readonly number[],
): readonly TableIssue[] {
  const withFigures = new Set<number>()
  for (const index of rows) {
    cells[index]?.forEach((cell, column) => {
      if (cell !== undefined && looksLikeFigure(cell)) withFigures.add(column)
    })
  }
  const read = new Set([columns.ordinal, columns.label, ...columns.figures.map(({ column }) => column)])
  for (const column of read) withFigures.delete(Number(column))
  const seen = new Set<string>()
  const issues = header.columns.flatMap(({ sheet, match }): readonly TableIssue[] => {
    const key = sheet.headings.join(' - ')
    if (key === '') return []
    withFigures.delete(sheet.index)
    if (match === undefined && read.has(sheet.index)) return []
    if (match === undefined) return [issueAt(sheet.row, sheet.index, { code: 'unknown-key', key })]
    if (seen.has(match.column.holds)) return [issueAt(sheet.row, sheet.index, { code: 'repeated-key', key })]
    seen.add(match.column.holds)
    return []
  })
  return [...issues, ...[...withFigures].map((column) => issueAt(header.last, column, { code: 'missing' }))]
}
