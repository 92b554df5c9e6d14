import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.js'
import { checkSeries } from '../../src/series/check-series.js'
import { countsOf, dossiers, findingsOf, month, quarter, reportOf, withDays } from './sample-series.js'

const toDate = (ordinal: number, about: Partial<Report>) =>
  reportOf({ kind: 'year-to-date', year: 2024, ordinal }, about)
const halfYear = (about: Partial<Report>) => reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }, about)

describe('a cumulative figure', () => {
  const rule = 'series/cumulative'
  const completed = (count: number, more: object = {}) => ({
    direction: { plan: { completed: count, ...more } },
  })
  const inspected = (count: number) => ({
    direction: { inspections: { departments: { total: 9, inspected: count } } },
  })

  it('does not fall within the year', () => {
    expect(findingsOf(rule, [month(5, completed(2)), month(3, completed(4)), month(4)])).toMatchObject([
      {
        severity: 'error',
        path: [0, 'direction', 'plan', 'completed'],
        actual: 2,
        expected: { atLeast: 4 },
        difference: -2,
        operands: [{ path: [1, 'direction', 'plan', 'completed'], value: 4 }],
      },
    ])
    expect(findingsOf(rule, [month(3, inspected(4)), quarter(2, inspected(3))])).toHaveLength(1)
  })

  it('begins anew with the year, and may stand still', () => {
    expect(findingsOf(rule, [month(12, completed(4), 2023), month(1, completed(0))])).toEqual([])
    expect(findingsOf(rule, [month(2, completed(4)), month(3, completed(4))])).toEqual([])
  })

  it('is not compared between reports of one cut-off day', () => {
    expect(findingsOf(rule, [month(3, completed(4)), quarter(1, completed(3))])).toEqual([])
    const reports = [month(2, completed(5)), month(3, completed(4)), quarter(1, completed(3))]
    expect(findingsOf(rule, reports)).toHaveLength(2)
  })

  it('is found once, where it is wrong', () => {
    const high = [3, 30, 5, 6].map((count, index) => month(index + 1, completed(count)))
    expect(findingsOf(rule, high)).toMatchObject([{ path: [2, 'direction', 'plan', 'completed'] }])
  })

  it('may fall when the plan was changed for a reason', () => {
    const changed = month(4, completed(3, { changeReason: 'Điều chỉnh kế hoạch' }))
    expect(findingsOf(rule, [month(3, completed(4)), changed])).toEqual([])
  })

  it('is also what happened since January', () => {
    const online = (count: number) => dossiers({ received: { online: count } })
    expect(
      findingsOf(rule, [toDate(5, online(900)), reportOf({ kind: 'nine-months', year: 2024 }, online(800))]),
    ).toMatchObject([{ path: [1, 'procedures', 'dossiers', 'received', 'online'], difference: -100 }])
    expect(findingsOf(rule, [quarter(1, online(900)), quarter(2, online(800))])).toEqual([])
    // It begins later than the one before.
    const later = withDays(toDate(9, online(800)), '2024-01-01', '2024-09-30')
    expect(countsOf(rule, checkSeries([toDate(5, online(900)), later]))).toEqual([0, 0, 1])
  })

  it('falls only if no values of approximate figures could satisfy it', () => {
    const disbursed = (figure: number | { atLeast: number; atMost: number }) => ({
      publicFinance: { investment: { disbursed: figure } },
    })
    const about = { atLeast: 3_500_000_000, atMost: 4_500_000_000 }
    expect(findingsOf(rule, [month(3, disbursed(about)), month(4, disbursed(4_000_000_000))])).toEqual([])
    expect(findingsOf(rule, [month(3, disbursed(about)), month(4, disbursed(3_000_000_000))])).toMatchObject([
      { difference: -500_000_000 },
    ])
  })
})

