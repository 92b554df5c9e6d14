import { completeSums, type SumCompletion, type SumConflict } from '../quantity/complete-sums.js'
import type { SumRelation } from '../quantity/sum-relation.js'
import { setTallyFigure } from './build-tally.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import { type TallyRelationId, tallyRelations } from './tally-relations.js'

/**
 * A tally with every figure that its relations determine, the figures that were filled in, and the relations
 * that no values can satisfy.
 */
export interface CompletedTally {
  readonly tally: Tally
  /** The figures that were not reported and follow from others. */
  readonly derived: readonly TallyFigure[]
  /** Sums that the reported figures contradict: nothing is derived of those. */
  readonly conflicts: readonly SumConflict<TallyFigure>[]
}

/**
 * Fills in every count that the relations of a tally determine (suy ra số liệu còn thiếu), and only those: a
 * total from its parts, a part from the total and the others, and 0 for what a reported total leaves no room
 * for. Reported figures are never changed; rates are left alone. Where figures contradict each other, the
 * conflict is named and none of its figures is derived.
 *
 * @example
 * ```ts
 * import { completeTally } from 'cchc/dossier'
 *
 * completeTally({ received: { inPeriod: 1304, carriedOver: 16 } }).tally.received?.total // 1320
 * ```
 */
export function completeTally(tally: Tally): CompletedTally {
  const { derived, conflicts } = completeAnyReading(tally)
  let completed = tally
  for (const [figure, value] of derived) completed = setTallyFigure(completed, figure, value)
  return { tally: completed, derived: [...derived.keys()], conflicts }
}

/** What is derived must be so whether those that await a supplement are among those in progress or beside them. */
function completeAnyReading(tally: Tally): SumCompletion<TallyFigure> {
  const complete = (relations: readonly SumRelation<TallyFigure>[]) =>
    completeSums(relations, (figure) => tallyFigures[figure].read(tally))
  const among = complete(relationsWithAwaitingIn('in-progress-total'))
  if (!tally.inProgress?.awaitingSupplement) return among
  const beside = complete(relationsWithAwaitingIn('balance'))
  if (among.conflicts.length !== beside.conflicts.length)
    return among.conflicts.length < beside.conflicts.length ? among : beside
  const agreed = [...among.derived].filter(([figure, value]) => beside.derived.get(figure) === value)
  return { derived: new Map(agreed), conflicts: among.conflicts }
}

/** The relations of a tally of which only one may include those that await a supplement: they are counted once. */
function relationsWithAwaitingIn(id: TallyRelationId): readonly SumRelation<TallyFigure>[] {
  return tallyRelations.map((relation: SumRelation<TallyFigure>) =>
    relation.id === id || relation.mayInclude === undefined
      ? relation
      : {
          ...relation,
          mayInclude: relation.mayInclude.filter((figure) => figure !== 'inProgress.awaitingSupplement'),
        },
  )
}
