import type { LegalBasis } from '../../calendar/dated.js'

const form = { article: 'Biểu II.06a', confirmed: true } as const

/**
 * The form that declares the columns of a tally and their sums. The circulars were read, but not the days on which they
 * came into force: it was not before the year of the first and the day of the second.
 */
export const formBasis: readonly LegalBasis[] = [
  { document: 'Thông tư 02/2017/TT-VPCP', ...form, from: '2017-01-01' },
  { document: 'Thông tư 01/2020/TT-VPCP', ...form, from: '2020-10-21' },
]
