/** The cells of a worksheet as rows, from row 1 and column A; exceljs counts both from 1. */
export function rowsOfSheet(sheet) {
  const rows = []
  sheet.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: sheet.columnCount }, (_, index) => valueOfCell(row.getCell(index + 1))))
  })
  return rows
}

/** `cell.value` of exceljs leaves the result of a formula out when it is 0; `cell.result` has it. */
function valueOfCell(cell) {
  const { formula, result, value } = cell.master
  return formula ? { formula, result } : value
}
