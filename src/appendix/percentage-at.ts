import type { DecimalString } from '../notation/parse-decimal.js'
import { isPlainDecimal } from '../quantity/is-plain-decimal.js'

/**
 * The percentage that an appendix reports for a row; `undefined` when it reports none, or what is no decimal string.
 * @internal
 */
export function percentageAt(
  values: Readonly<Record<string, unknown>>,
  key: string,
): DecimalString | undefined {
  const value = values[key]
  return typeof value === 'string' && isPlainDecimal(value) ? value : undefined
}
