import type { IsoDate } from '../../calendar/day.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { findYearsInSubject } from '../find-years-in-subject.js'
import { clericalLaw } from '../normative.js'
import { judgeRepeated } from './judge-repeated.js'
import { type ReadCitation, readCitations } from './read-citation.js'

/**
 * One document has one date. Number and symbol are unique in a year for an agency, so equal ones of one year are one
 * document; the same number in another year is another document, unless only the year differs: then it is stale.
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
  check: (citations) =>
    judgeRepeated(
      readCitations(citations).filter(({ citation }) => citation.issuedOn != null),
      (read) => [
        `${read.printed} in ${dayOf(read).slice(0, 4)}`,
        `${read.printed} on ${dayOf(read).slice(5)}`,
      ],
      (earlier, later) => {
        const [first, second] = [dayOf(earlier), dayOf(later)]
        if (first === second) return passed
        const years = Math.abs(Number(first.slice(0, 4)) - Number(second.slice(0, 4)))
        // Yearly documents may bear one number and day; years far apart are no slip of the hand.
        if (years > 2 || (years === 1 && [earlier, later].every(isOfItsYear))) return passed
        const sameYear = years === 0
        return failed({
          path: [...later.path, 'issuedOn'],
          actual: second,
          expected: first,
          operands: [{ path: [...earlier.path, 'issuedOn'], value: first }],
          data: { number: later.printed },
          ...(!sameYear && {
            cause: { kind: 'stale-year', proposed: first < second ? second : first } as const,
          }),
        })
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

function dayOf({ citation: { issuedOn } }: ReadCitation): IsoDate {
  return issuedOn ?? ''
}

/** Whether the subject of a document names the year of its date. */
function isOfItsYear(read: ReadCitation): boolean {
  const year = Number(dayOf(read).slice(0, 4))
  return findYearsInSubject(read.citation.subject ?? '').some(
    (mention) => mention.kind === 'year' && mention.year === year,
  )
}
