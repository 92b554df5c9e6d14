import { agreesWithRatio, type PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import type { Rate } from './indicator.js'
import {
  completedReader,
  countedFigure,
  figuresOfPart,
  isWithin,
  keysOfCounted,
  type Model,
  type Place,
  pathIn,
  type ReadySum,
  withFigure,
} from './model.js'

/**
 * Whether a figure at a path would let everything else hold with another value. A rule asks it before it proposes what a
 * figure was meant to be.
 */
export type WouldHold = (path: Path, value: number) => boolean

/**
 * Whether everything that a figure takes part in would hold if it had another value: the sums, parts and published
 * rates of its model, and what lies beyond it. What is broken without the figure stays out of the question. @internal
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
        (part) =>
          !figuresOfPart(part).includes(key) || isWithin(part, (each) => model.indicators[each].read(mended)),
      ) &&
      beyond(path, value) &&
      ratesHold(model, mended, key)
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

function ratesHold<Subject, Key extends string>(
  model: Model<Subject, Key>,
  mended: Subject,
  key: Key,
): boolean {
  const read = completedReader(model, mended)
  return Object.values<Rate<Subject, Key>>(model.rates).every(({ base, read: readRate }) => {
    if (base === undefined) return true
    const { numerator, denominator } = base
    if (denominator !== key && !keysOfCounted(numerator).includes(key)) return true
    const published = readRate(mended)
    return published == null || agrees(published, countedFigure(numerator, read), read(denominator))
  })
}

function agrees(
  published: PublishedRate,
  part: Figure | null | undefined,
  whole: Figure | null | undefined,
): boolean {
  if (part == null || whole == null) return true
  // Nothing has no rate.
  return intervalOf(whole).high > 0 && agreesWithRatio(published, intervalOf(part), intervalOf(whole))
}
