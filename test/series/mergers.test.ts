import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import type { Report } from '../../src/report/report.js'
import { checkConsecutivePlans } from '../../src/series/check-consecutive-plans.js'
import { checkSeries } from '../../src/series/check-series.js'
import { dossiers, findingsOf, month, quarter, reportOf } from './sample-series.js'

const ward = (name: string, more: Partial<Agency> = {}): Partial<Report> => ({
  agency: { name: `UBND phường ${name}`, level: 'commune', ...more },
})
const closing = (total: number, completed = 4): Partial<Report> => ({
  ...dossiers({ inProgress: { total }, received: { online: 500 } }),
  direction: { plan: { planned: 20, completed } },
})
const opening = (carriedOver: number): Partial<Report> => ({
  ...dossiers({ received: { carriedOver, online: 9 } }),
  direction: { plan: { planned: 10, completed: 0 } },
})
const second = (about: Partial<Report>) => quarter(2, about, 2025)
const third = (about: Partial<Report>) => quarter(3, about, 2025)
const summary = (reports: readonly Report[]) =>
  checkSeries(reports).findings.map(({ rule, severity, path }) => [rule, severity, path[0]])

describe('FS1: units that were arranged anew on 2025-07-01', () => {
  it.each<[string, readonly Report[]]>([
    [
      'under a code that was given out again',
      [
        second({ ...ward('Trúc Bạch', { code: '00004' }), ...closing(12) }),
        third({ ...ward('Ba Đình', { code: '00004' }), ...opening(40) }),
      ],
    ],
    [
      'under the name of one of those merged',
      [second({ ...ward('Ba Đình'), ...closing(12) }), third({ ...ward('Ba Đình'), ...opening(40) })],
    ],
    [
      'as a province',
      [
        month(6, { agency: { name: 'UBND tỉnh Quảng Trị', level: 'province' }, ...closing(12) }, 2025),
        month(7, { agency: { name: 'UBND tỉnh Quảng Trị', level: 'province' }, ...opening(40) }, 2025),
      ],
    ],
    [
      'with a report of the whole year',
      [
        second({ ...ward('Ba Đình'), ...closing(12) }),
        reportOf({ kind: 'year', year: 2025 }, { ...ward('Ba Đình'), ...opening(40) }),
      ],
    ],
  ])('carry nothing over: %s', (_, reports) => {
    const { findings, gaps } = checkSeries(reports)
    expect(findings.filter(({ rule }) => rule !== 'series/agency-code')).toEqual([])
    const isCoded = reports[0]?.agency.code != null
    expect(findings.map(({ severity }) => severity)).toEqual(isCoded ? ['info'] : [])
    if (!isCoded) {
      const missing = [[1, 'agency', 'predecessors']]
      expect(gaps).toContainEqual({ rule: 'dossier/continuity', path: [], missing })
      expect(gaps).toContainEqual({ rule: 'series/cumulative', path: [], missing })
    }
  })

  it('go on as ever where the center has them, before that day, and after it', () => {
    const ministry: Partial<Report> = { agency: { name: 'Bộ Nội vụ', level: 'central' } }
    expect(
      summary([second({ ...ministry, ...closing(12) }), third({ ...ministry, ...opening(40) })]),
    ).toContainEqual(['dossier/continuity', 'error', 1])
    const name = ward('Ba Đình')
    for (const [one, other] of [
      [1, 2],
      [3, 4],
    ] as const) {
      expect(
        summary([
          quarter(one, { ...name, ...closing(12) }, 2025),
          quarter(other, { ...name, ...opening(40) }, 2025),
        ]),
      ).toContainEqual(['dossier/continuity', 'error', 1])
    }
  })

  it('carry over the sum of their predecessors', () => {
    const predecessors = ['Trúc Bạch', 'Quán Thánh', 'Ba Đình'].map((name) => ({ name: `Phường ${name}` }))
    const merged = (carriedOver: number) =>
      third({ ...ward('Ba Đình', { predecessors }), ...opening(carriedOver) })
    const before = [
      second({ ...ward('Trúc Bạch'), ...closing(12) }),
      second({ ...ward('Quán Thánh'), ...closing(5) }),
      second({ ...ward('Ba Đình'), ...closing(3) }),
    ]
    expect(checkSeries([...before, merged(20)]).findings).toEqual([])
    expect(checkSeries([...before, merged(12)]).findings).toMatchObject([
      {
        rule: 'dossier/continuity',
        severity: 'error',
        path: [3, 'procedures', 'dossiers', 'received', 'carriedOver'],
        actual: 12,
        expected: 20,
        difference: -8,
        operands: [0, 1, 2].map((index) => ({
          path: [index, 'procedures', 'dossiers', 'inProgress', 'total'],
        })),
      },
    ])
    const { findings, gaps } = checkSeries([...before.slice(1), merged(12)])
    expect(findings).toEqual([])
    expect(gaps).toContainEqual({
      rule: 'dossier/continuity',
      path: [],
      missing: [[2, 'agency', 'predecessors', 0]],
    })
  })

  it('carry over all where they were not merged, and say so', () => {
    const unchanged: readonly Partial<Agency>[] = [
      { predecessors: [{ name: 'UBND phường Ba Đình' }] },
      { since: '2008-01-01' },
    ]
    for (const about of unchanged) {
      const reports = [
        second({ ...ward('Ba Đình'), ...closing(12) }),
        third({ ...ward('Ba Đình', about), ...opening(40) }),
      ]
      expect(summary(reports)).toEqual([
        ['dossier/continuity', 'error', 1],
        ['plan/shrinking', 'warning', 1],
        ['series/cumulative', 'error', 1],
      ])
    }
  })

  it('are not known to carry over what two say they took over', () => {
    const predecessors = [{ name: 'UBND phường Ba Đình' }]
    const reports = [
      second({ ...ward('Ba Đình'), ...closing(12) }),
      third({ ...ward('Ngọc Hà', { predecessors }), ...opening(7) }),
      third({ ...ward('Giảng Võ', { predecessors }), ...opening(5) }),
    ]
    expect(checkSeries(reports).findings).toEqual([])
  })
})

