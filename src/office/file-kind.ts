import { type Archive, openArchive } from './archive.js'
import { findMainPart } from './package-parts.js'

/** What a file is, by its content and not its name (loại tệp). */
export type FileKind =
  | 'docx'
  | 'xlsx'
  | 'pdf'
  | 'doc'
  | 'xls'
  | 'encrypted'
  | 'opendocument'
  | 'rtf'
  | 'html'
  | 'word-xml'
  | 'zip'
  | 'text'
  | 'empty'
  | 'unknown'

/** Kinds by what the content type of the main part says. */
const mainTypes: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  [
    /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/,
    'docx',
  ],
  [/(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/, 'xlsx'],
]

/**
 * What a file is, by its content and not its name (nhận dạng tệp): a document of Word renamed to `.txt` is `docx`.
 *
 * @example
 * ```ts
 * import { fileKind } from 'cchc/office'
 *
 * fileKind(Uint8Array.from('%PDF-1.7', (letter) => letter.charCodeAt(0))) // 'pdf'
 * fileKind(new Uint8Array()) // 'empty'
 * ```
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const kind = kindByStart(bytes)
  if (kind !== 'zip') return kind
  const opened = openArchive(bytes)
  return opened.success ? kindOfArchive(opened.data) : 'zip'
}

const oldFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** What the first bytes say; every archive is `zip`. @internal */
export function kindByStart(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (oldFile.every((byte, index) => bytes[index] === byte)) return kindOfOldFile(bytes)
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip'
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rtf'
  const letters = start.replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '')
  if (/progid="Word\.Document"|<pkg:package|<w:wordDocument/.test(letters)) return 'word-xml'
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|MIME-Version:)/i.test(letters)) return 'html'
  return isText(bytes.subarray(0, 65_536)) ? 'text' : 'unknown'
}

/** Compound files of Office 97 to 2003 hold streams with names; each name begins a record of 128 bytes. */
function kindOfOldFile(bytes: Uint8Array): FileKind {
  const streams: readonly (readonly [name: string, kind: FileKind])[] = [
    ['EncryptedPackage', 'encrypted'],
    ['WordDocument', 'doc'],
    ['Workbook', 'xls'],
    ['Book', 'xls'],
  ]
  const found = new Set<FileKind>()
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    for (const [name, kind] of streams) if (hasName(bytes, at, name)) found.add(kind)
  return streams.find(([, kind]) => found.has(kind))?.[1] ?? 'unknown'
}

function hasName(bytes: Uint8Array, at: number, name: string): boolean {
  if (bytes[at + 64] !== name.length * 2 + 2) return false
  for (let index = 0; index < name.length; index++)
    if (bytes[at + index * 2] !== name.charCodeAt(index)) return false
  return true
}

/** Whether bytes have nothing in them that no text has; UTF-16 begins with a mark. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isWide || bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13) || byte === 0x1b)
}

/** What an archive holds. @internal */
export function kindOfArchive(archive: Archive): FileKind {
  const mimetype = archive.read('mimetype')
  const letters = mimetype?.success ? String.fromCharCode(...mimetype.data.subarray(0, 200)) : ''
  if (letters.startsWith('application/vnd.oasis.opendocument')) return 'opendocument'
  const main = findMainPart(archive)
  return main?.success ? kindOfContent(main.data.contentType) : 'zip'
}

/** What a main part of a content type is. @internal */
export function kindOfContent(contentType: string): FileKind {
  return mainTypes.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'zip'
}
