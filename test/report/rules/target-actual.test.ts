import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../../src/report/parse-report.js'
import type { ReportInput } from '../../../src/report/report.js'
import { least } from '../sample.js'

const dossiers = {
  received: { total: 1000, online: 800, inPeriod: 990, carriedOver: 10 },
  resolved: { total: 950, punctual: 940, late: 10 },
  rates: { punctual: '98.95' },
}

function found(target: object, sections: Partial<ReportInput> = { procedures: { dossiers } }) {
  const report = parseReport({
    ...least,
    ...sections,
    targets: [{ indicator: 'Chỉ tiêu', ...target }],
  } as ReportInput)
  return checkReport(report)
    .findings.filter(({ rule }) => rule.startsWith('target/'))
    .map(({ rule, path, severity }) => [rule, toJsonPointer(path), severity])
}

describe('target/actual', () => {
  it.each([
    ['the printed rate', { figure: '/procedures/dossiers/rates/punctual', actual: '98,95%' }],
    ['fewer digits of it', { figure: '/procedures/dossiers/rates/punctual', actual: '99' }],
    ['dotted keys', { figure: 'procedures.dossiers.rates.punctual', actual: '98.9' }],
    [
      'what counts make, where no rate is printed',
      { figure: 'procedures.dossiers.rates.online', actual: '80.8' },
    ],
    ['a count', { figure: 'procedures.dossiers.received.online', actual: '800' }],
    ['a count that follows from others', { figure: 'procedures.dossiers.inProgress.total', actual: '50' }],
    ['an approximate one', { figure: 'procedures.dossiers.rates.punctual', actual: 'trên 98%' }],
  ])('agrees with %s', (_, target) => {
    const { findings } = checkReport(
      parseReport({ ...least, procedures: { dossiers }, targets: [{ indicator: 'Chỉ tiêu', ...target }] }),
    )
    expect(findings.filter(({ rule }) => rule === 'target/actual')).toEqual([])
  })

  it.each([
    ['another rate', { figure: '/procedures/dossiers/rates/punctual', actual: '97.95' }, 'error'],
    ['another count', { figure: '/procedures/dossiers/received/online', actual: '810' }, 'error'],
    ['a rate that is cut off', { figure: 'procedures.dossiers.rates.online', actual: '80.80' }, 'warning'],
  ])('differs: %s', (_, target, severity) => {
    expect(found(target)).toContainEqual(['target/actual', '/targets/0/actual', severity])
  })

  it('is silent of a figure that is not reported, and names it', () => {
    const report = parseReport({
      ...least,
      targets: [{ indicator: 'Chỉ tiêu', figure: 'digitalGovernment.reuse.rate', actual: '70' }],
    })
    const { findings, gaps } = checkReport(report)
    expect(findings).toEqual([])
    expect(gaps.map(({ rule }) => rule)).toContain('target/actual')
  })

  it('takes what was reached from the figure where the target does not say it', () => {
    const target = { target: '99', figure: '/procedures/dossiers/rates/punctual' }
    expect(found(target)).toEqual([['target/missed', '/targets/0/figure', 'info']])
    expect(found({ ...target, target: '98', published: 'missed' })).toEqual([
      ['target/published', '/targets/0/published', 'error'],
    ])
  })

  it.each([
    'procedures.dossiers.rates.nobody',
    '/procedures/dossiers',
    '/targets/0',
    'constructor',
    '/rows/1',
  ])('refuses a figure that no report has: %s', (figure) => {
    const reading = safeParseReport({ ...least, targets: [{ indicator: 'Chỉ tiêu', figure }] })
    expect(reading.success ? [] : reading.issues).toMatchObject([
      { path: ['targets', 0, 'figure'], code: 'inconsistent', reason: 'unknown-figure' },
    ])
  })

  it('finds the figures of rows, lists and the appendix', () => {
    const table = { rows: [{ label: 'Hộ tịch', received: { total: 20 } }] }
    const sections: Partial<ReportInput> = {
      procedures: { table },
      ranking: [{ index: 'PAR INDEX', components: [{ name: 'Thể chế', points: 8 }] }],
      appendix: { template: 'cchc-2024', values: { '3.2.4': '80' } },
    }
    expect(found({ figure: '/procedures/table/rows/0/received/total', actual: '20' }, sections)).toEqual([])
    const differs = [['target/actual', '/targets/0/actual', 'error']]
    expect(found({ figure: '/procedures/table/rows/0/received/total', actual: '21' }, sections)).toEqual(
      differs,
    )
    expect(found({ figure: '/ranking/0/components/0/points', actual: '9' }, sections)).toEqual(differs)
    expect(found({ figure: '/appendix/values/3.2.4', actual: '81' }, sections)).toEqual(differs)
  })
})

describe('targets in time', () => {
  const year = { kind: 'custom', from: '2025-01-01', to: '2025-11-14' }

  it('are not missed before their day', () => {
    const target = { target: '90', actual: '39.5', dueOn: '2025-12-31' }
    expect(found(target, { period: year } as Partial<ReportInput>)).toEqual([])
    expect(found({ ...target, dueOn: '2025-06-30' }, { period: year } as Partial<ReportInput>)).toEqual([
      ['target/missed', '/targets/0/actual', 'info'],
    ])
  })

  it('have milestones that are judged as they are', () => {
    const milestones = [
      { on: '2025-06-30', target: '10.5', actual: '12', published: 'missed' },
      { on: '2025-09-30', target: '14.9', actual: '11' },
      { on: '2025-12-31', target: '57.5' },
    ]
    const target = { target: '57.5', dueOn: '2025-12-31', milestones }
    expect(found(target, { period: year } as Partial<ReportInput>)).toEqual([
      ['target/published', '/targets/0/milestones/0/published', 'error'],
      ['target/missed', '/targets/0/milestones/1/actual', 'info'],
    ])
  })

  it('have milestones in order, within their day', () => {
    const milestones = [
      { on: '2025-09-30', target: '14.9' },
      { on: '2025-06-30', target: '10.5' },
    ]
    expect(found({ target: '57.5', dueOn: '2025-05-31', milestones })).toEqual([
      ['target/milestones', '/targets/0/milestones/0/on', 'warning'],
      ['target/milestones', '/targets/0/milestones/0/target', 'warning'],
      ['target/milestones', '/targets/0/milestones/1/on', 'warning'],
    ])
  })
})
