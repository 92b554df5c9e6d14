import { describe, expect, it } from 'vitest'
import type { AppendixOf } from '../../src/appendix/appendix.js'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../../src/appendix/check-appendix.js'
import { appendixRules } from '../../src/appendix/rules/index.js'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import type { CheckResult } from '../../src/check/run-rules.js'

/** The appendix of Báo cáo 45/BC-UBND of UBND thị trấn Đình Cả, 12 March 2024, copied by hand. */
const dinhCa: AppendixOf<typeof appendixTemplate2024> = {
  template: 'cchc-2024',
  values: {
    '1.1': '30',
    '1.1.planned': 10,
    '1.1.completed': 3,
    '1.5': 0,
    '2.1': 0,
    '2.3': 0,
    '2.4': '0',
    '2.4.required': 0,
    '2.4.handled': 0,
    '3.1': 148,
    '3.1.1': 0,
    '3.1.2': 0,
    '3.1.3': 166,
    '3.1.3.commune': 166,
    '3.2.1.withDossiers': 0,
    '3.2.3': '100',
    '3.2.3.provided': 166,
    '3.2.3.integrated': 166,
    '3.2.4': '99.3',
    '3.2.4.received': 1492,
    '3.2.4.online': 1482,
    '3.2.5': '100',
    '3.2.5.withFees': 33,
    '3.2.5.integrated': 33,
    '3.3.1': 2,
    '3.3.2': 44,
    '3.3.4': '100',
    '3.3.5': '100',
    '3.4.2': '100',
    '3.4.2.resolved': 1481,
    '3.4.2.onTime': 39,
    '4.2.1': 20,
    '4.2.2': 19,
    '4.2.3': 0,
    '4.2.4': 0,
    '4.2.5': '0',
    '5.2.1': 0,
    '5.2.2': 0,
    '5.2.3': 0,
    '5.2.4': 0,
    '5.2.5': 0,
    '5.3': 0,
    '5.4': 0,
    '5.4.leaders': 0,
    '5.4.serviceUnits': 0,
    '6.1': '0',
    '6.1.planned': 0,
    '6.1.disbursed': 0,
    '6.2': 0,
    '7.2': 2,
    '7.5.1': '100',
    '7.5.2': '266',
    '7.5.2.fullyElectronic': '100',
    '7.5.2.electronicAndPaper': '0.2',
    '7.6.2': '100',
  },
  units: { '7.5.2': 'Văn bản' },
}

const early = {
  path: ['procedures', 'dossiers', 'resolved', 'early'],
  value: 1442,
  label: { vi: 'Trước hạn', en: 'Early' },
}
const beside = { level: 'commune', on: '2024-03-12' } as const

const rules = new Map(appendixRules.map((rule) => [rule.id, rule]))
const found = ({ findings }: CheckResult) =>
  findings.map(({ rule, severity, path }) => `${severity} ${rule} ${path.slice(1).join(' ')}`)

