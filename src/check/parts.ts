import type { Figure, LocatedFigure } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { subtractExactly } from '../quantity/scaled-decimal.js'
import type { Part } from './indicator.js'
import { locateFigure, type Model, type Place, pathIn } from './model.js'
import { type Failure, failed, notEvaluated, passed, type Verdict } from './rule.js'
import type { Severity } from './severity.js'

const doubt = {
  vi: ' Chỉ đúng nếu các số tính trên phạm vi khác nhau; báo cáo cần nói rõ.',
  en: ' Right only if the figures count different things; the report must say so.',
}

/**
 * The verdict of a declared relation: where what is counted may differ, a warning that says so as `{note}`.
 * @internal
 */
export function withScopeNote(verdict: Verdict, severity: 'warning' | undefined): Verdict {
  if (verdict.outcome !== 'failed') return verdict
  const failure: Failure = { ...verdict, data: { ...verdict.data, note: severity ? doubt : '' } }
  return severity ? { ...failure, severity } : failure
}

/**
 * The verdict on a part and its whole. Approximate figures fail only if no values inside them could satisfy it. A
 * message may print `{whole}`, what the whole is called or else its value, and `{limit}`, the most the part can be.
 * @internal
 */
export function partVerdict(
  part: LocatedFigure<Figure>,
  whole: LocatedFigure<Figure>,
  severity?: Severity,
): Verdict {
  const [{ low }, { high }] = [intervalOf(part.value), intervalOf(whole.value)]
  if (low <= high) return passed
  return failed({
    path: part.path,
    label: part.label,
    ...(severity && { severity }),
    actual: part.value,
    expected: { atMost: high },
    difference: subtractExactly(low, high),
    operands: [whole],
    data: { whole: whole.label ?? whole.value, limit: high },
  })
}

/**
 * The verdict on one of the parts of a model; nothing where the part is not reported, which says nothing that could be
 * wrong.
 * @internal
 */
export function judgePart<Subject, Key extends string>(
  model: Model<Subject, Key>,
  { part, whole, severity }: Part<Key>,
  place: Place<Subject>,
): Verdict | undefined {
  const { indicators } = model
  const [stated, limit] = [indicators[part].read(place.figures), indicators[whole].read(place.figures)]
  if (typeof stated === 'number' && typeof limit === 'number' && stated <= limit) return passed
  const [smaller, larger] = [locateFigure(model, place, part), locateFigure(model, place, whole)]
  if (smaller === undefined) return undefined
  if (larger === undefined) return notEvaluated(pathIn(model, place, whole))
  return withScopeNote(partVerdict(smaller, larger), severity)
}
