import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentageSchema, publishedRateSchema } from '../../src/quantity/figure-schemas.js'
import { asPublished } from '../notation/arbitraries.js'
import { issuesOf } from './issues-of.js'

describe.each([
  ['percentageSchema', percentageSchema, ['string', 'number']],
  ['publishedRateSchema', publishedRateSchema, ['string', 'number', 'object']],
])('%s', (_, schema, types) => {
  it.each([
    [99.3, '99.3'],
    [0, '0'],
    [100, '100'],
    ['99.30', '99.30'],
    ['100.00', '100.00'],
    ['99,30%', '99.30'],
    ['93,08', '93.08'],
    ['98.8 %', '98.8'],
    ['05,2', '5.2'],
    ['05.2', '5.2'],
    ['007', '7'],
    ['0.16', '0.16'],
    // FR15: a base may be exceeded.
    [100.5, '100.5'],
    ['104,4%', '104.4'],
    ['120', '120'],
    ['1.250,5 %', '1250.5'],
  ])('accepts %j as %j', (input, percentage) => {
    expect(schema.parse(input)).toBe(percentage)
  })

  it.each([
    [-5, { code: 'too-small', minimum: 0 }],
    [Number.NaN, { code: 'wrong-type', expected: types, received: 'NaN' }],
    [Number.POSITIVE_INFINITY, { code: 'wrong-type', expected: types, received: 'Infinity' }],
    [true, { code: 'wrong-type', expected: types, received: 'boolean', value: 'true' }],
    [[], { code: 'wrong-type', expected: types, received: 'array' }],
    [undefined, { code: 'missing' }],
  ])('refuses %s', (input, issue) => {
    expect(issuesOf(schema, input)).toEqual([{ path: [], ...issue }])
  })

  it.each([
    [1e-7, 'too-precise', '1e-7', 0],
    ['', 'empty', '', 0],
    ['-1', 'negative', '-1', 0],
    ['1,2,3', 'broken-grouping', '1,2,3', 1],
    ['99,3 phần trăm', 'unexpected-character', '99,3 phần trăm', 5],
  ])('refuses %j as %s', (input, code, text, position) => {
    expect(issuesOf(schema, input)).toEqual([
      { path: [], code: 'unreadable', notation: { code, text, position } },
    ])
  })
})

describe('publishedRateSchema', () => {
  it.each([
    ['gần 90%', { atLeast: '80', atMost: '90', soft: 'atLeast' }],
    ['trên 99,5%', { atLeast: '99.5', atMost: '99.6', soft: 'atMost' }],
    ['dưới 5%', { atMost: '5' }],
    [
      { atLeast: '80', atMost: '90,5%' },
      { atLeast: '80', atMost: '90.5' },
    ],
    [{ atMost: 5 }, { atMost: '5' }],
    // One bound, printed in two ways.
    [
      { atLeast: '90', atMost: '90.0' },
      { atLeast: '90', atMost: '90.0' },
    ],
    ['khoảng 100%', { atLeast: '95', atMost: '105', soft: 'both' }],
    ['gần 100%', { atLeast: '90', atMost: '100', soft: 'atLeast' }],
    ['hơn 71%', { atLeast: '71', atMost: '72', soft: 'atMost' }],
    ['≥ 95%', { atLeast: '95' }],
    ['từ 95% trở lên', { atLeast: '95' }],
    ['từ 95 đến 97,5%', { atLeast: '95', atMost: '97.5' }],
  ])('accepts %j as %j', (input, rate) => {
    expect(publishedRateSchema.parse(input)).toEqual(
      typeof input === 'string' ? asPublished(input, rate) : rate,
    )
  })

  it.each([
    [{ atLeast: -1 }, { path: ['atLeast'], code: 'too-small', minimum: 0 }],
    [
      { atLeast: '5', some: 1 },
      { path: ['some'], code: 'unknown-key', key: 'some' },
    ],
  ])('refuses %j', (input, issue) => {
    expect(issuesOf(publishedRateSchema, input)).toEqual([issue])
  })

  it.each([
    [{ atLeast: '90', atMost: '80' }, 'reversed-range', '{"atLeast":"90","atMost":"80"}'],
    [{ atLeast: '9.5', atMost: '9.49' }, 'reversed-range', '{"atLeast":"9.5","atMost":"9.49"}'],
    [{}, 'empty', '{}'],
  ])('refuses the bounds %j as %s', (input, code, text) => {
    expect(issuesOf(publishedRateSchema, input)).toEqual([
      { path: [], code: 'unreadable', notation: { code, text, position: 0 } },
    ])
  })

  it('accepts what it gives', () => {
    const text = fc
      .tuple(fc.constantFrom('', 'gần ', 'trên ', 'khoảng ', 'dưới ', 'ít nhất '), fc.nat(110), fc.nat(999))
      .map(([word, integer, decimals]) => `${word}${integer}${decimals < 500 ? '' : `,${decimals}`}%`)
    fc.assert(
      fc.property(fc.oneof(text, fc.double({ min: 0, max: 100 })), (input) => {
        const { success, data } = publishedRateSchema.safeParse(input)
        if (success) expect(publishedRateSchema.parse(data)).toEqual(data)
      }),
      { numRuns: 500 },
    )
  })
})
