import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { appendixRules } from '../../../src/appendix/rules/index.js'
import { describeFinding } from '../../../src/check/describe-finding.js'
import { checkSample, found } from './find-in-sample.js'

describe('the rule appendix/unknown-row', () => {
  it('names a row once, wherever it stands', () => {
    const result = checkSample({ '1.2': 1, '9': 5 }, { units: { '9': 'Hồ sơ', '8': 'Người' } })
    expect(found(result)).toEqual(['error unknown-row 9', 'error unknown-row 8'])
  })
})

describe('the rule appendix/unit', () => {
  const units = (key: string, unit: string, value: number | string = 5) =>
    found(checkSample({ [key]: value }, { units: { [key]: unit } }))

  it('accepts other wordings of a unit', () => {
    for (const unit of ['%', '(%)', 'Tỷ lệ %', 'Phần trăm', 'tỉ lệ', '-', '']) {
      expect(units('3.1', unit, '99')).toEqual([])
    }
    for (const unit of ['TTHC', 'thủ tục', 'Hồ sơ/thủ tục', '-', '', 'Số lượng']) {
      expect(units('1.2', unit)).toEqual([])
    }
    for (const unit of ['tr. đồng', 'Triệu đồng', '(triệu đồng)', 'Dự án'])
      expect(units('4.1', unit)).toEqual([])
    expect(units('1.1', 'Trực tuyến = 0, Phát phiếu = 1', 1)).toEqual([])
  })

  it('refuses a unit of another kind', () => {
    expect(units('3.1', 'Văn bản', '26')).toEqual(['error unit 3.1'])
    expect(units('1.2', '%')).toEqual(['error unit 1.2'])
    expect(units('1.2', 'Triệu đồng')).toEqual(['error unit 1.2'])
    expect(units('4.1', 'Tỷ lệ %')).toEqual(['error unit 4.1'])
    expect(units('1.1', '%', 1)).toEqual(['error unit 1.1'])
  })

  it('says nothing of a row without a figure, or of a heading', () => {
    expect(found(checkSample({ '3.1': null }, { units: { '3.1': 'Văn bản' } }))).toEqual([])
    expect(found(checkSample({}, { units: { '1': '%' } }))).toEqual([])
  })

  it('keeps figures of another unit from being held against each other', () => {
    // 1 tỷ is 1.000 triệu.
    expect(found(checkSample({ '4.1': 1, '4.2': 900 }, { units: { '4.1': 'Tỷ đồng' } }))).toEqual([
      'warning unit 4.1',
    ])
    expect(
      found(
        checkSample(
          { '2.1': '99', '2.1.resolved': 1481, '2.1.onTime': 39 },
          { units: { '2.1.onTime': '%' } },
        ),
      ),
    ).toEqual(['error unit 2.1.onTime'])
    expect(found(checkSample({ '1.4': 10, '1.4.commune': 166 }, { units: { '1.4.commune': '%' } }))).toEqual([
      'error unit 1.4.commune',
    ])
  })
})

describe('the rule appendix/total', () => {
  it('holds the parts given against the total as a lower bound', () => {
    const outcome = (values: Readonly<Record<string, number>>) =>
      checkSample(values).rules['appendix/total'] ?? {}
    expect(outcome({ '1.4': 166, '1.4.commune': 160 })).toMatchObject({ failed: 0, notEvaluated: 1 })
    expect(outcome({ '1.4': 166, '1.4.commune': 166 })).toMatchObject({ passed: 1 })
    expect(outcome({ '1.4': 166, '1.4.commune': 167 })).toMatchObject({ failed: 1 })
    expect(outcome({ '1.4.district': 1, '1.4.commune': 167 })).toMatchObject({ failed: 0, notEvaluated: 1 })
  })

  it('names digits that were swapped', () => {
    const { findings } = checkSample({ '1.4': 616, '1.4.district': 20, '1.4.commune': 146 })
    expect(findings.find(({ rule }) => rule === 'appendix/total')).toMatchObject({
      expected: 166,
      difference: 450,
      cause: { kind: 'digits-swapped', written: 616, proposed: 166 },
    })
  })

  it('leaves more taken off than there is to the rule on parts', () => {
    expect(found(checkSample({ '2.1.resolved': 3, '2.1.onTime': 9, '2.1.late': 6 }))).toEqual([
      'error part-above-whole 2.1.onTime',
    ])
  })
})

describe('the rules on levels and blanks', () => {
  it('count the rows of the level only', () => {
    const blank = (level?: 'commune' | 'district') =>
      checkSample({ '1.1': 0 }, { level }).findings.find(({ rule }) => rule === 'appendix/blank')?.data
    expect(blank('commune')).toMatchObject({ blank: 13, rows: 14 })
    expect(blank('district')).toMatchObject({ blank: 14, rows: 15 })
    expect(blank()).toMatchObject({ blank: 13, rows: 14 })
  })

  it('name the blank rows by their codes, each once, and ten at most', () => {
    const sentenceOf = (language: 'vi' | 'en') => {
      const { findings } = checkAppendix({ template: 'cchc-2024', values: {} }, appendixTemplate2024, {
        level: 'commune',
      })
      const finding = findings.find(({ rule }) => rule === 'appendix/blank')
      return (
        finding && describeFinding(finding, new Map(appendixRules.map((rule) => [rule.id, rule])), language)
      )
    }
    const [vi, en] = [sentenceOf('vi'), sentenceOf('en')]
    expect(vi).toMatch(/ chỉ tiêu áp dụng còn để trống: \d+(\.\d+)*(, \d+(\.\d+)*){9}, … \(\d+ mã nữa\)\.$/)
    expect(en).toMatch(/ rows that apply are blank: [\d., ]+, … \(\d+ more codes\)\.$/)
    const codes = vi?.match(/[\d.]+(?=,)/g) ?? []
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('need a level to speak of others', () => {
    expect(found(checkSample({ '1.4.district': 7 }))).toEqual([])
    expect(checkSample({ '1.4.district': 7 }).rules['appendix/other-level']).toMatchObject({
      notEvaluated: 1,
    })
    expect(found(checkSample({ '1.4.district': 7 }, { level: 'commune' }))).toEqual([
      'warning other-level 1.4.district',
    ])
  })

  it('leave the rows of the units to those who add them up', () => {
    for (const level of ['district', 'province', 'central'] as const) {
      expect(found(checkSample({ '1.4.district': 7 }, { level }))).toEqual([])
    }
  })
})

describe('the rule appendix/template-date', () => {
  it('includes the first and the last day, and needs a day', () => {
    expect(found(checkSample({}, { on: '2024-01-01' }))).toEqual([])
    expect(found(checkSample({}, { on: '2024-12-31' }))).toEqual([])
    expect(found(checkSample({}, { on: '2025-01-01' }))).toEqual(['info template-date template'])
    expect(checkSample({}).rules['appendix/template-date']).toMatchObject({ passed: 0, notEvaluated: 1 })
  })
})
