import type * as z from 'zod'
import type { NotationIssue } from '../notation/reading.js'
import type { Path } from '../quantity/figure.js'
import { meantName } from './nearest-name.js'

/** Why a file is not read, or what is to be known of one that is (lỗi của tệp). */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  // Formats that are known, and read elsewhere or nowhere.
  | 'word'
  | 'old-word'
  | 'word-xml'
  | 'excel'
  | 'old-excel'
  | 'encrypted'
  | 'opendocument'
  | 'rich-text'
  | 'web-page'
  | 'pdf'
  | 'text'
  // Archives.
  | 'damaged'
  | 'encrypted-entry'
  | 'zip64'
  | 'too-many-entries'
  | 'bomb'
  | 'unsafe-path'
  | 'repeated-entry'
  | 'compression'
  // XML, and what documents are made of.
  | 'not-xml'
  | 'document-type'
  | 'too-deep'
  | 'encoding'
  | 'no-main-part'
  // What is to be known of a document that is read.
  | 'hidden-text'
  | 'hidden-sheet'
  | 'hidden-cells'
  | 'struck-text'
  | 'tracked-changes'
  | 'pictures'
  | 'embedded'
  | 'missing-part'
  // Cells of a workbook.
  | 'formula-without-result'
  | 'unreadable-cell'
  | 'misplaced-cell'
  | 'too-many-cells'
  // PDF.
  | 'pdf-scan'
  | 'pdf-fonts'
  | 'pdf-encrypted'
  | 'pdf-damaged'
  | 'pdf-pages'
  | 'pdf-reader'
  | 'pdf-empty-pages'
  | 'pdf-letters'
  | 'pdf-slanted'
  | 'no-text'

/** What a schema refuses (dữ liệu không hợp lệ), as data: the place, a code, and what the code speaks of. */
export type InputIssue = { readonly path: Path } & (
  | { readonly code: 'missing' }
  /**
   * `nearest` is the key that was most likely meant. Where none is near, `known` are the keys that may stand there: once for
   * an object, at the first such key of it.
   */
  | {
      readonly code: 'unknown-key'
      readonly key: string
      readonly nearest?: string | undefined
      readonly known?: readonly string[]
    }
  | { readonly code: 'repeated-key'; readonly key: string }
  /** `value` is what stands there, where that is a text, a number or a truth; `known` are the keys of an object that is expected. */
  | {
      readonly code: 'wrong-type'
      readonly expected: readonly string[]
      readonly received: string
      readonly value?: string
      readonly known?: readonly string[]
    }
  /** `value` is what stands there, `nearest` the option that was most likely meant. */
  | {
      readonly code: 'not-an-option'
      readonly options: readonly string[]
      readonly value?: string
      readonly nearest?: string
    }
  /** `items` tells the length of a list from the size of a number. */
  | { readonly code: 'too-small'; readonly minimum: number; readonly items?: true }
  | { readonly code: 'too-large'; readonly maximum: number; readonly items?: true }
  | { readonly code: 'unreadable'; readonly notation: NotationIssue }
  | { readonly code: 'wrong-format'; readonly format: string; readonly value?: string }
  /** `data` are values that the reason names. */
  | {
      readonly code: 'inconsistent'
      readonly reason: string
      readonly data?: Readonly<Record<string, string | number>>
    }
  /** A file, or the part of it that `path` names, is not what is read here; `data` are values that the reason names. */
  | {
      readonly code: 'file'
      readonly reason: FileFault
      readonly data?: Readonly<Record<string, string | number>>
    }
  /**
   * Of a header that is not found: what the row most like one says, and the headings that were looked for. Of a column that is
   * not found: the columns that there are.
   */
  | {
      readonly code: 'other'
      readonly detail: string
      readonly found?: string
      readonly wanted?: readonly string[]
    }
)

/** What was read, or what the schema refused. */
export type InputReading<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/**
 * Reads data of any kind by a schema (đọc dữ liệu theo lược đồ), as `safeParse` does, with this package's issues: they quote the
 * value, and name the key or the option that was most likely meant, or the keys that there are, which zod's issues do not know.
 *
 * @example
 * ```ts
 * import { parseInput } from 'cchc/check'
 * import { dossierSchema } from 'cchc/dossier'
 *
 * const reading = parseInput(dossierSchema, { id: 'H1', channel: 'online', recievedOn: '2024-03-04' })
 * reading.success ? [] : reading.issues
 * // [{ path: ['receivedOn'], code: 'missing' }, { path: ['recievedOn'], code: 'unknown-key', key: 'recievedOn', nearest: 'receivedOn' }]
 * ```
 */
