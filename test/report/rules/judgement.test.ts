import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallyRates } from '../../../src/dossier/tally-model.js'
import type { Remark } from '../../../src/report/assessment.js'
import type { Report } from '../../../src/report/report.js'
import { judgement } from '../../../src/report/rules/judgement.js'
import { judgeTarget, type Target } from '../../../src/report/target.js'
import { least } from '../sample.js'

function outcomeOf(said: NonNullable<Remark['judgement']>, target: Partial<Target>) {
  const verdict = judgement.check(
    {
      remark: { summary: 'Nhận xét', about: ['targets', 0], judgement: said },
      path: ['assessment', 'limitations', 0],
      report: { ...least, targets: [{ indicator: 'Chỉ tiêu', ...target }] },
    },
    {},
  )
  return 'outcome' in verdict ? verdict.outcome : verdict
}

describe('assessment/judgement: low and high speak of the value, not of reaching', () => {
  it.each([
    ['low', { actual: '0.5', target: '1', direction: 'at-most' }, 'passed'],
    ['high', { actual: '3', target: '1', direction: 'at-most' }, 'passed'],
    ['high', { actual: '99.9', target: '100' }, 'passed'],
    ['high', { actual: '99.9', target: '95' }, 'passed'],
    ['low', { actual: '45', target: '60' }, 'passed'],
    ['low', { actual: '100', target: '120' }, 'passed'],
    ['low', { actual: '99.7', target: '95' }, 'failed'],
    ['high', { actual: '0', target: '60' }, 'failed'],
    ['high', { actual: '0.0', target: '1', direction: 'at-most' }, 'failed'],
    ['met', { actual: '99.9', target: '100' }, 'failed'],
    ['missed', { actual: '0.5', target: '1', direction: 'at-most' }, 'failed'],
  ] as const)('%s for %j: %s', (said, target, outcome) => {
    expect(outcomeOf(said, target)).toBe(outcome)
  })
})

type Verdict = ReturnType<typeof judgement.check>

const path = ['assessment', 'limitations', 0]

function check(remark: Partial<Remark>, sections: Partial<Report> = {}): Verdict {
  const report = { ...least, ...sections }
  return judgement.check({ remark: { summary: 'Nhận xét', ...remark }, path, report }, {})
}

function missing(key: string) {
  return { outcome: 'not-evaluated', missing: [[...path, key]] }
}

const late = { resolved: { total: 300, early: 295, onTime: 5, late: 0 } }
const procedures = {
  dossiers: { received: { total: 966, online: 966, carriedOver: 0 }, ...late },
  table: {
    rows: [
      { rates: { online: '55.5' } },
      { received: { inPeriod: 20, online: 20 } },
      { rates: { late: '0.00' } },
    ],
    total: { rates: { online: '100.0' } },
  },
}
const dossiers = ['procedures', 'dossiers', 'rates']
const table = ['procedures', 'table']

