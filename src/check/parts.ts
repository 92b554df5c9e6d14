import type { Figure, LocatedFigure } from '../quantity/figure.js'
import { intervalOf, reach, sumIntervals } from '../quantity/interval.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import type { Part } from './indicator.js'
import { locateFigure, type Model, type Place, pathIn } from './model.js'
import { type Failure, failed, notEvaluated, passed, type Verdict } from './rule.js'

const doubt = {
  vi: ' Chỉ đúng nếu các số tính trên phạm vi khác nhau; báo cáo cần nói rõ.',
  en: ' Right only if the figures count different things; the report must say so.',
}

/**
 * The verdict of a declared relation: where what is counted may differ, a warning that says so as `{note}`. @internal
 */
export function withScopeNote(verdict: Verdict, severity: 'warning' | undefined): Verdict {
  if (verdict.outcome !== 'failed') return verdict
  const isDoubtful = severity !== undefined && verdict.severity !== 'info'
  const failure: Failure = { ...verdict, data: { ...verdict.data, note: isDoubtful ? doubt : '' } }
  return isDoubtful ? { ...failure, severity } : failure
}

/**
 * The verdict on a part and its whole; `off` is taken off the part first. Approximate figures fail only if no values
 * inside them could satisfy it. A message may print `{whole}`, what the whole is called or else its value, and
 * `{limit}`, the whole as published. @internal
 */
export function partVerdict(
  part: LocatedFigure<Figure>,
  whole: LocatedFigure<Figure>,
  off?: LocatedFigure<Figure>,
): Verdict {
  if (off === undefined && isAtMost(part.value, whole.value)) return passed
  // What is left of a part is within the whole where the part is within both together.
  const limit = sumIntervals([whole, ...(off ? [off] : [])].map(({ value }) => intervalOf(value)))
  const agreement = reach(intervalOf(part.value), limit)
  if (agreement === 'agrees') return passed
  const isBeyond = agreement === 'beyond'
  return failed({
    path: part.path,
    label: part.label,
    ...(isBeyond && { severity: 'info' }),
    actual: part.value,
    expected: { atMost: limit.high },
    difference: subtractExactly(intervalOf(part.value).low, limit.high),
    operands: [...(off ? [off] : []), whole],
    ...(isBeyond && { cause: { kind: 'beyond-word' } as const }),
    data: { whole: whole.label ?? whole.value, limit: whole.value },
  })
}

/** Whether a figure that is exact, as most are, is not above another. */
function isAtMost(part: Figure, whole: Figure | null | undefined): boolean {
  return typeof part === 'number' && typeof whole === 'number' && part <= whole
}

/** The verdict on one of the parts of a model; nothing where the part is not reported. @internal */
export function judgePart<Subject, Key extends string>(
  model: Model<Subject, Key>,
  { part, less, whole, severity }: Part<Key>,
  place: Place<Subject>,
): Verdict | undefined {
  const { indicators } = model
  const stated = indicators[part].read(place.figures)
  if (stated == null) return undefined
  const limit = indicators[whole].read(place.figures)
  if (less === undefined && isAtMost(stated, limit)) return passed
  const [smaller, larger] = [locateFigure(model, place, part), locateFigure(model, place, whole)]
  if (smaller === undefined) return undefined
  const off = less === undefined ? undefined : locateFigure(model, place, less)
  const missing = [...(less && off === undefined ? [less] : []), ...(larger === undefined ? [whole] : [])]
  if (larger === undefined || missing.length > 0) {
    return notEvaluated(...missing.map((key) => pathIn(model, place, key)))
  }
  return withScopeNote(partVerdict(smaller, larger, off), severity)
}
