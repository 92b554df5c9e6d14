import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import {
  type DocumentType,
  documentTypeByAbbreviation,
  documentTypeByName,
  documentTypes,
} from '../document-type.js'
import { clericalLaw, normativeForce } from '../normative.js'
import { numberOf } from './read-citation.js'
import { isAgency, plainLetters } from './symbol-spelling.js'

/** What the National Assembly and its Standing Committee pass. */
const passedByAssembly: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Luật',
  'Bộ luật',
  'Nghị quyết',
  'Pháp lệnh',
  'Hiến pháp',
])

/** The type that a citation names is the one that its symbol abbreviates. */
export const typeSymbol: Rule<Citation> = {
  id: 'document/type-symbol',
  severity: 'warning',
  title: { vi: 'Tên loại văn bản khớp với ký hiệu', en: 'The type of a document agrees with its symbol' },
  message: {
    vi: 'Văn bản được gọi là “{actual}” nhưng số {number} mang ký hiệu của loại “{symbolType}”.',
    en: 'The document is called “{actual}”, but the symbol of {number} is that of the type “{symbolType}”.',
  },
  basis: ['consistency', ...clericalLaw('Phụ lục III')],
  check: (citation, context) => {
    const { type, number } = citation
    if (type == null) return notEvaluated(['type'])
    if (number == null) return notEvaluated(['number'])
    const named = documentTypeByName(type)
    const read = sharedBy(context, numberOf, citation)
    if (named === null || read === undefined) return notEvaluated([named === null ? 'type' : 'number'])
    const symbol = read.type
    if (symbol === named.abbreviation) return passed
    // Documents of the Party have abbreviations of their own.
    if (read.form === 'party') return notEvaluated(['number'])
    // What the National Assembly passes bears its symbol alone: 72/2025/QH15.
    if (symbol === null && normativeForce(read) === 'always') {
      return passedByAssembly.has(named.name) ? passed : notEvaluated(['number'])
    }
    // A type without an abbreviation of its own says nothing against a symbol; an agency of a công văn may bear the
    // letters of a type.
    if (named.abbreviation === null) return notEvaluated(['number'])
    if (symbol === null && mayBeType(read.issuer)) return notEvaluated(['number'])
    const meant = symbol === null ? null : documentTypeByAbbreviation(symbol)
    return failed({
      path: ['type'],
      actual: type,
      expected: meant?.name ?? 'Công văn',
      operands: [{ path: ['number'], value: number }],
      data: { number, symbolType: nameOf(meant) },
    })
  },
  samples: {
    passing: [
      { type: 'Kế hoạch', number: '140/KH-UBND' },
      { type: 'Công văn', number: '549/PNV' },
      { type: 'Nghị định', number: '45/2020/NĐ-CP' },
      { type: 'Nghị quyết', number: '203/2025/QH15' },
    ],
    failing: [
      {
        subject: { type: 'Kế hoạch', number: '37/QĐ-UBND' },
        finds: { path: ['type'], actual: 'Kế hoạch', expected: 'Quyết định' },
      },
      {
        subject: { type: 'Quyết định', number: '04/KH-UBND' },
        finds: { path: ['type'], expected: 'Kế hoạch' },
      },
      { subject: { type: 'Kế hoạch', number: '18/UBND-VP' }, finds: { expected: 'Công văn' } },
    ],
  },
}

/**
 * Letters before an agency (PHLT-UBND), longer than a type's own (KHPH, QĐUB), or those without their marks or case (QD,
 * TTR): a type perhaps, and no agency.
 */
function mayBeType([first = '', second = '']: readonly string[]): boolean {
  if (isAgency(first)) return false
  const plain = plainLetters(first)
  return (
    isAgency(second) ||
    documentTypes.some(({ abbreviation }) => {
      return abbreviation !== null && abbreviation.length > 1 && plain.startsWith(plainLetters(abbreviation))
    })
  )
}

function nameOf(type: DocumentType | null): { vi: string; en: string } {
  return type === null ? { vi: 'Công văn', en: 'Official letter' } : { vi: type.name, en: type.english }
}
