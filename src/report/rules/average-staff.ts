import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Figure } from '../../quantity/figure.js'
import { intervalOf } from '../../quantity/interval.js'
import { type OneStop, procedureReform } from '../sections/procedures.js'

/** Among what staff may be shared out; branches have staff as well. */
const bases = ['centers', 'branches', 'units', 'unitsApplying'] as const

/** The average staff of a center is that of all of them together, rounded or cut off. */
export const averageStaff: Rule<OneStop> = {
  id: 'one-stop/average-staff',
  severity: 'warning',
  title: {
    vi: 'Số nhân sự bình quân = tổng số nhân sự / số trung tâm, bộ phận một cửa',
    en: 'The average staff of a center = all staff / the centers',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng {staff} người ở {count} nơi thì bình quân là {expected}.',
    en: '{figure}: stated as {actual}, but {staff} persons at {count} places make {expected} on average.',
  },
  basis: ['arithmetic'],
  check: (figures) => {
    const { averageStaff: average, staff, centers, branches } = figures
    if (average == null) return []
    const counts = [
      ...bases.map((key) => figures[key]),
      typeof centers === 'number' && typeof branches === 'number' ? centers + branches : undefined,
    ].filter((count): count is number => typeof count === 'number' && count > 0)
    const [count] = counts
    if (staff == null || count === undefined)
      return notEvaluated(
        ...(staff == null ? [['staff']] : []),
        ...(count === undefined ? [['centers']] : []),
      )
    if (counts.some((each) => isAverage(average, staff, each))) return passed
    return failed({
      path: ['averageStaff'],
      label: procedureReform.entries.oneStop.section.entries.averageStaff.label,
      actual: average,
      expected: roundedAverage(staff, count, decimalsOf(average)),
      operands: [
        { path: ['staff'], value: staff },
        ...(figures.centers == null ? [] : [{ path: ['centers'], value: figures.centers }]),
      ],
      data: { staff, count },
    })
  },
  samples: {
    passing: [
      { staff: 38, centers: 8, averageStaff: 4.8 },
      { staff: 38, centers: 8, averageStaff: 4.7 },
      { staff: 38, centers: 8, averageStaff: 5 },
      { staff: 38, centers: 6, branches: 2, averageStaff: 4.75 },
      { staff: { atLeast: 30, atMost: 40 }, centers: 8, averageStaff: 4.5 },
    ],
    failing: [
      {
        subject: { staff: 38, centers: 8, averageStaff: 5.8 },
        finds: { path: ['averageStaff'], actual: 5.8, expected: 4.8 },
      },
      {
        subject: { staff: 400, centers: 100, averageStaff: { atLeast: 5 } },
        finds: { path: ['averageStaff'], expected: 4 },
      },
    ],
  },
}

/** Whether so many are shared out by a published average: rounded half up, or cut off; compared in whole numbers. */
function isAverage(average: Figure, staff: Figure, count: number): boolean {
  const { low, high } = intervalOf(staff)
  const bounds = intervalOf(average)
  if (typeof average !== 'number') return high >= bounds.low * count && low <= bounds.high * count
  const unit = 10 ** decimalsOf(average)
  const digits = Math.round(average * unit)
  return 2 * unit * high >= (2 * digits - 1) * count && unit * low < (digits + 1) * count
}

function roundedAverage(staff: Figure, count: number, decimals: number): Figure {
  const { low, high } = intervalOf(staff)
  const unit = 10 ** decimals
  const [least, most] = [low, high].map(
    (value) => Math.floor((2 * unit * value + count) / (2 * count)) / unit,
  )
  if (least === most) return least as number
  return { atLeast: least as number, ...(Number.isFinite(most) && { atMost: most as number }) }
}

function decimalsOf(figure: Figure): number {
  return typeof figure === 'number' ? (String(figure).split('.')[1]?.length ?? 0) : 0
}
