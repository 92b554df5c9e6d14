import { normalizeText } from '../notation/normalize-text.js'

/** A heading is short; a longer text is none. */
const longest = 300

/**
 * The letters and digits of a heading, whatever its case, marks, spaces (a line may break inside a word) and column
 * numbers "(3)" or "(3)=(4)+(5)". Other words in brackets count: "Đúng hạn (gồm cả trước hạn)" is another figure.
 * Empty for what is no heading.
 * @internal
 */
export function headingLetters(text: string): string {
  if (text.length > longest) return ''
  return normalizeText(text)
    .toLowerCase()
    .replace(/\(?\d{1,2}\)?(?: ?[=+] ?\(?\d{1,2}\)?)+|\(\d{1,2}\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
