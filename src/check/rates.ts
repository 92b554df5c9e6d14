import type { Text } from '../notation/language.js'
import { agreementWithRatio, agreesPlainly, type PublishedRate } from '../quantity/agrees-with-ratio.js'
import { diagnoseRate, type RateBase, type RateSlip, type RateToDiagnose } from '../quantity/diagnose-rate.js'
import { type Figure, isExact, type LocatedFigure, type Path } from '../quantity/figure.js'
import { figureOf, type Interval, intervalOf } from '../quantity/interval.js'
import { percentageOf, roundPercentage } from '../quantity/rate-of.js'
import { subtractDecimals, toScaled } from '../quantity/scaled-decimal.js'
import type { Cause } from './cause.js'
import type { Base, Counted, Rate } from './indicator.js'
import { countedFigure, keysOfCounted, locateFigure, type Model, type Place, pathIn } from './model.js'
import { failed, notEvaluated, passed, type Verdict } from './rule.js'
import type { Severity } from './severity.js'
import { type WouldHold, wouldHoldIn } from './would-hold.js'

/**
 * The message of every rule that holds a published rate (tỷ lệ công bố) against its counts.
 *
 * @example
 * ```ts
 * import { rateMessage } from 'cchc/check'
 *
 * rateMessage.vi // '{figure}: công bố {actual:percent}, nhưng {ratio} là {expected:percent}{points}.'
 * ```
 */
export const rateMessage: Text = {
  vi: '{figure}: công bố {actual:percent}, nhưng {ratio} là {expected:percent}{points}.',
  en: '{figure}: published as {actual:percent}, but {ratio} is {expected:percent}{points}.',
}

const severityOf: Readonly<Record<RateSlip['kind'], Severity>> = {
  'no-base': 'warning',
  'above-whole': 'error',
  'false-hundred': 'info',
  'false-zero': 'info',
  truncated: 'warning',
  complement: 'info',
  'other-base': 'warning',
  'part-left-out': 'error',
  hundredth: 'error',
  'digits-swapped': 'error',
  'digit-missing': 'error',
  wrong: 'error',
}

/**
 * The verdict on an exact published rate (tỷ lệ công bố) and its counts, with its likely slip.
 *
 * @example
 * ```ts
 * import { rateVerdict } from 'cchc/check'
 *
 * const rate = {
 *   published: { path: ['rate'], percentage: '27.2' },
 *   base: {
 *     name: { vi: 'kế hoạch', en: 'the plan' },
 *     numerator: { path: ['completed'], value: 3 },
 *     denominator: { path: ['planned'], value: 11 },
 *   },
 * }
 * rateVerdict(rate, { vi: 'Tỷ lệ hoàn thành', en: 'Rate completed' }).outcome // 'failed'
 * ```
 */
export function rateVerdict(rate: RateToDiagnose, label: Text): Verdict {
  const slip = diagnoseRate(rate)
  if (slip === null) return passed
  const { published, base, oftenLeftOut = [] } = rate
  const { numerator, denominator } = base
  const ratio = { numerator: numerator.value, denominator: denominator.value }
  const hasRate = slip.kind !== 'no-base' && slip.kind !== 'above-whole'
  const expected = hasRate ? percentageOf(ratio, placesToShow(published.percentage)) : null
  const leftOut = oftenLeftOut.filter(({ path }) => slip.kind === 'part-left-out' && slip.part === path)
  return failed({
    path: published.path,
    label,
    severity: severityOf[slip.kind],
    actual: published.percentage,
    expected,
    ...(expected !== null && { difference: subtractDecimals(published.percentage, expected) }),
    operands: [numerator, denominator, ...leftOut],
    ...(slip.kind !== 'wrong' && { cause: slip }),
  })
}

/** One decimal more than printed, and at least two, so that the difference can be seen. */
function placesToShow(percentage: string): number {
  return Math.max(2, (percentage.split('.')[1]?.length ?? 0) + 1)
}

/** A base of a rate, any figure of which may be approximate. */
interface FigureBase {
  readonly name: Text
  readonly numerator: LocatedFigure<Figure>
  readonly denominator: LocatedFigure<Figure>
}

