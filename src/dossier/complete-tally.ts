import { completeSums, type SumConflict } from '../quantity/complete-sums.js'
import { setTallyFigure } from './set-tally-figure.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import { tallyRelations } from './tally-relations.js'

/**
 * A tally with every figure that its relations determine, the figures that were filled in, and the relations
 * that no values can satisfy.
 */
export interface CompletedTally {
  readonly tally: Tally
  readonly derived: readonly TallyFigure[]
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
  const { derived, conflicts } = completeSums<TallyFigure>(tallyRelations, (figure) =>
    tallyFigures[figure].read(tally),
  )
  let completed = tally
  for (const [figure, value] of derived) completed = setTallyFigure(completed, figure, value)
  return { tally: completed, derived: [...derived.keys()], conflicts }
}
