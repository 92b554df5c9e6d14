import { normalizeText } from '../notation/normalize-text.js'
import { type Reading, read, readOther, unreadable } from '../notation/reading.js'
import { documentTypeByAbbreviation } from './document-type.js'

/**
 * The number and symbol of a document (số, ký hiệu văn bản), taken apart.
 *
 * Source: Decree 30/2020/NĐ-CP, article 15 and appendix III; the Party form is that of its own guidance
 * 36-HD/VPTW of 2018 (unconfirmed).
 */
export interface DocumentNumber {
  /** `state`: `15/QĐ-UBND`. `party`: `57-NQ/TW`, the form of Party bodies (văn bản của Đảng). */
  readonly form: 'state' | 'party'
  /** The number within its series (số), from 1; `null` while the document has none: `/BC-UBND`. */
  readonly number: number | null
  /** The number as printed, `"05"` or `"5"`; empty while there is none. */
  readonly printedNumber: string
  /** The part after the dot in the series of Government resolutions `66.7/2025/NQ-CP`. */
  readonly part?: number
  /** A letter that tells an inserted number apart, `a` in `15a/QĐ-UBND` (practice, not law). */
  readonly letter?: string
  /** The year in the number; only legal normative documents carry one: `45/2020/NĐ-CP`. */
  readonly year?: number
  /**
   * The abbreviation of the type (`KH`, `QĐ`); `null` for a công văn and for laws, whose symbol begins with
   * the agency, and for anything whose first group is no known type.
   */
  readonly type: string | null
  /** The groups that name the issuer and its unit or field: `['UBND']`, `['MTTQ', 'BTT']`, `['QH15']`. */
  readonly issuer: readonly string[]
}

/** "Số:", then the number with an inserted letter, or the dots of a form left blank, or nothing. */
const heading = /^(?:số ?:? ?)?(?:[._…]+ ?|(\d+)(?:\.(\d+))?(\p{L}?) ?)?/iu

/** By far the most common form: a number, a year or none, and two groups. */
const plainNumber = /^(\d{1,15})\/(?:((?:19|20)\d\d)\/)?([A-ZĐ][A-Za-zĐ\d]*)-([A-ZĐ][A-Za-zĐ\d]*)$/

/**
 * Reads the number and symbol of a document (số, ký hiệu văn bản): `140/KH-UBND`, `45/2020/NĐ-CP`, the công
 * văn `18/UBND-VP` and `549/PNV`, the law `72/2025/QH15`, the unnumbered `/BC-UBND`, the Party form
 * `57-NQ/TW`.
 *
 * Takes a leading "Số:" and stray spaces around `/` and `-`. The first group of a state symbol is the type if
 * it is a known abbreviation (case and marks decide); otherwise the symbol is that of a công văn or a law and
 * `type` is `null`. What cannot be read is an issue with its place, `position` being the length of the text
 * where something is missing at the end; a type without an issuer (`12/TC`) is ambiguous, since an agency may
 * bear the same letters. Linear time.
 *
 * Source: Decree 30/2020/NĐ-CP, article 15 and appendix III.
 *
 * @example
 * ```ts
 * import { parseDocumentNumber } from 'cchc/document'
 *
 * parseDocumentNumber('Số: 05/QĐ- MTTQ-BTT')
 * // { ok: true, value: { form: 'state', number: 5, printedNumber: '05', type: 'QĐ', issuer: ['MTTQ', 'BTT'] } }
 * parseDocumentNumber('12/') // { ok: false, issue: { code: 'unexpected-character', text: '12/', position: 3 } }
 * ```
 */
export function parseDocumentNumber(input: string): Reading<DocumentNumber> {
  if (typeof input !== 'string') return readOther(input, parseDocumentNumber)
  const text = normalizeText(input)
  if (text === '') return unreadable('empty', text)
  const plain = readPlainNumber(text)
  if (plain !== undefined) return plain
  const [head = '', digits, part, letter] = heading.exec(text) as RegExpExecArray
  const start = digits === undefined ? head.length : text.indexOf(digits)
  const separator = text[head.length]
  if (separator !== '/' && separator !== '-') return unreadable('unexpected-character', text, head.length)

  // A letter that looks like a digit may be one, whatever its script.
  if (letter && /[ilosz]|[^a-zđ]/i.test(letter))
    return unreadable('ambiguous', text, text.indexOf(letter, start))
  const number = digits === undefined ? null : Number(digits)
  if (number !== null && !Number.isSafeInteger(number)) return unreadable('too-large', text, start)
  // A series begins with 01.
  if (number === 0) return unreadable('unexpected-character', text, start)

  const symbol =
    separator === '/' ? readStateSymbol(text, head.length + 1) : readPartySymbol(text, head.length + 1)
  if (!symbol.ok) return symbol
  if (part !== undefined && !allowsParts(symbol.value, part))
    return unreadable('unexpected-character', text, text.indexOf('.', start))

  return read({
    number,
    printedNumber: digits === undefined ? '' : part === undefined ? digits : `${digits}.${part}`,
    ...(part === undefined ? {} : { part: Number(part) }),
    ...(letter ? { letter } : {}),
    ...symbol.value,
  })
}

