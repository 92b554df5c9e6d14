import type { Text } from '../notation/language.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { areTogetherAbove, type PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import type { Base, Rate } from './indicator.js'
import { keysOfCounted, locateFigure, type Model, type Place, pathIn } from './model.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from './rule.js'
import { sumMessage, sumVerdict } from './sums.js'
import { type WouldHold, wouldHoldIn } from './would-hold.js'

/** A table: rows of figures, some of which add up rows of their own, and the total row as printed. */
export interface FigureTable<Row> {
  readonly rows?: readonly Row[] | null | undefined
  readonly total?: Row | null | undefined
}

/** What the rows of a column add up to. */
interface Column {
  /** The sum of the cells that are exact. */
  readonly sum: number
  readonly blanks: number
  /** Whether no cell is approximate or has decimals. */
  readonly isWhole: boolean
}

/** Rows that together make a whole: all of a table, or those of one level or section of it. */
export interface TableLevel<Row, Key extends string> {
  readonly whole: Place<Row> | undefined
  readonly rows: readonly PlacedRow<Row, Key>[]
  /** What a column adds up to; made once, when it is first asked for. */
  readonly columnOf: (key: Key) => Column
}

/** A row, and the level that it adds up, if it adds one up. */
interface PlacedRow<Row, Key extends string> extends Place<Row> {
  readonly level: TableLevel<Row, Key> | undefined
}

/** Finds the places of a table and makes its columns ready. @internal */
export function placeTable<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  { rows, total }: FigureTable<Row>,
): TableLevel<Row, Key> {
  return levelOf(model, rows ?? [], ['rows'], total == null ? undefined : { figures: total, at: ['total'] })
}

function levelOf<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  rows: readonly Row[],
  at: Path,
  whole: Place<Row> | undefined,
): TableLevel<Row, Key> {
  const placed = rows.map((figures, index): PlacedRow<Row, Key> => {
    const place = { figures, at: [...at, index] }
    const inner = 'rows' in figures ? (figures.rows as readonly Row[] | null | undefined) : undefined
    const isLevel = inner != null && inner.length > 0
    const level = isLevel ? levelOf(model, inner, [...place.at, 'rows'], place) : undefined
    return { figures, at: place.at, level }
  })
  let columns: Map<Key, Column> | undefined
  const columnOf = (key: Key): Column => {
    columns ??= new Map()
    const known = columns.get(key)
    if (known !== undefined) return known
    let [sum, blanks, isWhole] = [0, 0, true]
    for (const row of placed) {
      const cell = cellOf(model, row, key)
      if (cell == null) blanks++
      else if (typeof cell === 'number' && Number.isSafeInteger(cell)) sum += cell
      else isWhole = false
    }
    const column = { sum, blanks, isWhole: isWhole && Number.isSafeInteger(sum) }
    columns.set(key, column)
    return column
  }
  return { whole, rows: placed, columnOf }
}

/** The figure of a row, or what its own rows make, where it is only their caption. */
function cellOf<Row, Key extends string>(
  { indicators }: Model<Row, Key>,
  { figures, level }: PlacedRow<Row, Key>,
  key: Key,
): Figure | null | undefined {
  const own = indicators[key].read(figures)
  if (own != null || level === undefined) return own
  const { sum, blanks, isWhole } = level.columnOf(key)
  return blanks === 0 && isWhole ? sum : undefined
}

/** The rows among which a row stands, and those that it adds up. */
export interface TableLevels<Row, Key extends string> {
  readonly inside?: TableLevel<Row, Key> | undefined
  readonly above?: TableLevel<Row, Key> | undefined
}

