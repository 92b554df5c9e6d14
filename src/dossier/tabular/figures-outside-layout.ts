import type { TallyFigure } from '../tally.js'
import { tallyFigureKeys, tallyFigures } from '../tally-model.js'
import type { TallyTable } from '../tally-table.js'
import type { TallyLayout } from './tally-layout.js'

/**
 * The figures that a table reports and a layout has no column for (số liệu không có cột), so that printing it in
 * that layout would lose them. Published rates have a column in no layout.
 *
 * @example
 * ```ts
 * import { figuresOutsideLayout, tallyLayouts } from 'cchc/dossier'
 *
 * figuresOutsideLayout({ rows: [{ label: 'Hộ tịch', withdrawn: 1 }] }, tallyLayouts.formII06a) // ['withdrawn']
 * ```
 */
export function figuresOutsideLayout(table: TallyTable, layout: TallyLayout): readonly TallyFigure[] {
  const tallies = [...table.rows, ...(table.total ? [table.total] : [])]
  return tallyFigureKeys.filter(
    (figure) =>
      !layout.columns.some(({ holds }) => holds === figure) &&
      tallies.some((tally) => tallyFigures[figure].read(tally) != null),
  )
}
