import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sum-rule.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'
import type { TallyRelationId } from '../tally-relations.js'
import { tallyWouldHold } from '../tally-would-hold.js'

/**
 * The rule that a tally satisfies one of `tallyRelations`; its id is `dossier/` and the relation's.
 * @internal
 */
export function tallySumRule(
  id: TallyRelationId,
  rule: Pick<Rule<Tally>, 'title' | 'basis' | 'samples'>,
): Rule<Tally> {
  return sumRule(tallyModel, { id: `dossier/${id}`, relation: id, wouldHold: tallyWouldHold, ...rule })
}
