import { describe, expect, it } from 'vitest'
import type { Level } from '../../../src/agency/level.js'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { blank } from '../../../src/appendix/rules/blank.js'
import { choice } from '../../../src/appendix/rules/choice.js'
import { appendixRules } from '../../../src/appendix/rules/index.js'
import { sample } from '../../../src/appendix/rules/sample-template.js'
import { templateDate } from '../../../src/appendix/rules/template-date.js'
import { unit } from '../../../src/appendix/rules/unit.js'
import { unknownRow } from '../../../src/appendix/rules/unknown-row.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'
import { describeFindingBy } from '../../../src/check/describe-finding.js'
import type { Verdict } from '../../../src/check/rule.js'
import { checkSample, found, type Values } from './find-in-sample.js'
import { count, filled, formOf, lacks, passes, type Units } from './rows.js'

describe('the rule appendix/unknown-row', () => {
  it('names a row once, wherever it stands', () => {
    const result = checkSample({ '1.2': 1, '9': 5 }, { units: { '9': 'Hồ sơ', '8': 'Người' } })
    expect(found(result)).toEqual(['error unknown-row 9', 'error unknown-row 8'])
  })

  it('needs a row', () => {
    expect(unknownRow.check(sample({}), {})).toEqual(lacks())
    expect(unknownRow.check(sample({}, { units: { '1.2': 'Thủ tục' } }), {})).toEqual(passes)
  })
})

