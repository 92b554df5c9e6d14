import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import { normalizeText } from '../../notation/normalize-text.js'
import type { Path } from '../../quantity/figure.js'
import type { Citation } from '../citation.js'
import { type DocumentNumber, formatDocumentNumber, parseDocumentNumber } from '../document-number.js'
import { findYearsInSubject } from '../find-years-in-subject.js'

/** A numbered citation taken apart, for rules that compare several. @internal */
export interface ReadCitation {
  readonly path: Path
  readonly citation: Citation
  readonly number: DocumentNumber & { readonly number: number }
  /** The number and symbol as the citation writes them. */
  readonly written: string
  /** The number and symbol in the official form. */
  readonly printed: string
}

/** Reads the citations that have a number; the others are left out. @internal */
export function readCitations(citations: readonly Citation[]): readonly ReadCitation[] {
  return citations.flatMap((citation, index): readonly ReadCitation[] => {
    const { number: written } = citation
    if (written == null) return []
    const reading = parseDocumentNumber(written)
    if (!reading.ok || reading.value.number === null) return []
    const number = { ...reading.value, number: reading.value.number }
    return [{ path: [index], citation, number, written, printed: formatDocumentNumber(number) }]
  })
}

/**
 * Brings names of issuers into a form for comparison. A report cites a few agencies again and again: each name is read
 * once. @internal
 */
export function issuerReader(): (name: string) => string {
  const issuers = new Map<string, string>()
  return (name) => {
    const issuer = issuers.get(name) ?? normalizeAgencyName(name)
    issuers.set(name, issuer)
    return issuer
  }
}

/** A subject in a form for comparison. */
export function subjectKey(subject: string): string {
  return normalizeText(subject).toLowerCase()
}

/** The years that a subject is about; spans, horizons and the years of laws are none. */
export function yearsOfSubject({ subject }: Citation): readonly number[] {
  return findYearsInSubject(subject ?? '').flatMap((mention) =>
    mention.kind === 'year' ? [mention.year] : [],
  )
}
