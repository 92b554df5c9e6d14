import type * as z from 'zod'

/** What a quick reader answers where it cannot tell: zod reads the value, and says what is wrong with it. @internal */
export const undecided: unique symbol = /* @__PURE__ */ Symbol('undecided')

/** What a schema makes of a value, or `undecided`. @internal */
export type QuickReader = (value: unknown) => unknown

type Schema = z.core.$ZodType

/**
 * A reader of data that are right, made of their schema: most are, and zod spends most of its time on being able to say
 * what is wrong. It goes through objects, lists and choices itself and leaves the rest to zod; what it reads is what the
 * schema would. @internal
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
      return (value) => (typeof value === 'boolean' ? value : undecided)
    case 'enum':
    case 'literal': {
      const { values } = schema._zod
      return values === undefined
        ? byZod(schema)
        : (value) => (values.has(value as string) ? value : undecided)
    }
    case 'string':
      return 'format' in def || def.coerce
        ? byZod(schema)
        : checked(def, (value) => (typeof value === 'string' ? value : undecided))
    case 'number':
      return numberReader(schema, def)
    case 'array': {
      const read = quickReader(def.element)
      return checked(def, (value) => (Array.isArray(value) ? readList(value, read) : undecided))
    }
    case 'object':
      return checked(def, objectReader(def))
    case 'union':
      return 'discriminator' in def ? taggedReader(def as never) : unionReader(def)
    case 'pipe': {
      const [first, second] = [quickReader(def.in), quickReader(def.out)]
      return (value) => {
        const read = first(value)
        return read === undecided ? undecided : second(read)
      }
    }
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

/** Counts are by far the most common figures. */
function numberReader(schema: Schema, def: z.core.$ZodNumberDef): QuickReader {
  const read = byZod(schema)
  const limits = (def.checks ?? []).map(({ _zod }) => _zod.def as Partial<z.core.$ZodCheckGreaterThanDef>)
  const isCount =
    'format' in def &&
    def.format === 'safeint' &&
    limits.every((limit) => limit.check === 'greater_than' && limit.inclusive && limit.value === 0)
  if (!isCount) return read
  return (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? value : read(value))
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

function objectReader({ shape, catchall }: z.core.$ZodObjectDef): QuickReader {
  const children = Object.values(shape) as readonly Schema[]
  // zod leaves the keys that such an object does not know out without a word, and what is lost in it.
  if (catchall === undefined) return () => undecided
  const keys = Object.keys(shape)
  const isRequired = children.map(({ _zod }) => _zod.optin === undefined)
  const readers = children.map(quickReader)
  const readAbsent = children.map((child) => (isMadeOfNothing(child) ? byZod(child) : undefined))
  const readOther = catchall._zod.def.type === 'never' ? undefined : quickReader(catchall)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undecided
    const object = value as Readonly<Record<string, unknown>>
    const result: Record<string, unknown> = {}
    let left = 0
    for (const _ in object) left++
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string
      const child = object[key]
      if (child === undefined) {
        if (isRequired[index]) return undecided
        const made = readAbsent[index]?.(undefined)
        if (made === undecided) return undecided
        if (made !== undefined) result[key] = made
        continue
      }
      const read = (readers[index] as QuickReader)(child)
      if (read === undecided) return undecided
      result[key] = read
      left--
    }
    if (left === 0) return result
    if (readOther === undefined) return undecided
    for (const key in object) {
      if (Object.hasOwn(shape, key)) continue
      const read = key === '__proto__' ? undecided : readOther(object[key])
      if (read === undecided) return undecided
      result[key] = read
      left--
    }
    return left === 0 ? result : undecided
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
