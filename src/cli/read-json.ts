import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { InputIssue } from '../check/input-issue.js'
import type { Text } from '../notation/language.js'

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

/** Reads a file, or standard input for `-`, as text in UTF-8; a report in words may be in UTF-16, if it says so. */
export async function readTextFile(file: string): Promise<string> {
  const bytes = await readBytes(file)
  if (bytes.length > maximumBytes) throw new UnreadableFileError(tooLarge)
  try {
    // A byte-order mark is taken off; bytes that are no text throw.
    return new TextDecoder(isText(file) ? encodingOf(bytes) : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFileError({
      vi: 'không phải văn bản UTF-8; hãy lưu lại với mã hóa UTF-8',
      en: 'is not UTF-8 text; save it as UTF-8',
    })
  }
}

/** What Windows calls Unicode begins with FF FE. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Whether a file is a report as it is written, and not data: by its name, of standard input by its first letter. */
export function isWritten(file: string, text: string): boolean {
  if (isText(file)) return true
  return file === '-' && !/^\s*(?:[[{"\d-]|true|false|null|$)/.test(text)
}

function isText(file: string): boolean {
  return /\.(?:txt|md|text)$/i.test(file)
}

/** Reads a text as JSON. */
export function parseJson(text: string): JsonDocument {
  const issues = findLostKeys(text)
  try {
    return { value: JSON.parse(text), issues }
  } catch {
    throw new UnreadableFileError({ vi: 'không phải JSON', en: 'is not JSON' })
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new UnreadableFileError(
      fileErrors[code] ?? { vi: `không đọc được (${code})`, en: `cannot be read (${code})` },
    )
  }
}

const tooLarge: Text = { vi: 'quá lớn (trên 100 MB)', en: 'is too large (over 100 MB)' }

const fileErrors: Readonly<Record<string, Text>> = {
  ENOENT: { vi: 'không có tệp này', en: 'does not exist' },
  EISDIR: { vi: 'là thư mục, không phải tệp', en: 'is a directory, not a file' },
  EACCES: { vi: 'không có quyền đọc', en: 'may not be read' },
  ERR_FS_FILE_TOO_LARGE: tooLarge,
}

/**
 * `JSON.parse` keeps the last of two equal keys and says nothing, and zod leaves out a key `__proto__`: a figure
 * would be lost.
 */
function findLostKeys(text: string): readonly InputIssue[] {
  const issues: InputIssue[] = []
  const open: Set<string>[] = []
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
      onError: refuse,
    },
    { disallowComments: true, allowEmptyContent: false },
  )
  return issues
}

function refuse(
  error: ParseErrorCode,
  _offset: number,
  _length: number,
  line: number,
  character: number,
): never {
  const at = placeOf(line, character)
  const reason = printParseErrorCode(error)
  throw new UnreadableFileError({
    vi: `không phải JSON, tại ${at} (${reason})`,
    en: `is not JSON, at ${at} (${reason})`,
  })
}

function placeOf(line: number, character: number): string {
  return `${line + 1}:${character + 1}`
}
