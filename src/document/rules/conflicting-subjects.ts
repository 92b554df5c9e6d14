import { failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { judgeRepeated, readCitations } from './read-citation.js'

/** One document, of one agency, number and day, is about the same year wherever it is cited. */
export const conflictingSubjects: Rule<readonly Citation[]> = {
  id: 'document/conflicting-subjects',
  severity: 'warning',
  title: {
    vi: 'Một văn bản được viện dẫn cho cùng một năm',
    en: 'One document is cited for one year',
  },
  message: {
    vi: 'Văn bản {number} được viện dẫn ở đây cho năm {year}, chỗ khác cho năm {otherYear}.',
    en: '{number} is cited for {year} here and for {otherYear} elsewhere.',
  },
  basis: ['consistency'],
  check: (citations, context) =>
    judgeRepeated(
      sharedBy(context, readCitations, citations).repeated.flatMap((read) => {
        // Of one number and one day, two that name no agency are hardly of two.
        const { issuer = '', issuedOn, years } = read
        return years.length === 0 || issuedOn === undefined ? [] : [{ ...read, issuer }]
      }),
      ({ printed, issuedOn }) => [`${printed} of ${issuedOn}`],
      (earlier, later) =>
        later.years.some((year) => earlier.years.includes(year))
          ? passed
          : failed({
              path: [...later.path, 'subject'],
              actual: later.citation.subject ?? '',
              expected: earlier.citation.subject ?? '',
              operands: [{ path: [...earlier.path, 'subject'], value: earlier.citation.subject ?? '' }],
              data: {
                number: later.printed,
                year: later.years.join(', '),
                otherYear: earlier.years.join(', '),
              },
            }),
    ),
  samples: {
    passing: [
      [
        {
          number: '11/KH-UBND',
          issuedOn: '2025-01-15',
          issuer: 'UBND xã',
          subject: 'Cải cách hành chính năm 2025',
        },
        {
          number: '11/KH-UBND',
          issuedOn: '2025-01-15',
          issuer: 'UBND xã',
          subject: 'Kế hoạch CCHC của xã năm 2025',
        },
      ],
    ],
    failing: [
      {
        subject: [
          {
            number: '11/KH-UBND',
            issuedOn: '2025-01-15',
            issuer: 'UBND xã',
            subject: 'Cải cách hành chính năm 2025',
          },
          {
            number: '11/KH-UBND',
            issuedOn: '2025-01-15',
            issuer: 'UBND xã',
            subject: 'Cải cách hành chính năm 2024',
          },
        ],
        finds: { path: [1, 'subject'], actual: 'Cải cách hành chính năm 2024' },
      },
      {
        subject: [
          {
            number: '5/KH-UBND',
            issuedOn: '2025-01-15',
            issuer: 'UBND xã',
            subject: 'Chuyển đổi số năm 2024',
          },
          { number: '05/KH-UBND', issuedOn: '2025-01-15', issuer: 'UBND xã', subject: 'CCHC năm 2025' },
        ],
        finds: { path: [1, 'subject'] },
      },
    ],
  },
}