/** A published rate and its figures, any of which may be approximate. */
export interface FigureRate
  extends Pick<RateToDiagnose, 'partners' | 'oftenLeftOut' | 'wouldHold' | 'mayExceed'> {
  readonly published: { readonly path: Path; readonly rate: PublishedRate }
  readonly base: FigureBase
  /** Other bases in use for the same rate. */
  readonly otherBases?: readonly FigureBase[]
}

/**
 * The verdict on a published rate and its figures. Approximate ones fail only if no values inside them could satisfy
 * it; a likely slip is named where all are exact. A part above its whole is left to the rule on parts. @internal
 */
export function figureRateVerdict(
  { published, base, otherBases = [], ...rest }: FigureRate,
  label: Text,
  saysPartAboveWhole = false,
): Verdict {
  const { numerator, denominator } = base
  const isLeft = !saysPartAboveWhole && !rest.mayExceed
  if (isLeft && intervalOf(numerator.value).low > intervalOf(denominator.value).high) {
    return notEvaluated(numerator.path)
  }
  const { path, rate } = published
  if (typeof rate !== 'string' || !isExactBase(base))
    return orOfAnother(approximateVerdict({ published, base }, label), rate, otherBases)
  const exact = otherBases.filter(isExactBase)
  const verdict = rateVerdict(
    { published: { path, percentage: rate }, base, otherBases: exact, ...rest },
    label,
  )
  const isAboveWhole = verdict.outcome === 'failed' && verdict.cause?.kind === 'above-whole'
  return isAboveWhole
    ? verdict
    : orOfAnother(
        verdict,
        rate,
        otherBases.filter((each) => !isExactBase(each)),
      )
}

/** A rate that would be wrong, and may be taken of another base, is one that the report must tell. */
function orOfAnother(verdict: Verdict, rate: PublishedRate, bases: readonly FigureBase[]): Verdict {
  if (verdict.outcome !== 'failed' || (verdict.severity ?? 'error') !== 'error') return verdict
  const base = bases.find(({ numerator, denominator }) => {
    const [part, whole] = [intervalOf(numerator.value), intervalOf(denominator.value)]
    return part.low <= whole.high && whole.high > 0 && agreementWithRatio(rate, part, whole) === 'agrees'
  })
  if (base === undefined) return verdict
  const { name, numerator, denominator } = base
  return {
    ...verdict,
    severity: 'warning',
    ...(isExactBase(base) && {
      cause: {
        kind: 'other-base',
        base: name,
        numerator: numerator.value as number,
        denominator: denominator.value as number,
      },
    }),
  }
}

function isExactBase(base: FigureBase): base is RateBase {
  return isExact(base.numerator.value) && isExact(base.denominator.value)
}

function approximateVerdict({ published, base }: FigureRate, label: Text): Verdict {
  const operands = [base.numerator, base.denominator]
  const [numerator, denominator] = [intervalOf(base.numerator.value), intervalOf(base.denominator.value)]
  const { path, rate } = published
  const finding = { path, label, actual: rate, operands }
  if (denominator.high === 0) {
    return failed({ ...finding, severity: 'warning', expected: null, cause: { kind: 'no-base' } })
  }
  const agreement = agreementWithRatio(rate, numerator, denominator)
  if (agreement === 'agrees') return passed
  const places = Math.max(2, typeof rate === 'string' ? (rate.split('.')[1]?.length ?? 0) : 0)
  const bound = (top: number, bottom: number) =>
    Number.isFinite(top) && Number.isFinite(bottom) && bottom > 0
      ? percentageOf({ numerator: top, denominator: bottom }, places)
      : undefined
  const [atLeast, atMost] = [bound(numerator.low, denominator.high), bound(numerator.high, denominator.low)]
  const cause: Cause | undefined =
    agreement === 'beyond' ? { kind: 'beyond-word' } : cutOff(rate, numerator.low, denominator.high)
  return failed({
    ...finding,
    ...(cause && { severity: agreement === 'beyond' ? 'info' : 'warning', cause }),
    expected: { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) },
  })
}

