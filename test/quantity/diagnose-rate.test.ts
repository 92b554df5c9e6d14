import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnoseRate, type RateToDiagnose } from '../../src/quantity/diagnose-rate.js'
import { roundPercentage } from '../../src/quantity/rate-of.js'
import { ratio } from './arbitraries.js'

const name = { vi: 'kế hoạch', en: 'the plan' }
const otherName = { vi: 'tổng số', en: 'the total' }

/** A published rate of `n` of `d`. */
function rate(
  percentage: string,
  n: number,
  d: number,
  rest: Partial<Omit<RateToDiagnose, 'otherBases'>> & { otherBase?: readonly [number, number] } = {},
): RateToDiagnose {
  const { otherBase, ...others } = rest
  return {
    published: { path: ['rate'], percentage },
    base: { name, numerator: { path: ['n'], value: n }, denominator: { path: ['d'], value: d } },
    ...(otherBase && {
      otherBases: [
        {
          name: otherName,
          numerator: { path: ['otherN'], value: otherBase[0] },
          denominator: { path: ['otherD'], value: otherBase[1] },
        },
      ],
    }),
    ...others,
  }
}

const leftOut = (value: number) => ({ path: ['left'], value })

describe('diagnoseRate', () => {
  it.each([
    ['27.3', 3, 11],
    ['100', 5, 5],
    ['100.00', 5, 5],
    ['0', 0, 5],
    ['52.5', 10.5, 20],
    // More digits than floating-point numbers tell apart, and a score half a digit below.
    ['33.3333333333', 1, 3],
    ['100.0000000000', 5, 5],
    ['50.1', 10.01, 20],
  ])('finds nothing in %s percent for %d of %d', (percentage, n, d) => {
    expect(diagnoseRate(rate(percentage, n, d))).toBeNull()
  })

  it('N1 has no base for 0 of 0, whatever is published', () => {
    expect(diagnoseRate(rate('0', 0, 0))).toEqual({ kind: 'no-base' })
    expect(diagnoseRate(rate('100', 0, 0))).toEqual({ kind: 'no-base' })
  })

  it('N2 has a base for nothing of something, and for all of it', () => {
    expect(diagnoseRate(rate('10', 0, 5))).toEqual({ kind: 'wrong' })
    expect(diagnoseRate(rate('98', 5, 5))).toEqual({ kind: 'wrong' })
  })

  it('N4 names a numerator above its denominator', () => {
    expect(diagnoseRate(rate('100', 3, 2))).toEqual({ kind: 'above-whole' })
    expect(diagnoseRate(rate('50', 1, 0))).toEqual({ kind: 'above-whole' })
  })

  it('FJ8: names a published 0 that is not nothing', () => {
    expect(diagnoseRate(rate('0', 4, 1000))).toEqual({ kind: 'false-zero' })
    expect(diagnoseRate(rate('0.0', 1, 100_000))).toEqual({ kind: 'false-zero' })
    expect(diagnoseRate(rate('0.00', 0, 1000))).toBeNull()
    expect(diagnoseRate(rate('0', 6, 1000))).toEqual({ kind: 'truncated', rounded: '1' })
  })

  it.each([
    ['99.9', 19_999, 20_000, { kind: 'truncated', rounded: '99.995' }],
    ['99.0', 99_999, 100_000, { kind: 'wrong' }],
    ['5', 1, 100_000, { kind: 'wrong' }],
    ['1', 996, 1000, { kind: 'wrong' }],
    ['0.99', 9_999, 10_000, { kind: 'wrong' }],
  ])(
    'FJ7: proposes no false 100 or 0 for %s percent of %d/%d',
    (percentage, numerator, denominator, slip) => {
      expect(diagnoseRate(rate(percentage, numerator, denominator))).toEqual(slip)
    },
  )

  it('FJ7: names no other base that would make a false 100', () => {
    expect(diagnoseRate(rate('100', 996, 1200, { otherBase: [996, 1000] }))).toEqual({ kind: 'wrong' })
    expect(diagnoseRate(rate('100', 996, 1200, { otherBase: [996, 996] }))).toMatchObject({
      kind: 'other-base',
    })
  })

  it('FJ25: knows a complement printed with other decimals', () => {
    const partners = [{ percentage: '99.8', numerator: 1277 }]
    expect(diagnoseRate({ ...rate('0.20', 2, 1279), partners })).toEqual({
      kind: 'complement',
      partner: '99.8',
    })
  })

  it('FR15: takes no complement of a partner above 100', () => {
    const wouldHold = () => false
    for (const percentage of ['101', '100.5', '1000'])
      expect(diagnoseRate(rate('1', 0, 5, { partners: [{ percentage, numerator: 5 }], wouldHold }))).toEqual({
        kind: 'wrong',
      })
  })

  it('R6 names a published 100 that is not the whole', () => {
    expect(diagnoseRate(rate('100', 999, 1000))).toEqual({ kind: 'false-hundred' })
    expect(diagnoseRate(rate('100.0', 9999, 10_000))).toEqual({ kind: 'false-hundred' })
    expect(diagnoseRate(rate('100', 1, 1))).toBeNull()
    // That much is not rounding.
    expect(diagnoseRate(rate('100', 99, 100))).toMatchObject({ kind: 'wrong' })
  })

  it('names a rate cut off instead of rounded', () => {
    expect(diagnoseRate(rate('27.2', 3, 11))).toEqual({ kind: 'truncated', rounded: '27.3' })
    expect(diagnoseRate(rate('66', 2, 3))).toEqual({ kind: 'truncated', rounded: '67' })
  })

  it('names the complement of a partner that is cut off', () => {
    // 0.24% and 99.76%.
    const partners = [{ percentage: '99.7', numerator: 9976 }]
    expect(diagnoseRate(rate('0.3', 24, 10_000, { partners }))).toEqual({
      kind: 'complement',
      partner: '99.7',
    })
  })

  it('takes no complement of a partner that is wrong itself, or of another whole', () => {
    const wouldHold = () => false
    const wrongPartner = [{ percentage: '99.7', numerator: 9999 }]
    expect(diagnoseRate(rate('0.3', 1, 10_000, { partners: wrongPartner, wouldHold }))).toEqual({
      kind: 'wrong',
    })
    const otherWhole = [{ percentage: '99.7', numerator: 9900 }]
    expect(diagnoseRate(rate('0.3', 24, 10_000, { partners: otherWhole, wouldHold }))).toEqual({
      kind: 'wrong',
    })
    // 99.70% is right, but those 9970 are not all the others beside these 50.
    const notTheRest = [{ percentage: '99.7', numerator: 9970 }]
    expect(diagnoseRate(rate('0.3', 50, 10_000, { partners: notTheRest, wouldHold }))).toEqual({
      kind: 'wrong',
    })
    // 99.7 leaves 0.3, which is not what is published.
    const otherRest = [{ percentage: '99.7', numerator: 9976 }]
    expect(diagnoseRate(rate('0.9', 24, 10_000, { partners: otherRest, wouldHold }))).toEqual({
      kind: 'wrong',
    })
  })

  it('names another base of which it is all, and none of which it is more than all', () => {
    expect(diagnoseRate(rate('100', 970, 1020, { otherBase: [970, 970] }))).toMatchObject({
      kind: 'other-base',
      numerator: 970,
      denominator: 970,
    })
    // 100.4%.
    expect(diagnoseRate(rate('100', 900, 1020, { otherBase: [1004, 1000] }))).toEqual({ kind: 'wrong' })
    const oftenLeftOut = [leftOut(122)]
    expect(diagnoseRate(rate('100', 900, 1020, { oftenLeftOut }))).toEqual({ kind: 'wrong' })
  })

  it('names another base that fits', () => {
    expect(diagnoseRate(rate('84.9', 2080, 2324, { otherBase: [2080, 2450] }))).toEqual({
      kind: 'other-base',
      base: otherName,
      numerator: 2080,
      denominator: 2450,
    })
    // 84,897 % cut off: two habits at once are still no error.
    expect(diagnoseRate(rate('84.8', 2080, 2324, { otherBase: [2080, 2450] }))).toMatchObject({
      kind: 'other-base',
      denominator: 2450,
    })
    expect(diagnoseRate(rate('84.7', 2080, 2324, { otherBase: [2080, 2450] }))).toEqual({ kind: 'wrong' })
    expect(diagnoseRate(rate('50', 3, 10, { otherBase: [0, 0] }))).toEqual({ kind: 'wrong' })
  })

  it('names a part left out of the numerator', () => {
    expect(diagnoseRate(rate('90', 80, 100, { oftenLeftOut: [leftOut(10)] }))).toEqual({
      kind: 'part-left-out',
      part: ['left'],
      value: 10,
    })
    expect(diagnoseRate(rate('90', 80, 100, { oftenLeftOut: [leftOut(30)] }))).toEqual({ kind: 'wrong' })
  })

  it('names no part where two fit', () => {
    const oftenLeftOut = [leftOut(10), { path: ['other'], value: 10 }]
    expect(diagnoseRate(rate('90', 80, 100, { oftenLeftOut }))).toEqual({ kind: 'wrong' })
  })

  it('names digits swapped or missing in the rate', () => {
    expect(diagnoseRate(rate('93.80', 1951, 2096))).toEqual({
      kind: 'digits-swapped',
      figure: ['rate'],
      written: '93.80',
      proposed: '93.08',
    })
    expect(diagnoseRate(rate('9.8', 1482, 1485))).toEqual({
      kind: 'digit-missing',
      figure: ['rate'],
      written: '9.8',
      proposed: '99.8',
    })
  })

  it('names digits swapped in a rate below 1', () => {
    const wouldHold = () => false
    expect(diagnoseRate(rate('0.61', 16, 10_000, { wouldHold }))).toEqual({
      kind: 'digits-swapped',
      figure: ['rate'],
      written: '0.61',
      proposed: '0.16',
    })
    // 61 for 16 would do as well: a guess that fits in two ways is no guess.
    expect(diagnoseRate(rate('0.61', 16, 10_000))).toEqual({ kind: 'wrong' })
  })

  it('names digits swapped or missing in a count', () => {
    expect(diagnoseRate(rate('93.08', 1591, 2096))).toEqual({
      kind: 'digits-swapped',
      figure: ['n'],
      written: 1591,
      proposed: 1951,
    })
    expect(diagnoseRate(rate('93.08', 195, 2096))).toEqual({
      kind: 'digit-missing',
      figure: ['n'],
      written: 195,
      proposed: 1951,
    })
    expect(diagnoseRate(rate('93.08', 1951, 2906))).toEqual({
      kind: 'digits-swapped',
      figure: ['d'],
      written: 2906,
      proposed: 2096,
    })
  })

  it('proposes no count whose other relations would break', () => {
    const wouldHold: RateToDiagnose['wouldHold'] = (path, value) => !(path[0] === 'n' && value === 1951)
    expect(diagnoseRate(rate('93.08', 1591, 2096, { wouldHold }))).toEqual({ kind: 'wrong' })
  })

  it('calls everything else wrong', () => {
    expect(diagnoseRate(rate('92', 1154, 1221))).toEqual({ kind: 'wrong' })
  })

  describe('where two slips fit, gives the earlier:', () => {
    it.each<[string, RateToDiagnose]>([
      [
        'truncated before complement',
        rate('0.2', 1, 400, { partners: [{ percentage: '99.8', numerator: 399 }] }),
      ],
      ['truncated before another base', rate('66', 2, 3, { otherBase: [66, 100] })],
      ['truncated before a missing part', rate('66', 200, 300, { oftenLeftOut: [leftOut(0)] })],
    ])('%s', (_, both) => {
      expect(diagnoseRate(both)?.kind).toBe('truncated')
    })

    it('complement before another base', () => {
      const partners = [{ percentage: '99.7', numerator: 9976 }]
      const both = rate('0.3', 24, 10_000, { partners, otherBase: [24, 8000] })
      expect(diagnoseRate(both)?.kind).toBe('complement')
      expect(diagnoseRate({ ...both, partners: [] })?.kind).toBe('other-base')
    })

    it('another base before a missing part', () => {
      const both = rate('90', 80, 100, { otherBase: [90, 100], oftenLeftOut: [leftOut(10)] })
      expect(diagnoseRate(both)?.kind).toBe('other-base')
      expect(diagnoseRate({ ...both, otherBases: [] })?.kind).toBe('part-left-out')
    })

    it('a missing part before digits', () => {
      const both = rate('21.0', 120, 1000, { oftenLeftOut: [leftOut(90)] })
      const { oftenLeftOut: _, ...digits } = both
      expect(diagnoseRate(both)?.kind).toBe('part-left-out')
      expect(diagnoseRate({ ...digits, wouldHold: () => false })?.kind).toBe('digits-swapped')
    })
  })

  it('finds nothing in any rate that is rounded, and a truncation in any that is cut off', () => {
    fc.assert(
      fc.property(ratio(100_000), fc.nat(3), ({ numerator, denominator }, places) => {
        const exact = { numerator, denominator }
        const [rounded, cut] = [roundPercentage(exact, places), roundPercentage(exact, places, 'down')]
        const isFalseHundred = Number(rounded) === 100 && numerator < denominator
        const isFalseZero = Number(rounded) === 0 && numerator > 0
        expect(diagnoseRate(rate(rounded, numerator, denominator))).toEqual(
          isFalseHundred ? { kind: 'false-hundred' } : isFalseZero ? { kind: 'false-zero' } : null,
        )
        if (cut === rounded) return
        const slip = diagnoseRate(rate(cut, numerator, denominator))
        expect(slip).toMatchObject({ kind: 'truncated', ...(!isFalseHundred && { rounded }) })
        if (isFalseHundred) expect(Number(slip?.kind === 'truncated' && slip.rounded)).toBeLessThan(100)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('FR6: a rate that is a hundredth of its ratio', () => {
  const diagnosed = (percentage: string, numerator: number, denominator: number) =>
    diagnoseRate({
      published: { path: ['rate'], percentage },
      base: {
        name: { vi: 'x', en: 'x' },
        numerator: { path: ['numerator'], value: numerator },
        denominator: { path: ['denominator'], value: denominator },
      },
    })
  it.each([
    ['0.996', 996, 1000, '99.6'],
    ['0.933', 1482, 1588, '93.3'],
    ['0.5', 1, 2, '50'],
    ['1', 7, 7, '100'],
    ['0.07', 7, 100, '7'],
    ['0.99330', 9933, 10000, '99.330'],
  ])('names %s of %d/%d', (percentage, numerator, denominator, proposed) => {
    expect(diagnosed(percentage, numerator, denominator)).toEqual({ kind: 'hundredth', proposed })
  })
  it('names a share above 1 where the base may be exceeded', () => {
    const rate = {
      published: { path: ['rate'], percentage: '1.044' },
      base: {
        name: { vi: 'x', en: 'x' },
        numerator: { path: ['numerator'], value: 1044 },
        denominator: { path: ['denominator'], value: 1000 },
      },
    }
    expect(diagnoseRate({ ...rate, mayExceed: true })).toEqual({ kind: 'hundredth', proposed: '104.4' })
    expect(diagnoseRate(rate)).toEqual({ kind: 'above-whole' })
  })
  it('says nothing of a rate that is right, or of another slip', () => {
    expect(diagnosed('0.5', 5, 1000)).toBeNull()
    expect(diagnosed('0.80', 996, 1000)).not.toMatchObject({ kind: 'hundredth' })
  })
})
