import type { Text } from '../notation/language.js'
import { normalizeText } from '../notation/normalize-text.js'
import { type Unit, unitText } from '../quantity/units.js'
import type { Appendix } from './appendix.js'
import type { Indicator } from './indicator.js'

type Units = Appendix['units']

const percentWords: readonly string[] = ['%', 'phần trăm', 'percent', 'tỷ lệ', 'tỉ lệ']
const moneyWords = /^(?:(nghìn|ngàn|triệu|tr|tỷ|tỉ) ?)?(?:đồng|đ|vnđ|vnd)$/
const scales: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tr: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

/** A unit as forms print it (cột Đơn vị tính): those of the table with a capital letter, a text of the form as it is. */
export function unitAsPrinted(unit: Unit | Text): Text {
  const { vi, en } = unitText(unit)
  return typeof unit === 'string' ? { vi: capitalized(vi), en: capitalized(en) } : unit
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The unit printed for a row, where it is not that of the template. */
export function printedUnit(units: Units, key: string): string | undefined {
  return units != null && Object.hasOwn(units, key) ? units[key] : undefined
}

/**
 * Whether the unit printed for a row is one of another kind of figure. Another wording is none, and neither is a dash.
 */
export function isOfAnotherKind(units: Units, indicator: Indicator): boolean {
  const printed = units == null ? undefined : printedUnit(units, indicator.key)
  if (printed === undefined || indicator.kind === 'heading') return false
  const unit = plainly(printed)
  if (unit === '' || unit === '-') return false
  if (indicator.kind === 'rate') return !percentWords.some((word) => unit.includes(word))
  if (percentWords.some((word) => unit === word || unit === `${word} %`)) return true
  return indicator.kind === 'count' && moneyScale(printed) !== undefined && !isMoney(indicator)
}

/** Whether a row of money is printed in another unit of money than that of the template: thousands for millions. */
export function isOfAnotherScale(units: Units, indicator: Indicator): boolean {
  const printed = printedUnit(units, indicator.key)
  if (printed === undefined || !('unit' in indicator)) return false
  const [scale, own] = [moneyScale(printed), moneyScale(unitText(indicator.unit).vi)]
  return scale !== undefined && own !== undefined && scale !== own
}

/** Whether the figures of two rows can be held against each other: as printed, they are of their kinds and one scale. */
export function areComparable(units: Units, one: Indicator, other: Indicator): boolean {
  if (units == null) return true
  const isPrinted = Object.hasOwn(units, one.key) || Object.hasOwn(units, other.key)
  if (!isPrinted && 'unit' in one && 'unit' in other && one.unit === other.unit) return true
  if (isOfAnotherKind(units, one) || isOfAnotherKind(units, other)) return false
  const [scale, otherScale] = [scaleOf(units, one), scaleOf(units, other)]
  return scale === undefined || otherScale === undefined || scale === otherScale
}

function scaleOf(units: Units, indicator: Indicator): number | undefined {
  const own = 'unit' in indicator ? moneyScale(unitText(indicator.unit).vi) : undefined
  return moneyScale(printedUnit(units, indicator.key) ?? '') ?? own
}

function isMoney(indicator: Indicator): boolean {
  return 'unit' in indicator && moneyScale(unitText(indicator.unit).vi) !== undefined
}

function moneyScale(unit: string): number | undefined {
  const match = moneyWords.exec(plainly(unit))
  return match === null ? undefined : (scales[match[1] ?? ''] ?? 1)
}

/** Without capitals, brackets and full stops: `(Tr. đồng)` is `tr đồng`. */
function plainly(unit: string): string {
  return normalizeText(unit.replace(/[().]/g, ' ')).toLowerCase()
}
