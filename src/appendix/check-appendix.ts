import { type Level, levels } from '../agency/level.js'
import { aDay, anObject, oneOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import { type Ruleset, scope } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import type { Appendix } from './appendix.js'
import { type AppendixModel, type AppendixToCheck, appendixModel } from './appendix-model.js'
import type { Indicator } from './indicator.js'
import { requireAppendix } from './require-appendix.js'
import { appendixRules } from './rules/index.js'
import type { AppendixTemplate } from './template.js'

/** What an appendix is checked with; `on` is the day of its report. */
export interface CheckAppendixOptions extends RunOptions, Pick<AppendixToCheck, 'leftOut'> {
  /** The level of the agency: rows of other levels are not asked for. */
  readonly level?: Level | undefined
}

const optionsShape = /* @__PURE__ */ optionsOf<CheckAppendixOptions>({
  on: aDay,
  severities: anObject,
  level: /* @__PURE__ */ oneOf(/* @__PURE__ */ levels.map(({ level }) => level)),
  leftOut: anObject,
})

/**
 * Checks an appendix by itself (kiểm tra phụ lục): its rows, units, codes, rates and totals. Paths of findings begin with
 * `appendix`, as in a report. Whoever checks many of one form makes it ready once, with `appendixModel`.
 *
 * What `appendixSchema` has not read, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, checkAppendix } from 'cchc/appendix'
 *
 * const values = { '1.1': '27', '1.1.planned': 10, '1.1.completed': 3 }
 * const { findings } = checkAppendix({ template: 'cchc-2024', values }, appendixTemplate2024)
 * findings.map(({ rule, expected }) => [rule, expected]).at(-1) // ['appendix/rate', '30.00']
 * ```
 */
export function checkAppendix<Row extends Indicator>(
  appendix: Appendix<Row>,
  form: AppendixTemplate<Row> | AppendixModel,
  options: CheckAppendixOptions = {},
): CheckResult {
  requireOptions(options, optionsShape)
  const { level, on, leftOut, severities } = options
  const model = appendixModel(form)
  requireAppendix(appendix, model)
  return runRules(ruleset, { appendix, model, level, on, leftOut }, { on, severities })
}

const ruleset: Ruleset<AppendixToCheck> = {
  scopes: [/* @__PURE__ */ scope((subject) => [{ path: [], subject }], appendixRules)],
}
