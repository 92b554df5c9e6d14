import { normalizeText } from '../notation/normalize-text.js'
import { type Reading, read, readOther, unreadable } from '../notation/reading.js'
import { calendarFault, type IsoDate } from './day.js'

/** What may stand between day and month, with what then stands between month and year. */
const separators: readonly (readonly [afterDay: string, afterMonth: string])[] = [
  ['tháng', 'năm'],
  ['/', '/'],
  ['-', '-'],
  ['.', '.'],
]

/**
 * Reads a day as Vietnamese documents write it (ngày, tháng, năm): `ngày 01 tháng 10 năm 2024`, with or
 * without `ngày`, or the numbers alone between slashes, hyphens or full stops (`5/8/2024`, `02-01-2024`,
 * `05.8.2024`). Day first; the year has four digits, 1900 to 2199.
 *
 * An impossible day (30/02/2024) is an issue of code `invalid-date`, any other text of code
 * `unexpected-character`, with the index of the character in the normalized text. Never throws; linear time.
 *
 * @example
 * ```ts
 * import { parseDate } from 'cchc/calendar'
 *
 * parseDate('ngày 01 tháng 10 năm 2024') // { ok: true, value: '2024-10-01' }
 * parseDate('5/8/2024') // { ok: true, value: '2024-08-05' }
 * parseDate('30/02/2024').ok // false
 * ```
 */
export function parseDate(written: string): Reading<IsoDate> {
  if (typeof written !== 'string') return readOther(written, parseDate)
  const text = normalizeText(written)
  if (text === '') return unreadable('empty', text)

  const day = numberAt(text, wordAt(text, 0, 'ngày') ?? 0, 2)
  if (day.digits === '') return unreadable('unexpected-character', text, day.end)
  const [separator] = separators.flatMap(([afterDay, afterMonth]) => {
    const monthStart = wordAt(text, day.end, afterDay)
    return monthStart === undefined ? [] : [{ monthStart, afterMonth }]
  })
  if (separator === undefined) return unreadable('unexpected-character', text, day.end)
  const { monthStart, afterMonth } = separator

  const month = numberAt(text, monthStart, 2)
  const yearStart = wordAt(text, month.end, afterMonth)
  if (month.digits === '' || yearStart === undefined) {
    return unreadable('unexpected-character', text, month.end)
  }
  const year = numberAt(text, yearStart, 4)
  if (year.digits.length < 4 || year.end < text.length) {
    return unreadable('unexpected-character', text, year.end)
  }

  const fault = calendarFault(Number(year.digits), Number(month.digits), Number(day.digits))
  if (fault !== undefined) return unreadable('invalid-date', text, { year, month, day }[fault].start)
  return read(`${year.digits}-${month.digits.padStart(2, '0')}-${day.digits.padStart(2, '0')}`)
}

/** The index after a word or sign and the spaces around it; `undefined` when the word does not stand there. */
function wordAt(text: string, position: number, word: string): number | undefined {
  const start = text[position] === ' ' ? position + 1 : position
  const end = start + word.length
  if (text.slice(start, end).toLowerCase() !== word) return undefined
  return text[end] === ' ' ? end + 1 : end
}

function numberAt(text: string, start: number, most: number): { digits: string; start: number; end: number } {
  const digits = text.slice(start, start + most).replace(/\D.*$/s, '')
  return { digits, start, end: start + digits.length }
}
