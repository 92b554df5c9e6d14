import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitSlip, intendedBy } from '../../src/quantity/digit-slip.js'

const anyCount = fc.oneof(fc.nat(20), fc.nat(99_999), fc.maxSafeNat())

/** Every text that swapping two adjacent digits, or dropping one, makes of `intended`. */
function slipsOf(intended: string): { swapped: Set<string>; dropped: Set<string> } {
  const swapped = new Set<string>()
  const dropped = new Set<string>()
  for (let at = 0; at < intended.length; at++) {
    dropped.add(intended.slice(0, at) + intended.slice(at + 1))
    if (at + 1 < intended.length) {
      swapped.add(intended.slice(0, at) + intended[at + 1] + intended[at] + intended.slice(at + 2))
    }
  }
  swapped.delete(intended)
  dropped.delete('')
  return { swapped, dropped }
}

describe('digitSlip', () => {
  it.each([
    [1986, 1968],
    [undefined, undefined],
    ['1986', undefined],
    [{}, []],
    ['19a6', '196a'],
  ])('FR18: finds no slip between %j and %j, which are no digits', (intended, written) => {
    expect(digitSlip(intended as string, written as string)).toBe(undefined)
  })

  it.each([
    ['1986', '1968', 'digits-swapped'],
    ['1968', '1986', 'digits-swapped'],
    ['1492', '149', 'digit-missing'],
    ['1492', '492', 'digit-missing'],
    ['1122', '122', 'digit-missing'],
    ['10', '1', 'digit-missing'],
    // Two decimals of a rate below 1%, without their mark.
    ['016', '061', 'digits-swapped'],
    ['1973', '1968', undefined],
    ['1492', '1492', undefined],
    ['149', '1492', undefined],
    ['1234', '4231', undefined],
    ['1234', '2143', undefined],
    ['05', '5', undefined],
    ['12', '', undefined],
    ['', '', undefined],
  ])('%j written %j: %s', (intended, written, slip) => {
    expect(digitSlip(intended, written)).toBe(slip)
  })

  it('recognizes exactly the swaps and the drops', () => {
    fc.assert(
      fc.property(anyCount, fc.nat(99_999), (intended, other) => {
        const { swapped, dropped } = slipsOf(String(intended))
        for (const written of swapped) expect(digitSlip(String(intended), written)).toBe('digits-swapped')
        for (const written of dropped) expect(digitSlip(String(intended), written)).toBe('digit-missing')
        const text = String(other)
        if (!swapped.has(text) && !dropped.has(text)) {
          expect(digitSlip(String(intended), text)).toBeUndefined()
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('intendedBy', () => {
  it('is every count, and only those, that a slip turns into what is written', () => {
    for (const written of [0, 1, 5, 10, 11, 100, 120, 999]) {
      const expected = []
      for (let count = 0; count < 10_000; count++) {
        const { swapped, dropped } = slipsOf(String(count))
        if (swapped.has(String(written)) || dropped.has(String(written))) expected.push(count)
      }
      expect([...intendedBy(written)].sort((a, b) => a - b)).toEqual(expected)
    }
  })

  it('has the count that was meant, whatever the slip', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (meant) => {
        const { swapped, dropped } = slipsOf(String(meant))
        for (const written of [...swapped, ...dropped]) {
          // A text with a leading zero, or none, is not how a number prints.
          if (written !== String(Number(written)) || written === '') continue
          expect(intendedBy(Number(written))).toContain(meant)
        }
      }),
    )
  })

  it('is nothing for a score', () => {
    expect(intendedBy(86.59)).toEqual([])
  })
})
