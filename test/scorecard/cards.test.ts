import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/report/parse-report.js'
import { circular012018Agency, circular012018Officer } from '../../src/scorecard/cards/circular-01-2018.js'
import { communeIndexTemplate } from '../../src/scorecard/cards/commune-template.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import { type ScoredCriterion, score } from '../../src/scorecard/score.js'
import type { ScoreSource } from '../../src/scorecard/score-source.js'

const on = '2026-06-14'

function leavesOf(criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] {
  return criteria.flatMap((each) => (each.children.length === 0 ? [each] : leavesOf(each.children)))
}

function reportWith(sections: object) {
  return parseReport({
    title: 'Báo cáo 6 tháng',
    agency: { name: 'UBND phường A', level: 'commune' },
    period: { kind: 'half-year', year: 2026, ordinal: 1 },
    ...sections,
  })
}

describe('Decision 766', () => {
  const pointsOf = (code: string, source: ScoreSource, day = on) =>
    leavesOf(score(decision766, source, { on: day }).criteria).find((each) => each.code === code)?.points

  it('has the groups and maxima that were read', () => {
    const groups = decision766.criteria.map(({ code, maximum }) => [code, maximum])
    expect(groups).toEqual([
      ['CKMB', 18],
      ['TDGQ', 20],
      ['ONLINE', 12],
      ['TTTT', 10],
      ['MDSH', 22],
      ['MDHL', 18],
    ])
    expect(score(decision766, {}, { on })).toMatchObject({ maximum: 100, points: null })
    expect(score(decision766, {}, { on: '2025-06-14' }).maximum).toBe(100)
    expect(decision766.declaration.classes).toBeUndefined()
  })

  it('says of each criterion whether its whole formula was read', () => {
    const confirmed = leavesOf(score(decision766, {}, { on }).criteria).filter((each) => each.isConfirmed)
    const codes = confirmed.map(({ code }) => code)
    expect(codes).toEqual(['1.1', '1.2', '1.4', '2.1', '3.x', '3.6', '5.3'])
    // Among what these count was not read, and they say so.
    for (const code of ['5.2', '5.4']) {
      const { basis, note } = decision766.byCode.get(code) ?? {}
      expect(basis?.confirmed).toBe(false)
      expect(note).toBeDefined()
    }
    for (const each of leavesOf(score(decision766, {}, { on }).criteria))
      if (each.way === 'manual') expect(each.isConfirmed).toBe(false)
  })

  // Each counted by hand: ratio × maximum / threshold.
  it('1.4: 950 of 1,000 dossiers synchronized are 0.95 × 6 = 5.7 points', () => {
    const report = reportWith({
      digitalGovernment: { synchronization: { received: 1000, synchronized: 950 } },
    })
    expect(pointsOf('1.4', { report })).toBe(5.7)
  })

  it('2.1: (1,800 + 120) of 2,000 are 0.96 × 20 = 19.2 points', () => {
    const tally = {
      received: { total: 2000 },
      resolved: { total: 1860, early: 1500, onTime: 300, late: 60 },
      inProgress: { total: 140, inTime: 120, overdue: 20 },
    }
    expect(pointsOf('2.1', { tally })).toBe(19.2)
    expect(pointsOf('2.1', { report: reportWith({ procedures: { dossiers: tally } }) })).toBe(19.2)
  })

  it('3.x: 300 of 400 eligible dossiers are 0.75 × 12 = 9 points, from 2026 on', () => {
    const given = { fullOnline: 300, eligibleFullOnline: 400 }
    expect(pointsOf('3.x', { given })).toBe(9)
    expect(pointsOf('3.x', { given }, '2025-12-31')).toBeUndefined()
    expect(pointsOf('3', { self: { 3: 9.5 } }, '2025-12-31')).toBe(9.5)
  })

  it('3.5: 40 of 100 procedures with fees are 0.4 × 2 / 0.8 = 1 point, 80 and more are 2', () => {
    const points = [40, 79, 80, 95].map((withOnlinePayment) =>
      pointsOf('3.5', {
        report: reportWith({ procedures: { catalogue: { withFees: 100, withOnlinePayment } } }),
      }),
    )
    expect(points).toEqual([1, 1.98, 2, 2])
  })

  it('3.6: 123 of 456 dossiers with fees are 6 × 123 / 456 = 1.618… points', () => {
    const report = reportWith({ digitalGovernment: { onlinePayment: { payable: 456, paid: 123 } } })
    expect(pointsOf('3.6', { report })).toBe(1.62)
  })

  it('5.2: 19 of 20 opinions answered in time are 5.7 points', () => {
    const report = reportWith({
      procedures: { feedback: { received: 20, answered: 20, answeredOnTime: 19 } },
    })
    expect(pointsOf('5.2', { report })).toBe(5.7)
    expect(pointsOf('5.3', { report, given: { feedbackUnsatisfied: 5 } })).toBe(4.5)
  })

  it('5.4: 100 % less 8 % late and 10 % unsatisfied is 82 %: 0.82 × 6 / 0.9 = 5.466… points', () => {
    const tally = { received: { total: 1000 }, resolved: { late: 60 }, inProgress: { overdue: 20 } }
    expect(pointsOf('5.4', { tally, given: { dossiersUnsatisfied: 100 } })).toBe(5.47)
    expect(pointsOf('5.4', { tally, given: { dossiersUnsatisfied: 20 } })).toBe(6)
    expect(pointsOf('5.4', { tally })).toBeNull()
  })

  it('4.1, 4.2 and 4.3 by their names', () => {
    const report = reportWith({
      digitalGovernment: {
        electronicResults: { dossiers: 500, dossiersWithResult: 450 },
        digitization: { total: { components: { required: 100, digitized: 60 } } },
        reuse: { eligible: 200, reused: 100 },
      },
    })
    expect(['4.1', '4.2', '4.3'].map((code) => pointsOf(code, { report }))).toEqual([5.4, 3, 1.25])
  })
})

