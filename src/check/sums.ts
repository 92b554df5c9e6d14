import type { Text } from '../notation/language.js'
import { diagnoseSum } from '../quantity/diagnose-sum.js'
import type { SumEvaluation } from '../quantity/evaluate-sum.js'
import { type Figure, isExact, type LocatedFigure, type Path } from '../quantity/figure.js'
import {
  agreementOf,
  differenceOf,
  figureOf,
  type Interval,
  intervalOf,
  printedInterval,
  subtractIntervals,
  sumIntervals,
} from '../quantity/interval.js'
import { subtractExactly, sumExactly } from '../quantity/scaled-decimal.js'
import { mayCountMore, type SumRelation, subsetsOf } from '../quantity/sum-relation.js'
import type { Cause } from './cause.js'
import { locateExact, locateFigure, type Model, type Place, pathIn, type ReadySum } from './model.js'
import {
  type Failure,
  failed,
  notEvaluated,
  passed,
  type Rule,
  type RuleContext,
  type Verdict,
} from './rule.js'
import { type WouldHold, wouldHoldIn } from './would-hold.js'

/** A sum that does not hold, as a rule meets it. */
export interface FailingSum {
  /** The whole as stated. */
  readonly whole: LocatedFigure<Figure>
  /** The figures that are added up. */
  readonly terms: readonly LocatedFigure<Figure>[]
  /** What the terms add up to. */
  readonly expected: Interval
  /** Figures that the whole is known to leave out by mistake. */
  readonly oftenLeftOut?: readonly LocatedFigure<Figure>[]
  /** Whether every other relation of a figure would hold if it had another value. */
  readonly wouldHold?: (path: Path, value: number) => boolean
  /** Parts that may already be counted inside others. */
  readonly inside?: readonly LocatedFigure<Figure>[]
  /** Figures that decided it without being terms. */
  readonly beside?: readonly LocatedFigure<Figure>[]
  /** Whether it holds with values that an approximation word allows, though it does not suggest them. */
  readonly isBeyond?: boolean
  /** Whether the whole may count more than the terms: the field has classes that are not declared. */
  readonly mayCountMore?: boolean
  /** What it counts of such classes, if some terms stand beside it. */
  readonly leftWithoutSome?: number | undefined
}

/**
 * The message of every rule that holds a whole (tổng số) against the sum of its parts.
 *
 * @example
 * ```ts
 * import { sumMessage } from 'cchc/check'
 *
 * sumMessage.vi // '{figure}: ghi {actual}, nhưng {equation} (lệch {difference}).'
 * ```
 */
export const sumMessage: Text = {
  vi: '{figure}: ghi {actual}, nhưng {equation} (lệch {difference}).',
  en: '{figure}: stated as {actual}, but {equation} (difference {difference}).',
}

/**
 * The verdict on a sum (hệ thức tổng) that does not hold, with its likely slip.
 *
 * @example
 * ```ts
 * import { sumFailure } from 'cchc/check'
 *
 * const failure = sumFailure({
 *   whole: { path: ['total'], value: 1304 },
 *   terms: [{ path: ['inPeriod'], value: 1304 }, { path: ['carriedOver'], value: 16 }],
 *   expected: { low: 1320, high: 1320 },
 * })
 * failure.difference // -16
 * failure.cause // { kind: 'part-left-out', part: ['carriedOver'], value: 16 }
 * ```
 */
export function sumFailure(sum: FailingSum): Failure {
  const { whole, terms, expected, oftenLeftOut = [], inside, beside = [] } = sum
  const { leftWithoutSome } = sum
  const left = subtractExactly(intervalOf(whole.value).low, expected.high)
  const isLeft = sum.mayCountMore === true && left > 0
  const notNamed = (value: number): Cause => ({ kind: 'class-not-named', value })
  const slip =
    leftWithoutSome === undefined
      ? (slipOf(sum) ?? (isLeft ? notNamed(left) : undefined))
      : notNamed(leftWithoutSome)
  const leftOut = oftenLeftOut.filter(({ path }) => slip?.kind === 'part-left-out' && slip.part === path)
  const cause = inside ? ({ kind: 'inside-another', parts: inside.map(({ path }) => path) } as const) : slip
  const isRead = inside !== undefined || leftWithoutSome !== undefined
  const severity = isLeft || isOfPrinting(cause) ? 'info' : isRead ? 'warning' : undefined
  return failed({
    path: whole.path,
    label: whole.label,
    actual: whole.value,
    expected: figureOf(expected),
    difference: differenceOf(printedInterval(whole.value), expected),
    operands: [...terms, ...[...beside, ...leftOut].map((figure) => ({ ...figure, beside: true as const }))],
    ...(cause && { cause }),
    ...(severity && { severity }),
  })
}

