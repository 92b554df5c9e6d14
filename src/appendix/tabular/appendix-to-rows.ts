import type { Language } from '../../notation/language.js'
import { headerRows } from '../../table/print-table.js'
import type { Appendix } from '../appendix.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { printAppendix } from './printed-appendix.js'

/**
 * The cells of an appendix for a spreadsheet (xuất phụ lục số liệu): the two header rows of the official form, then
 * every row of the template, with figures as officials print them (`1.492`, `99,3`) and `null` for what is not
 * reported. The text of a merged heading stands in the first of its cells, the others are `null`. Rows that the
 * template does not have come last, under their keys.
 *
 * All cells are texts. One that begins with `=`, `+`, `-` or `@`, which a note may, is left as it is: exceljs and
 * SheetJS write a text as a text, but whoever writes a CSV file must keep the spreadsheet from taking it for a formula.
 *
 * `appendixFromRows` reads the Vietnamese form back; in English, labels, units and figures (`1,492`) are English.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, appendixToRows } from 'cchc/appendix'
 *
 * const rows = appendixToRows({ template: 'cchc-2024', values: { '1.1.planned': 1492 } }, appendixTemplate2024)
 * rows[4] // ['Trong đó', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', '1.492', null]
 * ```
 */
export function appendixToRows<Row extends Indicator>(
  appendix: Appendix<Row>,
  template: AppendixTemplate<Row>,
  { language = 'vi' }: { readonly language?: Language } = {},
): (string | null)[][] {
  const { headings, rows } = printAppendix(appendix, template, language)
  return [...headerRows(headings), ...rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))]
}
