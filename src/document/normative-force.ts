import type { DocumentNumber } from './document-number.js'
import { documentTypeByAbbreviation } from './document-type-by-abbreviation.js'
import type { NormativeForce } from './document-types.js'

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