/** Whether a rate is the least that it can be, cut off instead of rounded. */
function cutOff(rate: PublishedRate, numerator: number, denominator: number): Cause | undefined {
  if (typeof rate !== 'string' || !Number.isFinite(denominator)) return undefined
  const ratio = { numerator, denominator }
  const places = rate.split('.')[1]?.length ?? 0
  return roundPercentage(ratio, places, 'down') === rate
    ? { kind: 'truncated', rounded: percentageOf(ratio, places) }
    : undefined
}

/** How the figures of a rate are found, and what a rule adds to its judgement. */
export interface RateJudgement<Key extends string> {
  /** A figure as it is reported, or as others make it. */
  readonly locate: (key: Key) => LocatedFigure<Figure> | undefined
  readonly beyond?: WouldHold | undefined
  /** Figures elsewhere that the numerator is known to leave out. */
  readonly oftenLeftOut?: readonly LocatedFigure[]
  /** Figures elsewhere among which others take the rate. */
  readonly wholesElsewhere?: (rateKey: string) => readonly LocatedFigure[]
  /** Whether a part above its whole is said here; else a rule on parts says it. */
  readonly saysPartAboveWhole?: boolean
  /** What it is held against instead of its own base. */
  readonly base?: Base<Key>
  /** Says what figures may be if what contradicts one of them is right. */
  readonly readersWithout?: (key: Key) => readonly ((key: Key) => Interval | undefined)[]
}

/**
 * The verdict on a published rate of a model; nothing without it. Most rates agree with their counts, and need no
 * judgement. @internal
 */
export function judgeRate<Subject, Key extends string>(
  model: Model<Subject, Key>,
  rateKey: string,
  place: Place<Subject>,
  judgementOf: () => RateJudgement<Key>,
): Verdict | undefined {
  const { read, base } = model.rates[rateKey] as Rate<Subject, Key>
  const published = read(place.figures)
  if (published == null) return undefined
  if (base === undefined) return unjudgedRate(model, rateKey, place, [])
  return judgeAgainst(model, rateKey, place, published, base, judgementOf)
}

/** The verdict on a published rate that is held against a base. */
function judgeAgainst<Subject, Key extends string>(
  model: Model<Subject, Key>,
  rateKey: string,
  place: Place<Subject>,
  published: PublishedRate,
  base: Base<Key>,
  judgementOf: () => RateJudgement<Key>,
): Verdict {
  if (agreesAsReported(model, place, published, base)) return passed
  const judgement = judgementOf()
  const verdict = judgeDoubtful(model, rateKey, place, judgement, published, base)
  return hangsOnContradiction(model, rateKey, place, judgement, verdict) ?? verdict
}

/**
 * The verdict on a published rate that is wrong, and would be right, of whatever base, if one of its figures were what
 * those make of it that contradict it; nothing where none do, or where digits of a figure explain both. @internal
 */
export function hangsOnContradiction<Subject, Key extends string>(
  model: Model<Subject, Key>,
  rateKey: string,
  place: Place<Subject>,
  { locate, readersWithout, base: own }: Pick<RateJudgement<Key>, 'locate' | 'readersWithout' | 'base'>,
  verdict: Verdict,
): Verdict | undefined {
  if (
    readersWithout === undefined ||
    verdict.outcome !== 'failed' ||
    (verdict.severity ?? 'error') !== 'error'
  )
    return undefined
  const { cause } = verdict
  if (cause !== undefined && 'figure' in cause && cause.figure !== verdict.path) return undefined
  const { read, base, otherBases = [], mayExceed } = model.rates[rateKey] as Rate<Subject, Key>
  const published = read(place.figures)
  const bases = [own ?? base ?? [], otherBases].flat()
  const keys = new Set(
    bases.flatMap(({ numerator, denominator }) => [numerator, denominator].flatMap(keysOfCounted)),
  )
  const contradicted = [...keys].find(
    (key) =>
      published != null &&
      locateFigure(model, place, key) !== undefined &&
      readersWithout(key).some((rangeOf) => {
        return bases.some((base) => {
          const made = (counted: Counted<Key>) =>
            countedFigure(counted, (each) => {
              const range = rangeOf(each)
              // Of another base, any rate would be that of what is hardly known.
              const isKnown = each === key || base === bases[0] || range?.low === range?.high
              return range && isKnown ? figureOf(range) : locate(each)?.value
            })
          return isShareOf(published, made(base.numerator), made(base.denominator), mayExceed)
        })
      }),
  )
  if (contradicted === undefined) return undefined
  const { label } = model.indicators[contradicted]
  const unjudged = unjudgedRate(model, rateKey, place, [contradicted])
  return { ...unjudged, rate: { ...unjudged.rate, lacks: [], contradicted: label } }
}

