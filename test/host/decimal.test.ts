import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountOf, plainData, toDecimal } from '../../src/host/index.js'
import { rateOf, roundPercentage } from '../../src/quantity/rate-of.js'
import { subtractDecimals, sumExactly } from '../../src/quantity/scaled-decimal.js'
import { safeParseReport } from '../../src/report/parse-report.js'

/** The oracle, at 60 digits. */
const Oracle = Decimal.clone({ defaults: true, precision: 60 })
const count = fc.oneof(fc.nat(10_000), fc.maxSafeNat())

describe('toDecimal', () => {
  it.each([
    [{ numerator: 3, denominator: 8 }, '0.375'],
    [{ numerator: 0.1, denominator: 0.3 }, `0.${'3'.repeat(100)}`],
    [rateOf(1482, 1485, 1), '99.8'],
    ['99.30', '99.3'],
    ['-0.05', '-0.05'],
    [5, '5'],
    [1e21, '1e+21'],
    [9_007_199_254_740_993n, '9007199254740993'],
  ])('of %s is %s', (value, expected) => {
    expect(toDecimal(value)?.toString()).toBe(expected)
  })

  it.each([null, undefined, rateOf(0, 0, 1), { numerator: 1, denominator: 0 }])(
    'of %s is nothing',
    (value) => {
      expect(toDecimal(value)).toBeNull()
    },
  )

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '99,3', '1e3', '', ' 1', { atLeast: 5 }])(
    'refuses %j',
    (value) => {
      expect(() => toDecimal(value as string)).toThrow(RangeError)
    },
  )

  it('is not moved by what a host sets in its class', () => {
    const { precision, rounding } = Decimal
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN })
    try {
      expect(toDecimal({ numerator: 2, denominator: 3 })?.toFixed(5)).toBe('0.66667')
      expect(amountOf(new Decimal('1234567.25'))).toEqual({ ok: true, value: 1_234_567.25 })
    } finally {
      Decimal.set({ precision, rounding })
    }
  })
})