it('FS1: the plans of two units that were arranged anew are not compared', () => {
  const plan = (planned: number): Partial<Report> => ({ direction: { plan: { planned } } })
  const before = second({ ...ward('Ba Đình'), ...plan(20) })
  const after = (about: Partial<Agency>) => third({ ...ward('Ba Đình', about), ...plan(10) })
  const { findings, gaps } = checkConsecutivePlans(before, after({}))
  expect(findings).toEqual([])
  expect(gaps).toEqual([{ rule: 'plan/shrinking', path: [], missing: [['next', 'agency', 'predecessors']] }])
  expect(checkConsecutivePlans(before, after({ since: '2010-01-01' })).findings).toHaveLength(1)
})

describe('FS1: an agency that begins anew on another day', () => {
  it('goes on with what it was called before, if it says so', () => {
    const renamed = (about: Partial<Agency>) => [
      quarter(1, { ...ward('Cũ', { code: '7' }), ...closing(12) }),
      quarter(2, { ...ward('Mới', { code: '7', ...about }), ...opening(40) }),
    ]
    expect(summary(renamed({}))).toEqual([['series/agency-code', 'warning', 1]])
    expect(summary(renamed({ predecessors: [{ name: 'UBND phường Cũ' }] }))).toContainEqual([
      'dossier/continuity',
      'error',
      1,
    ])
  })

  it('goes on with nothing else from the day on that it says, or after its last', () => {
    const reports = (before: Partial<Agency>, after: Partial<Agency>) => [
      quarter(1, { ...ward('Một', before), ...closing(12) }),
      quarter(2, { ...ward('Một', after), ...opening(40) }),
    ]
    expect(findingsOf('dossier/continuity', reports({}, {}))).toHaveLength(1)
    expect(findingsOf('dossier/continuity', reports({}, { since: '2024-04-01' }))).toEqual([])
    expect(findingsOf('dossier/continuity', reports({ until: '2024-03-31' }, {}))).toEqual([])
    expect(
      findingsOf('dossier/continuity', reports({ since: '2020-01-01' }, { since: '2020-01-01' })),
    ).toHaveLength(1)
  })
})
