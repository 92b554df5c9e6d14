import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseApproximatePercentage } from '../../src/notation/parse-approximate-percentage.js'
import { approximateMeasureSchema, measureSchema } from '../../src/quantity/figure-schemas.js'
import { issuesOf } from './issues-of.js'

describe('measureSchema', () => {
  it.each([
    ['99.9', '99.9'],
    ['99,9%', '99.9'],
    ['99.90', '99.90'],
    ['0.123', '0.123'],
    ['1234.567', '1234.567'],
    ['1.234,5', '1234.5'],
    [1.234, '1.234'],
    [900, '900'],
  ])('reads %j as %j', (input, value) => {
    expect(measureSchema.parse(input)).toBe(value)
  })

  it.each(['1.234', '12.345', '999.000'])('refuses %j: thousands, or three decimals', (text) => {
    expect(issuesOf(measureSchema, text)).toMatchObject([
      { path: [], code: 'unreadable', notation: { code: 'ambiguous', text, position: text.indexOf('.') } },
    ])
  })

  it('reads decimals as the notation does, in each of their forms', () => {
    const read = { wholly: 0, not: 0 }
    const text = fc
      .tuple(fc.stringMatching(/^\d{1,15}$/), fc.stringMatching(/^(?:\.\d{0,8})?$/))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const reading = parseApproximatePercentage(written)
        for (const schema of [measureSchema, approximateMeasureSchema]) {
          const { success, data } = schema.safeParse(written)
          expect(success).toBe(reading.ok)
          if (reading.ok) expect(data).toBe(reading.value)
        }
        read[reading.ok ? 'wholly' : 'not']++
      }),
      { numRuns: 1000 },
    )
    expect(Math.min(...Object.values(read))).toBeGreaterThan(10)
  })
})
