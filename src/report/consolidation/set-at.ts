import type { Path } from '../../quantity/figure.js'

/** An object or array that is being filled. */
export type Draft = Record<string | number, unknown>

/**
 * Puts a value at a path of an object that is being built, with the objects that lead there.
 * @internal
 */
export function setAt(root: Draft, path: Path, value: unknown): void {
  let place = root
  path.forEach((key, depth) => {
    if (depth === path.length - 1) {
      place[key] = value
      return
    }
    place[key] ??= {}
    place = place[key] as Draft
  })
}
