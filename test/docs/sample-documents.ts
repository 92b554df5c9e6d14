import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tallyLayouts } from '../../src/dossier/tabular/tally-layout.js'
import { tallyTableToRows } from '../../src/dossier/tabular/tally-table-to-rows.js'
import { docxParts, zipped } from '../office/make-docx.js'
import { pdfOf } from '../office/pdf/make-pdf.js'
import { sheetOf } from '../office/xlsx/workbook.js'

const lines = [
  'BÁO CÁO',
  'Công tác cải cách hành chính quý I năm 2025',
  'UBND xã Tân Lập báo cáo kết quả như sau:',
  'Đã giải quyết 1.481 hồ sơ (trước hạn 1.424 hồ sơ, đúng hạn 39 hồ sơ, quá hạn 0 hồ sơ).',
]
const settled = { received: { total: 40 }, resolved: { total: 38, early: 30, onTime: 8, late: 0 } }
const table = { rows: [{ label: 'Hộ tịch', ...settled }], total: settled }
const appendix = [
  ['Phụ lục số liệu cải cách hành chính'],
  ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['1.1', 'Tỷ lệ hoàn thành kế hoạch CCHC', '%', 27, null],
  ['Trong đó', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 10, null],
  [null, 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 3, null],
]

/** Writes the documents that programs of the pages read: a report of Word and as PDF, a table and an appendix of Excel. */
export function writeSampleDocuments(folder: string): void {
  const paragraphs = lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  const placed = lines.map((text, index) => ({ text, left: 60, base: 780 - 20 * index, size: 10 }))
  const documents = {
    'bao-cao.docx': zipped(docxParts(paragraphs.join(''))),
    'bao-cao.pdf': pdfOf([placed]),
    'bieu-06a.xlsx': workbookOf(tallyTableToRows(table, tallyLayouts.formII06a)),
    'phu-luc.xlsx': workbookOf(appendix),
  }
  for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, name), bytes)
}

function workbookOf(rows: readonly (readonly unknown[])[]): Uint8Array {
  const xml = rows.map((row) => {
    const cells = row.map((cell) =>
      typeof cell === 'number'
        ? `<c><v>${cell}</v></c>`
        : `<c t="inlineStr"><is><t>${cell ?? ''}</t></is></c>`,
    )
    return `<row>${cells.join('')}</row>`
  })
  return sheetOf(xml.join(''))
}
