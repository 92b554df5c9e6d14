import * as z from 'zod'
import type { IsoDate } from '../calendar/day.js'
import { describeDataIssue } from '../check/describe-input-issue.js'
import { type InputIssue, parseInput, typeIssue, typeName } from '../check/input-issue.js'
import { anything, listOf, optionsOf, requireOptions, type Shape } from '../check/require-parsed.js'
import { aRowReader, type RowReader } from '../check/row-reader.js'
import { nameKey } from '../notation/name-key.js'
import { isBlank, normalizeText } from '../notation/normalize-text.js'
import type { Reading } from '../notation/reading.js'
import type { Path } from '../quantity/figure.js'
import { zones } from './clock.js'
import { type DayOptions, dayShapes, formatFault, heldDays, readDay } from './day-of.js'
import { amountOf } from './decimal.js'

/** The name of a column, or the heading above it. */
export const columnName = /* @__PURE__ */ z.string().min(1).max(300)

const format = /* @__PURE__ */ z.string().superRefine((text, context) => {
  const fault = formatFault(text)
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
})
const formats = /* @__PURE__ */ z.union([format, z.array(format).min(1).max(20)])

/** A column of days: one that holds days by its name alone, another with what it holds. */
export const dayColumn = /* @__PURE__ */ z.union([
  columnName,
  z.strictObject({
    /** The column. */
    column: columnName,
    /** What it holds; `day` unless said. */
    holds: z.enum(heldDays).optional(),
    /** How its texts are written, in the letters of date-fns: `dd/MM/yyyy`. */
    format: formats.optional(),
    /** By whose clock the driver makes a `Date` of it. */
    zone: z.enum(zones).optional(),
  }),
])

/** A column of days by its name, or with what it holds. */
export type DayColumn = z.output<typeof dayColumn>

/** What is said once for all columns of rows. */
export interface RowOptions extends Pick<DayOptions, 'format' | 'zone'> {
  /**
   * The headings, where rows are lists of cells in their order, as of a sheet or a CSV. A column is the heading written like
   * it, or else the one in another spelling; where two are, that is an issue.
   */
  readonly headings?: readonly unknown[]
}

/** The shapes of what is said of rows. */
export const rowShapes: Readonly<Record<keyof RowOptions, Shape>> = {
  ...dayShapes,
  headings: /* @__PURE__ */ listOf(anything),
}

/** A column of words, and what each stands for. */
export interface WordColumn<Word> {
  readonly column: string
  readonly codes: Readonly<Record<string, Word>>
}

/** Reads a mapping of columns by its schema. Throws a `TypeError` that names the place and what was expected. */
export function requireColumns<Columns>(columns: unknown, schema: z.ZodType<Columns>): Columns {
  const result = parseInput(schema, columns)
  if (result.success) return result.data
  // A key that was misspelled is missing too: both are said.
  const faults = result.issues.map((issue) => {
    return `${['columns', ...issue.path].join('/')}: ${describeDataIssue(issue, 'en')}`
  })
  throw new TypeError(faults.join('\n'))
}

/** The most texts of days that one reader remembers. */
const mostKnownDays = 10_000

/** What rows have in common: where their cells are, and which days were read before. */
export class RowTable {
  readonly #headings: readonly string[] | undefined
  readonly #places = new Map<string, number | typeof noCell | typeof severalCells>()
  readonly #days = new Map<string, Reading<IsoDate>>()
  readonly #words = new Map<WordColumn<unknown>, ReadonlyMap<string, unknown>>()
  readonly #options: Pick<RowOptions, 'format' | 'zone'>

  constructor({ headings, ...options }: RowOptions) {
    this.#options = options
    this.#headings = headings?.map((heading) => String(heading ?? ''))
  }

