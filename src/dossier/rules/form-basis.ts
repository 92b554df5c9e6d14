import type { LegalBasis } from '../../check/basis.js'

/** The form that declares the columns of a tally and their sums. */
export const formBasis: LegalBasis = {
  document: 'Thông tư 02/2017/TT-VPCP, Thông tư 01/2020/TT-VPCP',
  article: 'Biểu II.06a',
  confirmed: true,
}
