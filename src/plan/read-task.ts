import { type IsoDate, isIsoDate } from '../calendar/day.js'
import { toDayInVietNam } from '../calendar/moment-in-viet-nam.js'
import { type InputIssue, typeName } from '../check/input-issue.js'
import type { Path } from '../quantity/figure.js'
import { areas, contradictionsOf, mostWeight, type Task, taskOrigins, taskStatuses } from './task.js'

/** Every key of a task; whatever else stands there may be one of them misspelt. */
const keys: Readonly<Record<keyof Task, true>> = {
  id: true,
  title: true,
  origin: true,
  area: true,
  lead: true,
  assignee: true,
  partners: true,
  deliverable: true,
  dueOn: true,
  recurring: true,
  startedOn: true,
  completedOn: true,
  cancelledOn: true,
  status: true,
  postponements: true,
  evidence: true,
  weight: true,
  extensions: true,
}

/**
 * A task with instants turned into days; `undefined` when what it is counted by cannot be read or contradicts itself.
 * Each fault is an issue, and so is a key that is not known, which leaves the task countable.
 * @internal
 */
export function readTask(
  source: Task | null | undefined,
  note: (issue: InputIssue) => void,
): Task | undefined {
  let readable = true
  const refuse = (issue: InputIssue) => {
    readable = false
    note(issue)
  }
  const isOfType = (type: string, value: unknown, path: Path): boolean => {
    const received = typeName(value)
    if (received === type) return true
    refuse(
      value === undefined
        ? { path, code: 'missing' }
        : { path, code: 'wrong-type', expected: [type], received },
    )
    return false
  }
  const readDay = (value: unknown, path: Path): IsoDate => {
    if (typeof value === 'string' && isIsoDate(value)) return value
    if (!isOfType('string', value, path)) return ''
    const reading = toDayInVietNam(value as string)
    if (reading.ok) return reading.value
    refuse({ path, code: 'unreadable', notation: reading.issue })
    return ''
  }
  const dayOf = (key: 'dueOn' | 'startedOn' | 'completedOn' | 'cancelledOn', task: Task) =>
    task[key] == null ? undefined : readDay(task[key], [key])
  const requireOption = (value: unknown, options: readonly string[], path: Path) => {
    if (value != null && !options.includes(value as string)) refuse({ path, code: 'not-an-option', options })
  }

  if (!isOfType('object', source ?? null, []) || source == null) return undefined
  for (const key of Object.keys(source))
    if (!Object.hasOwn(keys, key)) note({ path: [key], code: 'unknown-key', key })
  if (isOfType('string', source.id, ['id']) && source.id.trim() === '')
    refuse({ path: ['id'], code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } })
  requireOption(source.origin, taskOrigins, ['origin'])
  requireOption(source.area, areas, ['area'])
  requireOption(source.status, taskStatuses, ['status'])
  if (source.lead != null) isOfType('string', source.lead, ['lead'])
  if (source.recurring != null) isOfType('boolean', source.recurring, ['recurring'])
  readWeight(source.weight)
  const task: Task = {
    ...source,
    dueOn: dayOf('dueOn', source),
    startedOn: dayOf('startedOn', source),
    completedOn: dayOf('completedOn', source),
    cancelledOn: dayOf('cancelledOn', source),
    postponements: readPostponements(source.postponements),
  }
  if (!readable) return undefined
  for (const { path, reason } of contradictionsOf(task))
    refuse({ path: [path], code: 'inconsistent', reason })
  return readable ? task : undefined

  function readWeight(weight: unknown): void {
    const path = ['weight']
    if (weight == null) return
    if (!Number.isSafeInteger(weight))
      refuse({
        path,
        code: 'wrong-type',
        expected: [typeof weight === 'number' ? 'int' : 'number'],
        received: typeName(weight),
      })
    else if ((weight as number) < 0) refuse({ path, code: 'too-small', minimum: 0 })
    else if ((weight as number) > mostWeight) refuse({ path, code: 'too-large', maximum: mostWeight })
  }

  function readPostponements(postponements: Task['postponements']): NonNullable<Task['postponements']> {
    if (postponements == null || !isOfType('array', postponements, ['postponements'])) return []
    return postponements.flatMap((each, index) => {
      const path = ['postponements', index]
      if (!isOfType('object', each, path)) return []
      const [decidedOn, dueOn] = [
        readDay(each.decidedOn, [...path, 'decidedOn']),
        readDay(each.dueOn, [...path, 'dueOn']),
      ]
      return { ...each, decidedOn, dueOn }
    })
  }
}
