import { normalizeText } from '../notation/normalize-text.js'

/**
 * A cell of a table: a normalized text, a number, nothing, or a value that is neither, by the name of its type.
 * @internal
 */
export type TableCell = string | number | null | { readonly refused: string }

/**
 * What a spreadsheet library gives for a cell, as text or number. Rich text, hyperlinks and results of formulas
 * are taken out of exceljs's objects. A blank, a dash and the dots of a form left blank are nothing reported.
 * Never throws.
 * @internal
 */
export function readTableCell(value: unknown): TableCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return readText(value)
  if (typeof value === 'number') return value
  if (typeof value !== 'object') return { refused: typeof value }
  try {
    return readObject(value)
  } catch {
    // A getter or proxy of the caller's threw.
    return { refused: 'object' }
  }
}

function readText(value: string): string | null {
  const text = normalizeText(value)
  return /^(?:-*|\.{2,}|…+)$/.test(text) ? null : text
}

function readObject(value: object): TableCell {
  if (Object.prototype.toString.call(value) === '[object Date]') return { refused: 'date' }
  const { error, richText, text, result } = value as Readonly<Record<string, unknown>>
  if (typeof error === 'string') return { refused: 'error' }
  if (Array.isArray(richText)) return readText(joinRichText(richText))
  if ('formula' in value || 'sharedFormula' in value) {
    const isNested = typeof result === 'object' && result !== null && 'result' in result
    return result === null || result === undefined || isNested
      ? { refused: 'formula' }
      : readTableCell(result)
  }
  if (typeof text === 'string') return readText(text)
  if (typeof text === 'object' && text !== null && 'richText' in text && Array.isArray(text.richText)) {
    return readText(joinRichText(text.richText))
  }
  return { refused: Array.isArray(value) ? 'array' : 'object' }
}

function joinRichText(runs: readonly unknown[]): string {
  return runs.map((run) => String((run as { readonly text?: unknown } | null)?.text ?? '')).join('')
}

/**
 * Whether a cell holds something that is meant as a figure, readable or not.
 * @internal
 */
export function looksLikeFigure(cell: TableCell): boolean {
  if (typeof cell === 'string') return /^[-+(]? ?\d/.test(cell)
  return cell !== null
}
