import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { formatDocumentNumber } from '../document-number.js'
import { documentTypeByAbbreviation, documentTypeByName, documentTypes } from '../document-type.js'
import { clericalLaw } from '../normative.js'
import { numberOf } from './read-citation.js'

/** The symbol of a type has its marks, its case and its hyphen: `QĐ-UBND`, not `QD-UBND`, `QĐ.UBND` or `QĐUB`. */
export const symbolSpelling: Rule<Citation> = {
  id: 'document/symbol-spelling',
  severity: 'warning',
  title: {
    vi: 'Ký hiệu văn bản viết đúng chữ viết tắt và dấu nối',
    en: 'The symbol of a document has the letters and the hyphen of its type',
  },
  message: {
    vi: 'Số {actual} có lẽ là {expected}: ký hiệu viết thiếu dấu, sai chữ hoa hoặc thiếu dấu nối.',
    en: '{actual} is probably {expected}: the symbol lacks a mark, a capital or its hyphen.',
  },
  basis: [...clericalLaw('Phụ lục III')],
  check: (citation, context) => {
    const { number, type } = citation
    const value = sharedBy(context, numberOf, citation)
    if (number == null || value === undefined) return notEvaluated(['number'])
    if (value.form === 'party' || value.type !== null || isAgency(value.issuer[0] ?? '')) return passed
    const meant = meantSymbol(value.issuer)
    if (meant === undefined) return notEvaluated(['number'])
    const named = type == null ? null : documentTypeByName(type)
    // The letters may be those of an agency, unless the citation names the type or an agency follows them.
    const isCertain = named?.abbreviation === meant.type || isAgency(value.issuer[1] ?? '')
    if (!isCertain) return notEvaluated(['type'])
    return failed({
      path: ['number'],
      actual: number,
      expected: formatDocumentNumber({ ...value, ...meant }),
      operands: [],
    })
  },
  samples: {
    passing: [{ type: 'Quyết định', number: '15/QĐ-UBND' }, { number: '18/UBND-VP' }],
    failing: [
      {
        subject: { type: 'Quyết định', number: '15/QD-UBND' },
        finds: { path: ['number'], actual: '15/QD-UBND', expected: '15/QĐ-UBND' },
      },
      { subject: { type: 'Tờ trình', number: '40/TTR-SNV' }, finds: { expected: '40/TTr-SNV' } },
      { subject: { type: 'Quyết định', number: '1998/QĐUB' }, finds: { expected: '1998/QĐ-UB' } },
    ],
  },
}

/** Agencies that issue documents, and so end a symbol. */
const agencies = '(?:UBND|UBMTTQ|UB|HĐND|MTTQ|BCĐ|HĐTĐ|TTg)'
const agencyFirst = new RegExp(`^${agencies}(?!\\p{Ll})`, 'u')
const joined = new RegExp(`^(\\p{L}{1,5}?)[.&]?(${agencies}\\p{Lu}{0,6})$`, 'u')

/** Whether a group of a symbol is an agency of its own. @internal */
export function isAgency(group: string): boolean {
  return agencyFirst.test(group)
}

/** The type and issuer of a symbol that is no type as it is written, but one in other letters or with a hyphen. */
function meantSymbol([first = '', ...others]: readonly string[]):
  | { readonly type: string; readonly issuer: readonly string[] }
  | undefined {
  const [, letters = first, agency] = joined.exec(first) ?? []
  const type = abbreviationLike(letters)
  const issuer = agency === undefined ? others : [agency, ...others]
  return type === undefined || issuer.length === 0 ? undefined : { type, issuer }
}

function abbreviationLike(letters: string): string | undefined {
  if (documentTypeByAbbreviation(letters) !== null) return letters
  return (
    documentTypes.find(({ abbreviation }) => {
      return (
        abbreviation !== null &&
        abbreviation.length > 1 &&
        plainLetters(abbreviation) === plainLetters(letters)
      )
    })?.abbreviation ?? undefined
  )
}

/** A symbol without marks and case. @internal */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'D')
    .toUpperCase()
}
