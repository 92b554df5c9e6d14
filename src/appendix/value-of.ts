import type { Approximate } from '../notation/approximate.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { Indicator } from './indicator.js'

/**
 * The value of an indicator (giá trị chỉ tiêu), `null` when it is not reported. The type is that of the indicator: a
 * number, for a rate a decimal string of percent, either perhaps approximate; for a choice one of its codes. A code outside the list is given as it
 * stands; the rule `appendix/choice` names it.
 *
 * @example
 * ```ts
 * import { type AppendixOf, type appendixTemplate2024, valueOf } from 'cchc/appendix'
 * import type { PublishedRate } from 'cchc/quantity'
 *
 * const appendix: AppendixOf<typeof appendixTemplate2024> = { template: 'cchc-2024', values: { '7.2': 2 } }
 * valueOf(appendix, '7.2') satisfies 0 | 1 | 2 | null // 2
 * valueOf(appendix, '1.1') satisfies PublishedRate | null // null
 * ```
 */
// biome-ignore lint/suspicious/noShadowRestrictedNames: a module has no global valueOf to confuse it with
export function valueOf<Values extends object, Key extends keyof Values>(
  appendix: { readonly values: Values },
  key: Key,
): NonNullable<Values[Key]> | null {
  return Object.hasOwn(appendix.values, key) ? (appendix.values[key] ?? null) : null
}

/** What an appendix reports for a row, exact or approximate; `undefined` when it reports nothing. @internal */
export function valueAt(
  values: Readonly<Record<string, unknown>>,
  key: string,
): Figure | PublishedRate | undefined {
  // What an object inherits is none of these, so that its own properties need not be told apart.
  const value = values[key]
  const isReported = typeof value === 'number' || typeof value === 'string' || isApproximate(value)
  return isReported ? value : undefined
}

function isApproximate(value: unknown): value is Approximate<number> | Approximate<string> {
  return typeof value === 'object' && value !== null && ('atLeast' in value || 'atMost' in value)
}

/** The number of a row, perhaps approximate; `undefined` when none is reported, or a text. @internal */
export function figureAt(values: Readonly<Record<string, unknown>>, key: string): Figure | undefined {
  const value = values[key]
  if (typeof value === 'number') return value
  return isApproximate(value) && typeof (value.atLeast ?? value.atMost) === 'number'
    ? (value as Approximate)
    : undefined
}

/**
 * The percentage that an appendix reports for a row, perhaps approximate; `undefined` when it reports none. @internal
 */
export function rateAt(values: Readonly<Record<string, unknown>>, key: string): PublishedRate | undefined {
  const value = values[key]
  if (typeof value === 'string') return isPlainDecimal(value) ? value : undefined
  return isApproximate(value) && typeof (value.atLeast ?? value.atMost) === 'string'
    ? (value as Approximate<string>)
    : undefined
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
