import type { LegalReference } from './legal-reference.js'

/**
 * The provision of the Labor Code (Bộ luật Lao động) in force in a year: on public holidays, or on the
 * substitute day for a holiday that falls on a weekly rest day. The Code of 2019 is in force from 01/01/2021.
 *
 * @internal
 */
export function laborCode(year: number, provision: 'holidays' | 'substitute'): LegalReference {
  if (year < 2021) {
    const clause = provision === 'holidays' ? '1' : '3'
    return { document: 'Bộ luật Lao động 2012 (10/2012/QH13)', article: '115', clause }
  }
  const document = 'Bộ luật Lao động 2019 (45/2019/QH14)'
  return provision === 'holidays'
    ? { document, article: '112', clause: '1' }
    : { document, article: '111', clause: '3' }
}
