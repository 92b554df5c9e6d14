import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { countSchema } from '../../src/quantity/figure-schemas.js'
import { issuesOf } from './issues-of.js'

describe('countSchema', () => {
  it.each([
    [0, 0],
    [1492, 1492],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ['1.492', 1492],
    ['05', 5],
    ['2 096', 2096],
    ['0', 0],
  ])('accepts %j as %d', (input, count) => {
    expect(countSchema.parse(input)).toBe(count)
  })

  it.each([
    [-5, { code: 'too-small', minimum: 0 }],
    [1.5, { code: 'wrong-type', expected: ['int', 'string'], received: 'fraction' }],
    [2 ** 53, { code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }],
    [Number.NaN, { code: 'wrong-type', expected: ['number', 'string'], received: 'NaN' }],
    [Number.POSITIVE_INFINITY, { code: 'wrong-type', expected: ['number', 'string'], received: 'Infinity' }],
    [undefined, { code: 'missing' }],
    [null, { code: 'wrong-type', expected: ['number', 'string'], received: 'null' }],
    [true, { code: 'wrong-type', expected: ['number', 'string'], received: 'boolean' }],
    [[], { code: 'wrong-type', expected: ['number', 'string'], received: 'array' }],
    [{}, { code: 'wrong-type', expected: ['number', 'string'], received: 'object' }],
    [5n, { code: 'wrong-type', expected: ['number', 'string'], received: 'bigint' }],
  ])('refuses %s', (input, issue) => {
    expect(issuesOf(countSchema, input)).toMatchObject([{ path: [], ...issue }])
  })

  it.each([
    ['', 'empty', 0],
    ['1.5', 'ambiguous', 1],
    ['1,5', 'fractional', 1],
    ['-5', 'negative', 0],
    ['12 xyz', 'unexpected-character', 3],
    ['NaN', 'unexpected-character', 0],
    ['1..492', 'broken-grouping', 1],
    ['9.007.199.254.740.992', 'too-large', 0],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(issuesOf(countSchema, text)).toMatchObject([
      { path: [], code: 'unreadable', notation: { code, text, position } },
    ])
  })

  it('gives a count or an issue, and accepts what it gives', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (input) => {
        const { success, data } = countSchema.safeParse(input, { reportInput: true })
        if (!success) {
          expect(issuesOf(countSchema, input).length).toBeGreaterThan(0)
        } else {
          expect(data === null || (Number.isSafeInteger(data) && data >= 0)).toBe(true)
          expect(countSchema.parse(data)).toBe(data)
        }
      }),
    )
  })

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(countSchema, { io: 'input' })).toMatchObject({
      anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }],
    })
  })
})
