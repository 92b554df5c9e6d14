import { createReadStream } from 'node:fs'
import { printParseErrorCode, visit } from 'jsonc-parser'
import type { InputIssue } from '../check/input-issue.js'
import type { Text } from '../notation/language.js'
import { fileKind } from '../office/file-kind.js'

/** A file that is no JSON document: why, and where. */
export class UnreadableFileError extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

/** A JSON document, and the keys in it that would be lost. */
export interface JsonDocument {
  readonly value: unknown
  readonly issues: readonly InputIssue[]
}

/** Far more than any report has, and little enough for every machine. */
const maximumBytes = 100_000_000
const maximumDepth = 1000

/** Reads a file, or standard input for `-`, as text in UTF-8. */
export async function readTextFile(file: string): Promise<string> {
  return decode(await readBytes(file), 'utf-8')
}

/** A text in UTF-8; in words it may be in UTF-16, if it says so. */
export function textIn(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  return encoding === 'utf-8' || isWritten(file, text) ? text : decode(bytes, 'utf-8')
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    // A byte-order mark is taken off; bytes that are no text throw.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    if (isNoText(bytes)) throw new UnreadableFileError(notKnown)
    const likely = likelyEncoding(bytes)
    throw new UnreadableFileError({
      vi: `không phải văn bản UTF-8${likely && `, có vẻ là ${likely}`}; hãy lưu lại với mã hóa UTF-8 (Notepad: Lưu thành, Mã hóa)`,
      en: `is not UTF-8 text${likely && `, perhaps ${likely}`}; save it as UTF-8 (Notepad: Save as, Encoding)`,
    })
  }
}

/** What is neither text nor a document that is read: a picture, an archive, a program. */
const notKnown: Text = {
  vi: 'không nhận ra loại tệp; cần văn bản, .docx, .xlsx, .pdf hoặc JSON (ảnh chụp, tệp nén không đọc được)',
  en: 'is a file of a kind that is not known; text, .docx, .xlsx, .pdf or JSON is needed (pictures and archives are not read)',
}

/** Whether bytes have in them what no text has in any encoding; the zeros of UTF-16 stand at every other place. */
function isNoText(bytes: Uint8Array): boolean {
  return fileKind(bytes) === 'unknown' && !isWide(bytes.subarray(0, 10_000))
}

/** Whether bytes look like UTF-16: zeros are frequent at even places, or at odd ones, and rare at the others. */
function isWide(bytes: Uint8Array): boolean {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)]
  return most > bytes.length / 4 && least <= bytes.length / 100
}

/** What a text that is not in UTF-8 is most likely in; it is named and never read, since nothing in it says so. */
function likelyEncoding(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 10_000)
  if (isWide(start)) return 'UTF-16'
  // Windows writes the tones of Vietnamese behind their vowels.
  const isWindows = /[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323][a-z\s.,;:)]/i
  return isWindows.test(new TextDecoder('windows-1258').decode(start)) ? 'Windows-1258' : ''
}

/** What Windows calls Unicode begins with FF FE. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/**
 * Whether a text is a report as it is written, and not data: by how it begins. A name that is that of a text settles what
 * may be either, such as a line that begins with a number or in brackets.
 */
export function isWritten(file: string, text: string): boolean {
  return /\.(?:txt|md|text)$/i.test(file)
    ? !/^\s*(?:\{\s*["}]|\[\s*[{[\]])/.test(text)
    : !/^\s*(?:[[{"\d-]|true|false|null|$)/.test(text)
}

/** Whether a file is called data, so that words in it are a mistake if they are no report. */
export function isNamedData(file: string): boolean {
  return /\.(?:json|ndjson|jsonl)$/i.test(file)
}

/** The lines of a text of which each is a JSON object (NDJSON), with their numbers from 1; of any other text none. */
export function jsonLines(text: string): readonly { readonly line: number; readonly text: string }[] {
  const lines = text.split('\n').flatMap((each, index) => {
    const line = { line: index + 1, text: each.trim() }
    return line.text === '' ? [] : [line]
  })
  const [first, second] = lines
  return first !== undefined && second?.text.startsWith('{') && isObject(first.text) ? lines : []
}

function isObject(text: string): boolean {
  try {
    return text.startsWith('{') && typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** Reads a text as JSON; its first line may be a later one of a file. */
export function parseJson(text: string, firstLine = 1): JsonDocument {
  const issues = findLostKeys(text, firstLine)
  try {
    return { value: JSON.parse(text), issues }
  } catch {
    throw new UnreadableFileError({ vi: 'không phải JSON', en: 'is not JSON' })
  }
}

/** Reads a file, or standard input for `-`; no more than is allowed, whatever the file says of its size. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk)
      size += chunk.length
      if (size > maximumBytes) throw new UnreadableFileError(tooLarge)
    }
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : new UnreadableFileError(whyUnread(error))
  }
  // Readers of PDF take no `Buffer`.
  const { buffer, byteOffset } = Buffer.concat(chunks, size)
  return new Uint8Array(buffer, byteOffset, size)
}

/** Why a file or folder cannot be read, as the system says it. */
export function whyUnread(error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
  return fileErrors[code] ?? { vi: `không đọc được (${code})`, en: `cannot be read (${code})` }
}

const tooLarge: Text = { vi: 'quá lớn (trên 100 MB)', en: 'is too large (over 100 MB)' }

const fileErrors: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'không có tệp này', en: 'does not exist' },
  EISDIR: { vi: 'là thư mục, không phải tệp', en: 'is a directory, not a file' },
  EACCES: { vi: 'không có quyền đọc', en: 'may not be read' },
}

/**
 * `JSON.parse` keeps the last of two equal keys and says nothing, and zod leaves out a key `__proto__`: a figure
 * would be lost.
 */
function findLostKeys(text: string, firstLine: number): readonly InputIssue[] {
  const issues: InputIssue[] = []
  const open: Set<string>[] = []
  const placeOf = (line: number, character: number) => `${line + firstLine}:${character + 1}`
  function begin(_offset: number, _length: number, line: number, character: number) {
    if (open.push(new Set()) <= maximumDepth) return
    const at = placeOf(line, character)
    throw new UnreadableFileError({
      vi: `JSON lồng quá sâu, tại ${at}`,
      en: `is JSON nested too deep, at ${at}`,
    })
  }
  function end() {
    open.pop()
  }
  visit(
    text,
    {
      onObjectBegin: begin,
      onObjectProperty: (key, _offset, _length, _line, _character, pathOf) => {
        const keys = open.at(-1)
        if (keys?.has(key)) issues.push({ path: [...pathOf(), key], code: 'repeated-key', key })
        else if (key === '__proto__') issues.push({ path: [...pathOf(), key], code: 'unknown-key', key })
        keys?.add(key)
      },
      onObjectEnd: end,
      onArrayBegin: begin,
      onArrayEnd: end,
      onError: (error, _offset, _length, line, character) => {
        const at = placeOf(line, character)
        const reason = printParseErrorCode(error)
        throw new UnreadableFileError({
          vi: `không phải JSON, tại ${at} (${reason})`,
          en: `is not JSON, at ${at} (${reason})`,
        })
      },
    },
    { disallowComments: true, allowEmptyContent: false },
  )
  return issues
}