describe('a longer period', () => {
  const rule = 'series/sum-of-periods'
  const tally = (inPeriod: number, carriedOver: number, open: number) =>
    dossiers({ received: { inPeriod, carriedOver }, inProgress: { total: open } })
  const quarters = [quarter(1, tally(20, 3, 5)), quarter(2, tally(30, 5, 2))]
  const path = (index: number, ...figure: string[]) => [index, 'procedures', 'dossiers', ...figure]

  it('is the sum of its parts, opens with the first and closes with the last', () => {
    expect(findingsOf(rule, [...quarters, halfYear(tally(50, 3, 2))])).toEqual([])
    const findings = findingsOf(rule, [halfYear(tally(51, 5, 5)), ...quarters])
    expect(findings.map(({ path, expected, difference }) => [path, expected, difference])).toEqual([
      [path(0, 'received', 'inPeriod'), 50, 1],
      [path(0, 'received', 'carriedOver'), 3, 2],
      [path(0, 'inProgress', 'total'), 2, 3],
    ])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      operands: [{ path: path(1, 'received', 'inPeriod') }, { path: path(2, 'received', 'inPeriod') }],
    })
  })

  it('names the part that it leaves out', () => {
    expect(findingsOf(rule, [halfYear(tally(20, 3, 2)), ...quarters])).toMatchObject([
      { cause: { kind: 'part-left-out', part: path(2, 'received', 'inPeriod'), value: 30 } },
    ])
  })

  it('is a warning when the days of the parts are not those of the whole', () => {
    const [first, second] = quarters as [Report, Report]
    const calendar = [
      withDays(first, '2024-01-01', '2024-03-31'),
      withDays(second, '2024-04-01', '2024-06-30'),
    ]
    expect(findingsOf(rule, [halfYear(tally(51, 3, 2)), ...calendar])).toMatchObject([
      { severity: 'warning' },
    ])
  })

  it('is not evaluated when a part is missing, and the gap says so', () => {
    const result = checkSeries([quarters[0] as Report, halfYear(tally(51, 3, 2))])
    expect(result.findings).toEqual([])
    expect(result.gaps).toContainEqual({ rule, path: [], missing: [[1, 'period']] })
    // The fourth quarter is folded into the report of the year.
    const year = reportOf({ kind: 'year', year: 2024 }, tally(999, 3, 2))
    const rest = [...quarters, quarter(3, tally(1, 2, 3)), year]
    // The opening is that of the first quarter all the same.
    expect(countsOf(rule, checkSeries(rest))).toEqual([1, 0, 1])
  })

  it('is not evaluated for a figure that a part lacks, unless the others are too much already', () => {
    const withdrawn = (count?: number) => dossiers({ withdrawn: count })
    const reports = [quarter(1, withdrawn(6)), quarter(2, withdrawn())]
    expect(countsOf(rule, checkSeries([halfYear(withdrawn(7)), ...reports]))).toEqual([0, 0, 1])
    expect(findingsOf(rule, [halfYear(withdrawn(5)), ...reports])).toMatchObject([
      { expected: { atLeast: 6 }, difference: -1 },
    ])
  })

  it('is held against the longest parts there are, which are held against theirs', () => {
    const online = (count: number) => dossiers({ received: { online: count } })
    const months = [1, 2, 3, 4, 5, 6].map((ordinal) => month(ordinal, online(10)))
    const halves = [quarter(1, online(30)), quarter(2, online(31)), halfYear(online(61))]
    expect(findingsOf(rule, [...months, ...halves])).toMatchObject([
      { path: path(7, 'received', 'online'), actual: 31, expected: 30 },
    ])
    expect(findingsOf(rule, [...months, halfYear(online(61)), toDate(6, online(61))])).toHaveLength(1)
  })

  it.each<[string, (figures: readonly number[]) => Partial<Report>, readonly (readonly number[])[]]>([
    [
      'what is to be digitized has what was waiting from before',
      ([required, digitized, pending]) => {
        const each = { required, digitized, pending }
        const total = { overall: each, intake: each, results: each }
        return { digitalGovernment: { digitization: { total } } }
      },
      [
        [100, 90, 10],
        [110, 105, 5],
        [200, 195, 5],
      ],
    ],
    [
      'documents to handle are still there in the next period',
      ([toHandle, handled]) => ({ institutions: { legalDocuments: { toHandle, handled } } }),
      [
        [10, 4],
        [8, 5],
        [12, 9],
      ],
    ],
    [
      'items of the budget are those of the year, or of the period',
      ([required, disclosed]) => ({ publicFinance: { budgetDisclosure: { required, disclosed } } }),
      [
        [12, 12],
        [12, 12],
        [12, 12],
      ],
    ],
  ])('does not add up what is made anew: %s', (_, about, [first = [], second = [], both = []]) => {
    const reports = [quarter(1, about(first)), quarter(2, about(second)), halfYear(about(both))]
    expect(checkSeries(reports).findings).toEqual([])
  })

  it('has its dossiers compared by the total when no report says how many came in', () => {
    const total = (received: number, carriedOver: number) =>
      dossiers({ received: { total: received, carriedOver } })
    const parts = [quarter(1, total(23, 3)), quarter(2, total(35, 5))]
    expect(findingsOf(rule, [...parts, halfYear(total(53, 3))])).toEqual([])
    expect(findingsOf(rule, [...parts, halfYear(total(58, 3))])).toMatchObject([
      { path: path(2, 'received', 'total'), expected: 53, difference: 5 },
    ])
  })

  it('adds up over all sections and rows, with approximate figures as intervals', () => {
    const online = (received: number, amount: number | { atLeast: number; atMost: number }) => ({
      digitalGovernment: {
        onlineFiling: {
          rows: [
            { label: 'UBND xã', serviceLevel: 'full' as const, received },
            { label: 'UBND xã', serviceLevel: 'partial' as const, received: 1 },
          ],
        },
        onlinePayment: { payments: { rows: [], total: { amount } } },
      },
    })
    const parts = [quarter(1, online(10, 100)), quarter(2, online(20, 200))]
    expect(findingsOf(rule, [...parts, halfYear(online(31, { atLeast: 250, atMost: 350 }))])).toMatchObject([
      { path: [2, 'digitalGovernment', 'onlineFiling', 'rows', 0, 'received'], expected: 30 },
      { path: [2, 'digitalGovernment', 'onlineFiling', 'rows', 1, 'received'], expected: 2 },
    ])
    expect(findingsOf(rule, [...parts, halfYear(online(30, { atLeast: 400, atMost: 450 }))])).toMatchObject([
      { path: [2, 'digitalGovernment', 'onlineFiling', 'rows', 1, 'received'] },
      { path: [2, 'digitalGovernment', 'onlinePayment', 'payments', 'total', 'amount'], difference: 100 },
    ])
  })
})