/** Whether a rate is that of figures, rounded or cut off. */
function isShareOf(
  published: PublishedRate,
  part: Figure | undefined,
  whole: Figure | undefined,
  mayExceed = false,
): boolean {
  if (part === undefined || whole === undefined) return false
  const [numerator, denominator] = [intervalOf(part), intervalOf(whole)]
  if (denominator.high <= 0 || (numerator.low > denominator.high && !mayExceed)) return false
  return (
    agreementWithRatio(published, numerator, denominator) === 'agrees' ||
    cutOff(published, numerator.low, denominator.high) !== undefined
  )
}

/** The verdict on a published rate that is not that of its counts as reported. */
function judgeDoubtful<Subject, Key extends string>(
  model: Model<Subject, Key>,
  rateKey: string,
  place: Place<Subject>,
  judgement: RateJudgement<Key>,
  published: PublishedRate,
  base: Base<Key>,
): Verdict {
  const rate = model.rates[rateKey] as Rate<Subject, Key>
  const unjudged = (missing: readonly Key[]) => unjudgedRate(model, rateKey, place, missing)
  const { label, otherBases = [], oftenLeftOut = [], standIn } = rate
  const {
    locate,
    beyond,
    readersWithout,
    oftenLeftOut: elsewhere = [],
    wholesElsewhere,
    saysPartAboveWhole = false,
  } = judgement
  const keys = [...new Set([...keysOfCounted(base.numerator), base.denominator])]
  const missing = keys.filter((key) => locate(key) === undefined)
  const denominator = locate(base.denominator)
  const numerator =
    locateCounted(base.numerator, locate) ??
    // Of nothing there is no part.
    (denominator?.value === 0 && !rate.mayExceed
      ? { path: pathIn(model, place, keys[0] as Key), value: 0 }
      : undefined)
  if (numerator === undefined || denominator === undefined) {
    if (standIn !== undefined && standIn !== base.denominator && locate(standIn) !== undefined) {
      const inside = { ...base, denominator: standIn }
      const verdict = judgeAgainst(model, rateKey, place, published, inside, () => ({
        ...judgement,
        base: inside,
      }))
      const isContradicted = verdict.outcome === 'failed' && readersWithout?.(standIn).length
      return isContradicted || mayBeOfLess(verdict) ? unjudged([base.denominator]) : verdict
    }
    // Where all are there, more is taken off than there is: that has no share.
    return missing.length > 0
      ? unjudged(missing)
      : notEvaluated(...keys.map((key) => pathIn(model, place, key)))
  }
  if (
    typeof published === 'string' &&
    isExact(numerator.value) &&
    isExact(denominator.value) &&
    agreesPlainly(published, { numerator: numerator.value, denominator: denominator.value })
  )
    return passed
  const exactly = (counted: Counted<Key>) => {
    const figure = locateCounted(counted, locate)
    return figure !== undefined && isExact(figure.value) ? [{ ...figure, value: figure.value }] : []
  }
  const isOneFigure = typeof base.numerator === 'string'
  const judged: FigureRate = {
    published: { path: pathIn(model, place, rateKey), rate: published },
    base: { name: base.name, numerator, denominator },
    otherBases: [
      ...otherBases.flatMap(({ name, numerator, denominator }) => {
        const [part, whole] = [numerator, denominator].map((counted) => locateCounted(counted, locate))
        return part === undefined || whole === undefined
          ? []
          : [{ name, numerator: part, denominator: whole }]
      }),
      ...exactly(base.numerator).flatMap((part) =>
        (wholesElsewhere?.(rateKey) ?? []).map((whole) => ({
          name: whole.label ?? base.name,
          numerator: part,
          denominator: whole,
        })),
      ),
    ],
    partners: partnersOf(model, rate, place, exactly),
    oftenLeftOut: [...oftenLeftOut.flatMap(exactly), ...elsewhere],
    ...(rate.mayExceed && { mayExceed: true }),
    // Which of several figures was mistyped cannot be told.
    wouldHold: isOneFigure ? wouldHoldIn(model, place, beyond) : () => false,
  }
  const verdict = figureRateVerdict(judged, label, saysPartAboveWhole)
  if (isOneFigure || verdict.outcome !== 'failed') return verdict
  const figures = keys.flatMap((key) => locate(key) ?? [])
  return {
    ...verdict,
    operands: [...figures, ...verdict.operands.slice(2)],
    data: { counted: numerator.value, among: denominator.value },
  }
}

