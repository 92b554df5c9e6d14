import { type Closing, type CutOffConvention, closingOf } from './cut-off-conventions.js'
import { type DateRange, requireDateRange } from './date-range.js'
import { addDays, compareDates, daysBetween } from './day.js'
import { nameOfPeriod } from './format-period.js'
import { type NamedPeriodKind, ordinalLimits, type Period, type PeriodKind, periodKinds } from './period.js'

/** A named period with its days (kỳ báo cáo, từ ngày … đến ngày …). It is a `Period` that states everything. */
export interface ReportingPeriod extends DateRange {
  readonly kind: NamedPeriodKind
  readonly year: number
  /** Missing for `nine-months` and `year`, which have none. */
  readonly ordinal?: number
}

/**
 * The days of a reporting period by a cut-off convention (thời gian của kỳ báo cáo). There is no default
 * convention: a report either follows one or it cannot be said which days it covers. Each end goes by the law of its own
 * month; a period that would begin before 1900-01-01 begins on that day.
 *
 * `ordinal` is which month, quarter or half; for `year-to-date` how many months; `undefined` for `nine-months`
 * and `year`. Throws a `RangeError` for a year outside 1900 to 2199, an ordinal that the kind does not have, and
 * a convention that has no rule for its months or closes on no day of every month.
 *
 * @example
 * ```ts
 * import { cutOffConventions, reportingPeriod } from 'cchc/calendar'
 *
 * reportingPeriod('month', 2019, 2, cutOffConventions.calendar)
 * // { kind: 'month', year: 2019, ordinal: 2, from: '2019-02-01', to: '2019-02-28' }
 * reportingPeriod('year', 2024, undefined, cutOffConventions.decree)
 * // { kind: 'year', year: 2024, from: '2023-12-15', to: '2024-12-14' }
 * ```
 */
export function reportingPeriod(
  kind: NamedPeriodKind,
  year: number,
  ordinal: number | undefined,
  convention: CutOffConvention,
): ReportingPeriod {
  const [before, closing] = closingsOf(kind, year, ordinal, convention)
  if (before === undefined || closing === undefined) {
    throw new RangeError(`Convention ${convention.id} has no rule for a period of ${year}`)
  }
  const from = before === 'earliest' ? '1900-01-01' : addDays(before.date, 1)
  return { kind, year, ...(ordinal !== undefined && { ordinal }), from, to: closing.date }
}

/**
 * How the month before a period and its last month are closed; `earliest` where the first is December 1899, before all
 * days. Throws as `reportingPeriod` does, but for a month without a rule, which is `undefined`. @internal
 */
export function closingsOf(
  kind: NamedPeriodKind,
  year: number,
  ordinal: number | undefined,
  convention: CutOffConvention,
): [before: Closing | 'earliest' | undefined, own: Closing | undefined] {
  if (!Array.isArray(convention?.law))
    throw new TypeError('convention: a cut-off convention is needed, such as cutOffConventions.decree')
  if (!Number.isInteger(year)) throw new RangeError(`Not a year: ${year}`)
  const [firstMonth, lastMonth] = monthsOfPeriod(kind, ordinal)
  const own = closingOf(year, lastMonth, convention)
  if (firstMonth > 1) return [closingOf(year, firstMonth - 1, convention), own]
  return [year === 1900 ? 'earliest' : closingOf(year - 1, 12, convention), own]
}

/**
 * The days that a period covers (từ ngày … đến ngày …): those it states itself, else those that its name has by
 * the convention.
 *
 * `null` when that cannot be said: it states no days and no year, or not the ordinal its kind needs; or it
 * states one end alone, and that is not the convention's; or the convention has no rule for it. Throws as
 * `reportingPeriod` does otherwise.
 *
 * @example
 * ```ts
 * import { cutOffConventions, periodRange } from 'cchc/calendar'
 *
 * periodRange({ kind: 'month', year: 2024, ordinal: 3 }, cutOffConventions.decree)
 * // { from: '2024-02-15', to: '2024-03-14' }
 * periodRange({ kind: 'month', year: 2024 }, cutOffConventions.decree) // null
 * ```
 */
