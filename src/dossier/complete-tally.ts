import { completeSums, type SumConflict } from '../quantity/complete-sums.js'
import { setTallyFigure } from './build-tally.js'
import { requireTally } from './require-tally.js'
import { type Tally, type TallyFigure, tallyRelations } from './tally.js'
import { tallyIndicators } from './tally-model.js'

/**
 * A tally with every figure that its relations determine, the figures that were filled in, and the relations
 * that no values can satisfy.
 */
export interface CompletedTally {
  readonly tally: Tally
  /** The figures that were not reported and follow from others. */
  readonly derived: readonly TallyFigure[]
  /** Sums that the reported figures contradict: nothing is derived of their figures, nor from them. */
  readonly conflicts: readonly SumConflict<TallyFigure>[]
}

/**
 * Fills in every count that the relations of a tally determine (suy ra số liệu còn thiếu), and only those: a
 * total from its parts, a part from the total and the others, and 0 for what a reported total leaves no room
 * for. It must be so however those that await a supplement, are returned or withdrawn are counted. Reported figures
 * are never changed; rates are left alone. Where figures contradict each other, the conflict is named and decides
 * nothing.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { completeTally } from 'cchc/dossier'
 *
 * completeTally({ received: { inPeriod: 1304, carriedOver: 16 } }).tally.received?.total // 1320
 * ```
 */
export function completeTally(tally: Tally): CompletedTally {
  requireTally(tally)
  const { derived, conflicts } = completeSums<TallyFigure>(tallyRelations, (figure) =>
    tallyIndicators[figure].read(tally),
  )
  let completed = tally
  for (const [figure, value] of derived) completed = setTallyFigure(completed, figure, value)
  return { tally: completed, derived: [...derived.keys()], conflicts }
}
