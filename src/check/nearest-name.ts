/** Of known names the one that is nearest. @internal */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  return [...known].sort((one, other) => editsBetween(name, one) - editsBetween(name, other))[0]
}

/** Longer names are not compared: what takes the product of both lengths is for slips of the pen. */
const longestName = 60

/** Of known names the one that was meant but for a slip or two; none where the nearest is another word. @internal */
export function meantName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const spelled = name.toLowerCase()
  const alike = known.find((each) => each.toLowerCase() === spelled)
  if (alike !== undefined) return alike
  const nearest = nearestName(name, known)
  const slips = nearest === undefined ? 0 : editsBetween(spelled, nearest.toLowerCase())
  return nearest !== undefined && slips <= Math.max(1, Math.floor(nearest.length / 3)) ? nearest : undefined
}

/** How many letters to put in, take out or change between two ids (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= other.length; column++) {
      const changed = (row[column - 1] as number) + (letter === other[column - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[column] as number) + 1, (next[column - 1] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}