describe('assessment/judgement: a remark that cannot be held against a figure', () => {
  const reached = { indicator: 'Số hóa', target: '95', actual: '97' }

  it.each<[string, Partial<Remark>, Partial<Report>, string]>([
    ['says nothing of anything', {}, {}, 'about'],
    ['says of nothing that it is missed', { judgement: 'missed' }, {}, 'about'],
    ['says nothing of a target', { about: ['targets', 0] }, { targets: [reached] }, 'judgement'],
    ['leaves both empty', { about: null, judgement: null }, {}, 'about'],
    [
      'leaves empty what it says',
      { about: ['targets', 0], judgement: null },
      { targets: [reached] },
      'judgement',
    ],
    [
      'speaks of a target that is not there',
      { about: ['targets', 1], judgement: 'low' },
      { targets: [reached] },
      'about',
    ],
    ['speaks of targets where there are none', { about: ['targets', 0], judgement: 'low' }, {}, 'about'],
    [
      'speaks of a target of which no result is reported',
      { about: ['targets', 0], judgement: 'missed' },
      { targets: [{ indicator: 'Số hóa', target: '95', actual: null }] },
      'about',
    ],
    [
      'speaks of a result without a target',
      { about: ['targets', 0], judgement: 'high' },
      { targets: [{ indicator: 'Số hóa', actual: '0' }] },
      'about',
    ],
    [
      'speaks of one figure of a target',
      { about: ['targets', 0, 'actual'], judgement: 'missed' },
      { targets: [reached] },
      'about',
    ],
    ['speaks of all targets', { about: ['targets'], judgement: 'missed' }, { targets: [reached] }, 'about'],
    [
      'speaks of what a portal keeps beside the report',
      { about: ['extensions', 'kpi'], judgement: 'missed' },
      { extensions: { kpi: reached } },
      'about',
    ],
    [
      'speaks of a count, not of its rate',
      { about: ['procedures', 'dossiers', 'resolved', 'late'], judgement: 'high' },
      { procedures },
      'about',
    ],
    [
      'speaks of a rate that a portal keeps beside the report',
      { about: ['extensions', 'rates', 'late'], judgement: 'low' },
      { extensions: { rates: { late: '100' } } },
      'about',
    ],
    [
      'speaks of what a portal calls a rate, in words',
      { about: ['extensions', 'kpi', 'rates', 'online'], judgement: 'low' },
      { extensions: { kpi: { rates: { online: 'cao' } } } },
      'about',
    ],
    [
      'speaks of dossiers that are left empty',
      { about: [...dossiers, 'online'], judgement: 'low' },
      { procedures: { dossiers: null } },
      'about',
    ],
    [
      'speaks of the total of a table that has none',
      { about: ['procedures', 'table', 'total', 'rates', 'online'], judgement: 'low' },
      { procedures: { table: { rows: [], total: null } } },
      'about',
    ],
    ['speaks of all rates', { about: dossiers, judgement: 'low' }, { procedures }, 'about'],
    [
      'speaks of a rate that there is not',
      { about: [...dossiers, 'paper'], judgement: 'low' },
      { procedures },
      'about',
    ],
    [
      'speaks of what every object has',
      { about: [...dossiers, 'constructor'], judgement: 'low' },
      { procedures },
      'about',
    ],
    ['speaks of a rate by its place', { about: [...dossiers, 0], judgement: 'low' }, { procedures }, 'about'],
    [
      'speaks of a rate of a report without procedures',
      { about: [...dossiers, 'online'], judgement: 'low' },
      {},
      'about',
    ],
    [
      'speaks of a rate where procedures are left empty',
      { about: [...dossiers, 'online'], judgement: 'low' },
      { procedures: null },
      'about',
    ],
    [
      'speaks of a rate of which neither digits nor counts are reported',
      { about: [...dossiers, 'overdue'], judgement: 'low' },
      { procedures },
      'about',
    ],
    [
      'speaks of a row that is not there',
      { about: [...table, 'rows', 9, 'rates', 'online'], judgement: 'low' },
      { procedures },
      'about',
    ],
    ['calls a rate met', { about: [...dossiers, 'online'], judgement: 'met' }, { procedures }, 'about'],
    ['calls a rate missed', { about: [...dossiers, 'online'], judgement: 'missed' }, { procedures }, 'about'],
  ])('%s', (_, remark, sections, key) => {
    expect(check(remark, sections)).toEqual(missing(key))
  })
})

describe('assessment/judgement: what holds is passed', () => {
  it.each<[NonNullable<Remark['judgement']>, Target]>([
    ['met', { indicator: 'Số hóa', target: '95', actual: '95.0' }],
    ['met', { indicator: 'Quá hạn', target: '1', actual: '0', direction: 'at-most' }],
    ['missed', { indicator: 'Quá hạn', target: '1', actual: '1.01', direction: 'at-most' }],
    ['low', { indicator: 'Thanh toán trực tuyến', target: '60', actual: '0' }],
    ['high', { indicator: 'Số hóa', target: '95', actual: '0.01' }],
  ])('%s for %j', (said, target) => {
    expect(check({ about: ['targets', 0], judgement: said }, { targets: [target] })).toEqual({
      outcome: 'passed',
    })
  })
})

