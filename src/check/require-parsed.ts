import { isIsoDate } from '../calendar/day.js'
import type { Approximate } from '../notation/approximate.js'
import type { Path } from '../quantity/figure.js'
import { isPlainDecimal } from '../quantity/scaled-decimal.js'
import type { AnySection, Entries } from './entries.js'
import { typeName } from './input-issue.js'
import { toJsonPointer } from './json-pointer.js'

/** What is not as a reader would have left it: where, from the inside out, and what it should be. */
interface Fault {
  readonly inwards: (string | number)[]
  readonly wanted: string
  readonly value: unknown
  /** What reads such a value, where the caller of the check does not say it. */
  readonly reader?: string
}

/**
 * What data has to be like that a reader has read: the fault of a value that is not. Schemas read and say all that is
 * wrong; this only tells data that were read from data that were not, at next to no cost.
 */
export type Shape = (value: unknown) => Fault | undefined

/** Throws a `TypeError` that names the place and the reader to call, where a value was not read. @internal */
export function requireParsed(value: unknown, shape: Shape, reader: string, at: Path = []): void {
  const fault = shape(value)
  if (fault === undefined) return
  const path = toJsonPointer([...at, ...fault.inwards.reverse()]) || '/'
  throw new TypeError(`${path}: ${fault.wanted}, not ${said(fault.value)}; read it by ${reader} first`)
}

/**
 * The options that a function takes (tùy chọn), each with its shape: what is none of them, or has another value, is an
 * error and never a silent default. An index, as `map` hands it over, is no options. @internal
 */
export function optionsOf<Options>(
  shapes: Readonly<Record<keyof Options, Shape>>,
  required: readonly (keyof Options & string)[] = [],
): Shape {
  const shape = objectOf(shapes, required)
  return (value) => {
    if (typeof value === 'number' && required.length === 0) return undefined
    const fault = shape(value)
    if (fault !== undefined) return fault
    const options = value as Readonly<Record<string, unknown>>
    const nothing = Object.keys(options).find((key) => options[key] === null)
    return nothing === undefined
      ? undefined
      : { inwards: [nothing], wanted: 'a value or absent', value: null }
  }
}

/** Throws a `TypeError` that names the option, its value and what is allowed, where options are none. @internal */
export function requireOptions(options: unknown, shape: Shape, called = 'options'): void {
  const fault = shape(options)
  if (fault === undefined) return
  const path = [called, ...fault.inwards.reverse()].join('/')
  const reader = fault.reader === undefined ? '' : `; read it by ${fault.reader} first`
  throw new TypeError(`${path}: ${fault.wanted}, not ${said(fault.value)}${reader}`)
}

/** A value in a sentence: short ones as they are, others by the name of their type. */
function said(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? JSON.stringify(value).slice(0, 80) : typeName(value)
}

function leaf(wanted: string, isRight: (value: unknown) => boolean): Shape {
  return (value) => (isRight(value) ? undefined : { inwards: [], wanted, value })
}

export const aText = leaf('a text', (value) => typeof value === 'string')
export const aWord = leaf('a text with letters', (value) => typeof value === 'string' && value.trim() !== '')
export const aTruth = leaf('true or false', (value) => typeof value === 'boolean')
export const aDay = leaf('a day written YYYY-MM-DD', (value) => isIsoDate(value as string))
export const aCount = leaf('a whole number from 0', isCount)
export const aNumber = leaf('a number from 0', isNumber)
export const aChange = leaf('a number, signed', Number.isFinite)
export const aWholeChange = leaf('a whole number, signed', Number.isSafeInteger)
const aDecimal = leaf('a decimal as text', isDecimal)
export const aFunction = leaf('a function', (value) => typeof value === 'function')
export const anObject = leaf('an object', isObject)
export const anything: Shape = () => undefined

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER
}

function isSignedDecimal(value: unknown): boolean {
  return typeof value === 'string' && isDecimal(value.replace(/^-/, ''))
}

function isChangedFigure(value: unknown): boolean {
  return (
    Number.isFinite(value) ||
    (typeof value === 'string' && value.endsWith('%') && isSignedDecimal(value.slice(0, -1)))
  )
}

function isDecimal(value: unknown): boolean {
  return typeof value === 'string' && isPlainDecimal(value)
}

/** One of some words. */
export function oneOf(words: readonly string[]): Shape {
  const known = new Set<unknown>(words)
  return leaf(`one of ${words.join(', ')}`, (value) => known.has(value))
}

/** One, or a list of them. */
export function oneOrMore(item: Shape): Shape {
  const list = listOf(item)
  return (value) => (Array.isArray(value) ? list : item)(value)
}

/** Data of a caller that a reader has to have read. */
export function readBy(reader: string, shape: Shape): Shape {
  return (value) => {
    const fault = shape(value)
    return fault && { ...fault, reader }
  }
}

