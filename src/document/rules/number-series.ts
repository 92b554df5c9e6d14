import { documentTypeByName } from '../document-type.js'
import { normativeForce } from '../normative.js'
import type { ReadCitation } from './read-citation.js'

/**
 * A numbered, dated citation of a known issuer.
 * @internal
 */
export type DatedCitation = ReadCitation & {
  readonly issuedOn: string
  readonly year: string
  /** The key of its series. */
  readonly series: string
}

/**
 * The citations whose place in a series can be told. Laws and resolutions of the National Assembly share a symbol and
 * are numbered apart, so theirs cannot.
 */
export function datedCitations(citations: readonly ReadCitation[]): readonly DatedCitation[] {
  return citations.flatMap((read): readonly DatedCitation[] => {
    const { issuedOn } = read.citation
    const isShared = read.number.type === null && normativeForce(read.number) === 'always'
    if (issuedOn == null || read.issuer === undefined || isShared) return []
    const year = issuedOn.slice(0, 4)
    const { path, citation, number, written, printed, issuer } = read
    const series = seriesKey(read, number.type, year)
    return [{ path, citation, number, written, printed, issuer, issuedOn, year, series }]
  })
}

/** Of documents in order, the one nearest by number that the order of this one contradicts. */
export function nearestReversed(
  own: DatedCitation,
  inOrder: Iterable<DatedCitation>,
): DatedCitation | undefined {
  let nearest: DatedCitation | undefined
  for (const other of inOrder) {
    if (other === own || !isReversed(own, other)) continue
    if (nearest === undefined || distance(own, other) < distance(own, nearest)) nearest = other
  }
  return nearest
}

/** The longest run in order of the documents of one agency, symbol and year. */
export interface NumberSeries {
  readonly inOrder: ReadonlySet<DatedCitation>
}

export function seriesOf(dated: readonly DatedCitation[]): ReadonlyMap<string, NumberSeries> {
  const series = new Map<string, DatedCitation[]>()
  for (const each of dated) {
    const members = series.get(each.series)
    if (members === undefined) series.set(each.series, [each])
    else members.push(each)
  }
  return new Map([...series].map(([key, members]) => [key, { inOrder: new Set(longestInOrder(members)) }]))
}

/** What tells series apart: documents of one symbol are numbered apart where some carry a year or a part. */
export function seriesKey({ issuer, number }: ReadCitation, type: string | null, year: string): string {
  // No line break is in an agency's name in that form, in a symbol or in a year.
  return [
    issuer,
    number.form,
    type ?? '',
    number.issuer.join('-'),
    number.year !== undefined,
    number.part !== undefined,
    year,
  ].join('\n')
}

/**
 * The heaviest run of a series whose dates do not fall as its numbers grow. A document whose type contradicts its
 * symbol weighs less than any that agrees.
 */
function longestInOrder(series: readonly DatedCitation[]): readonly DatedCitation[] {
  const sorted = [...series].sort(
    (a, b) => a.number.number - b.number.number || (a.issuedOn < b.issuedOn ? -1 : 1),
  )
  if (isInOrder(sorted)) return sorted
  const runs: Run[] = []
  for (const last of sorted) {
    let before: Run | undefined
    for (const run of runs) {
      if (run.last.issuedOn <= last.issuedOn && run.weight > (before?.weight ?? 0)) before = run
    }
    runs.push({ last, before, weight: weightOf(last, sorted.length) + (before?.weight ?? 0) })
  }
  const members: DatedCitation[] = []
  let run: Run | undefined = runs.reduce((most, each) => (each.weight > most.weight ? each : most))
  for (; run !== undefined; run = run.before) members.push(run.last)
  return members
}

/** The heaviest run in order that ends with a document. */
interface Run {
  readonly last: DatedCitation
  readonly before: Run | undefined
  readonly weight: number
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
