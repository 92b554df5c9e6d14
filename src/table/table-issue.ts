import type { InputIssue } from '../check/input-issue.js'

/**
 * What cannot be read in a table (lỗi đọc bảng), as data. `path` is `['rows', row, column]` with the 0-based
 * indexes of what was given; `cell` is the same place as spreadsheets write it (`D7`), if it is a cell.
 *
 * Beside the codes for a cell: `unknown-key` is a column whose heading the form does not have, `repeated-key`
 * a second column for the same figure, and `missing` a column with figures but without a heading, or a row with
 * figures but without a label; nothing of the first three is read. `other` with the detail `no-header` says
 * that no header was found, with `another-table` that one more table begins, which is not read, and with `legacy-font`
 * that a text is not in Unicode (TCVN3, VNI) and is read as it stands.
 */
export type TableIssue = InputIssue & { readonly cell?: string }

/** Puts the place of a cell to an issue. @internal */
export function issueAt(row: number, column: number, issue: IssueFacts): TableIssue {
  return { path: ['rows', row, column], cell: cellAddress(row, column), ...issue }
}

type WithoutPath<Issue> = Issue extends unknown ? Omit<Issue, 'path'> : never

/** An issue without its place. @internal */
export type IssueFacts = WithoutPath<InputIssue>

/** What a sheet of Excel can hold; nothing is read beyond. @internal */
export const mostRows = 1_048_576
/** @internal */
export const mostColumns = 16_384

/** The address of a cell as spreadsheets write it, from 0-based indexes: row 6, column 3 is `D7`. @internal */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** The letters of a column, from its 0-based index. @internal */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The 0-based index of a column, from its letters. @internal */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The 0-based indexes of a cell, from its address; `undefined` for what is none. @internal */
export function cellPlace(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? []
  return letters === undefined ? undefined : { row: Number(digits) - 1, column: columnOf(letters) }
}

/** Issues in the order of the sheet: by row, then by column; those of the whole first. @internal */
export function inSheetOrder<Issue extends TableIssue>(issues: readonly Issue[]): readonly Issue[] {
  const place = ({ path }: TableIssue, level: number) => Number(path[level] ?? -1)
  return [...issues].sort((one, other) => place(one, 1) - place(other, 1) || place(one, 2) - place(other, 2))
}
