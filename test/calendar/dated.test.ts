import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dated, overlay, valueOn } from '../../src/calendar/index.js'

const basis = 'consistency'
const at = <T>(from: string, value: T | null) => ({ from, value, basis }) as const

describe('valueOn', () => {
  const law: Dated<number> = [at('2019-03-12', 14), at('2025-01-01', 20), at('2027-01-01', null)]

  it.each([
    ['2019-03-11', null],
    ['2019-03-12', 14],
    ['2024-12-31', 14],
    ['2025-01-01', 20],
    ['2026-12-31', 20],
    ['2027-01-01', null],
    ['2199-12-31', null],
  ])('on %s: %s', (day, value) => {
    expect(valueOn(law, day)).toBe(value)
    expect(valueOn([...law].reverse(), day)).toBe(value)
  })

  it('has no value where there are no entries', () => {
    expect(valueOn([], '2024-01-01')).toBeNull()
  })

  it.each(['', '2024-02-30', '31/01/2024', 20240101 as never])('refuses %j as a day', (day) => {
    expect(() => valueOn(law, day)).toThrow(RangeError)
  })
})

describe('overlay', () => {
  const country: Dated<string> = [at('2019-01-01', 'a'), at('2022-01-01', 'b'), at('2025-01-01', null)]

  it('stands in place of the law of the country until it ends', () => {
    const law = overlay(country, [at('2021-01-01', 'own'), at('2023-01-01', null)])
    const days = ['2018-12-31', '2020-12-31', '2021-01-01', '2022-06-01', '2023-01-01', '2025-01-01']
    expect(days.map((day) => valueOn(law, day))).toEqual([null, 'a', 'own', 'own', 'b', null])
  })

  it('is the value of its own entry, or else of the other, on every day', () => {
    const days = ['2018-01-01', '2019-01-01', '2020-06-30', '2022-01-01', '2024-02-29']
    const entries = fc
      .uniqueArray(fc.constantFrom(...days))
      .chain((froms) =>
        fc.tuple(
          ...froms
            .sort()
            .map((from) =>
              fc.option(fc.constantFrom('x', 'y')).map((value) => ({ from, value, basis }) as const),
            ),
        ),
      )
    fc.assert(
      fc.property(entries, entries, (base, own) => {
        const law = overlay<string>(base, own)
        for (const day of ['2017-12-31', ...days, '2024-03-01']) {
          expect(valueOn(law, day)).toBe(valueOn<string>(own, day) ?? valueOn<string>(base, day))
        }
        const froms = law.map(({ from }) => from)
        expect(froms).toEqual([...new Set(froms)].sort())
      }),
    )
  })

  it('refuses two own entries of one day, and what is no day', () => {
    expect(() => overlay(country, [at('2021-01-01', 'x'), at('2021-01-01', 'y')])).toThrow(RangeError)
    expect(() => overlay(country, [at('2021-13-01', 'x')])).toThrow(RangeError)
  })
})
