import type { IsoDate } from '../calendar/day.js'
import { addWorkingDays, workingDaysBetween } from '../calendar/working-days.js'
import { type CountingPolicy, type SupplementEffect, supplementLaw } from './counting-policy.js'
import type { Dossier } from './dossier.js'
import type { Tally } from './tally.js'
import type { TallyFigure } from './tally-figures.js'

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
  return supplementLaw.find(({ from }) => from <= receivedOn)?.effect ?? 'restart'
}

/** The cells that make up each figure of a tally. */
export const cellsOfFigure: Readonly<Record<TallyFigure, readonly number[]>> = {
  'received.total': [cells.carriedOver, cells.online, cells.direct, cells.postal],
  'received.inPeriod': [cells.online, cells.direct, cells.postal],
  'received.online': [cells.online],
  'received.direct': [cells.direct],
  'received.postal': [cells.postal],
  'received.directOrPostal': [cells.direct, cells.postal],
  'received.carriedOver': [cells.carriedOver],
  'resolved.total': [cells.early, cells.onTime, cells.late, cells.resolvedWithoutDeadline],
  'resolved.early': [cells.early],
  'resolved.onTime': [cells.onTime],
  'resolved.punctual': [cells.early, cells.onTime],
  'resolved.late': [cells.late],
  'resolved.withoutDeadline': [cells.resolvedWithoutDeadline],
  'inProgress.total': [
    cells.inTime,
    cells.overdue,
    cells.awaitingSupplement,
    cells.inProgressWithoutDeadline,
  ],
  'inProgress.inTime': [cells.inTime],
  'inProgress.overdue': [cells.overdue],
  'inProgress.awaitingSupplement': [cells.awaitingSupplement],
  'inProgress.withoutDeadline': [cells.inProgressWithoutDeadline],
  returned: [cells.returned],
  withdrawn: [cells.withdrawn],
}

/** The figures that a policy gives no class of its own: they are not reported. */
export function isReported(figure: TallyFigure, policy: CountingPolicy): boolean {
  switch (figure) {
    case 'returned':
      return policy.returned === 'apart'
    case 'withdrawn':
      return policy.withdrawn === 'apart'
    case 'inProgress.awaitingSupplement':
      return policy.awaitingSupplement === 'apart'
    case 'resolved.withoutDeadline':
    case 'inProgress.withoutDeadline':
      return policy.withoutDeadline === 'apart'
    default:
      return true
  }
}

/**
 * A tally from the counts of its cells.
 * @internal
 */
export function tallyOfCells(counts: ArrayLike<number>, policy: CountingPolicy, label?: string): Tally {
  const sum = (figure: TallyFigure) =>
    cellsOfFigure[figure].reduce((total, cell) => total + (counts[cell] ?? 0), 0)
  return {
    ...(label !== undefined && { label }),
    received: {
      total: sum('received.total'),
      inPeriod: sum('received.inPeriod'),
      online: sum('received.online'),
      direct: sum('received.direct'),
      postal: sum('received.postal'),
      directOrPostal: sum('received.directOrPostal'),
      carriedOver: sum('received.carriedOver'),
    },
    resolved: {
      total: sum('resolved.total'),
      early: sum('resolved.early'),
      onTime: sum('resolved.onTime'),
      punctual: sum('resolved.punctual'),
      late: sum('resolved.late'),
      ...(isReported('resolved.withoutDeadline', policy) && {
        withoutDeadline: sum('resolved.withoutDeadline'),
      }),
    },
    inProgress: {
      total: sum('inProgress.total'),
      inTime: sum('inProgress.inTime'),
      overdue: sum('inProgress.overdue'),
      ...(isReported('inProgress.awaitingSupplement', policy) && {
        awaitingSupplement: sum('inProgress.awaitingSupplement'),
      }),
      ...(isReported('inProgress.withoutDeadline', policy) && {
        withoutDeadline: sum('inProgress.withoutDeadline'),
      }),
    },
    ...(isReported('returned', policy) && { returned: sum('returned') }),
    ...(isReported('withdrawn', policy) && { withdrawn: sum('withdrawn') }),
  }
}
