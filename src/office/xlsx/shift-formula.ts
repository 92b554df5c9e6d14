import { columnLetters, columnOf, mostColumns, mostRows } from '../../table/table-issue.js'

/** Texts, names of sheets in quotes, whole columns and rows, and words: names, functions, references to a cell. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|[\p{L}_\\$][\p{L}\p{N}_.$]*)(?![\p{L}\p{N}_.$(!])/giu

/**
 * The formula of a cell that shares that of another, some rows and columns away (công thức dùng chung): what it refers to
 * lies as far away, save what has a `$`.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (part) => {
    const ends = part.split(':').map((end) => /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/i.exec(end))
    // Of a name such as TONG nothing is left to shift; a cell has both a column and a row.
    if (ends.some((end) => end === null || (ends.length === 1 && (end[2] === '' || end[4] === ''))))
      return part
    const shifted = ends.map((end) => shiftedEnd(end as RegExpExecArray, rows, columns))
    return shifted.includes(undefined) ? '#REF!' : shifted.join(':')
  })
}

function shiftedEnd(
  [, first = '', letters = '', second = '', digits = '']: RegExpExecArray,
  rows: number,
  columns: number,
) {
  // The sign of a whole row stands where that of a column would.
  const [fixedColumn, fixedRow] = letters === '' ? ['', first || second] : [first, second]
  const column = letters === '' ? 0 : columnOf(letters) + (fixedColumn === '' ? columns : 0)
  const row = digits === '' ? 0 : Number(digits) - 1 + (fixedRow === '' ? rows : 0)
  if (row < 0 || row >= mostRows || column < 0 || column >= mostColumns) return undefined
  return `${fixedColumn}${letters && columnLetters(column)}${fixedRow}${digits && row + 1}`
}
