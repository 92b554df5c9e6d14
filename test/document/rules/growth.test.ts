import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/calendar/day.js'
import { scope } from '../../../src/check/ruleset.js'
import { runRules } from '../../../src/check/run-rules.js'
import type { Citation } from '../../../src/document/citation.js'
import { citationListRules } from '../../../src/document/rules/index.js'
import { growthOf, mostGrowth } from '../../steps.js'

const ruleset = {
  scopes: [scope((subject: readonly Citation[]) => [{ path: [], subject }], citationListRules)],
}
const check = (citations: readonly Citation[]) => runRules(ruleset, citations)

/** The n-th citation of a long list. */
type Nth = (index: number, size: number) => Citation
const issuer = 'UBND xã Mẫu'

const lists: readonly (readonly [string, Nth])[] = [
  [
    'each about another year than its own',
    (index) => ({
      number: `${index + 1}/KH-UBND`,
      issuedOn: '2022-01-31',
      issuer,
      subject: 'Rà soát văn bản năm 2024',
    }),
  ],
  [
    'each about another year, beside as many that are not',
    (index) => ({
      number: `${index + 1}/KH-UBND`,
      issuedOn: index % 2 === 0 ? '2022-01-31' : '2024-01-31',
      issuer,
      subject: 'Rà soát văn bản năm 2024',
    }),
  ],
  [
    'of one number, each about another year',
    () => ({ number: '5/KH-UBND', issuedOn: '2022-01-31', issuer, subject: 'Rà soát năm 2024' }),
  ],
  [
    'whose dates fall as their numbers grow',
    (index, size) => ({
      number: `${index + 1}/QĐ-UBND`,
      issuedOn: addDays('2023-12-31', -Math.floor((index * 364) / size)),
      issuer,
      type: 'Kế hoạch',
    }),
  ],
  [
    'of which every other is out of order',
    (index, size) => ({
      number: `${index + 1}/QĐ-UBND`,
      issuedOn: addDays('2023-01-01', index % 2 === 0 ? Math.floor((index * 364) / size) : 364),
      issuer,
    }),
  ],
]

describe('FX2: citations are judged in linear time, or nearly', () => {
  it.each(lists)('%s', (_, nth) => {
    const growth = growthOf((size) => Array.from({ length: size }, (_, index) => nth(index, size)), check)
    expect(growth).toBeLessThan(mostGrowth)
  })

  it('whatever a few of them, repeated with other numbers', () => {
    const citation = fc.record({
      symbol: fc.constantFrom('KH-UBND', 'QĐ-UBND', 'BC-SNV'),
      day: fc.integer({ min: 0, max: 900 }),
      step: fc.integer({ min: -3, max: 3 }),
      issuer: fc.constantFrom(issuer, 'UBND huyện Mẫu', undefined),
      subject: fc.constantFrom('Rà soát văn bản năm 2024', 'Tổng kết năm 2019', undefined),
    })
    fc.assert(
      fc.property(fc.array(citation, { minLength: 1, maxLength: 6 }), (few) => {
        const make = (size: number) =>
          Array.from({ length: size }, (_, index): Citation => {
            const { symbol, day, step, issuer, subject } = few[index % few.length] ?? {
              symbol: '',
              day: 0,
              step: 0,
            }
            const number = Math.abs(1 + Math.floor(index / few.length) * step)
            return {
              number: `${number}/${symbol}`,
              issuedOn: addDays('2022-01-01', (day + Math.floor((index * 1000) / size)) % 1000),
              issuer,
              subject,
            }
          })
        expect(growthOf(make, check, 60)).toBeLessThan(mostGrowth)
      }),
      { numRuns: 20 },
    )
  })
})
