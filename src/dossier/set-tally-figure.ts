import type { Tally } from './tally.js'
import type { TallyFigure } from './tally-figures.js'

/**
 * The same tally with one count replaced; the original is left as it is.
 * @internal
 */
export function setTallyFigure(tally: Tally, figure: TallyFigure, value: number): Tally {
  const [group = '', name] = figure.split('.')
  if (name === undefined) return { ...tally, [group]: value }
  return {
    ...tally,
    [group]: { ...(tally[group as keyof Tally] as object | null | undefined), [name]: value },
  }
}