describe('a longer period and those that lie in it', () => {
  const rule = 'series/sum-of-periods'
  const late = (count: number) => dossiers({ resolved: { late: count } })
  const online = (count: number) => dossiers({ received: { online: count } })
  const nineMonths = (about: Partial<Report>) => reportOf({ kind: 'nine-months', year: 2024 }, about)

  it.each<[string, readonly Report[], object]>([
    ['the last', [month(2, late(2)), toDate(2, late(0))], { expected: { atLeast: 2 }, difference: -2 }],
    [
      'several',
      [month(2, late(2)), month(4, late(2)), toDate(4, late(2))],
      { expected: { atLeast: 4 }, difference: -2 },
    ],
    [
      'one of a quarter, and a quarter after it',
      [month(1, late(2)), quarter(2, late(5)), nineMonths(late(6))],
      { expected: { atLeast: 7 } },
    ],
    [
      'one that says it, in a quarter that does not',
      [month(2, late(2)), quarter(1, {}), toDate(4, late(1))],
      { expected: { atLeast: 2 } },
    ],
    [
      'a run of days',
      [reportOf({ kind: 'custom', from: '2024-02-01', to: '2024-02-20' }, late(3)), quarter(1, late(2))],
      { expected: { atLeast: 3 } },
    ],
  ])('FS2: is at least what there was in %s', (_, reports, finds) => {
    expect(findingsOf(rule, reports)).toMatchObject([{ severity: 'error', ...finds }])
  })

  it('FS2: is at least the total of what lies in it', () => {
    const total = (received: number, carriedOver?: number) =>
      dossiers({ received: { total: received, carriedOver } })
    const parts = [month(2, total(20)), month(4, total(30, 5))]
    expect(findingsOf(rule, [...parts, toDate(5, total(44))])).toMatchObject([
      { expected: { atLeast: 45 }, difference: -1 },
    ])
    expect(findingsOf(rule, [...parts, toDate(5, total(45))])).toEqual([])
    expect(findingsOf(rule, [...parts, toDate(5, total(90))])).toEqual([])
  })

  it('FS2: is not held against days that it does not have', () => {
    const custom = (from: string, to: string) => reportOf({ kind: 'custom', from, to }, late(9))
    const reports = [custom('2024-03-01', '2024-03-15'), custom('2023-12-01', '2024-01-20')]
    expect(findingsOf(rule, [...reports, quarter(1, late(2))])).toEqual([])
    const stated = withDays(quarter(1, late(2)), '2024-01-01', '2024-03-31')
    expect(findingsOf(rule, [custom('2023-12-15', '2023-12-31'), stated])).toEqual([])
  })

  it.each<[string, readonly Report[], number]>([
    [
      'half a year and a quarter',
      [halfYear(online(100)), quarter(3, online(50)), nineMonths(online(200))],
      150,
    ],
    [
      'months to date and a month',
      [toDate(5, online(400)), month(6, online(50)), toDate(6, online(430))],
      450,
    ],
    [
      'months to date and a month, of half a year',
      [toDate(5, online(400)), month(6, online(50)), halfYear(online(430))],
      450,
    ],
    [
      'a quarter and months',
      [
        quarter(1, online(10)),
        month(4, online(1)),
        month(5, online(1)),
        month(6, online(1)),
        halfYear(online(9)),
      ],
      13,
    ],
  ])('FS3: is the sum of %s', (_, reports, expected) => {
    expect(findingsOf(rule, reports)).toMatchObject([{ severity: 'error', expected }])
  })

  it.each<[string, number, number, boolean]>([
    ['of the period', 3, 5, true],
    ['since January', 5, 5, true],
    ['in neither way', 4, 5, false],
    ['neither their sum nor the last', 3, 4, false],
  ])('FC12: takes assigned tasks as completed %s', (_, second, half, isRight) => {
    const completed = (count: number, open: number) => ({
      direction: { assignedTasks: { completed: { total: count }, inProgress: { total: open } } },
    })
    const reports = [
      quarter(1, completed(2, 3)),
      quarter(2, completed(second, 0)),
      halfYear(completed(half, 0)),
    ]
    expect(checkSeries(reports).findings.map(({ path }) => path)).toEqual(
      isRight ? [] : [[2, 'direction', 'assignedTasks', 'completed', 'total']],
    )
  })
})

