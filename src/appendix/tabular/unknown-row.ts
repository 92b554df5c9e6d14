import { looksLikeFigure } from '../../table/cell.js'
import type { IssueFacts } from '../../table/table-issue.js'
import { type AppendixRow, isFilled } from './appendix-row.js'
import type { RowCode } from './row-code.js'
import type { TemplateIndex } from './template-index.js'
import { textKey } from './text-key.js'

/** No message needs more of a row. */
const mostShown = 100

/**
 * The issue of a row that is none of the template; `undefined` for a caption, a note or a signature, which report
 * nothing.
 * @internal
 */
export function unknownRow(
  row: AppendixRow,
  { codes, label }: RowCode,
  { units }: TemplateIndex,
): IssueFacts | undefined {
  const isCoded = codes.some((code) => /^\d/.test(code))
  const hasKnownUnit = row.label !== null && typeof row.unit === 'string' && units.has(textKey(row.unit))
  if (!looksLikeFigure(row.figure) && !(isCoded && isFilled(row)) && !hasKnownUnit) return undefined
  const ordinal = row.ordinal === null || typeof row.ordinal === 'object' ? '' : String(row.ordinal)
  const key = ordinal === label ? label : `${ordinal} ${label}`.trim()
  if (key === '') return { code: 'missing' }
  return { code: 'unknown-key', key: key.length > mostShown ? `${key.slice(0, mostShown)}…` : key }
}
