import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureRateVerdict } from '../../src/check/figure-rate-verdict.js'
import { figureSumVerdict } from '../../src/check/figure-sum-verdict.js'
import { partVerdict } from '../../src/check/part-verdict.js'
import { failed, notEvaluated, passed } from '../../src/check/rule.js'
import { verdictAt } from '../../src/check/verdict-at.js'
import { rateOf } from '../../src/quantity/rate-of.js'

const name = { vi: 'Hồ sơ', en: 'Dossiers' }

/** A count and what a report may say of it: the count itself, or bounds around it. */
const stated = fc
  .tuple(fc.nat(5000), fc.nat(100), fc.nat(100), fc.nat(3))
  .map(([value, below, above, form]) => {
    const atLeast = Math.max(0, value - below)
    const figure = [value, { atLeast, atMost: value + above }, { atLeast }, { atMost: value + above }][form]
    return { value, figure: figure ?? value }
  })

describe('approximate figures', () => {
  it('pass where the truth inside them adds up', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 5 }), fc.nat(50), (parts, around) => {
        const total = parts.reduce((sum, { value }) => sum + value, 0)
        const whole = {
          path: ['whole'],
          value: { atLeast: Math.max(0, total - around), atMost: total + around },
        }
        const terms = parts.map(({ figure }, index) => ({ path: [index], value: figure }))
        expect(figureSumVerdict({ whole, terms })).toBe(passed)
      }),
    )
  })

  it('pass where the truth inside them is a part, and has the rate', () => {
    fc.assert(
      fc.property(stated, stated, fc.nat(3), (one, other, places) => {
        const [part, whole] = one.value <= other.value ? [one, other] : [other, one]
        const numerator = { path: ['part'], value: part.figure }
        const denominator = { path: ['whole'], value: whole.figure }
        expect(partVerdict(numerator, denominator)).toBe(passed)
        const { percentage } = rateOf(part.value, whole.value, places)
        if (percentage === null) return
        const published = { path: ['rate'], rate: percentage }
        const verdict = figureRateVerdict({ published, base: { name, numerator, denominator } }, name)
        expect(verdict).toBe(passed)
      }),
    )
  })

  it('fail by the least that they miss', () => {
    const terms = [{ path: ['part'], value: { atLeast: 90, atMost: 100 } }]
    const verdict = (value: number) => figureSumVerdict({ whole: { path: ['whole'], value }, terms })
    expect(verdict(105)).toMatchObject({ difference: 5, expected: { atLeast: 90, atMost: 100 } })
    expect(verdict(80)).toMatchObject({ difference: -10 })
    expect(
      partVerdict({ path: [], value: { atLeast: 5 } }, { path: [], value: { atMost: 3 } }),
    ).toMatchObject({
      difference: 2,
      expected: { atMost: 3 },
    })
  })

  it('are a lower bound where a part is missing', () => {
    const missing = [['other']]
    const verdict = (value: number) =>
      figureSumVerdict({ whole: { path: ['whole'], value }, terms: [{ path: ['part'], value: 90 }], missing })
    expect(verdict(95)).toEqual(notEvaluated(['other']))
    expect(verdict(90)).toBe(passed)
    expect(verdict(85)).toMatchObject({ expected: { atLeast: 90 }, difference: -5 })
  })
})

describe('verdictAt', () => {
  it('counts every path from the place above', () => {
    expect(verdictAt(['a', 0], passed)).toBe(passed)
    expect(verdictAt(['a', 0], notEvaluated(['x'], ['y', 'z']))).toEqual(
      notEvaluated(['a', 0, 'x'], ['a', 0, 'y', 'z']),
    )
    const cause = { kind: 'part-left-out', part: ['p'], value: 1 } as const
    const failure = failed({ path: ['x'], operands: [{ path: ['p'], value: 1 }], cause, severity: 'info' })
    expect(verdictAt(['a'], failure)).toEqual(
      failed({
        path: ['a', 'x'],
        operands: [{ path: ['a', 'p'], value: 1 }],
        cause: { ...cause, part: ['a', 'p'] },
        severity: 'info',
      }),
    )
  })
})