describe('a change since the last year', () => {
  const rule = 'series/year-on-year'
  const online = (count: number | { atLeast: number; atMost: number }) =>
    dossiers({ received: { online: count as number } })
  const changeOf = (before: number, after: number) =>
    findingsOf(rule, [quarter(1, online(after)), quarter(1, online(before), 2023)])

  it('is named from half of a large base on, with its percentage', () => {
    expect(changeOf(1482, 700)).toMatchObject([
      {
        severity: 'info',
        path: [0, 'procedures', 'dossiers', 'received', 'online'],
        difference: -782,
        data: { before: 1482, percentage: '-52.8', size: 'large' },
      },
    ])
    expect(changeOf(30, 45)).toMatchObject([{ data: { percentage: '50.0' } }])
    expect(changeOf(30, 44)).toEqual([])
    expect(changeOf(1482, 742)).toEqual([])
  })

  it('is told apart when the base is small', () => {
    expect(changeOf(1, 30)).toEqual([])
    const [finding] = changeOf(29, 59)
    expect(finding).toMatchObject({ difference: 30, data: { size: 'small' } })
    expect(finding?.data).not.toHaveProperty('percentage')
    expect(changeOf(0, 30)).toHaveLength(1)
  })

  it('is the least that approximate figures allow', () => {
    const about = (atLeast: number, atMost: number) => ({
      digitalGovernment: {
        onlinePayment: { payments: { rows: [], total: { amount: { atLeast, atMost } } } },
      },
    })
    const pair = (after: object) => [quarter(1, about(90, 100), 2023), quarter(1, after)]
    expect(findingsOf(rule, pair(about(140, 160)))).toEqual([])
    expect(findingsOf(rule, pair(about(150, 160)))).toMatchObject([
      { difference: 50, data: { percentage: '50.0' } },
    ])
  })

  it('is only that of the same period', () => {
    expect(findingsOf(rule, [quarter(1, online(1000), 2023), quarter(2, online(1))])).toEqual([])
    expect(findingsOf(rule, [quarter(1, online(1000), 2022), quarter(1, online(1))])).toEqual([])
    const custom = (year: number, count: number) =>
      reportOf({ kind: 'custom', from: `${year}-01-01`, to: `${year}-02-28` }, online(count))
    expect(findingsOf(rule, [custom(2022, 1000), custom(2023, 1)])).toHaveLength(1)
  })
})