  /** What a row has in a column; `noCell` where it has no such column, `severalCells` where two have that name. */
  cellOf(row: object, column: string): unknown {
    if (this.#headings === undefined)
      return column in row ? (row as Readonly<Record<string, unknown>>)[column] : noCell
    let place = this.#places.get(column)
    if (place === undefined) {
      place = placeOf(column, this.#headings)
      this.#places.set(column, place)
    }
    return typeof place === 'symbol' ? place : ((row as readonly unknown[])[place] ?? null)
  }

  /** The names of the columns that a row has. */
  columnsOf(row: object): readonly string[] {
    return this.#headings ?? Object.keys(row)
  }

  dayOf(value: unknown, held: DayColumn): Reading<IsoDate> {
    const { holds = 'day', ...said } = typeof held === 'string' ? { column: held } : held
    const { format: everyFormat, zone: everyZone } = this.#options
    const options = { holds, format: said.format ?? everyFormat, zone: said.zone ?? everyZone } as DayOptions
    if (typeof value !== 'string' || options.format === undefined) return readDay(value, options)
    const key = `${[options.format].flat().join('\n')}\n${options.zone}\n${holds}\n${value}`
    const known = this.#days.get(key)
    const reading = known ?? readDay(value, options)
    if (known === undefined && this.#days.size < mostKnownDays) this.#days.set(key, reading)
    return reading
  }

  /** What a word stands for: as it is listed, or as one listed word is spelled otherwise. */
  wordOf<Word>(text: string, words: WordColumn<Word>): Word | undefined {
    if (Object.hasOwn(words.codes, text)) return words.codes[text]
    let spellings = this.#words.get(words) as ReadonlyMap<string, Word | undefined> | undefined
    if (spellings === undefined) {
      const found = new Map<string, Word | undefined>()
      for (const [code, word] of Object.entries(words.codes)) {
        const key = nameKey(code)
        found.set(key, found.has(key) && found.get(key) !== word ? undefined : word)
      }
      spellings = found
      this.#words.set(words, spellings)
    }
    const key = nameKey(text)
    return key === '' ? undefined : spellings.get(key)
  }
}

const noCell: unique symbol = Symbol('no such column')
const severalCells: unique symbol = Symbol('several columns of one name')

/** Where the heading stands that is a name, or else the one that is it in another spelling. */
function placeOf(column: string, headings: readonly string[]): number | typeof noCell | typeof severalCells {
  for (const spell of [String, nameKey]) {
    const name = spell(column)
    const [place, another] = headings.flatMap((heading, at) => (spell(heading) === name ? [at] : []))
    if (another !== undefined && name !== '') return severalCells
    if (place !== undefined && name !== '') return place
  }
  return noCell
}

/** The cells of one row, read by column; what cannot be read is noted, and the row refused. */
export class RowCells {
  readonly #table: RowTable
  readonly #row: object
  readonly #note: (issue: InputIssue) => void
  isReadable = true

  constructor(table: RowTable, row: object, note: (issue: InputIssue) => void) {
    this.#table = table
    this.#row = row
    this.#note = note
  }

  refuse(issue: InputIssue): void {
    this.isReadable = false
    this.#note(issue)
  }

  /** What a column has; nothing for NULL, a blank and a dash. */
  #cell(column: string, at: Path): unknown {
    const value = this.#table.cellOf(this.#row, column)
    if (value === noCell || value === severalCells) {
      const found = this.#table.columnsOf(this.#row).join(', ').slice(0, 300)
      const detail = value === noCell ? 'no-such-column' : 'repeated-column'
      this.refuse({ path: at, code: 'other', detail, found })
      return noCell
    }
    if (typeof value !== 'string') return value ?? undefined
    return isBlank(normalizeText(value)) ? undefined : value
  }

  /** An id or a name, as it is written. */
  text(column: string | undefined): string | undefined {
    if (column === undefined) return undefined
    const value = this.#cell(column, [column])
    if (value === undefined || typeof value === 'string') return value
    if (typeof value === 'number' || typeof value === 'bigint') return String(value)
    if (value !== noCell) this.refuse(typeIssue([column], 'string', value))
    return undefined
  }

  /** A day; an empty text where it cannot be read. */
  day(held: DayColumn | undefined, before: Path = []): IsoDate | undefined {
    if (held === undefined) return undefined
    const column = columnOf(held)
    const path = [...before, column]
    const value = this.#cell(column, path)
    if (value === undefined || value === noCell) return value === noCell ? '' : undefined
    const reading = this.#table.dayOf(value, held)
    if (reading.ok) return reading.value
    this.refuse(
      reading.issue.code === 'not-text'
        ? { path, code: 'wrong-type', expected: ['date', 'string'], received: typeName(value) }
        : { path, code: 'unreadable', notation: reading.issue },
    )
    return ''
  }

  /** What the text of a column of days says, where it is no day. */
  heldBy<Said>(held: DayColumn | undefined, read: (text: string) => Said): Said | undefined {
    const value = held === undefined ? undefined : this.#table.cellOf(this.#row, columnOf(held))
    return typeof value === 'string' ? read(value) : undefined
  }

  requiredDay(held: DayColumn, before: Path = []): IsoDate {
    const day = this.day(held, before)
    if (day === undefined) this.refuse({ path: [...before, columnOf(held)], code: 'missing' })
    return day ?? ''
  }

  /** What the word of a column stands for, with the word itself; neither for NULL. `undefined` where it cannot be read. */
  word<Word>(words: WordColumn<Word>): { readonly text?: string; readonly word?: Word } | undefined {
    const value = this.#cell(words.column, [words.column])
    if (value === undefined) return {}
    if (value === noCell) return undefined
    if (!['string', 'number', 'bigint', 'boolean'].includes(typeof value)) {
      this.refuse(typeIssue([words.column], 'string', value))
      return undefined
    }
    const text = String(value)
    const word = this.#table.wordOf(text, words)
    return word === undefined ? { text } : { text, word }
  }

  /** The word of a column, which has to be one of those listed. */
  listedWord<Word>(words: WordColumn<Word> | undefined): Word | undefined {
    if (words === undefined) return undefined
    const { text, word } = this.word(words) ?? {}
    if (text !== undefined && word === undefined) this.refuse(unlisted(words, text))
    return word
  }

  count(column: string | undefined): number | undefined {
    if (column === undefined) return undefined
    const value = this.#cell(column, [column])
    if (value === undefined || value === noCell) return undefined
    const reading = amountOf(value)
    if (reading.ok) return reading.value
    this.refuse({ path: [column], code: 'unreadable', notation: reading.issue })
    return undefined
  }
}

/** The issue of a word that is not listed. */
export function unlisted({ column, codes }: WordColumn<unknown>, text: string): InputIssue {
  return { path: [column], code: 'not-an-option', options: Object.keys(codes), value: text }
}

/** The column of a declaration. */
export function columnOf(declared: string | { readonly column: string }): string {
  return typeof declared === 'string' ? declared : declared.column
}

/** What reads rows into a model, cell by cell; `columns` are those that were declared for its keys. */
export function rowReader<Model>(
  rows: RowTable,
  columns: object,
  modelOf: (cells: RowCells) => Model,
): RowReader<Model> {
  return {
    read: (row, note = () => {}) => {
      if (typeof row !== 'object' || row === null) {
        note(typeIssue([], 'object', row))
        return undefined
      }
      const cells = new RowCells(rows, row, note)
      const model = modelOf(cells)
      return cells.isReadable ? model : undefined
    },
    columnOf: (path) => {
      let declared: unknown = columns
      for (const key of path) {
        declared = (declared as Readonly<Record<string, unknown>> | undefined)?.[key]
        if (isColumn(declared)) return [columnOf(declared)]
      }
      return path
    },
  }
}

function isColumn(declared: unknown): declared is string | { readonly column: string } {
  return (
    typeof declared === 'string' ||
    (typeof declared === 'object' && declared !== null && 'column' in declared)
  )
}

/** What rows stand for, and what is wrong with those that stand for nothing. */
export interface ReadRows<Model> {
  /** What was read, in the order of the rows. */
  readonly data: readonly Model[]
  /** Why rows were refused, with the number of the row from 0 and the column as the path. */
  readonly issues: readonly InputIssue[]
}

/**
 * What rows stand for, as a list (đọc dòng thành danh sách hồ sơ, nhiệm vụ): for `direction.plan.tasks` of a report, for a list to
 * show, for a schema. Rows that cannot be read are left out and named in `issues`.
 *
 * A reader that is none throws a `TypeError`.
 *
 * @example
 * ```ts
 * import { readRows, taskRows } from 'cchc/host'
 *
 * const read = taskRows({ id: 'STT', title: 'Nội dung', dueOn: 'Thời hạn' }, { format: 'dd/MM/yyyy' })
 * const { data, issues } = readRows(
 *   [
 *     { STT: 1, 'Nội dung': 'Ban hành kế hoạch', 'Thời hạn': '31/01/2024' },
 *     { STT: 2, 'Nội dung': 'Tuyên truyền', 'Thời hạn': 'Thường xuyên' },
 *     { STT: 3, 'Nội dung': 'Tự kiểm tra', 'Thời hạn': '31/02/2024' },
 *   ],
 *   read,
 * )
 * data.map(({ dueOn, recurring }) => dueOn ?? recurring) // ['2024-01-31', true]
 * issues.map(({ path }) => path) // [[2, 'Thời hạn']]
 * ```
 */
export function readRows<Model>(rows: Iterable<unknown>, read: RowReader<Model>): ReadRows<Model> {
  requireOptions({ read }, readerShape)
  const issues: InputIssue[] = []
  const data: Model[] = []
  let index = 0
  for (const row of rows) {
    const at = index++
    const model = read.read(row, (issue) => issues.push({ ...issue, path: [at, ...issue.path] }))
    if (model !== undefined) data.push(model)
  }
  return { data, issues }
}

const readerShape = /* @__PURE__ */ optionsOf({ read: aRowReader }, ['read'])
