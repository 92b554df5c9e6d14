import type { LegalBasis } from '../calendar/dated.js'
import type { DocumentNumber } from './document-number.js'
import { documentTypeByAbbreviation, type NormativeForce } from './document-type.js'

/**
 * What a symbol by itself, without the year, says about a document being a legal normative one (văn bản quy
 * phạm pháp luật): `always` for NĐ-CP, TT, TTLT and what the National Assembly or its Standing Committee
 * issues (`QH15`, `UBTVQH15`); `by-year` for NQ, QĐ, CT, where the year in the number decides; `never` for
 * every other type, for a công văn and for documents of the Party.
 *
 * So a number that is `always` and has no year lacks it, and one that is `never` and has a year has it in
 * error. Source: Decree 30/2020/NĐ-CP, appendix III.
 *
 * @example
 * ```ts
 * import { normativeForce, parseDocumentNumber } from 'cchc/document'
 *
 * const reading = parseDocumentNumber('130/NĐ-CP')
 * // And the year is missing.
 * if (reading.ok) normativeForce(reading.value) // 'always'
 * ```
 */
export function normativeForce(number: Pick<DocumentNumber, 'form' | 'type' | 'issuer'>): NormativeForce {
  if (number.form === 'party') return 'never'
  if (number.type !== null) return documentTypeByAbbreviation(number.type)?.normative ?? 'never'
  return /^(?:QH|UBTVQH)(?:\d{1,3}|[IVX]{1,6})$/.test(number.issuer[0] ?? '') ? 'always' : 'never'
}

/**
 * Whether a number is that of a legal normative document (văn bản quy phạm pháp luật), as its symbol and year
 * say: `45/2020/NĐ-CP` and `130/NĐ-CP` are, `07/2019/NQ-HĐND` and `19/2025/QĐ-TTg` are, `15/QĐ-UBND` and
 * `140/KH-UBND` are not. A resolution of the National Assembly on a single matter bears the same symbol as a
 * law and counts as normative here.
 *
 * @example
 * ```ts
 * import { isNormative, parseDocumentNumber } from 'cchc/document'
 *
 * const reading = parseDocumentNumber('07/2019/NQ-HĐND')
 * if (reading.ok) isNormative(reading.value) // true
 * ```
 */
export function isNormative(number: Pick<DocumentNumber, 'form' | 'type' | 'issuer' | 'year'>): boolean {
  const force = normativeForce(number)
  return force === 'always' || (force === 'by-year' && number.year !== undefined)
}

/** The law of clerical work (công tác văn thư): Decree 30/2020 at an article, and the circular before it. @internal */
export function clericalLaw(article: string): readonly LegalBasis[] {
  return [
    { document: 'Nghị định 30/2020/NĐ-CP', article, from: '2020-03-05', confirmed: true },
    { document: 'Thông tư 01/2011/TT-BNV', to: '2020-03-04', confirmed: false },
  ]
}