describe('FS4: a cumulative rate', () => {
  const appendix = (values: object) =>
    ({ appendix: { template: 'cchc-2024' as const, values } }) as Partial<Report>
  const inspected = (rate: string, more: object = {}) => ({
    direction: { inspections: { communes: { rate, ...more } } },
  })
  const disbursed = (rate: string, more: object = {}) => ({
    publicFinance: { investment: { rate, ...more } },
  })
  const completed = (completionRate: string, more: object = {}) => ({
    direction: { plan: { completionRate, ...more } },
  })

  it.each<[string, (rate: string) => Partial<Report>, string, string, string]>([
    ['inspections', inspected, '60', '40', '-20'],
    ['the plan', completed, '80', '20', '-60'],
    ['money', disbursed, '55', '30', '-25'],
    ['money, by a decimal', disbursed, '55.5', '55.3', '-0.2'],
    ['1.2.2', (rate) => appendix({ '1.2.2': rate }), '60', '40', '-20'],
    ['1.1', (rate) => appendix({ '1.1': rate }), '80', '20', '-60'],
    ['6.1', (rate) => appendix({ '6.1': rate }), '55', '30', '-25'],
  ])('that falls within the year is very likely wrong: %s', (_, about, before, after, difference) => {
    expect(checkSeries([quarter(1, about(before)), halfYear(about(after))]).findings).toMatchObject([
      {
        severity: 'warning',
        actual: after,
        expected: { atLeast: before },
        difference,
        operands: [{ value: before }],
      },
    ])
    expect(checkSeries([quarter(1, about(after)), halfYear(about(before))]).findings).toEqual([])
    expect(checkSeries([quarter(4, about(before)), quarter(1, about(after), 2025)]).findings).toEqual([])
  })

  it.each<[string, Partial<Report>, Partial<Report>]>([
    ['it is printed with fewer digits', disbursed('55.4'), disbursed('55')],
    ['more was planned', disbursed('55', { planned: 100 }), disbursed('30', { planned: 300 })],
    [
      'what is counted did not fall',
      completed('80', { planned: 10, completed: 8 }),
      completed('40', { planned: 20, completed: 8 }),
    ],
    ['the plan was changed', completed('80'), completed('40', { changeReason: 'Điều chỉnh kế hoạch' })],
    [
      'more was found than before',
      { direction: { inspections: { issues: { rate: '90' } } } },
      { direction: { inspections: { issues: { rate: '50' } } } },
    ],
    [
      'more was planned, in the appendix',
      appendix({ '6.1': '55', '6.1.planned': 100 }),
      appendix({ '6.1': '30', '6.1.planned': 300 }),
    ],
    ['more was found than before, in the appendix', appendix({ '1.2.3': '90' }), appendix({ '1.2.3': '50' })],
  ])('may fall where %s', (_, before, after) => {
    expect(checkSeries([quarter(1, before), halfYear(after)]).findings).toEqual([])
  })
})

describe('the plan of the year', () => {
  const planned = (count: number, more: object = {}) => ({ direction: { plan: { planned: count, ...more } } })

  it('does not shrink between two reports, whatever their kinds', () => {
    expect(
      findingsOf('plan/shrinking', [halfYear(planned(10)), month(4), quarter(1, planned(11))]),
    ).toMatchObject([
      {
        path: [0, 'direction', 'plan', 'planned'],
        difference: -1,
        operands: [{ path: [2, 'direction', 'plan', 'planned'] }],
      },
    ])
    expect(findingsOf('plan/shrinking', [quarter(4, planned(11), 2023), quarter(1, planned(10))])).toEqual([])
  })
})

it('FS5: a reason for the change of the plan excuses the appendix as well', () => {
  const about = (planned: number, completed: number, changeReason?: string) =>
    ({
      direction: { plan: { planned, completed, ...(changeReason && { changeReason }) } },
      appendix: {
        template: 'cchc-2024',
        values: {
          '1.1': String((100 * completed) / planned),
          '1.1.planned': planned,
          '1.1.completed': completed,
        },
      },
    }) as Partial<Report>
  const rules = (next: Partial<Report>) =>
    checkSeries([quarter(1, about(25, 10)), quarter(2, next)]).findings.map(({ rule }) => rule)
  expect(rules(about(20, 8, 'Điều chỉnh theo Quyết định của UBND tỉnh'))).toEqual([])
  expect(rules(about(20, 8))).toEqual(
    expect.arrayContaining(['plan/shrinking', 'series/cumulative', 'appendix/cumulative']),
  )
})

