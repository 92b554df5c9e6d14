import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type FileKind, fileKind } from '../../src/office/file-kind.js'
import { openPackage, writePackage } from '../../src/office/open-package.js'
import { docxParts, makeDocx, paragraph, zipped } from './make-docx.js'

const docx = makeDocx(paragraph('Báo cáo'))
const main = 'application/vnd.openxmlformats-officedocument.'
/** The document under another content type, or with other parts. */
const withTypes = (type: string) => {
  const parts = docxParts(paragraph('Báo cáo'))
  const types = parts['[Content_Types].xml']?.replace(`${main}wordprocessingml.document.main+xml`, type) ?? ''
  return zipped({ ...parts, '[Content_Types].xml': types })
}
/** A compound file of Office 97 with one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (let index = 0; index < stream.length; index++) bytes[1024 + 2 * index] = stream.charCodeAt(index)
  bytes[1024 + 64] = 2 * stream.length + 2
  return bytes
}
const openDocument = zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })

const files: readonly (readonly [kind: FileKind, bytes: Uint8Array])[] = [
  ['docx', docx],
  ['docx', withTypes('application/vnd.ms-word.document.macroEnabled.main+xml')],
  ['docx', withTypes(`${main}wordprocessingml.template.main+xml`)],
  ['xlsx', withTypes(`${main}spreadsheetml.sheet.main+xml`)],
  ['zip', withTypes(`${main}presentationml.presentation.main+xml`)],
  ['zip', zipped({ 'a.txt': 'a' })],
  ['zip', docx.subarray(0, 200)],
  ['opendocument', openDocument],
  ['pdf', strToU8('%PDF-1.7\n%âãÏÓ', true)],
  ['doc', compound('WordDocument')],
  ['xls', compound('Workbook')],
  ['xls', compound('Book')],
  ['encrypted', compound('EncryptedPackage')],
  ['unknown', compound('PowerPoint Document')],
  ['rtf', strToU8('{\\rtf1\\ansi')],
  ['html', strToU8('\n<HTML xmlns:w="urn:schemas-microsoft-com:office:word">')],
  ['html', strToU8('<!DOCTYPE html><p>')],
  ['html', strToU8('MIME-Version: 1.0')],
  ['word-xml', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package>')],
  ['text', strToU8('Báo cáo quý I')],
  ['text', Uint8Array.of(0xff, 0xfe, 0x42, 0)],
  ['text', strToU8('{"title": "Báo cáo"}')],
  ['empty', new Uint8Array()],
  ['unknown', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1)],
]

describe('fileKind', () => {
  it.each(files)('tells %s by its content', (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind)
  })

  it('finds the document by its relation, whatever the part is called', () => {
    const parts = docxParts(paragraph('Báo cáo'))
    const renamed = Object.entries(parts).map(([name, text]) => [
      name.replace('word/document.xml', 'content/main.part'),
      text.replaceAll('word/document.xml', 'content/main.part'),
    ])
    const opened = openPackage(zipped(Object.fromEntries(renamed)), 'docx')
    expect(opened).toMatchObject({ success: true, data: { mainPart: 'content/main.part' } })
  })
})

describe('openPackage', () => {
  it.each(files.filter(([kind]) => kind !== 'docx'))(
    'says what %s is instead of a document',
    (kind, bytes) => {
      const opened = openPackage(bytes, 'docx')
      expect(opened.success).toBe(false)
      const [issue] = opened.success ? [] : opened.issues
      expect(issue).toMatchObject({ path: [], code: 'file' })
      if (kind !== 'zip') expect(issue).toMatchObject({ data: { wanted: '.docx' } })
    },
  )

  it.each([
    ['a document where a workbook is read', docx, 'word'],
    ['a workbook where a document is read', withTypes(`${main}spreadsheetml.sheet.main+xml`), 'excel'],
  ] as const)('names %s', (_, bytes, reason) => {
    const opened = openPackage(bytes, reason === 'word' ? 'xlsx' : 'docx')
    expect(opened).toMatchObject({ success: false, issues: [{ reason }] })
  })

  it.each([[null], ['text'], [[1, 2]], [new ArrayBuffer(2)]])('takes bytes only, not %o', (value) => {
    expect(openPackage(value as unknown as Uint8Array, 'docx')).toMatchObject({
      success: false,
      issues: [{ path: [], code: 'wrong-type', expected: ['Uint8Array'] }],
    })
  })

  it.each(['[Content_Types].xml', '_rels/.rels'])('names the part that is broken: %s', (name) => {
    const opened = openPackage(zipped({ ...docxParts(paragraph('a')), [name]: '<Types' }), 'docx')
    expect(opened).toMatchObject({ success: false, issues: [{ path: [name], reason: 'not-xml' }] })
  })

  it('does not follow a document that lies elsewhere', () => {
    const parts = docxParts(paragraph('a'))
    const rels = parts['_rels/.rels']?.replace(
      'Target="word/document.xml"',
      'Target="http://example.com/a.docx" TargetMode="External"',
    )
    const opened = openPackage(zipped({ ...parts, '_rels/.rels': rels ?? '' }), 'docx')
    expect(opened).toMatchObject({ success: false, issues: [{ reason: 'no-main-part' }] })
  })
})

describe('writePackage', () => {
  it('adds parts with their content types and relations, and keeps all else', () => {
    const opened = openPackage(docx, 'docx')
    if (!opened.success) throw new Error('not opened')
    const before = opened.data
    const written = writePackage(before, new Map(), [
      {
        name: 'word/comments.xml',
        contentType: `${main}wordprocessingml.comments+xml`,
        from: 'word/document.xml',
        id: 'rId7',
        type: 'comments',
        bytes: strToU8('<a/>'),
      },
    ])
    const after = written.success ? openPackage(written.data, 'docx') : written
    if (!after.success) throw new Error('not written')
    expect(after.data.contentTypeOf('word/comments.xml')).toBe(`${main}wordprocessingml.comments+xml`)
    expect(after.data.relationsOf('word/document.xml')).toMatchObject({
      data: [{ id: 'rId7', type: 'comments', target: 'word/comments.xml', isExternal: false }],
    })
    expect(after.data.archive.read('word/document.xml')).toEqual(before.archive.read('word/document.xml'))
  })
})
