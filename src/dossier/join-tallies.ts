import { addFigures } from '../quantity/interval.js'
import { buildTally } from './build-tally.js'
import { completeTally } from './complete-tally.js'
import { requireTally } from './require-tally.js'
import type { ExactTally, Tally } from './tally.js'
import { tallyIndicators } from './tally-model.js'

/**
 * The tally of a longer period from those of the periods that make it up, in order (gộp các kỳ liên tiếp): flows add
 * up, the opening stock is that of the first, the closing stock that of the last, and totals are made anew. What
 * cannot be said for want of a figure is not reported.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { joinTallies } from 'cchc/dossier'
 *
 * joinTallies([
 *   { received: { inPeriod: 20, carriedOver: 3 }, inProgress: { total: 5 } },
 *   { received: { inPeriod: 30, carriedOver: 5 }, inProgress: { total: 2 } },
 * ]) // { received: { total: 53, inPeriod: 50, carriedOver: 3 }, inProgress: { total: 2 } }
 * ```
 */
export function joinTallies(tallies: readonly ExactTally[]): ExactTally
export function joinTallies(tallies: readonly Tally[]): Tally
export function joinTallies(tallies: readonly Tally[]): Tally {
  for (const [index, tally] of tallies.entries()) requireTally(tally, [index])
  const joined = buildTally((figure) => {
    const { read, overTime } = tallyIndicators[figure]
    const values = tallies.map((tally) => read(tally) ?? undefined)
    switch (overTime) {
      case 'flow':
        return addFigures(values)
      case 'opening-stock':
        return values[0]
      case 'closing-stock':
        return values.at(-1)
      case 'derived':
        return undefined
    }
  })
  const total = tallyIndicators['received.total'].read(completeTally(joined).tally)
  return total == null ? joined : { ...joined, received: { total, ...joined.received } }
}
