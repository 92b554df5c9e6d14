import type { FileFault } from '../check/input-issue.js'

/** What both browsers and Node have, and the language by itself does not. */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string }
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The beginning of an element, as long as `open` is being called. */
export interface XmlElement {
  /** Its name behind the prefix that stands here for its namespace (`w:p`), whatever prefix the file uses. */
  readonly name: string
  /** Where its tag stands. */
  readonly start: number
  readonly end: number
  /** Whether it ends at once; its `close` is called nevertheless. */
  readonly isEmpty: boolean
  /** The value of an attribute, by such a name (`w:val`, or `val` without a namespace). */
  readonly attribute: (name: string) => string | undefined
}

/** What is done with what stands in a part. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void
  readonly close?: (name: string, start: number, end: number) => void
  /** Text comes in pieces, each of which is as long as what is written or one thing that is not parted, as `&amp;`. */
  readonly text?: (value: string, start: number, end: number) => void
}

/** Why a part is not well-formed, or not read. */
export interface XmlFault {
  readonly reason: Extract<FileFault, 'not-xml' | 'document-type' | 'too-deep' | 'encoding'>
  readonly data?: Readonly<Record<string, number>>
}

/** Far deeper than tables in tables go. */
const maximumDepth = 1000
/** More of them than any element has. */
const maximumAttributes = 1000

/** The prefix that stands here for each namespace, that of Transitional Open XML and that of Strict alike. */
const prefixes: Readonly<Record<string, string>> = /* @__PURE__ */ buildPrefixes()

function buildPrefixes(): Readonly<Record<string, string>> {
  const transitional = 'http://schemas.openxmlformats.org/'
  const strict = 'http://purl.oclc.org/ooxml/'
  const both = (path: string, prefix: string) => [
    [`${transitional}${path}`, prefix],
    [`${strict}${path.replace('/2006', '')}`, prefix],
  ]
  return Object.fromEntries([
    ...both('wordprocessingml/2006/main', 'w'),
    ...both('spreadsheetml/2006/main', 's'),
    ...both('officeDocument/2006/relationships', 'r'),
    ...both('officeDocument/2006/math', 'm'),
    ...both('drawingml/2006/main', 'a'),
    [`${transitional}package/2006/relationships`, 'rel'],
    [`${transitional}package/2006/content-types`, 'ct'],
    [`${transitional}markup-compatibility/2006`, 'mc'],
    ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ])
}

const name = '[^\\s=/>"\'<!?&]+'
const nameAt = new RegExp(name, 'y')
const attributeAt = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const tagEndAt = /\s*(\/?)>/y

/**
 * Goes through a part from front to back and tells what stands where. No recursion and no tree: memory grows with the depth
 * only, time with the length. The answer is the fault that it stopped at.
 */
