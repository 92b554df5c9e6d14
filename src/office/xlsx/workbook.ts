import type { IsoDate } from '../../calendar/day.js'
import type { InputIssue } from '../../check/input-issue.js'
import type { WorkbookEpoch } from './shown-text.js'

/** How a run of text, or all of a cell, is written so that it is no part of a figure. */
export interface SheetFont {
  /** Whether it is struck out (gạch ngang). */
  readonly strike?: true
  /** Whether it stands above or below the line (chỉ số trên, dưới). */
  readonly vertAlign?: 'superscript' | 'subscript'
}

/** A part of a text that is written alike. */
export interface SheetRun {
  /** What it says. */
  readonly text: string
  /** How it is written, where that matters. */
  readonly font?: SheetFont
}

/**
 * What a cell holds: a number, a text, true or false; an error such as `#REF!`; a text some of which is struck out, or
 * stands above the line; or `null` for a formula without a result.
 */
export type SheetValue =
  | number
  | string
  | boolean
  | { readonly error: string }
  | { readonly richText: readonly SheetRun[] }
  | null

/** A cell of a sheet (ô), in the form that `appendixFromRows` and `tallyTableFromRows` read. */
export interface SheetCell {
  /** What it holds; a day is the number that the file has, counted from `epoch` of the workbook. */
  readonly value: SheetValue
  /** What a spreadsheet shows, in Vietnamese notation; absent where its format does not say that exactly. */
  readonly text?: string
  /** The code of its number format (`0.0%`, `dd/mm/yyyy`); absent where it has none. */
  readonly numFmt?: string
  /** The day, where the format shows the number as one. */
  readonly date?: IsoDate
  /** The formula that makes its value, without `=`. */
  readonly formula?: string
  /** How all of it is written, where that matters. */
  readonly font?: SheetFont
}

/** A sheet of a workbook (trang tính). */
export interface Sheet {
  /** Its name, unique in the workbook. */
  readonly name: string
  /** Whether it is shown; one that is `veryHidden` is not in the list of what can be shown. */
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  /**
   * Its cells, by row and column from 0; one that holds nothing is not there. Of merged cells the first alone is here, as a
   * spreadsheet shows it.
   */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[]
  /** Merged cells (ô gộp), as `A1:C2`. */
  readonly merges: readonly string[]
  /** Which of its rows are hidden (dòng ẩn), from 0. They are read. */
  readonly hiddenRows: readonly number[]
  /** Which of its columns are hidden (cột ẩn), from 0. They are read. */
  readonly hiddenColumns: readonly number[]
}

/** What is not as it should be in a workbook, with the sheet and the first cell that it is about. */
export type SheetRemark = InputIssue & {
  /** The name of the sheet. */
  readonly sheet?: string
  /** The first such cell, as spreadsheets write it (`D7`). */
  readonly cell?: string
}

/** A workbook (sổ tính Excel). */
export interface Workbook {
  /** Its sheets of cells, in their order; sheets of a chart only are left out. */
  readonly sheets: readonly Sheet[]
  /** From which year the numbers of days are counted. */
  readonly epoch: WorkbookEpoch
  /** Cells that could not be read, formulas without a result. */
  readonly remarks: readonly SheetRemark[]
}
