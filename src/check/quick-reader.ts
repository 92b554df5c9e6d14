import type * as z from 'zod'

/** What a quick reader answers where it cannot tell: zod reads the value, and says what is wrong with it. @internal */
export const undecided: unique symbol = /* @__PURE__ */ Symbol('undecided')

/** What a schema makes of a value, or `undecided`. @internal */
export type QuickReader = (value: unknown) => unknown

type Schema = z.core.$ZodType

/**
 * A reader of data that are right, made of their schema: most are, and zod spends most of its time on being able to say
 * what is wrong. It goes through objects, lists, choices and texts itself and leaves the rest to zod; what it reads is what
 * the schema would. @internal
 */
export function quickReader(schema: Schema): QuickReader {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      return quickReader(def.innerType)
    case 'nullable': {
      const read = quickReader(def.innerType)
      return (value) => (value === null ? null : read(value))
    }
    case 'unknown':
      return (value) => value
    case 'boolean':
      return orUndecided((value) => typeof value === 'boolean')
    case 'enum':
    case 'literal': {
      const { values } = schema._zod
      return values === undefined ? byZod(schema) : orUndecided((value) => values.has(value as string))
    }
    case 'string':
    case 'number': {
      if ('format' in def || def.coerce) return byZod(schema)
      const isRight = def.type === 'number' ? Number.isFinite : (value: unknown) => typeof value === 'string'
      return checked(def, orUndecided(isRight))
    }
    case 'array': {
      const read = quickReader(def.element)
      return checked(def, (value) => (Array.isArray(value) ? readList(value, read) : undecided))
    }
    case 'object':
      return checked(def, objectReader(def))
    case 'union':
      return 'discriminator' in def ? taggedReader(def as never) : unionReader(def)
    case 'transform':
      return (value) => transformed(value, def)
    case 'pipe':
      return chained(quickReader(def.in), quickReader(def.out))
    case 'record': {
      // A key `__proto__` is left out without a word.
      const read = byZod(schema)
      return (value) => (Object.hasOwn(Object(value), '__proto__') ? undecided : read(value))
    }
    default:
      return byZod(schema)
  }
}

function byZod({ _zod }: Schema): QuickReader {
  return (value) => {
    const result = _zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload
    return result.issues.length === 0 ? result.value : undecided
  }
}

/** What a transformation hands its issues to: the first ends it. */
const refusing = {
  addIssue() {
    throw undecided
  },
} as unknown as z.core.ParsePayload

function transformed(value: unknown, { transform }: z.core.$ZodTransformDef): unknown {
  try {
    return transform(value, refusing)
  } catch (error) {
    if (error === undecided) return undecided
    throw error
  }
}

function chained(first: QuickReader, second: QuickReader): QuickReader {
  return (value) => {
    const read = first(value)
    return read === undecided ? undecided : second(read)
  }
}

/** What a reader reads, if it passes the checks of its schema as well. */
function checked({ checks = [] }: z.core.$ZodTypeDef, read: QuickReader): QuickReader {
  if (checks.length === 0) return read
  return (value) => {
    const result = read(value)
    if (result === undecided) return undecided
    const payload: z.core.ParsePayload = { value: result, issues: [] }
    for (const { _zod } of checks) {
      if (_zod.def.when?.(payload) ?? true) _zod.check(payload as never)
      if (payload.issues.length > 0) return undecided
    }
    return payload.value
  }
}

function orUndecided(isRight: (value: unknown) => boolean): QuickReader {
  return (value) => (isRight(value) ? value : undecided)
}

function readList(list: readonly unknown[], read: QuickReader): unknown {
  const result: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    const item = read(list[index])
    if (item === undecided) return undecided
    result.push(item)
  }
  return result
}

/**
 * An engine makes a table of an object to which more keys than these are assigned one by one, and reads that slowly ever
 * after; a copy is an ordinary object again.
 */
const mostAssigned = 16

