/**
 * The number that an appendix reports for a row; `undefined` when it reports none, or a text.
 * @internal
 */
export function numberAt(values: Readonly<Record<string, unknown>>, key: string): number | undefined {
  // What an object inherits is no number, so that its own properties need not be told apart.
  const value = values[key]
  return typeof value === 'number' ? value : undefined
}