type Unjudged = Required<Extract<Verdict, { readonly outcome: 'not-evaluated' }>>

/** The verdict on a published rate that lacks figures. @internal */
export function unjudgedRate<Subject, Key extends string>(
  model: Model<Subject, Key>,
  rateKey: string,
  place: Place<Subject>,
  missing: readonly Key[],
): Unjudged {
  const { label, read } = model.rates[rateKey] as Rate<Subject, Key>
  return {
    outcome: 'not-evaluated',
    missing: missing.map((key) => pathIn(model, place, key)),
    rate: {
      path: pathIn(model, place, rateKey),
      value: read(place.figures) ?? null,
      label,
      lacks: missing.map((key) => model.indicators[key].label),
    },
  }
}

/** Whether a rate fails, and may be right of a base that lies in what it was held against: it is higher. */
function mayBeOfLess(verdict: Verdict | undefined): boolean {
  if (verdict?.outcome !== 'failed' || verdict.severity === 'info') return false
  return typeof verdict.difference === 'string' && !verdict.difference.startsWith('-')
}

function locateCounted<Key extends string>(
  counted: Counted<Key>,
  locate: RateJudgement<Key>['locate'],
): LocatedFigure<Figure> | undefined {
  if (typeof counted === 'string') return locate(counted)
  const [first] = counted.plus
  const figure = first === undefined ? undefined : locate(first)
  const value = countedFigure(counted, (key) => locate(key)?.value)
  return figure === undefined || value === undefined ? undefined : { ...figure, value }
}

/** Most rates are exact, and agree with figures that are reported. @internal */
export function agreesAsReported<Subject, Key extends string>(
  { indicators }: Model<Subject, Key>,
  { figures }: Place<Subject>,
  published: PublishedRate,
  base: Base<Key>,
): boolean {
  if (typeof published !== 'string') return false
  const numerator = countedFigure(base.numerator, (key) => indicators[key].read(figures))
  const denominator = indicators[base.denominator].read(figures)
  return (
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    agreesPlainly(published, { numerator, denominator })
  )
}

/** Published rates of other parts of the same whole, with what they count. */
function partnersOf<Subject, Key extends string>(
  { rates }: Model<Subject, Key>,
  { partners = [] }: Rate<Subject, Key>,
  { figures }: Place<Subject>,
  exactly: (counted: Counted<Key>) => readonly LocatedFigure[],
): NonNullable<FigureRate['partners']> {
  return partners.flatMap((key) => {
    const { read, base } = rates[key] as Rate<Subject, Key>
    const percentage = read(figures)
    const [part] = base === undefined ? [] : exactly(base.numerator)
    return typeof percentage === 'string' && part !== undefined ? [{ percentage, numerator: part.value }] : []
  })
}

/** By how much a rate cumulated since January fell, if no ratio that is so printed could be as high. @internal */
export function fallOfRate(before: PublishedRate, after: PublishedRate): string | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const [earlier, later] = [toScaled(before), toScaled(after)]
  const places = Math.max(earlier.places, later.places)
  // Twice the rate, less or more one unit, in units of the longer one.
  const halves = ({ digits, places: own }: typeof earlier, unit: bigint) =>
    (2n * digits + unit) * 10n ** BigInt(places - own)
  return halves(later, 1n) <= halves(earlier, -1n) ? subtractDecimals(after, before) : undefined
}
