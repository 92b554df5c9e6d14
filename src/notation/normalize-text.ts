/** Letters that old fonts and keyboards leave in place of Vietnamese ones, which look alike and never occur in Vietnamese. */
const lookAlikes: Readonly<Record<string, string>> = {
  ƣ: 'ư', // U+01A3, Latin letter oi
  Ƣ: 'Ư', // U+01A2
  ð: 'đ', // U+00F0, Icelandic eth
  Ð: 'Đ', // U+00D0
  Ɖ: 'Đ', // U+0189, African d
  ǎ: 'ă', // U+01CE, a with the caron of Pinyin
  Ǎ: 'Ă', // U+01CD
  '\u030c': '\u0306', // the caron by itself
}

/**
 * What is not in that form: a character other than ASCII and composed Vietnamese letters, none of which looks like
 * another, or a space too many. Most texts have nothing of it.
 */
const unnormalized = /[^ -~À-ÏÑ-ïñ-ƈƊ-ơƤ-ưẠ-ỹ]|^ | $| {2}/

/**
 * Brings Vietnamese text (văn bản tiếng Việt) from Word, Excel, PDF or the web into one form, so that equal
 * words are equal strings: Unicode NFC, look-alike letters replaced (`ƣ` becomes `ư`), every kind of space
 * one plain space, zero-width characters and soft hyphens removed, every dash a hyphen, ends trimmed.
 *
 * Letters keep their case. What is no text is read as one: a number as officials write it (`99,3`). Linear time.
 *
 * @example
 * ```ts
 * import { normalizeText } from 'cchc/notation'
 *
 * normalizeText(' Tồn kỳ  trƣớc ') // 'Tồn kỳ trước'
 * ```
 */
export function normalizeText(text: string): string {
  if (typeof text !== 'string') return normalizeText(textOf(text))
  if (!unnormalized.test(text)) return text
  return text
    .replace(/[ƣƢðÐƉǎǍ]|(?<=[aA])\u030c/g, (letter) => lookAlikes[letter] as string)
    .replace(/\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a caller without types gives for a text: a number as officials write it, nothing for nothing. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' || typeof value === 'bigint'
    ? String(value).replace('.', ',')
    : typeof value
}

/**
 * Whether a normalized text says that nothing is reported: a dash, the dots of a form left blank, or nothing. @internal
 */
export function isBlank(text: string): boolean {
  return /^(?:-*|\.{2,}|…+)$/.test(text)
}
