import type { Finding } from '../../check/finding.js'
import { type Language, languageOf } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import { type CellNote, cellNotes, type DescribeFinding } from '../../table/cell-note.js'
import { cellAddress } from '../../table/table-issue.js'
import type { TallyRow } from '../tally-table.js'
import type { TallyTableReading } from './tally-table-from-rows.js'

/**
 * What could not be read of a sheet with a table of tallies, and what was found in it, as notes on its cells (ghi chú
 * phát hiện vào ô của bảng): on the figure that a finding is about, or on its row; what concerns neither is on the first
 * cell. Waived findings are left out. `commentXlsx` of `cchc/office` puts the notes into the workbook.
 *
 * @param reading what `tallyTableFromRows` read
 * @param findings those of a report that has the table as `procedures.table`
 * @param describe `describeFinding` of `cchc`
 *
 * @example
 * ```ts
 * import { checkReport, describeFinding, parseReport } from 'cchc'
 * import { tallyTableFromRows, tallyTableNotes } from 'cchc/dossier'
 *
 * const reading = tallyTableFromRows([
 *   ['STT', 'Lĩnh vực', 'Hồ sơ đã giải quyết', null, null],
 *   [null, null, 'Tổng số', 'Sớm hạn', 'Trễ hạn'],
 *   [1, 'Chứng thực', 1602, 1600, 1],
 * ])
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   procedures: { table: reading.table },
 * })
 * const { findings } = checkReport(report, { severities: { 'report/number-missing': 'off' } })
 * tallyTableNotes(reading, findings, describeFinding).length // 1
 * ```
 */
export function tallyTableNotes(
  reading: Pick<TallyTableReading, 'columns' | 'issues' | 'rowIndexes' | 'table' | 'totalRowIndex'>,
  findings: readonly Finding[],
  describe: DescribeFinding,
  language: Language = 'vi',
): readonly CellNote[] {
  const { columns, issues, rowIndexes, table, totalRowIndex } = reading
  return cellNotes(
    issues,
    findings,
    (path) => {
      const at = path.indexOf('table')
      const place = at < 0 ? undefined : placeIn(table.rows, path.slice(at + 1))
      if (place === undefined) return undefined
      const row = place.index === null ? totalRowIndex : rowIndexes[place.index]
      if (row == null) return undefined
      const column = columns[place.figure as keyof typeof columns]
      return cellAddress(row, column ?? 0)
    },
    describe,
    languageOf(language),
  )
}

/** Which row of a table a path leads to, counted as the rows stand below each other (`null`: the total), and what of it. */
function placeIn(
  rows: readonly TallyRow[],
  [key, index, ...rest]: Path,
): { readonly index: number | null; readonly figure: string } | undefined {
  if (key === 'total') return { index: null, figure: [index, ...rest].join('.') }
  if (key !== 'rows' || typeof index !== 'number') return undefined
  const row = rows[index]
  if (row === undefined) return undefined
  const own = rows.slice(0, index).reduce((sum, before) => sum + sizeOf(before), 0)
  const inner = placeIn(row.rows ?? [], rest)
  return inner?.index == null
    ? { index: own, figure: rest.join('.') }
    : { index: own + 1 + inner.index, figure: inner.figure }
}

/** How many rows a row takes, with those inside it. */
function sizeOf({ rows = [] }: TallyRow): number {
  return (rows ?? []).reduce((sum, row) => sum + sizeOf(row), 1)
}
