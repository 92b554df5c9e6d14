import { isDeepStrictEqual } from 'node:util'

/**
 * A contender that answers something else is not worth timing.
 *
 * @param {string} name
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function assertSame(name, actual, expected) {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${name}: not the same answer`)
}