describe('the rule appendix/choice', () => {
  it('names the answers that there are, in both languages', () => {
    expect(choice.check(sample({ '1.1': 4 }), {})).toEqual([
      {
        outcome: 'failed',
        path: ['appendix', 'values', '1.1'],
        label: { vi: 'Hình thức khảo sát (1.1)', en: 'Form of the survey (1.1)' },
        actual: 4,
        expected: '0, 1, 2',
        operands: [],
        data: {
          answers: {
            vi: 'Trực tuyến = 0; Phát phiếu = 1; Kết hợp = 2',
            en: 'Online = 0; On paper = 1; Both = 2',
          },
        },
      },
    ])
    expect(choice.check(sample({ '1.2': 4 }), {})).toEqual(lacks())
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

  it.each<[string, Values, Units | undefined, Verdict | readonly Verdict[]]>([
    ['the units of the form', { '1': 5, '9.9': 5 }, undefined, passes],
    ['units of rows that have no figure', {}, { '1.2': 'Thủ tục', '3.1': '%' }, lacks()],
    ['a unit beside a heading, which has none', { '1': 5 }, { '1': '%' }, lacks()],
    ['a unit of a row that is not in the form', { '9.9': 5 }, { '9.9': '%' }, lacks()],
    [
      'two units in other words',
      { '1.2': 0, '3.1': '99' },
      { '1.2': 'TTHC', '3.1': '(%)' },
      [passes, passes],
    ],
    [
      'a unit in other words, and a count in percent',
      { '1.2': 5, '2.1.onTime': 39 },
      { '1.2': 'TTHC', '2.1.onTime': '%' },
      [
        passes,
        {
          outcome: 'failed',
          path: ['appendix', 'units', '2.1.onTime'],
          label: { vi: 'Số hồ sơ giải quyết đúng hạn (2.1)', en: 'Dossiers resolved on time (2.1)' },
          severity: 'error',
          actual: '%',
          expected: 'Hồ sơ',
          operands: [{ path: ['appendix', 'values', '2.1.onTime'], value: 39 }],
          data: { value: 39 },
        },
      ],
    ],
    [
      'millions in billions',
      { '4.1': 5.5 },
      { '4.1': 'tỷ đồng' },
      [
        {
          outcome: 'failed',
          path: ['appendix', 'units', '4.1'],
          label: { vi: 'Kế hoạch giải ngân (4.1)', en: 'Disbursement planned (4.1)' },
          severity: 'warning',
          actual: 'tỷ đồng',
          expected: 'Triệu đồng',
          operands: [{ path: ['appendix', 'values', '4.1'], value: 5.5 }],
          data: { value: 5.5 },
        },
      ],
    ],
  ])('judges %s', (_, values, units, verdicts) => {
    expect(unit.check(sample(values, units && { units }), {})).toEqual(verdicts)
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
        finding && describeFindingBy(finding, new Map(appendixRules.map((rule) => [rule.id, rule])), language)
      )
    }
    const [vi, en] = [sentenceOf('vi'), sentenceOf('en')]
    expect(vi).toMatch(
      / chỉ tiêu áp dụng còn để trống: \d+(\.\d+)*(, \d+(\.\d+)*){9}, … \(\d+ mã nữa; cả thảy các chỉ tiêu này thuộc \d+ mã\)\.$/,
    )
    expect(en).toMatch(
      / rows that apply are blank: [\d., ]+, … \(\d+ more codes; all these rows go by \d+ codes\)\.$/,
    )
    const codes = vi?.match(/[\d.]+(?=,)/g) ?? []
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('name ten codes in full, and only then how many more there are', () => {
    const blankOf = (rows: number) => {
      const form = formOf(
        ...Array.from({ length: rows }, (_, index) => count(`${index + 1}`)),
        count('1.all', { under: '1' }),
      )
      const [verdict] = [blank.check(filled(form, {}), {})].flat()
      return verdict?.outcome === 'failed' ? verdict.data : undefined
    }
    const ten = '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'
    expect(blankOf(10)).toEqual({ blank: 11, rows: 11, keys: `${ten}, 1.all`, codes: ten })
    expect(blankOf(12)).toEqual({
      blank: 13,
      rows: 13,
      keys: `${ten}, 11, 12, 1.all`,
      codes: {
        vi: `${ten}, … (2 mã nữa; cả thảy các chỉ tiêu này thuộc 12 mã)`,
        en: `${ten}, … (2 more codes; all these rows go by 12 codes)`,
      },
    })
  })

  it('ask nothing of a level that there is not', () => {
    expect(blank.check(sample({}, { level: 'village' as Level }), {})).toEqual(passes)
  })

  it('name a row of a form made by hand by the code above it, even where that row is not in the form', () => {
    const form = formOf(count('7.online', { under: '7' }), count('7.online.whole', { under: '7.online' }))
    expect(blank.check(filled(form, { '7.online': null }), {})).toMatchObject({
      data: { keys: '7.online, 7.online.whole', codes: '7' },
    })
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

  const [from, to] = ['2024-01-05', '2024-12-31']
  const since = { vi: 'từ 05/01/2024', en: 'from 05/01/2024' }
  const until = { vi: 'đến 31/12/2024', en: 'to 31/12/2024' }
  const both = { vi: `${since.vi} ${until.vi}`, en: `${since.en} ${until.en}` }

  it.each<[string, Partial<AppendixTemplate>, string, string | undefined, object]>([
    ['a form of a year, the day before', { from, to }, '2024-01-04', from, both],
    ['a form of a year, the year after', { from, to }, '2025-03-12', to, both],
    ['a form since a day, the day before', { from }, '2024-01-04', from, since],
    ['a form since a day, long after', { from }, '2030-01-04', undefined, since],
    ['a form until a day, the day after', { to }, '2025-01-01', to, until],
    ['a form until a day, long before', { to }, '1999-01-01', undefined, until],
    ['a form without days', {}, '2025-01-01', undefined, {}],
  ])('tells of %s, when it is in use', (_, days, on, expected, range) => {
    const model = formOf(count('1'))
    const subject = filled({ ...model, template: { ...model.template, ...days } }, {}, { on })
    const fails = {
      outcome: 'failed',
      path: ['appendix', 'template'],
      actual: on,
      expected,
      operands: [],
      data: { template: 'few', range },
    }
    expect(templateDate.check(subject, {})).toEqual(expected === undefined ? passes : fails)
  })
})
