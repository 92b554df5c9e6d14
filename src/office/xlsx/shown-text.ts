import { fromDayNumber, type IsoDate, toDayNumber } from '../../calendar/day.js'
import { decimalOf, isDayFormat, rounded } from '../../table/number-format.js'

/** From which year the days of a workbook are counted: 1900 (with a 29 February that was none) or 1904. */
export type WorkbookEpoch = 1900 | 1904

interface Token {
  readonly kind: 'literal' | 'digits' | 'percent' | 'clock' | 'elapsed' | 'other'
  readonly text: string
}

/** What a number format is written with; each alternative tells its kind by its group. */
const grammar =
  /"([^"]*)"|\\(.)|(_.)|\*.|\[([^\]]*)\]|(y+|m+|d+|h+|s+)|((?:[0#?][0#?,]*)(?:\.[0#?]*)?|\.[0#?]+)|(%)|([$\-+/():!^&'~{}<>=,. \u0080-\uFFFF])|([\s\S])/giu

/**
 * What a spreadsheet shows of a number under its format (chữ hiển thị của ô), in Vietnamese notation; `undefined` where
 * that cannot be said exactly: names of months, fractions, powers of ten, conditions, a width. @internal
 */
export function shownText(value: number, format: string, epoch: WorkbookEpoch): string | undefined {
  if (!Number.isFinite(value)) return undefined
  if (/^(?:general|@)$/i.test(format)) return generalText(value)
  const sections = sectionsOf(format)
  const isDay = isDayFormat(format)
  const shown = (sections.length === 1 || isDay ? sections[0] : signedSection(value, sections)) ?? []
  if (shown.some(({ kind }) => kind === 'other')) return undefined
  if (isDay) return dayText(value, shown, epoch)
  return numberText(value, shown, sections.length === 1)
}

/** Of several sections the second shows what is below 0, the third 0. */
function signedSection(value: number, sections: readonly (readonly Token[])[]): readonly Token[] | undefined {
  if (value < 0) return sections[1]
  return value === 0 && sections.length > 2 ? sections[2] : sections[0]
}

function sectionsOf(format: string): readonly (readonly Token[])[] {
  let section: Token[] = []
  const sections = [section]
  for (const [
    whole,
    quoted,
    escaped,
    space,
    bracket,
    clock,
    digits,
    percent,
    plain,
    other,
  ] of format.matchAll(grammar)) {
    const literal = quoted ?? escaped ?? (space === undefined ? plain : ' ')
    if (other === ';') {
      section = []
      sections.push(section)
    } else if (literal !== undefined) section.push({ kind: 'literal', text: literal })
    else if (bracket !== undefined) section.push(...bracketed(bracket))
    else if (clock !== undefined) section.push({ kind: 'clock', text: clock.toLowerCase() })
    else if (digits !== undefined) section.push({ kind: 'digits', text: digits })
    else if (percent !== undefined) section.push({ kind: 'percent', text: '%' })
    else if (other !== undefined) section.push({ kind: 'other', text: whole })
  }
  return sections
}

/** Colors say nothing; `[$₫-42A]` is a currency and a language, `[h]` time that has passed, `[<1]` a condition. */
function bracketed(text: string): readonly Token[] {
  if (/^(?:h+|m+|s+)$/i.test(text)) return [{ kind: 'elapsed', text: text.toLowerCase() }]
  if (text.startsWith('$')) return [{ kind: 'literal', text: text.slice(1).replace(/-[\dA-F]*$/i, '') }]
  return /^[<>=]/.test(text) ? [{ kind: 'other', text }] : []
}

/** A longer number is cut to the width of its column. */
const widestGeneral = 11

function generalText(value: number): string | undefined {
  const text = String(value)
  if (text.includes('e') || text.replace('-', '').length > widestGeneral) return undefined
  return text.replace('.', ',')
}

