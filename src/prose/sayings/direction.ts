import type { Sayings } from './saying.js'

/** How the figures of direction are said, the plan and assigned tasks among them. */
export const directionSayings: Readonly<Record<string, Sayings>> = {
  direction: {
    documentsIssued: ['directive', 'directive issued'],
    'inspections.departments.total': null,
    'inspections.departments.inspected': null,
    'inspections.departments.rate': null,
    'inspections.communes.total': null,
    'inspections.communes.inspected': null,
    'inspections.communes.rate': null,
    'inspections.issues.found': ['issue found'],
    'inspections.issues.resolved': ['issue resolved', 'issue fixed'],
    'inspections.issues.rate': null,
    'communication.articles': ['article', 'article published'],
    'communication.broadcasts': ['broadcast', 'broadcast published', 'broadcastTimes payment'],
    'communication.conferences': ['conferenceHeld', 'conferenceOther publicity'],
    'communication.dialogues': ['dialogue'],
    'initiatives.proposed': ['initiative proposed'],
    'initiatives.recognized': ['initiative recognized'],
  },
  'direction.plan': {
    planned: ['task planned'],
    completed: ['task completed', 'task planned completed', 'task planned resolved'],
    inProgress: ['task planned inProgress'],
    notStarted: ['task planned notStarted'],
    overdue: null,
    completionRate: ['rate completed planned', 'rate task completed planned'],
  },
  'direction.assignedTasks': {
    total: ['task assigned', 'task assigned received'],
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
