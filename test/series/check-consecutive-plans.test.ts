import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../src/describe-finding.js'
import type { Report } from '../../src/report/report.js'
import { checkConsecutivePlans, plansOfYear } from '../../src/series/check-consecutive-plans.js'
import { least } from '../report/sample.js'
import { month, quarter, reportOf, seriesOf } from './sample-series.js'

const first: Report = { ...least, direction: { plan: { planned: 11 } } }
const second: Report = {
  ...least,
  period: { kind: 'half-year', year: 2024, ordinal: 1 },
  direction: { plan: { planned: 10 } },
}

describe('checkConsecutivePlans', () => {
  it('names a plan that lost tasks without a reason, and can say so', () => {
    const { findings } = checkConsecutivePlans(first, second)
    expect(findings).toMatchObject([
      { rule: 'plan/shrinking', path: ['next', 'planned'], actual: 10, expected: 11, difference: -1 },
    ])
    expect(findings.map((finding) => describeFinding(finding))).toEqual([
      'Kế hoạch năm còn 10 nhiệm vụ, báo cáo trước là 11 (lệch -1), không nêu lý do.',
    ])
  })

  it('passes a plan that keeps its tasks', () => {
    expect(checkConsecutivePlans(first, first).rules).toMatchObject({ 'plan/shrinking': { passed: 1 } })
  })

  it.each([
    ['of another year', { ...second, period: { kind: 'quarter', year: 2025, ordinal: 1 } }, ['period']],
    ['of another agency', { ...second, agency: { name: 'UBND xã Khác', level: 'commune' } }, ['agency']],
    ['of no known year', { ...second, period: { kind: 'custom' } }, ['period']],
    ['without a plan', { ...second, direction: null }, ['planned']],
  ] as const)('is not evaluated for a report %s', (_, next, missing) => {
    const { findings, rules, gaps } = checkConsecutivePlans(first, next)
    expect(findings).toEqual([])
    expect(rules).toMatchObject({ 'plan/shrinking': { passed: 0, failed: 0, notEvaluated: 1 } })
    expect(gaps[0]?.missing).toEqual([['next', ...missing]])
  })

  it('knows one agency in two spellings, and by its code', () => {
    const named = (name: string, code?: string): Report => ({
      ...second,
      agency: { name, level: 'commune', ...(code !== undefined && { code }) },
    })
    expect(checkConsecutivePlans(first, named('Ủy ban nhân dân TT. Đình Cả')).findings).toHaveLength(1)
    const coded: Report = { ...first, agency: { ...first.agency, code: 'H38.1' } }
    const short = first.agency.name.replace(/^(?:UBND|Ủy ban nhân dân) /, '')
    expect(checkConsecutivePlans(coded, named(short, 'H38.1')).findings).toHaveLength(1)
    // FS1: a code that another agency has as well.
    expect(checkConsecutivePlans(coded, named('UBND xã Khác', 'H38.1')).findings).toEqual([])
    expect(checkConsecutivePlans(coded, named(first.agency.name, 'H38.2')).findings).toEqual([])
  })

  it('is not evaluated for reports in the wrong order', () => {
    const until = (report: Report, to: string): Report => ({ ...report, period: { ...report.period, to } })
    expect(checkConsecutivePlans(until(first, '2024-06-14'), until(second, '2024-03-14')).findings).toEqual(
      [],
    )
  })
})

const plansIn = (reports: readonly Report[]) => [...plansOfYear(seriesOf(reports))]

const plan = (planned: number | null): Partial<Report> => ({ direction: { plan: { planned, completed: 3 } } })
const ofNoYear = (about: Partial<Report>) =>
  reportOf({ kind: 'custom', from: '2024-12-02', to: '2024-12-20' }, about)

describe('the plan of a year', () => {
  it.each<[string, readonly Report[], readonly unknown[]]>([
    [
      'goes on from one cut-off day to the next',
      [quarter(2, plan(30)), quarter(1, plan(30)), quarter(3, plan(30))],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'goes on over a report that does not say how many tasks it has',
      [quarter(1, plan(30)), quarter(2, plan(null)), quarter(3, plan(28))],
      [[0, 2]],
    ],
    ['goes on over a report without it', [quarter(1, plan(30)), quarter(2), quarter(3, plan(28))], [[0, 2]]],
    [
      'is held against the cut-off day before in each report of one day',
      [month(2, plan(30)), month(3, plan(30)), quarter(1, plan(28)), month(4, plan(28))],
      [
        [0, 2],
        [0, 1],
        [2, 3],
      ],
    ],
    ['is not held against that of the same cut-off day', [month(3, plan(30)), quarter(1, plan(28))], []],
    ['is not held against that of another year', [month(12, plan(30), 2023), month(1, plan(28))], []],
    [
      'is not known of a report of no year',
      [quarter(1, plan(30)), ofNoYear(plan(28))],
      [[[1, 'period', 'year']]],
    ],
    [
      'is not missed in a report of no year that does not say how many tasks it has',
      [quarter(1, plan(30)), ofNoYear(plan(null))],
      [],
    ],
    [
      'is not missed in a report of no year that tells of the direction only',
      [quarter(1, plan(30)), ofNoYear({ direction: {} })],
      [],
    ],
    ['is not missed in a report of no year that has nothing', [quarter(1, plan(30)), ofNoYear({})], []],
  ])('%s', (_, reports, expected) => {
    const pairs = plansIn(reports).map((each) =>
      'missing' in each ? each.missing : [each.places.previous?.[0], each.places.next?.[0]],
    )
    expect(pairs).toEqual(expected)
  })

  it('is told with its place in both reports', () => {
    expect(plansIn([quarter(1, plan(30)), quarter(2, plan(28))])).toEqual([
      {
        subject: { previous: { planned: 30, completed: 3 }, next: { planned: 28, completed: 3 } },
        places: { previous: [0, 'direction', 'plan'], next: [1, 'direction', 'plan'] },
      },
    ])
  })
})
