import { addWorkingDays } from '../calendar/add-working-days.js'
import type { IsoDate } from '../calendar/iso-date.js'
import { workingDaysBetween } from '../calendar/working-days-between.js'
import { type CountingPolicy, type SupplementEffect, supplementLaw } from './counting-policy.js'
import type { Dossier } from './dossier.js'

/**
 * The due day of a dossier as it stands on a day (ngày hẹn trả thực tế), with the supplements that were complete by
 * then. `undefined` when it has none. Working days outside the calendar's years throw a `RangeError`.
 * @internal
 */
export function effectiveDueDay(dossier: Dossier, on: IsoDate, policy: CountingPolicy): IsoDate | undefined {
  const { receivedOn, pauses } = dossier
  const dueOn = dossier.dueOn ?? undefined
  if (dueOn === undefined || pauses == null || pauses.length === 0) return dueOn
  const effect = policy.supplement === 'by-law' ? effectByLaw(receivedOn) : policy.supplement
  if (effect === 'as-dated') return dueOn
  const complete = pauses.flatMap(({ from, to }) => (to != null && to <= on ? [{ from, to }] : []))
  const last = complete.at(-1)
  if (last === undefined) return dueOn
  if (effect === 'restart') return addWorkingDays(last.to, workingDaysBetween(receivedOn, dueOn))
  const waited = complete.reduce((days, { from, to }) => days + workingDaysBetween(from, to), 0)
  return addWorkingDays(dueOn, waited)
}

function effectByLaw(receivedOn: IsoDate): SupplementEffect {
  return supplementLaw.find(({ from }) => from <= receivedOn)?.effect ?? 'restart'
}
