import { vi } from 'date-fns/locale/vi'
import { parse } from 'date-fns/parse'
import { fromDayNumber, type IsoDate, isInCalendar, isIsoDate, toDayNumber } from '../calendar/day.js'
import { readMoment, toDayInVietNam } from '../calendar/moment-in-viet-nam.js'
import { oneOf, optionsOf, requireOptions, type Shape } from '../check/require-parsed.js'
import { normalizeText } from '../notation/normalize-text.js'
import { type Reading, read, unreadable } from '../notation/reading.js'
import { type Holds, holds } from '../sql/dialect.js'
import { fieldsOn, midnightOn, UtcDate, type Zone, zones } from './clock.js'

/** What a value or a column of days holds: as in a database, or a serial of Excel counted from 1900 or from 1904. */
export type HeldDay = Holds | 'excel-serial' | 'excel-serial-1904'

/** What a value holds that has no such statement in itself. */
export interface DayOptions {
  /**
   * How texts are written, in the letters of date-fns: `dd/MM/yyyy`, `dd/MM/yyyy HH:mm`; several where a column has
   * several. A year of two digits is one of 1950 to 2049. Names of months are Vietnamese.
   */
  readonly format?: string | readonly string[]
  /**
   * What is held: a `day` without a time, an `instant`, a time told in Viet Nam or at UTC, or a serial of Excel. Unless
   * said, a `Date` and a number of milliseconds are instants, and a text is what it says.
   */
  readonly holds?: HeldDay
  /**
   * By whose clock a time without an offset is told (Viet Nam unless said, for a text in a stated format), and by whose
   * clock a driver made a `Date` of a value that has no zone (`holds` a day or a time): `local` for pg, mysql2 and mariadb,
   * `UTC` for mssql and Prisma.
   */
  readonly zone?: Zone
}

/** @internal */
export const heldDays = [...holds, 'excel-serial', 'excel-serial-1904'] as const satisfies readonly HeldDay[]

/** Every letter that date-fns parses; of week years and days of the year it refuses the letters itself. */
const formatLetters = /^[yuQqMLdEeiabBhHKkmsSXxtT]*$/

/** Why a format cannot give a day; `undefined` when it can. @internal */
export function formatFault(format: unknown): string | undefined {
  if (typeof format !== 'string' || format === '') return 'a format such as dd/MM/yyyy'
  const letters = format.replace(/'[^']*'/g, '').replace(/[^A-Za-z]/g, '')
  if (/[YD]/.test(letters)) return 'a format with d for the day and y for the year, such as dd/MM/yyyy'
  if (!formatLetters.test(letters)) return "a format in the letters of date-fns, others between '…'"
  if (/[tT]/.test(letters)) return undefined
  if (/m/.test(letters) && !/[ML]/.test(letters))
    return 'a format with MM for the month (mm is minutes), such as dd/MM/yyyy'
  return /[yu]/.test(letters) && /[ML]/.test(letters) && /d/.test(letters)
    ? undefined
    : 'a format with day, month and year, such as dd/MM/yyyy'
}

const aFormat: Shape = (value) => {
  const wanted = (Array.isArray(value) && value.length > 0 ? value : [value]).map(formatFault).find(Boolean)
  return wanted === undefined ? undefined : { inwards: [], wanted, value }
}
const aZone = /* @__PURE__ */ oneOf(zones)
/** The shapes of what is said of days. @internal */
export const dayShapes = { format: aFormat, zone: aZone }
/** The shape of `DayOptions`. @internal */
export const dayOptionsShape = /* @__PURE__ */ optionsOf<DayOptions>({
  ...dayShapes,
  holds: /* @__PURE__ */ oneOf(heldDays),
})
const zoneShape = /* @__PURE__ */ optionsOf<{ zone: Zone }>({ zone: aZone })

