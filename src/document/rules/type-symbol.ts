import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { documentTypeByAbbreviation } from '../document-type-by-abbreviation.js'
import { documentTypeByName } from '../document-type-by-name.js'
import type { DocumentType } from '../document-types.js'
import { parseDocumentNumber } from '../parse-document-number.js'
import { clericalDecree } from './clerical-decree.js'

/** The type that a citation names is the one that its symbol abbreviates. */
export const typeSymbol: Rule<Citation> = {
  id: 'document/type-symbol',
  severity: 'warning',
  title: { vi: 'Tên loại văn bản khớp với ký hiệu', en: 'The type of a document agrees with its symbol' },
  message: {
    vi: 'Văn bản được gọi là “{actual}” nhưng số {number} là ký hiệu của {symbolType}.',
    en: 'The document is called “{actual}”, but {number} is the symbol of a {symbolType}.',
  },
  basis: ['consistency', clericalDecree('Phụ lục III')],
  check: ({ type, number }) => {
    if (type == null) return notEvaluated(['type'])
    if (number == null) return notEvaluated(['number'])
    const named = documentTypeByName(type)
    const reading = parseDocumentNumber(number)
    if (named === null || !reading.ok) return notEvaluated([named === null ? 'type' : 'number'])
    const symbol = reading.value.type
    if (symbol === named.abbreviation) return passed
    const meant = symbol === null ? null : documentTypeByAbbreviation(symbol)
    // A symbol without a known type says nothing against a type that has no abbreviation of its own; an agency of
    // a công văn may bear the letters of a type.
    if (named.abbreviation === null || (symbol !== null && meant === null)) return notEvaluated(['number'])
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

function nameOf(type: DocumentType | null): { vi: string; en: string } {
  return type === null ? { vi: 'Công văn', en: 'Official letter' } : { vi: type.name, en: type.english }
}
