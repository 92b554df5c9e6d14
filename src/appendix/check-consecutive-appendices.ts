import { anObject, aTruth, oneOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import { notEvaluated } from '../check/rule.js'
import { scope } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import type { Appendix } from './appendix.js'
import { type AppendixModel, appendixModel } from './appendix-model.js'
import type { Indicator } from './indicator.js'
import { requireAppendix } from './require-appendix.js'
import type { ConsecutiveAppendices } from './rules/consecutive-appendices.js'
import { appendixSeriesRules } from './rules/index.js'
import type { AppendixTemplate } from './template.js'

/** How the later appendix follows the earlier one. */
export interface ConsecutiveAppendicesOptions
  extends Pick<RunOptions, 'severities'>,
    Pick<ConsecutiveAppendices, 'relation' | 'sameYear'> {}

const optionsShape = /* @__PURE__ */ optionsOf<ConsecutiveAppendicesOptions>(
  {
    relation: /* @__PURE__ */ oneOf(['next-period', 'next-year']),
    sameYear: aTruth,
    severities: anObject,
  },
  ['relation', 'sameYear'],
)

/**
 * Holds the appendix of one report against that of an earlier one of the same agency (đối chiếu phụ lục hai kỳ):
 * cumulative figures, stocks, and what changed much. The periods are the caller's to choose: those that follow each
 * other (`next-period`), or the same one of the last year (`next-year`). Of two forms nothing is evaluated. Paths begin
 * with `previous` or `next` and go on in the appendix: `['next', 'values', '3.1.3']`.
 *
 * What `appendixSchema` has not read, a text for a count, say, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, checkConsecutiveAppendices } from 'cchc/appendix'
 *
 * const quarter = (completed: number) => ({ template: 'cchc-2024', values: { '1.1.completed': completed } })
 * const options = { relation: 'next-period', sameYear: true } as const
 * const { findings } = checkConsecutiveAppendices(quarter(3), quarter(2), appendixTemplate2024, options)
 * findings.map(({ rule }) => rule) // ['appendix/cumulative']
 * ```
 */
export function checkConsecutiveAppendices<Row extends Indicator>(
  previous: Appendix<Row>,
  next: Appendix<Row>,
  form: AppendixTemplate<Row> | AppendixModel,
  options: ConsecutiveAppendicesOptions,
): CheckResult {
  requireOptions(options, optionsShape)
  const { relation, sameYear, severities } = options
  const model = appendixModel(form)
  for (const appendix of [previous, next]) requireAppendix(appendix, model)
  const pair: ConsecutiveAppendices = { previous, next, model, relation, sameYear }
  const rules =
    previous.template === next.template
      ? appendixSeriesRules
      : appendixSeriesRules.map((rule) => ({ ...rule, check: () => notEvaluated(['next', 'template']) }))
  return runRules(
    { scopes: [scope((root: ConsecutiveAppendices) => [{ path: [], subject: root }], rules)] },
    pair,
    { severities },
  )
}
