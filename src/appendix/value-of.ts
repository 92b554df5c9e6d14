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
