import { agreesWithRatio, type PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import type { Rate } from './indicator.js'
import { completedReader, type Model, type Place, pathIn, type ReadySum, withFigure } from './model.js'

/**
 * Whether a figure at a path would let everything else hold with another value. A rule asks it before it proposes what a
 * figure was meant to be.
 */
export type WouldHold = (path: Path, value: number) => boolean

/**
 * Whether everything that a figure takes part in would hold if it had another value: the sums, parts and published rates
 * of its model, and what lies beyond it. What is broken without the figure stays out of the question.
 * @internal
 */
export function wouldHoldIn<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
  beyond: WouldHold = () => true,
): WouldHold {
  return (path, value) => {
    const key = model.keys.find((each) => isSamePath(pathIn(model, place, each), path))
    if (key === undefined) return beyond(path, value)
    const { figures } = place
    const mended = withFigure(figures, model.pathOf(key), value)
    return (
      model.sums.every((sum) => !fails(sum, mended) || (!sum.figures.includes(key) && fails(sum, figures))) &&
      model.parts.every(
        ({ part, whole }) => (part !== key && whole !== key) || isWithin(model, mended, part, whole),
      ) &&
      ratesHold(model, mended, key) &&
      beyond(path, value)
    )
  }
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}

function fails<Subject, Key extends string>({ evaluate }: ReadySum<Subject, Key>, figures: Subject): boolean {
  const { outcome } = evaluate(figures)
  return outcome !== 'holds' && outcome !== 'not-evaluated'
}

function isWithin<Subject, Key extends string>(
  { indicators }: Model<Subject, Key>,
  figures: Subject,
  part: Key,
  whole: Key,
): boolean {
  return intervalOf(indicators[part].read(figures)).low <= intervalOf(indicators[whole].read(figures)).high
}

function ratesHold<Subject, Key extends string>(
  model: Model<Subject, Key>,
  mended: Subject,
  key: Key,
): boolean {
  const read = completedReader(model, mended)
  return Object.values<Rate<Subject, Key>>(model.rates).every(({ base, read: readRate }) => {
    if (base === undefined || (base.numerator !== key && base.denominator !== key)) return true
    const published = readRate(mended)
    return published == null || agrees(published, read(base.numerator), read(base.denominator))
  })
}

function agrees(
  published: PublishedRate,
  part: Figure | null | undefined,
  whole: Figure | null | undefined,
): boolean {
  if (part == null || whole == null || intervalOf(whole).high === 0) return true
  return agreesWithRatio(published, intervalOf(part), intervalOf(whole))
}
