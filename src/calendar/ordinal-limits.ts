import type { PeriodKind } from './period-kind.js'

/**
 * The highest ordinal of each kind of period that has ordinals; they start at 1.
 *
 * @internal
 */
export const ordinalLimits: Readonly<Partial<Record<PeriodKind, number>>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'year-to-date': 12,
}
