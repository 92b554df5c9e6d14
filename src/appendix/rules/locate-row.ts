import { type Failure, notEvaluated, type Verdict } from '../../check/rule.js'
import type { AppendixModel, AppendixToCheck } from '../appendix-model.js'
import type { Indicator } from '../indicator.js'
import { areComparable } from '../printed-unit.js'
import { rowLabel, valuePath } from '../value-of.js'

/** The verdict of a rule that meets none of the figures it judges. */
export const nothingReported = /* @__PURE__ */ notEvaluated(['appendix', 'values'])

/** The verdicts on rows one by one, as far as there are any; else that of a rule that meets none of its figures. */
export function judgeRows<Row>(
  rows: readonly Row[],
  judge: (row: Row) => Verdict | undefined,
  nothing: Verdict = nothingReported,
): Verdict | readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (const row of rows) {
    const verdict = judge(row)
    if (verdict !== undefined) verdicts.push(verdict)
  }
  return verdicts.length === 0 ? nothing : verdicts
}

/** A value of a row, where it stands and what it is called. */
export function locateRow<Value>(indicator: Indicator, value: Value) {
  return { path: valuePath(indicator.key), value, label: rowLabel(indicator) }
}

/** Whether figures stand for rows that can be held against a row: as printed, they are of their kinds and one scale. */
export function areAllComparable(
  { appendix: { units }, model: { byKey } }: AppendixToCheck,
  first: string | undefined,
  others: readonly string[],
): boolean {
  const row = byKey.get(first ?? '')
  if (units == null || row === undefined) return true
  return others.every((key) => {
    const other = byKey.get(key)
    return other === undefined || areComparable(units, row, other)
  })
}

/** The operands that are rows of the form, or stand elsewhere; a formula made by hand may name rows that are not there. */
export function withoutUnknownRows(
  operands: Failure['operands'],
  { byKey }: AppendixModel,
): Failure['operands'] {
  return operands.filter(
    ({ path: [part, values, key] }) => part !== 'appendix' || values !== 'values' || byKey.has(String(key)),
  )
}

/** The verdict of a rule that meets figures in units that cannot be held against each other. */
export const unitsDiffer = /* @__PURE__ */ notEvaluated(['appendix', 'units'])
