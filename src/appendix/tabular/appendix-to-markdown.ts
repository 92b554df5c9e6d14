import type { Language } from '../../notation/language.js'
import { tableToMarkdown } from '../../table/print-table.js'
import type { Appendix } from '../appendix.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { printAppendix } from './printed-appendix.js'

/**
 * An appendix in Markdown (phụ lục dạng Markdown): every row of the template, figures as officials print them, blanks
 * for what is not reported. The heading "Kết quả" is joined to those below it, since Markdown has one header row. All
 * text is escaped, so that it is text and nothing else. No line break at the end.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, appendixToMarkdown } from 'cchc/appendix'
 *
 * const appendix = { template: 'cchc-2024', values: { '1.1.planned': 10 } }
 * appendixToMarkdown(appendix, appendixTemplate2024).split('\n')[4]
 * // '| Trong đó | Số nhiệm vụ đề ra trong kế hoạch | Nhiệm vụ | 10 |  |'
 * ```
 */
export function appendixToMarkdown<Row extends Indicator>(
  appendix: Appendix<Row>,
  template: AppendixTemplate<Row>,
  { language = 'vi' }: { readonly language?: Language } = {},
): string {
  return tableToMarkdown(printAppendix(appendix, template, language), (column) => column !== 3)
}
