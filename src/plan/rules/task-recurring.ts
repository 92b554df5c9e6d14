import { failed, passed, type Rule } from '../../check/rule.js'
import type { Task } from '../task.js'

/** A task that goes on throughout the year is not completed. */
export const taskRecurring: Rule<Task> = {
  id: 'task/recurring',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ thường xuyên không có ngày hoàn thành',
    en: 'A recurring task has no day of completion',
  },
  message: {
    vi: 'Nhiệm vụ “{task}” là thường xuyên nhưng ghi hoàn thành ngày {actual:date}.',
    en: 'The task “{task}” is recurring, but is said to be completed on {actual:date}.',
  },
  basis: ['consistency'],
  check: ({ title, recurring, completedOn }) => {
    if (recurring !== true) return []
    return completedOn == null
      ? passed
      : failed({ path: ['completedOn'], actual: completedOn, operands: [], data: { task: title } })
  },
  samples: {
    passing: [{ id: 'NV1', title: 'Tuyên truyền', recurring: true }],
    failing: [
      {
        subject: { id: 'NV1', title: 'Tuyên truyền', recurring: true, completedOn: '2024-03-01' },
        finds: { path: ['completedOn'] },
      },
      {
        subject: { id: 'NV2', title: 'Tự kiểm tra', recurring: true, completedOn: '2024-12-01' },
        finds: { actual: '2024-12-01' },
      },
    ],
  },
}
