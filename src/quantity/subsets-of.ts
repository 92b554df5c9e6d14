/** The subsets of a few keys, without the empty one. @internal */
export function subsetsOf<Key>(keys: readonly Key[]): readonly (readonly Key[])[] {
  return keys.reduce<readonly (readonly Key[])[]>(
    (subsets, key) =>
      subsets.concat(
        subsets.map((subset) => subset.concat(key)),
        [[key]],
      ),
    [],
  )
}
