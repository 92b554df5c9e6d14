import { isNearRatio } from '../quantity/agrees-with-ratio.js'
import { completeSums, completionsOf, type RangeReader, readWithout } from '../quantity/complete-sums.js'
import { type SumEvaluation, sumEvaluator } from '../quantity/evaluate-sum.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import {
  figureOf,
  type Interval,
  intervalOf,
  reach,
  subtractIntervals,
  sumIntervals,
} from '../quantity/interval.js'
import type { FigureReader } from '../quantity/sum-relation.js'
import type { Counted, Indicator, OtherBase, Part, Rate, Sum } from './indicator.js'

/** What a model is made of: indicators by key, and what holds between them. */
export interface ModelParts<Subject, Key extends string> {
  /** By dotted path in the subject: `received.total`. */
  readonly indicators: Readonly<Record<Key, Indicator<Subject>>>
  /** The sums that the figures satisfy; one stands after those of its parts' wholes. */
  readonly sums?: readonly Sum<Key>[]
  /** Parts that no sum holds against their whole. */
  readonly parts?: readonly Part<Key>[]
  /** By dotted path of the published rate. */
  readonly rates?: Readonly<Record<string, Rate<Subject, Key>>>
  /** Where a figure or rate stands in the subject; absent: at the parts of its key. */
  readonly pathOf?: (key: string) => Path
}

/** A sum of a model, with the function that evaluates it and all the figures that take part. */
export interface ReadySum<Subject, Key extends string> extends Sum<Key> {
  /** The whole, its parts, and what the whole may include. */
  readonly figures: readonly Key[]
  /** Read the figures, in their order. */
  readonly readers: readonly FigureReader<Subject>[]
  /** Whether one of the figures beside the whole is a whole itself. */
  readonly isNested: boolean
  /** Whether it holds. */
  readonly evaluate: (subject: Subject, mayBeInside?: (keys: readonly Key[]) => boolean) => SumEvaluation<Key>
}

/** Figures and what holds between them (mô hình số liệu), ready for rules. */
export interface Model<Subject, Key extends string = string> {
  /** By dotted path in the subject. */
  readonly indicators: Readonly<Record<Key, Indicator<Subject>>>
  /** The keys of the indicators, in their order. */
  readonly keys: readonly Key[]
  /** The sums, each with the function that evaluates it. */
  readonly sums: readonly ReadySum<Subject, Key>[]
  readonly parts: readonly Part<Key>[]
  /** By dotted path of the published rate. */
  readonly rates: Readonly<Record<string, Rate<Subject, Key>>>
  /** The keys of the rates, in their order. */
  readonly rateKeys: readonly string[]
  /** The figures that sums may determine; no other one ever follows. */
  readonly summed: ReadonlySet<Key>
  /** The figures that are not reported and follow from others, in whatever way the sums are read. */
  readonly complete: (subject: Subject) => ReadonlyMap<Key, number>
  /** What follows in each of the likely ways to read the sums, the plainest first. */
  readonly readings: (subject: Subject) => readonly ReadonlyMap<Key, number>[]
  /** Says what figures may be if those are right that contradict one of them by sums; nothing where none do. */
  readonly readWithout: (subject: Subject) => (key: Key) => readonly ((key: Key) => Interval | undefined)[]
  /** Where a figure or rate stands in the subject. */
  readonly pathOf: (key: string) => Path
}

/** A model in a list of models of different subjects (mô hình số liệu bất kỳ), each read on its own. */
// biome-ignore lint/suspicious/noExplicitAny: each is read on its own
export interface AnyModel extends Model<any> {}

/**
 * Makes a model (mô hình số liệu) of indicators, sums, parts and rates. One declaration serves checking, completing and
 * proposing what a figure was meant to be.
 *
 * @example
 * ```ts
 * import { defineModel } from 'cchc/check'
 *
 * interface Units {
 *   readonly total?: number
 *   readonly wards?: number
 *   readonly communes?: number
 * }
 * const model = defineModel({
 *   indicators: {
 *     total: { label: { vi: 'Tổng số', en: 'Total' }, unit: 'agency', overTime: 'closing-stock', read: (units: Units) => units.total },
 *     wards: { label: { vi: 'Phường', en: 'Wards' }, unit: 'agency', overTime: 'closing-stock', read: (units: Units) => units.wards },
 *     communes: { label: { vi: 'Xã', en: 'Communes' }, unit: 'agency', overTime: 'closing-stock', read: (units: Units) => units.communes },
 *   },
 *   sums: [{ id: 'total', whole: 'total', parts: ['wards', 'communes'] }],
 * })
 * model.complete({ total: 5, wards: 2 }) // new Map([['communes', 3]])
 * ```
 */
