import { figureOf, intervalOf, subtractIntervals } from '../quantity/interval.js'
import { buildTally } from './build-tally.js'
import { closingStock } from './closing-stock.js'
import { completeTally } from './complete-tally.js'
import { requireTally } from './require-tally.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyIndicators } from './tally-model.js'

/** The tally of what lies between two cumulative ones, and the flows that fell, which no true series has. */
export interface TallyDifference {
  readonly tally: Tally
  /** Cumulative figures that are smaller later than before. They are not reported in `tally`. */
  readonly fallen: readonly TallyFigure[]
}

/**
 * The tally of a period from two cumulated ones (tách kỳ từ số lũy kế): five months less four months is May. Flows are
 * subtracted; the closing stock of the earlier (with those that await a supplement, where they stand beside those in
 * progress) opens the period, that of the later closes it; totals are made anew.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { subtractTally } from 'cchc/dossier'
 *
 * subtractTally({ received: { inPeriod: 50 } }, { received: { inPeriod: 20 } }).tally // { received: { inPeriod: 30 } }
 * ```
 */
export function subtractTally(later: Tally, earlier: Tally): TallyDifference {
  for (const tally of [later, earlier]) requireTally(tally)
  const fallen: TallyFigure[] = []
  const between = buildTally((figure) => {
    const { read, overTime } = tallyIndicators[figure]
    const [after, before] = [read(later), read(earlier)]
    if (overTime === 'opening-stock') return closingStock(earlier)
    if (overTime === 'closing-stock') return after
    if (overTime === 'derived' || after == null || before == null) return undefined
    if (typeof after === 'number' && typeof before === 'number' && after >= before) return after - before
    const between = subtractIntervals(intervalOf(after), intervalOf(before))
    const hasFallen = (between.most ?? between.high) < 0
    if (hasFallen) fallen.push(figure)
    return hasFallen || between.high < 0 ? undefined : figureOf({ ...between, low: Math.max(0, between.low) })
  })
  const total = tallyIndicators['received.total'].read(completeTally(between).tally)
  return { tally: total == null ? between : { ...between, received: { total, ...between.received } }, fallen }
}