describe('assessment/judgement: rates, as published or as their counts make them', () => {
  it.each<[string, NonNullable<Remark['judgement']>, readonly (string | number)[], string | undefined]>([
    ['all dossiers are online', 'low', [...dossiers, 'online'], '100'],
    ['all dossiers are online', 'high', [...dossiers, 'online'], undefined],
    ['none is late', 'high', [...dossiers, 'late'], '0'],
    ['none is late', 'low', [...dossiers, 'late'], undefined],
    ['half of a row is online', 'low', [...table, 'rows', 0, 'rates', 'online'], undefined],
    ['half of a row is online', 'high', [...table, 'rows', 0, 'rates', 'online'], undefined],
    ['all of a row is online, by its counts', 'low', [...table, 'rows', 1, 'rates', 'online'], '100'],
    ['none of a row is late, as published', 'high', [...table, 'rows', 2, 'rates', 'late'], '0.00'],
    ['all of the table is online, as published', 'low', [...table, 'total', 'rates', 'online'], '100.0'],
  ])('%s, called %s', (_, said, about, actual) => {
    const verdict = check({ about: [...about], judgement: said }, { procedures })
    if (actual === undefined) expect(verdict).toEqual({ outcome: 'passed' })
    else {
      expect(verdict).toMatchObject({
        outcome: 'failed',
        path: [...path, 'judgement'],
        actual,
        operands: [{ path: about, value: actual }],
      })
    }
  })

  it('the digits published are taken before the counts', () => {
    const rates = { online: '99.9' }
    const published = { dossiers: { ...procedures.dossiers, rates } }
    expect(check({ about: [...dossiers, 'online'], judgement: 'low' }, { procedures: published })).toEqual({
      outcome: 'passed',
    })
  })
})

describe('FJ24: assessment/judgement: every published rate of a section', () => {
  const sections: Partial<Report> = {
    direction: { plan: { planned: 30, completed: 30 } },
    civilService: { staff: { total: 200, qualified: 200 }, posts: { reducedRate: '0.0' } },
    procedures: { catalogue: { fullOnlineRate: '100' } },
    publicFinance: { investment: { planned: 100, disbursed: 0 } },
    digitalGovernment: {
      digitization: {
        rows: [
          { label: 'A', overall: { rate: '100' }, results: { required: 8, pending: 0 } },
          { label: 'B' },
        ],
        total: { overall: { rate: '100.0' }, intake: { rate: '99.9' } },
      },
      onlineFiling: { rows: [], total: { received: 5, online: 9 } },
      onlinePayment: { rate: { atLeast: '95' } },
    },
  }
  const digitization = ['digitalGovernment', 'digitization']

  it.each<[readonly (string | number)[], NonNullable<Remark['judgement']>, string | undefined]>([
    [[...digitization, 'total', 'overall', 'rate'], 'low', '100.0'],
    [[...digitization, 'total', 'overall', 'rate'], 'high', undefined],
    [[...digitization, 'total', 'intake', 'rate'], 'low', undefined],
    [[...digitization, 'rows', 0, 'overall', 'rate'], 'low', '100'],
    [[...digitization, 'rows', 0, 'results', 'rate'], 'low', '100'],
    [['direction', 'plan', 'completionRate'], 'low', '100'],
    [['civilService', 'posts', 'reducedRate'], 'high', '0.0'],
    [['procedures', 'catalogue', 'fullOnlineRate'], 'low', '100'],
  ])('%j called %s', (about, said, actual) => {
    const verdict = check({ about: [...about], judgement: said }, sections)
    if (actual === undefined) expect(verdict).toEqual({ outcome: 'passed' })
    else expect(verdict).toMatchObject({ outcome: 'failed', actual, operands: [{ path: about }] })
  })

  it.each<readonly (string | number)[][]>([
    [[...digitization, 'rows', 1, 'overall', 'rate']],
    [[...digitization, 'rows', 7, 'overall', 'rate']],
    [[...digitization, 'overall', 'rate']],
    [[...digitization, 'total', 'overall']],
    [[...digitization, 'total', 'overall', 'digitized']],
    [['digitalGovernment', 'onlineFiling', 'total', 'rate']],
    [['digitalGovernment', 'onlinePayment', 'rate']],
    [['civilService', 3, 'posts', 'reducedRate']],
    [['direction.plan', 'completionRate']],
    [['toString']],
    [[]],
  ])('%j is no rate that is known', (about) => {
    expect(check({ about: [...about], judgement: 'low' }, sections)).toEqual(missing('about'))
  })
})

