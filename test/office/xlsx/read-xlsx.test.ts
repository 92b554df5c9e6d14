import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../src/office/xlsx/read-xlsx.js'
import type { Sheet, Workbook } from '../../../src/office/xlsx/workbook.js'
import { partsOf, sheetOf, workbookOf } from './workbook.js'

function read(bytes: Uint8Array): Workbook {
  const reading = readXlsx(bytes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data
}

function sheet(...given: Parameters<typeof sheetOf>): Sheet {
  return read(sheetOf(...given)).sheets[0] as Sheet
}

const cell = (address: string, inside: string, attributes = '') =>
  `<c r="${address}"${attributes}>${inside}</c>`
const row = (number: number, cells: string, attributes = '') =>
  `<row r="${number}"${attributes}>${cells}</row>`

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="3"><font/><font><strike/></font><font><strike val="0"/><vertAlign val="superscript"/></font></fonts>' +
  '<cellStyleXfs count="1"><xf numFmtId="10"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="3" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><strike/></font></dxf></dxfs>'

describe('values of cells', () => {
  it('are numbers, texts, true and false, errors', () => {
    const { rows } = sheet(
      row(
        1,
        cell('A1', '<v>1492</v>') +
          cell('B1', '<v>1.5E-3</v>', ' t="n"') +
          cell('C1', '<v>1</v>', ' t="b"') +
          cell('D1', '<v>#DIV/0!</v>', ' t="e"') +
          cell('E1', '<v>0</v>', ' t="s"') +
          cell('F1', '<is><t>Hộ tịch</t></is>', ' t="inlineStr"') +
          cell('G1', '<f>A1&amp;"x"</f><v>1492x</v>', ' t="str"'),
      ),
      { strings: '<si><t xml:space="preserve"> Chứng thực </t></si>' },
    )
    expect(rows[0]).toEqual([
      { value: 1492, text: '1492' },
      { value: 0.0015, text: '0,0015' },
      { value: true, text: 'TRUE' },
      { value: { error: '#DIV/0!' }, text: '#DIV/0!' },
      { value: ' Chứng thực ', text: ' Chứng thực ' },
      { value: 'Hộ tịch', text: 'Hộ tịch' },
      { value: '1492x', text: '1492x', formula: 'A1&"x"' },
    ])
  })

  it('have number formats, what they show, and days', () => {
    const { rows } = sheet(
      row(
        1,
        cell('A1', '<v>0.998</v>', ' s="1"') +
          cell('B1', '<v>45362.5</v>', ' s="2"') +
          cell('C1', '<v>45362</v>', ' s="3"') +
          cell('D1', '<v>60</v>', ' s="2"'),
      ),
      { styles },
    )
    expect(rows[0]).toEqual([
      { value: 0.998, text: '99,8%', numFmt: '0.0%' },
      { value: 45362.5, text: '11/03/2024', numFmt: 'dd/mm/yyyy', date: '2024-03-11' },
      { value: 45362, text: '11/03/2024', numFmt: 'dd/mm/yyyy', date: '2024-03-11' },
      { value: 60, text: '29/02/1900', numFmt: 'dd/mm/yyyy' },
    ])
  })

  it('are days from 1904 where the workbook counts so', () => {
    const { sheets, epoch } = read(
      sheetOf(row(1, cell('A1', '<v>43900</v>', ' s="2"') + cell('B1', '<v>2024-03-11</v>', ' t="d"')), {
        styles,
        properties: '<workbookPr date1904="1"/>',
      }),
    )
    expect(epoch).toBe(1904)
    expect(sheets[0]?.rows[0]).toMatchObject([
      { value: 43900, date: '2024-03-11' },
      { value: 43900, date: '2024-03-11', numFmt: 'dd/mm/yyyy' },
    ])
  })

  it('keep what is struck out or stands above the line apart, and leave reading aids out', () => {
    const { rows } = sheet(
      row(
        1,
        cell('A1', '<v>0</v>', ' t="s"') +
          cell('B1', '<v>1</v>', ' t="s"') +
          cell('C1', '<v>2</v>', ' t="s" s="4"') +
          cell('D1', '<v>5</v>', ' s="5"'),
      ),
      {
        styles,
        strings:
          '<si><r><t>1</t></r><r><rPr><sz val="8"/><vertAlign val="superscript"/></rPr><t>2</t></r></si>' +
          '<si><r><rPr><b/></rPr><t xml:space="preserve">Hộ </t></r><r><rPr><strike val="0"/></rPr><t>tịch</t></r><rPh sb="0" eb="1"><t>ホ</t></rPh><phoneticPr fontId="1"/></si>' +
          '<si><t>a_x000D__x005F_x0041_</t></si>',
      },
    )
    expect(rows[0]).toEqual([
      { value: { richText: [{ text: '1' }, { text: '2', font: { vertAlign: 'superscript' } }] }, text: '12' },
      { value: 'Hộ tịch', text: 'Hộ tịch' },
      { value: 'a\r_x0041_', text: 'a\r_x0041_', numFmt: '#,##0', font: { strike: true } },
      { value: 5, text: '5', font: { vertAlign: 'superscript' } },
    ])
  })

  it('are refused, not guessed, where they are not of their type', () => {
    const workbook = read(
      sheetOf(
        row(
          1,
          cell('A1', '<v>1,5</v>') +
            cell('B1', '<v>7</v>', ' t="s"') +
            cell('C1', '<v>2</v>', ' t="b"') +
            cell('D1', '<v>2024-02-30</v>', ' t="d"') +
            cell('E1', '<v>1e999</v>') +
            cell('F1', '<v>5</v>', ' s="99"') +
            cell('G1', '<v>ngày 30</v>', ' t="d"'),
        ),
      ),
    )
    expect(workbook.sheets[0]?.rows[0]?.map((each) => each?.value)).toEqual([
      '1,5',
      { error: '#N/A' },
      '2',
      '2024-02-30',
      '1e999',
      5,
      'ngày 30',
    ])
    expect(workbook.remarks).toEqual([
      {
        path: ['sheets', 0],
        code: 'file',
        reason: 'unreadable-cell',
        data: { sheet: 'Biểu 1', cell: 'A1', count: 6 },
        sheet: 'Biểu 1',
        cell: 'A1',
      },
    ])
  })
})

describe('formulas', () => {
  it('have the result that was saved; without one it is not 0', () => {
    const workbook = read(
      sheetOf(
        row(
          1,
          cell('A1', '<f>SUM(B1:C1)</f><v>7</v>') +
            cell('B1', '<f>1-1</f><v>0</v>') +
            cell('C1', '<f>A9</f>') +
            cell('D1', '<f>A9</f><v></v>'),
        ) + row(2, cell('A2', '<f>""</f><v></v>', ' t="str"')),
      ),
    )
    expect(workbook.sheets[0]?.rows).toEqual([
      [
        { value: 7, text: '7', formula: 'SUM(B1:C1)' },
        { value: 0, text: '0', formula: '1-1' },
        { value: null, formula: 'A9' },
        { value: null, formula: 'A9' },
      ],
      [{ value: '', text: '', formula: '""' }],
    ])
    expect(workbook.remarks).toMatchObject([
      { reason: 'formula-without-result', cell: 'C1', data: { count: 2 } },
    ])
  })

  it('that are shared are those of their own cell', () => {
    const { rows } = sheet(
      row(
        1,
        cell('A1', '<f t="shared" ref="A1:B2" si="0">SUM($C1:D$1)+Biểu!A5</f><v>1</v>') +
          cell('B1', '<f t="shared" si="0"/><v>2</v>'),
      ) + row(2, cell('A2', '<f t="shared" si="0"/><v>3</v>') + cell('B2', '<f t="shared" si="7"/><v>4</v>')),
    )
    expect(rows.flat().map((each) => each?.formula)).toEqual([
      'SUM($C1:D$1)+Biểu!A5',
      'SUM($C1:E$1)+Biểu!B5',
      'SUM($C2:D$1)+Biểu!A6',
      '',
    ])
  })
})

describe('places', () => {
  it('go on where no address stands', () => {
    const { rows } = sheet(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    )
    expect(rows.map((cells) => Array.from(cells, (each) => each?.value))).toEqual([
      [1, 2],
      [],
      [],
      [undefined, undefined, 3, 4],
      [5],
    ])
  })

  it('that cannot be are named, and what stands there first is kept', () => {
    const workbook = read(
      sheetOf(
        row(
          1,
          cell('A1', '<v>1</v>') +
            cell('A1', '<v>2</v>') +
            cell('B7', '<v>3</v>') +
            cell('AAAA1', '<v>4</v>') +
            cell('XFE1', '<v>5</v>'),
        ) +
          '<row r="x"><c r="A2"><v>6</v></c></row>' +
          '<row r="1048577"><c r="A1048577"><v>7</v></c></row>',
      ),
    )
    expect(workbook.sheets[0]?.rows).toEqual([[{ value: 1, text: '1' }]])
    expect(workbook.remarks).toMatchObject([{ reason: 'misplaced-cell', cell: 'A1', data: { count: 6 } }])
  })

  it('do not follow what the sheet claims of its size', () => {
    const { rows } = sheet(row(2, cell('B2', '<v>5</v>')), { before: '<dimension ref="A1:XFD1048576"/>' })
    expect(rows).toHaveLength(2)
  })

  it('in the far corner cost nothing', () => {
    const { rows } = sheet(row(1_048_576, cell('XFD1048576', '<v>5</v>')))
    expect(rows).toHaveLength(1_048_576)
    expect(rows.at(-1)?.at(-1)).toEqual({ value: 5, text: '5' })
  })

  it('are not taken outside of the cells of the sheet', () => {
    const { rows } = sheet(row(1, cell('A1', '<v>5</v>')), {
      behind: '<extLst><ext uri="x"><row r="2"><c r="A2"><v>6</v></c></row></ext></extLst>',
    })
    expect(rows).toHaveLength(1)
  })
})

describe('a sheet', () => {
  it('has merged cells, of which the first alone is read', () => {
    const { rows, merges } = sheet(
      row(1, cell('A1', '<v>5</v>') + cell('B1', '<v>6</v>')) +
        row(2, cell('A2', '<v>7</v>') + cell('C2', '<v>8</v>')),
      { behind: '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="?"/></mergeCells>' },
    )
    expect(merges).toEqual(['A1:B2'])
    expect(rows.map((cells) => Array.from(cells, (each) => each?.value))).toEqual([
      [5, undefined],
      [undefined, undefined, 8],
    ])
  })

  it('tells hidden rows and columns, and reads them', () => {
    const { rows, hiddenRows, hiddenColumns } = sheet(
      row(1, cell('A1', '<v>5</v>')) +
        row(2, cell('C2', '<v>6</v>'), ' hidden="1"') +
        row(3, '', ' hidden="1"') +
        row(4, cell('A4', '<v>6</v>'), ' hidden="0"'),
      { before: '<cols><col min="2" max="2" hidden="true"/><col min="3" max="16384" hidden="1"/></cols>' },
    )
    expect(rows[1]?.[2]?.value).toBe(6)
    expect(hiddenRows).toEqual([1])
    expect(hiddenColumns).toEqual([1, 2])
  })

  it('leaves out what has a style only', () => {
    expect(sheet(row(1, '<c r="A1" s="1"/><c r="B1" t="s"/>'), { styles }).rows).toEqual([])
  })
})

describe('a workbook', () => {
  it('has sheets in order, hidden ones told', () => {
    const { sheets } = read(
      workbookOf({
        sheets: [
          { name: 'A &amp; B' },
          { name: 'Ẩn', state: 'hidden' },
          { name: 'Rất ẩn', state: 'veryHidden' },
        ],
      }),
    )
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['A & B', 'visible'],
      ['Ẩn', 'hidden'],
      ['Rất ẩn', 'veryHidden'],
    ])
  })

  it.each([
    ['strict', { isStrict: true }],
    ['of another prefix', { prefix: 'x' }],
    ['strict with a prefix', { isStrict: true, prefix: 'ss' }],
    ['in another folder', { folder: 'bang/tinh' }],
  ])('is read when %s', (_, form) => {
    const { rows, merges } = sheet(
      row(1, cell('A1', '<v>0</v>', ' t="s"') + cell('B1', '<v>0.998</v>', ' s="1"')),
      {
        strings: '<si><t>Hộ tịch</t></si>',
        styles,
        behind: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
        ...form,
      },
    )
    expect(rows[0]).toEqual([
      { value: 'Hộ tịch', text: 'Hộ tịch' },
      { value: 0.998, text: '99,8%', numFmt: '0.0%' },
    ])
    expect(merges).toEqual(['A1:A2'])
  })

  it('without one of its parts is refused', () => {
    const { 'xl/sheets/s1.xml': _, ...parts } = partsOf({ sheets: [{}] })
    expect(readXlsx(zipSync(parts))).toMatchObject({
      success: false,
      issues: [{ code: 'file', reason: 'missing-part', path: ['xl/sheets/s1.xml'] }],
    })
  })

  it('is refused as a whole where a part is broken', () => {
    const parts = partsOf({ sheets: [{}, {}] })
    parts['xl/sheets/s2.xml'] = Uint8Array.from('<worksheet', (letter) => letter.charCodeAt(0))
    expect(readXlsx(zipSync(parts))).toMatchObject({
      success: false,
      issues: [{ reason: 'not-xml', path: ['xl/sheets/s2.xml'] }],
    })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a PDF', Uint8Array.from('%PDF-1.7', (letter) => letter.charCodeAt(0)), 'pdf'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'unknown-format'],
  ])('is none: %s', (_, bytes, reason) => {
    expect(readXlsx(bytes)).toMatchObject({ success: false, issues: [{ code: 'file', reason }] })
  })
})
