import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { commentXlsx, type SheetNote } from '../../../src/office/xlsx/comment-xlsx.js'
import { partsOf, sheetOf, workbookOf } from './workbook.js'

const data = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function comment(bytes: Uint8Array, notes: readonly SheetNote[]): Record<string, string> {
  const reading = commentXlsx(bytes, notes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return Object.fromEntries(
    Object.entries(unzipSync(reading.data)).map(([name, part]) => [name, strFromU8(part)]),
  )
}

/** What comments of a part say, by cell. */
function said(part = ''): Record<string, string> {
  return Object.fromEntries(
    Array.from(
      part.matchAll(/<(?:\w+:)?comment\b[^>]*\bref="(\w+)"[^>]*>([\s\S]*?)<\/(?:\w+:)?comment>/g),
      ([, cell, text = '']) => [
        cell,
        Array.from(text.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g), ([, run]) => run).join(''),
      ],
    ),
  )
}

const note = (cell: string, text: string, sheet = 'Biểu 1'): SheetNote => ({ sheet, cell, text })

/** A workbook whose sheet has comments of its own. */
function commented(
  comments: string,
  drawing: string | undefined,
  more: Parameters<typeof sheetOf>[1] = {},
): Uint8Array {
  return sheetOf(data, {
    behind: drawing === undefined ? '' : '<legacyDrawing r:id="rIdV"/>',
    relations:
      `<Relationship Id="rIdC" Type="${base}/comments" Target="../loi.xml"/>` +
      (drawing === undefined
        ? ''
        : `<Relationship Id="rIdV" Type="${base}/vmlDrawing" Target="../hinh.vml"/>`),
    types:
      '<Override PartName="/xl/loi.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    more: { 'xl/loi.xml': comments, ...(drawing === undefined ? {} : { 'xl/hinh.vml': drawing }) },
    ...more,
  })
}

const ofLan = `<comments xmlns="${main}"><authors><author>Lan</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>Xem lại</t></r><rPh sb="0" eb="1"><t>x</t></rPh></text></comment></commentList></comments>`
const drawingOfLan =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s2049" type="#_x0000_t202"><br></v:shape></xml>'

