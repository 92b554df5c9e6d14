import { type FileFault, typeIssue } from '../check/input-issue.js'
import { type Archive, openArchive } from './archive.js'
import { type FileKind, kindByStart, kindOfArchive, kindOfContent } from './file-kind.js'
import { fileIssue, type OfficeReading } from './office-reading.js'
import {
  contentTypeOf,
  findMainPart,
  type Relation,
  readRelations,
  readXmlPart,
  relationsPartOf,
  typesPart,
} from './package-parts.js'
import { appended, encodeXml, escapeXml, type XmlText } from './xml.js'

/** A document as a package of parts (Open Packaging Conventions). @internal */
export interface OfficePackage {
  readonly archive: Archive
  /** The part that holds the document. */
  readonly mainPart: string
  /** The text of a part; `undefined` where it is missing. */
  readonly part: (name: string) => OfficeReading<XmlText> | undefined
  /** What a part refers to. */
  readonly relationsOf: (part: string) => OfficeReading<readonly Relation[]>
  /** Whether it is written as Strict Open XML. */
  readonly isStrict: boolean
  /** The content type of a part. */
  readonly contentTypeOf: (part: string) => string | undefined
}

/** What is said of a file of another kind. */
const otherKinds: Readonly<Record<FileKind, FileFault>> = {
  docx: 'word',
  xlsx: 'excel',
  pdf: 'pdf',
  doc: 'old-word',
  xls: 'old-excel',
  encrypted: 'encrypted',
  opendocument: 'opendocument',
  rtf: 'rich-text',
  html: 'web-page',
  'word-xml': 'word-xml',
  zip: 'no-main-part',
  text: 'text',
  empty: 'empty',
  unknown: 'unknown-format',
}

/** Opens a document of one kind, or says what the file is instead and how to save it. @internal */
export function openPackage(bytes: Uint8Array, wanted: 'docx' | 'xlsx'): OfficeReading<OfficePackage> {
  if (!(bytes instanceof Uint8Array)) return { success: false, issues: [typeIssue([], 'Uint8Array', bytes)] }
  const other = (kind: FileKind) =>
    ({ success: false, issues: [fileIssue(otherKinds[kind], { wanted: `.${wanted}` })] }) as const
  const kind = kindByStart(bytes)
  if (kind !== 'zip') return other(kind)
  const opened = openArchive(bytes)
  if (!opened.success) return opened
  const archive = opened.data
  const main = findMainPart(archive)
  if (main?.success === false) return main
  if (main === undefined) return other(kindOfArchive(archive))
  const found = kindOfContent(main.data.contentType)
  if (found !== wanted) return other(found)
  const { part: mainPart, types, isStrict } = main.data
  return {
    success: true,
    data: {
      archive,
      mainPart,
      isStrict,
      part: (name) => readXmlPart(archive, name),
      relationsOf: (part) => readRelations(archive, part),
      contentTypeOf: (part) => contentTypeOf(types, part),
    },
  }
}

/** A part that is put into a package beside those that it has. */
export interface NewPart {
  readonly name: string
  readonly contentType: string
  /** The part that refers to it. */
  readonly from: string
  /** How it is called there; see `freeRelationId`. */
  readonly id: string
  /** The last word of the type of the relation. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** An id that no relation of a part has. @internal */
export function freeRelationId(relations: readonly Relation[]): string {
  const taken = new Set(relations.map(({ id }) => id))
  for (let number = relations.length + 1; ; number++) if (!taken.has(`rId${number}`)) return `rId${number}`
}

/** A package with changed parts and new ones, whose content types and relations are added. @internal */
export function writePackage(
  { archive, isStrict, part: partOf }: OfficePackage,
  changed: ReadonlyMap<string, Uint8Array>,
  added: readonly NewPart[],
): OfficeReading<Uint8Array> {
  const written = new Map(changed)
  for (const { name, bytes } of added) written.set(name, bytes)
  const insert = (name: string, empty: string, markup: string): OfficeReading<undefined> => {
    const known = partOf(name) ?? {
      success: true,
      data: { source: empty, encoding: 'utf-8', hasMark: false },
    }
    if (!known.success) return known
    written.set(name, encodeXml({ ...known.data, source: appended(known.data, markup) }))
    return { success: true, data: undefined }
  }
  if (added.length === 0) return { success: true, data: archive.write(written) }
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const overrides = added.map(
    ({ name, contentType }) =>
      `<Override xmlns="${typesNamespace}" PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`,
  )
  const inserted = insert(typesPart, `<Types xmlns="${typesNamespace}"/>`, overrides.join(''))
  if (!inserted.success) return inserted
  for (const from of new Set(added.map((part) => part.from))) {
    const relations = added
      .filter((part) => part.from === from)
      .map(
        ({ id, type, name }) =>
          `<Relationship xmlns="${relationsNamespace}" Id="${id}" Type="${base}/${type}" Target="/${escapeXml(name)}"/>`,
      )
    const related = insert(
      relationsPartOf(from),
      `<Relationships xmlns="${relationsNamespace}"></Relationships>`,
      relations.join(''),
    )
    if (!related.success) return related
  }
  return { success: true, data: archive.write(written) }
}

const typesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
