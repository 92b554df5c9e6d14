import { deflateSync, Inflate } from 'fflate'
import type { FileFault, InputIssue } from '../check/input-issue.js'
import { fileIssue, type OfficeReading } from './office-reading.js'

/** A ZIP archive whose directory was judged (tệp nén của Word, Excel). */
export interface Archive {
  /** The names of its entries in the order of the file; folders are left out. */
  readonly names: readonly string[]
  /** The bytes of an entry, `undefined` where there is none; names are compared without case. */
  readonly read: (name: string) => OfficeReading<Uint8Array> | undefined
  /** The archive with entries replaced or added; the compressed bytes of all others are copied. */
  readonly write: (changes: ReadonlyMap<string, Uint8Array>) => Uint8Array
}

/** An entry as the directory tells of it. */
interface Entry {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly flags: number
  readonly method: number
  /** Time and day, as they are written. */
  readonly stamp: number
  readonly crc: number
  readonly size: number
  readonly attributes: number
  /** Where its own header stands. */
  readonly offset: number
  /** Where its data end. */
  readonly end: number
  readonly compressed: Uint8Array
}

/** Largest file that is read, in megabytes. */
const maximumMegabytes = 100
const megabyte = 1_000_000
const maximumEntries = 10_000
/** Largest part, and all of them together, once they are unpacked. */
const maximumUnpacked = 100 * megabyte
const maximumUnpackedTogether = 500 * megabyte
/** Documents shrink to a tenth, tables of one word to a hundredth; what shrinks more, and is large, is made to do harm. */
const maximumRatio = 200
const ratioMattersFrom = 10 * megabyte

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const
const headerSizes = { entry: 30, directory: 46, end: 22 } as const
const methods = { stored: 0, deflated: 8 } as const
const encrypted = 0x2041
const namedInUtf8 = 0x800
/** 1980-01-01, the first day that an archive can write: new entries have no time. */
const noStamp = 0x210000

/** Reads the directory of an archive and judges all of it; the entries are unpacked when they are asked for. */
export function openArchive(bytes: Uint8Array): OfficeReading<Archive> {
  if (bytes.length > maximumMegabytes * megabyte) return refused('too-large', { maximum: maximumMegabytes })
  const found = readDirectory(bytes)
  if ('issue' in found) return { success: false, issues: [found.issue] }
  const { entries } = found
  const byKey = new Map(entries.map((entry) => [keyOf(entry.name), entry]))
  return {
    success: true,
    data: {
      names: entries.flatMap(({ name }) => (name.endsWith('/') ? [] : [name])),
      read: (name) => {
        const entry = byKey.get(keyOf(name))
        return entry && unpack(entry)
      },
      write: (changes) => writeArchive(entries, changes),
    },
  }
}

function refused(reason: FileFault, data?: Readonly<Record<string, string | number>>, name?: string) {
  return { success: false, issues: [fileIssue(reason, data, name)] } as const
}

/** Names of parts are ASCII, of which the case says nothing; some programs part folders as Windows does. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase()
}

function readDirectory(
  bytes: Uint8Array,
): { readonly entries: readonly Entry[] } | { readonly issue: InputIssue } {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === undefined) return { issue: fileIssue('damaged') }
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff) return { issue: fileIssue('zip64') }
  if (count > maximumEntries)
    return { issue: fileIssue('too-many-entries', { maximum: maximumEntries, found: count }) }
  const entries: Entry[] = []
  const seen = new Set<string>()
  let together = 0
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + headerSizes.directory > end || view.getUint32(at, true) !== signatures.directory)
      return { issue: fileIssue('damaged') }
    const read = readEntry(bytes, view, at, start)
    if ('issue' in read) return read
    const { entry, next } = read
    const key = keyOf(entry.name)
    if (seen.has(key)) return { issue: fileIssue('repeated-entry', {}, entry.name) }
    seen.add(key)
    together += entry.size
    entries.push(entry)
    at = next
  }
  if (at !== end) return { issue: fileIssue('damaged') }
  if (together > maximumUnpackedTogether) return { issue: fileIssue('bomb') }
  return overlap(entries) ? { issue: fileIssue('damaged') } : { entries }
}

/** Where the end of the directory stands: the last place that a directory ends at, before a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - headerSizes.end
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue
    const isWhole = view.getUint32(at + 4, true) === 0
    const [size, start] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)]
    if (isWhole && (start === 0xffffffff || size + start === at)) return at
  }
  return undefined
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): { readonly entry: Entry; readonly next: number } | { readonly issue: InputIssue } {
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const offset = view.getUint32(at + 42, true)
  const nameEnd = at + headerSizes.directory + view.getUint16(at + 28, true)
  const nameBytes = bytes.subarray(at + headerSizes.directory, nameEnd)
  const name = String.fromCharCode(...nameBytes.subarray(0, 1000))
  const entry = {
    name,
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    attributes: view.getUint32(at + 38, true),
    offset,
  }
  const issue = (reason: FileFault) => ({ issue: fileIssue(reason, {}, name) })
  if (nameBytes.length === 0 || nameBytes.length > 1000) return issue('damaged')
  if (/^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/.test(name)) return issue('unsafe-path')
  if (packed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) return issue('zip64')
  if ((entry.flags & encrypted) !== 0) return issue('encrypted-entry')
  if (entry.method !== methods.stored && entry.method !== methods.deflated) return issue('compression')
  if (size > maximumUnpacked || (size > ratioMattersFrom && size > packed * maximumRatio))
    return issue('bomb')
  // The header before its data says its name once more, and how much stands between.
  if (offset + headerSizes.entry > directory || view.getUint32(offset, true) !== signatures.entry)
    return issue('damaged')
  const nameLength = view.getUint16(offset + 26, true)
  const data = offset + headerSizes.entry + nameLength + view.getUint16(offset + 28, true)
  const isSame =
    nameLength === nameBytes.length &&
    nameBytes.every((byte, index) => bytes[offset + headerSizes.entry + index] === byte)
  if (!isSame || data + packed > directory) return issue('damaged')
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const end = data + packed
  return { entry: { ...entry, end, compressed: bytes.subarray(data, end) }, next }
}

/** Whether bytes are used by two entries: a small file could then unpack to any size. */
function overlap(entries: readonly Entry[]): boolean {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset)
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1]
    return next !== undefined && entry.end > next.offset
  })
}

