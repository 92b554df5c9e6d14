/**
 * The address of a cell as spreadsheets write it, from 0-based indexes: row 6, column 3 is `D7`.
 * @internal
 */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
