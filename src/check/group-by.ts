/** Things by what they have in common, in the order in which they come; without those that have nothing of it. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key | undefined,
): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = key === undefined ? undefined : groups.get(key)
    if (group !== undefined) group.push(item)
    else if (key !== undefined) groups.set(key, [item])
  }
  return groups
}