describe('the appendix of Đình Cả', () => {
  const result = checkAppendix(dinhCa, appendixTemplate2024, {
    ...beside,
    leftOut: { '3.4.2.onTime': [early] },
  })
  const findingOf = (rule: string, key: string) =>
    result.findings.find((finding) => finding.rule === rule && finding.path.at(-1) === key)

  it('has these faults, and no others', () => {
    expect(found(result)).toEqual([
      'info appendix/blank values',
      'warning appendix/rate values 2.4',
      'warning appendix/heading-value values 3.1',
      'error appendix/rate values 3.4.2',
      'warning appendix/rate values 6.1',
      'warning appendix/heading-value values 6.2',
      'warning appendix/exclusive-rates values 7.5.2.electronicAndPaper',
      'error appendix/unit units 7.5.2',
    ])
    expect(result.ruleErrors).toEqual([])
  })

  it('leaves the early dossiers out of those resolved in time', () => {
    expect(findingOf('appendix/rate', '3.4.2')).toMatchObject({
      actual: '100',
      expected: '2.63',
      difference: '97.37',
      cause: { kind: 'part-left-out', part: early.path, value: 1442 },
      operands: [{ value: 39 }, { value: 1481 }, { path: early.path, value: 1442 }],
    })
  })

  it('publishes rates of 0 of 0', () => {
    for (const key of ['2.4', '6.1']) {
      expect(findingOf('appendix/rate', key)).toMatchObject({ expected: null, cause: { kind: 'no-base' } })
    }
  })

  it('gives a number of documents for a rate, and parts that are all and some more', () => {
    expect(findingOf('appendix/unit', '7.5.2')).toMatchObject({
      actual: 'Văn bản',
      expected: '%',
      data: { value: '266' },
    })
    expect(findingOf('appendix/exclusive-rates', '7.5.2.electronicAndPaper')).toMatchObject({
      actual: '100.2',
      expected: { atMost: '100' },
      difference: '0.2',
      operands: [{ value: '100' }, { value: '0.2' }],
    })
  })

  it('agrees in the rates of 1.1, 3.2.3, 3.2.4, 3.2.5 and in the total of 3.1.3', () => {
    expect(result.rules['appendix/rate']).toMatchObject({ passed: 4, failed: 3 })
    expect(result.rules['appendix/total']).toMatchObject({ passed: 2, failed: 0 })
    expect(result.rules['appendix/choice']).toMatchObject({ passed: 2, failed: 0 })
  })

  it('is not asked for the rows of the district', () => {
    const { data } = result.findings.find(({ rule }) => rule === 'appendix/blank') ?? {}
    const keys = String(data?.keys).split(', ')
    const { byKey, byLevel } = appendixModel(appendixTemplate2024)
    expect(keys).toHaveLength(Number(data?.blank))
    expect(data?.rows).toBe(byLevel.get('commune')?.reported.length)
    for (const key of keys) expect(byKey.get(key)?.levels ?? ['commune']).toContain('commune')
    expect(keys).not.toContain('3.4.1')
    expect(keys).toContain('1.2.3.found')
  })

  it('is plainly wrong in 3.4.2 where the body of the report is not known', () => {
    const alone = checkAppendix(dinhCa, appendixTemplate2024, beside)
    const finding = alone.findings.find(({ path }) => path.at(-1) === '3.4.2')
    expect(finding).toMatchObject({ severity: 'error', expected: '2.63' })
    expect(finding?.cause).toBeUndefined()
  })

  it('is described in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const finding of result.findings) {
        expect(describeFindingBy(finding, rules, language)).not.toMatch(/[{}]/)
      }
    }
  })
})

describe('checkAppendix', () => {
  it('finds nothing, and passes nothing, without figures', () => {
    const { findings, rules, gaps } = checkAppendix(
      { template: 'cchc-2024', values: {} },
      appendixTemplate2024,
      beside,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['appendix/blank'])
    for (const rule of ['unknown-row', 'choice', 'rate', 'total', 'part-above-whole', 'exclusive-rates']) {
      expect(rules[`appendix/${rule}`]).toEqual({ passed: 0, failed: 0, notEvaluated: 1, waived: 0 })
    }
    for (const { missing } of gaps) expect(missing).not.toEqual([])
  })

  it('takes a form that is ready', () => {
    const model = appendixModel(appendixTemplate2024)
    expect(checkAppendix(dinhCa, model, beside)).toEqual(checkAppendix(dinhCa, appendixTemplate2024, beside))
  })

  it('lets severities be changed', () => {
    const severities = {
      'appendix/blank': 'off',
      'appendix/unit': 'warning',
      'appendix/rate': 'off',
    } as const
    const { ok, findings } = checkAppendix(dinhCa, appendixTemplate2024, { ...beside, severities })
    expect(ok).toBe(true)
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('survives the names of what objects inherit', () => {
    const values = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": "3"}')
    const { findings, ruleErrors } = checkAppendix(
      { template: 'cchc-2024', values },
      appendixTemplate2024,
      beside,
    )
    expect(ruleErrors).toEqual([])
    expect(
      findings.filter(({ rule }) => rule === 'appendix/unknown-row').map(({ path }) => path.at(-1)),
    ).toEqual(['__proto__', 'constructor', 'toString'])
  })
})