function numberText(value: number, section: readonly Token[], isSigned: boolean): string | undefined {
  const patterns = section.filter(({ kind }) => kind === 'digits')
  if (patterns.length > 1 || section.some(({ kind }) => kind === 'clock')) return undefined
  const [, whole = '', decimals = ''] = /^([0#,]*)(?:\.([0#]*))?$/.exec(patterns[0]?.text ?? '') ?? []
  // A comma behind the last digit shows thousands, `?` leaves room for a digit.
  if (patterns.length > 0 && (`${whole}${decimals}` === '' || whole.endsWith(','))) return undefined
  const places = 2 * section.filter(({ kind }) => kind === 'percent').length
  // A spreadsheet knows fifteen digits of a number.
  const number = rounded(decimalOf(Math.abs(value).toPrecision(15), places), decimals.length)
  const sign = value < 0 && isSigned && number.digits > 0n ? '-' : ''
  const digits = digitsText(number, whole, decimals)
  return (
    sign +
    section
      .map(({ kind, text }) => (kind === 'digits' ? digits : text))
      .join('')
      .trim()
  )
}

function digitsText(number: ReturnType<typeof rounded>, whole: string, decimals: string): string {
  const text = String(number.digits * 10n ** BigInt(decimals.length - number.after)).padStart(
    decimals.length + 1,
    '0',
  )
  const point = text.length - decimals.length
  const least = whole.replace(/[^0]/g, '').length
  let integer = text.slice(0, point).replace(/^0+/, '').padStart(least, '0')
  if (whole.includes(',')) integer = integer.replace(/\B(?=(?:\d{3})+$)/g, '.')
  const required = decimals.lastIndexOf('0') + 1
  let after = text.slice(point)
  while (after.length > required && after.endsWith('0')) after = after.slice(0, -1)
  return after === '' ? integer : `${integer},${after}`
}

interface Clock {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Seconds of the day. */
  readonly second: number
}

function dayText(value: number, section: readonly Token[], epoch: WorkbookEpoch): string | undefined {
  const clock = clockOf(value, epoch)
  if (clock === undefined) return undefined
  const parts: string[] = []
  for (const [index, { kind, text }] of section.entries()) {
    const isLiteral = kind === 'literal'
    const part = isLiteral ? text : clockPart(kind, text, clock, value, isMinute(section, index))
    if (part === undefined) return undefined
    parts.push(part)
  }
  return parts.join('').trim()
}

/** `m` is a minute behind an hour or before a second. */
function isMinute(section: readonly Token[], index: number): boolean {
  const isTime = ({ kind }: Token) => kind === 'clock' || kind === 'elapsed'
  return (
    /^h/.test(section.slice(0, index).reverse().find(isTime)?.text ?? '') ||
    /^s/.test(section.slice(index + 1).find(isTime)?.text ?? '')
  )
}

function clockPart(
  kind: Token['kind'],
  letters: string,
  { year, month, day, second }: Clock,
  value: number,
  isMinute: boolean,
): string | undefined {
  const padded = (number: number) => String(number).padStart(letters.length, '0')
  const [letter] = letters
  if (kind === 'elapsed') {
    const seconds = Math.round(value * 86_400)
    const unit = letter === 'h' ? 3600 : letter === 'm' ? 60 : 1
    return padded(Math.floor(seconds / unit))
  }
  if (kind !== 'clock') return undefined
  if (letter === 'y') return letters.length > 2 ? String(year) : String(year % 100).padStart(2, '0')
  // Longer ones are names.
  if (letters.length > 2) return undefined
  if (letter === 'd') return padded(day)
  if (letter === 'h') return padded(Math.floor(second / 3600))
  if (letter === 's') return padded(second % 60)
  return padded(isMinute ? Math.floor(second / 60) % 60 : month)
}

/** Days and seconds of a serial number; the year 1900 of a spreadsheet begins with a day 0 and has a 29 February. */
function clockOf(value: number, epoch: WorkbookEpoch): Clock | undefined {
  const seconds = Math.round(value * 86_400)
  const serial = Math.floor(seconds / 86_400)
  const second = seconds - serial * 86_400
  if (epoch === 1900 && serial === 0) return { year: 1900, month: 1, day: 0, second }
  if (epoch === 1900 && serial === 60) return { year: 1900, month: 2, day: 29, second }
  const date = dayOfSerial(value, epoch)
  if (date === undefined) return undefined
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day, second }
}

/** Day 0 of both ways of counting, and the last day that the calendar knows. */
const firstDays = { 1900: -25_568, 1904: -24_107 } as const
const lastDay = 84_005

/** The day of a serial number (ngày của số thứ tự Excel); `undefined` for one that is none. @internal */
export function dayOfSerial(value: number, epoch: WorkbookEpoch): IsoDate | undefined {
  const serial = Math.floor(Math.round(value * 86_400) / 86_400)
  const isBeforeLeapDay = epoch === 1904 || serial < 60
  if (!(serial >= (epoch === 1904 ? 0 : 1)) || (epoch === 1900 && serial === 60)) return undefined
  const day = firstDays[epoch] + serial - (isBeforeLeapDay ? 0 : 1)
  return day > lastDay ? undefined : fromDayNumber(day)
}

/** The serial number of a day. @internal */
export function serialOfDay(day: IsoDate, epoch: WorkbookEpoch): number {
  const serial = toDayNumber(day) - firstDays[epoch]
  return epoch === 1900 && serial >= 60 ? serial + 1 : serial
}

/** Number formats that a workbook names by their number only, of those that are not currencies or names. @internal */
export const builtinFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  // As a computer in Viet Nam shows it.
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}