export function scanXml(source: string, { open, close, text }: XmlHandlers): XmlFault | undefined {
  const scope = new Scope()
  const stack: { readonly raw: string; readonly name: string; readonly declared: readonly string[] }[] = []
  let hasRoot = false
  let at = 0
  const broken = (where: number): XmlFault => ({ reason: 'not-xml', data: { at: where } })
  const end = (where: number, behind: number) => {
    const top = stack.pop()
    if (top === undefined) return
    close?.(top.name, where, behind)
    scope.leave(top.declared)
  }
  while (at < source.length) {
    const found = source.indexOf('<', at)
    const tag = found < 0 ? source.length : found
    if (tag > at) {
      const fault = stack.length === 0 ? blankFault(source, at, tag) : sayText(source, at, tag, text)
      if (fault !== undefined) return broken(fault)
    }
    if (found < 0) break
    const second = source.charCodeAt(tag + 1)
    if (second === 0x2f) {
      const top = stack.at(-1)
      tagEndAt.lastIndex = tag + 2 + (top?.raw.length ?? 0)
      if (top === undefined || !source.startsWith(top.raw, tag + 2) || tagEndAt.exec(source)?.[1] !== '')
        return broken(tag)
      at = tagEndAt.lastIndex
      end(tag, at)
    } else if (second === 0x3f || second === 0x21) {
      if (source.startsWith('<!DOCTYPE', tag)) return { reason: 'document-type' }
      const kind = asides.find(({ start }) => source.startsWith(start, tag))
      const stop = kind === undefined ? -1 : source.indexOf(kind.end, tag + kind.start.length)
      if (kind === undefined || stop < 0) return broken(tag)
      if (kind.isText && stack.length === 0) return broken(tag)
      if (kind.isText) {
        const from = tag + kind.start.length
        sayLines(source.slice(from, stop), from, text)
      }
      at = stop + kind.end.length
    } else {
      if (stack.length === 0 && hasRoot) return broken(tag)
      if (stack.length >= maximumDepth) return { reason: 'too-deep', data: { maximum: maximumDepth } }
      hasRoot = true
      nameAt.lastIndex = tag + 1
      const raw = nameAt.exec(source)?.[0]
      if (raw === undefined) return broken(tag)
      const attributes: Attribute[] = []
      let behind = tag + 1 + raw.length
      while (attributes.length < maximumAttributes) {
        attributeAt.lastIndex = behind
        const attribute = attributeAt.exec(source)
        if (attribute === null) break
        attributes.push({ raw: attribute[1] as string, value: attribute[2] ?? attribute[3] ?? '' })
        behind = attributeAt.lastIndex
      }
      tagEndAt.lastIndex = behind
      const tagEnd = tagEndAt.exec(source)
      if (tagEnd === null) return broken(tag)
      at = tagEndAt.lastIndex
      const declared = scope.enter(attributes)
      const known = scope.nameOf(raw)
      if (known === undefined) return broken(tag)
      const isEmpty = tagEnd[1] === '/'
      stack.push({ raw, name: known, declared })
      open?.({
        name: known,
        start: tag,
        end: at,
        isEmpty,
        attribute: (asked) => attributeOf(attributes, asked, scope),
      })
      if (isEmpty) end(at, at)
    }
  }
  return stack.length > 0 || !hasRoot ? broken(source.length) : undefined
}

const asides = [
  { start: '<?', end: '?>', isText: false },
  { start: '<!--', end: '-->', isText: false },
  { start: '<![CDATA[', end: ']]>', isText: true },
] as const

interface Attribute {
  readonly raw: string
  readonly value: string
}

function attributeOf(attributes: readonly Attribute[], asked: string, scope: Scope): string | undefined {
  const isQualified = asked.includes(':')
  for (const { raw, value } of attributes) {
    const known = raw.includes(':') ? scope.nameOf(raw) : raw
    if (known === asked && raw.includes(':') === isQualified) return decoded(value)
  }
  return undefined
}

/** What prefixes mean at one place of a part. */
class Scope {
  readonly #meanings = new Map<string, string[]>([['xml', ['xml']]])
  /** Names that were looked up since something was declared last. */
  readonly #names = new Map<string, string>()

  /** Takes the declarations of an element, and answers the prefixes that it declares. */
  enter(attributes: readonly Attribute[]): readonly string[] {
    let declared: string[] | undefined
    for (const { raw, value } of attributes) {
      if (!raw.startsWith('xmlns') || (raw.length > 5 && raw[5] !== ':')) continue
      const prefix = raw.slice(6)
      const uri = decoded(value)
      const meaning = prefixes[uri] ?? (uri === '' ? '' : `{${uri}}`)
      const meanings = this.#meanings.get(prefix)
      if (meanings === undefined) this.#meanings.set(prefix, [meaning])
      else meanings.push(meaning)
      declared ??= []
      declared.push(prefix)
    }
    if (declared !== undefined) this.#names.clear()
    return declared ?? none
  }

  /** Takes back what an element declared. */
  leave(declared: readonly string[]): void {
    if (declared.length === 0) return
    for (const prefix of declared) this.#meanings.get(prefix)?.pop()
    this.#names.clear()
  }

  /** A name as it is known here; `undefined` where its prefix is not declared. */
  nameOf(raw: string): string | undefined {
    const found = this.#names.get(raw)
    if (found !== undefined) return found
    const colon = raw.indexOf(':')
    const meaning = this.#meanings.get(raw.slice(0, Math.max(0, colon)))?.at(-1)
    if (meaning === undefined && colon >= 0) return undefined
    const local = raw.slice(colon + 1)
    const known = meaning === undefined || meaning === '' ? local : `${meaning}:${local}`
    this.#names.set(raw, known)
    return known
  }
}

const none: readonly string[] = []

