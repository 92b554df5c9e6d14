import { describe, expect, it } from 'vitest'
import { diagnoseSum, type FailedSum } from '../../src/quantity/diagnose-sum.js'

/** A failed sum of named terms. */
function sum(whole: number, terms: Record<string, number>, rest: Partial<FailedSum> = {}): FailedSum {
  const expected = Object.values(terms).reduce((added, value) => added + value, 0)
  return {
    whole: { path: ['whole'], value: whole },
    terms: Object.entries(terms).map(([key, value]) => ({ path: [key], value })),
    expected: { low: expected, high: expected },
    ...rest,
  }
}

describe('diagnoseSum', () => {
  it('names the part that the whole leaves out', () => {
    expect(diagnoseSum(sum(1304, { inPeriod: 1304, carriedOver: 16 }))).toEqual({
      kind: 'part-left-out',
      part: ['carriedOver'],
      value: 16,
    })
  })

  it('names a part beside the terms that such a whole is known to leave out', () => {
    const oftenLeftOut = [{ path: ['carriedOver'], value: 16 }]
    expect(diagnoseSum(sum(1304, { resolved: 1277, open: 43 }, { oftenLeftOut }))).toEqual({
      kind: 'part-left-out',
      part: ['carriedOver'],
      value: 16,
    })
  })

  it('names no part where two are alike', () => {
    expect(diagnoseSum(sum(5, { direct: 5, postal: 5 }))).toBeUndefined()
  })

  it('names two digits swapped, in the whole or in a part', () => {
    expect(diagnoseSum(sum(809, { a: 602, b: 288 }))).toEqual({
      kind: 'digits-swapped',
      figure: ['whole'],
      written: 809,
      proposed: 890,
    })
    expect(diagnoseSum(sum(1481, { early: 1424, onTime: 39 }))).toEqual({
      kind: 'digits-swapped',
      figure: ['early'],
      written: 1424,
      proposed: 1442,
    })
  })

  it('names a digit that is missing, in the whole or in a part', () => {
    expect(diagnoseSum(sum(89, { a: 602, b: 288 }))).toEqual({
      kind: 'digit-missing',
      figure: ['whole'],
      written: 89,
      proposed: 890,
    })
    expect(diagnoseSum(sum(1481, { early: 144, onTime: 39 }))).toEqual({
      kind: 'digit-missing',
      figure: ['early'],
      written: 144,
      proposed: 1442,
    })
  })

  it('guesses nothing where two guesses fit', () => {
    // 12 for 21 in the whole, or 12 for 21 in the part.
    expect(diagnoseSum(sum(12, { a: 21 }))).toBeUndefined()
    expect(diagnoseSum(sum(21, { a: 12, b: 0 }))).toBeUndefined()
  })

  it('guesses no figure whose other relations would break', () => {
    const swapped = sum(809, { a: 602, b: 288 })
    expect(diagnoseSum({ ...swapped, wouldHold: () => false })).toBeUndefined()
    const asked: unknown[] = []
    diagnoseSum({
      ...swapped,
      wouldHold: (path, value) => {
        asked.push([path, value])
        return true
      },
    })
    expect(asked).toEqual([[['whole'], 890]])
  })

  it('guesses the one of two whose other relations would hold', () => {
    const wouldHold: FailedSum['wouldHold'] = (path) => path[0] === 'a'
    expect(diagnoseSum(sum(12, { a: 21 }, { wouldHold }))).toEqual({
      kind: 'digits-swapped',
      figure: ['a'],
      written: 21,
      proposed: 12,
    })
  })

  it('guesses a part left out before digits', () => {
    // 9 swapped or missing would do as well: 90 less 81 is 9, and 90 lacks nothing but a digit of the whole.
    expect(diagnoseSum(sum(9, { a: 81, b: 9 }))).toEqual({ kind: 'part-left-out', part: ['a'], value: 81 })
  })

  it('guesses no digits from a bound', () => {
    const expected = { low: 890, high: Number.POSITIVE_INFINITY }
    expect(diagnoseSum(sum(809, { a: 602, b: 288 }, { expected }))).toBeUndefined()
  })

  it('guesses no digits of scores, and no count below 0', () => {
    expect(diagnoseSum(sum(86.6, { a: 46.09, b: 40.5 }))).toBeUndefined()
    // 86.5 swapped; one of the parts is a whole number.
    expect(diagnoseSum(sum(68.5, { a: 46, b: 40.5 }))).toBeUndefined()
    expect(diagnoseSum(sum(5, { a: 602, b: 288 }))).toBeUndefined()
    // 12 without its 1; the 5 for which 2 were right is no -5 without its sign.
    expect(diagnoseSum(sum(2, { a: 5, b: 7 }))).toEqual({
      kind: 'digit-missing',
      figure: ['whole'],
      written: 2,
      proposed: 12,
    })
  })

  it('finds nothing in a sum that holds, whatever part of it is 0', () => {
    const oftenLeftOut = [{ path: ['carriedOver'], value: 0 }]
    expect(diagnoseSum(sum(10, { a: 10 }, { oftenLeftOut }))).toBeUndefined()
    expect(diagnoseSum(sum(10, { a: 10, b: 0 }))).toBeUndefined()
  })
})