/**
 * The calendar day in Viet Nam (UTC+7, in all years) of what a database driver, a spreadsheet or a form gives
 * (ngày, từ giá trị của cơ sở dữ liệu, bảng tính, biểu mẫu).
 *
 * - A `Date` is an instant. With `holds: 'day'` it is the midnight that a driver made of a day: at UTC or in Viet Nam that is
 *   seen, by another clock `zone` says it (pg makes a `DATE` at midnight of the process: `zone: 'local'`). With `holds` a time
 *   it has the fields that `zone` shows.
 * - A text is an ISO day or instant; one without an offset needs `zone` or `holds`. Any other text needs `format`.
 * - A number of at least eleven digits is milliseconds since 1970, smaller ones too with `holds: 'instant'`; a serial of
 *   Excel needs `holds`, since the same number is one day counted from 1900 and another counted from 1904. Serial 60 from
 *   1900 is 29/02/1900, which was no day.
 *
 * Whatever can be read in two ways is an issue of code `ambiguous`, with the readings and what to state (`remedy`). Never
 * throws for a value; options that cannot work throw a `TypeError` that says what was expected.
 *
 * @example
 * ```ts
 * import { dayOf } from 'cchc/host'
 *
 * dayOf(new Date('2024-03-31T17:00:00Z')) // { ok: true, value: '2024-04-01' }
 * dayOf('05/08/2024 09:30', { format: 'dd/MM/yyyy HH:mm' }) // { ok: true, value: '2024-08-05' }
 * dayOf(45_362, { holds: 'excel-serial' }) // { ok: true, value: '2024-03-11' }
 * dayOf('2024-03-31T17:00:00').ok // false
 * dayOf('03/04/2025').ok // false
 * ```
 */
export function dayOf(value: unknown, options: DayOptions = {}): Reading<IsoDate> {
  requireOptions(options, dayOptionsShape)
  return readDay(value, options)
}

/** Reads as `dayOf` does by options that were looked at. @internal */
export function readDay(value: unknown, options: DayOptions): Reading<IsoDate> {
  if (value === null || value === undefined) return unreadable('empty', '')
  if (Object.prototype.toString.call(value) === '[object Date]') return dayOfDate(value as Date, options)
  if (typeof value === 'number' || typeof value === 'bigint') return dayOfNumber(Number(value), options)
  if (typeof value !== 'string') return unreadable('not-text', '')
  const text = normalizeText(value)
  if (text === '') return unreadable('empty', text)
  if (options.format !== undefined) return dayInFormat(text, options)
  if (options.holds !== undefined && /^-?\d{1,6}(?:\.\d+)?$|^-?\d{9,}$/.test(text))
    return dayOfNumber(Number(text), options)
  if (options.holds === 'day' && isTime.test(text)) return dayOfTime(text)
  const told = toldBy(options)
  const reading = toDayInVietNam(text, told === undefined ? {} : { told })
  return reading.ok || /^\d{4}-/.test(text) ? reading : withoutFormat(text, reading)
}

const isTime = /^\d{4}-\d\d-\d\d[T ]\d/

/** A day that was printed with a time: midnight where it was printed, or the same day there and in Viet Nam. */
function dayOfTime(text: string): Reading<IsoDate> {
  const instant = toDayInVietNam(text, { told: 'viet-nam-time' })
  const printed = toDayInVietNam(text.slice(0, 10))
  if (!instant.ok || !printed.ok || instant.value === printed.value) return instant
  if (/^.{10}[T ]00:00(?::00(?:[.,]0+)?)?(?!\d)/.test(text)) return printed
  const moment = readMoment(text)
  if (moment.ok && moment.value.second === 0) return instant
  return unreadable('ambiguous', text, 11, {
    readings: [printed.value, instant.value],
    remedy: 'state-holds',
  })
}

const dayLength = 86_400_000