/** Whether a column would add up with another value of a figure; blank cells make a lower bound. @internal */
export function columnsWouldHold<Row, Key extends string>(
  model: Model<Row, Key>,
  place: Place<Row>,
  { inside, above }: TableLevels<Row, Key>,
): WouldHold {
  const adds = (whole: Figure | null | undefined, { sum, blanks, isWhole }: Column): boolean => {
    if (typeof whole !== 'number' || !isWhole) return true
    return blanks > 0 ? sum <= whole : sum === whole
  }
  return (path, value) => {
    const key = path.slice(place.at.length).join('.') as Key
    if (!Object.hasOwn(model.indicators, key)) return true
    const { read } = model.indicators[key]
    if (above !== undefined && above.rows.length > 0 && !adds(value, above.columnOf(key))) return false
    if (inside?.whole === undefined) return true
    const column = inside.columnOf(key)
    const own = read(place.figures)
    const sum = column.sum - (typeof own === 'number' ? own : 0) + value
    return adds(read(inside.whole.figures), { ...column, sum, blanks: column.blanks - (own == null ? 1 : 0) })
  }
}

/** What a column makes of a figure that it contradicts, as a total or as a row; blank cells make it a bound. @internal */
export function columnsOtherwise<Row, Key extends string>(
  model: Model<Row, Key>,
  place: Place<Row>,
  { inside, above }: TableLevels<Row, Key>,
): (path: Path) => Figure | undefined {
  return (path) => {
    const key = path.slice(place.at.length).join('.') as Key
    const own = model.indicators[key].read(place.figures)
    if (typeof own !== 'number') return undefined
    if (above !== undefined && above.rows.length > 0) {
      const { sum, blanks, isWhole } = above.columnOf(key)
      if (isWhole && sum !== own && (blanks === 0 || sum > own)) return blanks === 0 ? sum : { atLeast: sum }
    }
    if (inside?.whole === undefined) return undefined
    const total = model.indicators[key].read(inside.whole.figures)
    const { sum, blanks, isWhole } = inside.columnOf(key)
    if (typeof total !== 'number' || !isWhole || sum === total || (blanks > 0 && sum < total))
      return undefined
    const left = total - (sum - own)
    if (left < 0) return undefined
    return blanks === 0 ? left : { atMost: left }
  }
}

/** A figure of a place, or what makes it up where a row that adds up others leaves it out. @internal */
export function locateOrAddUp<Row, Key extends string>(
  model: Model<Row, Key>,
  place: Place<Row>,
  key: Key,
  above: TableLevel<Row, Key> | undefined,
): { readonly figure: LocatedFigure<Figure>; readonly cells: readonly LocatedFigure<Figure>[] } | undefined {
  const figure = locateFigure(model, place, key)
  if (figure !== undefined) return { figure, cells: [] }
  if (above === undefined || above.rows.length === 0) return undefined
  const { sum, blanks, isWhole } = above.columnOf(key)
  if (blanks > 0 || !isWhole) return undefined
  const { label } = model.indicators[key]
  return {
    figure: { path: pathIn(model, place, key), value: sum, label },
    cells: above.rows.flatMap((row) => cellsOf(model, row, key)),
  }
}

/** Whether a figure of a row that adds up others is there, or they make it. */
function isKnown<Row, Key extends string>(
  { indicators }: Model<Row, Key>,
  { figures }: Place<Row>,
  key: Key,
  { columnOf }: TableLevel<Row, Key>,
): boolean {
  if (indicators[key].read(figures) != null) return true
  const { blanks, isWhole } = columnOf(key)
  return blanks === 0 && isWhole
}

/** The cell of a row, or those of its own rows. */
function cellsOf<Row, Key extends string>(
  model: Model<Row, Key>,
  row: PlacedRow<Row, Key>,
  key: Key,
): readonly LocatedFigure<Figure>[] {
  const cell = locateFigure(model, row, key)
  if (cell !== undefined) return [cell]
  return row.level === undefined || cellOf(model, row, key) == null
    ? []
    : row.level.rows.flatMap((inner) => cellsOf(model, inner, key))
}

/** The verdicts on the row that adds up a level of a table, one for each column that it reports. @internal */
export function judgeColumns<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  level: TableLevel<Row, Key>,
): readonly Verdict[] {
  const { whole, rows } = level
  if (whole === undefined || rows.length === 0) return []
  const verdicts: Verdict[] = []
  for (const key of model.keys) {
    const verdict = judgeColumn(model, level, whole, key)
    if (verdict !== undefined) verdicts.push(verdict)
  }
  return verdicts
}

