import type { DateRange } from '../../../calendar/date-range.js'
import { toDayNumber } from '../../../calendar/day.js'
import type { Period } from '../../../calendar/period.js'
import type { Path } from '../../../quantity/figure.js'

/** The period of a report, and the days that it covers: as it says, or as its name has them. */
interface DatedPeriod {
  readonly period: Period
  readonly days: DateRange
}

/** The periods of two reports of one agency and one kind, with no other report of the kind between. */
export interface ConsecutivePeriods {
  readonly previous: DatedPeriod
  readonly next: DatedPeriod
  /** Whether by name a period lies between them: then their days need not meet. */
  readonly areApart: boolean
  /** The periods between them that no longer report stands for. */
  readonly missing: readonly Period[]
}

/** How many days lie between the two; below 0 where the next begins before the previous has ended. */
export function daysApart({ previous, next }: ConsecutivePeriods): number {
  return toDayNumber(next.days.from) - toDayNumber(previous.days.to) - 1
}

/**
 * The days that one of the two leaves unsaid, while the other says its own: by which days the first goes is not known.
 */
export function unstatedDays({ previous, next }: ConsecutivePeriods): readonly Path[] {
  const [before, after] = [statesDays(previous.period), statesDays(next.period)]
  if (before === after) return []
  const side = before ? 'next' : 'previous'
  const { period } = before ? next : previous
  return (['from', 'to'] as const)
    .filter((end) => period[end] === undefined)
    .map((end) => [side, 'period', end])
}

function statesDays({ from, to }: Period): boolean {
  return from !== undefined && to !== undefined
}
