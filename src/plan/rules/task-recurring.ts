import { failed, passed, type Rule } from '../../check/rule.js'
import type { Task } from '../task.js'

/** A task that goes on throughout the year is not completed before its last quarter. */
export const taskRecurring: Rule<Task> = {
  id: 'task/recurring',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ thường xuyên không hoàn thành trước quý IV',
    en: 'A recurring task is not completed before the fourth quarter',
  },
  message: {
    vi: 'Nhiệm vụ “{task}” là thường xuyên nhưng ghi hoàn thành ngày {actual:date}.',
    en: 'The task “{task}” is recurring, but is said to be completed on {actual:date}.',
  },
  basis: ['consistency'],
  check: ({ title, recurring, completedOn }) => {
    if (recurring !== true) return []
    return completedOn == null || completedOn.slice(5, 7) >= '10'
      ? passed
      : failed({ path: ['completedOn'], actual: completedOn, operands: [], data: { task: title } })
  },
  samples: {
    passing: [
      { id: 'NV1', title: 'Tuyên truyền', recurring: true },
      { id: 'NV1', title: 'Tuyên truyền', recurring: true, completedOn: '2024-12-14' },
    ],
    failing: [
      {
        subject: { id: 'NV1', title: 'Tuyên truyền', recurring: true, completedOn: '2024-03-01' },
        finds: { path: ['completedOn'] },
      },
      {
        subject: { id: 'NV2', title: 'Tự kiểm tra', recurring: true, completedOn: '2024-06-14' },
        finds: { actual: '2024-06-14' },
      },
    ],
  },
}
