import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import { valueOn } from '../../../src/calendar/dated.js'
import { checkReport } from '../../../src/report/check-report.js'
import type { Report } from '../../../src/report/report.js'
import { buildReportRuleset, reportRuleset } from '../../../src/report/rules/ruleset.js'
import { least } from '../sample.js'

const none = { passed: 0, failed: 0, notEvaluated: 0, waived: 0 }

describe('the convention of a ruleset', () => {
  const months = { ...least.period, from: '2024-01-01', to: '2024-03-31' }
  const report: Report = { ...least, type: 'periodic', period: months }

  it.each([
    ['decree', 'info', '2023-12-15/2024-03-14'],
    ['khanhHoa', 'info', '2023-12-15/2024-03-14'],
  ] as const)('%s: whole months are found at the period', (convention, severity, expected) => {
    const { findings } = checkReport(report, { ruleset: buildReportRuleset(cutOffConventions[convention]) })
    expect(findings.filter(({ rule }) => rule === 'report/period-cut-off')).toMatchObject([
      {
        path: ['period'],
        severity,
        actual: '2024-01-01/2024-03-31',
        expected,
        operands: [
          { path: ['period', 'from'], value: '2024-01-01' },
          { path: ['period', 'to'], value: '2024-03-31' },
        ],
        data: { convention: valueOn(cutOffConventions[convention].law, '2024-03-14')?.title },
      },
    ])
  })

  it('calendar: whole months pass', () => {
    const { rules } = checkReport(report, { ruleset: buildReportRuleset(cutOffConventions.calendar) })
    expect(rules['report/period-cut-off']).toEqual({ ...none, passed: 1 })
  })

  it.each([
    [['decree'], 'convention'],
    [[undefined], 'convention'],
    [[{ id: 'x', law: [{ from: '1/1/2024', value: null, basis: 'consistency' }] }], 'convention/law/0/from'],
    [[cutOffConventions.decree, 'cchc-2024'], 'forms'],
    [[cutOffConventions.decree, [{}]], 'forms/0/id'],
  ])('FC2: refuses %j, and names the place', (given, place) => {
    const build = buildReportRuleset as (...given: readonly unknown[]) => unknown
    expect(() => build(...given)).toThrow(TypeError)
    expect(() => build(...given)).toThrow(`buildReportRuleset/${place}: `)
  })

  it('unless named, is that of the decree', () => {
    const period = { ...least.period, from: '2023-12-15', to: '2024-03-14' }
    const { rules } = checkReport({ ...report, period }, { ruleset: reportRuleset })
    expect(rules['report/period-cut-off']).toEqual({ ...none, passed: 1 })
  })
})

describe('the tasks that a superior assigned', () => {
  const id = 'plan/assigned-counted'
  const tasks = [
    { id: 'G1', title: 'Rà soát thủ tục', origin: 'assigned', dueOn: '2024-01-31' },
    { id: 'NV1', title: 'Ban hành kế hoạch', completedOn: '2024-01-15' },
  ] as const
  const assignedTasks = { inProgress: { total: 1, overdue: 0 } }

  function check(direction: Report['direction']) {
    const { rules, findings, ruleErrors } = checkReport({ ...least, direction })
    const found = findings.filter(({ rule }) => rule === id)
    return { counts: rules[id], found, ruleErrors }
  }

  it.each<[string, Report['direction']]>([
    ['no direction', null],
    ['neither', {}],
    ['tasks without counts', { plan: { tasks: [...tasks] } }],
    ['tasks beside counts left empty', { plan: { tasks: [...tasks] }, assignedTasks: null }],
    ['counts without tasks', { plan: { planned: 11 }, assignedTasks }],
    ['counts beside tasks left empty', { plan: { tasks: null }, assignedTasks }],
    ['counts without a plan', { assignedTasks }],
  ])('%s: there is nothing to hold against each other', (_, direction) => {
    expect(check(direction)).toEqual({ counts: none, found: [], ruleErrors: [] })
  })

  it('both: are counted on the day of the report, each count at its place', () => {
    const { counts, found, ruleErrors } = check({ plan: { tasks: [...tasks] }, assignedTasks })
    expect(ruleErrors).toEqual([])
    expect(counts).toEqual({ ...none, passed: 1, failed: 1 })
    expect(found).toMatchObject([
      {
        path: ['direction', 'assignedTasks', 'inProgress', 'overdue'],
        actual: 0,
        expected: 1,
        difference: -1,
        operands: [{ path: ['direction', 'plan', 'tasks'], value: 1 }],
        data: { on: '2024-03-14' },
      },
    ])
  })

  it('both, but none of the tasks was assigned: nothing can be counted', () => {
    const { counts } = check({ plan: { tasks: [tasks[1]] }, assignedTasks })
    expect(counts).toEqual({ ...none, notEvaluated: 1 })
  })
})
