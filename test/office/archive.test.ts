import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { FileFault } from '../../src/check/input-issue.js'
import { type Archive, openArchive } from '../../src/office/archive.js'

const encoded = (text: string) => new TextEncoder().encode(text)
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const words = 'Báo cáo cải cách hành chính. '.repeat(200)
const files = { '[Content_Types].xml': encoded('<Types/>'), 'word/document.xml': encoded(words) }
const sound = zipSync(files)

function opened(bytes: Uint8Array): Archive {
  const reading = openArchive(bytes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data
}
function faultsOf(bytes: Uint8Array): readonly unknown[] {
  const reading = openArchive(bytes)
  return reading.success ? [] : reading.issues.map((issue) => ('reason' in issue ? issue.reason : issue.code))
}
function textOf(archive: Archive, name: string): string | undefined {
  const read = archive.read(name)
  return read?.success ? decoded(read.data) : undefined
}
/** The archive with some of its bytes written over. */
function changed(
  bytes: Uint8Array,
  change: (view: DataView, at: { entry: number; directory: number; end: number }) => void,
) {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  change(view, { entry: 0, directory: view.getUint32(end + 16, true), end })
  return copy
}

describe('openArchive', () => {
  it('reads deflated and stored entries, by names without case, and leaves folders out', () => {
    const archive = opened(
      zipSync({
        'word/': new Uint8Array(),
        'word/Document.xml': encoded(words),
        'a.bin': [encoded(words), { level: 0 }],
      }),
    )
    expect(archive.names).toEqual(['word/Document.xml', 'a.bin'])
    expect(textOf(archive, 'WORD/document.XML')).toBe(words)
    expect(textOf(archive, 'word\\document.xml')).toBe(words)
    expect(textOf(archive, 'a.bin')).toBe(words)
    expect(archive.read('no.xml')).toBeUndefined()
  })

  it('reads an archive that lies inside other bytes, as buffers of Node do', () => {
    const around = new Uint8Array(sound.length + 20)
    around.set(sound, 7)
    expect(textOf(opened(around.subarray(7, 7 + sound.length)), 'word/document.xml')).toBe(words)
  })

  it('reads an archive with a comment, in which a signature may stand', () => {
    const comment = encoded('PK\u0005\u0006 and more words than an end of a directory has')
    const bytes = new Uint8Array(sound.length + comment.length)
    bytes.set(sound)
    bytes.set(comment, sound.length)
    new DataView(bytes.buffer).setUint16(sound.length - 2, comment.length, true)
    expect(textOf(opened(bytes), 'word/document.xml')).toBe(words)
  })

  it.each<[string, Uint8Array, FileFault]>([
    ['no bytes', new Uint8Array(), 'damaged'],
    ['a signature alone', encoded('PK\u0003\u0004'), 'damaged'],
    ['its first half', sound.subarray(0, sound.length / 2), 'damaged'],
    ['all but its last byte', sound.subarray(0, -1), 'damaged'],
    [
      'another start of the directory',
      changed(sound, (view, { end }) => view.setUint32(end + 16, 3, true)),
      'damaged',
    ],
    [
      'more entries than there are',
      changed(sound, (view, { end }) => view.setUint16(end + 10, 3, true)),
      'damaged',
    ],
    [
      'fewer entries than there are',
      changed(sound, (view, { end }) => view.setUint16(end + 10, 1, true)),
      'damaged',
    ],
    [
      'an entry that begins elsewhere',
      changed(sound, (view, { directory }) => view.setUint32(directory + 42, 9, true)),
      'damaged',
    ],
    [
      'an entry longer than the file',
      changed(sound, (view, { directory }) => view.setUint32(directory + 20, 1e6, true)),
      'damaged',
    ],
    ['a local name that differs', changed(sound, (view) => view.setUint8(31, 0x2f)), 'damaged'],
    [
      'a password',
      changed(sound, (view, { directory }) => view.setUint16(directory + 8, 1, true)),
      'encrypted-entry',
    ],
    [
      'another compression',
      changed(sound, (view, { directory }) => view.setUint16(directory + 10, 14, true)),
      'compression',
    ],
    [
      'sizes of ZIP64',
      changed(sound, (view, { directory }) => view.setUint32(directory + 24, 0xffffffff, true)),
      'zip64',
    ],
    [
      'a directory of ZIP64',
      changed(sound, (view, { end }) => view.setUint32(end + 16, 0xffffffff, true)),
      'zip64',
    ],
    [
      'one name twice, in another case',
      zipSync({ 'a.xml': encoded('1'), 'A.XML': encoded('2') }),
      'repeated-entry',
    ],
    ['a path upward', zipSync({ '../a.xml': encoded('1') }), 'unsafe-path'],
    ['a path upward in the middle', zipSync({ 'word/../../a.xml': encoded('1') }), 'unsafe-path'],
    ['a path upward as Windows writes it', zipSync({ 'word\\..\\a.xml': encoded('1') }), 'unsafe-path'],
    ['a path from the root', zipSync({ '/etc/passwd': encoded('1') }), 'unsafe-path'],
    ['a drive', zipSync({ 'C:a.xml': encoded('1') }), 'unsafe-path'],
    [
      'a declared size that no document has',
      changed(sound, (view, { directory }) => view.setUint32(directory + 24, 200_000_000, true)),
      'bomb',
    ],
    ['12 MB of zeros', zipSync({ 'a.xml': new Uint8Array(12_000_000) }), 'bomb'],
    [
      'parts that are too much together',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 60 }, (_, index) => [`${index}.xml`, new Uint8Array(9_000_000)]),
        ),
      ),
      'bomb',
    ],
    [
      'more entries than any document',
      zipSync(
        Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()])),
      ),
      'too-many-entries',
    ],
  ])('refuses %s', (_, bytes, fault) => {
    expect(faultsOf(bytes)).toEqual([fault])
  })

  it('refuses a file of more than 100 MB without looking at it', () => {
    expect(openArchive(new Uint8Array(100_000_001))).toEqual({
      success: false,
      issues: [{ path: [], code: 'file', reason: 'too-large', data: { maximum: 100 } }],
    })
  })

  it('refuses entries that share their bytes', () => {
    const one = zipSync({ 'a.xml': encoded(words), 'b.xml': encoded(words) })
    const shared = changed(one, (view, { directory }) => {
      // The second entry of the directory says that it begins where the first does.
      const second = directory + 46 + 5
      view.setUint32(second + 42, 0, true)
      view.setUint8(second + 46, 'a'.charCodeAt(0))
      view.setUint8(directory + 46 + 4, 'l'.charCodeAt(0))
    })
    expect(faultsOf(shared)).not.toEqual([])
  })

  it.each<[string, (view: DataView, at: { entry: number; directory: number; end: number }) => void]>([
    [
      'bytes that were changed',
      (view, { directory }) => view.setUint8(directory - 20, view.getUint8(directory - 20) ^ 0x55),
    ],
    ['another checksum', (view, { directory }) => view.setUint32(directory + 46 + 19 + 16, 7, true)],
    [
      'a size that is too small',
      (view, { directory }) => view.setUint32(directory + 46 + 19 + 24, 100, true),
    ],
    [
      'a size that is too large',
      (view, { directory }) => view.setUint32(directory + 46 + 19 + 24, 9_000, true),
    ],
  ])('tells of %s when the entry is read', (_, change) => {
    const read = opened(changed(sound, change)).read('word/document.xml')
    expect(read).toMatchObject({
      success: false,
      issues: [{ path: ['word/document.xml'], reason: 'damaged' }],
    })
  })

  it('stops unpacking what is larger than it says', () => {
    // 90 MB of zeros that are said to be 5,000 bytes.
    const bomb = changed(zipSync({ 'a.xml': new Uint8Array(90_000_000) }), (view, { directory }) =>
      view.setUint32(directory + 24, 5_000, true),
    )
    const before = process.memoryUsage().arrayBuffers
    expect(opened(bomb).read('a.xml')).toMatchObject({ success: false, issues: [{ reason: 'damaged' }] })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })
})

