/**
 * Reads the appendix of a workbook, checks it, and writes what is found as notes on the rows concerned into a new
 * workbook: `node check-appendix.js appendix.xlsx appendix.checked.xlsx`.
 */
import { describeFinding, describeInputIssue } from 'cchc'
import { appendixFromRows, appendixTemplate2024, checkAppendix } from 'cchc/appendix'
import ExcelJS from 'exceljs'
import { addNote } from './add-note.js'
import { rowsOfSheet } from './rows-of-sheet.js'

const [source = 'appendix.xlsx', target = 'appendix.checked.xlsx'] = process.argv.slice(2)
const workbook = new ExcelJS.Workbook()
await workbook.xlsx.readFile(source)
const [sheet] = workbook.worksheets

const rows = rowsOfSheet(sheet)
const { appendix, issues, rowIndexes } = appendixFromRows(rows, appendixTemplate2024)
// The level leaves out rows that are not asked of a commune, the day decides on the form and the rules.
const { findings } = checkAppendix(appendix, appendixTemplate2024, { level: 'commune', on: '2024-03-12' })

/** The cell of a figure or of its unit; the first cell for what concerns no row. */
function cellOf([, part, key]) {
  const row = rowIndexes[key]
  const heading = part === 'units' ? 'Đơn vị tính' : 'Số liệu'
  const column = Math.max(0, ...rows.map((cells) => cells.findIndex(({ value }) => value === heading)))
  return row === undefined ? sheet.getCell(1, 1) : sheet.getCell(row + 1, column + 1)
}

for (const issue of issues) {
  const [, row = 0, column = 0] = issue.path
  addNote(sheet.getCell(row + 1, column + 1), 'error', describeInputIssue(issue))
}
for (const finding of findings) {
  addNote(cellOf(finding.path), finding.severity, describeFinding(finding))
}
await workbook.xlsx.writeFile(target)
console.log(`${target}: ${issues.length} ô không đọc được, ${findings.length} phát hiện`)