export function parseInput<Value>(schema: z.ZodType<Value>, input: unknown): InputReading<Value> {
  const result = schema.safeParse(input, { reportInput: true, error: nameKeys })
  return result.success
    ? { success: true, data: result.data }
    : { success: false, issues: toInputIssues(result.error) }
}

const ofKeys = 'keys: '

/** What the schema says of keys where an object was refused. */
interface NamedKeys {
  /** The key that was meant for each that is unknown. */
  readonly nearest?: readonly (string | null)[]
  /** The keys that there are, unless they are too many to be read. */
  readonly known?: readonly string[]
}

/** More keys than these, as the rows of a form have them, are no help. */
const mostKeys = 30

/** Lets an issue say which keys the schema has, and which were meant: only here the schema is at hand. */
function nameKeys({ code, inst, keys, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'unrecognized_keys' && (code !== 'invalid_type' || expected !== 'object')) return undefined
  const { def } = (inst as z.core.$ZodType)._zod as z.core.$ZodObject['_zod']
  const all = Object.keys(def.shape ?? {})
  const known = all.length > 0 && all.length <= mostKeys ? { known: all } : {}
  const named: NamedKeys =
    code === 'invalid_type'
      ? known
      : { ...known, nearest: (keys as readonly string[]).map((key) => meantName(key, all) ?? null) }
  return `${ofKeys}${JSON.stringify(named)}`
}

function keysIn(message: string): NamedKeys {
  return message.startsWith(ofKeys) ? JSON.parse(message.slice(ofKeys.length)) : {}
}

/**
 * The issues of a zod error (dữ liệu không hợp lệ) as this package's own data, in the order of the document's
 * schema. Reads zod's issues only; zod's global configuration is left alone.
 *
 * @example
 * ```ts
 * import { agencySchema } from 'cchc/agency'
 * import { toInputIssues } from 'cchc/check'
 *
 * const reading = agencySchema.safeParse({ level: 'commune' })
 * if (!reading.success) toInputIssues(reading.error) // [{ path: ['name'], code: 'missing' }]
 * ```
 */
export function toInputIssues(error: {
  readonly issues: readonly z.core.$ZodIssue[]
}): readonly InputIssue[] {
  return error.issues.flatMap((issue) => convert(issue, []))
}

function convert(issue: z.core.$ZodIssue, base: Path): readonly InputIssue[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const { nearest = [], known } = keysIn(issue.message)
      const first = issue.keys.findIndex((_, index) => nearest[index] == null)
      return issue.keys.map((key, index) => {
        const meant = nearest[index]
        const hint = meant != null ? { nearest: meant } : index === first && known ? { known } : {}
        return { path: [...path, key], code: 'unknown-key', key, ...hint }
      })
    }
    case 'invalid_type':
      if (isMissing(issue)) return [{ path, code: 'missing' }]
      return [
        {
          path,
          code: 'wrong-type',
          expected: [issue.expected],
          received: receivedType(issue),
          ...valueIn(issue),
          ...keysIn(issue.message),
        },
      ]
    case 'invalid_value':
      return isMissing(issue)
        ? [{ path, code: 'missing' }]
        : [notAnOption(path, issue.values.map(String), issue)]
    case 'too_small':
      if (issue.origin === 'string') {
        return [{ path, code: 'unreadable', notation: { code: 'empty', text: '', position: 0 } }]
      }
      return [{ path, code: 'too-small', minimum: Number(issue.minimum), ...itemsOf(issue.origin) }]
    case 'too_big':
      return [{ path, code: 'too-large', maximum: Number(issue.maximum), ...itemsOf(issue.origin) }]
    case 'invalid_union':
      return convertUnion(issue, path)
    case 'custom':
      return [convertCustom(issue, path)]
    case 'invalid_format':
      return [{ path, code: 'wrong-format', format: issue.message, ...valueIn(issue) }]
    default:
      return [{ path, code: 'other', detail: issue.code }]
  }
}