function readPlainNumber(text: string): Reading<DocumentNumber> | undefined {
  const found = plainNumber.exec(text)
  if (found === null) return undefined
  const [, digits = '', year, first = '', second = ''] = found
  const number = Number(digits)
  if (number === 0) return undefined
  const typed = documentTypeByAbbreviation(first) !== null
  const symbol = { type: typed ? first : null, issuer: typed ? [second] : [first, second] }
  const value = { form: 'state', number, printedNumber: digits, ...symbol } as const
  return read(year === undefined ? value : { ...value, year: Number(year) })
}

type DocumentSymbol = Pick<DocumentNumber, 'form' | 'year' | 'type' | 'issuer'>

/** Government resolutions under Resolution 206/2025/QH15 are numbered 66.1, 66.2, and so on. */
function allowsParts({ type, issuer, year }: DocumentSymbol, part: string): boolean {
  return /^[1-9]\d{0,5}$/.test(part) && type === 'NQ' && issuer[0] === 'CP' && year !== undefined
}

/** The year, if any, then groups joined by hyphens: `2020/NĐ-CP`. */
function readStateSymbol(text: string, from: number): Reading<DocumentSymbol> {
  const printed = /^[ 12]/.test(text[from] ?? '')
    ? /^ ?((?:19|20)\d\d) ?\//.exec(text.slice(from, from + 8))
    : null
  const at = from + (printed?.[0].length ?? 0)
  const { groups, end } = readGroups(text, at)
  if (end !== null) return unreadable('unexpected-character', text, end)
  const [first = '', ...others] = groups
  const typed = documentTypeByAbbreviation(first) !== null
  if (typed && others.length === 0) return unreadable('ambiguous', text, text.indexOf(first, at))
  return read({
    form: 'state',
    ...(printed ? { year: Number(printed[1]) } : {}),
    type: typed ? first : null,
    issuer: typed ? others : groups,
  })
}

/** The type, a slash, then the groups of the issuer: `NQ/TW`. */
function readPartySymbol(text: string, from: number): Reading<DocumentSymbol> {
  const slash = text.indexOf('/', from)
  const type = readGroups(slash < 0 ? text : text.slice(0, slash).trimEnd(), from)
  if (type.end !== null) return unreadable('unexpected-character', text, type.end)
  const [first = '', second] = type.groups
  if (second !== undefined) return unreadable('unexpected-character', text, text.indexOf('-', from))
  if (slash < 0) return unreadable('unexpected-character', text, text.length)
  const { groups, end } = readGroups(text, slash + 1)
  if (end !== null) return unreadable('unexpected-character', text, end)
  return read({ form: 'party', type: first, issuer: groups })
}

/** Groups joined by hyphens up to the end; `end` is the first character that does not fit, `null` when all do. */
function readGroups(text: string, from: number): { groups: string[]; end: number | null } {
  const group = /( ?)(\p{Lu}[\p{L}\d]*(?:[.&][\p{L}\d]+)*)? ?(-?)/uy
  const groups: string[] = []
  group.lastIndex = from
  for (;;) {
    const at = group.lastIndex
    const [, space = '', letters, hyphen] = group.exec(text) as RegExpExecArray
    if (letters === undefined) return { groups, end: at + space.length }
    groups.push(letters)
    if (group.lastIndex === text.length && !hyphen) return { groups, end: null }
    if (!hyphen) return { groups, end: group.lastIndex }
  }
}

/**
 * Prints the number and symbol of a document as the law writes it (số, ký hiệu văn bản): a number below 10
 * with a leading zero, `/` between number, year and symbol, `-` between groups, no spaces; an unnumbered
 * document begins with `/`. The printed form of a parsed number is not kept: `5/QĐ-UBND` comes back as
 * `05/QĐ-UBND`, so that comparing both tells a number that is not written as the law asks.
 *
 * Source: Decree 30/2020/NĐ-CP, appendix III.
 *
 * @example
 * ```ts
 * import { formatDocumentNumber } from 'cchc/document'
 *
 * formatDocumentNumber({ form: 'state', number: 5, type: 'QĐ', issuer: ['MTTQ', 'BTT'] }) // '05/QĐ-MTTQ-BTT'
 * ```
 */
export function formatDocumentNumber(value: Omit<DocumentNumber, 'printedNumber'>): string {
  const groups = value.type === null ? value.issuer : [value.type, ...value.issuer]
  const number = printNumber(value)
  if (value.form === 'party') {
    const [type, ...issuer] = groups
    return `${number}-${type}/${issuer.join('-')}`
  }
  const year = value.year === undefined ? '' : `${value.year}/`
  return `${number}/${year}${groups.join('-')}`
}

function printNumber({ number, part, letter }: Omit<DocumentNumber, 'printedNumber'>): string {
  if (number === null) return ''
  return `${String(number).padStart(2, '0')}${part === undefined ? '' : `.${part}`}${letter ?? ''}`
}