/** The verdicts on every level, that of all the rows first. @internal */
export function judgeLevels<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  top: TableLevel<Row, Key>,
  judge: (model: Model<Row, Key>, level: TableLevel<Row, Key>) => readonly Verdict[],
): readonly Verdict[] {
  const inner = top.rows.flatMap(({ level }) => (level === undefined ? [] : judgeLevels(model, level, judge)))
  return [...judge(model, top), ...inner]
}

function judgeColumn<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  { rows, columnOf }: TableLevel<Row, Key>,
  whole: Place<Row>,
  key: Key,
): Verdict | undefined {
  const value = model.indicators[key].read(whole.figures)
  if (value == null) return undefined
  const { sum, blanks, isWhole } = columnOf(key)
  if (isWhole && value === sum) return passed
  const { label } = model.indicators[key]
  const places = new Map<string, PlacedRow<Row, Key>>()
  const terms = rows.flatMap((row) =>
    cellsOf(model, row, key).map((cell): LocatedFigure<Figure> => {
      places.set(cell.path.join('/'), row)
      return { ...cell, label: inRow(cell.label, nameOf(row.figures)) }
    }),
  )
  const isBlank = (row: PlacedRow<Row, Key>) => cellOf(model, row, key) == null
  return sumVerdict({
    whole: {
      path: pathIn(model, whole, key),
      value,
      label: inRow(label, nameOf(whole.figures) ?? totalRow),
    },
    terms,
    missing: blanks === 0 ? [] : rows.filter(isBlank).map((row) => pathIn(model, row, key)),
    // A figure is mended only if its own row holds as well.
    wouldHold: (path, value) => wouldHoldIn(model, places.get(path.join('/')) ?? whole)(path, value),
  })
}

const totalRow: Text = { vi: 'Tổng số', en: 'Total' }

function nameOf(row: object): Text | undefined {
  const label = 'label' in row ? row.label : undefined
  return typeof label === 'string' && label !== '' ? { vi: label, en: label } : undefined
}

function inRow(label: Text | undefined, row: Text | undefined): Text | undefined {
  return label && row ? { vi: `${row.vi}: ${label.vi}`, en: `${row.en}: ${label.en}` } : label
}

/**
 * The rule that the total row (dòng tổng số) of a table is the sum of its rows, column by column. A blank cell
 * makes the sum of its column a lower bound.
 *
 * @example
 * ```ts
 * import { defineModel, type FigureTable, runRules, scope, tableTotalRule } from 'cchc/check'
 *
 * interface Row {
 *   readonly label?: string
 *   readonly dossiers?: number
 * }
 * const dossiers = {
 *   label: { vi: 'Số hồ sơ', en: 'Dossiers' },
 *   unit: 'dossier',
 *   overTime: 'flow',
 *   read: (row: Row) => row.dossiers,
 * } as const
 * const rule = tableTotalRule(defineModel({ indicators: { dossiers } }), {
 *   id: 'my-province/total-row',
 *   title: { vi: 'Dòng tổng số', en: 'Total row' },
 *   basis: ['arithmetic'],
 *   samples: { passing: [], failing: [] },
 * })
 * const table = { rows: [{ label: 'Hộ tịch', dossiers: 2 }, { label: 'Đất đai', dossiers: 3 }], total: { dossiers: 6 } }
 * const ruleset = { scopes: [scope((subject: FigureTable<Row>) => [{ path: [], subject }], [rule])] }
 * runRules(ruleset, table).findings.map(({ path, expected }) => [path, expected]) // [[['total', 'dossiers'], 5]]
 * ```
 */
export function tableTotalRule<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  rule: Pick<Rule<FigureTable<NoInfer<Row>>>, 'id' | 'title' | 'basis' | 'samples'>,
): Rule<FigureTable<Row>> {
  const check = (table: FigureTable<Row>) => {
    const verdicts = judgeLevels(model, placeTable(model, table), judgeColumns)
    return verdicts.length === 0 ? notEvaluated(['total']) : verdicts
  }
  return { ...rule, severity: 'error', message: sumMessage, check }
}

