/** A text as one line of a printed table, with what steers a terminal or turns a text shown as `�`. @internal */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}

const wordJoiner = '\u2060'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text for HTML, in an element or a quoted attribute. @internal */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}

/**
 * A text of one line for a cell of a Markdown table, in which it is text and nothing else. What a renderer would link
 * after it has taken the backslashes off (`@name`, `#12`, addresses of mail) is broken by a word joiner, which is not
 * seen. @internal
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$#!@]/g, '\\$&')
    .replace(/(?:@|#(?=\d))/g, `$&${wordJoiner}`)
    .replace(/[&<>]/g, (character) => entities[character] as string)
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
}