/** Of a union, the branch that the value was meant for: the one that did not refuse its type. */
function convertUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly InputIssue[] {
  if (isMissing(issue)) return [{ path, code: 'missing' }]
  if ('options' in issue && issue.options !== undefined) return [convertTag(issue, issue.options, path)]
  const branches = issue.errors.map((errors) => errors.flatMap((error) => convert(error, path)))
  // What is an object was not meant for a list of words, which says nothing of its type.
  const typesOf = (each: InputIssue): readonly string[] => {
    if (each.path.length > path.length) return []
    if (each.code === 'wrong-type') return each.expected
    return each.code === 'not-an-option' && typeof issue.input === 'object' ? ['string'] : []
  }
  const isMeant = (issues: readonly InputIssue[]) => issues.every((each) => typesOf(each).length === 0)
  // A branch that takes any other tag was meant rather than the one that knows it not.
  const meant =
    branches.find((issues, index) => isMeant(issues) && !issue.errors[index]?.some(missesTag)) ??
    branches.find(isMeant)
  if (meant !== undefined) return meant
  const own = branches.flat()
  // Without the value, its branches say whether it is there.
  if (own.length > 0 && own.every((each) => each.code === 'missing' && each.path.length === path.length))
    return [{ path, code: 'missing' }]
  const expected = own.flatMap(typesOf)
  const said = own.find((each) => each.code === 'wrong-type')
  const received = 'input' in issue || said === undefined ? typeName(issue.input) : said.received
  return [{ path, code: 'wrong-type', expected: [...new Set(expected)], received, ...valueIn(issue) }]
}

/** Whether the key that tells the branches of a union apart has the value of none. */
function missesTag(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'options' in issue && issue.options !== undefined
}

/** Of a union told apart by a key, the key whose value is that of no branch. */
function convertTag(
  { input, discriminator = '' }: z.core.$ZodIssueInvalidUnion,
  options: readonly unknown[],
  path: Path,
): InputIssue {
  const tag = (input as Readonly<Record<string, unknown>> | undefined)?.[discriminator]
  return tag === undefined && input !== undefined
    ? { path, code: 'missing' }
    : notAnOption(path, options.map(String), { input: tag })
}

/** The issue of a word that is none of those allowed. @internal */
export function notAnOption(
  path: Path,
  options: readonly string[],
  issue: { readonly input?: unknown },
): InputIssue {
  const quoted = valueIn(issue)
  const nearest = quoted.value === undefined ? undefined : meantName(quoted.value, options)
  return { path, code: 'not-an-option', options, ...quoted, ...(nearest !== undefined && { nearest }) }
}

/** The most characters of a value that an issue quotes. */
const mostQuoted = 80

/** What stands there, where that can be quoted. */
function valueIn({ input }: { readonly input?: unknown }): { readonly value?: string } {
  // What is no finite number is named by its type.
  const isNamed = typeof input === 'number' && !Number.isFinite(input)
  return !isNamed && ['string', 'number', 'bigint', 'boolean'].includes(typeof input)
    ? { value: String(input).slice(0, mostQuoted) }
    : {}
}

function convertCustom(issue: z.core.$ZodIssueCustom, path: Path): InputIssue {
  const notation = issue.params?.notation as Partial<NotationIssue> | undefined
  if (notation?.code !== undefined) {
    const shown = typeof issue.input === 'object' ? JSON.stringify(issue.input) : String(issue.input ?? '')
    const { code, text = shown, position = 0 } = notation
    return { path, code: 'unreadable', notation: { ...notation, code, text, position } }
  }
  const reason = issue.params?.reason ?? issue.params?.period?.code ?? issue.message
  return { path, code: 'inconsistent', reason: String(reason) }
}

/**
 * Whether a value was not there. `safeParse` leaves the value out of its issues unless it is asked with `reportInput`;
 * then zod's own message is all that tells, and a value that it does not name is taken to be there.
 */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue ? issue.input === undefined : /\bundefined\b/.test(issue.message)
}

function receivedType(issue: z.core.$ZodIssueInvalidType): string {
  if ('input' in issue) return typeName(issue.input)
  const [, received = 'unknown'] = /received (\w+)$/.exec(issue.message) ?? []
  return received === 'number' && issue.expected === 'int' ? 'fraction' : received
}

/** What is said of a value that is not of the type expected: it is missing, or of another type. @internal */
export function typeIssue(path: Path, expected: string, value: unknown): InputIssue {
  if (value === undefined) return { path, code: 'missing' }
  return { path, code: 'wrong-type', expected: [expected], received: typeName(value) }
}

/** The name of the type of a value, as issues give it. @internal */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return typeof value === 'number' && !Number.isInteger(value) ? 'fraction' : typeof value
}

function itemsOf(origin: string): { items?: true } {
  return origin === 'array' ? { items: true } : {}
}
