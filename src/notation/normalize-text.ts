/** Letters that old fonts leave in place of Vietnamese ones, which look alike and never occur in Vietnamese. */
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
  if (isNormalized(text)) return text
  return text
    .replace(/[ƣƢðÐƉ]/g, (letter) => lookAlikes[letter] as string)
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

/** Most texts are in that form already: ASCII and composed Vietnamese letters, with single spaces between words. */
function isNormalized(text: string): boolean {
  let before = space
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isLetter =
      (code > space && code < 0x7f) ||
      (code >= 0x1ea0 && code <= 0x1ef9) ||
      (code >= 0xc0 && code <= 0x1b0 && !lookAlikeCodes.has(code))
    if (!isLetter && (code !== space || before === space)) return false
    before = code
  }
  return before !== space || text === ''
}

const space = 0x20
const lookAlikeCodes: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.keys(lookAlikes).map((letter) => letter.charCodeAt(0)),
)
