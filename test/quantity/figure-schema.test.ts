import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureSchema, moneySchema } from '../../src/quantity/figure-schemas.js'
import { asPublished } from '../notation/arbitraries.js'
import { issuesOf } from './issues-of.js'

const types = ['number', 'string', 'object']

describe('figureSchema', () => {
  it.each([
    [1492, 1492],
    [86.59, 86.59],
    [0.000001, 0.000001],
    ['86,59', 86.59],
    ['1.492', 1492],
    ['gần 27.000', { atLeast: 26_000, atMost: 27_000, soft: 'atLeast' }],
    [
      { atLeast: '1.492', atMost: 2000 },
      { atLeast: 1492, atMost: 2000 },
    ],
    [{ atMost: 5 }, { atMost: 5 }],
    [
      { atLeast: 5, atMost: 5 },
      { atLeast: 5, atMost: 5 },
    ],
    [{ atMost: 0 }, { atMost: 0 }],
  ])('accepts %j as %j', (input, figure) => {
    expect(figureSchema.parse(input)).toEqual(typeof input === 'string' ? asPublished(input, figure) : figure)
  })

  it.each([
    [-5, { path: [], code: 'too-small', minimum: 0 }],
    [2 ** 53, { path: [], code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }],
    [Number.NaN, { path: [], code: 'wrong-type', expected: types, received: 'NaN' }],
    [Number.POSITIVE_INFINITY, { path: [], code: 'wrong-type', expected: types, received: 'Infinity' }],
    [true, { path: [], code: 'wrong-type', expected: types, received: 'boolean' }],
    [[], { path: [], code: 'wrong-type', expected: types, received: 'array' }],
    [null, { path: [], code: 'wrong-type', expected: types, received: 'null' }],
    [undefined, { path: [], code: 'missing' }],
    [{ atLeast: -1 }, { path: ['atLeast'], code: 'too-small', minimum: 0 }],
    [
      { atMost: 5, some: 1 },
      { path: ['some'], code: 'unknown-key', key: 'some' },
    ],
    [
      { atLeast: '1.5' },
      {
        path: ['atLeast'],
        code: 'unreadable',
        notation: { code: 'ambiguous', text: '1.5', position: 1, readings: [1.5, 1500] },
      },
    ],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(figureSchema, input)).toMatchObject([issue])
  })

  it.each([
    [1e-7, 'too-precise', '1e-7', 0],
    [0.1234567, 'too-precise', '0.1234567', 0],
    ['', 'empty', '', 0],
    ['1.5', 'ambiguous', '1.5', 1],
    ['gần', 'unexpected-character', 'gần', 0],
    ['từ 8 đến 5', 'reversed-range', 'từ 8 đến 5', 9],
    [{ atLeast: 5, atMost: 4 }, 'reversed-range', '{"atLeast":5,"atMost":4}', 0],
    [{}, 'empty', '{}', 0],
  ])('refuses %j as %s', (input, code, text, position) => {
    expect(issuesOf(figureSchema, input)).toMatchObject([
      { path: [], code: 'unreadable', notation: { code, text, position } },
    ])
  })

  it('accepts what it gives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 0 }), fc.string(), fc.maxSafeNat(), fc.anything()), (input) => {
        const { success, data } = figureSchema.safeParse(input)
        if (success && data !== null) expect(figureSchema.parse(data)).toEqual(data)
      }),
    )
  })
})

describe('moneySchema', () => {
  it.each([
    [450_000, 450_000],
    ['450.000 đồng', 450_000],
    ['gần 196 triệu đồng', { atLeast: 195_000_000, atMost: 196_000_000, soft: 'atLeast' }],
    [{ atLeast: 5 }, { atLeast: 5 }],
  ])('accepts %j as %j', (input, amount) => {
    expect(moneySchema.parse(input)).toEqual(typeof input === 'string' ? asPublished(input, amount) : amount)
  })

  it.each([
    [-5, { code: 'too-small', minimum: 0 }],
    [1.5, { code: 'wrong-type', expected: ['int', 'string', 'object'], received: 'fraction' }],
    [2 ** 53, { code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }],
    [Number.NaN, { code: 'wrong-type', expected: types, received: 'NaN' }],
    [Number.POSITIVE_INFINITY, { code: 'wrong-type', expected: types, received: 'Infinity' }],
  ])('refuses %s', (input, issue) => {
    expect(issuesOf(moneySchema, input)).toMatchObject([{ path: [], ...issue }])
  })

  it.each([
    ['', 'empty', 0],
    ['196', 'unknown-unit', 3],
    ['1.5 đồng', 'ambiguous', 1],
    ['-5 đồng', 'negative', 0],
    ['từ 8 đến 5 đồng', 'reversed-range', 9],
  ])('refuses %j as %s at %i', (text, code, position) => {
    expect(issuesOf(moneySchema, text)).toMatchObject([
      { path: [], code: 'unreadable', notation: { code, text, position } },
    ])
  })
})
