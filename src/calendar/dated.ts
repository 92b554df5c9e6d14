import { compareDates, type IsoDate, isIsoDate } from './day.js'

/**
 * What a rule or a value of law rests on (căn cứ): `arithmetic` (số học), `consistency` (nhất quán: one thing said in
 * two ways), or a text of law.
 */
export type Basis = 'arithmetic' | 'consistency' | LegalBasis

/** A text of law (căn cứ pháp lý). */
export interface LegalBasis {
  /** Title and number: `Nghị định 09/2019/NĐ-CP`. */
  readonly document: string
  /** Article, clause or form: `Điều 12`, `Biểu II.06a`. */
  readonly article?: string
  /** First day in force. Absent: not known here. */
  readonly from?: IsoDate
  /** Last day in force. Absent: still in force, as far as is known here. */
  readonly to?: IsoDate
  /** Whether the text was read; what is only believed is `false`. */
  readonly confirmed: boolean
}

/** What law has from a day on (quy định theo thời gian), until the next entry. */
export interface DatedEntry<T> {
  /**
   * The first day on which the value is used. `1900-01-01` stands for "always before the next one": the days on
   * which the text itself is law are those of `basis`.
   */
  readonly from: IsoDate
  /** What holds from that day on; `null` ends what held before. */
  readonly value: T | null
  /** The text that says so. */
  readonly basis: Basis
}

/**
 * Something that law changes on a day (giá trị theo thời gian): entries in order of day, each in force until the
 * next. The past is never rewritten: a new law is a new entry, and its end a last entry whose value is `null`.
 */
export type Dated<T> = readonly DatedEntry<T>[]

/** The entry in force on a day, also one that ended what held before; `undefined` before the first. @internal */
export function entryOn<T>(dated: Dated<T>, day: IsoDate): DatedEntry<T> | undefined {
  if (!isIsoDate(day)) throw new RangeError(`Not a day written YYYY-MM-DD: ${String(day).slice(0, 40)}`)
  let inForce: DatedEntry<T> | undefined
  for (const entry of dated) {
    if (entry.from <= day && (inForce === undefined || inForce.from <= entry.from)) inForce = entry
  }
  return inForce
}

/**
 * What law has on a day (giá trị có hiệu lực vào một ngày).
 *
 * `null` before the first entry and after one that ends it. Throws a `RangeError` when `day` is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { type Dated, valueOn } from 'cchc/calendar'
 *
 * const fee: Dated<number> = [
 *   { from: '2024-01-01', value: 8_000, basis: { document: 'Nghị quyết 01/2023/NQ-HĐND', confirmed: true } },
 *   { from: '2025-07-01', value: null, basis: { document: 'Nghị quyết 12/2025/NQ-HĐND', confirmed: true } },
 * ]
 * valueOn(fee, '2025-06-30') // 8000
 * valueOn(fee, '2025-07-01') // null
 * ```
 */
export function valueOn<T>(dated: Dated<T>, day: IsoDate): T | null {
  return entryOn(dated, day)?.value ?? null
}

/**
 * The law of a province, ministry or agency over that of the country (quy định riêng của địa phương): from the day of
 * each of its entries on it stands in place of the other; one whose value is `null` gives the other its place back.
 *
 * Throws a `RangeError` when two of its entries begin on one day, or a day is not an `IsoDate`.
 *
 * @example
 * ```ts
 * import { overlay, valueOn } from 'cchc/calendar'
 *
 * const country = [{ from: '2019-03-12', value: 14, basis: { document: 'Nghị định 09/2019/NĐ-CP', confirmed: true } }]
 * const basis = { document: 'Quyết định 05/2024/QĐ-UBND', confirmed: true }
 * const province = overlay(country, [
 *   { from: '2024-01-01', value: 20, basis },
 *   { from: '2026-01-01', value: null, basis },
 * ])
 * ;['2023-12-31', '2024-01-01', '2026-01-01'].map((day) => valueOn(province, day)) // [14, 20, 14]
 * ```
 */
export function overlay<T>(dated: Dated<T>, own: Dated<T>): Dated<T> {
  if (new Set(own.map(({ from }) => from)).size < own.length) {
    throw new RangeError('Two entries of an overlay begin on the same day')
  }
  const days = [...new Set([...dated, ...own].map(({ from }) => from))].sort(compareDates)
  return days.flatMap((from): Dated<T> => {
    const ownEntry = entryOn(own, from)
    if (ownEntry !== undefined && ownEntry.value !== null) return ownEntry.from === from ? [ownEntry] : []
    const entry = entryOn(dated, from) ?? ownEntry
    return entry === undefined ? [] : [{ ...entry, from }]
  })
}

/** Whether a basis may be cited for a day: a law between its first and its last day, anything else always. @internal */
export function isInForce(basis: Basis, day: IsoDate): boolean {
  if (typeof basis === 'string') return true
  return (basis.from === undefined || basis.from <= day) && (basis.to === undefined || day <= basis.to)
}
