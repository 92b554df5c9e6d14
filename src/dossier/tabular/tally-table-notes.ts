import type { Finding } from '../../check/finding.js'
import { type Language, languageOf } from '../../notation/language.js'
import { type CellNote, cellNotes, type DescribeFinding } from '../../table/cell-note.js'
import { cellAddress } from '../../table/table-issue.js'
import { walkTallyRows } from '../tally-table.js'
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
  /** Which row of the sheet each row of the table is, by its path there. */
  const rowAt = new Map(
    Array.from(walkTallyRows(table), ({ path }, index) => [path.join('.'), rowIndexes[index]]),
  )
  if (totalRowIndex !== null) rowAt.set('total', totalRowIndex)
  return cellNotes(
    issues,
    findings,
    (path) => {
      const at = path.indexOf('table')
      if (at < 0) return undefined
      const inside = path.slice(at + 1)
      for (let length = inside.length; length > 0; length--) {
        const row = rowAt.get(inside.slice(0, length).join('.'))
        const figure = inside.slice(length).join('.') as keyof typeof columns
        if (row !== undefined) return cellAddress(row, columns[figure] ?? 0)
      }
      return undefined
    },
    describe,
    languageOf(language),
  )
}
