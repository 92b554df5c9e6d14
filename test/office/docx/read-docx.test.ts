import { describe, expect, it } from 'vitest'
import { type DocxDocument, readDocx } from '../../../src/office/docx/read-docx.js'
import { docxParts, makeDocx, type PartsBeside, paragraph, run, zipped } from '../make-docx.js'

function read(body: string, beside?: PartsBeside): DocxDocument {
  const reading = readDocx(makeDocx(body, beside))
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data
}
const textOf = (body: string, beside?: PartsBeside) => read(body, beside).text
const remarksOf = (body: string) =>
  read(body).remarks.map((issue) => (issue.code === 'file' ? [issue.reason, issue.data?.count] : issue))
const inRun = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`
const change = 'w:id="1" w:author="A"'
const cell = (content: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const listed = (text: string, level: number, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

describe('readDocx: paragraphs and runs', () => {
  it.each([
    [
      'paragraphs, each a line',
      paragraph('Báo cáo') + paragraph('') + paragraph('Kết quả'),
      'Báo cáo\n\nKết quả',
    ],
    ['runs split anywhere', paragraph(run('1.4') + run('9') + run('2 hồ') + run(' sơ')), '1.492 hồ sơ'],
    ['references', inRun('<w:t>A &amp; B &#x1ED9;</w:t>'), 'A & B ộ'],
    [
      'spaces that do not count, and that do',
      inRun('<w:t>  a b </w:t><w:t xml:space="preserve"> c </w:t>'),
      'a b c ',
    ],
    ['line ends of the XML', inRun('<w:t>a\r\nb\tc</w:t>'), 'a b c'],
    ['a tab between words', inRun('<w:t>a</w:t><w:tab/><w:t>b</w:t>'), 'a\tb'],
    ['a tab as an indent', inRun('<w:tab/><w:tab/><w:t>a</w:t><w:tab/>'), '  a '],
    [
      'a table typed with tabs',
      inRun('<w:tab/><w:t>a</w:t><w:tab/><w:t>b</w:t><w:tab/><w:t>c</w:t>'),
      '\ta\tb\tc',
    ],
    [
      'tab stops, which are no tabs',
      paragraph('a', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
      'a',
    ],
    [
      'breaks',
      inRun('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t>'),
      'a\nb\nc\nd',
    ],
    [
      'hyphens',
      inRun('<w:t>KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t>'),
      'KH\u2011UB\u00ADND',
    ],
    [
      'symbols',
      inRun(
        '<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Symbol" w:char="F035"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:char="2713"/>',
      ),
      '≥5•✓',
    ],
    ['capitals', paragraph(run('Báo cáo', '<w:caps/>') + run(' quý', '<w:caps w:val="0"/>')), 'BÁO CÁO quý'],
    [
      'raised digits, which are no part of a figure',
      paragraph(run('12') + run('2', '<w:vertAlign w:val="superscript"/>')),
      '12²',
    ],
    ['links', paragraph(`<w:hyperlink r:id="rId9">${run('trang')}</w:hyperlink>`), 'trang'],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:text/></w:sdtPr><w:sdtContent>${paragraph(`<w:sdt><w:sdtPr/><w:sdtContent>${run('a')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      'a',
    ],
    [
      'smart tags and custom XML',
      paragraph(
        `<w:smartTag w:element="place"><w:customXml w:element="x">${run('a')}</w:customXml></w:smartTag>`,
      ),
      'a',
    ],
    [
      'a field, of which the result is printed',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' hồ sơ')}`,
      ),
      '5 hồ sơ',
    ],
    [
      'a field in the instruction of another',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('8')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      '8',
    ],
    [
      'a field whose end was lost, which does not swallow what follows',
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>') +
        paragraph('a'),
      '\na',
    ],
    ['simple fields', paragraph(`<w:fldSimple w:instr="SEQ Bảng">${run('3')}</w:fldSimple>`), '3'],
    [
      'formulas',
      paragraph(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>',
      ),
      'x=1',
    ],
    [
      'ruby, without what stands above',
      inRun(`<w:ruby><w:rubyPr/><w:rt>${run('x')}</w:rt><w:rubyBase>${run('a')}</w:rubyBase></w:ruby>`),
      'a',
    ],
  ])('reads %s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it.each([
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x=')],
    ['no prefix', (xml: string) => xml.replace('xmlns:w=', 'xmlns=').replaceAll(/(<\/?)w:/g, '$1')],
    [
      'Strict Open XML',
      (xml: string) =>
        xml.replace(
          /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/,
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
    ],
  ])('reads a part with %s', (_, changed) => {
    const parts = docxParts(paragraph('Báo cáo'))
    const reading = readDocx(
      zipped({ ...parts, 'word/document.xml': changed(parts['word/document.xml'] ?? '') }),
    )
    expect(reading).toMatchObject({ success: true, data: { text: 'Báo cáo' } })
  })

  it.each(['utf-16le', 'utf-16be'])('reads a part in %s', (encoding) => {
    const parts = docxParts(paragraph('Báo cáo'))
    const xml = `\uFEFF${parts['word/document.xml']?.replace('UTF-8', 'UTF-16')}`
    const bytes = Buffer.from(xml, 'utf16le')
    const reading = readDocx(
      zipped({ ...parts, 'word/document.xml': encoding === 'utf-16le' ? bytes : bytes.swap16() }),
    )
    expect(reading).toMatchObject({ success: true, data: { text: 'Báo cáo' } })
  })
})

describe('readDocx: tracked changes', () => {
  it.each([
    [
      'what is deleted is not there',
      paragraph(
        `${run('15')}<w:del ${change}><w:r><w:delText>0</w:delText></w:r></w:del><w:ins ${change}>${run('3')}</w:ins>`,
      ),
      '153',
    ],
    [
      'what is moved stands at its new place',
      paragraph(
        `<w:moveFrom ${change}>${run('a')}</w:moveFrom>${run('b')}<w:moveTo ${change}>${run('a')}</w:moveTo>`,
      ),
      'ba',
    ],
    [
      'a field that is deleted',
      paragraph(
        `<w:del ${change}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>${run('a')}`,
      ),
      'a',
    ],
    [
      'former properties do not count',
      paragraph(
        run('a', `<w:rPrChange ${change}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`),
        `<w:pPrChange ${change}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`,
      ),
      'a',
    ],
    [
      'a deleted mark joins paragraphs',
      paragraph('1.49', `<w:rPr><w:del ${change}/></w:rPr>`) + paragraph('2 hồ sơ'),
      '1.492 hồ sơ',
    ],
    [
      'marks one after another',
      ['a', 'b', 'c']
        .map((text, at) => paragraph(text, at < 2 ? `<w:rPr><w:del ${change}/></w:rPr>` : ''))
        .join(''),
      'abc',
    ],
    [
      'a paragraph that is deleted whole',
      paragraph('a') +
        paragraph(
          `<w:del ${change}><w:r><w:delText>b</w:delText></w:r></w:del>`,
          `<w:rPr><w:del ${change}/></w:rPr>`,
        ) +
        paragraph('c'),
      'a\nc',
    ],
    [
      'a deleted mark before a table',
      paragraph('a', `<w:rPr><w:del ${change}/></w:rPr>`) + table(row('b', 'c')),
      'a\nb\tc',
    ],
    ['a mark that was put in', paragraph('a', `<w:rPr><w:ins ${change}/></w:rPr>`) + paragraph('b'), 'a\nb'],
    [
      'rows that are deleted and put in',
      table(
        row('a', 'b'),
        row('c', 'd').replace('<w:tr>', `<w:tr><w:trPr><w:del ${change}/></w:trPr>`),
        row('e', 'f').replace('<w:tr>', `<w:tr><w:trPr><w:ins ${change}/></w:trPr>`),
      ),
      'a\tb\ne\tf',
    ],
    ['cells that are deleted', table(row('a', cell('b', `<w:cellDel ${change}/>`), 'c')), 'a\tc'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('says how many there are', () => {
    expect(remarksOf(paragraph(`<w:ins ${change}>${run('a')}</w:ins><w:del ${change}/>`))).toEqual([
      ['tracked-changes', 2],
    ])
    expect(remarksOf(paragraph('a'))).toEqual([])
  })
})

describe('readDocx: what is not printed', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:vanish w:val="0"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
    <w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="Q"/></w:style>
    <w:style w:type="paragraph" w:styleId="Q"><w:basedOn w:val="P"/><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 2"/></w:style>`
  it.each([
    ['hidden runs', run('a') + run('b', '<w:vanish/>'), '', 'a'],
    ['runs of a hidden style', run('a') + run('b', '<w:rStyle w:val="H"/>'), '', 'a'],
    ['runs that show in a hidden style', run('b', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'), '', 'b'],
    [
      'paragraphs of a hidden style, which styles rest on in a ring',
      run('a') + run('b', '<w:vanish w:val="false"/>'),
      '<w:pStyle w:val="P"/>',
      'b',
    ],
    ['text struck out', run('15', '<w:strike/>') + run('16') + run('17', '<w:dstrike w:val="1"/>'), '', '16'],
    ['lines of a table of contents', run('1. Kết quả') + run('5'), '<w:pStyle w:val="T"/>', ''],
  ])('leaves out %s', (_, runs, properties, text) => {
    expect(textOf(paragraph(runs, properties), { styles })).toBe(text)
  })

  it('goes on where the mark of a paragraph is hidden', () => {
    expect(textOf(paragraph('a', '<w:rPr><w:vanish/></w:rPr>') + paragraph('b'))).toBe('ab')
  })

  it('tells of hidden and struck text, of pictures and of whole files', () => {
    expect(remarksOf(paragraph(run('ab', '<w:vanish/>') + run('abc', '<w:strike/>')))).toEqual([
      ['hidden-text', 2],
      ['struck-text', 3],
    ])
    expect(
      remarksOf(
        `${inRun('<w:drawing><a:blip r:embed="rId1"/></w:drawing><w:pict><v:imagedata/></w:pict>')}<w:altChunk r:id="rId2"/>`,
      ),
    ).toEqual([
      ['pictures', 2],
      ['embedded', 1],
    ])
  })
})

