import { type Failure, failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import { nameKey } from '../../notation/name-key.js'
import type { Citation } from '../citation.js'
import { clericalLaw } from '../normative.js'
import { judgeRepeated, type ReadCitation, readCitations } from './read-citation.js'

/**
 * One document has one date. Number and symbol are unique in a year for an agency, so equal ones of one year are one
 * document. The same number and day in another year is another document, unless its subject may be the same: then one
 * year is stale.
 */
export const conflictingDates: Rule<readonly Citation[]> = {
  id: 'document/conflicting-dates',
  severity: 'error',
  title: { vi: 'Một văn bản chỉ có một ngày ban hành', en: 'One document has one date' },
  message: {
    vi: 'Văn bản {number} được ghi ngày {actual:date}, chỗ khác ghi ngày {expected:date}.',
    en: '{number} is dated {actual:date} here and {expected:date} elsewhere.',
  },
  basis: ['consistency', ...clericalLaw('Điều 15 khoản 1')],
  check: (citations, context) =>
    judgeRepeated(
      sharedBy(context, readCitations, citations).repeated.filter(hasDate),
      ({ printed, issuedOn }) => [
        `${printed} in ${issuedOn.slice(0, 4)}`,
        `${printed} on ${issuedOn.slice(5)}`,
      ],
      (earlier, later) => {
        const years = Math.abs(yearOf(earlier) - yearOf(later))
        if (earlier.issuedOn === later.issuedOn) return passed
        if (years === 0) return conflict(later, earlier)
        // Yearly documents may bear one number and day; years far apart are no slip of the hand.
        const isYearly = years === 1 && isAbout(earlier, earlier) && isAbout(later, later)
        if (years > 2 || isYearly || haveOtherSubjects(earlier.citation, later.citation)) return passed
        const [older, newer] = yearOf(earlier) < yearOf(later) ? [earlier, later] : [later, earlier]
        return isAbout(newer, older)
          ? { ...conflict(newer, older), severity: 'warning' }
          : {
              ...conflict(older, newer),
              severity: 'warning',
              cause: { kind: 'stale-year', proposed: newer.issuedOn },
            }
      },
    ),
  samples: {
    passing: [
      [
        { number: '20/KH-UBND', issuedOn: '2024-01-19', issuer: 'UBND thị trấn Đình Cả' },
        { number: '20/KH-UBND', issuedOn: '2024-01-19', issuer: 'UBND thị trấn Đình Cả' },
        { number: '20/KH-UBND', issuedOn: '2023-02-03', issuer: 'UBND thị trấn Đình Cả' },
      ],
    ],
    failing: [
      {
        subject: [
          { number: '16/KH-UBND', issuedOn: '2024-01-15', issuer: 'UBND thị trấn Đình Cả' },
          { number: '16/KH-UBND', issuedOn: '2022-01-15', issuer: 'UBND thị trấn Đình Cả' },
        ],
        finds: {
          path: [1, 'issuedOn'],
          severity: 'warning',
          actual: '2022-01-15',
          cause: { kind: 'stale-year', proposed: '2024-01-15' },
        },
      },
      {
        subject: [
          { number: '20/KH-UBND', issuedOn: '2024-01-19', issuer: 'UBND thị trấn Đình Cả' },
          { number: '20/KH-UBND', issuedOn: '2024-01-29', issuer: 'UBND TT. Đình Cả' },
        ],
        finds: { path: [1, 'issuedOn'], expected: '2024-01-19' },
      },
    ],
  },
}

type Dated = ReadCitation & { readonly issuedOn: string }

function hasDate(read: ReadCitation): read is Dated {
  return read.issuedOn !== undefined
}

function yearOf({ issuedOn }: Dated): number {
  return Number(issuedOn.slice(0, 4))
}

function conflict(wrong: Dated, right: Dated): Failure {
  return failed({
    path: [...wrong.path, 'issuedOn'],
    actual: wrong.issuedOn,
    expected: right.issuedOn,
    operands: [{ path: [...right.path, 'issuedOn'], value: right.issuedOn }],
    data: { number: wrong.printed },
  })
}

/** Whether both say what they are about, and the words of neither are in the other, the years apart. */
function haveOtherSubjects(one: Citation, other: Citation): boolean {
  if (one.subject == null || other.subject == null) return false
  const [first, second] = [wordsOf(one.subject), wordsOf(other.subject)]
  return [...first].some((word) => !second.has(word)) && [...second].some((word) => !first.has(word))
}

function wordsOf(subject: string): ReadonlySet<string> {
  return new Set(nameKey(subject).match(/[\p{L}\p{M}]+/gu))
}

/** Whether the subject of a document names the year of a date. */
function isAbout({ years }: Dated, date: Dated): boolean {
  return years.includes(yearOf(date))
}
