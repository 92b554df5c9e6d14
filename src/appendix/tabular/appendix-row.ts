import { nameWords } from '../../notation/name-key.js'
import { type Cells, labelOf, type TableCell } from '../../table/cell.js'
import type { AppendixColumn } from './appendix-columns.js'
import type { AppendixHeader } from './appendix-header.js'

/** A row of the sheet below a header, taken apart. @internal */
export interface AppendixRow extends Readonly<Record<AppendixColumn, TableCell>> {
  readonly index: number
}

/** Takes a row apart. A text that a merged cell repeats to the sides of the label is the label only. @internal */
export function appendixRow(
  row: Cells[number],
  index: number,
  columns: AppendixHeader['columns'],
): AppendixRow {
  const labelColumn = columns.label ?? -1
  const label = labelOf(row[labelColumn])
  const isMergedWithLabel = (column: number) =>
    typeof label === 'string' &&
    /\p{L}/u.test(label) &&
    row
      .slice(Math.min(column, labelColumn), Math.max(column, labelColumn) + 1)
      .every((cell) => labelOf(cell) === label)
  const cellOf = (column: number | undefined): TableCell => {
    const cell = column === undefined ? null : (row[column] ?? null)
    return cell === label && isMergedWithLabel(column ?? 0) ? null : cell
  }
  return {
    index,
    key: labelOf(cellOf(columns.key)),
    label,
    unit: labelOf(cellOf(columns.unit)),
    value: cellOf(columns.value),
    notes: labelOf(cellOf(columns.notes)),
  }
}

/** Whether a row has more than a code and a label. @internal */
export function isFilled({ unit, value, notes }: AppendixRow): boolean {
  return unit !== null || value !== null || notes !== null
}

/** How a row names itself. @internal */
export interface RowCode {
  /** By a code, known or not; as "Trong đó" (of which) of the last coded row; or by its label only. */
  readonly kind: 'coded' | 'under' | 'plain'
  /** What the code may be: Excel takes "1.10" for the number 1.1. */
  readonly codes: readonly string[]
  /** Whether the code counts where the label is not that of its row. */
  readonly isSure: boolean
  readonly label: string
}

/** "Trong đó", which a page break may split, and the bullets of lists. */
const underMarks: ReadonlySet<string> = /* @__PURE__ */ new Set(['', 'trongdo', 'trong', 'do'])

/** No code is longer. */
const longest = 40

/** The code of a row: from its own cell, or in front of its label. @internal */
export function rowCode({ key: ordinal, label: cell }: AppendixRow, hasOrdinals: boolean): RowCode {
  const label = cell === null || typeof cell === 'object' ? '' : String(cell)
  const isUnder = typeof ordinal === 'string' && isUnderMark(ordinal)
  if (isUnder) return { kind: 'under', codes: codesOf(ordinal), isSure: true, label }
  const isCaption = typeof ordinal === 'string' && label === '' && /\p{L}/u.test(ordinal)
  if (ordinal !== null && !isCaption) return { kind: 'coded', codes: codesOf(ordinal), isSure: true, label }
  // A cell merged over both columns, or a table without the first.
  const text = isCaption ? ordinal : label
  const [, code, rest] = /^(\d+(?:\.\d+)+|\d+(?=\.))\.? *(\D.*)$/s.exec(text) ?? []
  if (code === undefined || rest === undefined)
    return { kind: 'plain', codes: [], isSure: false, label: text }
  return { kind: 'coded', codes: [code], isSure: !hasOrdinals, label: rest }
}

function codesOf(cell: TableCell): readonly string[] {
  if (typeof cell === 'number') {
    // Sums of spreadsheets have errors in their last digits.
    const code = String(Number(cell.toPrecision(10)))
    return code.includes('.') ? [code, `${code}0`] : [code]
  }
  if (typeof cell !== 'string' || cell.length > longest) return []
  return [cell.replace(/[.) ]+$/, '').replace(/ ?[.,] ?(?=\d)/g, '.')]
}

function isUnderMark(text: string): boolean {
  if (text.length > longest || /\d/.test(text)) return false
  const key = textKey(text)
  return underMarks.has(key) || /^[a-z]$/.test(key)
}

/** The letters, digits and "%" of a label or unit without marks: scanning takes "lũy kế" for "lũy kể". @internal */
export function textKey(text: string): string {
  return nameWords(text)
    .join('')
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^\p{L}\p{N}%]+/gu, '')
}
