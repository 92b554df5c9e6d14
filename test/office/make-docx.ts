import { strToU8, zipSync } from 'fflate'

export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a document beside its body: their XML by the name that relations give them (`numbering`, `styles`). */
export type PartsBeside = Readonly<Record<string, string>>

/** The namespaces that bodies of tests use. */
export const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const part = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${content}</w:${root}>`

const roots: Readonly<Record<string, string>> = {
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  numbering: 'numbering',
  styles: 'styles',
  comments: 'comments',
  settings: 'settings',
}

/** The text of each part of a document of Word with such a body; a name may end in a digit (`header2`). */
export function docxParts(body: string, beside: PartsBeside = {}): Readonly<Record<string, string>> {
  const names = Object.keys(beside)
  const kindOf = (name: string) => name.replace(/\d$/, '')
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${types}.${kindOf(name)}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(names.length > 0 && {
      'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packages}/relationships">${names.map((name, at) => `<Relationship Id="rId${at + 1}" Type="${relationships}/${kindOf(name)}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    }),
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, part(roots[kindOf(name)] as string, beside[name] as string)]),
    ),
  }
}

/** An archive of texts. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
    { mtime: '1980-01-02', level: 1 },
  )
}

/** A document of Word with such a body. */
export function makeDocx(body: string, beside: PartsBeside = {}): Uint8Array {
  return zipped(docxParts(body, beside))
}

/** A text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of runs, or of one text. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : run(content)
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}