export function defineModel<Subject, Key extends string>(
  parts: ModelParts<Subject, Key>,
): Model<Subject, Key> {
  const { indicators, sums = [], rates = {}, parts: wholes = [] } = parts
  const keys = Object.keys(indicators) as Key[]
  const rateKeys = Object.keys(rates)
  // What may count something else determines nothing.
  const exact = sums.filter(({ severity }) => severity === undefined)
  const certain = exact.filter(({ determines }) => determines !== false)
  const completing = (subject: Subject) => {
    const read = (key: Key) => indicators[key].read(subject)
    const broken = wholes.filter((part) => part.severity === undefined && !isWithin(part, read))
    const inDoubt = [...broken.flatMap(figuresOfPart), ...figuresOfBrokenSums(subject)]
    // A rate may be of another base, which the figures determine only together.
    let derived: ReadonlyMap<Key, number> | undefined
    const readDerived = (key: Key) => {
      derived ??= completeSums(certain, read, inDoubt).derived
      return read(key) ?? derived.get(key)
    }
    const doubted = Object.values<Rate<Subject, Key>>(rates).filter((rate) =>
      isDoubted(rate, subject, read, readDerived),
    )
    return [certain, read, [...inDoubt, ...doubted.flatMap(figuresOfRate)]] as const
  }
  const figuresOfBrokenSums = (subject: Subject) =>
    readySums.flatMap(({ determines, whole, evaluate }) => {
      const evaluation = determines === false ? evaluate(subject) : undefined
      return evaluation?.outcome === 'fails' ? [whole, ...evaluation.terms, ...evaluation.beside] : []
    })
  const summed = new Set(certain.flatMap(figuresOfSum))
  const isAllReported = (subject: Subject) => {
    for (const key of summed) if (indicators[key].read(subject) == null) return false
    return true
  }
  const readySums = sums.map((sum): ReadySum<Subject, Key> => {
    const figures = figuresOfSum(sum)
    return {
      ...sum,
      figures,
      readers: figures.map((key) => indicators[key].read),
      isNested: sums.some(({ whole }) => whole !== sum.whole && figures.includes(whole)),
      evaluate: sumEvaluator(sum, sums, (key) => indicators[key].read),
    }
  })
  return {
    indicators,
    keys,
    sums: readySums,
    parts: wholes,
    rates,
    rateKeys,
    summed,
    complete: (subject) => (isAllReported(subject) ? nothing : completeSums(...completing(subject)).derived),
    readings: (subject) =>
      isAllReported(subject)
        ? [nothing]
        : completionsOf(...completing(subject)).map(({ derived }) => derived),
    readWithout: (subject) => readWithout(exact, (key) => indicators[key].read(subject)),
    pathOf: parts.pathOf ?? pathsOf([...keys, ...rateKeys]),
  }
}

const nothing = /* @__PURE__ */ new Map<never, number>()

function figuresOfSum<Key extends string>({ whole, parts, mayInclude = [] }: Sum<Key>): readonly Key[] {
  return [whole, ...parts, ...mayInclude]
}

/** Whether a published rate is not that of the figures reported, by more than a digit cut off, in any base in use. */
function isDoubted<Subject, Key extends string>(
  { read, base, otherBases = [] }: Rate<Subject, Key>,
  subject: Subject,
  reported: (key: Key) => Figure | null | undefined,
  derived: (key: Key) => Figure | null | undefined,
): boolean {
  const published = read(subject)
  if (typeof published !== 'string' || base === undefined) return false
  const fits = (of: OtherBase<Key>, readFigure: typeof reported): boolean | undefined => {
    const [numerator, denominator] = [of.numerator, of.denominator].map((counted) =>
      countedFigure(counted, readFigure),
    )
    if (typeof numerator !== 'number' || typeof denominator !== 'number') return undefined
    return isNearRatio(published, { numerator, denominator })
  }
  return fits(base, reported) === false && !otherBases.some((other) => fits(other, derived))
}

function figuresOfRate<Key extends string>({ base }: Rate<never, Key>): readonly Key[] {
  return base === undefined ? [] : [...keysOfCounted(base.numerator), base.denominator]
}

/** The figures of a part and its whole. @internal */
export function figuresOfPart<Key extends string>({ part, less, whole }: Part<Key>): readonly Key[] {
  return less === undefined ? [part, whole] : [part, less, whole]
}

/** Whether a part can be within its whole. @internal */
export function isWithin<Key extends string>(
  { part, less, whole }: Part<Key>,
  read: (key: Key) => Figure | null | undefined,
): boolean {
  if (less === undefined) {
    const [stated, limit] = [read(part), read(whole)]
    if (typeof stated === 'number' && typeof limit === 'number') return stated <= limit
  }
  const limits = [whole, ...(less === undefined ? [] : [less])]
  const limit = sumIntervals(limits.map((key) => intervalOf(read(key))))
  return reach(intervalOf(read(part)), limit) !== 'apart'
}

