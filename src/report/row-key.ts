import { normaliseText } from '../notation/normalise-text.js'

/**
 * What rows of the same field or unit have in common in the tables of several reports, however they are written.
 * @internal
 */
export function rowKey(label: string): string {
  return normaliseText(label).toLowerCase()
}
