/**
 * Reads the table of a workbook, checks it, and writes what is found as notes on the cells concerned into a new
 * workbook: `node check-table.js table.xlsx table.checked.xlsx`.
 */
import { checkReport, describeFinding, describeInputIssue, parseReport } from 'cchc'
import { tallyTableFromRows } from 'cchc/dossier'
import ExcelJS from 'exceljs'
import { addNote } from './add-note.js'
import { rowsOfSheet } from './rows-of-sheet.js'

const [source = 'table.xlsx', target = 'table.checked.xlsx'] = process.argv.slice(2)
const workbook = new ExcelJS.Workbook()
await workbook.xlsx.readFile(source)
const [sheet] = workbook.worksheets

const { table, issues, rowIndexes, totalRowIndex, columns } = tallyTableFromRows(rowsOfSheet(sheet))
const { findings } = checkReport(
  parseReport({
    title: 'Báo cáo công tác cải cách hành chính 7 tháng đầu năm 2024',
    agency: { name: 'UBND thị trấn Bình Dương', level: 'commune' },
    period: { kind: 'year-to-date', year: 2024, ordinal: 7 },
    procedures: { table },
  }),
)

/** The cell of a figure of the table; the first cell for what concerns no figure in the sheet. */
function cellOf([section, part, place, ...path]) {
  if (section !== 'procedures' || part !== 'table') return sheet.getCell(1, 1)
  const row = place === 'total' ? totalRowIndex : rowIndexes[path.shift()]
  const column = columns[path.join('.')]
  return row == null || column === undefined ? sheet.getCell(1, 1) : sheet.getCell(row + 1, column + 1)
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
