import type { Text } from '../notation/language.js'
import type { DecimalString } from '../notation/parse-decimal.js'
import { agreesPlainly, agreesWithRatio } from './agrees-with-ratio.js'
import { type DigitSlip, digitSlip, intendedBy } from './digit-slip.js'
import type { LocatedFigure, Path } from './figure.js'
import { intervalOf } from './interval.js'
import { percentageOf, type Ratio, roundPercentage } from './rate-of.js'
import { compareDecimals, hundredfold, subtractDecimals, toScaled } from './scaled-decimal.js'

/** A named way to form a rate: what is counted, among what. */
export interface RateBase {
  readonly name: Text
  readonly numerator: LocatedFigure
  readonly denominator: LocatedFigure
}

/** A rate as published, and the figures that it can be held against. */
export interface RateToDiagnose {
  /** The rate as printed, and where it stands. */
  readonly published: { readonly path: Path; readonly percentage: DecimalString }
  /** What it is said to be taken of. */
  readonly base: RateBase
  /** Other bases in use for the same rate. */
  readonly otherBases?: readonly RateBase[]
  /** Published rates of the other part of the same whole: their numerators and this one make the denominator. */
  readonly partners?: readonly { readonly percentage: DecimalString; readonly numerator: number }[]
  /** Figures that a numerator is known to leave out. */
  readonly oftenLeftOut?: readonly LocatedFigure[]
  /** Whether the numerator may be above the denominator: funds of the year before are disbursed beside the plan. */
  readonly mayExceed?: boolean
  /** Whether every other relation of a figure would hold with another value; without it, all would. */
  readonly wouldHold?: (path: Path, value: number) => boolean
}

/**
 * Why a published rate is not its ratio. Together with `null` (it is) and `wrong` (no likely slip), in the order
 * in which they are tried.
 */
export type RateSlip =
  | { readonly kind: 'no-base' }
  | { readonly kind: 'above-whole' }
  | { readonly kind: 'false-hundred' }
  | { readonly kind: 'false-zero' }
  | { readonly kind: 'truncated'; readonly rounded: number | DecimalString }
  | { readonly kind: 'complement'; readonly partner: DecimalString }
  | {
      readonly kind: 'other-base'
      readonly base: Text
      readonly numerator: number
      readonly denominator: number
    }
  | { readonly kind: 'part-left-out'; readonly part: Path; readonly value: number }
  | {
      readonly kind: DigitSlip
      readonly figure: Path
      readonly written: number | DecimalString
      readonly proposed: number | DecimalString
    }
  | { readonly kind: 'hundredth'; readonly proposed: DecimalString }
  | { readonly kind: 'wrong' }

/**
 * Holds a published rate (tỷ lệ công bố) against its ratio in integers and, where they differ, finds the likely
 * slip: cut off instead of rounded; 100 less a partner's rate; another base; a part left out of the numerator;
 * digits swapped or missing; else plainly wrong. `null` means that they agree.
 *
 * A published 100 for less than the whole agrees by its digits, but is named (`false-hundred`), and so is a published 0 for
 * more than nothing (`false-zero`). No rate is proposed that would say either.
 *
 * @example
 * ```ts
 * import { diagnoseRate } from 'cchc/quantity'
 *
 * diagnoseRate({
 *   published: { path: ['rate'], percentage: '27.2' },
 *   base: {
 *     name: { vi: 'kế hoạch', en: 'the plan' },
 *     numerator: { path: ['completed'], value: 3 },
 *     denominator: { path: ['planned'], value: 11 },
 *   },
 * }) // { kind: 'truncated', rounded: '27.3' }
 * ```
 */
export function diagnoseRate(rate: RateToDiagnose): RateSlip | null {
  const { published, base } = rate
  const { percentage } = published
  const ratio = { numerator: base.numerator.value, denominator: base.denominator.value }
  if (agreesPlainly(percentage, ratio)) return null
  const places = percentage.split('.')[1]?.length ?? 0

  if (ratio.denominator === 0 && ratio.numerator === 0) return { kind: 'no-base' }
  if (ratio.denominator === 0 || (ratio.numerator > ratio.denominator && !rate.mayExceed))
    return { kind: 'above-whole' }
  if (agreesWithRatio(percentage, intervalOf(ratio.numerator), intervalOf(ratio.denominator)))
    return falseWhole(percentage, ratio) ?? null
  if (percentage === roundPercentage(ratio, places, 'down')) {
    return { kind: 'truncated', rounded: percentageOf(ratio, places) }
  }
  return (
    complementOfPartner(rate, ratio, places) ??
    otherBase(rate) ??
    partLeftOut(rate) ??
    hundredth(percentage, ratio, rate.mayExceed) ??
    slippedDigits(rate, ratio, places) ?? { kind: 'wrong' }
  )
}

