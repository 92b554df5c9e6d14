import type { AppendixForm } from '../appendix/appendix-model.js'
import type { AppendixColumns } from '../appendix/tabular/appendix-columns.js'
import { type AppendixReading, appendixFromRows } from '../appendix/tabular/appendix-from-rows.js'
import type { IsoDate } from '../calendar/day.js'
import { anObject, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { TallyColumnMap } from '../dossier/tabular/find-columns.js'
import { type TallyTableReading, tallyTableFromRows } from '../dossier/tabular/tally-table-from-rows.js'
import { tallyIndicators } from '../dossier/tally-model.js'
import { walkTallyRows } from '../dossier/tally-table.js'
import type { SheetRemark } from '../office/xlsx/workbook.js'
import type { SheetInText } from '../office/xlsx/workbook-text.js'
import type { Path } from '../quantity/figure.js'
import { looksLikeFigure, readTableCell, type SkippedRow } from '../table/cell.js'
import { periodOfHeadings } from '../table/period-of-column.js'
import { cellPlace, issueAt, type TableIssue } from '../table/table-issue.js'
import type { Span } from '../text/source-text.js'
import { templatesOf } from './tables.js'

/** Which columns the tables of sheets have, where their headings do not tell (ghép cột khi tiêu đề không nói rõ). */
export interface SheetColumns {
  /** Of the appendix (phụ lục): its columns by heading or 0-based index, as `appendixFromRows` takes them. */
  readonly appendix?: AppendixColumns | undefined
  /** Of the table of dossiers (biểu số liệu hồ sơ), as `tallyTableFromRows` takes them. */
  readonly dossiers?: TallyColumnMap | undefined
}

/** What could not be read of the table of a sheet (lỗi đọc bảng trong trang tính), and where it stands in the text. */
export type SheetIssue = SheetRemark & {
  /** The cell in the text as given; absent for what concerns no cell. */
  readonly span?: Span
}

/** What the tables of sheets say, and which stretches of the text are theirs. */
export interface SheetTables {
  /** The values that were read, each with its place in the report and, where it stands in a cell, in the text as given. */
  readonly values: readonly { readonly path: Path; readonly value: unknown; readonly span?: Span }[]
  /** What could not be read. */
  readonly issues: readonly SheetIssue[]
  /** Whether the line or cell that begins at a place of the text as given is of a table that was read. */
  readonly isTaken: (at: number) => boolean
  /** Whether the cell that begins at a place was understood. */
  readonly isUnderstood: (at: number) => boolean
  /** Whether the cell that begins at a place is one of another period than the report. */
  readonly isOfAnotherPeriod: (at: number) => boolean
}

/** Reads the tables of the sheets that a text is of (đọc bảng của các trang tính), for `checkText` and `readReport`. */
export type SheetReader = (forms: readonly AppendixForm[], day: IsoDate | undefined) => SheetTables

/** How the tables of sheets are read. */
export interface SheetTablesOptions {
  /** Which columns they have, where two may be meant. */
  readonly columns?: SheetColumns | undefined
}

const optionsShape = /* @__PURE__ */ optionsOf<SheetTablesOptions>({
  columns: /* @__PURE__ */ optionsOf<SheetColumns>({ appendix: anObject, dossiers: anObject }),
})

/**
 * The reader of the appendix and the table of dossiers in sheets (đọc phụ lục, biểu hồ sơ trong tệp Excel) by their cells, as
 * `appendixFromRows` and `tallyTableFromRows` read them: whatever the order and the headings of their columns, with number
 * formats, merged headings and formulas. A sheet of another period, and a second one that says the same, are not read.
 *
 * @param sheets those of `workbookText` of `cchc/office`
 * @param options `columns`: which columns the tables have, where their headings do not tell
 *
 * @example
 * ```ts
 * import { workbookText } from 'cchc/office'
 * import { checkText, sheetTables } from 'cchc/prose'
 *
 * const rows = [
 *   ['Biểu tổng hợp hồ sơ quý I năm 2024'],
 *   ['Lĩnh vực', 'Tổng số tiếp nhận', 'Đã giải quyết'],
 *   ['Chứng thực', 100, 98],
 * ].map((cells) => cells.map((value) => ({ value })))
 * const sheet = { name: 'Biểu', state: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [] } as const
 * const { text, sheets } = workbookText({ sheets: [sheet], epoch: 1900, remarks: [] })
 * const { reading } = checkText(text, {
 *   sheets: sheetTables(sheets),
 *   agency: { name: 'UBND xã Tân Lập', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * reading.report?.procedures?.table?.rows?.[0]?.resolved // { total: 98 }
 * ```
 */
export function sheetTables(sheets: readonly SheetInText[], options: SheetTablesOptions = {}): SheetReader {
  requireOptions(options, optionsShape)
  return (forms, day) => readSheetTables(sheets, forms, day, options.columns ?? {})
}

function readSheetTables(
  sheets: readonly SheetInText[],
  forms: readonly AppendixForm[],
  day: IsoDate | undefined,
  columns: SheetColumns,
): SheetTables {
  const tables = new Tables()
  // A sheet of another period is none of the report, and one of figures added up gives way to the period's own.
  const periods = sheets.map((sheet) => ({ sheet, period: periodOfHeadings(sheet.name) }))
  const own = periods.filter(({ period }) => period !== 'other')
  const inOrder = [
    ...own.filter(({ period }) => period !== 'cumulated'),
    ...own.filter(({ period }) => period === 'cumulated'),
  ].map(({ sheet }) => sheet)
  const dossiers = inOrder.map((sheet) => tallyTableFromRows(sheet.rows, ofDossiers(columns)))
  const hasDossiers = (index: number) =>
    dossiers[index]?.layout != null && dossiers[index].table.rows.length > 0
  const appendices = readAppendices(
    inOrder.map((sheet, index) => {
      const reading = dossiers[index] as TallyTableReading
      return hasDossiers(index) ? { ...sheet, rows: sheet.rows.slice(0, headerOf(reading)) } : sheet
    }),
    forms,
    day,
    columns,
  )
  for (const [index, sheet] of inOrder.entries()) {
    const appendix = appendices[index]
    if (appendix !== undefined) tables.addAppendix(sheet, appendix)
    if (hasDossiers(index)) tables.addDossiers(sheet, dossiers[index] as TallyTableReading)
  }
  for (const { sheet, period } of periods) {
    const reading = period === 'other' ? tallyTableFromRows(sheet.rows, ofDossiers(columns)) : undefined
    if (reading === undefined) continue
    if (reading.layout !== null || readAppendices([sheet], forms, day, columns)[0] !== undefined)
      tables.leaveOut(sheet)
  }
  return tables
}

function ofDossiers({ dossiers }: SheetColumns) {
  return dossiers === undefined ? {} : { columns: dossiers }
}

/** The appendix in each sheet that has one, by the form of which they have most rows; forms of the day go first. */
function readAppendices(
  sheets: readonly SheetInText[],
  forms: readonly AppendixForm[],
  day: IsoDate | undefined,
  { appendix: columns }: SheetColumns,
): readonly (AppendixReading | undefined)[] {
  for (const templates of templatesOf(forms, day)) {
    const [best] = templates
      .map((template) => {
        const readings = sheets.map(({ rows }) => {
          const reading = appendixFromRows(rows, template, columns === undefined ? {} : { columns })
          return isAppendix(reading) ? reading : undefined
        })
        const found = readings.reduce((sum, reading) => sum + foundIn(reading), 0)
        return { readings, found }
      })
      .sort((one, other) => other.found - one.found)
    if (best !== undefined && best.found > 0) return best.readings
  }
  return sheets.map(() => undefined)
}

function foundIn(reading: AppendixReading | undefined): number {
  return reading === undefined ? 0 : Object.keys(reading.rowIndexes).length - reading.renamed.length
}

/** Whether most rows that were found have the labels of the form: lists of other things are numbered as well. */
function isAppendix(reading: AppendixReading): boolean {
  return foundIn(reading) > reading.renamed.length
}

function headerOf({ skipped }: { readonly skipped: readonly SkippedRow[] }): number {
  return extremesOf(skipped.flatMap(({ kind, row }) => (kind === 'header' ? [row] : [])))[0]
}

class Tables implements SheetTables {
  readonly values: { path: Path; value: unknown; span?: Span }[] = []
  readonly issues: SheetIssue[] = []
  private readonly taken = new Set<number>()
  private readonly understood = new Set<number>()
  private readonly otherPeriod = new Set<number>()
  private readonly keys = new Set<string>()
  private hasDossiers = false

  isTaken = (at: number) => this.taken.has(at)
  isUnderstood = (at: number) => this.understood.has(at)
  isOfAnotherPeriod = (at: number) => this.otherPeriod.has(at)

  addAppendix(sheet: SheetInText, reading: AppendixReading): void {
    const { appendix, issues, rowIndexes, cells } = reading
    const { template, values, units, notes } = appendix
    const read = Object.keys(rowIndexes)
    if (read.some((key) => this.keys.has(key))) {
      this.leaveOut(sheet)
      return
    }
    for (const key of read) this.keys.add(key)
    // Where a column is in doubt nothing was read, and nothing is missing.
    if (Object.keys(values).length > 0) this.values.push({ path: ['appendix', 'template'], value: template })
    const add = (part: string, given: object, cellOf: (key: string) => string | undefined) => {
      for (const [key, value] of Object.entries(given)) {
        const span = spanOfCell(sheet, cellOf(key))
        if (span !== undefined) this.understood.add(span[0])
        this.values.push({ path: ['appendix', part, key], value, ...(span && { span }) })
      }
    }
    add('values', values, (key) => cells[key]?.value)
    if (Object.keys(values).length > 0) {
      add('units', units ?? {}, (key) => cells[key]?.unit)
      add('notes', notes ?? {}, () => undefined)
    }
    const rows = Object.entries(rowIndexes).map(([key, at]) => ({ key, at: at as number }))
    this.take(sheet, reading, rows, issues)
    this.say(sheet, issues, 'appendix')
  }

  addDossiers(sheet: SheetInText, reading: TallyTableReading): void {
    if (this.hasDossiers) {
      this.leaveOut(sheet)
      return
    }
    this.hasDossiers = true
    const { table, rowIndexes, totalRowIndex, columns, issues, subtotals } = reading
    const rows = Array.from(walkTallyRows(table), ({ row, path }, index) => ({
      path,
      tally: row,
      at: rowIndexes[index] as number,
    }))
    if (table.total != null && totalRowIndex !== null)
      rows.push({ path: ['total'], tally: table.total, at: totalRowIndex })
    for (const { path: inside, tally, at } of rows) {
      const path: Path = ['procedures', 'table', ...inside]
      if (tally.label != null) this.values.push({ path: [...path, 'label'], value: tally.label })
      for (const [figure, column] of Object.entries(columns)) {
        const value = tallyIndicators[figure as keyof typeof columns].read(tally)
        if (value == null) continue
        const span = sheet.spanOf(at, column)
        if (span !== undefined) this.understood.add(span[0])
        this.values.push({ path: [...path, ...figure.split('.')], value, ...(span && { span }) })
      }
    }
    for (const { row } of subtotals)
      for (const column of Object.values(columns)) this.understood.add(sheet.spanOf(row, column)?.[0] ?? -1)
    this.take(sheet, reading, [...rows, ...subtotals.map(({ row }) => ({ at: row }))], issues)
    this.say(sheet, issues, 'dossiers')
  }

  /** Leaves a sheet unread that says again, or of another period, what the report says. */
  leaveOut(sheet: SheetInText): void {
    const at = sheet.rows.findIndex((row) => row.some((cell) => cell !== undefined))
    const column = sheet.rows[at]?.findIndex((cell) => cell !== undefined) ?? 0
    this.takeRows(sheet, 0, sheet.rows.length - 1)
    this.put(sheet, issueAt(Math.max(at, 0), column, { code: 'other', detail: 'other-table' }))
  }

  /** Takes the rows of a table from its header to its last row, and what they say beside their figures. */
  private take(
    sheet: SheetInText,
    { skipped }: { readonly skipped: readonly SkippedRow[] },
    rows: readonly { readonly at: number; readonly key?: string }[],
    issues: readonly TableIssue[],
  ): void {
    const headers = skipped.flatMap(({ kind, row }) => (kind === 'header' ? [row] : []))
    const [first, last] = extremesOf([...headers, ...rows.map(({ at }) => at)])
    this.takeRows(sheet, first, last)
    for (const row of headers) this.understand(sheet, row, () => true)
    const others = columnsOfOthers(sheet, headers, issues)
    for (const { at, key } of rows) {
      const cells = sheet.rows[at] ?? []
      const ordinal = cells.findIndex((cell) => cell !== undefined)
      this.understand(sheet, at, (column) => {
        const cell = readTableCell(cells[column])
        return column === ordinal || !looksLikeFigure(cell) || String(cell).replace(/\.$/, '') === key
      })
      for (const column of others) this.otherPeriod.add(sheet.spanOf(at, column)?.[0] ?? -1)
    }
  }

  private takeRows(sheet: SheetInText, first: number, last: number): void {
    for (let row = first; row <= last; row++) {
      this.taken.add(sheet.spanOf(row)?.[0] ?? -1)
      sheet.rows[row]?.forEach((_, column) => {
        this.taken.add(sheet.spanOf(row, column)?.[0] ?? -1)
      })
    }
  }

  private understand(sheet: SheetInText, row: number, isWords: (column: number) => boolean): void {
    sheet.rows[row]?.forEach((cell, column) => {
      const span = cell === undefined || !isWords(column) ? undefined : sheet.spanOf(row, column)
      if (span !== undefined) this.understood.add(span[0])
    })
  }

  private say(sheet: SheetInText, issues: readonly TableIssue[], of: keyof SheetColumns): void {
    for (const issue of issues) this.put(sheet, withOption(issue, of))
  }

  private put(sheet: SheetInText, issue: TableIssue): void {
    const span = spanOfCell(sheet, issue.cell) ?? sheet.spanOf(Number(issue.path[1] ?? 0))
    this.issues.push({ ...issue, sheet: sheet.name, ...(span && { span }) })
  }
}

/** The columns of other periods than that of the report, by what is said of them or stands over them. */
function columnsOfOthers(
  sheet: SheetInText,
  headers: readonly number[],
  issues: readonly TableIssue[],
): ReadonlySet<number> {
  const isOther = (heading: string) => ['other', 'cumulated'].includes(periodOfHeadings(heading))
  const told = issues.flatMap((issue) =>
    issue.code === 'unknown-key' && headers.includes(Number(issue.path[1])) && isOther(issue.key)
      ? [Number(issue.path[2])]
      : [],
  )
  const headed = headers.flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((cell, column) => {
      const heading = readTableCell(cell)
      return typeof heading === 'string' && isOther(heading) ? [column] : []
    }),
  )
  return new Set([...told, ...headed])
}

/** The option by which a column in doubt is told, as `checkText` and the settings of the command take it. */
function withOption(issue: TableIssue, of: keyof SheetColumns): TableIssue {
  if (issue.code !== 'inconsistent' || issue.data?.option === undefined) return issue
  const [, key = '', place = ''] = /^\{ columns: \{ (.+): (.+) \} \}$/.exec(String(issue.data.option)) ?? []
  const quoted = (text: string) =>
    text.replace(/^'([\s\S]*)'$/, (_, inside: string) => JSON.stringify(inside))
  const option = `{ "columns": { "${of}": { ${JSON.stringify(key.replace(/'/g, ''))}: ${quoted(place)} } } }`
  return { ...issue, data: { ...issue.data, option } }
}

function spanOfCell(sheet: SheetInText, address: string | undefined): Span | undefined {
  const place = address === undefined ? undefined : cellPlace(address)
  return place && sheet.spanOf(place.row, place.column)
}

function extremesOf(rows: readonly number[]): [first: number, last: number] {
  return rows.reduce<[number, number]>(
    ([first, last], row) => [Math.min(first, row), Math.max(last, row)],
    [Number.POSITIVE_INFINITY, -1],
  )
}
