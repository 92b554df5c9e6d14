import { describe, expect, it } from 'vitest'
import type { Cause } from '../../src/check/cause.js'
import { describeFindingBy, fillTemplate } from '../../src/check/describe-finding.js'
import type { Finding } from '../../src/check/finding.js'
import type { AnyRule } from '../../src/check/rule.js'
import { runRules } from '../../src/check/run-rules.js'
import { expiredWaiver, unusedWaiver } from '../../src/check/waiver-rules.js'
import { packageRules } from '../../src/describe-finding.js'

const languages = ['vi', 'en'] as const
const rules: readonly AnyRule[] = [...packageRules.values()]
const byId = packageRules

function findingsOf(rule: AnyRule, subject: unknown): readonly Finding[] {
  const on = rule.inForce?.[0]?.from
  return runRules({ scopes: [{ select: () => [{ path: [], subject }], rules: [rule] }] }, subject, { on })
    .findings
}

const samples = rules.flatMap((rule) =>
  rule.samples.failing.flatMap(({ subject }) => findingsOf(rule, subject)),
)

/** A finding of a rule whose message is only `message`. */
function say(message: string, finding: Partial<Finding>, language: 'vi' | 'en' = 'vi'): string {
  const rule = new Map([['x/y', { message: { vi: message, en: message } }]])
  const whole: Finding = {
    rule: 'x/y',
    severity: 'error',
    path: ['a', 0],
    operands: [],
    basis: [],
    ...finding,
  }
  return describeFindingBy(whole, rule, language)
}

it('FJ25: an amount without decimals is grouped as others are, and what is taken off is said so', () => {
  const published = { atLeast: 76_125e8, atMost: 76_135e8, words: '7.613 tỷ đồng' }
  const expected = { atLeast: 7611e9, atMost: 76_112e8 }
  expect(say('{expected}', { actual: published, expected, operands: [] })).toBe(
    'từ 7.611 đến 7.611,2 tỷ đồng',
  )
  const terms = [120, 5, -7].map((value) => ({ path: ['part'], value }))
  expect(say('{equation}', { expected: 118, operands: terms })).toBe('120 + 5 - 7 = 118')
})

it('FJ25: computed amounts are said in the unit of those published', () => {
  const published = (words: string, billions: number) => ({
    atLeast: (billions - 0.05) * 1e9,
    atMost: (billions + 0.05) * 1e9,
    words,
  })
  const said = say('{equation}; {difference}; {expected}', {
    actual: published('2,3 tỷ đồng', 2.3),
    expected: { atLeast: 1_900_000_000, atMost: 2_100_000_000 },
    difference: 150_000_000,
    operands: [{ path: ['b'], value: published('2,0 tỷ đồng', 2) }],
  })
  expect(said.match(/\d[\d.,]*/g)).toEqual(['2,0', '1,9', '2,1', '0,15', '1,9', '2,1'])
  const rate = { atLeast: '97.90', atMost: '97.90' }
  expect(say('{expected:percent}', { actual: published('2,3 tỷ đồng', 2.3), expected: rate })).toBe('97,90%')
})

const about = { atLeast: 26_000, atMost: 27_000 }

