import { type Reading, read } from '../notation/reading.js'
import type { IsoDate } from './iso-date.js'
import { readMoment } from './moment-in-viet-nam.js'

/**
 * The calendar day in Viet Nam (UTC+7) on which an instant falls (ngày theo giờ Việt Nam).
 *
 * Takes an ISO 8601 instant with `Z` or an offset (`2024-03-31T23:59:59.999+07:00`, with a space for the `T`,
 * with seconds and their fractions or without). A plain day (`2024-03-31`) stays as it is.
 *
 * An instant without an offset is an issue of code `ambiguous`: which day it is depends on the place. Code
 * `invalid-date` stands for a day that does not exist or lies outside 1900 to 2199, for `24:00` and for a
 * leap second (`:60`); `unexpected-character` for any other shape. Never throws.
 *
 * @example
 * ```ts
 * import { toDayInVietNam } from 'cchc/calendar'
 *
 * toDayInVietNam('2026-03-31T16:59:59.999Z') // { ok: true, value: '2026-03-31' }
 * toDayInVietNam('2026-03-31T17:00:00Z') // { ok: true, value: '2026-04-01' }
 * toDayInVietNam('2026-03-31T17:00:00').ok // false
 * ```
 */
export function toDayInVietNam(instant: string): Reading<IsoDate> {
  const reading = readMoment(instant)
  return reading.ok ? read(reading.value.day) : reading
}
