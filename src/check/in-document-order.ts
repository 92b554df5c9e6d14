import type { Path } from '../quantity/figure.js'

/** Compares things with a path and a rule id by where they stand in a document, then by rule id. @internal */
export function inDocumentOrder(
  root: unknown,
): (a: { path: Path; rule: string }, b: { path: Path; rule: string }) => number {
  const places = new Map<object, ReadonlyMap<string, number>>()
  return (a, b) => comparePaths(root, a.path, b.path, places) || compareTexts(a.rule, b.rule)
}

/** The places of the keys of each object that was asked for. */
type Places = Map<object, ReadonlyMap<string, number>>

function comparePaths(root: unknown, a: Path, b: Path, places: Places): number {
  let parent = root
  for (let depth = 0; depth < a.length && depth < b.length; depth++) {
    const [left, right] = [a[depth], b[depth]]
    if (left === right) {
      parent = childOf(parent, left)
    } else if (typeof left === 'number' && typeof right === 'number') {
      return left - right
    } else {
      return (
        placeOf(parent, left, places) - placeOf(parent, right, places) ||
        compareTexts(String(left), String(right))
      )
    }
  }
  return a.length - b.length
}

function childOf(parent: unknown, key: string | number | undefined): unknown {
  if (typeof parent !== 'object' || parent === null || key === undefined || !Object.hasOwn(parent, key))
    return undefined
  return (parent as Record<string | number, unknown>)[key]
}

/** The place of a key among those of its parent; what is not there comes last. */
function placeOf(parent: unknown, key: string | number | undefined, places: Places): number {
  if (typeof parent !== 'object' || parent === null) return 0
  let own = places.get(parent)
  if (own === undefined) {
    own = new Map(Object.keys(parent).map((name, place) => [name, place]))
    places.set(parent, own)
  }
  return own.get(String(key)) ?? own.size
}

/** By code units, which no locale changes. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
