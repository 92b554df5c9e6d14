import { type Cells, looksLikeFigure, rowText, type SkippedRow } from '../../table/cell.js'
import { cellAddress, type IssueFacts, issueAt } from '../../table/table-issue.js'
import type { Page } from './appendix-pages.js'
import { type AppendixRow, appendixRow, isFilled, type RowCode, rowCode } from './appendix-row.js'
import { identifyRow, type RowIdentity, type RowsAbove, type TemplateIndex } from './identify-row.js'
import { type AppendixIssue, type Figures, type ReadValue, readFigure } from './read-figure.js'

/** Where the figure of a row stands, and its unit (ô số liệu, ô đơn vị tính), as spreadsheets write it. */
export interface RowCells {
  /** The cell of the figure (`D7`). */
  readonly value?: string
  /** The cell of the unit. */
  readonly unit?: string
}

/** What the rows of a sheet say of the rows of a template. @internal */
export interface PagesReading {
  readonly figures: Figures
  readonly rowIndexes: ReadonlyMap<string, number>
  readonly cells: ReadonlyMap<string, RowCells>
  readonly renamed: readonly { readonly row: number; readonly key: string; readonly label: string }[]
  readonly issues: readonly AppendixIssue[]
  readonly skipped: readonly SkippedRow[]
}

/** Reads the rows of all pages, in the order of the sheet. @internal */
export function readPages(
  cells: Cells,
  pages: readonly Page[],
  index: TemplateIndex,
  readValue: ReadValue,
): PagesReading {
  const figures: Figures = { values: new Map(), units: new Map(), notes: new Map() }
  const rowIndexes = new Map<string, number>()
  const cellsOf = new Map<string, RowCells>()
  const renamed: { row: number; key: string; label: string }[] = []
  const issues: AppendixIssue[] = []
  const skipped: number[] = []
  let above: RowsAbove = { last: undefined, isParent: 'yes' }

  const readRow = (row: AppendixRow, { columns }: Page['header']) => {
    const hasOrdinals = columns.key !== undefined
    const code = rowCode(row, hasOrdinals)
    const refuse = (facts: IssueFacts, indicators?: readonly string[]) => {
      const column = (row.label === null ? columns.key : columns.label) ?? columns.label ?? 0
      issues.push({ ...issueAt(row.index, column, facts), ...(indicators ? { indicators } : {}) })
    }
    // A page number, perhaps.
    if (row.label === null && code.label === '' && !isFilled(row)) {
      skipped.push(row.index)
      return
    }

    const identity = identifyRow(code, above, index)
    above = nextAbove(above, identity, row, code, hasOrdinals)
    const hasLabel = row.label === null || typeof row.label !== 'object'
    if (!hasLabel) refuse({ code: 'wrong-type', expected: ['string'], received: refusedType(row.label) })
    if (identity.kind === 'misplaced') {
      refuse({ code: 'inconsistent', reason: identity.reason }, identity.indicators)
    } else if (identity.kind === 'unknown') {
      const facts = unknownRow(row, code, index)
      if (facts !== undefined) refuse(facts)
      else if (hasLabel) skipped.push(row.index)
    } else {
      const { key } = identity.indicator
      if (!rowIndexes.has(key)) {
        rowIndexes.set(key, row.index)
        const { value, unit } = columns
        cellsOf.set(key, {
          ...(value !== undefined && { value: cellAddress(row.index, value) }),
          ...(unit !== undefined && { unit: cellAddress(row.index, unit) }),
        })
        if (identity.isRenamed) renamed.push({ row: row.index, key, label: code.label })
        issues.push(...readFigure(row, columns, identity.indicator, figures, index.keyOf, readValue))
      } else if (isFilled(row)) {
        refuse({ code: 'repeated-key', key }, [key])
      } else if (hasLabel) {
        skipped.push(row.index)
      }
    }
  }
  for (const { header, rows } of pages) {
    for (const place of rows) readRow(appendixRow(cells[place] ?? [], place, header.columns), header)
  }
  const end = Math.max(-1, ...rowIndexes.values())
  const kindOf = (row: number) => (row > end ? 'note' : 'section')
  return {
    figures,
    rowIndexes,
    cells: cellsOf,
    renamed,
    issues,
    skipped: skipped.map((row) => ({ row, kind: kindOf(row), text: rowText(cells[row] ?? []) })),
  }
}

function nextAbove(
  above: RowsAbove,
  identity: RowIdentity,
  row: AppendixRow,
  { kind, label }: RowCode,
  hasOrdinals: boolean,
): RowsAbove {
  if (identity.kind === 'known') return { last: identity.indicator.key, isParent: 'yes' }
  if (kind === 'under' || above.isParent === 'no') return above
  if (kind === 'coded') return { ...above, isParent: 'no' }
  if (identity.kind === 'misplaced' || /^trong đó\W*$/i.test(label)) return above
  return hasOrdinals && isFilled(row) ? above : { ...above, isParent: 'doubtful' }
}

function refusedType(cell: AppendixRow['label']): string {
  return cell !== null && typeof cell === 'object' ? cell.refused : typeof cell
}

/** The issue of a row of no template; `undefined` for a caption, a note or a signature, which report nothing. */
function unknownRow(
  row: AppendixRow,
  { codes, label }: RowCode,
  { units, keyOf }: TemplateIndex,
): IssueFacts | undefined {
  const isCoded = codes.some((code) => /^\d/.test(code))
  const hasKnownUnit = row.label !== null && typeof row.unit === 'string' && units.has(keyOf(row.unit))
  if (!looksLikeFigure(row.value) && !(isCoded && isFilled(row)) && !hasKnownUnit) return undefined
  const ordinal = row.key === null || typeof row.key === 'object' ? '' : String(row.key)
  const key = ordinal === label ? label : `${ordinal} ${label}`.trim()
  if (key === '') return { code: 'missing' }
  return { code: 'unknown-key', key: key.length > mostShown ? `${key.slice(0, mostShown)}…` : key }
}

/** No message needs more of a row. */
const mostShown = 100
