/**
 * Writes the table of ten columns that UBND thị trấn Bình Dương printed for seven months of 2024, as a portal would
 * export it: `node write-table.js table.xlsx [--slip]`. With `--slip` one figure is mistyped.
 */
import { tallyLayouts, tallyTableToRows } from 'cchc/dossier'
import ExcelJS from 'exceljs'

const [path = 'table.xlsx', option] = process.argv.slice(2)

/** Field of work; dossiers, all of them received online; resolved early; resolved late. */
const figures = [
  ['Bảo Trợ Xã Hội', 72, 72, 0],
  ['Các cơ sở giáo dục khác', 2, 2, 0],
  ['Chứng thực', 602, 600, 2],
  ['Hộ tịch', 288, option === '--slip' ? 282 : 288, 0],
  ['Thi đua - khen thưởng', 2, 2, 0],
]
const table = {
  rows: figures.map(([label, received, early, late]) => ({
    label,
    received: { total: received, online: received, carriedOver: 0 },
    resolved: { total: received, early, onTime: 0, late },
  })),
}

const workbook = new ExcelJS.Workbook()
const sheet = workbook.addWorksheet('Biểu 10 cột')
sheet.addRow(['Tình hình, kết quả giải quyết TTHC 7 tháng đầu năm 2024'])
sheet.addRow([])
sheet.addRows(tallyTableToRows(table, tallyLayouts.tenColumns))
for (const range of ['A1:J1', 'A3:A4', 'B3:B4', 'C3:F3', 'G3:J3']) sheet.mergeCells(range)

const [first, last] = [6, sheet.rowCount]
const total = sheet.addRow(['*', 'Tổng số'])
for (const column of ['C', 'D', 'F', 'G', 'H', 'I', 'J']) {
  let result = 0
  for (let row = first; row <= last; row++) result += sheet.getCell(`${column}${row}`).value
  total.getCell(column).value = { formula: `SUM(${column}${first}:${column}${last})`, result }
}

for (const row of [1, 3, 4, total.number]) sheet.getRow(row).font = { bold: true }
sheet.getColumn('B').width = 28
await workbook.xlsx.writeFile(path)
console.log(`${path}: ${figures.length} lĩnh vực`)
