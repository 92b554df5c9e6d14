/**
 * Writes the statistical appendix with some of the figures that UBND thị trấn Đình Cả printed for the first quarter of
 * 2024, faults and all: `node write-appendix.js appendix.xlsx`.
 */
import { appendixTemplate2024, appendixToRows } from 'cchc/appendix'
import ExcelJS from 'exceljs'

const [path = 'appendix.xlsx'] = process.argv.slice(2)
const appendix = {
  template: appendixTemplate2024.id,
  values: {
    1.1: '30',
    '1.1.planned': 10,
    '1.1.completed': 3,
    '3.2.4': '99.3',
    '3.2.4.received': 1492,
    '3.2.4.online': 1482,
    '3.4.2': '100',
    '3.4.2.resolved': 1481,
    '3.4.2.onTime': 39,
    '4.2.1': 20,
    '4.2.2': 19,
    '7.5.2': '266',
  },
  units: { '7.5.2': 'Văn bản' },
}

const workbook = new ExcelJS.Workbook()
const sheet = workbook.addWorksheet('Phụ lục')
sheet.addRow([appendixTemplate2024.title.vi])
sheet.addRow([])
sheet.addRows(appendixToRows(appendix, appendixTemplate2024))
for (const range of ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4']) sheet.mergeCells(range)
for (const row of [1, 3, 4]) sheet.getRow(row).font = { bold: true }
sheet.getColumn('B').width = 80
await workbook.xlsx.writeFile(path)
console.log(`${path}: ${Object.keys(appendix.values).length} số liệu`)
