import { figurePath, withFigure } from '../check/model.js'
import type { Figure } from '../quantity/figure.js'
import type { ExactTally, Tally, TallyFigure } from './tally.js'
import { tallyFigureKeys } from './tally-model.js'

/** A tally from a function that gives each count; `undefined` leaves it unreported. @internal */
export function buildTally(countOf: (figure: TallyFigure) => number | null | undefined): ExactTally
export function buildTally(countOf: (figure: TallyFigure) => Figure | null | undefined): Tally
export function buildTally(countOf: (figure: TallyFigure) => Figure | null | undefined): Tally {
  let tally: Tally = {}
  for (const figure of tallyFigureKeys) {
    const value = countOf(figure)
    if (value != null) tally = setTallyFigure(tally, figure, value)
  }
  return tally
}

/** The same tally with one count replaced; the original is left as it is. @internal */
export function setTallyFigure(tally: Tally, figure: TallyFigure, value: Figure): Tally {
  return withFigure(tally, figurePath(figure), value)
}
