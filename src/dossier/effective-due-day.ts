import { addWorkingDays } from '../calendar/add-working-days.js'
import type { IsoDate } from '../calendar/iso-date.js'
import { workingDaysBetween } from '../calendar/working-days-between.js'
import { type CountingPolicy, type SupplementEffect, supplementLaw } from './counting-policy.js'
import type { Dossier } from './dossier.js'

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
  return supplementLaw.find(({ from }) => from <= receivedOn)?.effect ?? 'restart'
}
