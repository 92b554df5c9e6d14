import { isoDateFault } from '../../calendar/day.js'
import { isDayFormat } from '../../table/number-format.js'
import { cellAddress, cellPlace, mostColumns, mostRows } from '../../table/table-issue.js'
import { rowsOfWorksheet } from '../../table/worksheet.js'
import type { XmlElement, XmlHandlers } from '../xml.js'
import { type CellString, isOff, StringGatherer, wholeText } from './cell-strings.js'
import type { CellStyle } from './cell-styles.js'
import { shiftedFormula } from './shift-formula.js'
import { dayOfSerial, serialOfDay, shownText, type WorkbookEpoch } from './shown-text.js'
import type { Sheet, SheetCell, SheetValue } from './workbook.js'

/** What cells refer to in other parts of their workbook. */
export interface CellContext {
  readonly strings: readonly CellString[]
  readonly styles: readonly CellStyle[]
  readonly epoch: WorkbookEpoch
}

/** Why a cell is not as it should be. */
export type CellFault = 'formula-without-result' | 'unreadable-cell' | 'misplaced-cell' | 'too-many-cells'

/** A cell as its elements say it, before it is read. */
interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: CellStyle
  value?: string
  inline?: CellString
  formula?: string
  /** The number that cells of one formula share. */
  shared?: string | undefined
}

/** A row takes as much memory as it is wide; this is more than any file of allowed size holds honestly. */
const mostPlaces = 20_000_000
/** Where no address says it, what is there is misplaced. */
const nowhere = -1

/** Reads the cells of a sheet as its elements go by: one pass, and memory for the cells that hold something. */
export class SheetReader implements XmlHandlers {
  /** How many cells have a fault, and the first of them. */
  readonly faults = new Map<CellFault, { readonly cell: string; readonly count: number }>()
  readonly #context: CellContext
  readonly #strings = new StringGatherer()
  readonly #rows: SheetCell[][] = []
  readonly #merges: string[] = []
  readonly #hiddenRows: number[] = []
  readonly #hiddenColumns: (readonly [first: number, last: number])[] = []
  readonly #shared = new Map<string, RawCell>()
  #row = nowhere
  #column = nowhere
  #width = 0
  #places = 0
  #isHidden = false
  #isInData = false
  #cell: RawCell | undefined
  /** What the text that goes by belongs to. */
  #in: 'value' | 'formula' | 'inline' | undefined

  constructor(context: CellContext) {
    this.#context = context
  }