describe('assessment/judgement: what a finding says', () => {
  it('of a target: its name, what was reached, and what was to be reached', () => {
    const target: Target = { indicator: 'Cấp kết quả điện tử', target: '99.5', actual: '99.75' }
    expect(
      check({ summary: 'Chưa đạt', about: ['targets', 0], judgement: 'missed' }, { targets: [target] }),
    ).toEqual({
      outcome: 'failed',
      path: [...path, 'judgement'],
      label: { vi: 'Cấp kết quả điện tử', en: 'Cấp kết quả điện tử' },
      actual: '99.75',
      expected: '99.5',
      operands: [{ path: ['targets', 0], value: '99.75' }],
      data: {
        summary: 'Chưa đạt',
        shown: { vi: '99,75', en: '99.75' },
        said: { vi: 'không đạt', en: 'missed' },
        target: { vi: ' (chỉ tiêu 99,5)', en: ' (target 99.5)' },
      },
    })
  })

  it('of a target not to be exceeded: that it is one', () => {
    const target: Target = { indicator: 'Quá hạn', target: '0.5', actual: '1.2', direction: 'at-most' }
    expect(check({ about: ['targets', 0], judgement: 'met' }, { targets: [target] })).toMatchObject({
      actual: '1.2',
      expected: '0.5',
      data: {
        said: { vi: 'đạt', en: 'met' },
        target: { vi: ' (chỉ tiêu không quá 0,5)', en: ' (target at most 0.5)' },
      },
    })
  })

  it('of a rate: its name and the percentage, and no target', () => {
    const about = [...table, 'total', 'rates', 'online']
    expect(check({ about, judgement: 'low' }, { procedures })).toStrictEqual({
      outcome: 'failed',
      path: [...path, 'judgement'],
      label: tallyRates.online.label,
      actual: '100.0',
      operands: [{ path: about, value: '100.0' }],
      data: {
        summary: 'Nhận xét',
        shown: { vi: '100,0%', en: '100.0%' },
        said: { vi: 'thấp', en: 'low' },
        target: { vi: '', en: '' },
      },
    })
  })
})

describe('assessment/judgement: laws', () => {
  const measure = fc.nat(1500).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`)
  const direction = fc.constantFrom('at-least' as const, 'at-most' as const, null)

  it('of met and missed exactly one contradicts a target', () => {
    fc.assert(
      fc.property(measure, measure, direction, (target, actual, direction) => {
        const targets = [{ indicator: 'Chỉ tiêu', target, actual, direction }]
        const failing = (['met', 'missed'] as const).filter((said) => {
          const verdict = check({ about: ['targets', 0], judgement: said }, { targets })
          return 'outcome' in verdict && verdict.outcome === 'failed'
        })
        expect(failing).toEqual([judgeTarget(targets[0] as Target)?.met ? 'missed' : 'met'])
      }),
    )
  })
})
