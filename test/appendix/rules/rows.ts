import type { AppendixToCheck } from '../../../src/appendix/appendix-model.js'
import { type AppendixModel, appendixModel } from '../../../src/appendix/appendix-model.js'
import type { RatioFormula } from '../../../src/appendix/formula.js'
import type { Indicator } from '../../../src/appendix/indicator.js'
import type { ConsecutiveAppendices } from '../../../src/appendix/rules/consecutive-appendices.js'
import { locateRow } from '../../../src/appendix/rules/locate-row.js'
import type { Verdict } from '../../../src/check/rule.js'
import { label, rate } from '../rows.js'
import type { Values } from './find-in-sample.js'

export { amount, count, rate } from '../rows.js'

export type Units = Readonly<Record<string, string>>

export function share(key: string, numerator: RatioFormula['numerator'], denominator: string): Indicator {
  return rate(key, { formula: { kind: 'ratio', numerator, denominator } })
}

/** A form of a few rows, as it is: formulas may name rows that it does not have. */
export function formOf(...indicators: readonly Indicator[]): AppendixModel {
  const source = { document: 'Ví dụ', confirmed: true }
  return appendixModel({ id: 'few', title: label('few'), source, indicators })
}

/** An appendix of such a form, and what rules are told beside it. */
export function filled(
  model: AppendixModel,
  values: Values,
  { units, ...beside }: Omit<Partial<AppendixToCheck>, 'appendix'> & { readonly units?: Units } = {},
): AppendixToCheck {
  return { appendix: { template: 'few', values, ...(units && { units }) }, model, ...beside }
}

/** Two appendices of such a form, of periods that follow each other. */
export function series(
  model: AppendixModel,
  [before, unitsBefore]: readonly [Values, (Units | undefined)?],
  [after, unitsAfter]: readonly [Values, (Units | undefined)?],
): ConsecutiveAppendices {
  return {
    previous: { template: 'few', values: before, units: unitsBefore },
    next: { template: 'few', values: after, units: unitsAfter },
    model,
    relation: 'next-period',
    sameYear: true,
  }
}

export const passes: Verdict = { outcome: 'passed' }

/** The verdict of a rule to which the figures of these rows are missing; of no row, of all. */
export function lacks(...keys: readonly string[]): Verdict {
  const missing = keys.map((key) => ['appendix', 'values', key])
  return { outcome: 'not-evaluated', missing: keys.length === 0 ? [['appendix', 'values']] : missing }
}

/** The verdict of a rule that meets figures in units that cannot be held against each other. */
export const unitsDiffer: Verdict = { outcome: 'not-evaluated', missing: [['appendix', 'units']] }

/** The verdict of a rule of two appendices to which these figures of the later one are missing. */
export function lacksNext(...keys: readonly string[]): Verdict {
  return { outcome: 'not-evaluated', missing: keys.map((key) => ['next', 'values', key]) }
}

export const nothingInBoth: Verdict = {
  outcome: 'not-evaluated',
  missing: [
    ['previous', 'values'],
    ['next', 'values'],
  ],
}

/** A figure of a row as an operand: its value, where it stands, and what it is called. */
export function figureOf(model: AppendixModel, key: string, value: number) {
  const row = model.byKey.get(key)
  if (row === undefined) throw new Error(`no row ${key}`)
  return locateRow(row, value)
}

/** The same in the appendix before, or in the one after it. */
export function figureIn(part: 'previous' | 'next', model: AppendixModel, key: string, value: number) {
  return { ...figureOf(model, key, value), path: [part, 'values', key] }
}
