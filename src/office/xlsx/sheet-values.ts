import { wholeText } from './cell-strings.js'
import type { Sheet } from './workbook.js'

/**
 * The rows of a sheet as plain values (giá trị các dòng), for what reads rows of lists, as `tallyDossiers` with `read` does
 * for a list of dossiers: a day is written as one (`2024-03-11`), a number as it is, a text as it is, an error by its name.
 * What holds nothing, and a formula without a result, is `null`. Where some days are typed as texts, name both forms:
 * `format: ['yyyy-MM-dd', 'dd/MM/yyyy']`.
 *
 * @param rows the rows of a sheet of `readXlsx`
 *
 * @example
 * ```ts
 * import { tallyDossiers } from 'cchc/dossier'
 * import { dossierRows } from 'cchc/host'
 * import { sheetValues } from 'cchc/office'
 *
 * const [headings = [], ...rows] = sheetValues([
 *   [{ value: 'Mã hồ sơ' }, { value: 'Kênh' }, { value: 'Ngày tiếp nhận' }],
 *   [{ value: 'H1' }, { value: 'Trực tuyến' }, { value: 45362, numFmt: 'dd/mm/yyyy', date: '2024-03-11' }],
 * ])
 * const columns = {
 *   id: 'Mã hồ sơ',
 *   channel: { column: 'Kênh', codes: { 'Trực tuyến': 'online' } },
 *   receivedOn: 'Ngày tiếp nhận',
 * } as const
 * const period = { from: '2024-03-01', to: '2024-03-31' }
 * tallyDossiers(rows, { period, read: dossierRows(columns, { headings }) }).total.received?.online // 1
 * ```
 */
export function sheetValues(rows: Sheet['rows']): readonly (readonly (string | number | boolean | null)[])[] {
  return rows.map((cells) =>
    Array.from(cells, (cell) => {
      if (cell === undefined) return null
      const { date, value } = cell
      if (date !== undefined) return date
      if (typeof value !== 'object' || value === null) return value
      return 'error' in value ? value.error : wholeText(value)
    }),
  )
}