describe('the year of a run of days', () => {
  const plan = (planned: number, completed: number) => ({ direction: { plan: { planned, completed } } })
  const run = (from: string, to: string, about: Partial<Report>) =>
    reportOf({ kind: 'custom', from, to }, about)
  const november = (about: Partial<Report>) => run('2023-11-01', '2023-11-30', about)
  const [cumulative, shrinking] = ['series/cumulative', 'plan/shrinking']
  const judged = (reports: readonly Report[]) => {
    const result = checkSeries(reports)
    return [cumulative, shrinking].map((rule) => countsOf(rule, result))
  }

  it('is that of reports, which ends with the cut-off day of December', () => {
    const reports = [november(plan(20, 19)), run('2023-12-15', '2023-12-31', plan(11, 0))]
    expect(judged(reports)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ])
    expect(judged([...reports, run('2024-01-01', '2024-01-14', plan(10, 1))])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
    ])
  })

  it('is that of the calendar where it has whole months', () => {
    expect(judged([november(plan(20, 19)), run('2023-12-01', '2023-12-31', plan(20, 18))])).toEqual([
      [0, 1, 0],
      [1, 0, 0],
    ])
    expect(judged([november(plan(20, 19)), run('2023-01-01', '2023-12-31', plan(20, 18))])[0]).toEqual([
      0, 1, 0,
    ])
  })

  it('cannot be said where it has days of both, and no other rule: then it is not evaluated', () => {
    const reports = [november(plan(20, 19)), run('2023-12-10', '2023-12-31', plan(11, 0))]
    const result = checkSeries(reports)
    expect(judged(reports)).toEqual([
      [0, 0, 1],
      [0, 0, 1],
    ])
    for (const rule of [cumulative, shrinking]) {
      expect(result.gaps).toContainEqual({ rule, path: [], missing: [[1, 'period', 'year']] })
    }
  })
})

describe('appendices', () => {
  const appendix = (values: object) =>
    ({ appendix: { template: 'cchc-2024' as const, values } }) as Partial<Report>

  it('are held against each other by their own rules, within the year and a year later', () => {
    const reports = [
      quarter(1, appendix({ '1.1.completed': 3 })),
      halfYear(appendix({ '1.1.completed': 2 })),
      quarter(1, appendix({ '1.1.completed': 90 }), 2025),
    ]
    const findings = checkSeries(reports).findings.filter(({ rule }) => rule.startsWith('appendix/'))
    expect(findings).toMatchObject([
      {
        rule: 'appendix/cumulative',
        path: [1, 'appendix', 'values', '1.1.completed'],
        operands: [{ path: [0, 'appendix', 'values', '1.1.completed'], value: 3 }],
      },
      { rule: 'appendix/jump', path: [2, 'appendix', 'values', '1.1.completed'], severity: 'info' },
    ])
  })

  it('are not, when they are of forms that are not known: then no rule is evaluated', () => {
    const other = (count: number) =>
      ({ appendix: { template: 'other', values: { '1.1.completed': count } } }) as unknown as Partial<Report>
    const result = checkSeries([quarter(1, other(3)), quarter(2, other(2)), quarter(2, other(9), 2023)])
    expect(result.findings.filter(({ rule }) => rule.startsWith('appendix/'))).toEqual([])
    const missing = [[1, 'appendix', 'template']]
    for (const rule of ['appendix/cumulative', 'appendix/stock-carry', 'appendix/jump']) {
      expect(result.gaps).toContainEqual({ rule, path: [], missing })
    }
    expect(countsOf('appendix/cumulative', result)).toEqual([0, 0, 1])
    expect(countsOf('appendix/jump', result)).toEqual([0, 0, 2])
    const one = [quarter(1, appendix({ '1.1.completed': 3 })), quarter(2, other(2))]
    expect(countsOf('appendix/cumulative', checkSeries(one))).toEqual([0, 0, 1])
  })
})
