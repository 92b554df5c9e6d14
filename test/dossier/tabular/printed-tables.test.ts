import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import { tallyTableToHtml } from '../../../src/dossier/tabular/tally-table-to-html.js'
import { tallyTableToMarkdown } from '../../../src/dossier/tabular/tally-table-to-markdown.js'
import type { TallyTable } from '../../../src/dossier/tally-table.js'
import { layouts, provincialLayout, tallyTable } from './arbitraries.js'

const { formII06a, tenColumns } = tallyLayouts
const table: TallyTable = {
  rows: [
    { label: 'Hộ tịch', received: { total: 1492, carriedOver: 0 } },
    { label: null, resolved: { late: 1000000 } },
  ],
  total: { received: { total: 1492 } },
}
const labeled = (label: string): TallyTable => ({ rows: [{ label }], total: { label } })

describe('tallyTableToMarkdown', () => {
  it('prints as officials do', () => {
    const [head, rule, ...rows] = tallyTableToMarkdown(table, tenColumns).split('\n')
    expect(head).toMatch(/^\| STT \| Lĩnh vực \| Số hồ sơ nhận giải quyết – Tổng số \| .* – Trễ hạn \|$/)
    expect(rule).toBe(`| ---: | --- |${' ---: |'.repeat(8)}`)
    expect(rows).toEqual([
      '| 1 | Hộ tịch | 1.492 |  |  | 0 |  |  |  |  |',
      '| 2 |  |  |  |  |  |  |  |  | 1.000.000 |',
      '| **\\*** | **Tổng số** | **1.492** |  |  |  |  |  |  |  |',
    ])
  })

  it('prints no last line without a total row', () => {
    for (const total of [undefined, null]) {
      const lines = tallyTableToMarkdown(
        { rows: table.rows, ...(total !== undefined && { total }) },
        tenColumns,
      )
      expect(lines.split('\n').slice(2)).toEqual([
        '| 1 | Hộ tịch | 1.492 |  |  | 0 |  |  |  |  |',
        '| 2 |  |  |  |  |  |  |  |  | 1.000.000 |',
      ])
    }
  })

  it('prints in English', () => {
    const lines = tallyTableToMarkdown(table, tenColumns, { language: 'en' }).split('\n')
    expect(lines[0]).toContain('| No. | Field or unit | Dossiers received | Dossiers received online |')
    expect(lines[2]).toBe('| 1 | Hộ tịch | 1,492 |  |  | 0 |  |  |  |  |')
    expect(lines[4]).toContain('**Total**')
    expect(tallyTableToMarkdown(table, provincialLayout, { language: 'en' })).toContain('| Remarks |')
  })

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['`x`', '\\`x\\`'],
    ['[x](http://y)', '\\[x\\](http\\://y)'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a\r\nb\u2028c', 'a b c'],
    ['*_~$#', '\\*\\_\\~\\$\\#'],
    ['www.x.vn', 'www\\.x.vn'],
    ['a\u001b[31m\u202eb', 'a\uFFFD\\[31m\uFFFDb'],
  ])('prints the label %j as text', (label, printed) => {
    const lines = tallyTableToMarkdown(labeled(label), tenColumns).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toBe(`| 1 | ${printed} |${'  |'.repeat(8)}`)
    expect(lines[3]).toContain(`**${printed}**`)
  })

  it('has as many cells in each line as the layout has columns, whatever the labels', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layouts), fc.string({ unit: 'binary' }), (layout, label) => {
        const lines = tallyTableToMarkdown(labeled(label), layout).split(/\r|\n|\u2028/)
        expect(lines).toHaveLength(4)
        for (const line of lines) {
          const bars = line.replace(/\\[\s\S]/g, '').split('|').length - 1
          expect(bars).toBe(layout.columns.length + 1)
        }
      }),
    )
  })
})

