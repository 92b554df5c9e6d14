import type { Language } from '../../notation/language.js'
import { tableToHtml } from '../../table/print-table.js'
import type { Appendix } from '../appendix.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { printAppendix } from './printed-appendix.js'

/**
 * An appendix as an HTML `table` (phụ lục dạng HTML): every row of the template, figures as officials print them,
 * blanks for what is not reported. Every heading and label has its scope, so that a screen reader names the column and
 * row of a figure. There are no classes, styles or scripts, and all text is escaped.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, appendixToHtml } from 'cchc/appendix'
 *
 * const html = appendixToHtml({ template: 'cchc-2024', values: { '3.2.4': '99.3' } }, appendixTemplate2024)
 * html.includes('<td>%</td><td>99,3</td>') // true
 * ```
 */
export function appendixToHtml<Row extends Indicator>(
  appendix: Appendix<Row>,
  template: AppendixTemplate<Row>,
  { language = 'vi' }: { readonly language?: Language } = {},
): string {
  const isLabel = (column: number, text: string) => column === 1 && text !== ''
  return tableToHtml(printAppendix(appendix, template, language), language, isLabel)
}
