import { normalizeText } from '../../notation/normalize-text.js'
import type { Indicator } from '../indicator.js'
import type { AppendixTemplate } from '../template.js'
import { textKey } from './text-key.js'
import { unitOf } from './unit-of.js'

/**
 * The rows of a template as a printed table is searched for them.
 * @internal
 */
export interface TemplateIndex {
  readonly byKey: ReadonlyMap<string, Indicator>
  readonly byLabel: ReadonlyMap<string, readonly Indicator[]>
  /** The units of its rows, by `textKey`. */
  readonly units: ReadonlySet<string>
}

/** @internal */
export function templateIndex({ indicators }: AppendixTemplate): TemplateIndex {
  const byLabel = new Map<string, Indicator[]>()
  for (const indicator of indicators) {
    const key = textKey(normalizeText(indicator.label.vi))
    const same = byLabel.get(key)
    if (same === undefined) byLabel.set(key, [indicator])
    else same.push(indicator)
  }
  const units = indicators.map((indicator) => textKey(normalizeText(unitOf(indicator, 'vi'))))
  return {
    byKey: new Map(indicators.map((indicator) => [indicator.key, indicator])),
    byLabel,
    units: new Set(units.filter((unit) => unit !== '')),
  }
}

/**
 * The rows of a template with a label; "Trong đó" may stand before it.
 * @internal
 */
export function rowsLabeled({ byLabel }: TemplateIndex, label: string): readonly Indicator[] {
  const key = textKey(label)
  return byLabel.get(key) ?? byLabel.get(key.replace(/^trongdo/, '')) ?? []
}
