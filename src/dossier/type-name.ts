/**
 * The name of the type of a value, as issues give it.
 * @internal
 */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