describe('against decimal.js at 60 digits', () => {
  it('ratios and their rounding are the same', () => {
    fc.assert(
      fc.property(
        count,
        count.filter((each) => each > 0),
        fc.nat(12),
        (numerator, denominator, places) => {
          const percentage = new Oracle(numerator).times(100).div(denominator)
          expect(roundPercentage({ numerator, denominator }, places)).toBe(
            percentage.toFixed(places, Decimal.ROUND_HALF_UP),
          )
          expect(roundPercentage({ numerator, denominator }, places, 'down')).toBe(
            percentage.toFixed(places, Decimal.ROUND_DOWN),
          )
          const own = toDecimal({ numerator, denominator })
          expect(own?.toSignificantDigits(50).toString()).toBe(
            new Oracle(numerator).div(denominator).toSignificantDigits(50).toString(),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('sums and differences of decimals are the same', () => {
    const decimal = fc
      .tuple(fc.nat(1_000_000), fc.nat(6))
      .map(([digits, places]) => new Oracle(digits).div(10 ** places).toFixed(places))
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 2, maxLength: 50 }), (decimals) => {
        const sum = decimals.reduce((total, each) => total.plus(each), new Oracle(0))
        expect(sumExactly(decimals.map(Number))).toBe(sum.toNumber())
        const [one = '', other = ''] = decimals
        expect(new Oracle(subtractDecimals(one, other)).equals(new Oracle(one).minus(other))).toBe(true)
      }),
    )
  })
})

describe('amountOf', () => {
  it.each([
    [1492, 1492],
    [1_234_567.25, 1_234_567.25],
    [7_611_000_000_000n, 7_611_000_000_000],
    ['1234567.00', 1_234_567],
    ['0.100000', 0.1],
    [new Decimal('196000000'), 196_000_000],
    [new (Decimal.clone({ precision: 5 }))('0.25'), 0.25],
  ])('reads %s', (value, expected) => {
    expect(amountOf(value)).toEqual({ ok: true, value: expected })
  })

  it.each([
    [null, 'empty'],
    [' ', 'empty'],
    [-5, 'negative'],
    ['-5.00', 'negative'],
    ['1.234.567', 'unexpected-character'],
    ['1,5', 'unexpected-character'],
    ['5 đồng', 'unexpected-character'],
    [0.1234567, 'too-precise'],
    ['9007199254740993', 'too-large'],
    ['9007199254740.123456', 'too-large'],
    [new Decimal(Number.NaN), 'not-text'],
    [{}, 'not-text'],
    [true, 'not-text'],
  ])('refuses %s', (value, code) => {
    expect(amountOf(value)).toMatchObject({ ok: false, issue: { code } })
  })
})

describe('plainData', () => {
  const report = {
    title: 'Báo cáo công tác cải cách hành chính tháng 3 năm 2024',
    agency: { name: 'UBND xã Tân Lập', level: 'commune' },
    issuedOn: new Date(2024, 2, 14),
    period: {
      kind: 'month',
      year: 2024n,
      ordinal: 3,
      from: new Date(2024, 1, 15),
      to: new Date(2024, 2, 14),
    },
    targets: [
      { indicator: 'Tỷ lệ hồ sơ trực tuyến', target: new Decimal('95'), actual: new Decimal('99.3') },
    ],
  }

  it('makes of what a driver gives what a report takes', () => {
    const plain = plainData(report, { holds: 'day', zone: 'local' })
    if (!plain.success) expect.fail()
    const parsed = safeParseReport(plain.data)
    if (!parsed.success) expect.fail(JSON.stringify(parsed.issues))
    expect(parsed.report).toMatchObject({
      issuedOn: '2024-03-14',
      period: { year: 2024, from: '2024-02-15', to: '2024-03-14' },
    })
    expect(report.issuedOn).toBeInstanceOf(Date)
  })

  it('names the place of a Date that is no certain day', () => {
    expect(plainData({ a: [{ b: new Date('2024-03-11T02:00:00Z') }] }, { holds: 'day' })).toMatchObject({
      success: false,
      issues: [{ path: ['a', 0, 'b'], code: 'unreadable', notation: { code: 'ambiguous' } }],
    })
  })

  it('leaves alone what it does not know, cycles and shared values included', () => {
    const shared = { on: new Date('2024-03-11T02:00:00Z') }
    const data: Record<string, unknown> = {
      one: shared,
      other: shared,
      text: 'x',
      map: new Map(),
      nan: Number.NaN,
    }
    data.self = data
    Object.defineProperty(data, '__proto__', { value: { x: 1n }, enumerable: true })
    const plain = plainData(data)
    if (!plain.success) expect.fail()
    const copy = plain.data as typeof data
    expect(copy.one).toEqual({ on: '2024-03-11' })
    expect(copy.other).toBe(copy.one)
    expect(copy.self).toBe(copy)
    expect(copy.map).toBe(data.map)
    expect(Object.getOwnPropertyDescriptor(copy, '__proto__')?.value).toEqual({ x: 1 })
    expect(plainData(2n ** 60n)).toEqual({ success: true, data: String(2n ** 60n) })
  })

  it.each([[{ holds: 'dates' }], [{ zone: 'vn' }], [{ hold: 'day' }], [null]])(
    'refuses %j, which are no options, before a Date shows it',
    (options) => {
      for (const data of [{ title: 'Báo cáo' }, [], new Date(0)])
        expect(() => plainData(data, options as never)).toThrow(TypeError)
    },
  )

  it('walks what lies deep', () => {
    let deep: unknown = new Date('2024-03-11T02:00:00Z')
    for (let depth = 0; depth < 50_000; depth++) deep = [deep]
    expect(plainData(deep).success).toBe(true)
  })
})
