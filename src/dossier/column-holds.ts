import type { Path } from '../quantity/located-figure.js'
import type { TallyTable } from './table.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'

/**
 * Whether the column of a table would add up if the figure at `path` of one row, or of the total row, had another
 * value.
 * @internal
 */
export function columnWouldHold(
  { rows, total }: TallyTable,
  place: number | 'total',
  path: Path,
  value: number,
): boolean {
  const { read } = tallyFigures[path.join('.') as TallyFigure]
  const whole = place === 'total' ? value : total && read(total)
  if (whole == null) return true
  const cells = rows.map((row, index) => (index === place ? value : read(row)))
  const sum = cells.reduce<number>((added, cell) => added + (cell ?? 0), 0)
  return cells.some((cell) => cell == null) ? sum <= whole : sum === whole
}
