import type { Approximate } from '../../notation/approximate.js'
import type { Fact } from './fact.js'

/**
 * A figure in the columns for a value and for bounds.
 * @internal
 */
export function valueColumns(
  value: number | string | Approximate<number | string>,
): Pick<Fact, 'value'> & Partial<Pick<Fact, 'atLeast' | 'atMost'>> {
  if (typeof value !== 'object') return { value }
  return { value: null, atLeast: value.atLeast ?? null, atMost: value.atMost ?? null }
}