/** All for what is not all, or nothing for what is something. */
function falseWhole(percentage: DecimalString, { numerator, denominator }: Ratio): RateSlip | undefined {
  if (numerator !== denominator && compareDecimals(percentage, '100') === 0) return { kind: 'false-hundred' }
  return numerator !== 0 && compareDecimals(percentage, '0') === 0 ? { kind: 'false-zero' } : undefined
}

/** Whether a percentage can be said of a ratio. */
function agrees(percentage: DecimalString, ratio: Ratio): boolean {
  const { numerator, denominator } = ratio
  return (
    denominator > 0 &&
    numerator <= denominator &&
    agreesWithRatio(percentage, intervalOf(numerator), intervalOf(denominator)) &&
    falseWhole(percentage, ratio) === undefined
  )
}

function complementOfPartner(
  { published, partners = [] }: RateToDiagnose,
  { numerator, denominator }: Ratio,
  places: number,
): RateSlip | undefined {
  for (const partner of partners) {
    if (numerator + partner.numerator !== denominator) continue
    const other = { numerator: partner.numerator, denominator }
    const isComplement =
      compareDecimals(partner.percentage, '100') <= 0 &&
      compareDecimals(subtractDecimals('100', partner.percentage), published.percentage) === 0
    const isFaithful =
      agrees(partner.percentage, other) || partner.percentage === roundPercentage(other, places, 'down')
    if (isComplement && isFaithful) return { kind: 'complement', partner: partner.percentage }
  }
  return undefined
}

function otherBase({ published: { percentage }, otherBases = [] }: RateToDiagnose): RateSlip | undefined {
  const { places } = toScaled(percentage)
  const ratioOf = ({ numerator, denominator }: RateBase): Ratio => ({
    numerator: numerator.value,
    denominator: denominator.value,
  })
  const isCutOff = ({ numerator, denominator }: Ratio) =>
    denominator > 0 &&
    numerator < denominator &&
    numerator > 0 &&
    roundPercentage({ numerator, denominator }, places, 'down') === percentage
  const base =
    otherBases.find((each) => agrees(percentage, ratioOf(each))) ??
    otherBases.find((each) => isCutOff(ratioOf(each)))
  if (base === undefined) return undefined
  return {
    kind: 'other-base',
    base: base.name,
    numerator: base.numerator.value,
    denominator: base.denominator.value,
  }
}

function partLeftOut({ published, base, oftenLeftOut = [] }: RateToDiagnose): RateSlip | undefined {
  const [part, ...others] = oftenLeftOut.filter(({ value }) =>
    agrees(published.percentage, {
      numerator: base.numerator.value + value,
      denominator: base.denominator.value,
    }),
  )
  if (part === undefined || others.length > 0) return undefined
  return { kind: 'part-left-out', part: part.path, value: part.value }
}

/** A rate printed as a share: 0.996 for 99,6 %, or 1.044 for 104,4 % where that can be. */
function hundredth(percentage: DecimalString, ratio: Ratio, mayExceed = false): RateSlip | undefined {
  if (compareDecimals(percentage, '0') === 0) return undefined
  const proposed = hundredfold(percentage)
  const isAbove = mayExceed && ratio.denominator > 0 && ratio.numerator > ratio.denominator
  const isSaid = isAbove
    ? agreesWithRatio(proposed, intervalOf(ratio.numerator), intervalOf(ratio.denominator))
    : agrees(proposed, ratio)
  return isSaid ? { kind: 'hundredth', proposed } : undefined
}

function slippedDigits(rate: RateToDiagnose, ratio: Ratio, places: number): RateSlip | undefined {
  const { published, base, wouldHold = () => true } = rate
  const slips: RateSlip[] = []
  const rounded = percentageOf(ratio, places)
  const inRate = digitSlip(rounded.replace('.', ''), published.percentage.replace('.', ''))
  if (inRate !== undefined) {
    slips.push({ kind: inRate, figure: published.path, written: published.percentage, proposed: rounded })
  }
  for (const figure of [base.numerator, base.denominator]) {
    for (const proposed of intendedBy(figure.value)) {
      const mended =
        figure === base.numerator ? { ...ratio, numerator: proposed } : { ...ratio, denominator: proposed }
      if (!agrees(published.percentage, mended) || !wouldHold(figure.path, proposed)) continue
      const kind = digitSlip(String(proposed), String(figure.value)) as DigitSlip
      slips.push({ kind, figure: figure.path, written: figure.value, proposed })
    }
  }
  // A guess that fits in two ways is no guess.
  return slips.length === 1 ? slips[0] : undefined
}
