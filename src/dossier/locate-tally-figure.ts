import type { LocatedFigure, Path } from '../quantity/located-figure.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'

/**
 * The path of a count in a tally.
 * @internal
 */
export function tallyFigurePath(figure: TallyFigure): Path {
  return figure.split('.')
}

/**
 * A count of a tally with its path and name, unless it is not reported.
 * @internal
 */
export function locateTallyFigure(tally: Tally, figure: TallyFigure): LocatedFigure | undefined {
  const { label, read } = tallyFigures[figure]
  const value = read(tally)
  return value == null ? undefined : { path: tallyFigurePath(figure), value, label }
}
