import type { DocumentNumber } from './document-number.js'
import { normativeForce } from './normative-force.js'

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
