import { sumsWouldHold } from '../check/figure-model.js'
import { agreesWithRatio } from '../quantity/agrees-with-ratio.js'
import type { Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { setTallyFigure } from './build-tally.js'
import { completeTally } from './complete-tally.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import { tallyModel } from './tally-model.js'
import { type TallyRateKey, tallyRates } from './tally-rates.js'

/**
 * Whether every sum of a tally, and every published rate of the figure at `path`, would hold if that figure had
 * another value.
 * @internal
 */
export function tallyWouldHold(tally: Tally, path: Path, value: number): boolean {
  const figure = path.join('.')
  const mended = setTallyFigure(tally, figure as TallyFigure, value)
  if (!sumsWouldHold(tallyModel, tally, path, value)) return false
  const { tally: completed } = completeTally(mended)
  return (Object.keys(tallyRates) as TallyRateKey[]).every((key) => {
    const { numerator, denominator } = tallyRates[key].base
    const published = tally.rates?.[key]
    if (published == null || (figure !== numerator && figure !== denominator)) return true
    const [part, whole] = [tallyFigures[numerator].read(completed), tallyFigures[denominator].read(completed)]
    if (part == null || whole == null || whole === 0) return true
    return agreesWithRatio(published, intervalOf(part), intervalOf(whole))
  })
}
