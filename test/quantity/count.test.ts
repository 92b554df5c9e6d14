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
    [1.5, { code: 'wrong-type', expected: ['int', 'string', 'object'], received: 'fraction' }],
    [2 ** 53, { code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }],
    [Number.NaN, { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'NaN' }],
    [
      Number.POSITIVE_INFINITY,
      { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'Infinity' },
    ],
    [undefined, { code: 'missing' }],
    [null, { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'null' }],
    [true, { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'boolean' }],
    [[], { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'array' }],
    [{}, { code: 'unreadable', notation: { code: 'empty', text: '{}', position: 0 } }],
    ['gần', { code: 'unreadable' }],
    ['gần 1,5', { code: 'unreadable', notation: { code: 'fractional', text: 'gần 1,5', position: 5 } }],
    ['từ 8 đến 5', { code: 'unreadable', notation: { code: 'reversed-range', position: 9 } }],
    [5n, { code: 'wrong-type', expected: ['number', 'string', 'object'], received: 'bigint' }],
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

  it.each([
    ['gần 2.840', { atLeast: 2830, atMost: 2840, soft: 'atLeast' }],
    ['hơn 1.000 hồ sơ', { atLeast: 1000, atMost: 1100, soft: 'atMost' }],
    ['trên 500', { atLeast: 500, atMost: 600, soft: 'atMost' }],
    ['gần 100', { atLeast: 90, atMost: 100, soft: 'atLeast' }],
    ['hơn 1', { atLeast: 1, atMost: 2, soft: 'atMost' }],
    ['khoảng 1.200', { atLeast: 1150, atMost: 1250, soft: 'both' }],
    ['khoảng 25', { atLeast: 25, atMost: 25, soft: 'both' }],
    ['từ 95 trở lên', { atLeast: 95 }],
    ['95 hồ sơ trở xuống', { atMost: 95 }],
    ['≥ 95', { atLeast: 95 }],
    ['≤95', { atMost: 95 }],
    ['không dưới 95', { atLeast: 95 }],
    ['trên dưới 200', { atLeast: 150, atMost: 250, soft: 'both' }],
    ['1,2 triệu', { atLeast: 1_150_000, atMost: 1_250_000 }],
    ['từ 5 đến 8 nhiệm vụ', { atLeast: 5, atMost: 8 }],
  ])('FR14: reads the approximate count %j', (text, figure) => {
    expect(countSchema.parse(text)).toEqual({ ...figure, words: text })
    expect(countSchema.parse(countSchema.parse(text))).toEqual({ ...figure, words: text })
  })

  it('gives a count or an issue, and accepts what it gives', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (input) => {
        const { success, data } = countSchema.safeParse(input, { reportInput: true })
        if (!success) {
          expect(issuesOf(countSchema, input).length).toBeGreaterThan(0)
        } else {
          const ends = typeof data === 'object' ? [data?.atLeast, data?.atMost] : [data]
          expect(ends.every((end) => end == null || (Number.isSafeInteger(end) && end >= 0))).toBe(true)
          // A dash is null: not reported.
          expect(countSchema.nullable().parse(data)).toEqual(data)
        }
      }),
    )
  })

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(countSchema, { io: 'input' })).toMatchObject({
      anyOf: [
        { type: 'integer', minimum: 0 },
        { type: 'string' },
        { type: 'object', properties: { atLeast: {}, atMost: {}, soft: {}, words: { type: 'string' } } },
      ],
    })
  })
})
