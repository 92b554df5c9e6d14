import * as z from 'zod'
import { isoDateSchema } from '../calendar/day-schemas.js'
import { nameKey } from '../notation/name-key.js'

/** Which report another one corrects (báo cáo được thay thế), by its number, its day or both. */
export const replacedReportSchema = /* @__PURE__ */ z
  .strictObject({
    /** Number and symbol of the report that is corrected. */
    number: z.string().trim().min(1).nullish().meta({ title: 'Số, ký hiệu báo cáo được thay thế' }),
    /** The day that it bears. */
    issuedOn: isoDateSchema.nullish().meta({ title: 'Ngày ban hành báo cáo được thay thế' }),
  })
  .meta({ title: 'Báo cáo được thay thế, đính chính' })

/** What a report says of itself and of the one that it corrects. */
interface Replacing {
  readonly number?: string | null | undefined
  readonly issuedOn?: string | null | undefined
  readonly revision?: number | null | undefined
  readonly replaces?: z.output<typeof replacedReportSchema> | null | undefined
}

/** Whether a report corrects another; `undefined` where it corrects one and nothing tells which. @internal */
export function isReplacing(later: Replacing, earlier: Replacing): boolean | undefined {
  if (later.replaces == null || later === earlier) return false
  const { number, issuedOn } = later.replaces
  const said = [
    [number && nameKey(number), earlier.number && nameKey(earlier.number)],
    [issuedOn, earlier.issuedOn],
  ].filter(([one, other]) => one != null && other != null)
  return said.length === 0 ? undefined : said.every(([one, other]) => one === other)
}

/** Of several reports of one agency and period the one that stands, and those that it or another replaces. */
export interface Standing<Item> {
  readonly item: Item
  /** Whether reports say that it stands: by what replaces what, or by days that differ. */
  readonly isSaid: boolean
  readonly replaced: ReadonlySet<Item>
}

/**
 * Of several reports of one agency and period the one that stands (báo cáo có hiệu lực): that which is not replaced and is
 * the last correction, or the one of those issued last, and of those of one day, or of none, the first. @internal
 */
export function standingReport<Item>(
  items: readonly [Item, ...Item[]],
  reportOf: (item: Item) => Replacing,
): Standing<Item> {
  const revisionOf = (item: Item) => reportOf(item).revision ?? 0
  const correcting = items.map(reportOf).filter(({ replaces }) => replaces != null)
  const last = items.reduce((most, item) => Math.max(most, revisionOf(item)), 0)
  const isReplaced = (item: Item) =>
    revisionOf(item) < last || correcting.some((later) => isReplacing(later, reportOf(item)) !== false)
  const left = items.filter((item) => !isReplaced(item))
  const [first, second] = [...(left.length > 0 ? left : items)].sort((a, b) => {
    const [one, other] = [a, b].map((item) => reportOf(item).issuedOn ?? '') as [string, string]
    return one < other ? 1 : one > other ? -1 : items.indexOf(a) - items.indexOf(b)
  }) as [Item, Item?]
  const days = [first, second].map((item) => item && reportOf(item).issuedOn)
  return {
    item: first,
    isSaid: second === undefined || (days.every((day) => day != null) && days[0] !== days[1]),
    replaced: new Set(left.length > 0 ? items.filter(isReplaced) : []),
  }
}