  open = (element: XmlElement): void => {
    const { name, attribute } = element
    if (name === 's:v') this.#in = 'value'
    else if (name === 's:f' && this.#cell) {
      this.#in = 'formula'
      this.#cell.formula = ''
      if (attribute('t') === 'shared') this.#cell.shared = attribute('si')
    } else if (name === 's:is') this.#in = 'inline'
    else if (this.#in === 'inline') this.#strings.open(element)
    else if (name === 's:c' && this.#isInData) this.#cell = this.#openCell(attribute)
    else if (name === 's:row' && this.#isInData) {
      this.#row = indexOf(attribute('r'), this.#row + 1)
      this.#column = nowhere
      this.#isHidden = isOn(attribute('hidden'))
    } else if (name === 's:sheetData') this.#isInData = true
    else if (name === 's:mergeCell') this.#merges.push((attribute('ref') ?? '').replaceAll('$', ''))
    else if (name === 's:col' && isOn(attribute('hidden')))
      this.#hiddenColumns.push([indexOf(attribute('min'), 0), indexOf(attribute('max'), 0)])
  }

  text = (value: string): void => {
    if (this.#in === 'inline') this.#strings.text(value)
    else if (this.#cell === undefined) return
    else if (this.#in === 'value') this.#cell.value = (this.#cell.value ?? '') + value
    else if (this.#in === 'formula') this.#cell.formula += value
  }

  close = (name: string): void => {
    if (name === 's:is') {
      const inline = this.#strings.take()
      if (this.#cell) this.#cell.inline = inline
    } else if (this.#in === 'inline') this.#strings.close(name)
    else if (name === 's:v' && this.#cell) this.#cell.value ??= ''
    else if (name === 's:c' && this.#cell) {
      this.#keep(this.#cell)
      this.#cell = undefined
    } else if (name === 's:sheetData') this.#isInData = false
    if (name === 's:is' || name === 's:v' || name === 's:f') this.#in = undefined
  }

  /** The cells of the sheet, once all of it has gone by. */
  finish(): Pick<Sheet, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
    const merges = this.#merges.flatMap((ref) => {
      const [start, end] = ref.split(':').map(cellPlace)
      if (start === undefined || end === undefined) return []
      return [{ ref, s: { r: start.row, c: start.column }, e: { r: end.row, c: end.column } }]
    })
    const rows = rowsOfWorksheet({ '!merges': merges, '!data': this.#rows, '!ref': '' }) as SheetCell[][]
    const hiddenColumns: number[] = []
    for (const [first, last] of this.#hiddenColumns.sort(([one], [other]) => one - other)) {
      const next = Math.max(first, (hiddenColumns.at(-1) ?? -1) + 1)
      for (let column = next; column <= Math.min(last, this.#width - 1); column++) hiddenColumns.push(column)
    }
    return {
      rows: Array.from(rows, (row: SheetCell[] | undefined) => row ?? noCells),
      merges: merges.map(({ ref }) => ref),
      hiddenRows: this.#hiddenRows,
      hiddenColumns,
    }
  }

  #openCell(attribute: XmlElement['attribute']): RawCell {
    const address = attribute('r')
    const place = address === undefined ? { row: this.#row, column: this.#column + 1 } : cellPlace(address)
    // Of a cell in the row of another nobody knows where it belongs.
    const isPlaced =
      place !== undefined && place.row === this.#row && place.row < mostRows && place.column < mostColumns
    this.#column = isPlaced ? place.column : nowhere
    return {
      row: isPlaced ? place.row : nowhere,
      column: this.#column,
      type: attribute('t') ?? 'n',
      style: this.#context.styles[Number(attribute('s') ?? 0)] ?? plain,
    }
  }

  #keep(raw: RawCell): void {
    const formula = this.#formulaOf(raw)
    const value = readValue(raw, this.#context)
    if ((value === undefined || value === '') && formula === undefined) return
    const { row, column } = raw
    const before = row === nowhere ? undefined : this.#rows[row]
    const places = Math.max(0, column + 1 - (before?.length ?? 0))
    const fault =
      row === nowhere || before?.[column] !== undefined
        ? 'misplaced-cell'
        : this.#places + places > mostPlaces
          ? 'too-many-cells'
          : undefined
    if (fault !== undefined) {
      this.#note(fault, raw)
      return
    }
    if (value === undefined) this.#note('formula-without-result', raw)
    else if (isUnreadable(value, raw)) this.#note('unreadable-cell', raw)
    const cells = before ?? []
    if (before === undefined) {
      this.#rows[row] = cells
      if (this.#isHidden) this.#hiddenRows.push(row)
    }
    cells[column] = cellOf(value ?? null, formula, raw, this.#context.epoch)
    this.#places += places
    this.#width = Math.max(this.#width, column + 1)
  }

  /** A formula that cells share stands in the first of them. */
  #formulaOf(cell: RawCell): string | undefined {
    if (cell.shared === undefined) return cell.formula
    if (cell.formula !== '') this.#shared.set(cell.shared, cell)
    const first = this.#shared.get(cell.shared) ?? cell
    return shiftedFormula(first.formula ?? '', cell.row - first.row, cell.column - first.column)
  }

  #note(fault: CellFault, { row, column }: RawCell): void {
    const { cell, count } = this.faults.get(fault) ?? {
      cell: cellAddress(Math.max(0, row), Math.max(0, column)),
      count: 0,
    }
    this.faults.set(fault, { cell, count: count + 1 })
  }
}

const plain: CellStyle = {}
const noCells: readonly SheetCell[] = []

/** Whether a value of true or false is there and says yes. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !isOff(value)
}

/** The 0-based index that is written from 1; what is none lies nowhere. */
function indexOf(written: string | undefined, otherwise: number): number {
  if (written === undefined) return otherwise
  return /^\d{1,7}$/.test(written) ? Number(written) - 1 : nowhere
}

/** What a cell says that cannot be read: a number that is none, a text that is not there. */
const unknown = { error: '#N/A' } as const

function isUnreadable(read: SheetValue, { type }: RawCell): boolean {
  return read === unknown || (typeof read === 'string' && (type === 'n' || type === 'd' || type === 'b'))
}

/** The value of a cell; `undefined` where it has none, the text as written where it is not of its type. */
function readValue(
  { type, value, inline }: RawCell,
  { strings, epoch }: CellContext,
): SheetValue | undefined {
  if (value === undefined || type === 'inlineStr') return inline
  if (type === 'str') return value
  const written = value.trim()
  if (written === '') return undefined
  if (type === 's') return /^\d+$/.test(written) ? (strings[Number(written)] ?? unknown) : unknown
  if (type === 'e') return { error: written }
  if (type === 'b') return written === '1' || written === 'true' ? true : isOff(written) ? false : written
  if (type === 'd') return serialOf(written, epoch) ?? written
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(written) && Number.isFinite(Number(written))
    ? Number(written)
    : written
}

/** A day and a time as ISO 8601 writes them, as a spreadsheet counts them. */
function serialOf(written: string, epoch: WorkbookEpoch): number | undefined {
  const [, day = '', hours = 0, minutes = 0, seconds = 0] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(written) ?? []
  if (isoDateFault(day) !== undefined) return undefined
  return serialOfDay(day, epoch) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
}

function cellOf(
  value: SheetValue,
  formula: string | undefined,
  { type, style }: RawCell,
  epoch: WorkbookEpoch,
): SheetCell {
  const isMade = type === 'd' && typeof value === 'number' && !isDayFormat(style.numFmt ?? '')
  const numFmt = isMade ? 'dd/mm/yyyy' : style.numFmt
  const text = textOf(value, numFmt, epoch)
  const date =
    typeof value === 'number' && numFmt !== undefined && isDayFormat(numFmt) && namesDay(numFmt)
      ? dayOfSerial(value, epoch)
      : undefined
  // The runs of a text say themselves how they are written.
  const hasRuns = typeof value === 'object' && value !== null && 'richText' in value
  return {
    value,
    ...(text !== undefined && { text }),
    ...(numFmt !== undefined && { numFmt }),
    ...(date !== undefined && { date }),
    ...(formula !== undefined && { formula }),
    ...(style.font !== undefined && !hasRuns && { font: style.font }),
  }
}

/** Whether a format of days and times has more than a time. */
function namesDay(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}

function textOf(value: SheetValue, numFmt: string | undefined, epoch: WorkbookEpoch): string | undefined {
  if (value === null) return undefined
  if (typeof value === 'number') return shownText(value, numFmt ?? 'General', epoch)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'object' && 'error' in value ? value.error : wholeText(value)
}
