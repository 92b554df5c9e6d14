/**
 * The cells of a worksheet as rows, from row 1 and column A; exceljs counts both from 1. Cells, not their values: they
 * carry their number format, the results of formulas, and what they are merged into.
 */
export function rowsOfSheet(sheet) {
  const rows = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1)))
  })
  return rows
}
