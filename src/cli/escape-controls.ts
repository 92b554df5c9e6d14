/**
 * Shows control characters as `\u001b`: text from a file stays on its line and cannot rewrite the terminal.
 */
export function escapeControls(text: string): string {
  // Beside the control characters those that break a line or turn the direction of writing.
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