function unpack(entry: Entry): OfficeReading<Uint8Array> {
  const data = entry.method === methods.stored ? entry.compressed : inflate(entry)
  if (data === undefined || data.length !== entry.size || crcOf(data) !== entry.crc)
    return refused('damaged', {}, entry.name)
  return { success: true, data }
}

/** Enough at a time that what comes out of it stays small, whatever it is. */
const inflatedAtATime = 16_384

function inflate({ compressed, size }: Entry): Uint8Array | undefined {
  const data = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) data.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < compressed.length && length <= size; at += inflatedAtATime)
      stream.push(compressed.subarray(at, at + inflatedAtATime), at + inflatedAtATime >= compressed.length)
  } catch {
    return undefined
  }
  return length === size ? data : undefined
}

function writeArchive(entries: readonly Entry[], changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const changed = new Map(Array.from(changes, ([name, data]) => [keyOf(name), { name, data }]))
  const known = new Set(entries.map(({ name }) => keyOf(name)))
  const added = [...changed.values()].filter(({ name }) => !known.has(keyOf(name)))
  const written = [
    ...entries.map((entry) => {
      const change = changed.get(keyOf(entry.name))
      return change === undefined ? entry : packed(entry, change.data)
    }),
    ...added.map(({ name, data }) =>
      packed(
        {
          name,
          nameBytes: Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
          flags: 0,
          stamp: noStamp,
          attributes: 0,
        },
        data,
      ),
    ),
  ]
  const sizes = written.map(
    ({ nameBytes, compressed }) => headerSizes.entry + nameBytes.length + compressed.length,
  )
  const start = sizes.reduce((sum, size) => sum + size, 0)
  const directory = written.reduce((sum, { nameBytes }) => sum + headerSizes.directory + nameBytes.length, 0)
  const bytes = new Uint8Array(start + directory + headerSizes.end)
  const view = viewOf(bytes)
  let [at, directoryAt] = [0, start]
  for (const [index, entry] of written.entries()) {
    view.setUint32(at, signatures.entry, true)
    writeFields(view, at + 4, entry)
    bytes.set(entry.nameBytes, at + headerSizes.entry)
    bytes.set(entry.compressed, at + headerSizes.entry + entry.nameBytes.length)
    view.setUint32(directoryAt, signatures.directory, true)
    view.setUint16(directoryAt + 4, version, true)
    writeFields(view, directoryAt + 6, entry)
    view.setUint32(directoryAt + 38, entry.attributes, true)
    view.setUint32(directoryAt + 42, at, true)
    bytes.set(entry.nameBytes, directoryAt + headerSizes.directory)
    at += sizes[index] as number
    directoryAt += headerSizes.directory + entry.nameBytes.length
  }
  view.setUint32(directoryAt, signatures.end, true)
  view.setUint16(directoryAt + 8, written.length, true)
  view.setUint16(directoryAt + 10, written.length, true)
  view.setUint32(directoryAt + 12, directory, true)
  view.setUint32(directoryAt + 16, start, true)
  return bytes
}

/** Version 2.0 of the format: deflated entries, folders. */
const version = 20

/** What the header of an entry and its line in the directory have in common. */
function writeFields(view: DataView, at: number, entry: Omit<Entry, 'name' | 'offset' | 'end'>): void {
  view.setUint16(at, version, true)
  view.setUint16(at + 2, entry.flags & namedInUtf8, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint32(at + 6, entry.stamp, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.compressed.length, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.nameBytes.length, true)
}

function packed(
  entry: Omit<Entry, 'offset' | 'end' | 'compressed' | 'crc' | 'size' | 'method'>,
  data: Uint8Array,
) {
  return {
    ...entry,
    method: methods.deflated,
    crc: crcOf(data),
    size: data.length,
    compressed: deflateSync(data),
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const crcTable = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crcOf(data: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < data.length; at++)
    crc = (crcTable[(crc ^ (data[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
