import type { AppendixForm } from '../appendix/appendix-model.js'
import type { Indicator } from '../appendix/indicator.js'
import { splitPages } from '../appendix/tabular/appendix-pages.js'
import { templateIndex } from '../appendix/tabular/identify-row.js'
import { readChoice, type ValueReading } from '../appendix/tabular/read-figure.js'
import { readPages } from '../appendix/tabular/read-pages.js'
import type { AppendixTemplate } from '../appendix/template.js'
import type { IsoDate } from '../calendar/day.js'
import { parseDate } from '../calendar/parse-date.js'
import { parseApproximatePercentage } from '../notation/parse-approximate-percentage.js'
import { parseCount } from '../notation/parse-count.js'
import { parseApproximateCount, parseFigure } from '../notation/parse-figure.js'
import type { Reading } from '../notation/reading.js'
import { lastDayOfDuePeriod } from '../plan/due-period.js'
import type { TaskStatus } from '../plan/task.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { readText, type TableCell } from '../table/cell.js'
import type { Block } from '../text/blocks.js'
import { columnsOf, isTotalLabel } from './tally-columns.js'

/** A cell of a table in a text, with its place in the text that is read. */
interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A table pasted into a text: its rows of cells. */
export interface TextTable {
  readonly rows: readonly (readonly Cell[])[]
  /** Where it begins and ends. */
  readonly start: number
  readonly end: number
  /** The words right above it. */
  readonly caption: string
}

/** A value of a table and its place in a report; without a stretch it was concluded. */
export interface TableValue {
  readonly path: Path
  readonly value: unknown
  readonly cell?: Pick<Cell, 'start' | 'end'>
  readonly isInferred?: true
}

/** What the tables of a text say, and the stretches of text that were understood. */
export interface TablesRead {
  readonly values: readonly TableValue[]
  /** The cells that were understood. */
  readonly understood: readonly Pick<Cell, 'start' | 'end'>[]
}

/** The tables of a text: rows that follow each other, with what stands between the rows of pages. */
export function tablesOf(blocks: readonly Block[], text: string): readonly TextTable[] {
  const tables: { rows: Cell[][]; start: number; end: number; caption: string }[] = []
  let open: (typeof tables)[number] | undefined
  let others = 0
  let caption: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'row') {
      others += 1
      caption = [...caption, block].slice(-4)
      continue
    }
    const cells = cellsOf(text, block)
    if (cells.every((cell) => /^[-: ]*$/.test(cell.text))) continue
    const isSame = open !== undefined && others <= 1 && open.rows[0]?.length === cells.length
    if (open === undefined || !isSame) {
      open = {
        rows: [],
        start: block.start,
        end: block.end,
        caption: caption.map(({ start, end }) => text.slice(start, end)).join(' '),
      }
      tables.push(open)
    }
    open.rows.push(cells)
    open.end = block.end
    others = 0
    caption = []
  }
  return tables
}

function cellsOf(text: string, { start, end }: Block): Cell[] {
  const cells: Cell[] = []
  const isPiped = text[start] === '|' || /^\s*\|/.test(text.slice(start, start + 20))
  const separator = isPiped ? '|' : '\t'
  let at = isPiped ? text.indexOf('|', start) + 1 : start
  while (at <= end) {
    const found = text.indexOf(separator, at)
    const stop = found < 0 || found > end ? end : found
    if (isPiped && stop === end && text.slice(at, stop).trim() === '') break
    let [from, to] = [at, stop]
    while (from < to && text.charCodeAt(from) <= 32) from += 1
    while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1
    cells.push({ text: text.slice(from, to).replace(/<\/?[a-z]{1,6}>/g, ''), start: from, end: to })
    at = stop + 1
  }
  return cells
}

/** Reads the tables that are known: the appendix, dossiers by field, tasks. */
export function readTables(
  tables: readonly TextTable[],
  forms: readonly AppendixForm[],
  day?: IsoDate,
): TablesRead {
  const values: TableValue[] = []
  const understood: Pick<Cell, 'start' | 'end'>[] = []
  const add = (read: TablesRead) => {
    for (const value of read.values) values.push(value)
    for (const cell of read.understood) understood.push(cell)
  }
  const appendixRows = tables.filter(isAppendix)
  for (const possible of templatesOf(forms, day)) {
    if (appendixRows.length === 0) break
    const [read] = possible
      .flatMap((template) => readAppendix(appendixRows, template) ?? [])
      .sort((one, other) => other.values.length - one.values.length)
    if (read === undefined) continue
    add(read)
    break
  }
  let tallies = 0
  let tasks = 0
  for (const table of tables) {
    if (appendixRows.includes(table)) continue
    const tallied = tallies > 0 ? undefined : readTallies(table)
    if (tallied !== undefined) {
      add(tallied)
      tallies += 1
      continue
    }
    const listed = readTasks(table, tasks)
    if (listed === undefined) continue
    add(listed)
    tasks += listed.values.filter(({ path }) => path.at(-1) === 'id').length
  }
  return { values, understood }
}