/** Each item of a list. */
export function listOf(item: Shape): Shape {
  return (list) => {
    if (!Array.isArray(list)) return { inwards: [], wanted: 'a list', value: list }
    for (let index = 0; index < list.length; index++) {
      const fault = item(list[index])
      if (fault !== undefined) return within(index, fault)
    }
    return undefined
  }
}

/** An object of these keys and no others, of which some may not be missing. */
export function objectOf(shapes: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  const shapeOf = new Map(Object.entries(shapes))
  return (value) => {
    if (!isObject(value)) return anObject(value)
    for (const key in value) {
      const child = value[key]
      const shape = shapeOf.get(key)
      if (shape === undefined)
        return { inwards: [key], wanted: `one of the keys ${[...shapeOf.keys()].join(', ')}`, value: key }
      // Most values are counts.
      if (child == null || (shape === aRoundFigure && isCount(child))) continue
      const fault = shape(child)
      if (fault !== undefined) return within(key, fault)
    }
    for (const key of required)
      if (value[key] == null) {
        const wanted = shapeOf.get(key)?.(value[key])?.wanted ?? 'a value'
        return { inwards: [key], wanted, value: value[key] }
      }
    return undefined
  }
}

/** Any keys, each with a value of one shape. */
export function recordOf(shapeOf: (key: string) => Shape): Shape {
  return (value) => {
    const none = anObject(value)
    if (none !== undefined) return none
    for (const key in value as object) {
      const child = (value as Readonly<Record<string, unknown>>)[key]
      const fault = child == null ? undefined : shapeOf(key)(child)
      if (fault !== undefined) return within(key, fault)
    }
    return undefined
  }
}

function within(key: string | number, fault: Fault): Fault {
  fault.inwards.push(key)
  return fault
}

/** Exact, or approximate: with a bound or two between which it lies, and the words as published. */
function orBetween(exact: Shape, isExact: (value: unknown) => boolean): Shape {
  const soft = oneOf(['atLeast', 'atMost', 'both'])
  const bounds = objectOf({ atLeast: exact, atMost: exact, soft, words: aText } satisfies Readonly<
    Record<keyof Approximate, Shape>
  >)
  return (value) => {
    if (isExact(value)) return undefined
    if (typeof value !== 'object' || value === null) return exact(value)
    const { atLeast, atMost } = value as Approximate<unknown>
    const isReversed =
      atLeast !== undefined &&
      atMost !== undefined &&
      Number(String(atLeast).replace('%', '')) > Number(String(atMost).replace('%', ''))
    if (isReversed || (atLeast ?? atMost) === undefined) return { inwards: [], wanted: 'bounds', value }
    return bounds(value)
  }
}

export const aRoundFigure = /* @__PURE__ */ orBetween(aCount, isCount)
export const aFigure = /* @__PURE__ */ orBetween(aNumber, isNumber)
export const aRate = /* @__PURE__ */ orBetween(aDecimal, isDecimal)
export const aSignedFigure = /* @__PURE__ */ orBetween(aChange, Number.isFinite)
export const aSignedRate = /* @__PURE__ */ orBetween(
  leaf('a decimal as text, signed', isSignedDecimal),
  isSignedDecimal,
)
/** A figure, or a percentage with its sign. */
export const aChangedFigure = /* @__PURE__ */ orBetween(
  leaf('a number, or a percentage with its sign', isChangedFigure),
  isChangedFigure,
)

const shapes = {
  count: aRoundFigure,
  figure: aFigure,
  money: aRoundFigure,
  ordinal: aCount,
  rate: aRate,
  text: aText,
}

/** The shape of what stands under entries; `held` says by key what other declarations hold. @internal */
export function shapesOf(
  entries: Entries,
  held: Readonly<Record<string, Shape>> = {},
): Readonly<Record<string, Shape>> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, held[key] ?? shapeOfEntry(key, entry, held)]),
  )
}

function shapeOfEntry(key: string, entry: Entries[string], held: Readonly<Record<string, Shape>>): Shape {
  switch (entry.kind) {
    case 'group':
      return objectOf(shapesOf(entry.entries, held))
    case 'section':
      return shapeOfSection(entry.section, held)
    case 'choice':
      return oneOf(entry.values ?? [])
    case 'held':
      throw new Error(`no shape of ${key}`)
    default:
      return shapes[entry.kind]
  }
}

/** The shape of a section, as it is laid out. */
function shapeOfSection({ entries, layout }: AnySection, held?: Readonly<Record<string, Shape>>): Shape {
  const inner = shapesOf(entries, held)
  const required = Object.keys(entries).filter((key) => entries[key].isRequired)
  const row = objectOf(inner, required)
  if (layout === 'figures') return row
  return layout === 'list' ? listOf(row) : objectOf({ rows: listOf(row), total: row })
}
