import type { Approximate } from '../notation/approximate.js'

/** A figure (số liệu): exact, or approximate. */
export type Figure = number | Approximate

/**
 * Whether a figure (số liệu) is exact.
 *
 * @example
 * ```ts
 * import { isExact } from 'cchc/quantity'
 *
 * isExact(5)                // true
 * isExact({ atMost: 500 })  // false
 * ```
 */
export function isExact(figure: Figure): figure is number {
  return typeof figure === 'number'
}
