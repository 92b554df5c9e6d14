import { ordinalLimits } from './ordinal-limits.js'
import type { Period } from './period.js'
import type { NamedPeriodKind } from './period-kind.js'

/**
 * The kind, year and ordinal of a period, when together they say which one it is; `null` for a custom period and
 * one that leaves its year, or the ordinal its kind needs, unsaid.
 *
 * @internal
 */
export function nameOfPeriod({ kind, year, ordinal }: Period): PeriodName | null {
  if (kind === 'custom' || year === undefined) return null
  if (ordinalLimits[kind] === undefined) return { kind, year }
  return ordinal === undefined ? null : { kind, year, ordinal }
}

interface PeriodName {
  readonly kind: NamedPeriodKind
  readonly year: number
  readonly ordinal?: number
}