function dayOfDate(date: Date, { holds: held, zone }: DayOptions): Reading<IsoDate> {
  if (Number.isNaN(date.getTime())) return unreadable('invalid-date', 'Invalid Date')
  if (held === undefined || held === 'instant') return toDayInVietNam(date)
  const clocks: readonly Zone[] = zone === undefined ? ['Asia/Ho_Chi_Minh', 'UTC'] : [zone]
  const fields = clocks.map((clock) => fieldsOn(clock, date))
  if (zone !== undefined && held !== 'day') return dayOfFields(fields[0] as number, held)
  // A clock that is put forward at midnight begins the day with 1 o'clock.
  const latest = zone === 'local' ? dayLength / 24 : 0
  const midnight = fields.find((each) => modulo(each, dayLength) <= latest)
  if (midnight !== undefined && held !== 'viet-nam-time' && held !== 'utc-time')
    return dayOfFields(midnight, 'day')
  const readings = fields.flatMap((each) => readingsOf(dayOfFields(each, held)))
  return unreadable('ambiguous', date.toISOString(), 0, {
    readings: [...new Set(readings)],
    remedy: 'state-holds',
  })
}

/** The day of what a clock shows, when that is told at UTC or in Viet Nam. */
function dayOfFields(fields: number, held: HeldDay | undefined): Reading<IsoDate> {
  if (held === 'utc-time') return toDayInVietNam(new UtcDate(fields))
  return dayOfDayNumber(Math.floor(fields / dayLength), String(fields))
}

function dayOfNumber(number: number, { holds: held }: DayOptions): Reading<IsoDate> {
  const text = String(number)
  if (!Number.isFinite(number)) return unreadable('not-text', '')
  if (held === 'excel-serial' || held === 'excel-serial-1904') return dayOfSerial(number, held)
  const isLarge = Math.abs(number) >= 1e10 && Number.isInteger(number)
  if (held === 'instant' || (held === undefined && isLarge)) {
    const day = Number.isInteger(number) ? toDayInVietNam(new UtcDate(number)) : undefined
    return day?.ok ? day : unreadable('invalid-date', text)
  }
  const readings = [
    dayOfSerial(number, 'excel-serial'),
    dayOfSerial(number, 'excel-serial-1904'),
    toDayInVietNam(new UtcDate(number)),
  ].flatMap(readingsOf)
  return unreadable('ambiguous', text, 0, { readings, remedy: 'state-serial' })
}

/** Excel has a 29 February 1900, number 60, which Lotus had: from 1 March on its numbers are one too many. */
function dayOfSerial(serial: number, system: 'excel-serial' | 'excel-serial-1904'): Reading<IsoDate> {
  const whole = Math.floor(serial)
  if (system === 'excel-serial-1904') return dayOfDayNumber(whole + toDayNumber('1904-01-01'), String(serial))
  if (whole < 1 || whole === 60) return unreadable('invalid-date', String(serial))
  return dayOfDayNumber(whole + toDayNumber('1900-01-01') - (whole > 60 ? 2 : 1), String(serial))
}

function dayOfDayNumber(dayNumber: number, text: string): Reading<IsoDate> {
  return isInCalendar(dayNumber) ? read(fromDayNumber(dayNumber)) : unreadable('invalid-date', text)
}

/** Formats that give one day agree; those that give two leave it open. */
function dayInFormat(text: string, options: DayOptions): Reading<IsoDate> {
  const formats = [options.format ?? []].flat()
  const days = new Set(formats.flatMap((format) => readingsOf(parsed(text, format, options))))
  const [day] = days
  if (days.size === 1 && day !== undefined) return read(day)
  if (days.size > 1) return unreadable('ambiguous', text, 0, { readings: [...days], remedy: 'state-format' })
  const format = formats.join(', ')
  if (text.length <= mostShaped && formats.some((each) => shapeOf(each).test(text)))
    return unreadable('invalid-date', text)
  const hasNoTime = formats.some((each) => {
    const days = each.replace(timeInFormat, '').replace(/^[^A-Za-z']+|[^A-Za-z']+$/g, '')
    return days !== each && formatFault(days) === undefined && parsed(text, days, options).ok
  })
  if (hasNoTime) return unreadable('no-time', text, text.length, { format, remedy: 'add-format' })
  return unreadable('unexpected-character', text, 0, { format })
}

