import type { Text } from '../notation/language.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import type { Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { Indicator } from './indicator.js'

/**
 * The value of an indicator (giá trị chỉ tiêu), `null` when it is not reported. The type is that of the indicator: a
 * number, for a rate a decimal string of percent, for a choice one of its codes. A code outside the list is given as it
 * stands; the rule `appendix/choice` names it.
 *
 * @example
 * ```ts
 * import { type AppendixOf, type appendixTemplate2024, valueOf } from 'cchc/appendix'
 *
 * const appendix: AppendixOf<typeof appendixTemplate2024> = { template: 'cchc-2024', values: { '7.2': 2 } }
 * valueOf(appendix, '7.2') satisfies 0 | 1 | 2 | null // 2
 * valueOf(appendix, '1.1') satisfies string | null // null
 * ```
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: a module has no global valueOf to confuse it with
export function valueOf<Values extends object, Key extends keyof Values>(
  appendix: { readonly values: Values },
  key: Key,
): NonNullable<Values[Key]> | null {
  return Object.hasOwn(appendix.values, key) ? (appendix.values[key] ?? null) : null
}

/**
 * The number or text that an appendix reports for a row; `undefined` when it reports none.
 * @internal
 */
export function valueAt(values: Readonly<Record<string, unknown>>, key: string): number | string | undefined {
  // What an object inherits is neither, so that its own properties need not be told apart.
  const value = values[key]
  return typeof value === 'number' || typeof value === 'string' ? value : undefined
}

/**
 * The number that an appendix reports for a row; `undefined` when it reports none, or a text.
 * @internal
 */
export function numberAt(values: Readonly<Record<string, unknown>>, key: string): number | undefined {
  // What an object inherits is no number, so that its own properties need not be told apart.
  const value = values[key]
  return typeof value === 'number' ? value : undefined
}

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

/** Where the value of a row stands. */
export function valuePath(key: string): Path {
  return ['appendix', 'values', key]
}

/** What a row is called in messages: its label, and its official code. */
export function rowLabel({ key, label }: Indicator): Text {
  const code = /^\d+(?:\.\d+)*/.exec(key)?.[0]
  return code === undefined ? label : { vi: `${label.vi} (${code})`, en: `${label.en} (${code})` }
}
