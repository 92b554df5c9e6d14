/**
 * Why a written figure cannot be read. Each code is part of the public contract; its sentence in
 * Vietnamese and English comes from `describeNotationIssue`.
 */
export type NotationIssueCode =
  | 'empty'
  | 'unexpected-character'
  | 'broken-grouping'
  | 'ambiguous'
  | 'negative'
  | 'fractional'
  | 'too-large'
  | 'too-precise'
  | 'reversed-range'
  | 'unknown-unit'
  | 'invalid-date'
  | 'no-time'
  | 'not-text'

/** A written figure that cannot be read: what is wrong, in which text, and where. */
export interface NotationIssue {
  readonly code: NotationIssueCode
  /** The text after `normalizeText`. */
  readonly text: string
  /** Index in `text` of the first character that cannot be read. */
  readonly position: number
  /** Of a text that is ambiguous: the values it may stand for, a decimal as a string with a dot, a day as `YYYY-MM-DD`. */
  readonly readings?: readonly (number | string)[]
  /** Of a character that a count may not hold: all that it may. */
  readonly allowed?: string
  /** The formats that were stated, none of which the text has. */
  readonly format?: string
  /** What the caller can do, so that it can be read. */
  readonly remedy?: Remedy
}

/**
 * What a caller can state so that a value can be read: the format of the text, the zone whose clock it was told by,
 * whether a number is a serial of Excel or an instant, whether a column holds days or times, or a second format.
 */
export type Remedy = 'add-format' | 'state-format' | 'state-zone' | 'state-serial' | 'state-holds'

/** The result of reading a text: a value, or the issue that prevents it. Never `NaN`, never a throw. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: NotationIssue }

/** @internal */
export function read<Value>(value: Value): Reading<Value> {
  return { ok: true, value }
}

/** @internal */
export function unreadable(
  code: NotationIssueCode,
  text: string,
  position = 0,
  more: Pick<NotationIssue, 'readings' | 'allowed' | 'format' | 'remedy'> = {},
): Reading<never> {
  return { ok: false, issue: { code, text, position, ...more } }
}

/** Reads what is no text as a parser reads texts: a number by its digits, nothing as an empty text. @internal */
export function readOther<Value>(input: unknown, parse: (text: string) => Reading<Value>): Reading<Value> {
  if (input == null) return unreadable('empty', '')
  // The decimal mark of a number in JSON is not to be read as a Vietnamese group of thousands.
  if (typeof input === 'number' || typeof input === 'bigint') return parse(String(input).replace('.', ','))
  return unreadable('not-text', '')
}
