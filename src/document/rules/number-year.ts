import { withYear } from '../../calendar/day.js'
import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { clericalLaw } from '../normative.js'
import { numberOf } from './read-citation.js'

/** The year in the number of a document is that of its date. */
export const numberYear: Rule<Citation> = {
  id: 'document/number-year',
  severity: 'warning',
  title: {
    vi: 'Năm trong số văn bản là năm ban hành',
    en: 'The year in the number of a document is that of its date',
  },
  message: {
    vi: 'Số {number} là của năm {year} nhưng văn bản ghi ban hành ngày {actual:date}.',
    en: '{number} is a number of {year}, but the document is dated {actual:date}.',
  },
  basis: ['consistency', ...clericalLaw('Phụ lục III')],
  check: (citation, context) => {
    const { number, issuedOn } = citation
    const value = sharedBy(context, numberOf, citation)
    if (number == null || value === undefined) return notEvaluated(['number'])
    const { year } = value
    if (year === undefined) return passed
    if (issuedOn == null) return notEvaluated(['issuedOn'])
    if (issuedOn.startsWith(String(year))) return passed
    return failed({
      path: ['issuedOn'],
      actual: issuedOn,
      expected: withYear(issuedOn, year),
      operands: [{ path: ['number'], value: number }],
      data: { number, year: String(year) },
    })
  },
  samples: {
    passing: [
      { number: '45/2020/NĐ-CP', issuedOn: '2020-04-08' },
      { number: '15/QĐ-UBND', issuedOn: '2024-01-11' },
    ],
    failing: [
      {
        subject: { number: '58/2025/QĐ-UBND', issuedOn: '2024-06-27' },
        finds: { path: ['issuedOn'], actual: '2024-06-27', expected: '2025-06-27' },
      },
      { subject: { number: '118/2025/NĐ-CP', issuedOn: '2015-06-09' }, finds: { actual: '2015-06-09' } },
    ],
  },
}