function objectReader({ shape, catchall }: z.core.$ZodObjectDef): QuickReader {
  // zod leaves the keys that such an object does not know out without a word, and what is lost in it.
  if (catchall === undefined) return () => undecided
  const fields = Object.entries(shape as Readonly<Record<string, Schema>>).map(([key, child]) => {
    const { isNullable, schema } = ofValues(child)
    return {
      key,
      isRequired: child._zod.optin === undefined,
      isNullable,
      takesCounts: takesCounts(schema),
      read: quickReader(schema),
      readAbsent: isMadeOfNothing(child) ? byZod(child) : undefined,
    }
  })
  const readOther = catchall._zod.def.type === 'never' ? undefined : quickReader(catchall)
  return (value) => {
    if (!isPlainObject(value)) return undecided
    const result: Record<string, unknown> = {}
    let left = 0
    for (const _ in value) left++
    const isLarge = left > mostAssigned
    for (const { key, isRequired, isNullable, takesCounts, read, readAbsent } of fields) {
      const child = value[key]
      if (child === undefined) {
        if (isRequired) return undecided
        const made = readAbsent?.(undefined)
        if (made === undecided) return undecided
        if (made !== undefined) result[key] = made
        continue
      }
      left--
      // Counts are by far the most common figures.
      const isKept =
        child === null ? isNullable : takesCounts && Number.isSafeInteger(child) && (child as number) >= 0
      const made = isKept ? child : read(child)
      if (made === undecided) return undecided
      result[key] = made
    }
    if (left !== 0) {
      if (readOther === undefined) return undecided
      for (const key in value) {
        if (Object.hasOwn(shape, key)) continue
        const made = key === '__proto__' ? undecided : readOther(value[key])
        if (made === undecided) return undecided
        result[key] = made
        left--
      }
      if (left !== 0) return undecided
    }
    return isLarge ? { ...result } : result
  }
}

/** What has a class may have keys that are not its own. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What a schema reads where something is there, and whether it takes `null` for nothing. */
function ofValues(
  schema: Schema,
  isNullable = false,
): { readonly schema: Schema; readonly isNullable: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'nullable') return ofValues(def.innerType, true)
  return def.type === 'optional' ? ofValues(def.innerType, isNullable) : { schema, isNullable }
}

/** Whether every count is right, and stays what it is. */
function takesCounts(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'union': {
      const ofNumbers = def.options.find((option) => [undefined, 'number'].includes(typeRead(option)))
      return ofNumbers !== undefined && takesCounts(ofNumbers)
    }
    case 'number':
      return (
        'format' in def &&
        def.format === 'safeint' &&
        (def.checks ?? []).every(({ _zod }) => {
          const limit = _zod.def as z.core.$ZodCheckGreaterThanDef
          return limit.check === 'greater_than' && limit.inclusive && limit.value === 0
        })
      )
    default:
      return false
  }
}

/** Whether a schema makes something of a key that is not there. */
function isMadeOfNothing({ _zod }: Schema): boolean {
  return _zod.optin !== undefined && _zod.def.type !== 'optional'
}

/** The first option for values of a type decides: those before it refuse them. */
function unionReader({ options }: z.core.$ZodUnionDef): QuickReader {
  const readers = options.map((option) => ({ type: typeRead(option), read: quickReader(option) }))
  return (value) => {
    const type = typeof value
    for (const each of readers) if (each.type === undefined || each.type === type) return each.read(value)
    return undecided
  }
}

/** The only type of values that a schema reads; `undefined` where there may be several. */
function typeRead(schema: Schema): string | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'pipe') return typeRead(def.in)
  if (def.type === 'string' || def.type === 'number' || def.type === 'boolean') return def.type
  return def.type === 'object' || def.type === 'array' || def.type === 'record' ? 'object' : undefined
}

function taggedReader({ options, discriminator }: z.core.$ZodDiscriminatedUnionDef): QuickReader {
  const readers = new Map<unknown, QuickReader>()
  for (const option of options) {
    const read = quickReader(option as Schema)
    for (const tag of (option as Schema)._zod.propValues?.[discriminator] ?? []) readers.set(tag, read)
  }
  return (value) => {
    const tag = (value as Readonly<Record<string, unknown>> | null | undefined)?.[discriminator]
    return readers.get(tag)?.(value) ?? undecided
  }
}
