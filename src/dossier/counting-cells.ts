import type { DateRange } from '../calendar/date-range.js'
import { valueOn } from '../calendar/dated.js'
import { type IsoDate, isIsoDate } from '../calendar/day.js'
import { addWorkingDays, deadlineOf, workingDaysBetween } from '../calendar/working-days.js'
import { type CountingPolicy, type SupplementEffect, supplementLaw } from './counting-policy.js'
import { type Dossier, outcomeKinds } from './dossier.js'
import type { ExactTally, TallyFigure } from './tally.js'

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

/** Where a dossier came from, as seen at the end of `horizon`; -1 when it is not of the period. @internal */
export function intakeCell(dossier: Dossier, from: IsoDate, horizon: IsoDate): number {
  const { receivedOn, outcome, channel } = dossier
  if (receivedOn > horizon) return -1
  if (receivedOn >= from) return cells[channel]
  return outcome != null && outcome.on < from ? -1 : cells.carriedOver
}

/** The days that a counting is about. */
interface CountedDays {
  readonly from: IsoDate
  /** The day whose end the counting sees. */
  readonly horizon: IsoDate
}

/** The counted days of a period. Throws a `RangeError` for days that are none, or reversed. @internal */
export function countedDays({
  period,
  asOf = period?.to,
}: {
  readonly period: DateRange
  readonly asOf?: IsoDate
}): CountedDays {
  const { from, to } = period ?? ({} as DateRange)
  for (const [name, day] of Object.entries({ from, to, asOf })) {
    if (!isIsoDate(day)) throw new RangeError(`${name} is not a day (YYYY-MM-DD): ${day}${hintFor(period)}`)
  }
  if (from > to) throw new RangeError(`the period ends before it starts: ${from} to ${to}`)
  if (asOf < from) throw new RangeError(`asOf ${asOf} lies before the period, which starts on ${from}`)
  return { from, horizon: asOf < to ? asOf : to }
}

/** What is said to whoever gives the name of a period in place of its days. */
function hintFor(period: object | undefined): string {
  return period !== undefined && 'kind' in period && !('from' in period)
    ? '; reportingPeriod makes the days of a period of its kind, year and ordinal'
    : ''
}

/** How a dossier may have ended, as seen on a day. */
export const endings = ['open', ...outcomeKinds] as const
export type Ending = (typeof endings)[number]

/** Where the due day lies, as seen from the day on which a dossier ended, or else from the horizon. */
const dueDays = ['none', 'ahead', 'today', 'past'] as const
type DueDay = (typeof dueDays)[number]

/** A class and the dossiers that belong to it. */
export interface ClassRule {
  readonly cell: keyof typeof cells
  readonly end: readonly Ending[]
  /** Any, unless said. */
  readonly due?: DueDay
  /** Whether only those that await a supplement, asked for while they were not late. */
  readonly awaiting?: true
  /** The choice of a policy under which there is this class. */
  readonly under?: Partial<CountingPolicy>
}

const classRules: readonly ClassRule[] = [
  { cell: 'returned', end: ['returned'], under: { returned: 'apart' } },
  { cell: 'withdrawn', end: ['withdrawn'], under: { withdrawn: 'apart' } },
  { cell: 'resolvedWithoutDeadline', end: outcomeKinds, due: 'none', under: { withoutDeadline: 'apart' } },
  { cell: 'late', end: outcomeKinds, due: 'past' },
  // A dossier that came back without a result is not an early one.
  { cell: 'early', end: ['resolved'], due: 'ahead' },
  { cell: 'early', end: ['resolved'], due: 'today', under: { onDueDay: 'early' } },
  { cell: 'onTime', end: outcomeKinds },
  { cell: 'awaitingSupplement', end: ['open'], awaiting: true, under: { awaitingSupplement: 'apart' } },
  { cell: 'inTime', end: ['open'], awaiting: true, under: { awaitingSupplement: 'in-time' } },
  { cell: 'inProgressWithoutDeadline', end: ['open'], due: 'none', under: { withoutDeadline: 'apart' } },
  { cell: 'overdue', end: ['open'], due: 'past' },
  { cell: 'inTime', end: ['open'] },
]

/** The classes of a policy; the first whose dossiers a dossier is among is its own. @internal */
export function classRulesOf(policy: CountingPolicy): readonly ClassRule[] {
  return classRules.filter(({ under = {} }) =>
    (Object.keys(under) as (keyof CountingPolicy)[]).every((choice) => under[choice] === policy[choice]),
  )
}

/** The classes of a policy as a table. */
export interface Classes {
  /** By ending, waiting and due day. */
  readonly byDueDay: Int8Array
  /** By ending and waiting; -1 where it depends on the due day. */
  readonly whateverDueDay: Int8Array
}

/** The classes of a policy, looked up rather than decided for each dossier. @internal */
export function classesOf(policy: CountingPolicy): Classes {
  const rules = classRulesOf(policy)
  const cellOf = (ending: Ending, waits: boolean, dueDay: DueDay) => {
    const own = rules.find(
      ({ end, due, awaiting }) => end.includes(ending) && (due ?? dueDay) === dueDay && (waits || !awaiting),
    )
    return cells[(own as ClassRule).cell]
  }
  const rows = endings.flatMap((ending) =>
    [false, true].map((waits) => dueDays.map((dueDay) => cellOf(ending, waits, dueDay))),
  )
  return {
    byDueDay: Int8Array.from(rows.flat()),
    whateverDueDay: Int8Array.from(rows, (row) => (new Set(row).size === 1 ? (row[0] as number) : -1)),
  }
}

