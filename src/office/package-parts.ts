import type { Archive } from './archive.js'
import { fileIssue, type OfficeReading } from './office-reading.js'
import { decodeXml, scanXml, type XmlHandlers, type XmlText } from './xml.js'

/** What one part refers to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `comments`, `numbering`, `worksheet`. */
  readonly type: string
  /** The name of a part; the address as it is written where it lies outside. */
  readonly target: string
  /** What lies outside is never followed. */
  readonly isExternal: boolean
  /** Whether its type is written as in Strict Open XML. */
  readonly isStrict: boolean
}

/** Which part is of which content type. */
export interface ContentTypes {
  readonly byExtension: ReadonlyMap<string, string>
  readonly byPart: ReadonlyMap<string, string>
}

export const typesPart = '[Content_Types].xml'

/** The part that holds a document. */
export interface MainPart {
  readonly part: string
  readonly contentType: string
  readonly types: ContentTypes
  /** Whether relations have the types of Strict Open XML. */
  readonly isStrict: boolean
}

/** The part that holds the document, and what it is; `undefined` where the archive says nothing of one. */
export function findMainPart(archive: Archive): OfficeReading<MainPart> | undefined {
  const types = readContentTypes(archive)
  const relations = readRelations(archive, '')
  if (!types.success) return types
  if (!relations.success) return relations
  const found = relations.data.find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)
  if (found === undefined) return undefined
  const contentType = contentTypeOf(types.data, found.target) ?? ''
  return {
    success: true,
    data: { part: found.target, contentType, types: types.data, isStrict: found.isStrict },
  }
}

/** The text of a part; `undefined` where it is missing. @internal */
export function readXmlPart(archive: Archive, name: string): OfficeReading<XmlText> | undefined {
  const read = archive.read(name)
  if (read === undefined || !read.success) return read
  const data = decodeXml(read.data)
  return data === undefined
    ? { success: false, issues: [fileIssue('encoding', {}, name)] }
    : { success: true, data }
}

/** Goes through a part; a fault becomes an issue that names it. @internal */
export function scanPart(part: string, { source }: XmlText, handlers: XmlHandlers): OfficeReading<undefined> {
  const fault = scanXml(source, handlers)
  return fault === undefined
    ? { success: true, data: undefined }
    : { success: false, issues: [fileIssue(fault.reason, fault.data, part)] }
}

/** The content type of a part. @internal */
export function contentTypeOf({ byExtension, byPart }: ContentTypes, part: string): string | undefined {
  const key = part.toLowerCase()
  return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1))
}

function readContentTypes(archive: Archive): OfficeReading<ContentTypes> {
  const byExtension = new Map<string, string>()
  const byPart = new Map<string, string>()
  const scanned = scanIfThere(archive, typesPart, {
    open: ({ name, attribute }) => {
      const type = attribute('ContentType') ?? ''
      if (name === 'ct:Default') byExtension.set((attribute('Extension') ?? '').toLowerCase(), type)
      if (name === 'ct:Override')
        byPart.set((attribute('PartName') ?? '').replace(/^\//, '').toLowerCase(), type)
    },
  })
  return scanned.success ? { success: true, data: { byExtension, byPart } } : scanned
}

/** What a part, or the package itself (`''`), refers to. @internal */
export function readRelations(archive: Archive, part: string): OfficeReading<readonly Relation[]> {
  const relations: Relation[] = []
  const scanned = scanIfThere(archive, relationsPartOf(part), {
    open: ({ name, attribute }) => {
      if (name !== 'rel:Relationship') return
      const type = attribute('Type') ?? ''
      const target = attribute('Target') ?? ''
      const isExternal = attribute('TargetMode') === 'External'
      relations.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(part, target),
        isExternal,
        isStrict: type.startsWith('http://purl.oclc.org/'),
      })
    },
  })
  return scanned.success ? { success: true, data: relations } : scanned
}

function scanIfThere(archive: Archive, name: string, handlers: XmlHandlers): OfficeReading<undefined> {
  const part = readXmlPart(archive, name)
  if (part === undefined) return { success: true, data: undefined }
  return part.success ? scanPart(name, part.data, handlers) : part
}

/** Where the relations of a part stand; those of the package where `part` is empty. @internal */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The name of a part that another refers to, seen from its folder. */
function resolved(part: string, target: string): string {
  const folders = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.' && step !== '') folders.push(step)
  }
  return folders.join('/')
}
