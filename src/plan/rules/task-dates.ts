import { compareDates } from '../../calendar/day.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Task } from '../task.js'
import { dueDayOn } from '../task-state.js'

const startedLate = {
  what: { vi: 'ngày bắt đầu', en: 'the start on' },
  order: { vi: 'sau thời hạn', en: 'after the due day' },
}
const notLater = {
  what: { vi: 'thời hạn mới', en: 'the new due day' },
  order: { vi: 'không sau thời hạn trước đó', en: 'not after the due day before,' },
}

/**
 * The days of a task follow each other: begun by the due day that stood then, each postponement, in the order in which
 * they were granted, later than the due day before.
 */
export const taskDates: Rule<Task> = {
  id: 'task/dates',
  severity: 'warning',
  title: { vi: 'Các mốc thời gian của nhiệm vụ theo thứ tự', en: 'The days of a task are in order' },
  message: {
    vi: 'Nhiệm vụ “{task}”: {what} {actual:date} {order} {expected:date}.',
    en: 'The task “{task}”: {what} {actual:date} is {order} {expected:date}.',
  },
  basis: ['consistency'],
  check: (task) => {
    const { title, startedOn, dueOn, postponements } = task
    const verdicts: Verdict[] = []
    const due = startedOn == null ? undefined : dueDayOn(task, startedOn)
    if (startedOn != null && due !== undefined) {
      const start = { path: ['startedOn'], actual: startedOn, expected: due, operands: [] }
      verdicts.push(startedOn <= due ? passed : failed({ ...start, data: { task: title, ...startedLate } }))
    }
    let before = dueOn
    for (const { path, dueOn: later } of inOrderOfGrant(postponements ?? [])) {
      if (before != null) {
        const grant = { path, actual: later, expected: before, operands: [] }
        verdicts.push(later > before ? passed : failed({ ...grant, data: { task: title, ...notLater } }))
      }
      before = later
    }
    return verdicts.length === 0 ? notEvaluated([dueOn == null ? 'dueOn' : 'startedOn']) : verdicts
  },
  samples: {
    passing: [{ id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-01-05', dueOn: '2024-06-30' }],
    failing: [
      {
        subject: { id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-07-05', dueOn: '2024-06-30' },
        finds: { path: ['startedOn'], actual: '2024-07-05', expected: '2024-06-30' },
      },
      {
        subject: {
          id: 'NV1',
          title: 'Tự kiểm tra',
          dueOn: '2024-06-30',
          postponements: [{ decidedOn: '2024-06-20', dueOn: '2024-06-15' }],
        },
        finds: { path: ['postponements', 0, 'dueOn'], expected: '2024-06-30' },
      },
    ],
  },
}

/** Postponements by the day on which they were granted, each with its place in the list as written. */
function inOrderOfGrant(postponements: NonNullable<Task['postponements']>) {
  return postponements
    .map(({ decidedOn, dueOn }, index) => ({ decidedOn, dueOn, path: ['postponements', index, 'dueOn'] }))
    .sort((a, b) => compareDates(a.decidedOn, b.decidedOn))
}
