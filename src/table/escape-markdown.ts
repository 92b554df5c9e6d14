const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * A text of one line for a cell of a Markdown table, in which it is text and nothing else.
 * @internal
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~$#!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] as string)
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
}