function slipOf({ whole, terms, oftenLeftOut = [], isBeyond, ...rest }: FailingSum): Cause | undefined {
  if (isBeyond) return { kind: 'beyond-word' }
  const exactTerms = terms.filter(isExactFigure)
  if (!isExactFigure(whole) || exactTerms.length < terms.length) return undefined
  return diagnoseSum({
    ...rest,
    whole,
    terms: exactTerms,
    oftenLeftOut: oftenLeftOut.filter(isExactFigure),
  })
}

/** Whether only the way of printing is to blame: a word that suggests less, digits cut off. */
function isOfPrinting(cause: Cause | undefined): boolean {
  return cause?.kind === 'beyond-word' || cause?.kind === 'truncated'
}

/** A whole and its parts. */
export interface WholeAndParts extends Pick<FailingSum, 'whole' | 'terms' | 'oftenLeftOut' | 'wouldHold'> {
  /** Parts that are not reported: the terms are a lower bound. */
  readonly missing?: readonly Path[]
}

/**
 * The verdict on a whole and the sum of its parts. Approximate figures and printed decimals fail only if no values
 * inside them could satisfy it; a likely slip is named where all are exact. @internal
 */
export function sumVerdict({ whole, terms, missing = [], ...rest }: WholeAndParts): Verdict {
  const sum = sumIntervals(terms.map(({ value }) => printedInterval(value)))
  const expected = missing.length === 0 ? sum : { ...sum, high: Number.POSITIVE_INFINITY }
  const stated = printedInterval(whole.value)
  const agreement = agreementOf(stated, expected)
  if (agreement !== 'agrees') {
    return sumFailure({ whole, terms, expected, isBeyond: agreement === 'beyond', ...rest })
  }
  return missing.length === 0 || sum.low === stated.high ? passed : notEvaluated(...missing)
}

function isExactFigure(figure: LocatedFigure<Figure>): figure is LocatedFigure {
  return isExact(figure.value)
}

/** What a rule adds to the judgement of a sum. */
export interface SumJudgement<Key extends string = string> {
  /** Whether relations beyond the model would hold with another value of a figure. */
  readonly beyond?: WouldHold | undefined
  /** Figures elsewhere that a whole is known to leave out by mistake. */
  readonly oftenLeftOut?: readonly LocatedFigure[]
  /** Whether parts may lie inside others, or be counted beside them. */
  readonly mayBeInside?: (keys: readonly Key[]) => boolean
}

/** The verdict on one of the sums of a model. Most sums hold, and need no judgement. @internal */
export function judgeSum<Subject, Key extends string>(
  model: Model<Subject, Key>,
  sum: ReadySum<Subject, Key>,
  place: Place<Subject>,
  judgementOf?: () => SumJudgement<Key>,
): Verdict {
  const plainly = sum.evaluate(place.figures)
  if (plainly.outcome === 'holds') return passed
  const judgement = judgementOf?.()
  const isWeighed = plainly.outcome === 'ambiguous' && judgement?.mayBeInside !== undefined
  const evaluation = isWeighed ? sum.evaluate(place.figures, judgement.mayBeInside) : plainly
  return evaluation.outcome === 'holds' ? passed : sayOfSum(model, sum, place, evaluation, judgement)
}

