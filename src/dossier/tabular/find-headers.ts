import { groupBy } from '../../check/group-by.js'
import { type Cells, looksLikeFigure } from '../../table/cell.js'
import { columnsInDoubt, type HeadingPlace } from '../../table/columns-in-doubt.js'
import { periodOfHeadings } from '../../table/period-of-column.js'
import { issueAt, type TableIssue } from '../../table/table-issue.js'
import type { TallyFigure } from '../tally.js'
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
    if (header !== undefined)
      headers.push({ ...header, columns: ofReportedPeriod(withOthers(header.columns, candidates)) })
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

/** The columns of a header with those that it has of another layout, where no other column may be the same figure. */
function withOthers(
  columns: TableHeader['columns'],
  candidates: readonly Candidate[],
): TableHeader['columns'] {
  const taken = new Set(columns.flatMap(({ match }) => match?.column.holds ?? []))
  return columns.map((column) => {
    if (column.match !== undefined) return column
    const found = candidates.flatMap(({ keys }) => matchHeading(column.sheet, keys) ?? [])
    const holds = new Set(found.map((match) => match.column.holds))
    return holds.size === 1 && found[0] !== undefined && !taken.has(found[0].column.holds)
      ? { ...column, match: found[0] }
      : column
  })
}

/**
 * The columns of a header; those of another period than that of the report are known as nothing, where others are of it:
 * "Cùng kỳ 2024" beside "Kỳ báo cáo", each over the same figures.
 */
function ofReportedPeriod(columns: TableHeader['columns']): TableHeader['columns'] {
  const figures = columns.flatMap((column) => {
    const { sheet, match } = column
    if (match === undefined || !isFigure(match.column.holds)) return []
    const over = sheet.headings.slice(0, -1).filter((heading) => {
      const key = headingKey(heading)
      return key !== sheet.own && !match.groups.includes(key)
    })
    return [{ column, holds: match.column.holds, period: periodOfHeadings(over.join(' ')) }]
  })
  const single = figures.filter(({ period }) => period === 'reported' || period === 'unsaid')
  const cumulated = figures.filter(({ period }) => period === 'cumulated')
  const kept = [single, cumulated].find((some) => some.length > 0) ?? figures
  const reported = new Set(kept.flatMap(({ holds, period }) => (period === 'reported' ? [holds] : [])))
  const read = new Set(
    kept.flatMap(({ column, holds, period }) =>
      reported.has(holds) && period !== 'reported' ? [] : [column],
    ),
  )
  return columns.map((column) =>
    column.match === undefined || !isFigure(column.match.column.holds) || read.has(column)
      ? column
      : { ...column, match: undefined },
  )
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

/** For each figure, and for the label, the columns of which each may be it; merged ones have the same headings. @internal */
export function doubtsOf({ columns }: Pick<TableHeader, 'columns'>): readonly ColumnDoubt[] {
  return [...groupBy(columns, ({ match }) => match?.column.holds)].flatMap(
    ([holds, found]): ColumnDoubt[] => {
      const among = found.map(({ sheet: { index, row, headings } }) => ({
        column: index,
        row,
        heading: headings.at(-1) ?? '',
      }))
      const isSame =
        holds === 'label' && new Set(found.map(({ sheet }) => sheet.headings.join(' '))).size === 1
      return among.length < 2 || holds === 'ordinal' || holds === 'remark' || isSame ? [] : [{ holds, among }]
    },
  )
}

interface ColumnDoubt {
  readonly holds: TallyFigure | 'label'
  readonly among: readonly HeadingPlace[]
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
  const doubts = doubtsOf(header)
  const isStated = (holds: string) =>
    columns.figures.some(({ figure }) => figure === holds) ||
    (holds === 'label' && columns.label !== undefined)
  const seen = new Set<string>()
  const issues = header.columns.flatMap(({ sheet, match }): readonly TableIssue[] => {
    const key = sheet.headings.join(' - ')
    if (key === '') return []
    withFigures.delete(sheet.index)
    if (match === undefined && read.has(sheet.index)) return []
    if (match === undefined) return [issueAt(sheet.row, sheet.index, { code: 'unknown-key', key })]
    if (doubts.some(({ holds }) => holds === match.column.holds)) return []
    if (seen.has(match.column.holds)) return [issueAt(sheet.row, sheet.index, { code: 'repeated-key', key })]
    seen.add(match.column.holds)
    return []
  })
  const inDoubt = doubts.flatMap(({ holds, among }) =>
    isStated(holds) ? [] : [columnsInDoubt(holds, among)],
  )
  return [
    ...issues,
    ...inDoubt,
    ...[...withFigures].map((column) => issueAt(header.last, column, { code: 'missing' })),
  ]
}
