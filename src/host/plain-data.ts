import type { InputIssue } from '../check/input-issue.js'
import { requireOptions } from '../check/require-parsed.js'
import type { Path } from '../quantity/figure.js'
import { type DayOptions, dayOptionsShape, readDay } from './day-of.js'
import { plainTextOf } from './decimal.js'

/** Plain data, or why a `Date` in it is no day. */
export type PlainReading =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/**
 * What a driver or an ORM gives, as the plain data that schemas take (dữ liệu thuần từ cơ sở dữ liệu): at any depth a `Date`
 * becomes its day in Viet Nam as `dayOf` reads it, a `bigint` and a `Decimal` a number, or their digits as text where a number
 * cannot hold them. Everything else is left as it is, for the schema to judge. The value given is not changed.
 *
 * @param options what each `Date` holds, said once: of columns of type DATE `{ holds: 'day', zone: 'local' }` for pg
 *
 * @example
 * ```ts
 * import { plainData } from 'cchc/host'
 * import { safeParseReport } from 'cchc/report'
 *
 * const plain = plainData({
 *   title: 'Báo cáo công tác cải cách hành chính tháng 3 năm 2024',
 *   agency: { name: 'UBND xã Tân Lập', level: 'commune' },
 *   issuedOn: new Date('2024-03-14T02:00:00Z'),
 *   period: { kind: 'month', year: 2024n, ordinal: 3n },
 * })
 * const parsed = plain.success ? safeParseReport(plain.data) : plain
 * parsed.success && parsed.report.issuedOn // '2024-03-14'
 * ```
 */
export function plainData(value: unknown, options: Pick<DayOptions, 'holds' | 'zone'> = {}): PlainReading {
  requireOptions(options, dayOptionsShape)
  const issues: InputIssue[] = []
  const copies = new Map<object, object>()
  const pending: (readonly [source: object, copy: object, place: Place | undefined])[] = []
  const plain = (each: unknown, place: Place | undefined): unknown => {
    if (Object.prototype.toString.call(each) === '[object Date]') {
      const reading = readDay(each, options)
      if (!reading.ok) issues.push({ path: pathOf(place), code: 'unreadable', notation: reading.issue })
      return reading.ok ? reading.value : each
    }
    if (typeof each === 'bigint' || (typeof each === 'object' && !isPlain(each))) return numberOf(each)
    if (typeof each !== 'object' || each === null) return each
    const known = copies.get(each)
    if (known !== undefined) return known
    const copy = Array.isArray(each) ? [] : {}
    copies.set(each, copy)
    pending.push([each, copy, place])
    return copy
  }
  const data = plain(value, undefined)
  for (const [source, copy, inside] of pending) {
    for (const [key, child] of Object.entries(source)) {
      const place = { key: Array.isArray(source) ? Number(key) : key, inside }
      // A key may be called __proto__.
      Object.defineProperty(copy, key, {
        value: plain(child, place),
        configurable: true,
        enumerable: true,
        writable: true,
      })
    }
  }
  return issues.length === 0 ? { success: true, data } : { success: false, issues }
}

/** Where a value stands: a path of its own for each would take the square of the depth. */
interface Place {
  readonly key: string | number
  readonly inside: Place | undefined
}

function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = []
  for (let each = place; each !== undefined; each = each.inside) path.push(each.key)
  return path.reverse()
}

function isPlain(value: object | null): boolean {
  if (value === null || Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A number of another kind as a number, or as its digits where it would lose some; anything else as it is. */
function numberOf(value: unknown): unknown {
  const text = plainTextOf(value)
  if (text === undefined) return value
  const number = Number(text)
  return String(number) === text && (!Number.isInteger(number) || Number.isSafeInteger(number))
    ? number
    : text
}
