import { formatDecimal } from './format-decimal.js'
import { type Language, languageOf, type Text } from './language.js'
import type { NotationIssue, NotationIssueCode, Remedy } from './reading.js'

/** Why a written figure cannot be read. @internal */
export const notationSentences: Readonly<Record<NotationIssueCode, Text>> = {
  empty: { vi: 'để trống', en: 'is empty' },
  'unexpected-character': { vi: 'có ký tự không đọc được', en: 'has a character that cannot be read' },
  'broken-grouping': { vi: 'phân nhóm chữ số sai', en: 'groups its digits wrongly' },
  ambiguous: { vi: 'có thể đọc theo hai cách', en: 'can be read two ways' },
  negative: { vi: 'là số âm', en: 'is negative' },
  fractional: { vi: 'không phải số nguyên', en: 'is not a whole number' },
  'too-large': { vi: 'quá lớn', en: 'is too large' },
  'too-precise': { vi: 'có quá nhiều chữ số thập phân', en: 'has too many decimals' },
  'reversed-range': { vi: 'có cận dưới lớn hơn cận trên', en: 'has its lower end above its upper end' },
  'unknown-unit': { vi: 'thiếu đơn vị hoặc đơn vị không rõ', en: 'has no unit, or one that is not known' },
  'not-text': { vi: 'không phải chữ hoặc số', en: 'is neither text nor a number' },
  'no-time': { vi: 'không ghi giờ', en: 'has no time' },
  'invalid-date': { vi: 'không phải ngày có thật', en: 'is not a day of the calendar' },
}

/** Said of what may stand for more than the one reading that is known. */
const unclear: Text = { vi: 'chưa rõ là ngày hay thời điểm', en: 'may be a day or a time' }

/** Said of what has more than two readings. */
const severalReadings: Text = { vi: 'có thể đọc theo nhiều cách', en: 'can be read in several ways' }

/** What a caller can state about it. @internal */
export const remedies: Readonly<Record<Remedy, Text>> = {
  'state-format': {
    vi: 'hãy khai báo dạng ngày, ví dụ dd/MM/yyyy (ngày trước, tháng sau)',
    en: 'state its format, such as dd/MM/yyyy (day first)',
  },
  'add-format': {
    vi: 'nếu có ô không ghi giờ, hãy khai báo thêm dạng chỉ có ngày (format: [dạng có giờ, dạng chỉ có ngày])',
    en: 'where some cells have no time, state a second format without it (format: [with time, without])',
  },
  'state-zone': {
    vi: 'hãy ghi độ lệch múi giờ (+07:00) hoặc khai báo là giờ Việt Nam hay giờ UTC',
    en: 'give it an offset (+07:00), or state whether it is the time of Viet Nam or UTC',
  },
  'state-serial': {
    vi: "số có thể là ngày của Excel (hệ 1900 hoặc 1904) hoặc mili giây: hãy khai báo cột chứa gì (holds: 'excel-serial', 'excel-serial-1904' hoặc 'instant')",
    en: "a number may be a day of Excel (1900 or 1904) or milliseconds: state what the column holds (holds: 'excel-serial', 'excel-serial-1904' or 'instant')",
  },
  'state-holds': {
    vi: "hãy khai báo cột chứa ngày hay thời điểm (holds: 'day', 'viet-nam-time', 'utc-time' hoặc 'instant'), và trình điều khiển tạo giá trị theo giờ nào (zone: 'local' hoặc 'UTC')",
    en: "state whether the column holds days or times (holds: 'day', 'viet-nam-time', 'utc-time' or 'instant'), and by which clock the driver makes them (zone: 'local' or 'UTC')",
  },
}

/** The characters of a text shown in a message; a longer text is cut. */
const mostShown = 40

/**
 * Says in Vietnamese (default) or English why a text cannot be read (không đọc được), and where.
 *
 * @example
 * ```ts
 * import { describeNotationIssue, parseCount } from 'cchc/notation'
 *
 * const reading = parseCount('1.5')
 * if (!reading.ok) describeNotationIssue(reading.issue) // '“1.5” có thể đọc theo hai cách: 1,5 hoặc 1500 (vị trí 2)'
 * ```
 */
export function describeNotationIssue(issue: NotationIssue, language: Language = 'vi'): string {
  const shown = issue.text.length > mostShown ? `${issue.text.slice(0, mostShown)}…` : issue.text
  const known = languageOf(language)
  const say = (vi: string, en: string) => (known === 'en' ? en : vi)
  const isAmbiguous = issue.code === 'ambiguous'
  const count = issue.readings?.length ?? 0
  const isOneReading = isAmbiguous && count === 1
  const ofReadings = count === 1 ? unclear : count > 2 ? severalReadings : undefined
  const sentence = ((isAmbiguous ? ofReadings : undefined) ?? notationSentences[issue.code])[known]
  if (issue.text === '') return say(`giá trị ${sentence}`, `the value ${sentence}`)
  const readings =
    (isOneReading ? undefined : issue.readings)?.map((reading) => shownReading(String(reading), known)) ?? []
  const either = readings.length === 0 ? '' : `: ${readings.join(say(' hoặc ', ' or '))}`
  const only =
    issue.allowed === undefined
      ? ''
      : say(
          '; số lượng chỉ gồm chữ số và dấu phân nhóm',
          '; a count has only digits and marks that group them',
        )
  const form =
    issue.format === undefined ? '' : say(`; cần dạng ${issue.format}`, `; needs the form ${issue.format}`)
  const remedy = issue.remedy === undefined ? '' : `; ${remedies[issue.remedy][known]}`
  // From its first character on it is the whole that can be read otherwise.
  const isWhole = isAmbiguous && issue.position === 0
  const place = isWhole ? '' : ` (${say('vị trí', 'position')} ${issue.position + 1})`
  return `“${shown}” ${sentence}${either}${place}${only}${form}${remedy}`
}

/** A reading as officials write it: a day in the order of the language, or a decimal. */
function shownReading(reading: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(reading) ?? []
  if (year === undefined) return formatDecimal(reading, language)
  return language === 'vi' ? `${day}/${month}/${year}` : reading
}
