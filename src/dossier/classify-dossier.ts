import { valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js'
import { type CountingPolicy, type SupplementEffect, supplementLaw } from './counting-policy.js'
import type { Dossier } from './dossier.js'

/** The cells of a tally that no other cells make up, numbered for counting. */
export const cells = {
  carriedOver: 0,
  online: 1,
  direct: 2,
  postal: 3,
  early: 4,
  onTime: 5,
  late: 6,
  resolvedWithoutDeadline: 7,
  inTime: 8,
  overdue: 9,
  awaitingSupplement: 10,
  inProgressWithoutDeadline: 11,
  returned: 12,
  withdrawn: 13,
} as const

export const cellCount = 14

/**
 * Where a dossier came from, for a period that starts at `from`, as seen at the end of the day `horizon`; -1 when it
 * does not belong to the period: not yet received, or ended before.
 * @internal
 */
export function intakeCell(dossier: Dossier, from: IsoDate, horizon: IsoDate): number {
  const { receivedOn, outcome, channel } = dossier
  if (receivedOn > horizon) return -1
  if (receivedOn >= from) return cells[channel]
  return outcome != null && outcome.on < from ? -1 : cells.carriedOver
}

/**
 * How a dossier of the period stands at the end of the day `horizon`. What happens later is not seen, so that March
 * counted in May is March.
 * @internal
 */
export function stateCell(dossier: Dossier, horizon: IsoDate, policy: CountingPolicy): number {
  const { outcome, pauses } = dossier
  if (outcome != null && outcome.on <= horizon) {
    const { kind, on } = outcome
    if (kind === 'returned' && policy.returned === 'apart') return cells.returned
    if (kind === 'withdrawn' && policy.withdrawn === 'apart') return cells.withdrawn
    const due = pauses == null ? dossier.dueOn : effectiveDueDay(dossier, on, policy)
    if (due == null) return policy.withoutDeadline === 'apart' ? cells.resolvedWithoutDeadline : cells.onTime
    if (on > due) return cells.late
    // A dossier that came back without a result is not an early one.
    return kind === 'resolved' && (on < due || policy.onDueDay === 'early') ? cells.early : cells.onTime
  }
  if (pauses != null && isAwaiting(pauses, horizon)) {
    return policy.awaitingSupplement === 'apart' ? cells.awaitingSupplement : cells.inTime
  }
  const due = pauses == null ? dossier.dueOn : effectiveDueDay(dossier, horizon, policy)
  if (due == null) return policy.withoutDeadline === 'apart' ? cells.inProgressWithoutDeadline : cells.inTime
  return horizon > due ? cells.overdue : cells.inTime
}

function isAwaiting(pauses: NonNullable<Dossier['pauses']>, horizon: IsoDate): boolean {
  return pauses.some(({ from, to }) => from <= horizon && (to == null || to > horizon))
}

/**
 * The due day of a dossier as it stands on a day (ngày hẹn trả thực tế), with the supplements that were complete by
 * then, one after the other. A supplement asked for after the due day in force by then moves nothing: what is late
 * stays late. `undefined` when it has no due day. Working days outside the calendar's years throw a `RangeError`.
 * @internal
 */
export function effectiveDueDay(dossier: Dossier, on: IsoDate, policy: CountingPolicy): IsoDate | undefined {
  const { receivedOn, pauses } = dossier
  const dueOn = dossier.dueOn ?? undefined
  if (dueOn === undefined || pauses == null) return dueOn
  const effect = policy.supplement === 'by-law' ? effectByLaw(receivedOn) : policy.supplement
  if (effect === 'as-dated') return dueOn
  let due = dueOn
  for (const { from, to } of pauses) {
    if (to == null || to > on || from > due) continue
    due =
      effect === 'restart'
        ? addWorkingDays(to, workingDaysBetween(receivedOn, dueOn))
        : addWorkingDays(due, workingDaysBetween(from, to))
  }
  return due
}

function effectByLaw(receivedOn: IsoDate): SupplementEffect {
  return valueOn(supplementLaw, receivedOn) ?? 'as-dated'
}
