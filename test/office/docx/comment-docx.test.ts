import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { commentDocx, type OfficeNote } from '../../../src/office/docx/comment-docx.js'
import { readDocx } from '../../../src/office/docx/read-docx.js'
import { docxParts, makeDocx, paragraph, run, word, zipped } from '../make-docx.js'
import { commentRandomDocx, coveredBy, textIn } from './commented.js'

const commented = (bytes: Uint8Array, notes: readonly OfficeNote[], date?: string) => {
  const result = commentDocx(bytes, notes, date === undefined ? {} : { date })
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  return result.data
}
const bodyOf = (bytes: Uint8Array) => textIn(bytes, 'word/document.xml')
const commentsOf = (bytes: Uint8Array) => textIn(bytes, 'word/comments.xml')
/** What the body holds between its tags, without declarations of namespaces. */
const inBody = (bytes: Uint8Array) =>
  (/<w:body>([\s\S]*)<\/w:body>/.exec(bodyOf(bytes))?.[1] ?? '').replaceAll(` xmlns:w="${word}"`, '')
const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const kept = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`

describe('commentDocx', () => {
  it.each<[string, string, readonly (readonly [number, number] | null)[], string]>([
    [
      'the whole of a run',
      paragraph(run('120')),
      [[0, 3]],
      `<w:p>${start(0)}<w:r>${kept('120')}</w:r>${end(0)}</w:p>`,
    ],
    [
      'the middle of a run, which keeps its properties',
      paragraph(run('a 120 b', '<w:b/>')),
      [[2, 5]],
      `<w:p><w:r><w:rPr><w:b/></w:rPr>${kept('a ')}</w:r>${start(0)}<w:r><w:rPr><w:b/></w:rPr>${kept('120')}</w:r>${end(0)}<w:r><w:rPr><w:b/></w:rPr>${kept(' b')}</w:r></w:p>`,
    ],
    [
      'two runs',
      paragraph(run('ab') + run('cd')),
      [[1, 3]],
      `<w:p><w:r>${kept('a')}</w:r>${start(0)}<w:r>${kept('b')}</w:r><w:r>${kept('c')}</w:r>${end(0)}<w:r>${kept('d')}</w:r></w:p>`,
    ],
    [
      'a text whose outer spaces do not count',
      '<w:p><w:r><w:t> ab </w:t></w:r></w:p>',
      [[1, 2]],
      `<w:p><w:r>${kept('a')}</w:r>${start(0)}<w:r>${kept('b')}</w:r>${end(0)}</w:p>`,
    ],
    [
      'a reference',
      '<w:p><w:r><w:t>a&amp;b</w:t></w:r></w:p>',
      [[1, 2]],
      `<w:p><w:r>${kept('a')}</w:r>${start(0)}<w:r>${kept('&amp;')}</w:r>${end(0)}<w:r>${kept('b')}</w:r></w:p>`,
    ],
    [
      'a tab between texts',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>',
      [[1, 2]],
      `<w:p><w:r><w:t>a</w:t></w:r>${start(0)}<w:r><w:tab/></w:r>${end(0)}<w:r><w:t>b</w:t></w:r></w:p>`,
    ],
    [
      'two paragraphs',
      paragraph(run('ab')) + paragraph(run('cd')),
      [[1, 4]],
      `<w:p><w:r>${kept('a')}</w:r>${start(0)}<w:r>${kept('b')}</w:r></w:p><w:p><w:r>${kept('c')}</w:r>${end(0)}<w:r>${kept('d')}</w:r></w:p>`,
    ],
    [
      'equal, overlapping and touching stretches',
      paragraph(run('abcd')),
      [
        [0, 2],
        [0, 2],
        [1, 3],
        [2, 4],
      ],
      `<w:p>${start(0)}${start(1)}<w:r>${kept('a')}</w:r>${start(2)}<w:r>${kept('b')}</w:r>${end(0)}${end(1)}${start(3)}<w:r>${kept('c')}</w:r>${end(2)}<w:r>${kept('d')}</w:r>${end(3)}</w:p>`,
    ],
    [
      'the title, where it has no place',
      paragraph('') + paragraph(run('Báo cáo')),
      [null],
      `<w:p></w:p><w:p>${start(0)}<w:r>${kept('Báo cáo')}</w:r>${end(0)}</w:p>`,
    ],
    [
      'the nearest words, where its place is between two',
      paragraph(run('a')) + paragraph(run('b')),
      [[1, 2]],
      `<w:p><w:r>${kept('a')}</w:r></w:p><w:p>${start(0)}<w:r>${kept('b')}</w:r>${end(0)}</w:p>`,
    ],
    [
      'what is inside links and insertions',
      paragraph(
        `<w:hyperlink w:anchor="x">${run('ab')}</w:hyperlink><w:ins w:id="9" w:author="A">${run('cd')}</w:ins>`,
      ),
      [[1, 3]],
      `<w:p><w:hyperlink w:anchor="x"><w:r>${kept('a')}</w:r>${start(0)}<w:r>${kept('b')}</w:r></w:hyperlink><w:ins w:id="9" w:author="A"><w:r>${kept('c')}</w:r>${end(0)}<w:r>${kept('d')}</w:r></w:ins></w:p>`,
    ],
  ])('covers %s', (_, body, spans, expected) => {
    const bytes = commented(
      makeDocx(body),
      spans.map((span) => ({ span, text: 'x' })),
    )
    expect(inBody(bytes)).toBe(expected)
  })

  it('puts what is in a note or a box where the body refers to it', () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('hộp'))}</w:txbxContent></v:textbox></w:pict></w:r>`
    const docx = makeDocx(paragraph(run('a') + reference + box), {
      footnotes: `<w:footnote w:id="2">${paragraph(run('số 5'))}</w:footnote>`,
    })
    const reading = readDocx(docx)
    const text = reading.success ? reading.data.text : ''
    const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
    const bytes = commented(docx, [
      { span: spanOf('5'), text: 'x' },
      { span: spanOf('hộp'), text: 'y' },
    ])
    expect(inBody(bytes)).toBe(
      `<w:p><w:r>${kept('a')}</w:r>${start(0)}${reference}${end(0)}${start(1)}${box}${end(1)}</w:p>`,
    )
  })

  it('writes comments of one author, without a date unless it is given', () => {
    const docx = makeDocx(paragraph('Báo cáo'))
    const note = { span: [0, 3] as const, text: ['Lỗi: a < b & c', 'hai\ndòng'] }
    const comment = /<w:comment [^>]*>([\s\S]*)<\/w:comment>/.exec(commentsOf(commented(docx, [note])))
    expect(comment?.[0]).toMatch(/w:id="0" w:author="cchc" w:initials="cchc">/)
    expect(comment?.[1]?.split('</w:p>').map((each) => each.replace(/<[^>]*>/g, ''))).toEqual([
      'Lỗi: a &lt; b &amp; c',
      'hai',
      'dòng',
      '',
    ])
    expect(commentsOf(commented(docx, [note], '2024-03-12'))).toContain('w:date="2024-03-12T00:00:00Z"')
    expect(commentsOf(commented(docx, [note], '2024-03-12T08:30:00+07:00'))).toContain(
      'w:date="2024-03-12T08:30:00+07:00"',
    )
    expect(commented(docx, [note])).toEqual(commented(docx, [note]))
  })

  it('keeps comments that are there, and takes no id that is in use', () => {
    const own = `<w:comment w:id="0" w:author="B"><w:p/></w:comment><w:comment w:id="2" w:author="B"><w:p/></w:comment>`
    const docx = makeDocx(
      paragraph(
        `<w:commentRangeStart w:id="0"/>${run('a')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="5"/></w:r>`,
      ),
      { comments: own },
    )
    const bytes = commented(docx, [
      { span: [0, 1], text: 'x' },
      { span: [0, 1], text: 'y' },
    ])
    const comments = commentsOf(bytes)
    expect(comments).toContain(own)
    expect([...comments.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['0', '2', '1', '3'])
    expect(textIn(bytes, '[Content_Types].xml').match(/comments/g)).toHaveLength(2)
  })

  it('finds a name for the comments that no part has', () => {
    const parts = { ...docxParts(paragraph('a')), 'word/Comments.xml': '<other/>' }
    const bytes = commented(zipped(parts), [{ span: null, text: 'x' }])
    expect(textIn(bytes, 'word/Comments.xml')).toBe('<other/>')
    expect(textIn(bytes, 'word/comments2.xml')).toContain('w:author="cchc"')
    expect(textIn(bytes, 'word/_rels/document.xml.rels')).toContain('Target="/word/comments2.xml"')
  })

  it('writes Strict Open XML and UTF-16 as they were', () => {
    const strict = (xml: string) =>
      xml.replaceAll(
        /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|officeDocument)\/2006\/(main|relationships)/g,
        'http://purl.oclc.org/ooxml/$1/$2',
      )
    const parts = Object.entries(docxParts(paragraph(run('ab')))).map(([name, xml]) => [name, strict(xml)])
    const made = Object.fromEntries(parts) as Record<string, string | Uint8Array>
    const document = `\uFEFF${String(made['word/document.xml']).replace('UTF-8', 'UTF-16')}`
    made['word/document.xml'] = Buffer.from(document, 'utf16le')
    const bytes = commented(zipped(made), [{ span: [1, 2], text: 'x' }])
    const body = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf16le')
    expect(coveredBy(body.slice(1), '0')).toBe('b')
    expect(body.slice(1)).not.toContain('schemas.openxmlformats.org/wordprocessingml')
    expect(textIn(bytes, 'word/_rels/document.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    )
  })

  it.each<readonly [number, number]>([
    [1, 2],
    [2, 3],
    [2, 2],
    [0, 2],
    [2, 4],
  ])('takes a letter of two units as a whole: %i to %i', (...span) => {
    const docx = makeDocx(paragraph('a😀b'))
    const bytes = commented(docx, [{ span, text: 'x' }])
    expect(readDocx(bytes)).toMatchObject({ data: { text: 'a😀b' } })
    expect(coveredBy(bodyOf(bytes), '0')).toContain('😀')
  })

  it('gives the same bytes where there is nothing to say', () => {
    const docx = makeDocx(paragraph('a'))
    expect(commented(docx, [])).toEqual(docx)
  })

  it.each([
    ['a stretch beyond the text', [0, 99]],
    ['a stretch before it', [-1, 1]],
    ['a reversed stretch', [1, 0]],
    ['half letters', [0, 0.5]],
    ['no numbers', [Number.NaN, 1]],
  ] as const)('refuses %s', (_, span) => {
    const result = commentDocx(makeDocx(paragraph('abc')), [
      { span: null, text: 'x' },
      { span, text: 'y' },
    ])
    expect(result).toMatchObject({ success: false, issues: [{ path: [1, 'span'], code: 'wrong-format' }] })
  })

  it.each([
    '12/3/2024',
    '2024-02-30',
    '2024-13-01',
    '2024-02-28T24:00:00Z',
    '2024-02-28T08:60:00',
    '2024-02-28T08:00:00+15:00',
  ])('refuses a day or a time that is none: %s', (date) => {
    expect(commentDocx(makeDocx(paragraph('a')), [], { date })).toMatchObject({
      success: false,
      issues: [{ path: ['date'] }],
    })
  })

  it('refuses a document without words, and what is no document', () => {
    expect(commentDocx(makeDocx(paragraph('')), [{ span: null, text: 'x' }])).toMatchObject({
      success: false,
      issues: [{ reason: 'no-text' }],
    })
    expect(commentDocx(new Uint8Array(), [])).toMatchObject({ success: false, issues: [{ reason: 'empty' }] })
  })

  it.each(['word/comments.xml', 'word/_rels/document.xml.rels'])(
    'names the part that is broken: %s',
    (name) => {
      const parts = docxParts(paragraph('a'), { comments: '' })
      expect(commentDocx(zipped({ ...parts, [name]: '<a>' }), [{ span: null, text: 'x' }])).toMatchObject({
        success: false,
        issues: [{ path: [name] }],
      })
    },
  )

  it('says that the comments it refers to are missing', () => {
    const { 'word/comments.xml': _, ...parts } = docxParts(paragraph('a'), { comments: '' })
    expect(commentDocx(zipped(parts), [{ span: null, text: 'x' }])).toMatchObject({
      success: false,
      issues: [{ path: ['word/comments.xml'], reason: 'damaged' }],
    })
  })

  it('covers the letters asked for in random documents, and changes nothing else', () => {
    let compared = 0
    for (let seed = 1; seed <= 60; seed++) compared += commentRandomDocx(seed, 10).compared
    expect(compared).toBeGreaterThan(500)
  })
})
