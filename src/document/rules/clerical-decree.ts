import type { LegalBasis } from '../../check/basis.js'

/**
 * Decree 30/2020 on clerical work: types, abbreviations, numbers.
 * @internal
 */
export function clericalDecree(article: string): LegalBasis {
  return { document: 'Nghị định 30/2020/NĐ-CP', article, from: '2020-03-05', confirmed: true }
}