describe('tallyTableToHtml', () => {
  it('has the grouped headings of form II.06a, each with its scope', () => {
    const lines = tallyTableToHtml({ rows: [] }, formII06a).split('\n')
    expect(lines.slice(0, 11)).toEqual([
      '<table lang="vi">',
      '<colgroup span="1"></colgroup>',
      '<colgroup span="1"></colgroup>',
      '<colgroup span="4"></colgroup>',
      '<colgroup span="4"></colgroup>',
      '<colgroup span="3"></colgroup>',
      '<thead>',
      '<tr><th scope="col" rowspan="3">STT</th><th scope="col" rowspan="3">Lĩnh vực, công việc giải quyết theo cấp</th><th scope="colgroup" colspan="4">Số hồ sơ nhận giải quyết (tiếp nhận)</th><th scope="colgroup" colspan="4">Số lượng hồ sơ đã giải quyết</th><th scope="colgroup" colspan="3">Số lượng hồ sơ đang giải quyết</th></tr>',
      '<tr><th scope="col" rowspan="2">Tổng số</th><th scope="col" colspan="2">Trong đó</th><th scope="col" rowspan="2">Từ kỳ trước</th><th scope="col" rowspan="2">Tổng số</th><th scope="col" rowspan="2">Trước hạn</th><th scope="col" rowspan="2">Đúng hạn</th><th scope="col" rowspan="2">Quá hạn</th><th scope="col" rowspan="2">Tổng số</th><th scope="col" rowspan="2">Trong hạn</th><th scope="col" rowspan="2">Quá hạn</th></tr>',
      '<tr><th scope="col">Trực tuyến</th><th scope="col">Trực tiếp, dịch vụ bưu chính</th></tr>',
      `<tr>${Array.from({ length: 13 }, (_, index) => `<td>(${index + 1})</td>`).join('')}</tr>`,
    ])
  })

  it('prints as officials do, the total in the foot', () => {
    const html = tallyTableToHtml(table, tenColumns)
    expect(html).toContain(
      '<tr><td>1</td><th scope="row">Hộ tịch</th><td>1.492</td><td></td><td></td><td>0</td>',
    )
    expect(html).toContain('<tfoot>\n<tr><td>*</td><th scope="row">Tổng số</th><td>1.492</td>')
    expect(tallyTableToHtml({ rows: [] }, tenColumns)).not.toContain('<tfoot>')
    const english = tallyTableToHtml(table, tenColumns, { language: 'en' })
    expect(english).toContain('<table lang="en">')
    expect(english).toContain('<th scope="col">Dossiers received</th>')
    expect(english).toContain('<td>1,492</td>')
  })

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ["\" onload='x'", '&quot; onload=&#39;x&#39;'],
    ['&lt;', '&amp;lt;'],
    ['a\nb', 'a b'],
    ['a\u0000b', 'a\uFFFDb'],
  ])('prints the label %j as text', (label, printed) => {
    expect(tallyTableToHtml(labeled(label), tenColumns)).toContain(`<th scope="row">${printed}</th>`)
  })

  it('covers every column in every row of the head, and opens no tag that it does not know', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts).chain((layout) => fc.tuple(fc.constant(layout), tallyTable(layout))),
        ([layout, printed]) => {
          const html = tallyTableToHtml(printed, layout)
          const head = html.slice(html.indexOf('<thead>'), html.indexOf('</thead>'))
          const rows = head.match(/<tr>.*<\/tr>/g) ?? []
          const covered = rows.map(() => 0)
          for (const [row, line] of rows.entries()) {
            for (const [, attributes = ''] of line.matchAll(/<t[hd]([^>]*)>/g)) {
              const span = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1)
              for (let down = 0; down < span('rowspan'); down++) {
                covered[row + down] = (covered[row + down] ?? 0) + span('colspan')
              }
            }
          }
          expect(covered).toEqual(rows.map(() => layout.columns.length))
          const tags = new Set([...html.matchAll(/<\/?(\w*)/g)].map(([, tag]) => tag))
          for (const tag of tags)
            expect('table colgroup thead tbody tfoot tr th td'.split(' ')).toContain(tag)
        },
      ),
    )
  })
})
