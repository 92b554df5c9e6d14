import type { InputIssue } from '../../check/input-issue.js'
import { fileIssue, type OfficeReading } from '../office-reading.js'
import { type OfficePackage, openPackage } from '../open-package.js'
import { type Relation, scanPart } from '../package-parts.js'
import type { XmlHandlers } from '../xml.js'
import { type CellString, sharedStringHandlers } from './cell-strings.js'
import { type CellStyle, styleHandlers } from './cell-styles.js'
import { isOn, SheetReader } from './read-sheet.js'
import type { WorkbookEpoch } from './shown-text.js'
import type { Sheet, SheetRemark, Workbook } from './workbook.js'

/**
 * Reads a workbook (đọc tệp Excel .xlsx, .xlsm): its sheets with their cells, in the form that `appendixFromRows` and
 * `tallyTableFromRows` take, each with its value, number format, formula, and the text that a spreadsheet shows.
 *
 * A formula has the result that was saved with it; without one its value is `null`, never 0, and the readers of tables
 * refuse it. Days are the numbers of the file, told by their format, with their day beside (`date`). Hidden sheets, rows
 * and columns are read and told.
 *
 * Never throws on bytes: what is no workbook (an old `.xls`, an encrypted file, OpenDocument), or a damaged or hostile
 * one, is an issue that says what to do.
 *
 * @param bytes the file
 *
 * @example
 * ```ts
 * import { appendixFromRows, appendixTemplate2024 } from 'cchc/appendix'
 * import { readXlsx } from 'cchc/office'
 *
 * const readings = (bytes: Uint8Array) => {
 *   const workbook = readXlsx(bytes)
 *   return workbook.success
 *     ? workbook.data.sheets.map(({ rows }) => appendixFromRows(rows, appendixTemplate2024))
 *     : workbook.issues
 * }
 * readings(new Uint8Array()) // [{ path: [], code: 'file', reason: 'empty', data: { wanted: '.xlsx' } }]
 * ```
 */
export function readXlsx(bytes: Uint8Array): OfficeReading<Workbook> {
  const opened = openPackage(bytes, 'xlsx')
  if (!opened.success) return opened
  const file = opened.data
  const book = listSheets(file)
  if (!book.success) return book
  const { listed, epoch, relations } = book.data
  const strings: CellString[] = []
  const styles: CellStyle[] = []
  const partOf = (type: string) => relations.find((each) => each.type === type && !each.isExternal)?.target
  const issues: InputIssue[] = [
    ...scan(file, partOf('sharedStrings'), sharedStringHandlers(strings)),
    ...scan(file, partOf('styles'), styleHandlers(styles)),
  ]
  const remarks: SheetRemark[] = []
  const sheets = listed.map(({ name, state, part }, index): Sheet => {
    const reader = new SheetReader({ strings, styles, epoch })
    issues.push(...scan(file, part, reader))
    for (const [reason, { cell, count }] of reader.faults) {
      const place = { sheet: name, cell }
      remarks.push({ path: ['sheets', index], code: 'file', reason, data: { ...place, count }, ...place })
    }
    return { name, state, ...reader.finish() }
  })
  return issues.length > 0 ? { success: false, issues } : { success: true, data: { sheets, epoch, remarks } }
}

/** What a workbook says of its sheets. @internal */
export interface SheetList {
  readonly listed: readonly ListedSheet[]
  readonly epoch: WorkbookEpoch
  readonly relations: readonly Relation[]
}

/** A sheet as its workbook names it. */
interface ListedSheet {
  readonly name: string
  readonly state: Sheet['state']
  readonly part: string
}

/** The sheets of a workbook that have cells, in their order. @internal */
export function listSheets(file: OfficePackage): OfficeReading<SheetList> {
  const related = file.relationsOf(file.mainPart)
  if (!related.success) return related
  const relations = related.data
  const listed: ListedSheet[] = []
  const missing: InputIssue[] = []
  let epoch: WorkbookEpoch = 1900
  const issues = scan(file, file.mainPart, {
    open: ({ name, attribute }) => {
      if (name === 's:workbookPr' && isOn(attribute('date1904'))) epoch = 1904
      if (name !== 's:sheet') return
      const id = attribute('r:id')
      const relation = relations.find((each) => each.id === id)
      // Sheets of a chart or a dialog have no cells.
      if (relation !== undefined && relation.type !== 'worksheet') return
      const sheet = attribute('name') ?? ''
      if (relation === undefined || relation.isExternal)
        missing.push(fileIssue('missing-part', { sheet }, file.mainPart))
      else listed.push({ name: sheet, state: stateOf(attribute('state')), part: relation.target })
    },
  })
  const faults = [...issues, ...missing]
  return faults.length > 0
    ? { success: false, issues: faults }
    : { success: true, data: { listed, epoch, relations } }
}

function stateOf(written: string | undefined): Sheet['state'] {
  return written === 'hidden' || written === 'veryHidden' ? written : 'visible'
}

/** Goes through a part of a workbook; the answer is why not. */
function scan(file: OfficePackage, part: string | undefined, handlers: XmlHandlers): readonly InputIssue[] {
  if (part === undefined) return []
  const read = file.part(part)
  if (read === undefined) return [fileIssue('missing-part', {}, part)]
  const scanned = read.success ? scanPart(part, read.data, handlers) : read
  return scanned.success ? [] : scanned.issues
}
