import { describe, expect, it } from 'vitest'
import {
  appendixFromRows,
  appendixSchema,
  appendixToHtml,
  appendixToMarkdown,
  appendixToRows,
  checkAppendix,
  checkConsecutiveAppendices,
  completeAppendix,
  defineTemplate,
} from '../../src/appendix/index.js'
import { describeFinding } from '../../src/describe-finding.js'

const text = (vi: string) => ({ vi, en: vi })
const dossiers = { kind: 'count', unit: 'dossier', overTime: 'cumulative' } as const
const procedures = { kind: 'count', unit: 'procedure' } as const

const form = defineTemplate({
  id: 'small',
  title: text('Phụ lục thử'),
  source: { document: 'thử', confirmed: false },
  indicators: [
    { key: '1', kind: 'heading', label: text('Thủ tục hành chính') },
    {
      key: '1.1',
      kind: 'rate',
      label: text('Tỷ lệ hồ sơ đúng hạn'),
      overTime: 'flow',
      formula: { kind: 'ratio', numerator: '1.1.onTime', denominator: '1.1.resolved' },
    },
    { key: '1.1.resolved', label: text('Số hồ sơ đã giải quyết'), under: '1.1', ...dossiers },
    { key: '1.1.onTime', label: text('Số hồ sơ đúng hạn'), under: '1.1', ...dossiers },
    {
      key: '1.1.late',
      label: text('Số hồ sơ trễ hạn'),
      under: '1.1',
      formula: { kind: 'difference', from: '1.1.resolved', less: '1.1.onTime' },
      ...dossiers,
    },
    {
      key: '1.2',
      label: text('Tổng số thủ tục'),
      formula: { kind: 'sum', parts: ['1.2.district', '1.2.commune'] },
      carries: { more: ['1.3'], less: [] },
      overTime: 'closing-stock',
      ...procedures,
    },
    { key: '1.2.district', label: text('Cấp huyện'), under: '1.2', overTime: 'closing-stock', ...procedures },
    { key: '1.2.commune', label: text('Cấp xã'), under: '1.2', overTime: 'closing-stock', ...procedures },
    { key: '1.3', label: text('Số thủ tục công bố mới'), overTime: 'flow', ...procedures },
    {
      key: '2',
      kind: 'rate',
      label: text('Tỷ lệ văn bản điện tử'),
      overTime: 'flow',
      exclusiveParts: ['2.only', '2.both'],
    },
    { key: '2.only', kind: 'rate', label: text('Hoàn toàn điện tử'), under: '2', overTime: 'flow' },
    { key: '2.both', kind: 'rate', label: text('Song song bản giấy'), under: '2', overTime: 'flow' },
    { key: '3', kind: 'amount', label: text('Vốn giải ngân'), unit: 'million-dong', overTime: 'cumulative' },
  ],
})

const schema = appendixSchema(form)
const read = (values: object) => schema.parse({ template: 'small', values })
/** The rule, severity and kind of cause of each finding of these values; blank rows left aside. */
const found = (values: object) =>
  checkAppendix(read(values), form)
    .findings.filter(({ rule }) => rule !== 'appendix/blank')
    .map(({ rule, severity, cause }) => [rule.replace('appendix/', ''), severity, cause?.kind])

const near = {
  '1.1': 'hơn 71%',
  '1.1.resolved': 'gần 2.840',
  '1.2': 'từ 150 trở lên',
  '3': 'khoảng 1.250',
}
const values = {
  '1.1': { atLeast: '71', atMost: '72', soft: 'atMost', words: 'hơn 71%' },
  '1.1.resolved': { atLeast: 2830, atMost: 2840, soft: 'atLeast', words: 'gần 2.840' },
  '1.2': { atLeast: 150, words: 'từ 150 trở lên' },
  '3': { atLeast: 1245, atMost: 1255, soft: 'both', words: 'khoảng 1.250' },
}

