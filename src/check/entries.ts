import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure } from '../quantity/figure.js'
import type { Unit } from '../quantity/units.js'
import type { Counted, Indicator, OverTime, Part, Rate, Sum } from './indicator.js'
import { type AnyModel, defineModel, type Model } from './model.js'

/** What a figure is in JSON: a count, a figure with decimals, an amount of money; a place in an order is exact. */
type FigureKind = 'count' | 'figure' | 'money' | 'ordinal'

/** The declaration of a figure under a key (khai báo chỉ tiêu). */
export interface FigureEntry<Kind extends FigureKind = FigureKind> {
  readonly kind: Kind
  readonly label: Text
  readonly unit: Unit
  readonly overTime: OverTime
  readonly alsoRead?: OverTime
  readonly additive?: false
  readonly alsoOwn?: true
}

/** Another base of a rate; absent: its own numerator or denominator. */
interface BaseEntry {
  readonly name: Text
  readonly numerator?: Counted<string>
  readonly denominator?: Counted<string>
}

/** What else is known of a rate. */
interface RateOptions {
  /** What it is taken of, if the label of the denominator does not say it. */
  readonly name?: Text
  readonly otherBases?: readonly BaseEntry[]
  /** What stands in for a denominator inside it that is not told apart. */
  readonly standIn?: string
  readonly partners?: readonly string[]
  readonly oftenLeftOut?: readonly string[]
  readonly mayExceed?: true
}

/** The declaration of a published rate (khai báo tỷ lệ). */
export interface RateEntry {
  readonly kind: 'rate'
  readonly label: Text
  /** By the keys of figures beside it, or by dotted keys; absent: reports do not say of what it is taken. */
  readonly of?: { readonly numerator: Counted<string>; readonly denominator: string } & RateOptions
}

/** The declaration of a text, one word of a list, or what another declaration holds. */
export interface OtherEntry<Value = unknown> {
  readonly kind: 'text' | 'choice' | 'held'
  readonly title: string
  readonly values?: readonly string[]
  /** Whether it may not be left out. */
  readonly isRequired?: true
  /** Never there: it tells the type of the value. */
  readonly value?: Value
}

/** How a section is laid out: the figures; a list of rows of figures; or `rows` and the `total` row that they make. */
export type Layout = 'figures' | 'list' | 'table'

