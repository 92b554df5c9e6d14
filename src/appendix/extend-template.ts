import type { Text } from '../notation/language.js'
import { defineTemplate, InvalidTemplateError } from './define-template.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate, IndicatorOf } from './template.js'

/** What a province changes in a form (điều chỉnh mẫu phụ lục). */
export interface TemplateExtension<Base extends Indicator, Added extends Indicator, Dropped extends string>
  extends Pick<AppendixTemplate, 'id' | 'title' | 'from' | 'to' | 'source'> {
  /** New rows, each after the row of a key, which may be one of those added before it. */
  readonly add?: readonly { readonly after: string; readonly indicator: Added }[]
  /** Other labels for rows of the base. */
  readonly rename?: { readonly [Key in Base['key']]?: Text }
  /** Rows that the province does not ask for. */
  readonly drop?: readonly (Dropped & Base['key'])[]
}

/**
 * A new form made of another (mở rộng mẫu phụ lục): rows added, renamed or dropped; the base is left as it is.
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
  const { add = [], rename = {}, drop = [], ...facts } = extension
  const faults: string[] = []
  const indicators: Indicator[] = base.indicators.map((indicator) => {
    const label = (rename as Readonly<Record<string, Text | undefined>>)[indicator.key]
    return label === undefined ? indicator : { ...indicator, label }
  })
  for (const key of [...Object.keys(rename), ...drop]) {
    if (!base.indicators.some((indicator) => indicator.key === key)) faults.push(`${key}: not in ${base.id}`)
  }
  for (const { after, indicator } of add) {
    const place = indicators.findIndex(({ key }) => key === after)
    if (place < 0) faults.push(`${indicator.key}: there is no row ${after} to follow`)
    indicators.splice(place + 1, 0, indicator)
  }
  if (faults.length > 0) throw new InvalidTemplateError(facts.id, faults)
  const kept = indicators.filter(({ key }) => !(drop as readonly string[]).includes(key))
  return defineTemplate({
    ...facts,
    indicators: kept as (Exclude<IndicatorOf<Base>, { readonly key: Dropped }> | Added)[],
  })
}
