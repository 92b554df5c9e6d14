import { figurePath, withFigure } from '../check/figure-model.js'
import type { Tally } from './tally.js'
import type { TallyFigure } from './tally-figures.js'

/**
 * The same tally with one count replaced; the original is left as it is.
 * @internal
 */
export function setTallyFigure(tally: Tally, figure: TallyFigure, value: number): Tally {
  return withFigure(tally, figurePath(figure), value)
}
