import type { Appendix } from './appendix.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/**
 * Whether an appendix is of a template (phụ lục theo mẫu), by the id it names; then its values have the types of that
 * template's indicators.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, isAppendixOf, valueOf } from 'cchc/appendix'
 *
 * const appendix = { template: 'cchc-2024', values: { '7.2': 2 } }
 * // Of the type 0 | 1 | 2 | null.
 * if (isAppendixOf(appendix, appendixTemplate2024)) valueOf(appendix, '7.2') // 2
 * ```
 */
export function isAppendixOf<Row extends Indicator>(
  appendix: Appendix,
  template: AppendixTemplate<Row>,
): appendix is Appendix<Row> {
  return appendix.template === template.id
}
