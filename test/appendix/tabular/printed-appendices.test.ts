import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendixToHtml } from '../../../src/appendix/tabular/appendix-to-html.js'
import { appendixToMarkdown } from '../../../src/appendix/tabular/appendix-to-markdown.js'
import { appendixToRows } from '../../../src/appendix/tabular/appendix-to-rows.js'
import { template, values } from './small-template.js'

const appendix = { template: 'small', values, notes: { '1.1': 'a|b\n<b>' } }
const noted = (note: string) => ({ template: 'small', values: {}, notes: { '1.1': note, '9.9': note } })

it.each([
  ['appendixToMarkdown', appendixToMarkdown],
  ['appendixToHtml', appendixToHtml],
  ['appendixToRows', appendixToRows],
])('%s names the template that it was not given', (_, print) => {
  const nothing = undefined as unknown as typeof template
  expect(() => print(appendix, nothing)).toThrow('template: an object, not undefined')
})

describe('appendixToMarkdown', () => {
  it('prints as officials do', () => {
    expect(appendixToMarkdown(appendix, template).split('\n').slice(0, 6)).toEqual([
      '| STT | Các chỉ tiêu | Kết quả – Đơn vị tính | Kết quả – Số liệu | Ghi chú |',
      '| --- | --- | --- | ---: | --- |',
      '| 1. | Thủ tục hành chính |  |  |  |',
      '| 1.1. | Tỷ lệ đúng hạn (cấp huyện) | % | 99,3 | a\\|b &lt;b&gt; |',
      '| Trong đó | Tổng số hồ sơ đã giải quyết | Hồ sơ | 1.492 |  |',
      '|  | Số hồ sơ đúng hạn | Hồ sơ | 1.482 |  |',
    ])
  })

  it('prints in English', () => {
    const lines = appendixToMarkdown(appendix, template, { language: 'en' }).split('\n')
    expect(lines[0]).toBe('| No. | Indicator | Result – Unit | Result – Figure | Remarks |')
    expect(lines[4]).toBe('| Of which | Dossiers settled | Dossiers | 1,492 |  |')
  })

  it('has a line for each row and five cells in each, whatever the notes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (note) => {
        const lines = appendixToMarkdown(noted(note), template).split(/\r|\n|\u2028/)
        expect(lines).toHaveLength(2 + template.indicators.length + 1)
        for (const line of lines) expect(line.replace(/\\[\s\S]/g, '').split('|')).toHaveLength(7)
      }),
    )
  })
})

describe('appendixToHtml', () => {
  it('prints a table with scopes and without styles', () => {
    const lines = appendixToHtml(appendix, template).split('\n')
    expect(lines.slice(0, 12)).toEqual([
      '<table lang="vi">',
      '<colgroup span="1"></colgroup>',
      '<colgroup span="1"></colgroup>',
      '<colgroup span="2"></colgroup>',
      '<colgroup span="1"></colgroup>',
      '<thead>',
      '<tr><th scope="col" rowspan="2">STT</th><th scope="col" rowspan="2">Các chỉ tiêu</th>' +
        '<th scope="colgroup" colspan="2">Kết quả</th><th scope="col" rowspan="2">Ghi chú</th></tr>',
      '<tr><th scope="col">Đơn vị tính</th><th scope="col">Số liệu</th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td>1.</td><th scope="row">Thủ tục hành chính</th><td></td><td></td><td></td></tr>',
      '<tr><td>1.1.</td><th scope="row">Tỷ lệ đúng hạn (cấp huyện)</th><td>%</td><td>99,3</td>' +
        '<td>a|b &lt;b&gt;</td></tr>',
    ])
    expect(lines.slice(-2)).toEqual(['</tbody>', '</table>'])
  })

  it('prints in English', () => {
    const html = appendixToHtml(appendix, template, { language: 'en' })
    expect(html).toContain('<table lang="en">')
    expect(html).toContain(
      '<td>Of which</td><th scope="row">Dossiers settled</th><td>Dossiers</td><td>1,492</td>',
    )
  })

  it('has no element and no character but its own, whatever the notes', () => {
    const plain = appendixToHtml(noted('x'), template)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (note) => {
        const html = appendixToHtml(noted(`x${note}`), template)
        expect(html.split('<')).toHaveLength(plain.split('<').length)
        expect(html).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      }),
    )
  })
})
