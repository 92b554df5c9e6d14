import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { intervalOf, reach } from '../../quantity/interval.js'
import type { PlanProgress } from '../plan-progress.js'

/** The plan of one year in two reports, the earlier first. */
export interface ConsecutivePlans {
  readonly previous: PlanProgress
  readonly next: PlanProgress
}

/** The plan of a year does not lose tasks between two reports without a reason. */
export const planShrinking: Rule<ConsecutivePlans> = {
  id: 'plan/shrinking',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch năm không giảm nhiệm vụ mà không nêu lý do',
    en: 'The plan of a year does not shrink without a reason',
  },
  message: {
    vi: 'Kế hoạch năm còn {actual} nhiệm vụ, báo cáo trước là {expected} (lệch {difference}), không nêu lý do.',
    en: 'The plan of the year has {actual} tasks, {expected} in the report before (difference {difference}), without a reason.',
  },
  basis: ['consistency'],
  check: ({ previous, next }) => {
    if (previous.planned == null) return notEvaluated(['previous', 'planned'])
    if (next.planned == null) return notEvaluated(['next', 'planned'])
    const [before, now] = [intervalOf(previous.planned), intervalOf(next.planned)]
    if (next.changeReason != null || reach(before, now) !== 'apart') return passed
    return failed({
      path: ['next', 'planned'],
      actual: next.planned,
      expected: previous.planned,
      difference: now.high - before.low,
      operands: [{ path: ['previous', 'planned'], value: previous.planned }],
    })
  },
  samples: {
    passing: [
      { previous: { planned: 11 }, next: { planned: 11 } },
      { previous: { planned: 11 }, next: { planned: 10, changeReason: 'Điều chỉnh kế hoạch' } },
    ],
    failing: [
      {
        subject: { previous: { planned: 11 }, next: { planned: 10 } },
        finds: { path: ['next', 'planned'], difference: -1 },
      },
      { subject: { previous: { planned: 25 }, next: { planned: 20 } }, finds: { actual: 20, expected: 25 } },
    ],
  },
}