describe('notes on cells', () => {
  it('become comments of one author, each with its shape', () => {
    const parts = comment(sheetOf(data), [
      note('B1', 'Lỗi: ghi 6, cần 5'),
      note('A1', 'a < b & "c"\u0007'),
      note('$B$1', 'thêm'),
    ])
    expect(parts['xl/comments1.xml']).toContain(
      '<author xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">cchc</author>',
    )
    expect(said(parts['xl/comments1.xml'])).toEqual({
      B1: 'Lỗi: ghi 6, cần 5\nthêm',
      A1: 'a &lt; b &amp; &quot;c&quot;_x0007_',
    })
    const drawing = parts['xl/drawings/vmlDrawing1.vml'] ?? ''
    expect(Array.from(drawing.matchAll(/id="_x0000_s(\d+)"/g), ([, id]) => id)).toEqual(['1025', '1026'])
    expect(Array.from(drawing.matchAll(/<x:Column>(\d+)/g), ([, column]) => column)).toEqual(['1', '0'])
    expect(parts['[Content_Types].xml']).toContain('/xl/comments1.xml')
    expect(parts['xl/sheets/_rels/s1.xml.rels']).toMatch(
      /Id="rId1"[^>]*\/comments"[^>]*\/xl\/comments1\.xml[\s\S]*Id="rId2"[^>]*\/vmlDrawing"/,
    )
    expect(parts['xl/sheets/s1.xml']).toMatch(/<\/sheetData><legacyDrawing [^>]*r:id="rId2"\/><\/worksheet>$/)
  })

  it('leave every other part as it is, and the sheet but for one element', () => {
    const bytes = workbookOf({ sheets: [{ data }, { data }], strings: '<si><t>x</t></si>' })
    const before = unzipSync(bytes)
    const after = comment(bytes, [note('A1', 'x', 'Biểu 2')])
    for (const [name, part] of Object.entries(before)) {
      if (name === '[Content_Types].xml') continue
      const source = after[name]?.replace(/<legacyDrawing[^>]*>/, '')
      expect([name, source]).toEqual([name, strFromU8(part)])
    }
    expect(
      Object.keys(after)
        .filter((name) => !(name in before))
        .sort(),
    ).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/sheets/_rels/s2.xml.rels'])
  })

  it('change nothing where there are none', () => {
    const bytes = sheetOf(data)
    expect(commentXlsx(bytes, [])).toMatchObject({ success: true })
    expect(comment(bytes, [])).toEqual(
      Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])),
    )
  })

  it.each(['tableParts count="0"', 'extLst', 'legacyDrawingHF r:id="rId9"', 'picture r:id="rId9"'])(
    'stand before what must follow them: %s',
    (element) => {
      const { 'xl/sheets/s1.xml': source } = comment(
        sheetOf(data, { behind: `<pageMargins/><${element}/>` }),
        [note('A1', 'x')],
      )
      expect(source).toMatch(new RegExp(`<pageMargins/><legacyDrawing [^>]*><${element.split(' ')[0]}`))
    },
  )

  it('stand below what a comment says already, which stays', () => {
    const parts = comment(commented(ofLan, drawingOfLan), [note('B1', 'Lỗi'), note('A1', 'Khác')])
    expect(said(parts['xl/loi.xml'])).toEqual({ B1: 'Xem lại\nLỗix', A1: 'Khác' })
    expect(parts['xl/loi.xml']).toMatch(/<r><t>Xem lại<\/t><\/r><r [\s\S]*?<\/r><rPh/)
    expect(parts['xl/loi.xml']).toMatch(/<author>Lan<\/author><author [^>]*>cchc<\/author>/)
    expect(parts['xl/loi.xml']).toMatch(/ref="A1" authorId="1"/)
    const drawing = parts['xl/hinh.vml'] ?? ''
    expect(drawing.startsWith(drawingOfLan.slice(0, -'</xml>'.length))).toBe(true)
    expect(Array.from(drawing.matchAll(/id="_x0000_s(\d+)"/g), ([, id]) => id)).toEqual(['2049', '2050'])
    expect(drawing.match(/shapetype id|id="_x0000_t202"/g)).toHaveLength(1)
  })

  it('come again under the author of the first time', () => {
    const once = commentXlsx(sheetOf(data), [note('A1', 'một')])
    if (!once.success) throw new Error('refused')
    const parts = comment(once.data, [note('A1', 'hai'), note('B1', 'ba')])
    expect(said(parts['xl/comments1.xml'])).toEqual({ A1: 'một\nhai', B1: 'ba' })
    expect(parts['xl/comments1.xml']?.match(/<author /g)).toHaveLength(1)
    expect(Object.keys(parts).filter((name) => name.includes('omment'))).toHaveLength(1)
  })

  it('show all comments where no drawing showed those that were there', () => {
    const parts = comment(commented(ofLan, undefined), [note('A1', 'x')])
    expect(
      Array.from(
        (parts['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/<x:Column>(\d+)/g),
        ([, column]) => column,
      ),
    ).toEqual(['1', '0'])
  })

  it('of a cell with a conversation stand beside it', () => {
    const thread = `<x:comments xmlns:x="${main}"><x:authors><x:author>tc={1}</x:author><x:author/></x:authors><x:commentList><x:comment ref="B1" authorId="0"><x:text><x:t>[Threaded comment]</x:t></x:text></x:comment><x:comment ref="C1" authorId="1"><x:text/></x:comment></x:commentList></x:comments>`
    const parts = comment(commented(thread, drawingOfLan), [note('B1', 'Lỗi'), note('C1', 'y')])
    expect(said(parts['xl/loi.xml'])).toEqual({ B1: '[Threaded comment]', C1: '\ny', D1: 'B1: Lỗi' })
  })

  it.each([
    ['XFC', 'XFD', 'XFB'],
    ['XFD', 'XFC', 'XFB'],
    ['XFD', 'A', 'XFC'],
  ])('of a conversation in %s, with a comment in %s, stand in %s', (column, other, free) => {
    const thread = `<comments xmlns="${main}"><authors><author>tc={1}</author><author/></authors><commentList><comment ref="${column}1" authorId="0"><text/></comment><comment ref="${other}1" authorId="1"><text/></comment></commentList></comments>`
    const parts = comment(commented(thread, drawingOfLan), [note(`${column}1`, 'x')])
    expect(said(parts['xl/loi.xml'])[`${free}1`]).toBe(`${column}1: x`)
  })

  it('open lists that end at once', () => {
    const parts = comment(
      commented(`<comments xmlns="${main}"><authors/><commentList/></comments>`, drawingOfLan),
      [note('A1', 'x')],
    )
    expect(said(parts['xl/loi.xml'])).toEqual({ A1: 'x' })
  })

  it('are cut where a cell takes no more', () => {
    const parts = comment(sheetOf(data), [note('A1', 'x'.repeat(40_000))])
    expect(said(parts['xl/comments1.xml']).A1).toHaveLength(32_767)
  })

  it.each([
    [note('A1', 'x', 'Biểu 9'), { path: ['notes', 0, 'sheet'], code: 'not-an-option', options: ['Biểu 1'] }],
    [note('7', 'x'), { path: ['notes', 0, 'cell'], code: 'wrong-format', format: 'A1' }],
    [note('XFE1', 'x'), { path: ['notes', 0, 'cell'], code: 'wrong-format', format: 'A1' }],
    [note('A1048577', 'x'), { path: ['notes', 0, 'cell'], code: 'wrong-format', format: 'A1' }],
  ])('that have no place are issues: %o', (given, issue) => {
    expect(commentXlsx(sheetOf(data), [given])).toEqual({ success: false, issues: [issue] })
  })

  it.each([
    ['comments without a list', { 'xl/loi.xml': `<comments xmlns="${main}"/>` }, 'damaged', 'xl/loi.xml'],
    ['comments that are not there', { 'xl/loi.xml': undefined }, 'missing-part', 'xl/loi.xml'],
    ['a drawing that is not there', { 'xl/hinh.vml': undefined }, 'missing-part', 'xl/hinh.vml'],
    ['a drawing that does not end', { 'xl/hinh.vml': '<xml>' }, 'damaged', 'xl/hinh.vml'],
    ['a sheet that does not end', { 'xl/sheets/s1.xml': '<worksheet>' }, 'not-xml', 'xl/sheets/s1.xml'],
  ])('are refused with %s', (_, change, reason, part) => {
    const parts = Object.entries({ ...unzipSync(commented(ofLan, drawingOfLan)), ...change }).flatMap(
      ([name, content]) =>
        content === undefined
          ? []
          : [
              [
                name,
                typeof content === 'string'
                  ? Uint8Array.from(content, (letter) => letter.charCodeAt(0))
                  : content,
              ] as const,
            ],
    )
    expect(commentXlsx(zipSync(Object.fromEntries(parts)), [note('A1', 'x')])).toMatchObject({
      success: false,
      issues: [{ reason, path: [part] }],
    })
  })

  it('are refused where the file is none', () => {
    expect(commentXlsx(new Uint8Array(), [])).toMatchObject({ success: false, issues: [{ reason: 'empty' }] })
    const { 'xl/workbook.xml': _, ...parts } = partsOf({ sheets: [{}] })
    expect(commentXlsx(zipSync(parts), [])).toMatchObject({ success: false })
  })
})
