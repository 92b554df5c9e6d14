import { type Level, levels } from '../agency/level.js'
import type { Indicator } from './indicator.js'

/** The keys of the rows with figures that a level reports, and the rows that only levels above it have. */
export interface LevelRows {
  readonly reported: readonly string[]
  readonly ofSuperiors: readonly RowOfLevels[]
}

/** A row that some levels report. */
type RowOfLevels = Exclude<Indicator, { kind: 'heading' }> & { readonly levels: readonly Level[] }

/**
 * The rows of each level; where no level is known, those of every level are reported. What only units below report is
 * neither: a superior may add it up, and need not.
 * @internal
 */
export function rowsOfLevels(indicators: readonly Indicator[]): ReadonlyMap<Level | undefined, LevelRows> {
  const rows = indicators.filter(({ kind }) => kind !== 'heading')
  const keysOf = (those: readonly Indicator[]) => those.map(({ key }) => key)
  const byLevel = new Map<Level | undefined, LevelRows>([
    [undefined, { reported: keysOf(rows.filter((row) => row.levels === undefined)), ofSuperiors: [] }],
  ])
  levels.forEach(({ level }, index) => {
    const above = levels.slice(0, index).map((superior) => superior.level)
    byLevel.set(level, {
      reported: keysOf(rows.filter((row) => row.levels === undefined || row.levels.includes(level))),
      ofSuperiors: rows.filter(isOfLevels).filter((row) => row.levels.every((each) => above.includes(each))),
    })
  })
  return byLevel
}

function isOfLevels(row: Indicator): row is RowOfLevels {
  return row.levels !== undefined
}
