import { modelOf } from '../../check/entries.js'
import { locateFigure } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { type AssignedTasks, assignedTasks } from '../../plan/assigned-tasks.js'
import { intervalOf, reach } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'

const model = /* @__PURE__ */ modelOf(assignedTasks.entries, assignedTasks)

/** The assigned tasks of two reports of one year. */
export interface ConsecutiveAssigned {
  readonly previous: AssignedTasks
  readonly next: AssignedTasks
  /** Whether the period of the earlier report lies in that of the other, which then has all its tasks. */
  readonly isInside: boolean
}

/** Tasks that are open at the end of a period are among those of the next, in either way of counting them. */
export const assignedShrinking: Rule<ConsecutiveAssigned> = {
  id: 'plan/assigned-shrinking',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ được giao còn dở kỳ trước có trong kỳ sau',
    en: 'Assigned tasks that were open are among those of the next period',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng kỳ trước đã có {before} nhiệm vụ phải tính vào (lệch {difference}).',
    en: '{figure}: {actual}, but the period before had {before} tasks that are among them (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ previous, next, isInside }) => {
    const total = locateFigure(model, { figures: next, at: ['next'] }, 'total')
    const before = { figures: previous, at: ['previous'] }
    const least = locateFigure(model, before, isInside ? 'total' : 'inProgress.total')
    if (total === undefined) return notEvaluated(['next', 'total'])
    if (least === undefined) return notEvaluated(['previous', ...(isInside ? [] : ['inProgress']), 'total'])
    const [low, high] = [intervalOf(least.value), intervalOf(total.value)]
    if (reach(low, high) !== 'apart') return passed
    return failed({
      path: total.path,
      label: total.label,
      actual: total.value,
      expected: { atLeast: low.low },
      difference: subtractExactly(high.high, low.low),
      operands: [least],
      data: { before: least.value },
    })
  },
  samples: {
    passing: [
      { previous: { total: 5, inProgress: { total: 3 } }, next: { total: 3 }, isInside: false },
      { previous: { total: 5, inProgress: { total: 3 } }, next: { total: 5 }, isInside: true },
    ],
    failing: [
      {
        subject: { previous: { total: 5, inProgress: { total: 3 } }, next: { total: 2 }, isInside: false },
        finds: { path: ['next', 'total'], actual: 2, expected: { atLeast: 3 }, difference: -1 },
      },
      {
        subject: { previous: { total: 5 }, next: { total: 4 }, isInside: true },
        finds: { path: ['next', 'total'], expected: { atLeast: 5 }, difference: -1 },
      },
    ],
  },
}
