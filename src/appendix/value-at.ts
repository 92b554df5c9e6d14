/**
 * The number or text that an appendix reports for a row; `undefined` when it reports none.
 * @internal
 */
export function valueAt(values: Readonly<Record<string, unknown>>, key: string): number | string | undefined {
  // What an object inherits is neither, so that its own properties need not be told apart.
  const value = values[key]
  return typeof value === 'number' || typeof value === 'string' ? value : undefined
}
