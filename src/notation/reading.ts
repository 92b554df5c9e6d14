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
  | 'not-text'

/** A written figure that cannot be read: what is wrong, in which text, and where. */
export interface NotationIssue {
  readonly code: NotationIssueCode
  /** The text after `normalizeText`. */
  readonly text: string
  /** Index in `text` of the first character that cannot be read. */
  readonly position: number
  /** Of a text that is ambiguous: the values it may stand for, a decimal as a string with a dot. */
  readonly readings?: readonly (number | string)[]
  /** Of a character that a count may not hold: all that it may. */
  readonly allowed?: string
}

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
  more: Pick<NotationIssue, 'readings' | 'allowed'> = {},
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
