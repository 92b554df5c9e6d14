import { notEvaluated } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import type { Indicator } from '../indicator.js'

/** The verdict of a rule that meets none of the figures it judges. */
export const nothingReported = /* @__PURE__ */ notEvaluated(['appendix', 'values'])

/** Where the value of a row stands. */
export function valuePath(key: string): Path {
  return ['appendix', 'values', key]
}

/** What a row is called in messages: its label, and its official code. */
export function rowLabel({ key, label }: Indicator): Text {
  const code = /^\d+(?:\.\d+)*/.exec(key)?.[0]
  return code === undefined ? label : { vi: `${label.vi} (${code})`, en: `${label.en} (${code})` }
}

/** A value of a row, where it stands and what it is called. */
export function locateRow<Value>(indicator: Indicator, value: Value) {
  return { path: valuePath(indicator.key), value, label: rowLabel(indicator) }
}

/** The verdict of a rule that meets none of its figures in both of two appendices. */
export const nothingInBoth = /* @__PURE__ */ notEvaluated(['previous', 'values'], ['next', 'values'])
