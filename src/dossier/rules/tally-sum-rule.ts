import type { Rule } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import type { Tally, TallyRelationId } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/**
 * The rule that a tally satisfies one of `tallyRelations`; its id is that of the relation after `dossier/`. @internal
 */
export function tallySumRule(
  id: `dossier/${TallyRelationId}`,
  rule: Pick<Rule<Tally>, 'title' | 'basis' | 'samples'>,
): Rule<Tally> {
  return sumRule(tallyModel, { id, sum: id.slice('dossier/'.length), ...rule })
}
