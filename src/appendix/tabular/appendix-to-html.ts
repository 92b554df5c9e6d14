import type { Language } from '../../notation/language.js'
import { headingCells } from '../../table/heading.js'
import { escapeHtml, headingElement, onOneLine } from '../../table/markup.js'
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
  const { headings, rows } = printAppendix(appendix, template, language)
  const header = headingCells(headings)
  const row = (cells: readonly string[]) =>
    `<tr>${cells
      .map((cell, column) => {
        const text = escapeHtml(onOneLine(cell))
        return column === 1 && text !== '' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`
      })
      .join('')}</tr>`
  return [
    `<table lang="${language}">`,
    ...(header[0] ?? []).map(({ columnSpan }) => `<colgroup span="${columnSpan}"></colgroup>`),
    '<thead>',
    ...header.map((cells) => `<tr>${cells.map(headingElement).join('')}</tr>`),
    '</thead>',
    '<tbody>',
    ...rows.map(row),
    '</tbody>',
    '</table>',
  ].join('\n')
}
