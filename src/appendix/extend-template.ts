import {
  anObject,
  anything,
  aText,
  listOf,
  objectOf,
  optionsOf,
  requireOptions,
} from '../check/require-parsed.js'
import type { Text } from '../notation/language.js'
import { defineTemplate, faultOf, InvalidTemplateError } from './define-template.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate, IndicatorOf } from './template.js'

/** What may be other in a row of the base. `undefined` takes a property away. */
export type RowChange = {
  readonly [Property in Exclude<PropertyOf<Indicator>, 'key' | 'kind'>]?:
    | ValueOf<Indicator, Property>
    | undefined
}

type PropertyOf<Row> = Row extends unknown ? keyof Row : never
type ValueOf<Row, Property> = Row extends unknown
  ? Property extends keyof Row
    ? Row[Property]
    : never
  : never

/** What a province changes in a form (điều chỉnh mẫu phụ lục). */
export interface TemplateExtension<Base extends Indicator, Added extends Indicator, Dropped extends string>
  extends Pick<AppendixTemplate, 'id' | 'title' | 'from' | 'to' | 'source'> {
  /** New rows, each after the row of a key, which may be one of those added before it. */
  readonly add?: readonly { readonly after: string; readonly indicator: Added }[]
  /** Other labels for rows of the base. */
  readonly rename?: { readonly [Key in Base['key']]?: Text }
  /** Other properties of rows of the base: unit, levels, formula, note; the kind and key stay. */
  readonly change?: { readonly [Key in Base['key']]?: RowChange }
  /** Rows that the province does not ask for. */
  readonly drop?: readonly (Dropped & Base['key'])[]
}

const extensionShape = /* @__PURE__ */ optionsOf<TemplateExtension<Indicator, Indicator, string>>({
  id: anything,
  title: anything,
  from: anything,
  to: anything,
  source: anything,
  add: /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf({ after: aText, indicator: anObject }, ['after', 'indicator']),
  ),
  rename: anObject,
  change: anObject,
  drop: /* @__PURE__ */ listOf(aText),
})

/** What is said of the row of a key, which may be called "constructor". */
function ofKey<Value>(said: object, key: string): Value | undefined {
  return Object.hasOwn(said, key) ? (said as Readonly<Record<string, Value>>)[key] : undefined
}

/**
 * A new form made of another (mở rộng mẫu phụ lục): rows added, renamed, changed or dropped; the base is left as it is.
 * A row that is added under the key of a dropped one takes its place, or stands after the row that it names.
 *
 * Throws an `InvalidTemplateError` where the result cannot be used: a row added after one that is not there, a
 * dropped row of which another is computed.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, extendTemplate } from 'cchc/appendix'
 *
 * const ours = extendTemplate(appendixTemplate2024, {
 *   id: 'my-province-2024',
 *   title: { vi: 'Phụ lục của tỉnh', en: 'Appendix of the province' },
 *   source: { document: 'Công văn của Sở Nội vụ', confirmed: true },
 *   drop: ['7.4'],
 * })
 * ours.indicators.map(({ key }): string => key).includes('7.4') // false
 * ```
 */
export function extendTemplate<
  Base extends AppendixTemplate,
  const Added extends Indicator = never,
  const Dropped extends string = never,
>(
  base: Base,
  extension: TemplateExtension<IndicatorOf<Base>, Added, Dropped>,
): AppendixTemplate<Exclude<IndicatorOf<Base>, { readonly key: Dropped }> | Added> {
  requireOptions(extension, extensionShape, 'extension')
  const { add = [], rename = {}, change = {}, drop = [], ...facts } = extension
  const faults: Text[] = []
  const added = new Set<Indicator>()
  const indicators: Indicator[] = base.indicators.map((indicator) => {
    const label = ofKey<Text>(rename, indicator.key)
    const changes = ofKey<RowChange>(change, indicator.key)
    if (label === undefined && changes === undefined) return indicator
    const { key, kind } = indicator
    const changed = { ...indicator, ...(label === undefined ? {} : { label }), ...changes, key, kind }
    return Object.fromEntries(
      Object.entries(changed).filter(([, value]) => value !== undefined),
    ) as unknown as Indicator
  })
  for (const key of [...Object.keys(rename), ...Object.keys(change), ...drop]) {
    if (!base.indicators.some((indicator) => indicator.key === key))
      faults.push(faultOf(key, `không có trong ${base.id}`, `not in ${base.id}`))
  }
  for (const [key, changes] of Object.entries(change as Readonly<Record<string, RowChange>>)) {
    if (Object.hasOwn(changes, 'key') || Object.hasOwn(changes, 'kind'))
      faults.push(faultOf(key, 'không đổi được mã (key) và loại (kind)', 'its key and kind cannot change'))
  }
  for (const { after, indicator } of add) {
    // A row that took the place of another stands for it.
    const own = indicators.findIndex((row) => row.key === after && added.has(row))
    const place = own >= 0 ? own : indicators.findIndex(({ key }) => key === after)
    if (place < 0)
      faults.push(
        faultOf(indicator.key, `không có dòng ${after} để đứng sau`, `there is no row ${after} to follow`),
      )
    indicators.splice(place + 1, 0, indicator)
    added.add(indicator)
  }
  if (faults.length > 0) throw new InvalidTemplateError(facts.id, faults)
  const kept = indicators.filter((row) => added.has(row) || !(drop as readonly string[]).includes(row.key))
  return defineTemplate({
    ...facts,
    indicators: kept as (Exclude<IndicatorOf<Base>, { readonly key: Dropped }> | Added)[],
  })
}
