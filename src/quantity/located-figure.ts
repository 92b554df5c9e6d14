import type { Text } from '../notation/language.js'

/**
 * Where a figure stands in a document: property names and array indexes from the root, as in zod issues.
 */
export type Path = readonly (string | number)[]

/**
 * A figure (số liệu) and where it stands.
 */
export interface LocatedFigure {
  readonly path: Path
  readonly value: number
  /** What the figure is called, for messages. */
  readonly label?: Text | undefined
}
