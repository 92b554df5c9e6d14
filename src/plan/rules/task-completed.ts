import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Task } from '../task.js'

/** A completed task says what proves it, and when it was completed, unless it goes on throughout the year. */
export const taskCompleted: Rule<Task> = {
  id: 'task/completed',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ hoàn thành có ngày và văn bản chứng minh',
    en: 'A completed task has a date and evidence',
  },
  message: {
    vi: 'Nhiệm vụ “{task}” đã hoàn thành nhưng thiếu {what}.',
    en: 'The task “{task}” is completed but has no {what}.',
  },
  basis: ['consistency'],
  check: ({ title, status, recurring, completedOn, evidence }) => {
    if (status !== 'completed' && completedOn == null) return notEvaluated(['completedOn'])
    const lacks = (path: string, vi: string, en: string, severity: 'warning' | 'info') =>
      failed({ path: [path], severity, operands: [], actual: null, data: { task: title, what: { vi, en } } })
    return [
      completedOn == null && recurring !== true
        ? lacks('completedOn', 'ngày hoàn thành', 'date', 'warning')
        : passed,
      evidence == null || evidence.length === 0
        ? lacks('evidence', 'văn bản chứng minh', 'evidence', 'info')
        : passed,
    ]
  },
  samples: {
    passing: [
      {
        id: 'NV1',
        title: 'Ban hành kế hoạch',
        completedOn: '2024-01-10',
        evidence: [{ number: '06/KH-UBND' }],
      },
    ],
    failing: [
      {
        subject: {
          id: 'NV1',
          title: 'Ban hành kế hoạch',
          status: 'completed',
          evidence: [{ number: '06/KH-UBND' }],
        },
        finds: { path: ['completedOn'], severity: 'warning' },
      },
      {
        subject: { id: 'NV1', title: 'Ban hành kế hoạch', completedOn: '2024-01-10' },
        finds: { path: ['evidence'], severity: 'info' },
      },
    ],
  },
}
