import { normalizeText } from '../notation/normalize-text.js'
import { type DocumentType, documentTypes } from './document-types.js'

/**
 * The type of document that an abbreviation in a number means (chữ viết tắt tên loại văn bản), `null` when it
 * is none. Case and marks decide: `CT` is chỉ thị, `CTr` chương trình; `QĐ` quyết định, `QyĐ` quy định; `ĐA`
 * đề án, `DA` dự án.
 *
 * Source: Decree 30/2020/NĐ-CP, appendix III.
 *
 * @example
 * ```ts
 * import { documentTypeByAbbreviation } from 'cchc/document'
 *
 * documentTypeByAbbreviation('KH')?.name  // 'Kế hoạch'
 * documentTypeByAbbreviation('CTr')?.name // 'Chương trình'
 * documentTypeByAbbreviation('UBND')      // null
 * ```
 */
export function documentTypeByAbbreviation(abbreviation: string): DocumentType | null {
  // No abbreviation is longer than a handful of letters.
  if (abbreviation.length > 16) return null
  return typesByAbbreviation.get(normalizeText(abbreviation)) ?? null
}

/** The first type of each abbreviation. */
const typesByAbbreviation: ReadonlyMap<string, DocumentType> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...documentTypes]
    .reverse()
    .flatMap((type): [string, DocumentType][] =>
      type.abbreviation === null ? [] : [[type.abbreviation, type]],
    ),
)
