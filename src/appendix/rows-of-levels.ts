import { type Level, levels } from '../agency/level.js'
import type { Indicator } from './indicator.js'

/** The rows with figures that a level reports, and those that only others report, by their keys. */
export interface LevelRows {
  readonly reported: readonly string[]
  readonly others: readonly string[]
}

/**
 * The rows of each level; where no level is known, those of every level are reported and nothing is known of others.
 * @internal
 */
export function rowsOfLevels(indicators: readonly Indicator[]): ReadonlyMap<Level | undefined, LevelRows> {
  const rows = indicators.filter(({ kind }) => kind !== 'heading')
  const keysOf = (those: readonly Indicator[]) => those.map(({ key }) => key)
  const byLevel = new Map<Level | undefined, LevelRows>([
    [undefined, { reported: keysOf(rows.filter((row) => row.levels === undefined)), others: [] }],
  ])
  for (const { level } of levels) {
    const isReported = (row: Indicator) => row.levels === undefined || row.levels.includes(level)
    byLevel.set(level, {
      reported: keysOf(rows.filter(isReported)),
      others: keysOf(rows.filter((row) => !isReported(row))),
    })
  }
  return byLevel
}
