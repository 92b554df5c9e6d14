import fc from 'fast-check'
import { addDays } from '../../src/calendar/day.js'
import { areas, type Task, taskOrigins, taskStatuses } from '../../src/plan/task.js'

/** Days of the first half of 2024 and a little beyond. */
export const day = fc.nat(200).map((offset) => addDays('2024-01-01', offset))

const task = fc
  .record({
    area: fc.option(fc.constantFrom(...areas)),
    origin: fc.option(fc.constantFrom(...taskOrigins)),
    dueOn: fc.option(day),
    postponements: fc.option(fc.array(fc.record({ decidedOn: day, dueOn: day }), { maxLength: 3 })),
    startedOn: fc.option(day),
    length: fc.option(fc.nat(60)),
    cancelled: fc.boolean(),
    recurring: fc.boolean(),
    status: fc.option(fc.constantFrom(...taskStatuses)),
    weight: fc.option(fc.nat(10)),
  })
  .map(({ length, cancelled, startedOn, status, ...rest }) => {
    const end = length === null ? null : addDays(startedOn ?? '2024-01-15', length)
    const dated = startedOn !== null || end !== null
    return {
      ...rest,
      startedOn,
      status: dated ? null : status,
      ...(cancelled ? { cancelledOn: end } : { completedOn: end }),
    }
  })

/** Lists of tasks as plans have them, each id once: of any origin, postponed, unfinished, without dates. */
export const tasks = fc
  .array(task, { maxLength: 25 })
  .map((list) => list.map((each, index): Task => ({ ...each, id: `NV${index}`, title: 'Nhiệm vụ' })))
