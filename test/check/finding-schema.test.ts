import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Cause } from '../../src/check/cause.js'
import type { Finding } from '../../src/check/finding.js'
import { findingSchema, findingsSchema } from '../../src/check/finding-schema.js'
import { issuesOf } from '../quantity/issues-of.js'

const label = { vi: 'Tổng số', en: 'Total' }
const finding: Finding = {
  rule: 'dossier/received-total',
  severity: 'error',
  path: ['procedures', 'rows', 0, 'received', 'total'],
  label,
  actual: 1304,
  expected: { atLeast: 1320, atMost: 1321 },
  difference: -16,
  operands: [
    { path: ['received', 'inPeriod'], value: 1304, label },
    { path: ['withdrawn'], value: null, beside: true },
  ],
  operandCount: 120,
  cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 },
  data: { whole: label, limit: 5, number: '05/QĐ-UBND', none: null, bounds: { atMost: '93.46' } },
  basis: [
    'arithmetic',
    'consistency',
    { document: 'Nghị định 30/2020/NĐ-CP', article: 'Điều 15', from: '2020-03-05', confirmed: true },
  ],
  waived: { reason: 'Đã giải trình', by: 'Văn phòng', until: '2024-06-30' },
}
const least = { rule: 'a/b', severity: 'info', path: [], operands: [], basis: [] }

/** One of each kind: the compiler refuses a kind that is left out. */
const causes: Readonly<Record<Cause['kind'], Cause>> = {
  'part-left-out': { kind: 'part-left-out', part: ['part'], value: 5 },
  'digits-swapped': { kind: 'digits-swapped', figure: ['part'], written: 12, proposed: 21 },
  'digit-missing': { kind: 'digit-missing', figure: ['rate'], written: '9.3', proposed: '99.3' },
  'left-over': { kind: 'left-over', part: ['part'], value: 31 },
  'class-not-named': { kind: 'class-not-named', value: 31 },
  'inside-another': { kind: 'inside-another', parts: [['part'], ['rows', 1]] },
  'stale-year': { kind: 'stale-year', proposed: '2024-01-05' },
  'another-series': { kind: 'another-series', series: 'QĐ' },
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

describe('findingSchema', () => {
  it('reads what was stored as JSON, as it was', () => {
    for (const each of [finding, least])
      expect(findingSchema.parse(JSON.parse(JSON.stringify(each)))).toEqual(each)
    expect(findingsSchema.parse([finding, least])).toEqual([finding, least])
  })

  it.each(Object.values(causes))('reads the cause $kind', (cause) => {
    expect(findingSchema.parse({ ...least, cause })).toEqual({ ...least, cause })
  })

  it.each([
    ['no rule', { rule: undefined }, ['rule']],
    ['a severity that does not exist', { severity: 'fatal' }, ['severity']],
    ['an index below 0', { path: ['rows', -1] }, ['path', 1]],
    ['a name in one language', { label: { vi: 'Tổng số' } }, ['label', 'en']],
    ['a value that is true or false', { actual: true }, ['actual']],
    ['an operand without a value', { operands: [{ path: [] }] }, ['operands', 0, 'value']],
    [
      'an operand beside that is not',
      { operands: [{ path: [], value: 1, beside: false }] },
      ['operands', 0, 'beside'],
    ],
    ['a cause that does not exist', { cause: { kind: 'wrong' } }, ['cause', 'kind']],
    ['a cause without its figure', { cause: { kind: 'part-left-out', value: 5 } }, ['cause', 'part']],
    [
      'a day that does not exist',
      { cause: { kind: 'stale-year', proposed: '2023-02-29' } },
      ['cause', 'proposed'],
    ],
    ['a basis that does not exist', { basis: ['habit'] }, ['basis', 0]],
    ['a waiver without a reason', { waived: { by: 'Văn phòng' } }, ['waived', 'reason']],
    ['a key of its own', { note: 'x' }, ['note']],
  ])('refuses %s', (_, changes, path) => {
    expect(issuesOf(findingSchema, { ...least, ...changes }).map((issue) => issue.path)).toEqual([path])
  })

  it('refuses a law of which it is not said whether it was read', () => {
    const law = { document: 'Nghị định 30/2020/NĐ-CP' }
    expect(issuesOf(findingSchema, { ...least, basis: [law] })).toEqual([
      { path: ['basis', 0, 'confirmed'], code: 'missing' },
    ])
    expect(findingSchema.safeParse({ ...least, basis: [{ ...law, confirmed: false }] }).success).toBe(true)
  })

  it('has a Vietnamese title on every key', () => {
    const { properties = {} } = z.toJSONSchema(findingSchema, { io: 'input' })
    expect(Object.keys(properties).sort()).toEqual(Object.keys(finding).sort())
    for (const property of Object.values(properties)) expect(property).toHaveProperty('title')
  })
})
