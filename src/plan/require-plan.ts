import {
  aCount,
  aDay,
  anything,
  aText,
  aTruth,
  listOf,
  objectOf,
  oneOf,
  requireParsed,
  type Shape,
} from '../check/require-parsed.js'
import { citationShape } from '../document/citation-shape.js'
import type { Path } from '../quantity/figure.js'
import type { TaskTally } from './tally-tasks.js'
import { areas, type Task, taskOrigins, taskStatuses } from './task.js'

const taskShape = /* @__PURE__ */ objectOf(
  {
    id: aText,
    title: aText,
    origin: /* @__PURE__ */ oneOf(taskOrigins),
    area: /* @__PURE__ */ oneOf(areas),
    lead: aText,
    assignee: aText,
    partners: /* @__PURE__ */ listOf(aText),
    deliverable: aText,
    dueOn: aDay,
    recurring: aTruth,
    startedOn: aDay,
    completedOn: aDay,
    cancelledOn: aDay,
    status: /* @__PURE__ */ oneOf(taskStatuses),
    postponements: /* @__PURE__ */ listOf(
      /* @__PURE__ */ objectOf({ decidedOn: aDay, dueOn: aDay, reason: aText }, ['decidedOn', 'dueOn']),
    ),
    evidence: /* @__PURE__ */ listOf(citationShape),
    weight: aCount,
    extensions: anything,
  } satisfies Readonly<Record<keyof Task, Shape>>,
  ['id', 'title'],
)

/** What a plan holds beside figures, as it was read. @internal */
export const heldByPlanAsRead = {
  changeReason: aText,
  tasks: /* @__PURE__ */ listOf(taskShape),
}

const counts = <Key extends string>(...keys: readonly Key[]) =>
  objectOf(Object.fromEntries(keys.map((key) => [key, aCount])), keys)

const taskTallyShape = /* @__PURE__ */ objectOf(
  {
    label: aText,
    planned: aCount,
    completed: /* @__PURE__ */ counts('total', 'onTime', 'late', 'undated'),
    inProgress: /* @__PURE__ */ counts('total', 'inTime', 'dueSoon', 'overdue'),
    notStarted: /* @__PURE__ */ counts('total', 'overdue'),
    cancelled: aCount,
    weight: /* @__PURE__ */ counts('planned', 'completed'),
  } satisfies Readonly<Record<keyof TaskTally, Shape>>,
  ['planned', 'completed', 'inProgress', 'notStarted', 'cancelled', 'weight'],
)

/** Throws a `TypeError` where a value is no tally of tasks, as `tallyTasks` makes them. @internal */
export function requireTaskTally(tally: unknown, at: Path = []): void {
  requireParsed(tally, taskTallyShape, 'tallyTasks', at)
}