describe('describeFindingBy', () => {
  it.each(samples)('says the sample of $rule at $path in both languages, with every value', (finding) => {
    for (const language of languages) {
      const text = describeFindingBy(finding, byId, language)
      const template = byId.get(finding.rule)?.message[language] ?? ''
      const [names, filled] = [template.match(/\{\w+/g) ?? [], text.match(/\{\w+/g) ?? []]
      expect(filled).toEqual([])
      expect(text).not.toMatch(/undefined:|NaN|\[object/)
      for (const name of names) expect(namedBy(finding, name.slice(1))).toBeDefined()
    }
    expect(describeFindingBy(finding, byId)).toBe(describeFindingBy(finding, byId, 'vi'))
    expect(describeFindingBy(finding, byId, 'vi')).not.toBe(describeFindingBy(finding, byId, 'en'))
  })

  /** What a placeholder stands for, from the data alone. */
  function namedBy(finding: Finding, name: string): unknown {
    if (name === 'figure') return finding.label ?? finding.path
    if (['sum', 'equation', 'ratio'].includes(name)) return finding.operands[0]
    // Where there is no single rate to compare with, nothing is said of a difference.
    if (name === 'points')
      return finding.difference ?? (typeof finding.expected === 'object' ? '' : undefined)
    return name in finding ? finding[name as keyof Finding] : finding.data?.[name]
  }

  it('refuses a finding of a rule that it is not given', () => {
    const others = samples.filter(({ rule }) => !rule.startsWith('waiver/'))
    for (const finding of others) expect(() => describeFindingBy(finding, new Map())).toThrow(RangeError)
  })

  it('FX8: says findings about waivers, whatever rules it is given', () => {
    for (const rule of [unusedWaiver, expiredWaiver]) {
      const [finding] = findingsOf(rule, rule.samples.failing[0]?.subject)
      expect(describeFindingBy(finding as Finding, new Map())).toBe(
        describeFindingBy(finding as Finding, packageRules),
      )
    }
  })

  it('names a figure by its label, or by its path', () => {
    expect(say('{figure}', { label: { vi: 'Tổng số', en: 'Total' } })).toBe('Tổng số')
    expect(say('{figure}', { label: { vi: 'Tổng số', en: 'Total' } }, 'en')).toBe('Total')
    expect(say('{figure}', {})).toBe('/a/0')
  })

  it('adds up the operands, and those only that were added up', () => {
    const operands = [
      { path: ['a'], value: 1277 },
      { path: ['b'], value: 37 },
      { path: ['c'], value: 16, beside: true as const },
    ]
    expect(say('{sum}', { operands })).toBe('1.277 + 37')
    expect(say('{ratio}', { operands }, 'en')).toBe('1,277/37')
    expect(say('{ratio}', { operands, data: { counted: 1314, among: 1320 } })).toBe('1.314/1.320')
  })

  it('names ten figures of a long sum, and says how many more there are', () => {
    const operands = Array.from({ length: 12 }, (_, index) => ({ path: ['rows', index], value: index + 1 }))
    const ten = '1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10'
    expect(say('{equation}', { operands, expected: 78 })).toBe(`${ten} + … (2 số nữa) = 78`)
    expect(say('{equation}', { operands, expected: 78 }, 'en')).toBe(`${ten} + … (2 more) = 78`)
    expect(say('{equation}', { operands: operands.slice(0, 11), expected: 66 })).toBe(
      `${ten} + … (1 số nữa) = 66`,
    )
    expect(say('{equation}', { operands: operands.slice(0, 10), expected: 55 })).toBe(`${ten} = 55`)
  })

  it('has no equation of nothing', () => {
    expect(say('{equation}', { expected: 0 })).toBe('không có số nào để cộng')
    expect(say('{equation}', { expected: 0 }, 'en')).toBe('there is nothing to add up')
  })

  it.each<[string, Finding['expected'], Finding['operands'][number]['value'], string, string]>([
    ['all there is', 3, 3, '“Số trực tuyến” là 3', '“Online” is 3'],
    ['one of several', { atLeast: 40 }, 40, 'riêng “Số trực tuyến” đã là 40', '“Online” alone is 40'],
    ['approximate', about, about, '“Số trực tuyến” là từ 26.000 đến 27.000', '“Online” is 26,000 to 27,000'],
    ['not all that was reckoned', 5, 3, '3 = 5', '3 = 5'],
  ])('names a single figure, of which there is no sum: %s', (_, expected, value, vi, en) => {
    const operands = [{ path: ['b'], value, label: { vi: 'Số trực tuyến', en: 'Online' } }]
    expect(say('{equation}', { expected, operands })).toBe(vi)
    expect(say('{equation}', { expected, operands }, 'en')).toBe(en)
  })

  it.each<[string, Partial<Finding>, string]>([
    ['{actual:percent}', { actual: '99.30' }, '99,30%'],
    ['{expected:percent}', { expected: { atLeast: '90.00', atMost: '93.46' } }, 'từ 90,00% đến 93,46%'],
    ['{expected:percent}', { expected: { atLeast: '90.00' } }, 'ít nhất 90,00%'],
    ['{expected:percent}', { expected: null }, 'không xác định'],
    ['{difference}', { difference: -18 }, '-18'],
    ['{expected}', { expected: { atLeast: 26_000, atMost: 27_000 } }, 'từ 26.000 đến 27.000'],
    ['{expected}', { expected: { atLeast: 48_000, atMost: 49_000, words: 'hơn 48.000' } }, 'hơn 48.000'],
    // Sums may be beyond any count, and bounds may have decimals.
    ['{expected}', { expected: 2 ** 54 }, '18.014.398.509.481.984'],
    ['{difference}', { difference: -(2 ** 54) }, '-18.014.398.509.481.984'],
    ['{expected}', { expected: { atLeast: 2 ** 54 } }, 'ít nhất 18.014.398.509.481.984'],
    ['{expected}', { expected: { atLeast: 46.09, atMost: 86.09 } }, 'từ 46,09 đến 86,09'],
    ['{expected}', { expected: { atMost: 86.5 } }, 'không quá 86,5'],
    ['{actual:date}', { actual: '2024-02-05' }, '05/02/2024'],
    ['{actual:date}', { actual: 'đầu tháng 02' }, 'đầu tháng 02'],
    ['{until:date}', { data: { until: null } }, 'không xác định'],
    ['{limit}', { data: { limit: 5 } }, '5'],
    ['{whole}', { data: { whole: { vi: 'Tổng', en: 'Total' } } }, 'Tổng'],
    ['{unknown}', {}, '{unknown}'],
  ])('fills %s', (template, finding, text) => {
    expect(say(template, finding)).toBe(text)
  })

  it('prints in English as English does', () => {
    expect(say('{expected}', { expected: 2 ** 54 }, 'en')).toBe('18,014,398,509,481,984')
    expect(say('{expected}', { expected: { atLeast: 46.09 } }, 'en')).toBe('at least 46.09')
    expect(say('{expected:percent}', { expected: null }, 'en')).toBe('undefined')
    expect(say('{expected:percent}', { expected: { atMost: '93.46' } }, 'en')).toBe('up to 93.46%')
  })

  it('takes no placeholder from the data of a report', () => {
    const label = { vi: '{actual} $& {sum}', en: '{actual}' }
    expect(say('{figure}: {actual}', { label, actual: 5 })).toBe('{actual} $& {sum}: 5')
    expect(fillTemplate('{constructor} {toString}', {}, 'vi')).toBe('{constructor} {toString}')
  })

  it('says every kind of cause in both languages, with the names of its figures', () => {
    const label = { vi: 'Hồ sơ rút', en: 'Withdrawn' }
    const operands = [{ path: ['part'], value: 5, label }]
    // One of each kind: the compiler refuses a kind that is left out.
    const causes: Readonly<Record<Cause['kind'], Cause>> = {
      'part-left-out': { kind: 'part-left-out', part: ['part'], value: 5 },
      'digits-swapped': { kind: 'digits-swapped', figure: ['part'], written: 12, proposed: 21 },
      'digit-missing': { kind: 'digit-missing', figure: ['part'], written: 1, proposed: 21 },
      'left-over': { kind: 'left-over', part: ['part'], value: 31 },
      'class-not-named': { kind: 'class-not-named', value: 31 },
      'inside-another': { kind: 'inside-another', parts: [['part'], ['other']] },
      'stale-year': { kind: 'stale-year', proposed: '2024-01-05' },
      'another-series': { kind: 'another-series', series: 'QĐ-UBND' },
      'no-base': { kind: 'no-base' },
      'above-whole': { kind: 'above-whole' },
      'false-hundred': { kind: 'false-hundred' },
      'false-zero': { kind: 'false-zero' },
      'beyond-word': { kind: 'beyond-word' },
      'sign-reversed': { kind: 'sign-reversed' },
      'percentage-points': { kind: 'percentage-points' },
      'share-of-before': { kind: 'share-of-before' },
      truncated: { kind: 'truncated', rounded: '99.8' },
      complement: { kind: 'complement', partner: '99.7' },
      hundredth: { kind: 'hundredth', proposed: '99.6' },
      'other-base': { kind: 'other-base', base: label, numerator: 1, denominator: 2 },
    }
    for (const [kind, cause] of Object.entries(causes)) {
      expect(cause.kind).toBe(kind)
      const [vi, en] = languages.map((language) => say('.', { operands, cause }, language))
      expect(vi).not.toBe(en)
      expect(`${vi}${en}`).not.toMatch(/\{\w+|\[object|undefined/)
      const named = 'part' in cause || 'figure' in cause || 'parts' in cause
      if (named) {
        expect(vi).toContain('Hồ sơ rút')
        expect(en).toContain('Withdrawn')
      }
    }
  })
})