/** A table does not name its form: it is one of those of its day, else of all, of which it has most rows. */
export function templatesOf(
  forms: readonly AppendixForm[],
  day: IsoDate | undefined,
): readonly (readonly AppendixTemplate[])[] {
  const templates = forms.map((form) => ('template' in form ? form.template : form))
  const isOfDay = ({ from, to }: AppendixTemplate) =>
    day === undefined || ((from ?? day) <= day && day <= (to ?? day))
  return [templates.filter(isOfDay), templates]
}

function isAppendix({ rows }: TextTable): boolean {
  return rows.slice(0, 3).some((cells) => cells.some(({ text }) => /^(?:các )?chỉ tiêu$/i.test(text)))
}

function readAppendix(tables: readonly TextTable[], template: AppendixTemplate): TablesRead | undefined {
  const rows = tables.flatMap((table) => table.rows)
  const cells = rows.map((row) => row.map(({ text }) => readText(text)))
  const { figures, rowIndexes } = readPages(
    cells,
    splitPages(cells, {}).pages,
    templateIndex(template),
    readValue,
  )
  if (figures.values.size === 0) return undefined
  const understood: Cell[] = []
  const values: TableValue[] = [{ path: ['appendix', 'template'], value: template.id }]
  for (const [key, value] of figures.values) {
    const row = rows[rowIndexes.get(key) as number]
    const cell =
      [...(row ?? [])]
        .slice(2)
        .reverse()
        .find((each) => /\d/.test(each.text)) ?? row?.at(3)
    if (cell !== undefined) understood.push(cell)
    values.push({ path: ['appendix', 'values', key], value, ...(cell && { cell }) })
  }
  for (const [key, unit] of figures.units) values.push({ path: ['appendix', 'units', key], value: unit })
  for (const [key, note] of figures.notes) values.push({ path: ['appendix', 'notes', key], value: note })
  return { values, understood }
}

