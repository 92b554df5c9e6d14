import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Task } from '../task.js'

/** The days of a task follow each other: begun before it is due, each postponement later than the due day before. */
export const taskDates: Rule<Task> = {
  id: 'task/dates',
  severity: 'warning',
  title: { vi: 'Các mốc thời gian của nhiệm vụ theo thứ tự', en: 'The days of a task are in order' },
  message: {
    vi: 'Nhiệm vụ “{task}”: ngày {actual:date} phải sau ngày {expected:date}.',
    en: 'The task “{task}”: {actual:date} must come after {expected:date}.',
  },
  basis: ['consistency'],
  check: ({ title, startedOn, dueOn, postponements }) => {
    const verdicts: Verdict[] = []
    const compare = (path: (string | number)[], later: string, earlier: string, strictly: boolean) => {
      const inOrder = strictly ? later > earlier : later >= earlier
      verdicts.push(
        inOrder
          ? passed
          : failed({ path, actual: later, expected: earlier, operands: [], data: { task: title } }),
      )
    }
    if (startedOn != null && dueOn != null) compare(['dueOn'], dueOn, startedOn, false)
    let due = dueOn
    for (const [index, postponement] of (postponements ?? []).entries()) {
      if (due != null) compare(['postponements', index, 'dueOn'], postponement.dueOn, due, true)
      due = postponement.dueOn
    }
    return verdicts.length === 0 ? notEvaluated(['dueOn']) : verdicts
  },
  samples: {
    passing: [{ id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-01-05', dueOn: '2024-06-30' }],
    failing: [
      {
        subject: { id: 'NV1', title: 'Tự kiểm tra', startedOn: '2024-07-05', dueOn: '2024-06-30' },
        finds: { path: ['dueOn'], actual: '2024-06-30' },
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
