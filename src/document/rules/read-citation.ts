import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import { notEvaluated, type Verdict } from '../../check/rule.js'
import type { Path } from '../../quantity/figure.js'
import type { Citation } from '../citation.js'
import { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from '../document-number.js'
import { findYearsInSubject, type YearMention } from '../find-years-in-subject.js'
import { normativeForce } from '../normative.js'

/** The number and symbol of a document that has been given a number. */
type GivenNumber = DocumentNumber & { readonly number: number }

function isGiven(number: DocumentNumber | undefined): number is GivenNumber {
  return number !== undefined && number.number !== null
}

/** A numbered citation taken apart, for rules that compare several. @internal */
export interface ReadCitation {
  readonly path: Path
  readonly citation: Citation
  readonly number: GivenNumber
  /** The number and symbol as the citation writes them. */
  readonly written: string
  /** The number and symbol in the official form. */
  readonly printed: string
  readonly issuedOn: string | undefined
  /** The issuer in a form for comparison; absent: it is not named. */
  readonly issuer: string | undefined
  /** The key of its series; absent: its place in one cannot be told. */
  readonly series: string | undefined
  /** The years that its subject is about. */
  readonly years: readonly number[]
}

/** The years that a subject names. @internal */
export interface SubjectYears {
  readonly mentions: readonly YearMention[]
  /** Of these what it is about; spans, horizons and the years of laws are none. */
  readonly years: readonly number[]
}

/** A numbered, dated citation of a known issuer. @internal */
export interface DatedCitation extends ReadCitation {
  readonly issuedOn: string
  readonly issuer: string
  readonly series: string
}

/** The citations of a report, read once for all rules that compare them. @internal */
export interface ReadCitations {
  /** By their places; `undefined` where one has no number. */
  readonly byPlace: readonly (ReadCitation | undefined)[]
  /** The years of their subjects, by their places. */
  readonly subjectYears: readonly SubjectYears[]
  /** Those that have a number. */
  readonly numbered: readonly ReadCitation[]
  /** Of these, those whose number stands in several, under whatever symbol: what is said of one document is said there. */
  readonly repeated: readonly ReadCitation[]
  /** Of those that have a number, those whose place in a series can be told. */
  readonly dated: readonly DatedCitation[]
}

/** The number of a citation taken apart; nothing where it has none, or none that can be read. */
export function numberOf({ number }: Citation): DocumentNumber | undefined {
  const reading = number == null ? undefined : parseDocumentNumber(number)
  return reading?.ok ? reading.value : undefined
}

/** Reads the citations of a report. A report cites a few agencies again and again: each name is read once. */
export function readCitations(citations: readonly Citation[]): ReadCitations {
  const issuers = new Map<string, string>()
  const issuerOf = (name: string) => {
    const issuer = issuers.get(name) ?? normalizeAgencyName(name)
    issuers.set(name, issuer)
    return issuer
  }
  const subjectYears = citations.map(yearsOfSubject)
  const byPlace = subjectYears.map(({ years }, index): ReadCitation | undefined => {
    const citation = citations[index] as Citation
    const { number: written } = citation
    const number = numberOf(citation)
    if (written == null || !isGiven(number)) return undefined
    const issuedOn = citation.issuedOn ?? undefined
    const issuer = citation.issuer == null ? undefined : issuerOf(citation.issuer)
    const series = seriesOfCitation(number, issuer, issuedOn)
    const printed = formatDocumentNumber(number)
    return { path: [index], citation, number, written, printed, issuedOn, issuer, series, years }
  })
  const numbered = byPlace.filter((read) => read !== undefined)
  const times = timesOf(numbered.map(({ number }) => number.number))
  return {
    byPlace,
    subjectYears,
    numbered,
    repeated: numbered.filter(({ number }) => times.get(number.number) !== 1),
    dated: numbered.filter(isDated),
  }
}

function yearsOfSubject({ subject }: Citation): SubjectYears {
  const mentions = subject == null ? [] : findYearsInSubject(subject)
  const years: number[] = []
  for (const mention of mentions) if (mention.kind === 'year') years.push(mention.year)
  return { mentions, years }
}

function isDated(read: ReadCitation): read is DatedCitation {
  return read.series !== undefined
}

/**
 * The series of a citation, if it can be told. Laws and resolutions of the National Assembly share a symbol and are
 * numbered apart, so theirs cannot.
 */
function seriesOfCitation(
  number: GivenNumber,
  issuer: string | undefined,
  issuedOn: string | undefined,
): string | undefined {
  const isShared = number.type === null && normativeForce(number) === 'always'
  if (issuedOn === undefined || issuer === undefined || isShared) return undefined
  return seriesKey({ issuer, number }, number.type, issuedOn.slice(0, 4))
}

/** What tells series apart: documents of one symbol are numbered apart where some carry a year or a part. */
export function seriesKey(
  { issuer, number }: Pick<DatedCitation, 'issuer' | 'number'>,
  type: string | null,
  year: string,
): string {
  // No line break is in an agency's name in that form, in a symbol or in a year.
  const symbol = `${number.form}\n${type ?? ''}\n${number.issuer.join('-')}`
  return `${issuer}\n${symbol}\n${number.year !== undefined}\n${number.part !== undefined}\n${year}`
}

/** How often each key stands in a list. */
export function timesOf<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const times = new Map<Key, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/**
 * Holds each citation against the first earlier one of the same agency that shares one of its keys. A citation
 * that nothing earlier may repeat gives no verdict; one that repeats a number without naming its agency is not
 * evaluated. One pass, however many citations there are. @internal
 */
export function judgeRepeated<Each extends ReadCitation>(
  citations: readonly Each[],
  keysOf: (citation: Each) => readonly string[],
  judge: (earlier: Each, later: Each) => Verdict,
): readonly Verdict[] {
  const first = new Map<string, Each>()
  const seen = new Set<string>()
  const verdicts: Verdict[] = []
  for (const each of citations) {
    const { issuer, path, printed } = each
    // Whether it is the same document cannot be said without its agency.
    if (issuer === undefined && seen.has(printed)) verdicts.push(notEvaluated([...path, 'issuer']))
    seen.add(printed)
    if (issuer === undefined) continue
    const keys = keysOf(each).map((key) => `${issuer}\n${key}`)
    const earlier = keys.map((key) => first.get(key)).find((other) => other !== undefined)
    for (const key of keys) if (!first.has(key)) first.set(key, each)
    if (earlier !== undefined) verdicts.push(judge(earlier, each))
  }
  return verdicts
}