export function periodRange(period: Period, convention: CutOffConvention): DateRange | null {
  if (period.from !== undefined && period.to !== undefined) return { from: period.from, to: period.to }
  const name = nameOfPeriod(period)
  if (name === null || closingsOf(name.kind, name.year, name.ordinal, convention).includes(undefined))
    return null
  const { from, to } = reportingPeriod(name.kind, name.year, name.ordinal, convention)
  const agrees = (period.from ?? from) === from && (period.to ?? to) === to
  return agrees ? { from, to } : null
}

/** The first and last month of a period; throws a `RangeError` for an ordinal that the kind lacks. @internal */
export function monthsOfPeriod(
  kind: NamedPeriodKind,
  ordinal: number | undefined,
): [first: number, last: number] {
  if (!periodKinds.includes(kind) || !hasName(kind))
    throw new RangeError(
      `No kind of named period: ${kind}; there are ${periodKinds.filter(hasName).join(', ')}`,
    )
  const limit = ordinalLimits[kind]
  if (kind === 'year' || kind === 'nine-months') {
    if (ordinal === undefined) return monthsAt(kind)
    throw new RangeError(`A period of kind ${kind} has no ordinal: ${ordinal}`)
  }
  if (
    ordinal === undefined ||
    !Number.isInteger(ordinal) ||
    ordinal < 1 ||
    limit === undefined ||
    ordinal > limit
  ) {
    throw new RangeError(`A period of kind ${kind} needs an ordinal of 1 to ${limit}: ${ordinal}`)
  }
  return monthsAt(kind, ordinal)
}

/** The first and last month of a period of a year, by its ordinal as it is. @internal */
export function monthsAt(kind: NamedPeriodKind, ordinal = 1): [first: number, last: number] {
  switch (kind) {
    case 'month':
      return [ordinal, ordinal]
    case 'quarter':
      return [ordinal * 3 - 2, ordinal * 3]
    case 'half-year':
      return [ordinal * 6 - 5, ordinal * 6]
    case 'nine-months':
      return [1, 9]
    case 'year-to-date':
      return [1, ordinal]
    case 'year':
      return [1, 12]
  }
}

/**
 * The year of reports that days belong to. Those that end after the cut-off day of December belong to the next year if
 * they all come after it; whole months go by the calendar; of others it cannot be said.
 *
 * @internal
 */
export function yearOfReports({ from, to }: DateRange, convention: CutOffConvention): number | undefined {
  const year = Number(to.slice(0, 4))
  const cutOff = closingOf(year, 12, convention)?.date
  if (cutOff === undefined) return undefined
  if (to <= cutOff) return year
  if (from > cutOff) return year + 1
  return from.endsWith('-01') && to.endsWith('-12-31') ? year : undefined
}

/**
 * How many days lie between two runs of days and belong to neither (số ngày bỏ sót giữa hai kỳ): 0 when one ends
 * the day before the other begins, `null` when they overlap. The order of the two does not matter.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, or a `from` comes after its `to`.
 *
 * @example
 * ```ts
 * import { periodGap } from 'cchc/calendar'
 *
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-02-15', to: '2024-03-14' }) // 0
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-03-01', to: '2024-03-31' }) // 15
 * periodGap({ from: '2024-01-15', to: '2024-02-14' }, { from: '2024-02-01', to: '2024-02-29' }) // null
 * ```
 */
export function periodGap(a: DateRange, b: DateRange): number | null {
  if (periodOverlap(a, b) !== null) return null
  return Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) - 1
}

/**
 * The days that two runs of days share (khoảng thời gian trùng nhau); `null` when they share none. The order of
 * the two does not matter.
 *
 * Throws a `RangeError` when an end is not an `IsoDate`, or a `from` comes after its `to`.
 *
 * @example
 * ```ts
 * import { periodOverlap } from 'cchc/calendar'
 *
 * periodOverlap({ from: '2023-12-15', to: '2024-03-14' }, { from: '2024-03-01', to: '2024-03-31' })
 * // { from: '2024-03-01', to: '2024-03-14' }
 * ```
 */
export function periodOverlap(a: DateRange, b: DateRange): DateRange | null {
  requireDateRange(a)
  requireDateRange(b)
  const from = compareDates(a.from, b.from) > 0 ? a.from : b.from
  const to = compareDates(a.to, b.to) < 0 ? a.to : b.to
  return compareDates(from, to) > 0 ? null : { from, to }
}

/** Whether a period of a kind has its months by its name. @internal */
export function hasName(kind: PeriodKind): kind is NamedPeriodKind {
  return kind !== 'week' && kind !== 'custom'
}
