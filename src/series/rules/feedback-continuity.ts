import { modelOf } from '../../check/entries.js'
import { locateFigure } from '../../check/model.js'
import { partVerdict } from '../../check/parts.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import { sumVerdict } from '../../check/sums.js'
import { type Feedback, feedback } from '../../report/sections/procedures.js'

const model = /* @__PURE__ */ modelOf(feedback.entries, feedback)

/** The feedback of two periods that follow each other. */
export interface ConsecutiveFeedback {
  readonly previous: Feedback
  readonly next: Feedback
}

/** Feedback that is pending when a period ends is what the next one carries over; no more of it is answered then. */
export const feedbackContinuity: Rule<ConsecutiveFeedback> = {
  id: 'feedback/continuity',
  severity: 'warning',
  title: {
    vi: 'Phản ánh, kiến nghị đang giải quyết cuối kỳ trước = chuyển sang kỳ sau',
    en: 'Feedback pending at the end = carried over to the next period',
  },
  message: {
    vi: '{figure}: kỳ sau ghi {actual}, nhưng cuối kỳ trước còn {expected} (lệch {difference}).',
    en: '{figure}: the next period says {actual}, but {expected} were pending at the end of the last (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ previous, next }) => {
    const pending = locateFigure(model, { figures: previous, at: ['previous'] }, 'pending')
    const [carriedOver, answered] = (['carriedOver', 'answeredCarriedOver'] as const).map((key) =>
      locateFigure(model, { figures: next, at: ['next'] }, key),
    )
    const opening = carriedOver ?? answered
    if (opening === undefined) return []
    if (pending === undefined) return notEvaluated(['previous', 'pending'])
    return opening === carriedOver
      ? sumVerdict({ whole: opening, terms: [pending] })
      : partVerdict(opening, pending)
  },
  samples: {
    passing: [
      { previous: { pending: 1 }, next: { carriedOver: 1 } },
      { previous: { pending: 3 }, next: { answeredCarriedOver: 1 } },
    ],
    failing: [
      {
        subject: { previous: { pending: 1 }, next: { carriedOver: 3 } },
        finds: { path: ['next', 'carriedOver'], actual: 3, expected: 1, difference: 2 },
      },
      {
        subject: { previous: { pending: 1 }, next: { answeredCarriedOver: 2 } },
        finds: { path: ['next', 'answeredCarriedOver'], expected: { atMost: 1 } },
      },
    ],
  },
}
