import { type SumEvaluation, sumEvaluator } from '../quantity/evaluate-sum.js'
import type { SumRelation } from '../quantity/sum-relation.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import { type TallyRelationId, tallyRelations } from './tally-relations.js'

/**
 * For each relation of a tally the function that evaluates it.
 * @internal
 */
export const evaluateTallySum = /* @__PURE__ */ makeEvaluators()

function makeEvaluators(): Readonly<Record<TallyRelationId, (tally: Tally) => SumEvaluation<TallyFigure>>> {
  const relations: readonly SumRelation<TallyFigure>[] = tallyRelations
  const readerOf = (figure: TallyFigure) => tallyFigures[figure].read
  const entries = relations.map((relation) => [relation.id, sumEvaluator(relation, relations, readerOf)])
  return Object.fromEntries(entries)
}
