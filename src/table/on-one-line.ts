/**
 * A text as one line of a printed table: line breaks become spaces; characters that steer a terminal or turn the
 * direction of text are shown as `�`.
 * @internal
 */
export function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
