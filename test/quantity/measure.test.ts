import { describe, expect, it } from 'vitest'
import { measureSchema } from '../../src/quantity/figure-schemas.js'
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
})