/** The message of the rules that hold the rate of a total row against those of its rows. @internal */
export const totalRateMessage: Text = {
  vi: '{figure}: công bố {actual:percent}, nhưng không dòng nào {side} {limit:percent}.',
  en: '{figure}: published as {actual:percent}, but no row is {side} {limit:percent}.',
}

/**
 * The verdicts on the rates of the row that adds up a level of a table, where its counts do not decide them: what rows make
 * together has a rate between the lowest and the highest of theirs. Warnings, for a row may be missing. @internal
 */
export function judgeTotalRates<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  level: TableLevel<Row, Key>,
): readonly Verdict[] {
  const { whole, rows } = level
  if (whole === undefined || rows.length === 0) return []
  const verdicts: Verdict[] = []
  for (const key of model.rateKeys) {
    if (model.rates[key]?.read(whole.figures) == null) continue
    const verdict = judgeTotalRate(model, level, whole, key)
    if (verdict !== undefined) verdicts.push(verdict)
  }
  return verdicts
}

function judgeTotalRate<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  level: TableLevel<Row, Key>,
  whole: Place<Row>,
  rateKey: string,
): Verdict | undefined {
  const { base, read } = model.rates[rateKey] as Rate<Row, Key>
  const published = read(whole.figures)
  if (published == null || base === undefined) return undefined
  let isCounted = isKnown(model, whole, base.denominator, level)
  for (const key of keysOfCounted(base.numerator)) isCounted &&= isKnown(model, whole, key, level)
  return isCounted ? undefined : judgeAmongRows(model, level, whole, rateKey, published, base)
}

function judgeAmongRows<Row extends object, Key extends string>(
  model: Model<Row, Key>,
  level: TableLevel<Row, Key>,
  whole: Place<Row>,
  rateKey: string,
  published: PublishedRate,
  base: Base<Key>,
): Verdict | undefined {
  const { read, label } = model.rates[rateKey] as Rate<Row, Key>
  // A row of nothing has no rate, and adds none.
  const weighing = level.rows.filter((row) => cellOf(model, row, base.denominator) !== 0)
  const missing = weighing.filter(({ figures }) => read(figures) == null)
  if (missing.length > 0) return notEvaluated(...missing.map((row) => pathIn(model, row, rateKey)))
  const rates = weighing.map((row) => ({ row, rate: read(row.figures) as PublishedRate }))
  const isBelow = rates.length > 0 && rates.every(({ rate }) => areTogetherAbove([rate], published))
  const isAbove = rates.length > 0 && rates.every(({ rate }) => areTogetherAbove([published], rate))
  if (!isBelow && !isAbove) return passed
  const ends = rates.map((each) => ({ ...each, end: endOf(each.rate, isBelow) }))
  const nearest = ends.reduce((best, each) => {
    const [one, other] = [Number(each.end), Number(best.end)]
    return (isBelow ? one < other : one > other) ? each : best
  })
  const limit = nearest.end
  return failed({
    path: pathIn(model, whole, rateKey),
    label: inRow(label, nameOf(whole.figures) ?? totalRow),
    severity: 'warning',
    actual: published,
    expected: isBelow ? { atLeast: limit } : { atMost: limit },
    operands: [
      {
        path: pathIn(model, nearest.row, rateKey),
        value: nearest.rate,
        label: inRow(label, nameOf(nearest.row.figures)) ?? label,
      },
    ],
    data: { limit, side: isBelow ? { vi: 'dưới', en: 'below' } : { vi: 'trên', en: 'above' } },
  })
}

/** The lower or the upper end of a published rate. */
function endOf(rate: PublishedRate, isLower: boolean): DecimalString {
  if (typeof rate === 'string') return rate
  const [near, far] = isLower ? [rate.atLeast, rate.atMost] : [rate.atMost, rate.atLeast]
  return near ?? far ?? '0'
}
