/**
 * Question 6: does anything that somebody may hand over take much longer when there is twice as much of it? Wrong rows,
 * citations, waivers, tasks and units, each list judged at two lengths; what grows with the square takes four times as
 * long.
 */
import { consolidate } from '../dist/esm/consolidation/index.js'
import { tallyTasks } from '../dist/esm/plan/index.js'
import { checkReport, parseReport } from '../dist/esm/report/index.js'
import { write } from './answer.mjs'
import { measure, timeOfProcess } from './measure.mjs'

const most = 2.5
const least = {
  title: 'Báo cáo',
  agency: { name: 'UBND tỉnh Mẫu', level: 'province' },
  period: { kind: 'year', year: 2024 },
}

/** @type {Readonly<Record<string, { size: number, make: (size: number) => () => unknown }>>} */
const questions = {
  'digitization, every row and the total wrong': {
    size: 4_000,
    make: checkOf((size) => {
      const figures = { required: 10, digitized: 5, pending: 4 }
      const rows = list(size, (index) => ({ label: `Sở ${index}`, overall: figures, intake: figures }))
      return { digitalGovernment: { digitization: { rows, total: { label: 'Tổng', overall: figures } } } }
    }),
  },
  'online filing, every row and the total wrong': {
    size: 8_000,
    make: checkOf((size) => {
      const rows = list(size, (index) => ({ label: `Xã ${index}`, received: 9, online: 10, rate: '50.0' }))
      return { digitalGovernment: { onlineFiling: { rows, total: { received: 3 * size } } } }
    }),
  },
  'a table of tallies, its total off in every column': {
    size: 5_000,
    make: checkOf((size) => {
      const tally = {
        received: { total: 10, online: 5, directOrPostal: 3, carriedOver: 2 },
        resolved: { total: 8, early: 4, onTime: 3, late: 1 },
        inProgress: { total: 2, inTime: 1, overdue: 1 },
      }
      const rows = list(size, (index) => ({ label: `Lĩnh vực ${index}`, ...tally }))
      return { procedures: { table: { rows, total: tally } } }
    }),
  },
  'citations whose subject has another year': {
    size: 2_500,
    make: checkOf((size) => ({
      citations: list(size, (index) => ({
        type: 'Kế hoạch',
        number: `${index + 1}/KH-UBND`,
        issuedOn: '2022-01-31',
        issuer: 'UBND tỉnh Mẫu',
        subject: 'Rà soát văn bản năm 2024',
      })),
    })),
  },
  'citations numbered against their days': {
    size: 2_500,
    make: checkOf((size) => ({
      citations: list(size, (index) => ({
        type: 'Kế hoạch',
        number: `${size - index}/KH-UBND`,
        issuedOn: index < size / 2 ? '2024-01-31' : '2024-02-28',
        issuer: 'UBND tỉnh Mẫu',
      })),
    })),
  },
  'waivers, half of them unused': {
    size: 4_000,
    make: (size) => {
      const statements = list(size / 2, () => ({ kind: 'sum', label: 'x', whole: 10, parts: [4, 5] }))
      const report = parseReport({ ...least, statements })
      const waivers = list(size, (index) => ({
        ...{ rule: 'statement/sum', path: `/statements/${index}/whole`, reason: 'Đã giải trình', by: 'VP' },
      }))
      return () => checkReport(report, { waivers })
    },
  },
  'tasks, counted': {
    size: 5_000,
    make: (size) => {
      const tasks = tasksOf(size)
      return () => tallyTasks(tasks, { asOf: '2024-12-14' })
    },
  },
  'tasks, in a report': {
    size: 4_000,
    make: checkOf((size) => ({ direction: { plan: { planned: 3, completed: 2, tasks: tasksOf(size) } } })),
  },
  'units of one superior': {
    size: 2_000,
    make: (size) => {
      const agency = { name: 'UBND tỉnh Mẫu', level: 'province' }
      const units = list(size, (index) => ({ name: `UBND xã Mẫu ${index}`, level: 'commune' }))
      const reports = units.map((unit) =>
        parseReport({ ...least, agency: unit, procedures: { dossiers: { received: { total: 5 } } } }),
      )
      return () => consolidate(reports, { agency, period: least.period, units })
    },
  },
}

const limits = []
for (const [name, { size, make }] of Object.entries(questions)) {
  const measured = await measure(
    { once: make(size), twice: make(2 * size) },
    { rounds: 7, warmUps: 2, clock: timeOfProcess },
  )
  // The shortest round: findings by the thousand fill the memory, whose collection falls on any round.
  const [once, twice] = ['once', 'twice'].map((times) => Math.min(...(measured.get(times)?.rounds ?? [])))
  const value = (twice ?? Number.NaN) / (once ?? Number.NaN)
  const text = `${name}: ${(2 * size).toLocaleString('en')} / ${size.toLocaleString('en')}: at most ${most}`
  limits.push({ text, value, met: value <= most })
}

write({
  title: 'Twice as much of what is wrong',
  figures: [],
  limits,
  notes: [
    'Each list is made and read before; judging it is what is timed, in time of the processor.',
    'That no step grows with the square is held by the tests, which count steps.',
  ],
})

/**
 * @param {(size: number) => object} sectionsOf
 * @returns {(size: number) => () => unknown}
 */
function checkOf(sectionsOf) {
  return (size) => {
    const report = parseReport({ ...least, ...sectionsOf(size) })
    return () => checkReport(report)
  }
}

/**
 * @template Item
 * @param {number} length
 * @param {(index: number) => Item} itemAt
 */
function list(length, itemAt) {
  return Array.from({ length }, (_, index) => itemAt(index))
}

/** @param {number} size */
function tasksOf(size) {
  return list(size, (index) => ({
    id: `N${index}`,
    title: `Nhiệm vụ ${index}`,
    origin: 'plan',
    dueOn: '2024-06-30',
    ...(index % 2 === 0 && { completedOn: index % 3 === 0 ? '2024-07-15' : '2024-05-15' }),
  }))
}
