import type { DecimalString } from '../notation/parse-decimal.js'

/**
 * The percentage that an appendix reports for a row; `undefined` when it reports none, or what is no decimal string.
 * @internal
 */
export function percentageAt(
  values: Readonly<Record<string, unknown>>,
  key: string,
): DecimalString | undefined {
  const value = values[key]
  return typeof value === 'string' && isDecimal(value) ? value : undefined
}

/** As a regular expression would say, many times a check: digits, and a point among them. */
function isDecimal(text: string): boolean {
  let points = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === point && index > 0 && index < text.length - 1) points++
    else if (code < zero || code > zero + 9) return false
  }
  return text !== '' && points < 2
}

const [point, zero] = [0x2e, 0x30]
