import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notEvaluated, passed, type Verdict } from '../../../src/check/rule.js'
import type { Citation } from '../../../src/document/citation.js'
import { numberOrder } from '../../../src/document/rules/number-order.js'

const issuer = 'UBND xã'
const document = (number: string, issuedOn: string, more: Citation = {}): Citation => ({
  number,
  issuedOn,
  issuer,
  ...more,
})
const verdictsOf = (citations: readonly Citation[]): readonly Verdict[] =>
  [numberOrder.check(citations, {})].flat()
const outcomes = (citations: readonly Citation[]) => verdictsOf(citations).map(({ outcome }) => outcome)

describe('document/number-order', () => {
  it.each<[string, readonly Citation[]]>([
    ['nothing', []],
    ['no day', [{ number: '05/KH-UBND', issuer }]],
    ['no agency', [{ number: '05/KH-UBND', issuedOn: '2024-01-11' }]],
    ['no number', [{ issuedOn: '2024-01-11', issuer }]],
    ['laws and resolutions of one symbol', [document('72/2025/QH15', '2025-06-16', { issuer: 'Quốc hội' })]],
  ])('does not evaluate %s', (_, citations) => {
    expect(numberOrder.check(citations, {})).toEqual(notEvaluated())
  })

  it.each<[string, readonly Citation[]]>([
    ['one document', [document('05/KH-UBND', '2024-01-11')]],
    [
      'documents of one day, in any order of citing',
      [
        document('61/KH-UBND', '2024-07-17'),
        document('05/KH-UBND', '2024-01-11'),
        document('06/KH-UBND', '2024-01-11'),
      ],
    ],
    [
      'an inserted number, dated after its own, cited before it',
      [
        document('14/QĐ-UBND', '2024-02-01'),
        document('15a/QĐ-UBND', '2024-02-03'),
        document('15/QĐ-UBND', '2024-02-01'),
        document('16/QĐ-UBND', '2024-02-05'),
      ],
    ],
    [
      'an inserted number, cited after its own',
      [
        document('15/QĐ-UBND', '2024-02-01'),
        document('15a/QĐ-UBND', '2024-02-03'),
        document('15b/QĐ-UBND', '2024-02-03'),
      ],
    ],
    ['another year', [document('97/KH-UBND', '2024-01-11'), document('05/KH-UBND', '2023-12-01')]],
    ['another symbol', [document('97/KH-UBND', '2024-01-11'), document('05/QĐ-UBND', '2024-06-01')]],
    [
      'another unit of the agency',
      [document('97/UBND-VP', '2024-01-11'), document('05/UBND-NV', '2024-06-01')],
    ],
    [
      'another agency',
      [document('97/KH-UBND', '2024-01-11'), document('05/KH-UBND', '2024-06-01', { issuer: 'UBND huyện' })],
    ],
    [
      'normative documents, numbered apart',
      [document('97/QĐ-UBND', '2024-01-11'), document('05/2024/QĐ-UBND', '2024-06-01')],
    ],
    [
      'numbers of the Party, numbered apart',
      [document('97/KH-ĐU', '2024-01-11'), document('05-KH/ĐU', '2024-06-01')],
    ],
  ])('passes %s', (_, citations) => {
    expect(verdictsOf(citations)).toEqual(citations.map(() => passed))
  })

  it('names the document that breaks the order, and the nearest that it contradicts', () => {
    const verdicts = verdictsOf([
      document('10/KH-UBND', '2024-02-05'),
      { subject: 'Luật Đất đai' },
      document('13/KH-UBND', '2024-02-07'),
      document('14/KH-UBND', '2024-02-01'),
      document('12/KH-UBND', '2024-02-06'),
    ])
    expect(verdicts).toEqual([
      passed,
      passed,
      {
        outcome: 'failed',
        path: [3, 'number'],
        actual: '2024-02-01',
        operands: [{ path: [2, 'issuedOn'], value: '2024-02-07' }],
        data: { number: '14/KH-UBND', other: '13/KH-UBND', otherDate: '2024-02-07' },
      },
      passed,
    ])
  })

  it('accuses those first whose type contradicts their symbol, even if they are more', () => {
    const citations = [
      document('37/QĐ-UBND', '2024-05-09', { type: 'Kế hoạch' }),
      document('38/QĐ-UBND', '2024-05-09', { type: 'Kế hoạch' }),
      document('97/QĐ-UBND', '2024-04-17', { type: 'Quyết định' }),
    ]
    expect(outcomes(citations)).toEqual(['failed', 'failed', 'passed'])
    // A word that is no type contradicts nothing.
    const general = citations.map((citation) => ({ ...citation, type: 'Văn bản' }))
    expect(outcomes(general)).toEqual(['passed', 'passed', 'failed'])
  })

  describe('proposes', () => {
    const decisions = [
      document('05/QĐ-UBND', '2024-01-03', { type: 'Quyết định' }),
      document('97/QĐ-UBND', '2024-04-17', { type: 'Quyết định' }),
    ]
    const mistaken = document('37/QĐ-UBND', '2024-05-09', { type: 'Kế hoạch' })

    it('the series of the type that the citation names, where the number fits', () => {
      const plans = [document('05/KH-UBND', '2024-01-11'), document('61/KH-UBND', '2024-07-17')]
      expect(verdictsOf([...decisions, mistaken, ...plans])[2]).toMatchObject({
        path: [2, 'number'],
        data: { other: '97/QĐ-UBND' },
        cause: { kind: 'another-series', series: 'KH' },
      })
    })

    it.each<[string, readonly Citation[]]>([
      ['in which the number does not fit either', [document('36/KH-UBND', '2024-06-01')]],
      ['of which nothing is cited', []],
      ['of another agency', [document('05/KH-UBND', '2024-01-11', { issuer: 'UBND huyện' })]],
    ])('no series %s', (_, plans) => {
      const verdict = verdictsOf([...decisions, mistaken, ...plans])[2]
      expect(verdict).toMatchObject({ outcome: 'failed', path: [2, 'number'] })
      expect(verdict).not.toHaveProperty('cause')
    })

    const own = document('90/KH-UBND', '2024-01-20')
    const year = [document('05/KH-UBND', '2024-01-10'), document('20/KH-UBND', '2024-03-01'), own]
    const january = (of: number) => [
      document('80/KH-UBND', `${of}-01-15`),
      document('95/KH-UBND', `${of}-02-01`),
    ]
    const more = [document('30/KH-UBND', '2024-03-05')]

    it.each([
      ['before', january(2023), '2023-01-20'],
      ['after', january(2025), '2025-01-20'],
      // Years are left from older documents, so the later one is likelier.
      ['before or after', [...january(2023), ...january(2025)], '2025-01-20'],
    ])('the year %s, where the number fits', (_, others, proposed) => {
      expect(verdictsOf([...year, ...more, ...others])[2]).toMatchObject({
        path: [2, 'number'],
        actual: '2024-01-20',
        cause: { kind: 'stale-year', proposed },
      })
    })

    it.each<[string, readonly Citation[]]>([
      ['two years away', january(2022)],
      ['in which the number does not fit either', [document('95/KH-UBND', '2023-01-15')]],
    ])('no year %s', (_, others) => {
      const verdict = verdictsOf([...year, ...more, ...others])[2]
      expect(verdict).toMatchObject({ outcome: 'failed', path: [2, 'number'] })
      expect(verdict).not.toHaveProperty('cause')
    })
  })

  it('accuses the fewest documents that leave the others in order', () => {
    const day = fc.integer({ min: 10, max: 16 })
    const series = fc.array(fc.tuple(fc.integer({ min: 10, max: 16 }), day), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(series, (pairs) => {
        const citations = pairs.map(([number, on]) => document(`${number}/KH-UBND`, `2024-03-${on}`))
        const kept = pairs.filter((_, index) => outcomes(citations)[index] === 'passed')
        expect(isInOrder(kept)).toBe(true)
        const subsets = Array.from({ length: 2 ** pairs.length }, (_, bits) =>
          pairs.filter((_, index) => (bits >> index) % 2 === 1),
        )
        expect(kept).toHaveLength(Math.max(...subsets.filter(isInOrder).map(({ length }) => length)))
      }),
    )
  })
})

/** Whether no document with a lower number is dated after one with a higher. */
function isInOrder(pairs: readonly (readonly [number: number, day: number])[]): boolean {
  return pairs.every(([number, day]) => pairs.every(([other, on]) => number >= other || day <= on))
}
