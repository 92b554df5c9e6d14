import { compareDates } from '../../calendar/day.js'
import { groupBy } from '../../check/group-by.js'
import { documentTypeByName } from '../document-type.js'
import type { DatedCitation } from './read-citation.js'

/** Of documents in order, the one nearest by number that the order of this one contradicts; of two, that above. */
export function nearestReversed(own: DatedCitation, { inOrder }: NumberSeries): DatedCitation | undefined {
  // Dates do not fall as numbers grow: if any is reversed, so are those right below or right above.
  const above = inOrder[firstIndex(inOrder, ({ number }) => number.number > own.number.number)]
  const below = inOrder[firstIndex(inOrder, ({ number }) => number.number >= own.number.number) - 1]
  const [nearest] = [above, below]
    .filter((other) => other !== undefined)
    .filter((other) => isReversed(own, other))
    .sort((a, b) => distance(own, a) - distance(own, b))
  return nearest
}

/** The longest run in order of the documents of one agency, symbol and year. */
export interface NumberSeries {
  /** By number, then by date. */
  readonly inOrder: readonly DatedCitation[]
  /** Those that are not in the run. */
  readonly outOfOrder: ReadonlySet<DatedCitation>
}

export function seriesOf(dated: readonly DatedCitation[]): ReadonlyMap<string, NumberSeries> {
  const bySeries = groupBy(dated, ({ series }) => series)
  return new Map([...bySeries].map(([key, members]) => [key, inSeries(members)]))
}

const none: ReadonlySet<DatedCitation> = /* @__PURE__ */ new Set()

function inSeries(members: readonly DatedCitation[]): NumberSeries {
  const inOrder = longestInOrder(members)
  if (inOrder.length === members.length) return { inOrder, outOfOrder: none }
  const run = new Set(inOrder)
  return { inOrder, outOfOrder: new Set(members.filter((member) => !run.has(member))) }
}

/**
 * The heaviest run of a series whose dates do not fall as its numbers grow. A document whose type contradicts its
 * symbol weighs less than any that agrees.
 */
function longestInOrder(series: readonly DatedCitation[]): readonly DatedCitation[] {
  const sorted = [...series].sort(
    (a, b) => a.number.number - b.number.number || compareDates(a.issuedOn, b.issuedOn),
  )
  if (isInOrder(sorted)) return sorted
  const days = [...new Set(sorted.map(({ issuedOn }) => issuedOn))].sort(compareDates)
  const rankOf = new Map(days.map((day, rank) => [day, rank + 1]))
  // The heaviest run up to each day, in a tree of sums of powers of two (Fenwick).
  const heaviest: (Run | undefined)[] = []
  let most: Run | undefined
  for (const last of sorted) {
    const rank = rankOf.get(last.issuedOn) ?? 0
    let before: Run | undefined
    for (let node = rank; node > 0; node -= node & -node) before = heavierOf(before, heaviest[node])
    const run: Run = { last, before, weight: weightOf(last, sorted.length) + (before?.weight ?? 0) }
    for (let node = rank; node <= days.length; node += node & -node) {
      heaviest[node] = heavierOf(heaviest[node], run)
    }
    most = heavierOf(most, run)
  }
  const members: DatedCitation[] = []
  for (let run = most; run !== undefined; run = run.before) members.push(run.last)
  return members.reverse()
}

/** The heaviest run in order that ends with a document. */
interface Run {
  readonly last: DatedCitation
  readonly before: Run | undefined
  readonly weight: number
}

function heavierOf(known: Run | undefined, other: Run | undefined): Run | undefined {
  return known === undefined || (other !== undefined && other.weight > known.weight) ? other : known
}

/** Where in a list, of which the first do not and all others do, the first one stands that does. */
function firstIndex<Each>(list: readonly Each[], does: (each: Each) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (does(list[middle] as Each)) high = middle
    else low = middle + 1
  }
  return low
}

function isInOrder(sorted: readonly DatedCitation[]): boolean {
  let before = ''
  return sorted.every(({ issuedOn }) => {
    const follows = before <= issuedOn
    before = issuedOn
    return follows
  })
}

function weightOf({ citation, number }: DatedCitation, count: number): number {
  const named = documentTypeByName(citation.type ?? '')
  return named === null || named.abbreviation === number.type ? count + 1 : 1
}

function isReversed(a: DatedCitation, b: DatedCitation): boolean {
  const byNumber = a.number.number - b.number.number
  return (byNumber > 0 && a.issuedOn < b.issuedOn) || (byNumber < 0 && a.issuedOn > b.issuedOn)
}

function distance(a: DatedCitation, b: DatedCitation): number {
  return Math.abs(a.number.number - b.number.number)
}