/** The longest text that is held against the shape of a format. */
const mostShaped = 100
/** The letters of a time of day, with what stands between them. */
const timeInFormat = /[HhKkmsSabB](?:(?:[^A-Za-z']|'[^']*')*[HhKkmsSabB])*/

/** What has the letters and digits of a format where it has them, be it a day or not. */
function shapeOf(format: string): RegExp {
  const parts = format.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']/g) ?? []
  const shapes = parts.map((part) => {
    if (part.startsWith("'")) return literally(part.slice(1, -1) || "'")
    if (/^[yu]{3,}$/.test(part)) return `\\d{${part.length}}`
    if (/^(?:[yudeiHhKkmsS]+|[MLQq]{1,2})$/.test(part)) return `\\d{1,${Math.max(part.length, 2)}}`
    return /^[A-Za-z]/.test(part) ? String.raw`\S+` : literally(part)
  })
  return new RegExp(`^${shapes.join('')}$`, 'iu')
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}

function parsed(text: string, format: string, options: DayOptions): Reading<IsoDate> {
  const date = parse(text, format, new UtcDate(newMillennium), {
    in: (value) => new UtcDate(Number(value)),
    locale: vi,
    weekStartsOn: 1,
    firstWeekContainsDate: 4,
  })
  if (Number.isNaN(date.getTime())) return unreadable('unexpected-character', text)
  const hasOffset = /[XxtT]/.test(format.replace(/'[^']*'/g, ''))
  return dayOfFields(date.getTime(), hasOffset ? 'utc-time' : (toldBy(options) ?? 'viet-nam-time'))
}

/** Where a format leaves out what it need not have; years of two digits are those about it. */
const newMillennium = 946_684_800_000

function toldBy({ holds: held, zone }: DayOptions): 'viet-nam-time' | 'utc-time' | undefined {
  if (held === 'viet-nam-time' || held === 'utc-time') return held
  return zone === undefined || zone === 'local' ? undefined : zone === 'UTC' ? 'utc-time' : 'viet-nam-time'
}

/** A text of numbers whose order nobody states: the days that it may mean. */
function withoutFormat(text: string, reading: Reading<IsoDate>): Reading<IsoDate> {
  const readings = ['dd/MM/yyyy', 'MM/dd/yyyy'].flatMap((format) =>
    readingsOf(parsed(text.replace(/[-.]/g, '/').replace(/\s.*$/, ''), format, {})),
  )
  if (readings.length === 0 || reading.ok) return reading
  const code = readings.length > 1 ? 'ambiguous' : reading.issue.code
  return unreadable(code, text, 0, { readings, remedy: 'state-format' })
}

function readingsOf(reading: Reading<IsoDate>): readonly IsoDate[] {
  return reading.ok ? [reading.value] : []
}

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor
}

/**
 * A day as a `Date`, the first moment of it (ngày thành `Date`): in Viet Nam unless said, at `UTC` as mssql and Prisma take a
 * day, or in the zone of the process (`local`) as pg, date-fns and a date picker take it.
 *
 * Throws a `RangeError` when the text is not an `IsoDate`, a `TypeError` for another zone.
 *
 * @example
 * ```ts
 * import { toDate } from 'cchc/host'
 *
 * toDate('2024-03-11').toISOString() // '2024-03-10T17:00:00.000Z'
 * toDate('2024-03-11', 'UTC').toISOString() // '2024-03-11T00:00:00.000Z'
 * ```
 */
export function toDate(day: IsoDate, zone: Zone = 'Asia/Ho_Chi_Minh'): Date {
  requireOptions({ zone }, zoneShape)
  if (!isIsoDate(day)) throw new RangeError(`not a day: ${day}`)
  return midnightOn(zone, toDayNumber(day))
}
