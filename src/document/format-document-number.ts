import type { DocumentNumber } from './document-number.js'

/**
 * Prints the number and symbol of a document as the law writes it (số, ký hiệu văn bản): a number below 10
 * with a leading zero, `/` between number, year and symbol, `-` between groups, no spaces; an unnumbered
 * document begins with `/`. The printed form of a parsed number is not kept: `5/QĐ-UBND` comes back as
 * `05/QĐ-UBND`, so that comparing both tells a number that is not written as the law asks.
 *
 * Source: Decree 30/2020/NĐ-CP, appendix III.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber } from 'cchc/document'
 *
 * formatDocumentNumber({ form: 'state', number: 5, type: 'QĐ', issuer: ['MTTQ', 'BTT'] }) // '05/QĐ-MTTQ-BTT'
 * ```
 */
export function formatDocumentNumber(value: Omit<DocumentNumber, 'printedNumber'>): string {
  const groups = value.type === null ? value.issuer : [value.type, ...value.issuer]
  const number = printNumber(value)
  if (value.form === 'party') {
    const [type, ...issuer] = groups
    return `${number}-${type}/${issuer.join('-')}`
  }
  const year = value.year === undefined ? '' : `${value.year}/`
  return `${number}/${year}${groups.join('-')}`
}

function printNumber({ number, part, letter }: Omit<DocumentNumber, 'printedNumber'>): string {
  if (number === null) return ''
  return `${String(number).padStart(2, '0')}${part === undefined ? '' : `.${part}`}${letter ?? ''}`
}
