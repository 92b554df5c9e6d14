import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../src/check/describe-finding.js'
import { checkConsecutivePlans } from '../../src/report/check-consecutive-plans.js'
import type { Report } from '../../src/report/report.js'
import { reportRules } from '../../src/report/rules/ruleset.js'
import { least } from './sample.js'

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
    expect(findings.map((finding) => describeFinding(finding, reportRules))).toEqual([
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
    expect(checkConsecutivePlans(coded, named('UBND xã Khác', 'H38.1')).findings).toHaveLength(1)
    expect(checkConsecutivePlans(coded, named(first.agency.name, 'H38.2')).findings).toEqual([])
  })

  it('is not evaluated for reports in the wrong order', () => {
    const until = (report: Report, to: string): Report => ({ ...report, period: { ...report.period, to } })
    expect(checkConsecutivePlans(until(first, '2024-06-14'), until(second, '2024-03-14')).findings).toEqual(
      [],
    )
  })
})