describe('FR14: a value of an appendix may be approximate', () => {
  it('in JSON, and what was read is read again as it is', () => {
    const appendix = read(near)
    expect(appendix.values).toEqual(values)
    expect(schema.parse(appendix)).toEqual(appendix)
    expect(found(near)).toEqual([])
  })

  it('in cells, which print as they were published', () => {
    const appendix = read(near)
    const rows = appendixToRows(appendix, form)
    const figures = rows.flatMap((row) => row.filter((cell) => Object.values(near).includes(cell ?? '')))
    expect(new Set(figures)).toEqual(new Set(Object.values(near)))
    expect(appendixFromRows(rows, form)).toMatchObject({ appendix: { values }, issues: [] })
    for (const words of Object.values(near)) {
      expect(appendixToHtml(appendix, form)).toContain(words)
      expect(appendixToMarkdown(appendix, form)).toContain(words)
    }
    const bounds = { template: 'small', values: { '1.1': { atLeast: '80', atMost: '90' } } } as const
    expect(appendixToMarkdown(bounds, form)).toContain('từ 80% đến 90%')
    expect(appendixFromRows(appendixToRows(bounds, form), form).appendix.values['1.1']).toMatchObject(
      bounds.values['1.1'],
    )
  })

  it('also in a row that the form does not have', () => {
    const header = ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu']
    const { issues } = appendixFromRows([header, ['9', 'Số hội nghị', 'Cuộc', 'gần 30']], form)
    expect(issues).toMatchObject([{ code: 'unknown-key', key: '9 Số hội nghị' }])
    const { values: kept } = read({ '9': { atLeast: 5 }, '9.1': 'gần 30' })
    expect(kept).toEqual({ '9': { atLeast: 5 }, '9.1': 'gần 30' })
    expect(found({ '9': { atLeast: 5 } })).toEqual([['unknown-row', 'error', undefined]])
  })

  it('is judged as an interval', () => {
    const rate = (published: string, onTime: unknown = 1990) => ({
      '1.1': published,
      '1.1.resolved': 'gần 2.840',
      '1.1.onTime': onTime,
    })
    expect(found(rate('hơn 70%'))).toEqual([])
    expect(found(rate('trên 80%'))).toEqual([['rate', 'info', 'beyond-word']])
    expect(found({ ...rate('trên 80%'), '1.1.resolved': 2840 })).toEqual([['rate', 'error', undefined]])
    expect(found(rate('70,1'))).toEqual([])
    expect(found(rate('80,1', 'gần 2.000'))).toEqual([['rate', 'info', 'beyond-word']])
    expect(found({ '1.1.resolved': 'gần 2.840', '1.1.onTime': 2841 })).toEqual([
      ['part-above-whole', 'error', undefined],
    ])
    expect(found({ '1.2': 'gần 150', '1.2.district': 3, '1.2.commune': 145 })).toEqual([])
    expect(found({ '1.2': 'hơn 150', '1.2.district': 3, '1.2.commune': 145 })).toEqual([
      ['total', 'error', undefined],
    ])
    expect(found({ '1.2': 'hơn 150', '1.2.district': 3, '1.2.commune': 195 })).toEqual([
      ['total', 'info', 'beyond-word'],
    ])
    expect(found({ '1.1.resolved': 'gần 100', '1.1.onTime': 90, '1.1.late': 8 })).toEqual([])
    expect(found({ '1.1.resolved': 'gần 100', '1.1.onTime': 90, '1.1.late': 20 })).toEqual([
      ['total', 'error', undefined],
    ])
    expect(found({ '1.1.resolved': 100, '1.1.onTime': 90, '1.1.late': 'hơn 20' })).toEqual([
      ['total', 'error', undefined],
    ])
    expect(found({ '2': 'trên 101%' })).toEqual([['rate-above-hundred', 'error', undefined]])
    expect(found({ '2': 'gần 101%' })).toEqual([])
    expect(found({ '2.only': 'trên 80%', '2.both': 'từ 30% trở lên' })).toEqual([
      ['exclusive-rates', 'error', undefined],
    ])
    expect(found({ '2.only': 'gần 80%', '2.both': 'gần 30%' })).toEqual([])
  })

  it('is said with its words', () => {
    const { findings } = checkAppendix(
      read({ '1.1.resolved': 'gần 100', '1.1.onTime': 90, '1.1.late': 20 }),
      form,
    )
    const [said] = findings
      .filter(({ rule }) => rule === 'appendix/total')
      .map((finding) => describeFinding(finding))
    expect(said).toContain('gần 100')
    expect(said).not.toContain('undefined')
  })

  it('is held against the appendix before', () => {
    const between = (previous: object, next: object) =>
      checkConsecutiveAppendices(read(previous), read(next), form, {
        relation: 'next-period',
        sameYear: true,
      }).findings.map(({ rule, severity, cause }) => [rule.replace('appendix/', ''), severity, cause?.kind])
    expect(between({ '1.1.resolved': 'gần 100' }, { '1.1.resolved': 95 })).toEqual([])
    expect(between({ '1.1.resolved': 'gần 100' }, { '1.1.resolved': 80 })).toEqual([
      ['cumulative', 'info', 'beyond-word'],
    ])
    expect(between({ '1.1.resolved': 'trên 100' }, { '1.1.resolved': 80 })).toEqual([
      ['cumulative', 'error', undefined],
    ])
    expect(between({ '1.2': 'gần 150' }, { '1.2': 152, '1.3': 4 })).toEqual([])
    expect(between({ '1.2': 'trên 150' }, { '1.2': 152, '1.3': 4 })).toEqual([
      ['stock-carry', 'warning', undefined],
    ])
    expect(between({ '2': 'gần 90%' }, { '2': 'hơn 50%' })).toEqual([['jump', 'info', undefined]])
    expect(between({ '2': 'gần 90%' }, { '2': 'hơn 80%' })).toEqual([])
  })

  it('adds up as an interval, and gives no rate', () => {
    const { appendix, derived } = completeAppendix(
      read({ '1.2.district': 3, '1.2.commune': 'gần 150', '1.1.resolved': 'gần 100', '1.1.onTime': 90 }),
      form,
    )
    expect(appendix.values['1.2']).toEqual({ atLeast: 143, atMost: 153, soft: 'atLeast' })
    expect(derived).toEqual(['1.1.late', '1.2'])
  })
})
