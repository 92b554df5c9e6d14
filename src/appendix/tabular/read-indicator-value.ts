import { toInputIssues } from '../../check/input-issue.js'
import { normalizeText } from '../../notation/normalize-text.js'
import { countSchema, figureSchema, measureSchema } from '../../quantity/figure-schemas.js'
import type { TableCell } from '../../table/cell.js'
import type { IssueFacts } from '../../table/table-issue.js'
import type { ChoiceIndicator, Indicator } from '../indicator.js'
import { textKey } from './text-key.js'

/**
 * The value in a cell, as the kind of its row says; `undefined` when nothing is reported, or the issues of what
 * cannot be read.
 * @internal
 */
export function readIndicatorValue(
  cell: TableCell,
  indicator: Indicator,
): number | string | undefined | readonly IssueFacts[] {
  if (cell === null) return undefined
  if (typeof cell === 'object') return [{ code: 'wrong-type', expected: ['number'], received: cell.refused }]
  if (indicator.kind === 'choice') return readChoice(cell, indicator)
  const { data, error } = schemas[indicator.kind].safeParse(cell, { reportInput: true })
  if (error !== undefined) return toInputIssues(error).map(({ path: _, ...facts }) => facts)
  // "gần 27.000" is a figure of running text, not of a table.
  return typeof data === 'object' ? [{ code: 'inconsistent', reason: 'approximate' }] : data
}

const schemas = {
  heading: figureSchema,
  count: countSchema,
  amount: figureSchema,
  rate: measureSchema,
} as const

/** A code, also one that is not in the list; or an answer as printed: "3 cấp", "3 cấp = 2". */
function readChoice(
  cell: string | number,
  { choices }: ChoiceIndicator,
): number | undefined | readonly IssueFacts[] {
  if (typeof cell === 'number' || /^\d+$/.test(cell)) {
    const { data, error } = countSchema.safeParse(cell, { reportInput: true })
    return error === undefined ? data : toInputIssues(error).map(({ path: _, ...facts }) => facts)
  }
  const answer = textKey(cell)
  const codes = choices
    .filter(({ code, label }) => {
      const printed = textKey(normalizeText(label.vi))
      return answer === printed || answer === `${printed}${code}`
    })
    .map(({ code }) => code)
  if (codes.length === 1) return codes[0]
  const options = choices.map(({ code, label }) => `${label.vi} = ${code}`)
  return [{ code: 'not-an-option', options }]
}
