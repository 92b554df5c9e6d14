import { notEvaluated, passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import { sumFailure, sumMessage } from '../../check/sum-failure.js'
import { evaluateTallySum } from '../evaluate-tally-sum.js'
import { locateTallyFigure, tallyFigurePath } from '../locate-tally-figure.js'
import type { Tally } from '../tally.js'
import { type TallyFigure, tallyFigures } from '../tally-figures.js'
import { type TallyRelationId, tallyRelation } from '../tally-relations.js'
import { tallyWouldHold } from '../tally-would-hold.js'

/**
 * The rule that a tally satisfies one of `tallyRelations`; its id is `dossier/` and the relation's.
 * @internal
 */
export function tallySumRule(
  id: TallyRelationId,
  rule: Pick<Rule<Tally>, 'title' | 'basis' | 'samples'>,
): Rule<Tally> {
  const { whole, oftenLeftOut = [] } = tallyRelation(id)
  const evaluate = evaluateTallySum[id]
  return { id: `dossier/${id}`, severity: 'error', message: sumMessage, ...rule, check }

  function check(tally: Tally, context: RuleContext): Verdict {
    const evaluation = evaluate(tally)
    if (evaluation.outcome === 'holds') return passed
    if (evaluation.outcome === 'not-evaluated')
      return notEvaluated(...evaluation.missing.map(tallyFigurePath))
    const locate = (figures: readonly TallyFigure[]) =>
      figures.flatMap((figure) => locateTallyFigure(tally, figure) ?? [])
    return sumFailure({
      // A whole that is not reported stands for what its own parts make.
      whole: { path: tallyFigurePath(whole), value: evaluation.whole.low, label: tallyFigures[whole].label },
      terms: locate(evaluation.terms),
      beside: locate(evaluation.beside),
      expected: evaluation.expected,
      oftenLeftOut: locate(oftenLeftOut),
      wouldHold: (path, value) =>
        tallyWouldHold(tally, path, value) && (context.wouldHold?.(path, value) ?? true),
      ...(evaluation.outcome === 'ambiguous' && { inside: locate(evaluation.inside) }),
    })
  }
}
