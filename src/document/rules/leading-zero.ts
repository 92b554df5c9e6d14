import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { formatDocumentNumber } from '../document-number.js'
import { clericalLaw } from '../normative.js'
import { numberOf } from './read-citation.js'

/** Numbers under ten have a leading zero: `05/QĐ-UBND`. */
export const leadingZero: Rule<Citation> = {
  id: 'document/leading-zero',
  severity: 'warning',
  title: {
    vi: 'Số văn bản dưới 10 có chữ số 0 phía trước',
    en: 'Document numbers under ten have a leading zero',
  },
  message: { vi: 'Số {actual} phải ghi là {expected}.', en: '{actual} is to be written {expected}.' },
  basis: [...clericalLaw('Phụ lục I')],
  check: (citation, context) => {
    const { number } = citation
    const value = sharedBy(context, numberOf, citation)
    if (number == null || value === undefined || value.number === null) return notEvaluated(['number'])
    // Documents of the Party follow a guidance of their own.
    if (value.form === 'party' || value.part !== undefined) return passed
    if (value.number >= 10 || value.printedNumber.length > 1) return passed
    return failed({
      path: ['number'],
      actual: number,
      expected: formatDocumentNumber(value),
      operands: [],
    })
  },
  samples: {
    passing: [{ number: '05/QĐ-UBND' }, { number: '10/KH-UBND' }],
    failing: [
      {
        subject: { number: '5/QĐ-UBND' },
        finds: { path: ['number'], actual: '5/QĐ-UBND', expected: '05/QĐ-UBND' },
      },
      { subject: { number: '9/2019/NQ-HĐND' }, finds: { expected: '09/2019/NQ-HĐND' } },
    ],
  },
}
