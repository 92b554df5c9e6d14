import { cells } from './classify-dossier.js'
import type { CountingPolicy } from './counting-policy.js'
import type { Tally, TallyFigure } from './tally.js'

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
