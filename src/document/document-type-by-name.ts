import { normalizeText } from '../notation/normalize-text.js'
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
  const written = normalizeText(name).toLowerCase()
  const named = typesByName.get(written)
  if (named !== undefined) return named
  let found: DocumentType | null = null
  let length = 0
  for (const { known, type } of spellings) {
    if (known.length <= length || !beginsWithWords(written, known)) continue
    found = type
    length = known.length
  }
  return found
}

/** Every name of a type in lower case. */
const spellings: readonly { readonly known: string; readonly type: DocumentType }[] =
  /* @__PURE__ */ documentTypes.flatMap((type) =>
    [type.name, ...(type.aliases ?? [])].map((spelling) => ({ known: spelling.toLowerCase(), type })),
  )

const typesByName: ReadonlyMap<string, DocumentType> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...spellings].reverse().map(({ known, type }) => [known, type]),
)

function beginsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || text[words.length] === ' ')
}
