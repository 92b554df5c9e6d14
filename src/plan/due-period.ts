import { daysInMonth, type IsoDate } from '../calendar/day.js'
import { romanQuarters } from '../calendar/format-period.js'
import { normalizeText } from '../notation/normalize-text.js'

const year = String.raw`(?: ?\/ ?| ?- ?| năm | )((?:19|20|21)\d\d)`
const lead = '(?:trong |hết |cuối )?'

/** What a due period may be called, and the last month of it by its number. */
const periods: readonly (readonly [pattern: RegExp, lastMonth: (number: string) => number])[] = [
  [new RegExp(`^${lead}tháng (0?[1-9]|1[0-2])${year}$`), Number],
  [
    new RegExp(`^${lead}quý ([1-4]|i{1,3}|iv)${year}$`),
    (number) => 3 * (Number(number) || romanQuarters.indexOf(number.toUpperCase()) + 1),
  ],
  [new RegExp(`^${lead}(6|9) tháng(?: đầu năm)?${year}$`), Number],
  [new RegExp(`^${lead}()năm ((?:19|20|21)\\d\\d)$`), () => 12],
]

/** The last day of a period that stands in place of a due day: "Quý IV/2025", "Tháng 4 năm 2025", "Năm 2025". @internal */
export function lastDayOfDuePeriod(text: string): IsoDate | undefined {
  const words = normalizeText(text).toLowerCase()
  for (const [pattern, lastMonth] of periods) {
    const [, number = '', named = ''] = pattern.exec(words) ?? []
    if (named === '') continue
    const month = lastMonth(number)
    const day = daysInMonth(Number(named), month)
    return `${named}-${String(month).padStart(2, '0')}-${day}`
  }
  return undefined
}
