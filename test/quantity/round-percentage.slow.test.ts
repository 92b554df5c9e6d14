import { expect, it } from 'vitest'
import { agreesWithRatio } from '../../src/quantity/agrees-with-ratio.js'
import { intervalOf } from '../../src/quantity/interval.js'
import { roundPercentage } from '../../src/quantity/rate-of.js'

it('roundPercentage rounds all 2.003.000 ratios with d <= 2000 half up at 0, 1 and 2 decimals, and agrees with them', () => {
  const wrong: string[] = []
  let ratios = 0
  for (let d = 1; d <= 2000; d++) {
    const denominator = intervalOf(d)
    for (let n = 0; n <= d; n++) {
      const numerator = intervalOf(n)
      const exact = { numerator: n, denominator: d }
      ratios++
      for (let places = 0; places <= 2; places++) {
        // The oracle: cut off, then one up if the remainder is half of the denominator or more; all are small integers.
        const scaled = n * 10 ** (places + 2)
        const rest = scaled % d
        const digits = (scaled - rest) / d + (2 * rest >= d ? 1 : 0)
        const text = String(digits).padStart(places + 1, '0')
        const oracle = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
        const printed = roundPercentage(exact, places)
        if (printed !== oracle || !agreesWithRatio(printed, numerator, denominator)) {
          wrong.push(`${n}/${d} at ${places}: ${printed}`)
        }
      }
    }
  }
  expect(wrong).toEqual([])
  expect(ratios).toBe(2_003_000)
})