describe('Circular 01/2018', () => {
  const day = '2024-12-31'
  const means = (codes: readonly string[], points: number) =>
    Object.fromEntries(
      codes.flatMap((code) => [
        [`pointsOf${code}`, points],
        [`dossiersOf${code}`, 100],
      ]),
    )

  it('has nine criteria of two points for an agency, five of them for an officer', () => {
    expect(circular012018Agency.criteria.map(({ code, maximum }) => `${code}:${maximum}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((code) => `${code}:2`),
    )
    expect(circular012018Officer.criteria.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '7'])
  })

  it('takes means to one decimal, and classes with their ends', () => {
    const codes = ['1', '2', '3', '4', '7']
    const classOf = (points: number) => {
      const scores = score(circular012018Officer, { given: means(codes, points) }, { on: day })
      return [scores.points, scores.class?.en]
    }
    expect(classOf(155)).toEqual([8, '100% of the tasks done'])
    expect(classOf(100)).toEqual([5, '100% of the tasks done'])
    expect(classOf(94)).toEqual([4.5, '70% to less than 100% of the tasks done'])
    expect(classOf(70)).toEqual([3.5, '70% to less than 100% of the tasks done'])
    expect(classOf(64)).toEqual([3, 'less than 70% of the tasks done'])
  })

  it.each([
    [10, 2],
    [9, 1],
    [8, 0],
  ])('criterion 8: %d of 10 opinions answered in time are %d points', (answeredOnTime, points) => {
    const report = reportWith({ procedures: { feedback: { answered: 10, answeredOnTime } } })
    expect(score(circular012018Agency, { report }, { on: day }).criteria[7]?.points).toBe(points)
  })

  it('classes an agency', () => {
    const report = reportWith({ procedures: { feedback: { answered: 10, answeredOnTime: 10 } } })
    const given = { ...means(['1', '2', '3', '4', '5', '6', '7'], 160), onlineServices: 2 }
    expect(score(circular012018Agency, { report, given }, { on: day })).toMatchObject({
      points: 15.2,
      class: { vi: 'xuất sắc' },
    })
    // Without criterion 9 it may be of either of two classes.
    const { class: open } = score(
      circular012018Agency,
      { report, given: { ...given, onlineServices: null } },
      { on: day },
    )
    expect(open).toBeUndefined()
  })

  it('ends with its successor', () => {
    expect(score(circular012018Agency, {}, { on: '2025-09-14' }).isInForce).toBe(true)
    expect(score(circular012018Agency, {}, { on: '2025-09-15' }).isInForce).toBe(false)
  })
})

it('the template of communes has seven areas of 100 points, and calls none of them official', () => {
  expect(communeIndexTemplate.criteria).toHaveLength(7)
  const scores = score(communeIndexTemplate, {}, { on })
  expect(scores.maximum).toBe(100)
  expect(leavesOf(scores.criteria).some(({ isConfirmed }) => isConfirmed)).toBe(false)
  const ways = new Set(leavesOf(scores.criteria).map(({ way }) => way))
  expect([...ways].sort()).toEqual(['bands', 'choice', 'deduction', 'manual', 'proportional', 'survey'])
})