/** Where something stands between `start` and `end` that is no space. */
function blankFault(source: string, start: number, end: number): number | undefined {
  const found = source.slice(start, end).search(/[^\s\uFEFF]/)
  return found < 0 ? undefined : start + found
}

const reference = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/y
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const

/** Says text with its references; the answer is where one stands that means nothing. */
function sayText(source: string, start: number, end: number, say: XmlHandlers['text']): number | undefined {
  const written = source.slice(start, end)
  let at = 0
  for (let found = written.indexOf('&'); found >= 0; found = written.indexOf('&', at)) {
    sayLines(written.slice(at, found), start + at, say)
    reference.lastIndex = found
    const match = reference.exec(written)
    const value = match === null ? undefined : meaningOf(match)
    if (value === undefined) return start + found
    at = reference.lastIndex
    say?.(value, start + found, start + at)
  }
  sayLines(at === 0 ? written : written.slice(at), start + at, say)
  return undefined
}

function meaningOf([, decimal, hexadecimal, word]: RegExpExecArray): string | undefined {
  if (word !== undefined) return named[word as keyof typeof named]
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

/** Says text in which every line end is one character, as XML has it. */
function sayLines(written: string, start: number, say: XmlHandlers['text']): void {
  if (say === undefined) return
  let at = 0
  for (let found = written.indexOf('\r'); found >= 0; found = written.indexOf('\r', at)) {
    if (found > at) say(written.slice(at, found), start + at, start + found)
    at = found + (written[found + 1] === '\n' ? 2 : 1)
    say('\n', start + found, start + at)
  }
  if (at < written.length) say(at === 0 ? written : written.slice(at), start + at, start + written.length)
}

/** The value of an attribute; a reference that means nothing stays as it is written. */
function decoded(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&[#\w]{1,10};/g, (written) => {
    reference.lastIndex = 0
    const match = reference.exec(written)
    return (match === null ? undefined : meaningOf(match)) ?? written
  })
}

/** A text as it stands in XML, in an element or an attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (letter) => escapes[letter as keyof typeof escapes])
}

const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

/** A part as text, and how it is written. */
export interface XmlText {
  readonly source: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Whether it begins with a byte-order mark, which `source` does not have. */
  readonly hasMark: boolean
}

/** The text of a part in UTF-8 or UTF-16; `undefined` where it is in neither. */
export function decodeXml(bytes: Uint8Array): XmlText | undefined {
  const [first, second, third] = bytes
  const hasMark =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0xef && second === 0xbb && third === 0xbf)
  const encoding =
    first === 0xff || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : first === 0xfe || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  try {
    const source = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const declared = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/.exec(source)?.[1]
    const isMeant = declared === undefined || /^(?:utf-?(?:8|16(?:le|be)?)|us-ascii)$/i.test(declared)
    return isMeant ? { source, encoding, hasMark } : undefined
  } catch {
    return undefined
  }
}

/** The bytes of a part, written as it was. */
export function encodeXml({ source, encoding, hasMark }: XmlText): Uint8Array {
  const text = hasMark ? `\uFEFF${source}` : source
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** A text with others put in at some places, which are in order. */
export function spliced(
  source: string,
  insertions: readonly { readonly at: number; readonly text: string }[],
): string {
  const pieces: string[] = []
  let copied = 0
  for (const { at, text } of insertions) {
    pieces.push(source.slice(copied, at), text)
    copied = at
  }
  pieces.push(source.slice(copied))
  return pieces.join('')
}

/** A part with markup put in as the last that its root holds. */
export function appended({ source }: XmlText, markup: string): string {
  let [depth, at] = [0, source.length]
  let closing = ''
  scanXml(source, {
    open: ({ isEmpty, start, end }) => {
      depth += 1
      // `<Types/>` is opened to take it in.
      if (depth === 1 && isEmpty)
        [at, closing] = [end - 2, `</${/[^\s/]+/.exec(source.slice(start + 1))?.[0]}>`]
    },
    close: (_name, start) => {
      depth -= 1
      if (depth === 0 && closing === '') at = start
    },
  })
  return closing === ''
    ? source.slice(0, at) + markup + source.slice(at)
    : `${source.slice(0, at)}>${markup}${closing}${source.slice(at + 2)}`
}
