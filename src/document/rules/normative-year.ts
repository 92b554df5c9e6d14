import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { formatDocumentNumber } from '../document-number.js'
import { documentTypeByAbbreviation } from '../document-type.js'
import { clericalLaw, normativeForce } from '../normative.js'
import { numberOf } from './read-citation.js'

/** Circulars on administrative numbers of before are not known; what bears such a year is left alone. */
const firstClericalYear = 2011

/** Types of which practice or other law numbers some with the year: contracts, and notices on treaties. */
const numberedByYear: ReadonlySet<string | null> = /* @__PURE__ */ new Set(['HĐ', 'BGN', 'BTT'])

/** The number of a legal normative document carries its year, `45/2020/NĐ-CP`; that of no other does, `140/KH-UBND`. */
export const normativeYear: Rule<Citation> = {
  id: 'document/normative-year',
  severity: 'warning',
  title: {
    vi: 'Số văn bản quy phạm pháp luật có năm, số văn bản hành chính thì không',
    en: 'Legal normative documents are numbered with the year, administrative ones without',
  },
  message: {
    vi: 'Số {actual} {fault}.',
    en: '{actual} {fault}.',
  },
  basis: [...clericalLaw('Phụ lục III')],
  check: (citation, context) => {
    const { number } = citation
    const value = sharedBy(context, numberOf, citation)
    if (number == null || value === undefined) return notEvaluated(['number'])
    const force = normativeForce(value)
    if (force === 'always' && value.year === undefined)
      return failed({ path: ['number'], actual: number, operands: [], data: { fault: lacksYear } })
    if (force !== 'never' || (value.year ?? 0) < firstClericalYear) return passed
    // An agency or a type unknown may be of another law: judgments, treaties.
    if (documentTypeByAbbreviation(value.type ?? '')?.group !== 'administrative')
      return notEvaluated(['number'])
    if (numberedByYear.has(value.type) || value.issuer[0] === 'LPQT') return passed
    const { year: _, ...clerical } = value
    return failed({
      path: ['number'],
      actual: number,
      expected: formatDocumentNumber(clerical),
      operands: [],
      data: { fault: hasYear },
    })
  },
  samples: {
    passing: [{ number: '45/2020/NĐ-CP' }, { number: '06/QĐ-TTg' }, { number: '150/KH-UBND' }],
    failing: [
      { subject: { number: '130/NĐ-CP' }, finds: { path: ['number'], actual: '130/NĐ-CP' } },
      { subject: { number: '01/TT-VPCP' }, finds: { actual: '01/TT-VPCP' } },
      { subject: { number: '150/2024/KH-UBND' }, finds: { expected: '150/KH-UBND' } },
    ],
  },
}

const lacksYear = {
  vi: 'thiếu năm ban hành: văn bản quy phạm pháp luật có dạng số/năm/ký hiệu',
  en: 'lacks the year: a legal normative document is numbered number/year/symbol',
}
const hasYear = {
  vi: 'ghi thừa năm: văn bản hành chính có dạng số/ký hiệu',
  en: 'has a year too many: an administrative document is numbered number/symbol',
}
