import { modelOf } from '../../check/entries.js'
import { locateFigure } from '../../check/model.js'
import { partVerdict } from '../../check/parts.js'
import type { Failure, Rule, RuleContext, Verdict } from '../../check/rule.js'
import { sumRule } from '../../check/sums.js'
import type { Figure } from '../../quantity/figure.js'
import { addFigures, intervalOf, subtractIntervals } from '../../quantity/interval.js'
import { type Feedback, feedback } from '../sections/procedures.js'

const model = modelOf(feedback.entries, feedback)

const received: Rule<Feedback> = sumRule(model, {
  id: 'feedback/received',
  sum: 'received',
  title: {
    vi: 'Phản ánh, kiến nghị tiếp nhận = đã giải quyết + đang giải quyết + từ chối',
    en: 'Feedback received = answered + pending + refused',
  },
  basis: ['arithmetic'],
  samples: {
    passing: [{ received: 2, answered: 2 }],
    failing: [
      { subject: { received: 2, answered: 3 }, finds: { path: ['received'], expected: { atLeast: 3 } } },
      {
        subject: { received: 5, answered: 3, pending: 1, refused: 0 },
        finds: { expected: 4, difference: 1 },
      },
    ],
  },
})

/**
 * Feedback received = answered + pending + refused; what was carried over is among that received, or comes before it where
 * the report says how much that is. Of what came in no more is answered than came in.
 */
export const feedbackReceived: Rule<Feedback> = {
  ...received,
  check: (figures, context) => {
    const [answered, carriedOver, ofBefore] = (
      ['answered', 'carriedOver', 'answeredCarriedOver'] as const
    ).map((key) => locateFigure(model, { figures, at: [] }, key))
    const tooMany = [answered, carriedOver]
      .flatMap((whole) => (ofBefore && whole ? [partVerdict(ofBefore, whole)] : []))
      .filter(({ outcome }) => outcome === 'failed')
    const verdict = judge(figures, context)
    return tooMany.length === 0 ? verdict : [verdict, ...tooMany]
  },
  samples: {
    passing: [
      ...received.samples.passing,
      { received: 5, answered: 6, answeredCarriedOver: 1, pending: 0, refused: 0 },
      { received: 5, carriedOver: 3, answered: 6, pending: 2, refused: 0 },
      { received: 8, carriedOver: 3, answered: 6, pending: 2, refused: 0 },
    ],
    failing: [
      ...received.samples.failing,
      {
        subject: { received: 5, answered: 7, answeredCarriedOver: 1, pending: 0, refused: 0 },
        finds: { path: ['received'], expected: 7, difference: -2 },
      },
      {
        subject: { received: 5, carriedOver: 1, answered: 5, answeredCarriedOver: 2, pending: 0, refused: 0 },
        finds: { path: ['answeredCarriedOver'], expected: { atMost: 1 }, difference: 1 },
      },
    ],
  },
}

function judge(figures: Feedback, context: RuleContext): Verdict {
  const verdict = received.check(figures, context) as Verdict
  const { received: came, answered, carriedOver, answeredCarriedOver } = figures
  const before = carriedOver ?? (answeredCarriedOver && { atLeast: intervalOf(answeredCarriedOver).low })
  if (verdict.outcome !== 'failed' || came == null) return verdict
  if (before == null) return fromBefore(verdict)
  const ofPeriod = subtractIntervals(intervalOf(answered ?? 0), intervalOf(answeredCarriedOver ?? before))
  if (ofPeriod.low > intervalOf(came).high) return verdict
  const apart = received.check(
    { ...figures, received: addFigures<Figure>([came, before]) },
    context,
  ) as Verdict
  return apart.outcome === 'failed' ? verdict : apart
}

/** More dealt with than came in: some came before, which the report does not say. */
function fromBefore(verdict: Failure): Failure {
  const { difference } = verdict
  if (typeof difference !== 'number' || difference >= 0 || verdict.severity !== undefined) return verdict
  const part = ['carriedOver']
  return {
    ...verdict,
    severity: 'warning',
    operands: [
      ...verdict.operands,
      { path: part, value: null, label: model.indicators.carriedOver.label, beside: true },
    ],
    cause: { kind: 'part-left-out', part, value: -difference },
  }
}
