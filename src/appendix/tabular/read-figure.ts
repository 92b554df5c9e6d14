import type * as z from 'zod'
import { toInputIssues } from '../../check/input-issue.js'
import type { NotationIssue } from '../../notation/reading.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Figure } from '../../quantity/figure.js'
import { exactCountSchema } from '../../quantity/figure-schemas.js'
import type { TableCell } from '../../table/cell.js'
import { numberShown } from '../../table/number-format.js'
import { type IssueFacts, issueAt, type TableIssue } from '../../table/table-issue.js'
import { valueSchemas } from '../appendix.js'
import type { ChoiceIndicator, Indicator } from '../indicator.js'
import type { AppendixHeader } from './appendix-header.js'
import { type AppendixRow, textKey } from './appendix-row.js'
import type { TemplateIndex } from './identify-row.js'
import { unitOf } from './printed-appendix.js'

type Value = Figure | PublishedRate

/** Values, units and notes by the keys of indicators. @internal */
export interface Figures {
  readonly values: Map<string, Value>
  readonly units: Map<string, string>
  readonly notes: Map<string, string>
}

/** Puts what a row reports of an indicator to the figures; what cannot be read comes back as issues. @internal */
export function readFigure(
  row: AppendixRow,
  columns: AppendixHeader['columns'],
  indicator: Indicator,
  figures: Figures,
  keyOf: TemplateIndex['keyOf'],
  readValue: ReadValue,
): readonly AppendixIssue[] {
  const { key } = indicator
  const issues: AppendixIssue[] = []
  const refuse = (column: number | undefined, facts: IssueFacts) =>
    issues.push({ ...issueAt(row.index, column ?? 0, facts), indicators: [key] })

  const unit = textOf(row.unit)
  if (typeof unit === 'object') refuse(columns.unit, unit)
  else if (unit !== '' && keyOf(unit) !== keyOf(unitOf(indicator, 'vi'))) figures.units.set(key, unit)

  const value = readValue(row.value, indicator)
  for (const facts of value.issues ?? []) refuse(columns.value, facts)
  if (value.value != null) figures.values.set(key, value.value)

  const note = textOf(row.notes)
  if (typeof note === 'object') refuse(columns.notes, note)
  else if (note !== '') figures.notes.set(key, note)
  return issues
}

function textOf(cell: TableCell): string | IssueFacts {
  if (cell === null) return ''
  return typeof cell === 'object'
    ? { code: 'wrong-type', expected: ['string'], received: cell.refused }
    : String(cell)
}

/** Reads the value in a cell. @internal */
export type ReadValue = (cell: TableCell, indicator: Indicator) => ValueReading

/** The value in a cell, as the kind of its row says. @internal */
export function readIndicatorValue(cell: TableCell, indicator: Indicator): ValueReading {
  if (cell === null) return {}
  if (typeof cell === 'object')
    return { issues: [{ code: 'wrong-type', expected: ['number'], received: cell.refused }] }
  if (indicator.kind === 'choice') return readChoice(cell, indicator, readCode)
  // 0.998 of a cell without a percent format may be 99,8% or 0,998%.
  if (indicator.kind === 'rate' && typeof cell === 'number' && cell > 0 && cell <= 1)
    return { issues: [{ code: 'unreadable', notation: eitherPercent(cell) }] }
  return readBy(valueSchemas[indicator.kind], cell)
}

/** A value, absent where nothing is reported, or the issues of what cannot be read. @internal */
export interface ValueReading {
  readonly value?: Value | null
  readonly issues?: readonly IssueFacts[]
}

function readBy(schema: z.ZodType<Value | null>, cell: string | number): ValueReading {
  const { data, error } = schema.safeParse(cell, { reportInput: true })
  return error === undefined
    ? { value: data }
    : { issues: toInputIssues(error).map(({ path: _, ...facts }) => facts) }
}

function eitherPercent(cell: number): NotationIssue {
  const percent = String(numberShown(cell, '0.00%')).slice(0, -1).replace(',', '.')
  return {
    code: 'ambiguous',
    text: String(cell).replace('.', ','),
    position: 0,
    readings: [String(cell), percent],
  }
}

function readCode(code: string | number): ValueReading {
  return readBy(exactCountSchema, code)
}

/** A code, also one that is not in the list; or an answer as printed: "3 cấp", "3 cấp = 2". @internal */
export function readChoice(
  cell: string | number,
  { choices }: ChoiceIndicator,
  codeOf: (code: string | number) => ValueReading,
): ValueReading {
  if (typeof cell === 'number' || /^\d+$/.test(cell)) return codeOf(cell)
  const answer = textKey(cell)
  const codes = choices
    .filter(({ code, label }) => {
      const printed = textKey(label.vi)
      return answer === printed || answer === `${printed}${code}`
    })
    .map(({ code }) => code)
  const [code, other] = codes
  if (code !== undefined && other === undefined) return { value: code }
  const options = choices.map(({ code, label }) => `${label.vi} = ${code}`)
  return { issues: [{ code: 'not-an-option', options }] }
}

/**
 * What cannot be read in a table of an appendix (lỗi đọc phụ lục): a `TableIssue`, with the keys of the rows of the
 * template that it is about, if any.
 *
 * `unknown-key` is also a row of which neither code nor label is known, `repeated-key` one that stands there twice,
 * `missing` one with a figure and no label, and `inconsistent` one whose code and label are those of two rows
 * (`misplaced-row`) or that stands under another row than its own (`under-another-row`).
 */
export type AppendixIssue = TableIssue & { readonly indicators?: readonly string[] }
