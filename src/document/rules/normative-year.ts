import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { parseDocumentNumber } from '../document-number.js'
import { clericalLaw, normativeForce } from '../normative.js'

/** The number of a legal normative document carries its year: `45/2020/NĐ-CP`. */
export const normativeYear: Rule<Citation> = {
  id: 'document/normative-year',
  severity: 'warning',
  title: {
    vi: 'Số văn bản quy phạm pháp luật có năm',
    en: 'A legal normative document is cited with its year',
  },
  message: {
    vi: 'Số {actual} thiếu năm ban hành: văn bản quy phạm pháp luật có dạng số/năm/ký hiệu.',
    en: '{actual} lacks the year: a legal normative document is numbered number/year/symbol.',
  },
  basis: [...clericalLaw('Phụ lục III')],
  check: ({ number }) => {
    if (number == null) return notEvaluated(['number'])
    const reading = parseDocumentNumber(number)
    if (!reading.ok) return notEvaluated(['number'])
    if (normativeForce(reading.value) !== 'always' || reading.value.year !== undefined) return passed
    return failed({ path: ['number'], actual: number, operands: [] })
  },
  samples: {
    passing: [{ number: '45/2020/NĐ-CP' }, { number: '06/QĐ-TTg' }],
    failing: [
      { subject: { number: '130/NĐ-CP' }, finds: { path: ['number'], actual: '130/NĐ-CP' } },
      { subject: { number: '01/TT-VPCP' }, finds: { actual: '01/TT-VPCP' } },
    ],
  },
}
