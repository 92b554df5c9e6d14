import type { Text } from '../notation/language.js'
import type { Figure } from './figure.js'

/**
 * Where a figure stands in a document: property names and array indexes from the root, as in zod issues.
 */
export type Path = readonly (string | number)[]

/**
 * A figure (số liệu) and where it stands: exact, unless `Value` says that it may be approximate.
 */
export interface LocatedFigure<Value extends Figure = number> {
  readonly path: Path
  readonly value: Value
  /** What the figure is called, for messages. */
  readonly label?: Text | undefined
}
