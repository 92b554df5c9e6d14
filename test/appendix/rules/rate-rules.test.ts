import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../../src/appendix/appendix-model.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { defineTemplate } from '../../../src/appendix/define-template.js'
import { isAboveHundred, rateAboveHundred } from '../../../src/appendix/rules/rate-above-hundred.js'
import { sample } from '../../../src/appendix/rules/sample-template.js'
import type { Verdict } from '../../../src/check/rule.js'
import { agreesPlainly, agreesWithRatio } from '../../../src/quantity/agrees-with-ratio.js'
import { intervalOf } from '../../../src/quantity/interval.js'
import { checkSample, found, type Values } from './find-in-sample.js'
import { lacks, passes, type Units } from './rows.js'

const label = { vi: 'Chỉ tiêu', en: 'Row' }
const counted = { kind: 'count', label, unit: { vi: 'Hồ sơ', en: 'Dossiers' }, overTime: 'flow' } as const
const share = (numerator: string, denominator: string) =>
  ({ kind: 'rate', label, overTime: 'flow', formula: { kind: 'ratio', numerator, denominator } }) as const

/** Dossiers on time and late among all, and public units less than in 2015. */
const model = appendixModel(
  defineTemplate({
    id: 'rates',
    title: label,
    source: { document: 'Ví dụ', confirmed: true },
    indicators: [
      { key: '1', ...share('1.onTime', '1.all') },
      { key: '2', ...share('1.late', '1.all') },
      { key: '1.all', ...counted, formula: { kind: 'sum', parts: ['1.onTime', '1.late'] } },
      { key: '1.onTime', ...counted },
      { key: '1.late', ...counted },
      {
        key: '3',
        kind: 'rate',
        label,
        overTime: 'cumulative',
        formula: {
          kind: 'ratio',
          numerator: { kind: 'difference', from: '3.before', less: '3.now' },
          denominator: '3.before',
        },
      },
      { key: '3.before', ...counted },
      { key: '3.now', ...counted },
    ],
  }),
)
const findings = (values: Values) =>
  checkAppendix({ template: 'rates', values }, model, { severities: { 'appendix/blank': 'off' } }).findings

describe('the rule appendix/rate', () => {
  it('needs every row', () => {
    const { rules, gaps } = checkSample({ '2.1': '100', '2.1.resolved': 39 })
    expect(rules['appendix/rate']).toMatchObject({ passed: 0, failed: 0, notEvaluated: 1 })
    expect(gaps.find(({ rule }) => rule === 'appendix/rate')?.missing).toEqual([
      ['appendix', 'values', '2.1.onTime'],
    ])
  })

  it('leaves a part above its whole to the rule on that', () => {
    expect(found(checkSample({ '2.1': '100', '2.1.resolved': 39, '2.1.onTime': 1481 }))).toEqual([
      'error part-above-whole 2.1.onTime',
    ])
    expect(found(checkSample({ '2.1': '150', '2.1.resolved': 2, '2.1.onTime': 3 }))).toEqual([
      'error part-above-whole 2.1.onTime',
    ])
  })

  it('names a rate that is 100 less its partner', () => {
    const values = { '1': '33.3', '2': '66.8', '1.all': 600, '1.onTime': 200, '1.late': 400 }
    expect(findings({ ...values, '2': '66.7' })).toEqual([])
    // 199/600 is 33.17, so 33.1 is cut off, and 66.9 is made of it.
    expect(
      findings({ '1': '33.1', '2': '66.9', '1.all': 600, '1.onTime': 199, '1.late': 401 }),
    ).toMatchObject([
      { path: ['appendix', 'values', '1'], severity: 'warning', cause: { kind: 'truncated' } },
      { path: ['appendix', 'values', '2'], severity: 'info', cause: { kind: 'complement', partner: '33.1' } },
    ])
  })

  it('proposes a digit only where everything else would hold', () => {
    // 480 of 600 are 80%, but with 552 late ones they would be more than all.
    const [rate] = findings({ '1': '80.0', '1.all': 600, '1.onTime': 48 })
    expect(rate).toMatchObject({
      expected: '8.00',
      cause: { kind: 'digit-missing', written: 48, proposed: 480 },
    })
    const withTotal = findings({ '1': '80.0', '1.all': 600, '1.onTime': 48, '1.late': 552 })
    expect(withTotal).toMatchObject([{ path: ['appendix', 'values', '1'], severity: 'error' }])
    expect(withTotal[0]?.cause).toBeUndefined()
  })

  it('shows both figures of a difference', () => {
    expect(findings({ '3': '25', '3.before': 12, '3.now': 9 })).toEqual([])
    expect(findings({ '3': '75', '3.before': 12, '3.now': 9 })).toMatchObject([
      { expected: '25.00', operands: [{ value: 12 }, { value: 9 }], data: { share: { vi: '(12 - 9)/12' } } },
    ])
    // There are more units than before: no share was cut, and nothing is wrong for sure.
    expect(findings({ '3': '0', '3.before': 9, '3.now': 12 })).toEqual([])
  })

  it('names a rounding to 100', () => {
    expect(found(checkSample({ '2.1': '100', '2.1.resolved': 1000, '2.1.onTime': 999 }))).toEqual([
      'info rate 2.1',
    ])
  })
})