describe('readDocx: lists', () => {
  const list = (...levels: string[]) => ({
    numbering: `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1/')}</w:lvlOverride></w:num>`,
  })
  const outline = list(
    level(0, 'upperRoman', '%1.'),
    level(1, 'decimal', '%2.'),
    level(2, 'decimal', '%2.%3.'),
    level(3, 'lowerLetter', '%4)'),
    level(4, 'bullet', '-'),
    level(5, 'bullet', '\uF0B7'),
  )
  const say = (beside: PartsBeside, ...places: readonly (readonly [level: number, list?: number])[]) =>
    textOf(places.map(([at, of]) => listed('x', at, of)).join(''), beside)
      .split('\n')
      .map((line) => line.replace(/x$/, ''))

  it('prints the numbers of each level, and begins again below', () => {
    expect(say(outline, [0], [1], [2], [2], [1], [2], [3], [3], [4], [5], [0], [1])).toEqual([
      'I. ',
      '1. ',
      '1.1. ',
      '1.2. ',
      '2. ',
      '2.1. ',
      'a) ',
      'b) ',
      '- ',
      '• ',
      'II. ',
      '1. ',
    ])
  })

  it('counts on in another list of the same form, and from its start where it has one', () => {
    expect(say(outline, [0], [0, 2], [0, 3], [0, 3], [0, 1], [0, 4])).toEqual([
      'I. ',
      'II. ',
      'V. ',
      'VI. ',
      'VII. ',
      'H/ ',
    ])
  })

  it.each([
    ['decimalZero', '01. ', '02. '],
    ['lowerRoman', 'i. ', 'ii. '],
    ['upperLetter', 'A. ', 'B. '],
    ['none', '. ', '. '],
    ['an unknown one', '1. ', '2. '],
  ])('prints %s', (format, ...expected) => {
    expect(say(list(level(0, format, '%1.')), [0], [0])).toEqual(expected)
  })

  it('goes on after Z as Word does', () => {
    const lines = say(list(level(0, 'upperLetter', '%1')), ...Array.from({ length: 53 }, () => [0] as const))
    expect([lines[25], lines[26], lines[27], lines[52]]).toEqual(['Z ', 'AA ', 'BB ', 'AAA '])
  })

  it('prints levels above in figures where the level is legal, and starts where it is told', () => {
    expect(
      say(list(level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')), [0], [1]),
    ).toEqual(['I. ', '1.1. '])
    expect(
      say(list(level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="4"')), [0], [0]),
    ).toEqual(['4. ', '5. '])
  })

  it('begins again only after the level that is named', () => {
    const never = list(level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'))
    expect(say(never, [0], [1], [0], [1])).toEqual(['1. ', '1) ', '2. ', '2) '])
    const first = list(
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    )
    expect(say(first, [0], [1], [2], [1], [2], [0], [2])).toEqual([
      '1. ',
      '1. ',
      '1) ',
      '2. ',
      '2) ',
      '2. ',
      '1) ',
    ])
  })

  it('leaves no space where the list leaves none', () => {
    expect(say(list(level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')), [0])).toEqual(['1.'])
  })

  it('reads the list of a style, of a style below it, and of a level that names the style', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.', '<w:pStyle w:val="B"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const inList = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles = `<w:style w:type="paragraph" w:styleId="A">${inList}</w:style><w:style w:type="paragraph" w:styleId="B">${inList}</w:style><w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>`
    const body = ['A', 'B', 'C', 'B'].map((style) => paragraph('x', `<w:pStyle w:val="${style}"/>`)).join('')
    const none = paragraph('x', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(textOf(body + none, { numbering, styles })).toBe('I. x\n1. x\nII. x\n1. x\nx')
  })

  it('follows a list that is that of a style, and no ring of them', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
    const styleOf = (list: number) =>
      `<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`
    expect(textOf(listed('x', 0), { numbering, styles: styleOf(2) })).toBe('Điều 1. x')
    expect(textOf(listed('x', 0), { numbering, styles: styleOf(1) })).toBe('x')
  })

  it('does not count a paragraph that is deleted, and counts one that is joined once', () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    expect(
      textOf(
        paragraph('a', inList) +
          paragraph('', inList + mark) +
          paragraph('b', inList + mark) +
          paragraph('c', inList),
        outline,
      ),
    ).toBe('I. a\nII. bc')
  })

  it('prints no number for a list that is not there', () => {
    expect(textOf(listed('x', 0, 9), outline)).toBe('x')
    expect(textOf(listed('x', 0))).toBe('x')
  })
})

describe('readDocx: tables', () => {
  it.each([
    [
      'rows and cells',
      table(row('TT', 'Lĩnh vực', 'Số'), row('1', 'Đất đai', '12')),
      'TT\tLĩnh vực\tSố\n1\tĐất đai\t12',
    ],
    [
      'cells over columns',
      table(row(cell('a', '<w:gridSpan w:val="3"/>'), 'b'), row('1', '2', '3', '4')),
      'a\t\t\tb\n1\t2\t3\t4',
    ],
    [
      'cells over rows',
      table(
        row(cell('a', '<w:vMerge w:val="restart"/>'), 'b', 'c'),
        row(cell('ẩn', '<w:vMerge/>'), 'd', 'e'),
      ),
      'a\tb\tc\n\td\te',
    ],
    [
      'columns left out',
      table(
        row('a', 'b', 'c').replace(
          '<w:tr>',
          '<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="2"/></w:trPr>',
        ),
      ),
      '\ta\tb\tc\t\t',
    ],
    ['empty cells', table(row('a', '', '', ''), row('', '', '', 'b')), 'a\t\t\t\n\t\t\tb'],
    [
      'cells of several lines, in one',
      table(
        row(
          '1',
          cell(paragraph('Chứng') + paragraph('thực')),
          cell(inRun('<w:t>1</w:t><w:br/><w:t>2</w:t>')),
          'x',
        ),
      ),
      '1\tChứng thực\t1 2\tx',
    ],
    [
      'tabs in cells',
      table(row('1', cell(inRun('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:tab/><w:t>c</w:t>')), 'x')),
      '1\ta b c\tx',
    ],
    [
      'two sides of a head, one below the other',
      table(
        row(
          cell(paragraph('UBND XÃ A') + paragraph('Số: 12/BC-UBND')),
          cell(paragraph('CỘNG HÒA') + paragraph('Độc lập')),
        ),
      ),
      'UBND XÃ A\nSố: 12/BC-UBND\nCỘNG HÒA\nĐộc lập',
    ],
    ['two sides with a line each', table(row('UBND XÃ A', 'CỘNG HÒA')), 'UBND XÃ A\tCỘNG HÒA'],
    ['a frame around words', table(row(cell(paragraph('a') + paragraph('b')))), 'a\nb'],
    [
      'a table in a cell',
      table(row('1', cell(table(row('a', 'b'), row('c', 'd')) + paragraph('')), 'x')),
      '1\ta b c d\tx',
    ],
    ['a table in a frame', table(row(cell(table(row('a', 'b', 'c')) + paragraph('')))), 'a\tb\tc'],
    [
      'content controls around rows and cells',
      table(
        `<w:sdt><w:sdtContent><w:tr>${cell('a')}<w:sdt><w:sdtContent>${cell('b')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>`,
      ),
      'a\tb',
    ],
  ])('reads %s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })
})

describe('readDocx: notes, boxes, headers', () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Theo phần mềm')}</w:p></w:footnote>`

  it('puts a note before the next heading, so that no sentence is broken', () => {
    const body =
      paragraph('1. Kết quả') +
      paragraph(run('- Tiếp nhận 12') + reference + run('0 hồ sơ, trong đó:')) +
      paragraph('+ Trực tuyến: 100.') +
      paragraph('2. Hạn chế') +
      paragraph('Không có.')
    expect(textOf(body, { footnotes })).toBe(
      '1. Kết quả\n- Tiếp nhận 120 hồ sơ, trong đó:\n+ Trực tuyến: 100.\n[1]  Theo phần mềm\n2. Hạn chế\nKhông có.',
    )
  })

  it('puts notes of tables and those without a heading behind them at the end', () => {
    const body = table(row('a', cell(paragraph(run('b') + reference)), 'c')) + paragraph('d')
    expect(textOf(body, { footnotes })).toBe('a\tb\tc\nd\n[1]  Theo phần mềm')
  })

  it('reads endnotes, and nothing for a note that is not there', () => {
    const endnotes = `<w:endnote w:id="3">${paragraph('Chú thích')}</w:endnote>`
    const end = '<w:r><w:endnoteReference w:id="3"/><w:endnoteReference w:id="4"/></w:r>'
    expect(textOf(paragraph(run('a') + end), { endnotes })).toBe('a\n[1] Chú thích')
    expect(textOf(paragraph(run('a') + end))).toBe('a')
  })

  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  it('reads a box behind the paragraph that holds it, and one of its two forms', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('Dự thảo')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Dự thảo')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(textOf(paragraph(run('a') + both + run('b')))).toBe('ab\nDự thảo')
    const old = `<w:r><w:pict><v:textbox>${box('c')}</v:textbox></w:pict></w:r>`
    expect(textOf(paragraph(old) + table(row('x', cell(paragraph(run('y') + old)), 'z')))).toBe(
      '\nc\nx\ty c\tz',
    )
    const fallback = `<w:r><mc:AlternateContent><mc:Fallback>${box('d')}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(textOf(paragraph(fallback))).toBe('\nd')
  })

  it('tells headers and footers apart, each once, without the numbers of pages', () => {
    const page =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { text, headers } = read(paragraph('Báo cáo'), {
      header: paragraph('UBND xã A'),
      header2: paragraph('UBND xã A'),
      footer: paragraph(`${run('Trang ')}${page}<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>`),
      footer2: paragraph(''),
    })
    expect(text).toBe('Báo cáo')
    expect(headers).toEqual(['UBND xã A', 'Trang'])
  })
})

describe('readDocx: places', () => {
  it('leads each letter back to where it stands', () => {
    const body = `${paragraph(run('1.4') + run('92'))}${inRun('<w:t>A &amp; B</w:t><w:tab/><w:t>C</w:t>')}${table(row('x', 'y'))}`
    const parts = docxParts(body)
    const xml = parts['word/document.xml'] as string
    const { text, placeOf } = read(body)
    const letters = [...text].map((letter, at) => {
      const { part, offset } = placeOf(at)
      return [letter, part === 'word/document.xml' ? xml.slice(offset, offset + 7) : part] as const
    })
    for (const [letter, found] of letters) {
      const expected =
        letter === '&'
          ? /^&amp;/
          : letter === '\n'
            ? /^<\/w:t>/
            : letter === '\t'
              ? /^<(?:w:tab\/|\/w:tc>)/
              : undefined
      if (expected === undefined) expect(found[0]).toBe(letter)
      else expect(found).toMatch(expected)
    }
  })

  it('leads numbers of lists to their paragraph, notes to their part, and what lies outside to the nearest place', () => {
    const body = listed('x', 0)
    const { placeOf, text } = read(body, {
      numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    })
    const xml = docxParts(body, { numbering: '' })['word/document.xml'] as string
    expect(text).toBe('1. x')
    expect(placeOf(0)).toEqual({ part: 'word/document.xml', offset: xml.indexOf('<w:p>') + 5 })
    expect(placeOf(99)).toEqual({ part: 'word/document.xml', offset: xml.indexOf('x</w:t>') + 1 })
    expect(placeOf(-1)).toEqual(placeOf(0))
    expect(read('').placeOf(0)).toEqual({ part: 'word/document.xml', offset: 0 })
    const note = read(paragraph(`${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      footnotes: `<w:footnote w:id="2">${paragraph('b')}</w:footnote>`,
    })
    expect(note.placeOf(note.text.indexOf('b')).part).toBe('word/footnotes.xml')
  })
})

describe('readDocx: what is broken', () => {
  it.each([
    'word/document.xml',
    'word/styles.xml',
    'word/numbering.xml',
    'word/footnotes.xml',
    'word/header.xml',
  ])('names the part: %s', (part) => {
    const parts = docxParts(paragraph('a'), { styles: '', numbering: '', footnotes: '', header: '' })
    const broken = { ...parts, [part]: (parts[part] as string).slice(0, -5) }
    expect(readDocx(zipped(broken))).toMatchObject({
      success: false,
      issues: [{ path: [part], reason: 'not-xml' }],
    })
  })

  it('reads a document whose other parts are missing', () => {
    const { 'word/styles.xml': _, ...parts } = docxParts(paragraph('a'), { styles: '' })
    expect(readDocx(zipped(parts))).toMatchObject({ success: true, data: { text: 'a' } })
  })

  it('says that the document itself is missing', () => {
    const { 'word/document.xml': _, ...parts } = docxParts(paragraph('a'))
    expect(readDocx(zipped(parts))).toMatchObject({ success: false, issues: [{ reason: 'no-main-part' }] })
  })
})

describe('documents made to do harm', () => {
  const place = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'

  it('may have more rows than a function takes arguments', () => {
    const rows = '<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(200_000)
    expect(textOf(`<w:tbl>${rows}</w:tbl>${paragraph('a')}`)).toBe('a')
  })

  it('may have a note of as many lines', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => paragraph(`${index}.`)).join('')
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const body = paragraph('1. Kết quả') + paragraph(run('a') + note) + paragraph('2. Hạn chế')
    const text = textOf(body, { footnotes: `<w:footnote w:id="2">${lines}</w:footnote>` })
    expect(text).toMatch(/^1\. Kết quả\na\n\[1\] 0\.\n1\.\n[\s\S]*\n199999\.\n2\. Hạn chế$/)
  })

  it('may refer to one note again and again: it stands once, and each reference is counted', () => {
    const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`
    expect(
      textOf(paragraph(run('a') + refer(2) + refer(2) + refer(3)), {
        footnotes: note(2, 'b') + note(3, 'c'),
      }),
    ).toBe('a\n[1] b\n[3] c')
  })

  it('are refused where the numbers of lists make a text that no memory holds', () => {
    const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${'y'.repeat(100_000)}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    expect(readDocx(makeDocx(`<w:p>${place}</w:p>`.repeat(20_000), { numbering }))).toMatchObject({
      success: false,
      issues: [{ reason: 'bomb', path: ['word/numbering.xml'] }],
    })
  })

  it('may have a level for each of many numbers, of which nine count', () => {
    const levels = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<w:lvl w:ilvl="${index}"><w:lvlText w:val="%1."/><w:pStyle w:val="${index === 12 ? 'L' : 'M'}"/></w:lvl>`,
    )
    const numbering = `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const styles = '<w:style w:type="paragraph" w:styleId="L"/>'
    const listed = `<w:p><w:pPr><w:pStyle w:val="L"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run('a')}</w:p>`
    expect(textOf(listed.repeat(3), { numbering, styles })).toBe('0. a\n1. a\n2. a')
  })

  it('may have cells as wide as a table', () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>'.repeat(20_000)
    expect(textOf(`<w:tbl><w:tr>${wide}</w:tr></w:tbl>`)).toHaveLength(63 * 20_000 - 1)
  })
})
