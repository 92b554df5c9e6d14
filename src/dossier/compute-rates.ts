import { countedFigure } from '../check/model.js'
import { rateOf } from '../quantity/rate-of.js'
import { completeTally } from './complete-tally.js'
import type { Tally, TallyFigure, TallyRateKey } from './tally.js'
import { tallyIndicators, tallyRates } from './tally-model.js'

/**
 * The standard rates of a tally (tỷ lệ), each by the base that `tallyRates` names, with at least `places` decimals.
 * A rate without a base (0 of 0), or whose figures are approximate, or neither reported nor determined by others, is `null`.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { computeRates } from 'cchc/dossier'
 *
 * computeRates({ resolved: { total: 1277, early: 1275, onTime: 0, late: 2 } }, 2).late // '0.16'
 * ```
 */
export function computeRates(tally: Tally, places: number): Readonly<Record<TallyRateKey, string | null>> {
  const { tally: completed } = completeTally(tally)
  const rates = (Object.keys(tallyRates) as TallyRateKey[]).map((key) => {
    const { numerator, denominator } = tallyRates[key].base
    const read = (figure: TallyFigure) => tallyIndicators[figure].read(completed)
    const [part, whole] = [countedFigure(numerator, read), read(denominator)]
    const isApproximate = typeof part === 'object' || typeof whole === 'object'
    const rate =
      isApproximate && whole !== null ? { percentage: null } : rateOf(part as number, whole as number, places)
    return [key, rate.percentage]
  })
  return Object.fromEntries(rates)
}
