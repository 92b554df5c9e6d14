import fc from 'fast-check'
import type { Period } from '../../src/calendar/period.js'
import { completeTally } from '../../src/dossier/complete-tally.js'
import { joinTallies } from '../../src/dossier/join-tallies.js'
import type { Tally } from '../../src/dossier/tally.js'
import type { Report } from '../../src/report/report.js'

/** What happens in a month: dossiers that come in, and how many of those open are closed. */
export interface MonthOfWork {
  readonly online: number
  readonly direct: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly tasks: number
}

export const arbitraryWork: fc.Arbitrary<readonly MonthOfWork[]> = fc.array(
  fc.record({
    online: fc.nat(300),
    direct: fc.nat(50),
    early: fc.nat(200),
    onTime: fc.nat(50),
    late: fc.nat(5),
    tasks: fc.nat(2),
  }),
  { minLength: 12, maxLength: 12 },
)

/** The reports of a year of one agency, consistent: months, quarters, halves, nine months, the year, and years to date. */
export function yearOfReports(
  work: readonly MonthOfWork[],
  { name = 'UBND xã Mẫu', year = 2024, opening = 7 }: { name?: string; year?: number; opening?: number } = {},
): readonly Report[] {
  const months = talliesOf(work, opening)
  const completed = work.map((_, index) => totalOf(work.slice(0, index + 1), ({ tasks }) => tasks))
  const reportOf = (period: Omit<Period, 'year'>, first: number, last: number): Report => {
    const tallies = months.slice(first, last + 1)
    const dossiers = tallies.length === 1 ? tallies[0] : completeTally(joinTallies(tallies)).tally
    return {
      title: 'Báo cáo công tác cải cách hành chính',
      agency: { name, level: 'commune' },
      period: { ...period, year },
      direction: { plan: { planned: 30, completed: completed[last] ?? 0 } },
      procedures: {
        dossiers,
        table: {
          rows: [{ ...structuredClone(dossiers), label: 'Hộ tịch' }],
          total: structuredClone(dossiers),
        },
      },
      digitalGovernment: {
        onlinePayment: { paid: totalOf(work.slice(first, last + 1), ({ direct }) => direct) },
      },
    }
  }
  const each = <Kind extends Period['kind']>(kind: Kind, count: number, length: number) =>
    Array.from({ length: count }, (_, index) =>
      reportOf({ kind, ordinal: index + 1 }, index * length, (index + 1) * length - 1),
    )
  return [
    ...each('month', 12, 1),
    ...each('quarter', 4, 3),
    ...each('half-year', 2, 6),
    reportOf({ kind: 'nine-months' }, 0, 8),
    reportOf({ kind: 'year' }, 0, 11),
    ...[5, 7, 12].map((ordinal) => reportOf({ kind: 'year-to-date', ordinal }, 0, ordinal - 1)),
  ]
}

/** The tallies of months, each opening with what the one before left. */
function talliesOf(work: readonly MonthOfWork[], opening: number): readonly Tally[] {
  let open = opening
  return work.map(({ online, direct, early, onTime, late }) => {
    const inPeriod = online + direct
    const total = open + inPeriod
    // No more is resolved than is there.
    const resolved = { early: 0, onTime: 0, late: 0 }
    let left = total
    for (const [key, wanted] of [
      ['early', early],
      ['onTime', onTime],
      ['late', late],
    ] as const) {
      resolved[key] = Math.min(wanted, left)
      left -= resolved[key]
    }
    const tally: Tally = {
      received: { total, inPeriod, online, direct, carriedOver: open },
      resolved: { total: total - left, ...resolved },
      inProgress: { total: left },
    }
    open = left
    return tally
  })
}

function totalOf<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + countOf(item), 0)
}
