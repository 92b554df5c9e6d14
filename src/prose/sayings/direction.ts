import type { Sayings } from './saying.js'

/** How the figures of direction are said, the plan and assigned tasks among them. */
export const directionSayings: Readonly<Record<string, Sayings>> = {
  direction: {
    documentsIssued: null,
    'inspections.departments.total': null,
    'inspections.departments.inspected': null,
    'inspections.departments.rate': null,
    'inspections.communes.total': null,
    'inspections.communes.inspected': null,
    'inspections.communes.rate': null,
    'inspections.issues.found': null,
    'inspections.issues.resolved': null,
    'inspections.issues.rate': null,
    'communication.articles': null,
    'communication.broadcasts': null,
    'communication.conferences': null,
    'communication.dialogues': null,
    'initiatives.proposed': null,
    'initiatives.recognized': null,
  },
  'direction.plan': {
    planned: ['task planned'],
    completed: ['task completed', 'task planned completed'],
    inProgress: ['task planned inProgress'],
    notStarted: null,
    overdue: null,
    completionRate: ['rate completed planned'],
  },
  'direction.assignedTasks': {
    total: ['task assigned'],
    'completed.total': [
      'task assigned completed',
      'task assigned resolved',
      'task assigned resolved completed',
    ],
    'completed.onTime': ['task assigned completed onTime', 'task assigned resolved onTime'],
    'completed.late': ['task assigned completed late', 'task assigned resolved late'],
    'inProgress.total': ['task assigned inProgress'],
    'inProgress.inTime': ['task assigned inProgress inTime', 'task assigned inTime'],
    'inProgress.overdue': ['task assigned inProgress late'],
  },
}
