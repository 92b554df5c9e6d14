import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { parseReport } from '../../../src/report/parse-report.js'
import type { Feedback } from '../../../src/report/sections/procedures.js'
import { checkSeries } from '../../../src/series/check-series.js'

function quarter(ordinal: number, feedback: Feedback, more: object = {}) {
  return parseReport({
    title: 'Báo cáo quý',
    agency: { name: 'UBND xã Bình An', level: 'commune' },
    period: { kind: 'quarter', year: 2024, ordinal },
    procedures: { feedback },
    ...more,
  })
}

function found(...reports: readonly ReturnType<typeof quarter>[]) {
  return checkSeries(reports)
    .findings.filter(({ rule }) => rule === 'feedback/continuity')
    .map(({ path, severity, difference }) => [toJsonPointer(path), severity, difference])
}

describe('FS11: feedback that is pending when a period ends', () => {
  const first = quarter(1, { received: 5, answered: 4, pending: 1, refused: 0 })

  it.each<[string, Feedback, readonly unknown[]]>([
    ['is carried over', { carriedOver: 1, answered: 6 }, []],
    ['is not more than that', { carriedOver: 3 }, [['/1/procedures/feedback/carriedOver', 'warning', 2]]],
    ['nor less', { carriedOver: 0 }, [['/1/procedures/feedback/carriedOver', 'warning', -1]]],
    ['is answered then', { answered: 6, answeredCarriedOver: 1 }, []],
    ['or is not yet', { answered: 5, answeredCarriedOver: 0 }, []],
    [
      'and no more of it',
      { answered: 6, answeredCarriedOver: 2 },
      [['/1/procedures/feedback/answeredCarriedOver', 'warning', 1]],
    ],
    ['is not told apart in most reports', { received: 6, answered: 6 }, []],
  ])('%s', (_, next, expected) => {
    expect(found(first, quarter(2, next))).toEqual(expected)
  })

  it('is that of the period just before, of one agency', () => {
    const next = { carriedOver: 3 }
    expect(found(first, quarter(3, next))).toEqual([])
    const other = { agency: { name: 'UBND xã Hòa Bình', level: 'commune' } }
    expect(found(first, quarter(2, next, other))).toEqual([])
  })

  it('is approximate where it is said so', () => {
    const about = quarter(1, { pending: { atLeast: 20, atMost: 30, words: 'hơn 20' } })
    expect(found(about, quarter(2, { carriedOver: 25 }))).toEqual([])
    expect(found(about, quarter(2, { carriedOver: 19 }))).toHaveLength(1)
  })
})