describe('agreesPlainly', () => {
  it('says no more than exact arithmetic does', () => {
    for (let denominator = 1; denominator <= 60; denominator++) {
      for (let numerator = 0; numerator <= denominator; numerator++) {
        for (const places of [0, 1, 2]) {
          const nearest = (100 * numerator) / denominator
          for (const step of [-1, -0.5, 0, 0.5, 1]) {
            const published = Math.max(0, nearest + step / 10 ** places).toFixed(places)
            if (!agreesPlainly(published, { numerator, denominator })) continue
            expect(agreesWithRatio(published, intervalOf(numerator), intervalOf(denominator))).toBe(true)
            expect(Number(published) === 100 && numerator < denominator).toBe(false)
          }
        }
      }
    }
  })
})

describe('the rule appendix/rate-above-hundred', () => {
  it('is silent where another rule says more', () => {
    expect(found(checkSample({ '3.1': '266' }))).toEqual(['error rate-above-hundred 3.1'])
    expect(found(checkSample({ '3.1': '266' }, { units: { '3.1': 'Văn bản' } }))).toEqual(['error unit 3.1'])
    expect(found(checkSample({ '2.1': '266', '2.1.resolved': 100, '2.1.onTime': 26 }))).toEqual([
      'error rate 2.1',
    ])
    expect(found(checkSample({ '3.1': '266' }, { units: { '3.1': ' (%)' } }))).toEqual([
      'error rate-above-hundred 3.1',
    ])
  })

  it.each<[string, Values, Units | undefined, Verdict | readonly Verdict[]]>([
    ['no rate', { '3.1': null, '1.2': 150 }, undefined, lacks()],
    ['only a rate in another unit', { '3.1': '266' }, { '3.1': 'Văn bản' }, lacks()],
    [
      'only a rate that its rows are there to judge',
      { '2.1': '266', '2.1.resolved': 9, '2.1.onTime': 2 },
      undefined,
      lacks(),
    ],
    ['a rate of 100, and one below', { '3.1': '100.00', '2.1': '99.9' }, undefined, [passes, passes]],
    [
      'a rate a little above 100, and a blank one',
      { '3.1': '100.1', '2.1': null },
      undefined,
      [
        {
          outcome: 'failed',
          path: ['appendix', 'values', '3.1'],
          label: { vi: 'Tỷ lệ văn bản điện tử (3.1)', en: 'Share of electronic documents (3.1)' },
          actual: '100.1',
          expected: { atMost: '100' },
          difference: '0.1',
          operands: [],
        },
      ],
    ],
  ])('judges %s', (_, values, units, verdicts) => {
    expect(rateAboveHundred.check(sample(values, units && { units }), {})).toEqual(verdicts)
  })

  it('compares what is printed, to the last digit', () => {
    for (const percentage of ['0', '9', '99.999', '100', '100.0', '0100']) {
      expect(isAboveHundred(percentage)).toBe(false)
    }
    for (const percentage of ['101', '100.1', '266.0', '100.00000000000000001']) {
      expect(isAboveHundred(percentage)).toBe(true)
    }
  })

  it('does not let 0 of 0 hide it', () => {
    expect(found(checkSample({ '2.1': '266', '2.1.resolved': 0, '2.1.onTime': 0 }))).toEqual([
      'warning rate 2.1',
      'error rate-above-hundred 2.1',
    ])
  })
})

describe('the rule appendix/exclusive-rates', () => {
  const parts = (electronic: string | null, both: string | null) =>
    found(checkSample({ '3.1.electronic': electronic, '3.1.both': both }))

  it('knows what rounding can do', () => {
    expect(parts('51', '50')).toEqual([])
    expect(parts('50.5', '49.6')).toEqual([])
    expect(parts('52', '50')).toEqual(['error exclusive-rates 3.1.both'])
    expect(parts('50.55', '49.6')).toEqual(['error exclusive-rates 3.1.both'])
    expect(parts('100', '0')).toEqual([])
    expect(parts('100', '0.0')).toEqual([])
    expect(parts('100.0', '0.2')).toEqual(['error exclusive-rates 3.1.both'])
    expect(parts('0.2', '100')).toEqual(['warning exclusive-rates 3.1.both'])
    expect(parts('99.9', '0.1')).toEqual([])
  })

  it('does not take a blank part for 0, and leaves wrong ones to their rules', () => {
    expect(parts('80', null)).toEqual([])
    const { rules } = checkSample({ '3.1.electronic': '80' })
    expect(rules['appendix/exclusive-rates']).toMatchObject({ passed: 0, notEvaluated: 1 })
    expect(parts('180', '30')).toEqual(['error rate-above-hundred 3.1.electronic'])
  })
})
