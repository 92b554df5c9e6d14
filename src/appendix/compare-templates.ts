import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/** How one form differs from another (khác biệt giữa hai mẫu), by the keys of their rows. */
export interface TemplateComparison {
  /** Rows that only the later form has, in its order. */
  readonly added: readonly string[]
  /** Rows that only the earlier form has, in its order. */
  readonly dropped: readonly string[]
  /** Rows of both of which something else than the place differs, with the names of what does. */
  readonly changed: readonly { readonly key: string; readonly properties: readonly string[] }[]
  /** Rows of both that follow another row than before, those added or dropped left aside. */
  readonly moved: readonly string[]
}

/**
 * Compares two forms of the appendix, such as those of two years (so sánh hai mẫu phụ lục).
 *
 * @example
 * ```ts
 * import { appendixTemplate2024, compareTemplates, extendTemplate } from 'cchc/appendix'
 *
 * const later = extendTemplate(appendixTemplate2024, {
 *   id: 'my-province-2024',
 *   title: { vi: 'Phụ lục của tỉnh', en: 'Appendix of the province' },
 *   source: { document: 'Công văn của Sở Nội vụ', confirmed: true },
 *   drop: ['7.4'],
 * })
 * compareTemplates(appendixTemplate2024, later).dropped // ['7.4']
 * ```
 */
export function compareTemplates(earlier: AppendixTemplate, later: AppendixTemplate): TemplateComparison {
  const [before, after] = [rowsByKey(earlier), rowsByKey(later)]
  const common = (template: AppendixTemplate, other: ReadonlyMap<string, Indicator>) =>
    template.indicators.flatMap(({ key }) => (other.has(key) ? [key] : []))
  const order = common(earlier, after)
  const newOrder = common(later, before)
  const follows = new Map(order.map((key, place) => [key, order[place - 1]]))
  return {
    added: later.indicators.flatMap(({ key }) => (before.has(key) ? [] : [key])),
    dropped: earlier.indicators.flatMap(({ key }) => (after.has(key) ? [] : [key])),
    changed: newOrder.flatMap((key) => {
      const properties = differences(before.get(key), after.get(key))
      return properties.length === 0 ? [] : [{ key, properties }]
    }),
    moved: newOrder.filter((key, place) => follows.get(key) !== newOrder[place - 1]),
  }
}

function rowsByKey({ indicators }: AppendixTemplate): ReadonlyMap<string, Indicator> {
  return new Map(indicators.map((indicator) => [indicator.key, indicator]))
}

function differences(one: object = {}, other: object = {}): readonly string[] {
  const [before, after] = [one, other] as readonly Readonly<Record<string, unknown>>[]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (property) => JSON.stringify(before?.[property]) !== JSON.stringify(after?.[property]),
  )
}
