/** Of known names the one that is nearest. @internal */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  return nearestOf(known, (each) => editsBetween(name, each))?.name
}

/** Longer names are not compared: what takes the product of both lengths is for slips of the pen. */
const longestName = 60

/** Of known names the one that was meant but for a slip or two; none where the nearest is another word. @internal */
export function meantName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const spelled = name.toLowerCase()
  const nearest = nearestOf(known, (each) => editsBetween(spelled, each.toLowerCase()))
  if (nearest === undefined) return undefined
  return nearest.edits <= Math.max(1, Math.floor(nearest.name.length / 3)) ? nearest.name : undefined
}

/** The first of the names that take the fewest edits. */
function nearestOf(
  known: Iterable<string>,
  editsTo: (name: string) => number,
): { readonly name: string; readonly edits: number } | undefined {
  let nearest: { readonly name: string; readonly edits: number } | undefined
  for (const name of known) {
    const edits = editsTo(name)
    if (nearest === undefined || edits < nearest.edits) nearest = { name, edits }
  }
  return nearest
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