/** What an ending is called in the table of classes, and in a statement of SQL. */
export const endingNumbers: Readonly<Record<Ending, number>> = {
  open: 0,
  resolved: 1,
  returned: 2,
  withdrawn: 3,
}

/** How a dossier stands at the end of `horizon`; what happens later is not seen: March stays March. @internal */
export function stateCell(
  dossier: Dossier,
  horizon: IsoDate,
  policy: CountingPolicy,
  classes: Classes = classesOf(policy),
): number {
  const { outcome, pauses, dueOn } = dossier
  const isOver = outcome != null && outcome.on <= horizon
  const on = isOver ? outcome.on : horizon
  const asked = isOver || pauses == null ? undefined : awaitingSince(pauses, horizon)
  // What was late when the supplement was asked for stays late; no supplement before makes it due earlier.
  let waits = asked !== undefined && (dueOn == null || asked <= dueOn)
  const ending = endingNumbers[isOver ? outcome.kind : 'open']
  const cell = classes.whateverDueDay[2 * ending + Number(waits)] as number
  if (cell >= 0) return cell
  const due = effectiveDueDay(dossier, on, policy)
  waits ||= asked !== undefined && due != null && asked <= due
  const dueDay = due == null ? 0 : on < due ? 1 : on === due ? 2 : 3
  return classes.byDueDay[4 * (2 * ending + Number(waits)) + dueDay] as number
}

/** The day since which a dossier waits on a day. */
function awaitingSince(pauses: NonNullable<Dossier['pauses']>, horizon: IsoDate): IsoDate | undefined {
  return pauses.find(({ from, to }) => from <= horizon && (to == null || to > horizon))?.from
}

/** The last day in time by a recorded due day. */
function lastDay(due: IsoDate, { dueOnDayOff }: CountingPolicy): IsoDate {
  return dueOnDayOff === 'next-working-day' ? deadlineOf(due) : due
}

/** Whether a class is one that may depend on a day off: by the recorded day that was reached or is past. @internal */
export function mayDependOnDayOff(cell: number, { dueOnDayOff }: CountingPolicy): boolean {
  return (
    cell === cells.late ||
    cell === cells.overdue ||
    cell === cells.onTime ||
    dueOnDayOff === 'next-working-day'
  )
}

/** Whether the class depends on what is done with a due day on which offices rest. @internal */
export function dependsOnDayOff(
  dossier: Dossier,
  horizon: IsoDate,
  policy: CountingPolicy,
  classes: Classes = classesOf(policy),
): boolean {
  const { dueOn } = dossier
  if (dueOn == null || deadlineOf(dueOn) === dueOn) return false
  const cellBy = (dueOnDayOff: NonNullable<CountingPolicy['dueOnDayOff']>) =>
    stateCell(dossier, horizon, { ...policy, dueOnDayOff }, classes)
  return cellBy('as-recorded') !== cellBy('next-working-day')
}

/**
 * The due day of a dossier as it stands on a day (ngày hẹn trả thực tế), with the supplements that were complete by
 * then, one after the other. A supplement asked for after the due day in force by then moves nothing: what is late
 * stays late. A recorded day on which offices rest is what the policy says. `undefined` when it has no due day. Working
 * days outside the calendar's years throw a `RangeError`.
 * @internal
 */
export function effectiveDueDay(dossier: Dossier, on: IsoDate, policy: CountingPolicy): IsoDate | undefined {
  const { receivedOn, dueOn, pauses } = dossier
  if (dueOn == null) return undefined
  let due = lastDay(dueOn, policy)
  if (pauses == null) return due
  const effect = policy.supplement === 'by-law' ? effectByLaw(receivedOn) : policy.supplement
  if (effect === 'as-dated') return due
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

/** A figure that counting makes: not those that stand only where a report does not tell others apart. */
export type CountedFigure = Exclude<TallyFigure, 'due' | 'lateOrOverdue' | 'returnedOrWithdrawn'>

export const cellsOfFigure: Readonly<Record<CountedFigure, readonly number[]>> = {
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

/** The choice of a policy that gives a class figures of its own. */
const choices: Readonly<Partial<Record<CountedFigure, keyof CountingPolicy>>> = {
  returned: 'returned',
  withdrawn: 'withdrawn',
  'inProgress.awaitingSupplement': 'awaitingSupplement',
  'resolved.withoutDeadline': 'withoutDeadline',
  'inProgress.withoutDeadline': 'withoutDeadline',
}

/** The figures that a policy counts, for it gives them a class of their own or leaves no choice. */
export function figuresOf(policy: CountingPolicy): readonly CountedFigure[] {
  return (Object.keys(cellsOfFigure) as CountedFigure[]).filter((figure) => {
    const choice = choices[figure]
    return choice === undefined || policy[choice] === 'apart'
  })
}

/** A tally from the counts of its cells. @internal */
export function tallyOfCells(counts: ArrayLike<number>, policy: CountingPolicy, label?: string): ExactTally {
  const tally: Record<string, unknown> = label === undefined ? {} : { label }
  for (const figure of figuresOf(policy)) {
    placeCount(
      tally,
      figure,
      cellsOfFigure[figure].reduce((total, cell) => total + (counts[cell] ?? 0), 0),
    )
  }
  return tally
}

/** Puts a count into a tally that is being filled. @internal */
function placeCount(tally: Record<string, unknown>, figure: TallyFigure, count: number): void {
  const [name = '', part] = figure.split('.')
  if (part === undefined) tally[name] = count
  else tally[name] = { ...(tally[name] as object | undefined), [part]: count }
}