/** The paths of figures and rates, each made once. */
function pathsOf(keys: readonly string[]): (key: string) => Path {
  const paths = new Map(keys.map((key) => [key, figurePath(key)]))
  return (key) => paths.get(key) as Path
}

/** The path of a figure in its subject. @internal */
export function figurePath(key: string): Path {
  return key.split('.')
}

/** Figures of a model, and where they stand in what a rule judges: a section, or a row of its table. */
export interface Place<Subject> {
  readonly figures: Subject
  readonly at: Path
}

/** Where a figure of a place stands. @internal */
export function pathIn<Subject, Key extends string>(
  { pathOf }: Model<Subject, Key>,
  { at }: Place<Subject>,
  key: string,
): Path {
  return at.length === 0 ? pathOf(key) : [...at, ...pathOf(key)]
}

/** A figure with its path and name, unless it is not reported. @internal */
export function locateFigure<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
  key: Key,
): LocatedFigure<Figure> | undefined {
  const { label, read } = model.indicators[key]
  const value = read(place.figures)
  return value == null ? undefined : { path: pathIn(model, place, key), value, label }
}

/**
 * Says what figures may be if what contradicts one of them is right: sums of its model, and relations `beyond` it. @internal
 */
export function readersWithout<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
  beyond?: (path: Path) => Figure | undefined,
): (key: Key) => readonly RangeReader<Key>[] {
  let bySums: ((key: Key) => readonly RangeReader<Key>[]) | undefined
  return (key) => {
    bySums ??= model.readWithout(place.figures)
    const other = beyond?.(pathIn(model, place, key))
    if (other === undefined) return bySums(key)
    return [...bySums(key), (each) => (each === key ? intervalOf(other) : undefined)]
  }
}

/** A figure with its path and name, if it is reported and exact. @internal */
export function locateExact<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
  key: Key,
): LocatedFigure | undefined {
  const { label, read } = model.indicators[key]
  const value = read(place.figures)
  return typeof value === 'number' ? { path: pathIn(model, place, key), value, label } : undefined
}

/** The figures that are counted, in order. @internal */
export function keysOfCounted<Key extends string>(counted: Counted<Key>): readonly Key[] {
  return typeof counted === 'string' ? [counted] : [...counted.plus, ...(counted.less ?? [])]
}

/** What is counted, exact of exact figures; `undefined` where one is missing or more is taken off. @internal */
export function countedFigure<Key extends string, Value extends Figure>(
  counted: Counted<Key>,
  read: (key: Key) => Value | null | undefined,
): Value | undefined {
  if (typeof counted === 'string') return read(counted) ?? undefined
  if (keysOfCounted(counted).some((key) => read(key) == null)) return undefined
  const total = (keys: readonly Key[]) => sumIntervals(keys.map((key) => intervalOf(read(key))))
  const left = subtractIntervals(total(counted.plus), total(counted.less ?? []))
  return left.high < 0 ? undefined : (figureOf({ ...left, low: Math.max(0, left.low) }) as Value)
}

/** Reads a figure of a section by its key: as reported, or as the others determine it. */
export type CompletedReader = (key: string) => Figure | null | undefined

/** What is counted and among what, of a rate whose figures are exact counts; `undefined` where one is not. @internal */
export function termsOfRate(
  base: OtherBase<string> | undefined,
  read: CompletedReader,
): { readonly numerator: number | undefined; readonly denominator: number | undefined } {
  const countOf = (counted: Counted<string> | undefined) => {
    const value = counted === undefined ? undefined : countedFigure(counted, read)
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
  }
  return { numerator: countOf(base?.numerator), denominator: countOf(base?.denominator) }
}

/** A reader of figures by their keys, as reported or as the others determine them, derived once. @internal */
export function completedReader<Subject, Key extends string>(
  { indicators, summed, complete }: Model<Subject, Key>,
  subject: Subject,
): (key: Key) => Figure | null | undefined {
  let derived: ReadonlyMap<Key, number> | undefined
  return (key) => {
    const reported = indicators[key].read(subject)
    if (reported != null || !summed.has(key)) return reported
    derived ??= complete(subject)
    return derived.get(key)
  }
}

/** The same subject with the figure at a path replaced; the original is left as it is. @internal */
export function withFigure<Subject>(subject: Subject, path: Path, value: Figure | undefined): Subject {
  const [key, ...rest] = path
  if (key === undefined) return value as Subject
  const parent = (subject ?? {}) as Record<string | number, unknown>
  return { ...parent, [key]: withFigure(parent[key], rest, value) } as Subject
}
