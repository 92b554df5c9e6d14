import { figurePath, withFigure } from '../check/model.js'
import type { Tally, TallyFigure } from './tally.js'
import { tallyFigureKeys } from './tally-model.js'

/**
 * A tally from a function that gives each count; `undefined` leaves it unreported.
 * @internal
 */
export function buildTally(countOf: (figure: TallyFigure) => number | null | undefined): Tally {
  let tally: Tally = {}
  for (const figure of tallyFigureKeys) {
    const value = countOf(figure)
    if (value != null) tally = setTallyFigure(tally, figure, value)
  }
  return tally
}

/**
 * The same tally with one count replaced; the original is left as it is.
 * @internal
 */
export function setTallyFigure(tally: Tally, figure: TallyFigure, value: number): Tally {
  return withFigure(tally, figurePath(figure), value)
}
