import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { documentTypeByName } from '../document-type-by-name.js'
import { clericalDecree } from './clerical-decree.js'
import { type ReadCitation, readCitations } from './read-citation.js'

/** A numbered, dated citation of a known issuer. */
type Dated = ReadCitation & { readonly issuedOn: string; readonly year: string }

/**
 * The numbers of one agency and series grow with their dates within a year. Where they do not, the fewest
 * documents that break the order are named, and those first whose type already contradicts their symbol.
 */
export const numberOrder: Rule<readonly Citation[]> = {
  id: 'document/number-order',
  severity: 'warning',
  title: {
    vi: 'Số văn bản tăng theo ngày ban hành trong năm',
    en: 'Document numbers grow with their dates in a year',
  },
  message: {
    vi: 'Văn bản {number} ngày {actual:date} không theo thứ tự: {other} ban hành ngày {otherDate:date}.',
    en: '{number} of {actual:date} is out of order: {other} is dated {otherDate:date}.',
  },
  basis: ['consistency', clericalDecree('Điều 15 khoản 1')],
  check: (citations) => {
    const dated = readCitations(citations).flatMap((read): readonly Dated[] => {
      const { issuedOn } = read.citation
      return issuedOn == null || read.issuer === undefined
        ? []
        : [{ ...read, issuedOn, year: issuedOn.slice(0, 4) }]
    })
    const inOrder = new Map(
      seriesOf(dated).flatMap((series) => longestInOrder(series).map((each) => [each, series])),
    )
    return dated.length === 0 ? notEvaluated() : dated.map((each) => judge(each, dated, inOrder))
  },
  samples: {
    passing: [
      [
        { number: '05/QĐ-UBND', issuedOn: '2024-01-03', issuer: 'UBND thị trấn' },
        { number: '97/QĐ-UBND', issuedOn: '2024-04-17', issuer: 'UBND thị trấn' },
        { number: '111/QĐ-UBND', issuedOn: '2024-01-09', issuer: 'UBND huyện' },
        { number: '133/QĐ-UBND', issuedOn: '2022-07-25', issuer: 'UBND thị trấn' },
      ],
    ],
    failing: [
      {
        subject: [
          { type: 'Kế hoạch', number: '05/KH-UBND', issuedOn: '2024-01-11', issuer: 'UBND thị trấn' },
          { type: 'Kế hoạch', number: '37/QĐ-UBND', issuedOn: '2024-05-09', issuer: 'UBND thị trấn' },
          { type: 'Kế hoạch', number: '61/KH-UBND', issuedOn: '2024-07-17', issuer: 'UBND thị trấn' },
          { type: 'Quyết định', number: '97/QĐ-UBND', issuedOn: '2024-04-17', issuer: 'UBND thị trấn' },
        ],
        finds: { path: [1, 'number'], cause: { kind: 'another-series', series: 'KH' } },
      },
      {
        subject: [
          { number: '10/KH-UBND', issuedOn: '2024-02-05', issuer: 'UBND xã' },
          { number: '11/KH-UBND', issuedOn: '2024-02-01', issuer: 'UBND xã' },
          { number: '12/KH-UBND', issuedOn: '2024-02-06', issuer: 'UBND xã' },
          { number: '13/KH-UBND', issuedOn: '2024-02-07', issuer: 'UBND xã' },
        ],
        finds: { operands: [{ value: '2024-02-05' }] as never },
      },
    ],
  },
}

function judge(own: Dated, all: readonly Dated[], inOrder: ReadonlyMap<Dated, readonly Dated[]>): Verdict {
  if (inOrder.has(own)) return passed
  // The nearest of those in order that this one contradicts.
  const others = [...inOrder.keys()].filter((other) => sameSeries(own, other) && isReversed(own, other))
  const nearest = others.sort((a, b) => distance(own, a) - distance(own, b))[0]
  if (nearest === undefined) return passed
  const series = documentTypeByName(own.citation.type ?? '')?.abbreviation
  const fitsElsewhere =
    series != null &&
    series !== own.number.type &&
    all.some((other) => isInSeries(own, other, series)) &&
    !all.some((other) => isInSeries(own, other, series) && isReversed(own, other))
  return failed({
    path: [...own.path, 'number'],
    actual: own.issuedOn,
    operands: [{ path: [...nearest.path, 'issuedOn'], value: nearest.issuedOn }],
    data: { number: own.printed, other: nearest.printed, otherDate: nearest.issuedOn },
    ...(fitsElsewhere && { cause: { kind: 'another-series', series } as const }),
  })
}

/** The citations by agency, symbol and year, each document once. */
function seriesOf(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const series = new Map<string, Dated[]>()
  for (const each of dated) {
    const key = JSON.stringify([each.issuer, each.number.type, each.number.issuer, each.year])
    series.set(key, [...(series.get(key) ?? []), each])
  }
  return [...series.values()]
}

/**
 * The heaviest run of a series whose dates do not fall as its numbers grow. A document whose type contradicts its
 * symbol weighs less than any that agrees.
 */
function longestInOrder(series: readonly Dated[]): readonly Dated[] {
  const sorted = [...series].sort(
    (a, b) => a.number.number - b.number.number || (a.issuedOn < b.issuedOn ? -1 : 1),
  )
  const weights: number[] = []
  const previous: (number | undefined)[] = []
  sorted.forEach((own, index) => {
    let before: number | undefined
    for (let other = 0; other < index; other++) {
      const fits = (sorted[other]?.issuedOn ?? '') <= own.issuedOn
      if (fits && (weights[other] ?? 0) > (before === undefined ? 0 : (weights[before] ?? 0))) before = other
    }
    previous[index] = before
    weights[index] = weightOf(own, sorted.length) + (before === undefined ? 0 : (weights[before] ?? 0))
  })
  const run: Dated[] = []
  let at: number | undefined = weights.indexOf(Math.max(...weights))
  while (at !== undefined) {
    const own: Dated | undefined = sorted[at]
    if (own) run.push(own)
    at = previous[at]
  }
  return run
}

function weightOf({ citation, number }: Dated, count: number): number {
  const named = documentTypeByName(citation.type ?? '')
  return named === null || named.abbreviation === number.type ? count + 1 : 1
}

function sameSeries(a: Dated, b: Dated): boolean {
  return isInSeries(a, b, b.number.type) && a.number.type === b.number.type
}

function isInSeries(own: Dated, other: Dated, type: string | null): boolean {
  return (
    other !== own &&
    other.issuer === own.issuer &&
    other.year === own.year &&
    other.number.type === type &&
    other.number.issuer.join() === own.number.issuer.join()
  )
}

function isReversed(a: Dated, b: Dated): boolean {
  const byNumber = a.number.number - b.number.number
  return (byNumber > 0 && a.issuedOn < b.issuedOn) || (byNumber < 0 && a.issuedOn > b.issuedOn)
}

function distance(a: Dated, b: Dated): number {
  return Math.abs(a.number.number - b.number.number)
}
