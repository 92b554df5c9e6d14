import { normalizeText } from './normalize-text.js'
import { type DecimalString, parseDecimal } from './parse-decimal.js'
import { type Reading, readOther } from './reading.js'

/**
 * Reads a percentage (tỷ lệ phần trăm) with or without its sign: `"93,08%"`, `"98.8 %"`, `"100"`.
 *
 * The value keeps the decimals printed (`"99,30%"` is `"99.30"`), since they decide which ratios it can stand
 * for. No upper limit here: growth may exceed 100.
 *
 * @example
 * ```ts
 * import { parsePercentage } from 'cchc/notation'
 *
 * parsePercentage('93,08%') // { ok: true, value: '93.08' }
 * ```
 */
export function parsePercentage(input: string): Reading<DecimalString> {
  if (typeof input !== 'string') return readOther(input, parsePercentage)
  const text = normalizeText(input)
  const figure = text.endsWith('%') ? text.slice(0, -1).trimEnd() : text
  const reading = parseDecimal(figure)
  return reading.ok ? reading : { ok: false, issue: { ...reading.issue, text } }
}
