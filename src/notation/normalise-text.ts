/**
 * Letters that the fonts of PDF and old Word files leave in place of Vietnamese ones.
 * They look alike on paper and never occur in Vietnamese.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  ƣ: 'ư', // U+01A3, Latin letter oi
  Ƣ: 'Ư', // U+01A2
  ð: 'đ', // U+00F0, Icelandic eth
  Ð: 'Đ', // U+00D0
  Ɖ: 'Đ', // U+0189, African d
}

/**
 * Brings Vietnamese text (văn bản tiếng Việt) from Word, Excel, PDF or the web into one form, so that equal
 * words are equal strings: Unicode NFC, look-alike letters replaced (`ƣ` becomes `ư`), every kind of space
 * one plain space, zero-width characters and soft hyphens removed, every dash a hyphen, ends trimmed.
 *
 * Letters keep their case. Runs in linear time.
 *
 * @example
 * ```ts
 * import { normaliseText } from 'cchc/notation'
 *
 * normaliseText(' Tồn kỳ  trƣớc ') // 'Tồn kỳ trước'
 * ```
 */
export function normaliseText(text: string): string {
  return text
    .replace(/[ƣƢðÐƉ]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
