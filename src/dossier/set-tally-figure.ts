import { figurePath, withFigure } from '../check/model.js'
import type { Tally, TallyFigure } from './tally.js'

/**
 * The same tally with one count replaced; the original is left as it is.
 * @internal
 */
export function setTallyFigure(tally: Tally, figure: TallyFigure, value: number): Tally {
  return withFigure(tally, figurePath(figure), value)
}
