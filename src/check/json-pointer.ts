import type { Path } from '../quantity/figure.js'

/**
 * A path (vị trí trong tài liệu) as a JSON Pointer (RFC 6901): `['table', 'rows', 0]` is `/table/rows/0`, the whole
 * document is `''`.
 *
 * @example
 * ```ts
 * import { toJsonPointer } from 'cchc/check'
 *
 * toJsonPointer(['statements', 3, 'whole']) // '/statements/3/whole'
 * ```
 */
export function toJsonPointer(path: Path): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}