/** A section of a report (mục): its figures and what holds between them, declared once. */
export interface Section<Row, Declared extends Entries, Shape extends Layout = 'figures'>
  extends RelationsOf<Declared> {
  readonly title: Text
  readonly layout: Shape
  readonly entries: Declared
  /** The model where it is not that of the entries: readers written out, figures derived in a way of their own. */
  readonly model?: Model<Row, FigureKey<Declared>>
  /** Whether rules of its own judge it, and not those that judge all sections. */
  readonly hasOwnRules?: true
  /** The ids of the sums that rules of its own judge; `columns` are the sums of its rows. */
  readonly ownSums?: readonly string[]
  /** `warning` where rows may share what they count, so that they need not add up to the total row. */
  readonly columns?: 'warning'
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds sections of different figures
export type AnySection = Section<any, any, Layout>

/** A section of its own under a key. */
export interface SectionEntry<
  Row = unknown,
  Declared extends Entries = Entries,
  Shape extends Layout = Layout,
> {
  readonly kind: 'section'
  readonly section: Section<Row, Declared, Shape>
}

/** Keys under one key. */
export interface GroupEntry<Inner extends Entries = Entries> {
  readonly kind: 'group'
  readonly title: string
  readonly entries: Inner
}

/** What stands under the keys of a section or row, declared once. */
export type Entries = Readonly<
  Record<string, FigureEntry | RateEntry | OtherEntry | GroupEntry | AnySectionEntry>
>

// biome-ignore lint/suspicious/noExplicitAny: entries hold sections of different figures
type AnySectionEntry = SectionEntry<any, any, any>

type FigureOptions = Partial<Pick<FigureEntry, 'unit' | 'overTime' | 'alsoRead' | 'additive' | 'alsoOwn'>>

/** Makers of the declarations of figures that count one thing; `overTime` is a flow unless said. */
export function figuresOf(unit: Unit, common: FigureOptions = {}) {
  const maker =
    <Kind extends FigureKind>(kind: Kind) =>
    (vi: string, en: string, options: FigureOptions = {}): FigureEntry<Kind> => ({
      kind,
      label: { vi, en },
      unit,
      overTime: 'flow',
      ...common,
      ...options,
    })
  return {
    count: maker('count'),
    figure: maker('figure'),
    money: maker('money'),
    ordinal: maker('ordinal'),
  }
}

/** A rate as published, `numerator` among `denominator`; without them it cannot be checked. */
export function rate(
  vi: string,
  en: string,
  numerator?: Counted<string>,
  denominator?: string,
  options: RateOptions = {},
): RateEntry {
  const isKnown = numerator !== undefined && denominator !== undefined
  return { kind: 'rate', label: { vi, en }, ...(isKnown && { of: { numerator, denominator, ...options } }) }
}

/** A section of its own under a key. */
export function section<Row, Declared extends Entries, Shape extends Layout>(
  declared: Section<Row, Declared, Shape>,
): SectionEntry<Row, Declared, Shape> {
  return { kind: 'section', section: declared }
}

/** Keys under one key. */
export function group<const Inner extends Entries>(title: string, entries: Inner): GroupEntry<Inner> {
  return { kind: 'group', title, entries }
}

/** A text. */
export function text(title: string): OtherEntry<string> {
  return { kind: 'text', title }
}

/** One word of a list. */
export function choice<const Word extends string>(title: string, values: readonly Word[]): OtherEntry<Word> {
  return { kind: 'choice', title, values }
}

/** What another declaration holds, such as a list of tasks: its schema is given where this one's is made. */
export function held<Value>(title: string, options: Pick<OtherEntry, 'isRequired'> = {}): OtherEntry<Value> {
  return { kind: 'held', title, ...options }
}

/**
 * The value of a section or row of these entries; absent and `null` mean "not reported". Its figures may be approximate,
 * unless `Value` says that they are exact.
 */
export type ValueOf<Declared extends Entries, Value extends Figure = Figure> = {
  [Key in keyof Declared]?: ValueOfEntry<Declared[Key], Value> | null | undefined
}

type ValueOfEntry<Entry, Value extends Figure> =
  Entry extends SectionEntry<infer Row, infer _, infer Shape>
    ? LaidOut<Row, Shape>
    : Entry extends GroupEntry<infer Inner>
      ? ValueOf<Inner, Value>
      : Entry extends FigureEntry<infer Kind>
        ? Kind extends 'ordinal'
          ? number
          : Value
        : Entry extends RateEntry
          ? PublishedRate
          : Entry extends OtherEntry<infer Value>
            ? Value
            : never

/** What stands where a section of rows of this type is laid out. */
export type LaidOut<Row, Shape extends Layout> = Shape extends 'figures'
  ? Row
  : Shape extends 'list'
    ? Row[]
    : { rows?: Row[] | null | undefined; total?: Row | null | undefined }

/** The dotted keys of the figures of entries. */
export type FigureKey<Declared extends Entries> = {
  [Key in keyof Declared & string]: Declared[Key] extends GroupEntry<infer Inner>
    ? `${Key}.${FigureKey<Inner>}`
    : Declared[Key] extends FigureEntry
      ? Key
      : never
}[keyof Declared & string]

/** What holds between the figures of entries. */
interface RelationsOf<Declared extends Entries> {
  readonly sums?: readonly Sum<FigureKey<Declared>>[]
  readonly parts?: readonly Part<FigureKey<Declared>>[]
}

/** How a model of entries differs from what they say. */
interface ModelOptions<Declared extends Entries, Row> extends RelationsOf<Declared> {
  /** Readers written out, where counting is hot. */
  readonly readers?: Readonly<Record<FigureKey<Declared>, Indicator<Row>['read']>>
}

/**
 * The model of the figures and rates of entries.
 * @internal
 */
export function modelOf<Declared extends Entries, Row = ValueOf<Declared>>(
  entries: Declared,
  { sums = [], parts = [], readers }: ModelOptions<Declared, Row> = {},
): Model<Row, FigureKey<Declared>> {
  const leaves = leavesOf(entries, [])
  const labels = new Map(
    leaves.flatMap(({ path, entry }) => (isFigure(entry) ? [[path.join('.'), entry.label] as const] : [])),
  )
  const indicators: Record<string, Indicator<Row>> = {}
  const rates: Record<string, Rate<Row, string>> = {}
  for (const { path, entry } of leaves) {
    const key = path.join('.')
    if (isFigure(entry)) {
      indicators[key] = indicatorOf(entry, readers?.[key as FigureKey<Declared>] ?? readerAt<Figure>(path))
    } else if (isRate(entry)) rates[key] = rateOf(entry, path, labels)
  }
  return defineModel({ indicators, sums, parts, rates } as never)
}

interface Leaf {
  readonly path: readonly string[]
  readonly entry: Entries[string]
}

function leavesOf(entries: Entries, above: readonly string[]): readonly Leaf[] {
  return Object.entries(entries).flatMap(([name, entry]) => {
    const path = [...above, name]
    return entry.kind === 'group' ? leavesOf(entry.entries, path) : [{ path, entry }]
  })
}

/** The figures of a section and how they hang together (mô hình số liệu của một mục), with its place in the report. */
export interface SectionModel extends AnyModel {
  /** Where the section stands in the report. */
  readonly path: readonly string[]
  readonly title: Text
  readonly layout: Layout
  /** Whether rules of its own judge it, and not those that judge all sections. */
  readonly hasOwnRules: boolean
  /** The ids of the sums that rules of its own judge; `columns` are the sums of its rows. */
  readonly ownSums: readonly string[]
  /** `warning` where rows may share what they count. */
  readonly columns?: 'warning'
}

/**
 * Every section under these entries that has figures, each before those inside it.
 * @internal
 */
export function sectionsUnder(entries: Entries, above: readonly string[] = []): readonly SectionModel[] {
  return leavesOf(entries, above).flatMap(({ path, entry }) => {
    if (entry.kind !== 'section') return []
    const { title, layout, ownSums = [], columns, ...declared }: AnySection = entry.section
    const hasOwnRules = declared.hasOwnRules === true
    const model: AnyModel = declared.model ?? (modelOf(declared.entries, declared as object) as AnyModel)
    const here =
      model.keys.length === 0
        ? []
        : [{ ...model, path, title, layout, hasOwnRules, ownSums, ...(columns && { columns }) }]
    return [...here, ...sectionsUnder(declared.entries, path)]
  })
}

function isFigure(entry: Entries[string]): entry is FigureEntry {
  return 'unit' in entry
}

function isRate(entry: Entries[string]): entry is RateEntry {
  return entry.kind === 'rate'
}

function indicatorOf<Subject>(
  { label, unit, overTime, alsoRead, additive, alsoOwn }: FigureEntry,
  read: Indicator<Subject>['read'],
): Indicator<Subject> {
  return {
    label,
    unit,
    overTime,
    ...(alsoRead && { alsoRead }),
    ...(additive === false && { additive }),
    ...(alsoOwn && { alsoOwn }),
    read,
  }
}

function rateOf<Subject>(
  { label, of }: RateEntry,
  path: readonly string[],
  labels: ReadonlyMap<string, Text>,
): Rate<Subject, string> {
  const read = readerAt<PublishedRate>(path)
  if (of === undefined) return { label, read }
  const { otherBases = [], standIn, partners, oftenLeftOut, mayExceed } = of
  const beside = (name: string) => [...path.slice(0, -1), name].join('.')
  const keyOf = (name: string) => {
    const key = [beside(name), name].find((each) => labels.has(each))
    if (key === undefined) throw new Error(`${path.join('.')}: no figure ${name}`)
    return key
  }
  const countedOf = (counted: Counted<string>): Counted<string> =>
    typeof counted === 'string'
      ? keyOf(counted)
      : { plus: counted.plus.map(keyOf), less: (counted.less ?? []).map(keyOf) }
  const baseOf = ({ name, numerator = of.numerator, denominator = of.denominator }: BaseEntry) => ({
    name,
    numerator: countedOf(numerator),
    denominator: countedOf(denominator),
  })
  return {
    label,
    read,
    base: {
      name: of.name ?? (labels.get(keyOf(of.denominator)) as Text),
      numerator: countedOf(of.numerator),
      denominator: keyOf(of.denominator),
    },
    ...(otherBases.length > 0 && { otherBases: otherBases.map(baseOf) }),
    ...(standIn && { standIn: keyOf(standIn) }),
    ...(partners && { partners: partners.map(beside) }),
    ...(oftenLeftOut && { oftenLeftOut: oftenLeftOut.map(keyOf) }),
    ...(mayExceed && { mayExceed }),
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what stands at the path is what its declaration says
type Held = any

/** Reads what stands at a path; most are one or two keys deep. */
function readerAt<Value>(path: readonly string[]): (section: Held) => Value | null | undefined {
  const [first, second] = path as [string, string?]
  if (second === undefined) return (section) => section[first]
  if (path.length === 2) return (section) => section[first]?.[second]
  return (section) => path.reduce((value: Held, key) => value?.[key], section)
}
