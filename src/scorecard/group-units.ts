import { nameKey } from '../notation/name-key.js'

/** What tells one unit from another. @internal */
export function unitKey(unit: string): string {
  return nameKey(unit)
}

/** The places of units by the group in which they are ranked. @internal */
export function groupUnits(
  units: readonly { readonly group?: string | null | undefined }[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, { group }] of units.entries()) {
    const key = group == null ? '' : nameKey(group)
    const places = groups.get(key)
    if (places === undefined) groups.set(key, [at])
    else places.push(at)
  }
  return groups
}
