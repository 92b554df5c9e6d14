import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appended, decodeXml, encodeXml, escapeXml, scanXml } from '../../src/office/xml.js'
import { cpuGrowthOf, linear } from '../growth.js'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** What XML cannot hold. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** All that is told of a part, in order, and the fault. */
function scanned(source: string) {
  const told: unknown[] = []
  const fault = scanXml(source, {
    open: ({ name, start, end, isEmpty, attribute }) =>
      told.push(['open', name, source.slice(start, end), isEmpty, attribute('w:val') ?? attribute('val')]),
    close: (name, start, end) => told.push(['close', name, source.slice(start, end)]),
    text: (value, start, end) => told.push(['text', value, source.slice(start, end)]),
  })
  return { told, fault }
}
const faultOf = (source: string) => scanXml(source, {})

describe('scanXml', () => {
  it('tells elements, text and where they stand', () => {
    expect(
      scanned(`<?xml version="1.0"?><!-- x --><w:p xmlns:w="${word}"><w:b w:val='1 &gt; 0'/>A</w:p>\n`),
    ).toEqual({
      told: [
        ['open', 'w:p', `<w:p xmlns:w="${word}">`, false, undefined],
        ['open', 'w:b', `<w:b w:val='1 &gt; 0'/>`, true, '1 > 0'],
        ['close', 'w:b', ''],
        ['text', 'A', 'A'],
        ['close', 'w:p', '</w:p>'],
      ],
      fault: undefined,
    })
  })

  it.each([
    [`<p xmlns="${word}"/>`, 'w:p'],
    [`<x:p xmlns:x="${strict}"/>`, 'w:p'],
    ['<w:p xmlns:w="urn:other"/>', '{urn:other}:p'],
    ['<p/>', 'p'],
  ])('knows names by their namespace, whatever the prefix: %s', (source, name) => {
    expect((scanned(source).told[0] as unknown[])[1]).toBe(name)
  })

  it('knows a prefix as long as it is declared', () => {
    const { told } = scanned(`<a xmlns:w="${word}"><b xmlns:w="urn:b"><w:c/></b><w:c/></a>`)
    expect(told.flatMap((each) => ((each as string[])[0] === 'open' ? [(each as string[])[1]] : []))).toEqual(
      ['a', 'b', '{urn:b}:c', 'w:c'],
    )
  })

  it('tells an attribute with a namespace from one without', () => {
    const source = `<p xmlns:w="${word}" val="plain" w:val="of Word"/>`
    let found: unknown
    scanXml(source, {
      open: ({ attribute }) => (found = [attribute('val'), attribute('w:val'), attribute('x')]),
    })
    expect(found).toEqual(['plain', 'of Word', undefined])
  })

  it('tells text in pieces that are character for character, or one thing', () => {
    expect(scanned('<p>a&amp;b&#x1ED9;\r\nc\rd<![CDATA[<&\r\n>]]>&#128512;</p>').told.slice(1, -1)).toEqual([
      ['text', 'a', 'a'],
      ['text', '&', '&amp;'],
      ['text', 'b', 'b'],
      ['text', 'ộ', '&#x1ED9;'],
      ['text', '\n', '\r\n'],
      ['text', 'c', 'c'],
      ['text', '\n', '\r'],
      ['text', 'd', 'd'],
      ['text', '<&', '<&'],
      ['text', '\n', '\r\n'],
      ['text', '>', '>'],
      ['text', '😀', '&#128512;'],
    ])
  })

  it.each([
    ['', 'nothing'],
    ['words', 'no element'],
    ['<p>', 'an element that does not end'],
    ['<p></q>', 'another end'],
    ['<p></pp>', 'a longer end'],
    ['</p>', 'an end alone'],
    ['<p/><p/>', 'two roots'],
    ['<p/>words', 'words behind the root'],
    ['<p>&nbsp;</p>', 'an entity that is not declared'],
    ['<p>&#0;</p>', 'no character'],
    ['<p>&#xD800;</p>', 'half a character'],
    ['<p>a & b</p>', 'an ampersand alone'],
    ['<p><!-- </p>', 'a comment that does not end'],
    ['<p><![CDATA[ </p>', 'a section that does not end'],
    ['<p a=1/>', 'an attribute without quotes'],
    ['<p a="1/>', 'an attribute that does not end'],
    ['<p a="<"/>', 'an attribute with a tag in it'],
    ['<w:p/>', 'a prefix that is not declared'],
    ['< p/>', 'a tag without a name'],
    ['<p', 'a tag that does not end'],
    ['<!ELEMENT p ANY><p/>', 'a declaration'],
    [`<p${' a="1"'.repeat(1001)}/>`, 'a thousand attributes and one'],
  ])('refuses %j: %s', (source) => {
    expect(faultOf(source)?.reason).toBe('not-xml')
  })

  it.each([
    '<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><p>&b;</p>',
    '<?xml version="1.0"?>\n<!DOCTYPE p SYSTEM "file:///etc/passwd"><p/>',
  ])('refuses a document type, and with it entities: %s', (source) => {
    expect(faultOf(source)).toEqual({ reason: 'document-type' })
  })

  it('refuses more than 1,000 levels, whatever there are of them', () => {
    const nested = (levels: number) => '<p>'.repeat(levels) + '</p>'.repeat(levels)
    expect(faultOf(nested(1000))).toBeUndefined()
    expect(faultOf(nested(1001))).toEqual({ reason: 'too-deep', data: { maximum: 1000 } })
    expect(faultOf('<p>'.repeat(1_000_000))?.reason).toBe('too-deep')
  })

  it('reads back whatever was escaped, and throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = `<p a="${escapeXml(text)}">${escapeXml(text)}</p>`
        let [said, value] = ['', '']
        const fault = scanXml(source, {
          open: ({ attribute }) => {
            value = attribute('a') ?? ''
          },
          text: (piece) => {
            said += piece
          },
        })
        const held = text.replace(unwritable, '')
        expect(fault).toBeUndefined()
        expect(said).toBe(held.replace(/\r\n?/g, '\n'))
        expect(value).toBe(held)
      }),
    )
  })

  it('throws on no text, however broken', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '<p',
      '</p',
      '&',
      ';',
      '#',
      'x',
      '"',
      "'",
      '=',
      ' ',
      'xmlns:',
      '<!--',
      ']]>',
      '<?',
      '\r',
      'é',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        scanned(parts.join(''))
      }),
      { numRuns: 2000 },
    )
  })

  it.each<[string, (size: number) => string]>([
    ['elements with text', (size) => `<p>${'<t>số liệu</t>'.repeat(size)}</p>`],
    ['references', (size) => `<p>${'&amp;'.repeat(size)}</p>`],
    ['line ends', (size) => `<p>${'\r\n'.repeat(size)}</p>`],
    ['attributes', (size) => `<p>${'<t a="1" b="2" c="3" d="&lt;"/>'.repeat(size)}</p>`],
    ['spaces in a tag', (size) => `<p a="1"${' '.repeat(size * 10)}b`],
    ['a name that does not end', (size) => `<${'p'.repeat(size * 10)}`],
    ['quotes that do not end', (size) => `<p a="${"'".repeat(size * 10)}`],
    ['declarations', (size) => `<p>${'<t xmlns:a="urn:a"/>'.repeat(size)}</p>`],
    ['comments', (size) => `<p>${'<!-- -->'.repeat(size)}</p>`],
  ])('takes linear time: %s', (_, sourceOf) => {
    const scan = (source: string) =>
      scanXml(source, { open: ({ attribute }) => attribute('w:val'), close: () => {}, text: () => {} })
    expect(cpuGrowthOf(scan, sourceOf)).toBeLessThan(linear)
  })
})

describe('decodeXml', () => {
  const source = '<?xml version="1.0" encoding="UTF-16"?><p>Kết quả</p>'
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'reads and writes %s, with a mark and without',
    (encoding) => {
      for (const hasMark of [true, false]) {
        const written = { source, encoding, hasMark }
        expect(decodeXml(encodeXml(written))).toEqual(written)
      }
    },
  )

  it.each([
    ['bytes that are no text', Uint8Array.of(0x3c, 0xff, 0x3e)],
    ['a legacy encoding', new TextEncoder().encode('<?xml version="1.0" encoding="windows-1258"?><p/>')],
  ])('does not guess: %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBeUndefined()
  })
})

describe('appended', () => {
  it.each([
    ['<a><b/></a>', '<a><b/><c/></a>'],
    ['<a/>', '<a><c/></a>'],
    ['<x:a xmlns:x="urn:x" y="/>"/><!-- </a> -->', '<x:a xmlns:x="urn:x" y="/>"><c/></x:a><!-- </a> -->'],
  ])('puts markup in as the last of the root: %s', (source, expected) => {
    expect(appended({ source, encoding: 'utf-8', hasMark: false }, '<c/>')).toBe(expected)
  })
})
