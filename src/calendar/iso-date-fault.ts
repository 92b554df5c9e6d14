import { calendarFault } from './calendar-fault.js'

const positions = { year: 0, month: 5, day: 8 }

/**
 * Where a text of the shape `YYYY-MM-DD` stops being a day of the years 1900 to 2199, as an index in the
 * text; `undefined` for a day that exists.
 *
 * @internal
 */
export function isoDateFault(text: string): number | undefined {
  const fault = calendarFault(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
  return fault === undefined ? undefined : positions[fault]
}
