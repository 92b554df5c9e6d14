import { normalizeText } from '../../notation/normalize-text.js'
import type { TableCell } from '../../table/cell.js'
import { type IssueFacts, issueAt } from '../../table/table-issue.js'
import type { Indicator } from '../indicator.js'
import type { AppendixHeader } from './appendix-header.js'
import type { AppendixIssue } from './appendix-issue.js'
import type { AppendixRow } from './appendix-row.js'
import { readIndicatorValue } from './read-indicator-value.js'
import { textKey } from './text-key.js'
import { unitOf } from './unit-of.js'

/**
 * Values, units and notes by the keys of indicators.
 * @internal
 */
export interface Figures {
  readonly values: Map<string, number | string>
  readonly units: Map<string, string>
  readonly notes: Map<string, string>
}

/**
 * Puts what a row reports of an indicator to the figures; what cannot be read comes back as issues.
 * @internal
 */
export function readFigure(
  row: AppendixRow,
  columns: AppendixHeader['columns'],
  indicator: Indicator,
  figures: Figures,
): readonly AppendixIssue[] {
  const { key } = indicator
  const issues: AppendixIssue[] = []
  const refuse = (column: number | undefined, facts: IssueFacts) =>
    issues.push({ ...issueAt(row.index, column ?? 0, facts), indicators: [key] })

  const unit = textOf(row.unit)
  if (typeof unit === 'object') refuse(columns.unit, unit)
  else if (unit !== '' && textKey(unit) !== textKey(normalizeText(unitOf(indicator, 'vi'))))
    figures.units.set(key, unit)

  const value = readIndicatorValue(row.figure, indicator)
  if (typeof value === 'object') for (const facts of value) refuse(columns.figure, facts)
  else if (value !== undefined) figures.values.set(key, value)

  const note = textOf(row.note)
  if (typeof note === 'object') refuse(columns.note, note)
  else if (note !== '') figures.notes.set(key, note)
  return issues
}

function textOf(cell: TableCell): string | IssueFacts {
  if (cell === null) return ''
  return typeof cell === 'object'
    ? { code: 'wrong-type', expected: ['string'], received: cell.refused }
    : String(cell)
}
