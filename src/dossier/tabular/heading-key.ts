import { normaliseText } from '../../notation/normalise-text.js'
import { headingSynonyms } from './heading-synonyms.js'

/** A heading is short; a longer text is none. */
const longest = 300

const canonical: ReadonlyMap<string, string> = /* @__PURE__ */ buildCanonical()

function buildCanonical(): ReadonlyMap<string, string> {
  return new Map(
    headingSynonyms.flatMap((words) => words.map((word) => [lettersOf(word), lettersOf(words[0] ?? '')])),
  )
}

/**
 * What a heading says, whatever its case, marks, spaces (a line may break inside a word) and column numbers
 * "(3)" or "(3)=(4)+(5)". Other words in brackets count: "Đúng hạn (gồm cả trước hạn)" is another figure.
 * Synonyms have the same key. Empty for what is no heading.
 * @internal
 */
export function headingKey(text: string): string {
  if (text.length > longest) return ''
  const letters = lettersOf(text)
  return canonical.get(letters) ?? letters
}

/**
 * The key of "of which", which groups columns without saying what they count.
 * @internal
 */
export const connective = /* @__PURE__ */ headingKey('Trong đó')

function lettersOf(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(/\(?\d{1,2}\)?(?: ?[=+] ?\(?\d{1,2}\)?)+|\(\d{1,2}\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