describe('Archive.write', () => {
  /** The compressed bytes of an entry, as its own header tells of them. */
  function packedBytes(bytes: Uint8Array, name: string): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    let at = view.getUint32(bytes.length - 22 + 16, true)
    for (;;) {
      const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)]
      const offset = view.getUint32(at + 42, true)
      if (decoded(bytes.subarray(at + 46, at + 46 + nameLength)) === name) {
        const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
        return bytes.slice(data, data + size)
      }
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  }

  it('copies the compressed bytes of all that is not changed, in their order', () => {
    const before = zipSync({
      a: encoded(words),
      b: [encoded(words), { level: 0 }],
      c: [encoded(words), { level: 1 }],
    })
    const after = opened(before).write(
      new Map([
        ['b', encoded('new')],
        ['d', encoded('more')],
      ]),
    )
    const archive = opened(after)
    expect(archive.names).toEqual(['a', 'b', 'c', 'd'])
    for (const name of ['a', 'c']) expect(packedBytes(after, name)).toEqual(packedBytes(before, name))
    expect([textOf(archive, 'b'), textOf(archive, 'd')]).toEqual(['new', 'more'])
  })

  it('writes the same bytes each time, and what it writes is read by another program', async () => {
    const { unzipSync } = await import('fflate')
    const change = new Map([['new.xml', encoded(words)]])
    const after = opened(sound).write(change)
    expect(opened(sound).write(change)).toEqual(after)
    expect(Object.keys(unzipSync(after))).toEqual([...Object.keys(files), 'new.xml'])
    expect(strToU8(words)).toEqual(unzipSync(after)['new.xml'])
  })

  it('writes an archive without changes that holds the same', () => {
    const after = opened(opened(sound).write(new Map()))
    expect(Object.keys(files).map((name) => textOf(after, name))).toEqual(Object.values(files).map(decoded))
  })
})
