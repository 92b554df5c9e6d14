import { normalizeText } from '../notation/normalize-text.js'
import { type Reading, read, readOther, unreadable } from '../notation/reading.js'
import { fromDayNumber, type IsoDate, isInCalendar, isoDateFault, toDayNumber } from './day.js'
import { parseDate } from './parse-date.js'

/** A moment by the clock of Viet Nam (thời điểm theo giờ Việt Nam). @internal */
export interface Moment {
  readonly day: IsoDate
  /** Seconds since the day began; absent where only the day is known. */
  readonly second?: number
}

/** How many minutes the clock of Viet Nam is ahead of UTC. @internal */
export const vietNamOffset = 7 * 60

const pattern =
  /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:(Z)|([+-])(\d{2})(?::?(\d{2}))?)?)?$/

/** Reads a day, or an instant, as `toDayInVietNam` does, and keeps the time of that day. @internal */
export function readMoment(source: string | Date, forms: DayForms = {}): Reading<Moment> {
  if (Object.prototype.toString.call(source) === '[object Date]') return momentOf(source as Date)
  if (typeof source !== 'string') return readOther(source, readMoment)
  const text = normalizeText(source)
  if (text === '') return unreadable('empty', text)
  const match = pattern.exec(text)
  if (match === null) {
    const written = forms.written === true && !/^\d{4}/.test(text) ? parseDate(text) : undefined
    if (written !== undefined) return written.ok ? read({ day: written.value }) : written
    return unreadable('unexpected-character', text, firstStrangeCharacter(text), { format: 'YYYY-MM-DD' })
  }
  const [, hour, minute, second = '00', fraction = '', utc, sign, offsetHour = '00', offsetMinute = '00'] =
    match
  const date = text.slice(0, 10)
  const fault = isoDateFault(date)
  if (fault !== undefined) return unreadable('invalid-date', text, fault)
  if (hour === undefined || minute === undefined) return read({ day: date })
  if (hour > '23') return unreadable('invalid-date', text, 11)
  if (minute > '59') return unreadable('invalid-date', text, 14)
  if (second > '59') return unreadable('invalid-date', text, 17)
  if (offsetHour > '23' || offsetMinute > '59') {
    return unreadable('invalid-date', text, Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')))
  }

  const told = utc === undefined && sign === undefined ? forms.told : 'utc-time'
  if (told === undefined) {
    const readings = (['viet-nam-time', 'utc-time'] as const).flatMap((told) => {
      const reading = toDayInVietNam(text, { told })
      return reading.ok ? [reading.value] : []
    })
    return unreadable('ambiguous', text, text.length, { readings, remedy: 'state-zone' })
  }
  const stated = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  const offset = told === 'viet-nam-time' ? vietNamOffset : stated
  const minuteOfDay = Number(hour) * 60 + Number(minute) - offset + vietNamOffset
  const dayNumber = toDayNumber(date) + Math.floor(minuteOfDay / 1440)
  if (!isInCalendar(dayNumber)) return unreadable('invalid-date', text)
  const minutes = minuteOfDay - 1440 * Math.floor(minuteOfDay / 1440)
  return read({ day: fromDayNumber(dayNumber), second: minutes * 60 + Number(`${second}.${fraction}`) })
}

/** A `Date` is an instant in UTC, whatever the zone of the machine. */
function momentOf(date: Date): Reading<Moment> {
  const milliseconds = date.getTime() + vietNamOffset * 60_000
  const dayNumber = Math.floor(milliseconds / 86_400_000)
  if (!isInCalendar(dayNumber)) return unreadable('invalid-date', String(date.getTime()))
  return read({ day: fromDayNumber(dayNumber), second: (milliseconds - dayNumber * 86_400_000) / 1000 })
}

function firstStrangeCharacter(text: string): number {
  const shape = text.replace(/\d/g, '0').replace('T', ' ')
  const strange = [...'0000-00-00 00:00'].findIndex((character, index) => shape[index] !== character)
  if (strange >= 0) return strange
  const rest = shape.slice(16).replace(/^(?::0{0,2}(?:[.,]0*)?)?(?:Z|[+-]0{0,2}(?::?0{0,2})?)?/, '')
  return shape.length - rest.length
}

/** In which other forms days may be written, where a caller says so. */
export interface DayForms {
  /** As documents write them, day first: what `parseDate` reads. */
  readonly written?: boolean
  /** By which clock times without an offset are told: that of Viet Nam, or that of UTC. */
  readonly told?: 'viet-nam-time' | 'utc-time'
}

/**
 * The calendar day in Viet Nam (UTC+7) on which an instant falls (ngày theo giờ Việt Nam): the one reader of days for
 * dossiers, tasks, periods and citations.
 *
 * Takes an ISO 8601 instant with `Z` or an offset (`2024-03-31T23:59:59.999+07:00`, with a space for the `T`,
 * with seconds and their fractions or without), or a `Date`. A plain day (`2024-03-31`) stays as it is.
 *
 * An instant without an offset is an issue of code `ambiguous` unless `told` says whose clock it is: which day it is depends
 * on the place. The time in Viet Nam is UTC+7 in all years, also in those before 1975 when parts of the country had other
 * times. Code `invalid-date` stands for a day that does not exist or lies outside 1900 to 2199, for `24:00` and for a
 * leap second (`:60`); `unexpected-character` for any other shape; `not-text` for what is no text. Never throws for an
 * instant; a `told` that is no clock throws a `TypeError`.
 *
 * @param forms other forms that days may have, such as `{ written: true }` for `31/3/2024`
 *
 * @example
 * ```ts
 * import { toDayInVietNam } from 'cchc/calendar'
 *
 * toDayInVietNam('2026-03-31T16:59:59.999Z') // { ok: true, value: '2026-03-31' }
 * toDayInVietNam('2026-03-31T17:00:00Z') // { ok: true, value: '2026-04-01' }
 * toDayInVietNam('2026-03-31T17:00:00').ok // false
 * toDayInVietNam('2026-03-31T17:00:00', { told: 'utc-time' }) // { ok: true, value: '2026-04-01' }
 * toDayInVietNam('31/3/2026', { written: true }) // { ok: true, value: '2026-03-31' }
 * ```
 */
export function toDayInVietNam(instant: string | Date, forms: DayForms = {}): Reading<IsoDate> {
  const { told } = forms
  if (told !== undefined && told !== 'viet-nam-time' && told !== 'utc-time')
    throw new TypeError(`forms/told: viet-nam-time or utc-time, not ${String(told)}`)
  const reading = readMoment(instant, forms)
  return reading.ok ? read(reading.value.day) : reading
}
