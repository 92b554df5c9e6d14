import type { Finding } from '../../check/finding.js'
import { type Language, languageOf } from '../../notation/language.js'
import { type CellNote, cellNotes, type DescribeFinding } from '../../table/cell-note.js'
import type { AppendixReading } from './appendix-from-rows.js'

/**
 * What could not be read of a sheet with an appendix, and what was found in it, as notes on its cells (ghi chú phát hiện
 * vào ô của phụ lục): on the figure that a finding is about, or on its unit; what concerns no row is on the first cell.
 * Waived findings are left out. `commentXlsx` of `cchc/office` puts the notes into the workbook.
 *
 * @param reading what `appendixFromRows` read
 * @param findings those of `checkAppendix`, or of a report that has the appendix
 * @param describe `describeFinding` of `cchc`
 *
 * @example
 * ```ts
 * import { describeFinding } from 'cchc'
 * import { appendixFromRows, appendixNotes, appendixTemplate2024, checkAppendix } from 'cchc/appendix'
 *
 * const reading = appendixFromRows(
 *   [
 *     ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
 *     ['1.1', 'Tỷ lệ hoàn thành kế hoạch CCHC', '%', '27', null],
 *     ['Trong đó', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 10, null],
 *     [null, 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 3, null],
 *   ],
 *   appendixTemplate2024,
 * )
 * const { findings } = checkAppendix(reading.appendix, appendixTemplate2024)
 * appendixNotes(reading, findings, describeFinding).at(-1)?.cell // 'D2'
 * ```
 */
export function appendixNotes(
  { cells, issues }: Pick<AppendixReading, 'cells' | 'issues'>,
  findings: readonly Finding[],
  describe: DescribeFinding,
  language: Language = 'vi',
): readonly CellNote[] {
  return cellNotes(
    issues,
    findings,
    (path) => {
      const [part, key = ''] = path.slice(path.indexOf('appendix') + 1)
      const place = Object.hasOwn(cells, key) ? cells[key as keyof typeof cells] : undefined
      return part === 'units' ? (place?.unit ?? place?.value) : place?.value
    },
    describe,
    languageOf(language),
  )
}
