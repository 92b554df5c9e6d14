import { normaliseText } from '../notation/normalise-text.js'
import { type DocumentType, documentTypes } from './document-types.js'

/**
 * The type of document that a written name means (tên loại văn bản), in any case. A name may go on after the
 * type: "Thông báo kết luận" is a Thông báo; the longest type that fits is taken, so "Thông tư liên tịch" is
 * not a Thông tư. `null` when no type begins the name. Linear time.
 *
 * @example
 * ```ts
 * import { documentTypeByName } from 'cchc/document'
 *
 * documentTypeByName('Kế hoạch')?.abbreviation // 'KH'
 * documentTypeByName('công văn')?.abbreviation // null
 * documentTypeByName('Bản tin')                // null
 * ```
 */
export function documentTypeByName(name: string): DocumentType | null {
  const written = normaliseText(name).toLowerCase()
  let found: DocumentType | null = null
  let length = 0
  for (const type of documentTypes) {
    for (const spelling of [type.name, ...(type.aliases ?? [])]) {
      const known = spelling.toLowerCase()
      if (known.length <= length || !beginsWithWords(written, known)) continue
      found = type
      length = known.length
    }
  }
  return found
}

function beginsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || text[words.length] === ' ')
}
