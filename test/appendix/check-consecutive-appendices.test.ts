import { describe, expect, it } from 'vitest'
import { checkConsecutiveAppendices } from '../../src/appendix/check-consecutive-appendices.js'
import type { AppendixRelation } from '../../src/appendix/rules/consecutive-appendices.js'
import { sampleModel } from '../../src/appendix/rules/sample-template.js'
import type { Values } from './rules/find-in-sample.js'

function compare(before: Values, after: Values, relation: AppendixRelation, sameYear: boolean) {
  return checkConsecutiveAppendices(
    { template: 'sample', values: before },
    { template: 'sample', values: after },
    sampleModel,
    { relation, sameYear },
  )
}

const found = (...pair: Parameters<typeof compare>) =>
  compare(...pair).findings.map(
    ({ rule, severity, path }) => `${severity} ${rule.replace('appendix/', '')} ${path.join('.')}`,
  )

describe('checkConsecutiveAppendices', () => {
  it('lets cumulative figures fall only when a new year begins', () => {
    const [before, after] = [{ '2.1.resolved': 1200 }, { '2.1.resolved': 300 }]
    expect(found(before, after, 'next-period', true)).toEqual(['error cumulative next.values.2.1.resolved'])
    expect(found(before, after, 'next-period', false)).toEqual([])
    // Against the last year it is a change, not a fault.
    expect(found(before, after, 'next-year', false)).toEqual(['info jump next.values.2.1.resolved'])
    // Rates of cumulative figures may fall.
    expect(found({ '2.1': '99' }, { '2.1': '90' }, 'next-period', true)).toEqual([])
  })

  it('carries stocks over from period to period, across years too', () => {
    const after = { '1.4': 166, '1.2': 0, '1.3': 18 }
    for (const sameYear of [true, false]) {
      expect(found({ '1.4': 166 }, after, 'next-period', sameYear)).toEqual([
        'warning stock-carry next.values.1.4',
      ])
    }
    expect(found({ '1.4': 166 }, after, 'next-year', false)).toEqual([])
    expect(found({ '1.4': 184 }, after, 'next-period', true)).toEqual([])
    const { rules, gaps } = compare({ '1.4': 166 }, { '1.4': 170, '1.2': 4 }, 'next-period', true)
    expect(rules['appendix/stock-carry']).toMatchObject({ passed: 0, failed: 0, notEvaluated: 1 })
    expect(gaps.find(({ rule }) => rule === 'appendix/stock-carry')?.missing).toEqual([
      ['next', 'values', '1.3'],
    ])
  })

  it('tells small bases apart', () => {
    const jump = (before: number, after: number) =>
      compare({ '1.2': before }, { '1.2': after }, 'next-year', false).findings.map(({ data }) => data?.size)
    expect(jump(30, 45)).toEqual(['large'])
    expect(jump(30, 44)).toEqual([])
    expect(jump(40, 20)).toEqual(['large'])
    expect(jump(1, 3)).toEqual([])
    expect(jump(29, 58)).toEqual([])
    expect(jump(29, 59)).toEqual(['small'])
    expect(jump(0, 30)).toEqual(['small'])
    expect(jump(0, 0)).toEqual([])
  })

  it('measures rates in points, exactly', () => {
    const jump = (before: string, after: string) =>
      found({ '3.1': before }, { '3.1': after }, 'next-period', true).length
    expect(jump('70.1', '50.1')).toBe(1)
    expect(jump('50.1', '70.1')).toBe(1)
    expect(jump('70.1', '50.2')).toBe(0)
    expect(jump('100', '80.00')).toBe(1)
  })

  it('never takes a blank row for 0, and does not compare choices or headings', () => {
    expect(
      found({ '1.2': 100, '1.1': 0, '1': 100 }, { '1.2': null, '1.1': 2, '1': 0 }, 'next-year', false),
    ).toEqual([])
    const { rules } = compare({}, {}, 'next-period', true)
    expect(Object.values(rules)).toEqual(
      Array.from({ length: 3 }, () => ({ passed: 0, failed: 0, notEvaluated: 1, waived: 0 })),
    )
  })

  it('takes a template too, and lets severities be changed', () => {
    const [previous, next] = [
      { template: 'sample', values: { '2.1.resolved': 1200, '1.4': 166 } },
      { template: 'sample', values: { '2.1.resolved': 300, '1.4': 166, '1.2': 0, '1.3': 18 } },
    ]
    const options = { relation: 'next-period', sameYear: true } as const
    const ready = checkConsecutiveAppendices(previous, next, sampleModel, options)
    expect(checkConsecutiveAppendices(previous, next, sampleModel.template, options)).toEqual(ready)
    expect(ready.ok).toBe(false)
    const severities = { 'appendix/cumulative': 'info', 'appendix/stock-carry': 'off' } as const
    const { ok, findings } = checkConsecutiveAppendices(previous, next, sampleModel, {
      ...options,
      severities,
    })
    expect(ok).toBe(true)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['appendix/cumulative', 'info']])
  })

  it('evaluates nothing of two forms', () => {
    const other = { template: 'another', values: { '2.1.resolved': 1 } }
    const { findings, gaps } = checkConsecutiveAppendices(
      { template: 'sample', values: { '2.1.resolved': 900 } },
      other,
      sampleModel,
      { relation: 'next-period', sameYear: true },
    )
    expect(findings).toEqual([])
    expect(gaps.map(({ missing }) => missing)).toEqual(Array(3).fill([['next', 'template']]))
  })
})