/** The verdict on a sum that does not hold, or lacks figures. */
function sayOfSum<Subject, Key extends string>(
  model: Model<Subject, Key>,
  sum: ReadySum<Subject, Key>,
  place: Place<Subject>,
  evaluation: Exclude<SumEvaluation<Key>, { readonly outcome: 'holds' }>,
  judgement?: SumJudgement<Key>,
): Verdict {
  const { figures } = place
  if (evaluation.outcome === 'not-evaluated') {
    const [first, ...more] = evaluation.missing
    const left = first !== undefined && more.length === 0 ? leftOver(model, sum, first, place) : undefined
    return left ?? notEvaluated(...evaluation.missing.map((key) => pathIn(model, place, key)))
  }
  const locate = (keys: readonly Key[]) => keys.flatMap((key) => locateFigure(model, place, key) ?? [])
  if (sum.remainder !== undefined) return remainderVerdict(model, sum, sum.remainder, place, evaluation)
  const { read, label } = model.indicators[sum.whole]
  if (sum.classes === 'few' && evaluation.whole.low > evaluation.expected.high) return passed
  return sumFailure({
    // A whole that is not reported stands for what its own parts make.
    whole: {
      path: pathIn(model, place, sum.whole),
      value: read(figures) ?? figureOf(evaluation.whole),
      label,
    },
    terms: locate(evaluation.terms),
    beside: locate(evaluation.beside),
    expected: evaluation.expected,
    oftenLeftOut: [...locate(sum.oftenLeftOut ?? []), ...(judgement?.oftenLeftOut ?? [])],
    mayCountMore: mayCountMore(sum),
    leftWithoutSome: leftWithoutSome(sum, evaluation, locate),
    wouldHold: wouldHoldIn(model, place, judgement?.beyond),
    ...(evaluation.outcome === 'ambiguous'
      ? { inside: locate(evaluation.inside) }
      : { isBeyond: evaluation.isBeyond === true }),
  })
}

/** What a whole counts of classes that are not declared, where figures that it may include stand beside it; few. */
function leftWithoutSome<Key extends string>(
  { classes, mayInclude = [] }: SumRelation<Key>,
  { whole, expected, terms }: Failing<Key>,
  locate: (keys: readonly Key[]) => readonly LocatedFigure<Figure>[],
): number | undefined {
  if (classes !== 'some') return undefined
  const added = locate(terms.filter((key) => mayInclude.includes(key))).filter(isExactFigure)
  const left = subsetsOf(added).flatMap((beside) => {
    const named = subtractExactly(expected.high, sumExactly(beside.map(({ value }) => value)))
    const rest = subtractExactly(whole.low, named)
    return rest > 0 && 2 * rest < named ? [rest] : []
  })
  return left.length === 0 ? undefined : Math.min(...left)
}

/** What several classes leave of their whole where one class alone is not printed. */
function leftOver<Subject, Key extends string>(
  model: Model<Subject, Key>,
  sum: ReadySum<Subject, Key>,
  missing: Key,
  place: Place<Subject>,
): Verdict | undefined {
  if (sum.classes === undefined || sum.classes === 'few') return undefined
  const mayBeIncluded = (sum.mayInclude ?? []).some((key) => locateFigure(model, place, key)?.value)
  const whole = locateExact(model, place, sum.whole)
  if (mayBeIncluded || whole === undefined) return undefined
  const classes = classesOf(model, sum, place.figures).filter((key) => key !== missing)
  const operands = classes.flatMap((key) => locateExact(model, place, key) ?? [])
  if (operands.length < 2 || operands.length < classes.length) return undefined
  const expected = sumExactly(operands.map(({ value }) => value))
  const value = subtractExactly(whole.value, expected)
  if (value <= 0) return undefined
  const part = pathIn(model, place, missing)
  return failed({
    path: whole.path,
    label: whole.label,
    severity: 'info',
    actual: whole.value,
    expected,
    difference: value,
    operands: [
      ...operands,
      { path: part, value: null, label: model.indicators[missing].label, beside: true },
    ],
    cause: { kind: 'left-over', part, value },
  })
}

/** The parts of a sum, each that is not reported by its own parts. */
function classesOf<Subject, Key extends string>(
  { indicators, sums }: Model<Subject, Key>,
  { whole, parts }: ReadySum<Subject, Key>,
  figures: Subject,
): readonly Key[] {
  return parts.flatMap((key) => {
    const own = indicators[key].read(figures) == null ? sums.find((sum) => sum.whole === key) : undefined
    const inner = own === undefined || own.whole === whole ? undefined : own
    return inner === undefined
      ? [key]
      : classesOf({ indicators, sums } as Model<Subject, Key>, inner, figures)
  })
}

