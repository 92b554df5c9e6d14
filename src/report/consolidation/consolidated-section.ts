import type { Path } from '../../quantity/figure.js'
import type { RowNames } from '../row-key.js'
import type { ConsolidatedFigure } from './consolidated-figure.js'

/**
 * A section added up over units (một mục đã tổng hợp): of a table its rows, and the figures of its total row.
 * @internal
 */
export interface ConsolidatedSection {
  /** Where the rows of a table stand; empty of a section without rows. */
  readonly list: Path
  readonly rows: readonly { readonly names: RowNames; readonly figures: readonly ConsolidatedFigure[] }[]
  readonly figures: readonly ConsolidatedFigure[]
  /** Whether every row of every report is among the rows: else a table of them would not be the whole. */
  readonly isWhole: boolean
}
