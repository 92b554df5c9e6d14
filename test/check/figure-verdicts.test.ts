import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partVerdict } from '../../src/check/parts.js'
import { figureRateVerdict } from '../../src/check/rates.js'
import { notEvaluated, passed } from '../../src/check/rule.js'
import { sumVerdict } from '../../src/check/sums.js'
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
        expect(sumVerdict({ whole, terms })).toBe(passed)
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
    const verdict = (value: number) => sumVerdict({ whole: { path: ['whole'], value }, terms })
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
      sumVerdict({ whole: { path: ['whole'], value }, terms: [{ path: ['part'], value: 90 }], missing })
    expect(verdict(95)).toEqual(notEvaluated(['other']))
    expect(verdict(90)).toBe(passed)
    expect(verdict(85)).toMatchObject({ expected: { atLeast: 90 }, difference: -5 })
  })
})

describe('partVerdict', () => {
  const whole = { path: ['received'], value: 16, label: { vi: 'Tiếp nhận', en: 'Received' } }
  const part = { path: ['online'], value: 18, label: { vi: 'Trực tuyến', en: 'Online' } }

  it('says by how much a part is above its whole, and what the whole is called', () => {
    expect(partVerdict(part, whole)).toEqual({
      outcome: 'failed',
      path: ['online'],
      label: part.label,
      actual: 18,
      expected: { atMost: 16 },
      difference: 2,
      operands: [whole],
      data: { whole: whole.label, limit: 16 },
    })
  })

  it('takes the value of a whole without a name', () => {
    expect(partVerdict(part, { path: ['received'], value: 16 })).toMatchObject({
      data: { whole: 16, limit: 16 },
    })
    expect(partVerdict(part, { path: ['received'], value: { atMost: 17 } })).toMatchObject({
      difference: 1,
      data: { whole: { atMost: 17 }, limit: { atMost: 17 } },
    })
  })

  it('passes a part that is all of its whole, or may be', () => {
    expect(partVerdict({ ...part, value: 16 }, whole)).toBe(passed)
    expect(partVerdict({ path: ['online'], value: { atLeast: 16, atMost: 20 } }, whole)).toBe(passed)
    expect(partVerdict(part, { path: ['received'], value: { atLeast: 10 } })).toBe(passed)
  })
})

describe('figureRateVerdict', () => {
  type Value = Parameters<typeof partVerdict>[0]['value']
  const label = { vi: 'Tỷ lệ đúng hạn', en: 'Rate on time' }
  const verdict = (
    rate: Parameters<typeof figureRateVerdict>[0]['published']['rate'],
    part: Value,
    of: Value,
  ) =>
    figureRateVerdict(
      {
        published: { path: ['rates', 'onTime'], rate },
        base: {
          name,
          numerator: { path: ['onTime'], value: part },
          denominator: { path: ['resolved'], value: of },
        },
      },
      label,
    )

  it.each<[string, Value, Value]>([
    ['exact', 912, 890],
    ['approximate', { atLeast: 900 }, { atMost: 890 }],
  ])('leaves a part that is certainly above its whole to the rule on parts: %s', (_, part, of) => {
    expect(verdict('99.5', part, of)).toEqual(notEvaluated(['onTime']))
    expect(verdict({ atLeast: '99.5' }, part, of)).toEqual(notEvaluated(['onTime']))
  })

  it.each<[string, Value, Value]>([
    ['exact', 0, 0],
    ['approximate', { atLeast: 0 }, { atMost: 0 }],
  ])('knows no rate of nothing: %s', (_, part, of) => {
    expect(verdict({ atLeast: '99.5', atMost: '99.6' }, part, of)).toEqual({
      outcome: 'failed',
      severity: 'warning',
      path: ['rates', 'onTime'],
      label,
      actual: { atLeast: '99.5', atMost: '99.6' },
      expected: null,
      operands: [
        { path: ['onTime'], value: part },
        { path: ['resolved'], value: of },
      ],
      cause: { kind: 'no-base' },
    })
  })

  it.each<[string, string | { atLeast?: string; atMost?: string }, Value, Value, unknown]>([
    ['both ends', '99.50', { atLeast: 800, atMost: 810 }, 890, { atLeast: '89.89', atMost: '91.01' }],
    [
      'an approximate rate of exact figures',
      { atLeast: '99.5' },
      801,
      890,
      { atLeast: '90.00', atMost: '90.00' },
    ],
    ['no upper end, where the whole may be 0', { atMost: '1' }, 20, { atMost: 890 }, { atLeast: '2.25' }],
    ['no upper end, where the part has none', { atMost: '1' }, { atLeast: 20 }, 890, { atLeast: '2.25' }],
    ['no lower end, where the whole has none', '99.50', 20, { atLeast: 890 }, { atMost: '2.25' }],
  ])('names the rates that its figures allow: %s', (_, rate, part, of, expected) => {
    const failure = verdict(rate, part, of)
    expect(failure).toMatchObject({ outcome: 'failed', actual: rate })
    expect(failure).toHaveProperty('expected', expected)
    expect(failure).not.toHaveProperty('cause')
  })

  it.each<[string | { atLeast?: string; atMost?: string }, Value, Value]>([
    ['90.00', 801, 890],
    [{ atLeast: '90' }, 801, 890],
    ['90.00', { atLeast: 800, atMost: 810 }, 890],
    ['90.00', 801, { atLeast: 880 }],
    ['2.2', 20, { atMost: 890 }],
  ])('passes %j of %j in %j', (rate, part, of) => {
    expect(verdict(rate, part, of)).toBe(passed)
  })

  it('names the slip where all is exact', () => {
    expect(verdict('90.0', 802, 890)).toMatchObject({
      outcome: 'failed',
      expected: '90.11',
      difference: '-0.11',
    })
    expect(verdict('98.99', 890, 899)).toMatchObject({ cause: { kind: 'truncated', rounded: '99.00' } })
  })
})
