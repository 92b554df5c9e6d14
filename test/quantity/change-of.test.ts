import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf } from '../../src/quantity/change-of.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'

describe('changeOf', () => {
  it.each([
    [700, 842, 1, 142, '20.3'],
    [842, 700, 1, -142, '-16.9'],
    [8, 9, 1, 1, '12.5'],
    [8, 9, 0, 1, '13'],
    [8, 7, 0, -1, '-13'],
    [5, 5, 1, 0, '0.0'],
    [5, 10, 1, 5, '100.0'],
    [5, 0, 1, -5, '-100.0'],
    [100_000, 100_001, 1, 1, '0.001'],
    [100_000, 99_999, 1, -1, '-0.001'],
    [10_000, 20_001, 1, 10_001, '100.01'],
  ])('from %d to %d, at %d decimals', (before, after, places, difference, percentage) => {
    expect(changeOf(before, after, places)).toEqual({ difference, percentage })
  })

  it.each([
    [0, 12, { difference: 12, percentage: null, reason: 'no-base' }],
    [0, 0, { difference: 0, percentage: null, reason: 'no-base' }],
    [null, 12, { difference: null, percentage: null, reason: 'not-reported' }],
    [12, undefined, { difference: null, percentage: null, reason: 'not-reported' }],
  ])('from %s to %s has no percentage, and says why', (before, after, change) => {
    expect(changeOf(before, after, 1)).toEqual(change)
  })

  it.each([
    [-1, 5],
    [5, 1.5],
    [Number.NaN, 5],
    [5, 2 ** 53],
  ])('refuses %d and %d, which are no counts', (before, after) => {
    expect(() => changeOf(before, after, 1)).toThrow(RangeError)
  })

  it('says what a report may publish', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 3 }), (previous, current, places) => {
        const { difference, percentage: published } = changeOf(previous, current, places)
        const report = parseReport({
          title: 'Báo cáo',
          agency: { name: 'UBND xã Tân Lập', level: 'commune' },
          period: { kind: 'quarter', year: 2025, ordinal: 1 },
          statements: [
            { kind: 'change', label: 'Hồ sơ tiếp nhận', previous, current, difference, published },
          ],
        })
        const { findings, rules } = checkReport(report)
        expect(findings).toEqual([])
        expect([rules['statement/growth']?.passed, rules['statement/difference']?.passed]).toEqual([1, 1])
      }),
      { numRuns: 200 },
    )
  })
})
