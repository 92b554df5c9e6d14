import type { Path } from '../quantity/figure.js'
import { type FigureModel, figurePath, locateFigure, sumsWouldHold } from './figure-model.js'
import { notEvaluated, passed, type Rule, type RuleContext, type Verdict } from './rule.js'
import { sumFailure, sumMessage } from './sum-failure.js'

/** What a rule on a sum says of itself; `relation` is the id of the sum in its model. */
export interface SumRuleParts<Subject> extends Pick<Rule<Subject>, 'id' | 'title' | 'basis' | 'samples'> {
  /** The id of the sum in its model. */
  readonly relation: string
  /** Whether everything else that a figure takes part in would hold with another value; else the model's sums. */
  readonly wouldHold?: (subject: Subject, path: Path, value: number) => boolean
}

/**
 * The rule that figures satisfy one of the sums (hệ thức tổng) of their model.
 *
 * @example
 * ```ts
 * import { figureModel, runRules, scope, sumRule } from 'cchc/check'
 *
 * interface Units {
 *   readonly total?: number
 *   readonly wards?: number
 *   readonly communes?: number
 * }
 * const model = figureModel({
 *   figures: {
 *     total: { label: { vi: 'Tổng số', en: 'Total' }, read: (units: Units) => units.total },
 *     wards: { label: { vi: 'Phường', en: 'Wards' }, read: (units: Units) => units.wards },
 *     communes: { label: { vi: 'Xã', en: 'Communes' }, read: (units: Units) => units.communes },
 *   },
 *   relations: [{ id: 'total', whole: 'total', parts: ['wards', 'communes'] }],
 * })
 * const rule = sumRule(model, {
 *   id: 'my-province/units',
 *   relation: 'total',
 *   title: { vi: 'Tổng số đơn vị', en: 'Number of units' },
 *   basis: ['arithmetic'],
 *   samples: { passing: [], failing: [] },
 * })
 * const ruleset = { scopes: [scope((subject: Units) => [{ path: [], subject }], [rule])] }
 * runRules(ruleset, { total: 6, wards: 2, communes: 3 }).findings[0]?.difference // 1
 * ```
 */
export function sumRule<Subject, Key extends string>(
  model: FigureModel<Subject, Key>,
  { relation, wouldHold, ...rule }: SumRuleParts<NoInfer<Subject>>,
): Rule<Subject> {
  return { ...rule, severity: 'error', message: sumMessage, check: sumCheck(model, relation, wouldHold) }
}

/**
 * Makes the function that holds figures against one of the sums of their model.
 * @internal
 */
export function sumCheck<Subject, Key extends string>(
  model: FigureModel<Subject, Key>,
  relationId: string,
  wouldHold?: (subject: Subject, path: Path, value: number) => boolean,
): (subject: Subject, context: RuleContext) => Verdict {
  const relation = model.relations.find(({ id }) => id === relationId)
  const evaluate = model.evaluate.get(relationId)
  if (relation === undefined || evaluate === undefined) throw new Error(`no relation ${relationId}`)
  const { whole, oftenLeftOut = [] } = relation
  const wholePath = figurePath(whole)
  const holds =
    wouldHold ?? ((subject: Subject, path: Path, value: number) => sumsWouldHold(model, subject, path, value))

  return (subject, context) => {
    const evaluation = evaluate(subject)
    if (evaluation.outcome === 'holds') return passed
    if (evaluation.outcome === 'not-evaluated') return notEvaluated(...evaluation.missing.map(figurePath))
    const locate = (keys: readonly Key[]) => keys.flatMap((key) => locateFigure(model, subject, key) ?? [])
    return sumFailure({
      // A whole that is not reported stands for what its own parts make.
      whole: { path: wholePath, value: evaluation.whole.low, label: model.figures[whole].label },
      terms: locate(evaluation.terms),
      beside: locate(evaluation.beside),
      expected: evaluation.expected,
      oftenLeftOut: locate(oftenLeftOut),
      wouldHold: (path, value) => holds(subject, path, value) && (context.wouldHold?.(path, value) ?? true),
      ...(evaluation.outcome === 'ambiguous' && { inside: locate(evaluation.inside) }),
    })
  }
}