/** Of a sum that does not hold: what the other parts leave; nothing is said where they are more than the whole. */
function remainderVerdict<Subject, Key extends string>(
  model: Model<Subject, Key>,
  sum: ReadySum<Subject, Key>,
  key: Key,
  place: Place<Subject>,
  { whole, expected, terms, beside, ...failing }: Failing<Key>,
): Verdict {
  const remainder = locateFigure(model, place, key)
  if (remainder === undefined) return notEvaluated(pathIn(model, place, key))
  const stated = intervalOf(remainder.value)
  const others = {
    low: subtractExactly(expected.low, stated.low),
    high: Number.isFinite(expected.high) ? subtractExactly(expected.high, stated.high) : expected.high,
  }
  const left = subtractIntervals({ low: whole.low, high: whole.high }, others)
  if (left.high < 0) return notEvaluated(pathIn(model, place, sum.whole))
  const locate = (keys: readonly Key[]) => keys.flatMap((each) => locateFigure(model, place, each) ?? [])
  const isBeyond = failing.outcome === 'fails' && failing.isBeyond === true
  return failed({
    path: remainder.path,
    label: remainder.label,
    ...(isBeyond && { severity: 'info', cause: { kind: 'beyond-word' } as const }),
    actual: remainder.value,
    expected: left.low < 0 ? { atMost: left.high } : figureOf(left),
    difference: differenceOf(stated, left),
    operands: [
      {
        path: pathIn(model, place, sum.whole),
        value: model.indicators[sum.whole].read(place.figures) ?? figureOf(whole),
        label: model.indicators[sum.whole].label,
      },
      ...locate(terms.filter((each) => each !== key)),
      ...locate(beside.filter((each) => each !== key)).map((figure) => ({
        ...figure,
        beside: true as const,
      })),
    ],
  })
}

type Failing<Key extends string> = Extract<SumEvaluation<Key>, { readonly whole: Interval }>

/** What a rule on a sum says of itself; `sum` is the id of the sum in its model. */
export interface SumRuleParts<Subject> extends Pick<Rule<Subject>, 'id' | 'title' | 'basis' | 'samples'> {
  /** The id of the sum in its model. */
  readonly sum: string
}

/**
 * The rule that figures satisfy one of the sums (hệ thức tổng) of their model.
 *
 * @example
 * ```ts
 * import { defineModel, runRules, scope, sumRule } from 'cchc/check'
 *
 * interface Units {
 *   readonly total?: number
 *   readonly wards?: number
 *   readonly communes?: number
 * }
 * const counted = { unit: 'agency', overTime: 'closing-stock' } as const
 * const model = defineModel({
 *   indicators: {
 *     total: { ...counted, label: { vi: 'Tổng số', en: 'Total' }, read: (units: Units) => units.total },
 *     wards: { ...counted, label: { vi: 'Phường', en: 'Wards' }, read: (units: Units) => units.wards },
 *     communes: { ...counted, label: { vi: 'Xã', en: 'Communes' }, read: (units: Units) => units.communes },
 *   },
 *   sums: [{ id: 'total', whole: 'total', parts: ['wards', 'communes'] }],
 * })
 * const rule = sumRule(model, {
 *   id: 'my-province/units',
 *   sum: 'total',
 *   title: { vi: 'Tổng số đơn vị', en: 'Number of units' },
 *   basis: ['arithmetic'],
 *   samples: { passing: [], failing: [] },
 * })
 * const ruleset = { scopes: [scope((subject: Units) => [{ path: [], subject }], [rule])] }
 * runRules(ruleset, { total: 6, wards: 2, communes: 3 }).findings[0]?.difference // 1
 * ```
 */
export function sumRule<Subject, Key extends string>(
  model: Model<Subject, Key>,
  { sum: id, ...rule }: SumRuleParts<NoInfer<Subject>>,
): Rule<Subject> {
  const sum = model.sums.find((each) => each.id === id)
  if (sum === undefined) throw new Error(`no sum ${id}`)
  const check = (figures: Subject, context: RuleContext) =>
    judgeSum(model, sum, { figures, at: [] }, () => ({ beyond: context.wouldHold }))
  return { ...rule, severity: 'error', message: sumMessage, check }
}
