import { isIsoDate } from '../calendar/day.js'
import { toDayInVietNam } from '../calendar/moment-in-viet-nam.js'
import { type InputIssue, notAnOption, typeIssue, typeName } from '../check/input-issue.js'
import { isPlainId, readId } from '../check/read-id.js'
import type { Path } from '../quantity/figure.js'
import { areas, contradictionsOf, mostWeight, type Task, taskOrigins, taskStatuses } from './task.js'

/** Reads a value that is there: what it stands for, after a fault was noted whatever it was. */
type Reader = (value: unknown, path: Path, refuse: (issue: InputIssue) => void) => unknown

const keep: Reader = (value) => value

const ofType =
  (type: string): Reader =>
  (value, path, refuse) => {
    if (typeName(value) !== type) refuse(typeIssue(path, type, value))
    return value
  }

const oneOf =
  (options: readonly string[]): Reader =>
  (value, path, refuse) => {
    if (!options.includes(value as string)) refuse(notAnOption(path, options, { input: value }))
    return value
  }

const text = ofType('string')

const day: Reader = (value, path, refuse) => {
  if (typeof value !== 'string') return text(value, path, refuse)
  if (isIsoDate(value)) return value
  const reading = toDayInVietNam(value)
  if (reading.ok) return reading.value
  refuse({ path, code: 'unreadable', notation: reading.issue })
  return value
}

const weight: Reader = (value, path, refuse) => {
  if (typeof value !== 'number') ofType('number')(value, path, refuse)
  else if (!Number.isSafeInteger(value)) refuse(typeIssue(path, 'int', value))
  else if (value < 0) refuse({ path, code: 'too-small', minimum: 0 })
  else if (value > mostWeight) refuse({ path, code: 'too-large', maximum: mostWeight })
  return value
}

const postponements: Reader = (value, path, refuse) => {
  if (!Array.isArray(value)) return ofType('array')(value, path, refuse)
  return value.map((each, index) => {
    if (typeName(each) !== 'object') return ofType('object')(each, [...path, index], refuse)
    const read = (key: 'decidedOn' | 'dueOn') => day(each[key], [...path, index, key], refuse)
    return { ...each, decidedOn: read('decidedOn'), dueOn: read('dueOn') }
  })
}

/** Every key of a task; whatever else stands there may be one of them misspelled. */
const readers: Readonly<Record<keyof Task, Reader>> = {
  id: keep,
  title: keep,
  origin: oneOf(taskOrigins),
  area: oneOf(areas),
  lead: text,
  assignee: keep,
  partners: keep,
  deliverable: keep,
  dueOn: day,
  recurring: ofType('boolean'),
  startedOn: day,
  completedOn: day,
  cancelledOn: day,
  status: oneOf(taskStatuses),
  postponements,
  evidence: keep,
  weight,
  extensions: keep,
}

/**
 * A task with instants turned into days; `undefined` when what it is counted by cannot be read or contradicts itself.
 * Each fault is an issue, and so is a key that is not known, which leaves the task countable. @internal
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
  if (typeName(source) !== 'object') {
    ofType('object')(source ?? null, [], refuse)
    return undefined
  }
  const given = source as Task
  let task = given
  if (!isPlainId(given.id)) {
    const id = readId(given.id, note)
    if (id === '') readable = false
    task = { ...task, id }
  }
  for (const key of Object.keys(given)) {
    const value = given[key as keyof Task]
    if (!Object.hasOwn(readers, key)) note({ path: [key], code: 'unknown-key', key })
    else if (value != null) {
      const read = readers[key as keyof Task](value, [key], refuse)
      if (read !== value) task = { ...task, [key]: read }
    }
  }
  if (!readable) return undefined
  for (const { path, reason } of contradictionsOf(task))
    refuse({ path: [path], code: 'inconsistent', reason })
  return readable ? task : undefined
}