/** The value in a cell of an appendix that is printed: a text, of which what cannot be read is left out. */
function readValue(cell: TableCell, indicator: Indicator): ValueReading {
  if (typeof cell !== 'string') return {}
  switch (indicator.kind) {
    case 'choice':
      return readChoice(cell, indicator, (code) => taken(parseCount(String(code))))
    case 'count':
      return taken(parseApproximateCount(cell))
    case 'rate':
      return taken(parseApproximatePercentage(cell))
    default:
      // "5,2 tỷ" is not what a row of triệu đồng counts.
      return indicator.kind === 'amount' && /(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu.test(cell)
        ? {}
        : taken(parseFigure(cell))
  }
}

const taken = (reading: Reading<Figure | PublishedRate>): ValueReading =>
  reading.ok ? { value: reading.value } : {}

/** Reads the dossiers by field: a number, a field, then as many figures as the headings name. */
function readTallies({ rows }: TextTable): TablesRead | undefined {
  const width = rows[0]?.length ?? 0
  if (rows.some((cells) => cells.length !== width)) return undefined
  const first = rows.findIndex((cells) => /^\d/.test(cells[2]?.text ?? ''))
  if (first < 1) return undefined
  const words = rows
    .slice(0, first)
    .filter((cells) => !cells.some(({ text }) => /^\(\d+\)$/.test(text)))
    .flatMap((cells) =>
      cells.flatMap(({ text }) => (/^(?:|stt|tt|lĩnh vực)$/i.test(text) ? [] : [text.toLowerCase()])),
    )
    .join(' ')
  const columns = columnsOf(words)
  if (columns?.length !== width - 2) return undefined
  const values: TableValue[] = []
  const understood: Cell[] = []
  let row = 0
  for (const [ordinal, label, ...figures] of rows.slice(first) as [Cell, Cell, ...Cell[]][]) {
    const isTotal = isTotalLabel(label.text)
    // A row that is neither numbered nor the total parts the table: what it adds up is not known.
    if (label.text === '' || (!isTotal && !/^\d+\.?$/.test(ordinal.text))) return undefined
    if (figures.some(({ text }) => !/^(?:\d{1,3}(?:\.\d{3})+|\d+|-?)$/.test(text))) return undefined
    const path: Path = ['procedures', 'table', ...(isTotal ? ['total'] : ['rows', row])]
    values.push({ path: [...path, 'label'], value: label.text })
    understood.push(ordinal)
    for (const [index, cell] of figures.entries()) {
      if (!/^\d/.test(cell.text)) continue
      values.push({
        path: [...path, ...(columns[index] as string).split('.')],
        value: Number(cell.text.replaceAll('.', '')),
        cell,
      })
      understood.push(cell)
    }
    if (!isTotal) row += 1
  }
  return row === 0 ? undefined : { values, understood }
}

const taskColumns = {
  id: /^(?:stt|tt)$/i,
  title: /^(?:tên |nội dung )?nhiệm vụ|^nội dung/i,
  lead: /chủ trì|^cơ quan thực hiện|^đơn vị thực hiện/i,
  dueOn: /thời hạn|thời gian hoàn thành|hạn hoàn thành/i,
  status: /tiến độ|tình trạng|trạng thái|^kết quả$/i,
} as const

const statuses: Readonly<Record<string, TaskStatus>> = {
  'hoàn thành': 'completed',
  'đã hoàn thành': 'completed',
  'đã hoàn thành quá hạn': 'completed',
  'đã hoàn thành đúng hạn': 'completed',
  'đang thực hiện': 'in-progress',
  'đang triển khai': 'in-progress',
  'chưa thực hiện': 'not-started',
  'chưa triển khai': 'not-started',
}

/** Reads a list of tasks: number, task, lead, due day, state. */
function readTasks({ rows, caption }: TextTable, before: number): TablesRead | undefined {
  const [head = [], ...body] = rows
  const columnOf = (pattern: RegExp) => head.findIndex(({ text }) => pattern.test(text))
  const columns = Object.fromEntries(
    Object.entries(taskColumns).map(([key, pattern]) => [key, columnOf(pattern)]),
  ) as Record<keyof typeof taskColumns, number>
  if (columns.id < 0 || columns.title < 0 || columns.dueOn < 0) return undefined
  const values: TableValue[] = []
  const understood: Cell[] = []
  const origin = /giao|kết luận|nghị quyết/i.test(caption) ? 'assigned' : 'plan'
  const used = new Set<string>()
  const times = new Map<string, number>()
  let index = before
  for (const cells of body) {
    if (cells.length !== head.length) continue
    const [number, title, due] = [cells[columns.id], cells[columns.title], cells[columns.dueOn]] as [
      Cell,
      Cell,
      Cell,
    ]
    if (title.text === '' || number.text === '') continue
    const path: Path = ['direction', 'plan', 'tasks', index]
    const printed = number.text.replace(/\.$/, '')
    let id = printed
    while (used.has(id)) {
      const time = (times.get(printed) ?? 1) + 1
      times.set(printed, time)
      id = `${printed} (${time})`
    }
    used.add(id)
    values.push(
      { path: [...path, 'id'], value: id },
      { path: [...path, 'title'], value: title.text },
      { path: [...path, 'origin'], value: origin },
    )
    const lead = cells[columns.lead]
    if (lead !== undefined && lead.text !== '') values.push({ path: [...path, 'lead'], value: lead.text })
    const day = dueDay(due.text)
    if (day !== undefined) {
      values.push({
        path: [...path, 'dueOn'],
        value: day.value,
        cell: due,
        ...(day.isPeriod && { isInferred: true as const }),
      })
      understood.push(due)
    } else if (/thường xuyên/i.test(due.text)) values.push({ path: [...path, 'recurring'], value: true })
    const status = statuses[cells[columns.status]?.text.toLowerCase() ?? '']
    if (status !== undefined) values.push({ path: [...path, 'status'], value: status })
    understood.push(number)
    index += 1
  }
  return values.length === 0 ? undefined : { values, understood }
}

/** "31/10/2025"; "Tháng 4/2025" and "Quý II/2025" are due by their last day. */
function dueDay(text: string): { readonly value: IsoDate; readonly isPeriod?: true } | undefined {
  const day = parseDate(text)
  if (day.ok) return { value: day.value }
  const value = lastDayOfDuePeriod(text)
  return value === undefined ? undefined : { value, isPeriod: true }
}
