import { type Cells, labelOf } from '../../table/cell.js'
import { headingLetters } from '../../table/heading.js'
import type { TableIssue } from '../../table/table-issue.js'
import type { TallyFigure } from '../tally.js'
import { tallyFigureKeys } from '../tally-model.js'
import { doubtsOf, type TableHeader } from './find-headers.js'
import type { BodyColumns } from './table-rows.js'

/**
 * Where the columns of a sheet stand, by whoever knows: for a figure (`received.total`), for `label` or `ordinal` the
 * 0-based index of the column, or the text of its heading.
 */
export type TallyColumnMap = Readonly<Partial<Record<TallyFigure | 'label' | 'ordinal', number | string>>>

/** The columns of a header that are read, by their headings; none of those in doubt. @internal */
export function headedColumns(header: Pick<TableHeader, 'columns'>): BodyColumns {
  const indexes = new Map<string, number>()
  for (const { sheet, match } of header.columns) {
    if (match && !indexes.has(match.column.holds)) indexes.set(match.column.holds, sheet.index)
  }
  for (const { holds } of doubtsOf(header)) indexes.delete(holds)
  return columnsOf(indexes)
}

function columnsOf(indexes: ReadonlyMap<string, number>): BodyColumns {
  const figures = tallyFigureKeys.flatMap((figure) => {
    const column = indexes.get(figure)
    return column === undefined ? [] : [{ figure, column }]
  })
  return { ordinal: indexes.get('ordinal'), label: indexes.get('label'), figures, texts: [] }
}

/** The columns of a header with those that a map names, and what of the map is not in the sheet. @internal */
export function mappedColumns(
  headed: BodyColumns,
  map: TallyColumnMap,
  columnOf: (heading: string) => number | undefined,
): { readonly columns: BodyColumns; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = []
  const named = new Map<string, number>()
  const known: readonly string[] = [...tallyFigureKeys, 'label', 'ordinal']
  for (const [holds, where] of Object.entries(map)) {
    const column = typeof where === 'string' ? columnOf(where) : where
    if (!known.includes(holds))
      issues.push({ path: ['columns', holds], code: 'not-an-option', options: known })
    else if (column === undefined || !Number.isInteger(column) || column < 0)
      issues.push({ path: ['columns', holds], code: 'other', detail: 'no-such-column' })
    else named.set(holds, column)
  }
  const taken = new Set(named.values())
  const { ordinal, label, figures } = headed
  const given = [
    ['ordinal', ordinal],
    ['label', label],
    ...figures.map(({ figure, column }) => [figure, column]),
  ] as const
  const rest = given.filter(
    ([holds, column]) => column !== undefined && !named.has(String(holds)) && !taken.has(Number(column)),
  )
  return {
    columns: columnsOf(
      new Map([...rest.map(([holds, column]) => [String(holds), Number(column)] as const), ...named]),
    ),
    issues,
  }
}

/** The column of a heading by its letters, in the first row that has it. @internal */
export function columnOfHeading(cells: Cells, heading: string): { row: number; column: number } | undefined {
  const letters = headingLetters(heading)
  if (letters === '') return undefined
  for (const [row, each] of cells.entries()) {
    const column = each.findIndex((cell) => typeof cell === 'string' && headingLetters(cell) === letters)
    if (column >= 0) return { row, column }
  }
  return undefined
}

const numbering = /^(?:\(?\d{1,4}(?:\.\d+)*\)?[.)]?|[IVXivx]{1,6}[.)]?|[A-HĐa-hđ][.)]?|\*)$/

/**
 * Columns with the label and the running number found by what they hold, where no heading tells: of the columns before
 * the figures the one with the most different texts is the label, and one of nothing but numbers before it the number.
 * @internal
 */
export function completeColumns(columns: BodyColumns, cells: Cells, from: number, end: number): BodyColumns {
  const first = Math.min(...columns.figures.map(({ column }) => column))
  if (!Number.isFinite(first)) return columns
  const others = new Set(Array.from({ length: first }, (_, column) => column))
  for (const column of [columns.ordinal, columns.label]) if (column !== undefined) others.delete(column)
  const texts = new Map<number, Set<string>>()
  const numbers = new Map<number, boolean>()
  for (let row = from; row < end; row++) {
    cells[row]?.forEach((given, column) => {
      const cell = labelOf(given)
      if (!others.has(column) || cell === null || typeof cell === 'object') return
      const text = String(cell)
      const isNumber = numbering.test(text)
      const isTotal = /^(?:tổng|cộng|toàn)(?: |$)/i.test(text)
      if (!isNumber && !isTotal && /\p{L}/u.test(text))
        texts.set(column, (texts.get(column) ?? new Set<string>()).add(text))
      if (isNumber) numbers.set(column, numbers.get(column) ?? true)
      else if (!isTotal) numbers.set(column, false)
    })
  }
  const label = columns.label ?? widest(texts)
  const ordinals = [...others].filter((column) => numbers.get(column) === true && column < (label ?? first))
  const ordinal = columns.ordinal ?? (ordinals.length === 1 ? ordinals[0] : undefined)
  return {
    ...columns,
    label,
    ordinal,
    texts: [...texts.keys()].filter((column) => column !== label && column !== ordinal),
  }
}

function widest(texts: ReadonlyMap<number, ReadonlySet<string>>): number | undefined {
  let best: number | undefined
  let most = 0
  for (const [column, { size }] of texts) {
    if (size > most || (size === most && best !== undefined && column < best)) [best, most] = [column, size]
  }
  return best
}
