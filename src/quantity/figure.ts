import type { Approximate } from '../notation/approximate.js'
import type { Text } from '../notation/language.js'

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

/** Where a figure stands in a document: property names and array indexes from the root, as in zod issues. */
export type Path = readonly (string | number)[]

/** A figure (số liệu) and where it stands: exact, unless `Value` says that it may be approximate. */
export interface LocatedFigure<Value extends Figure = number> {
  readonly path: Path
  readonly value: Value
  /** What the figure is called, for messages. */
  readonly label?: Text | undefined
}
