import { type AppendixForm, appendixModel } from '../../appendix/appendix-model.js'
import { completeValues } from '../../appendix/complete-appendix.js'
import { evaluateRatio } from '../../appendix/evaluate-formula.js'
import type { Indicator } from '../../appendix/indicator.js'
import { printedUnit } from '../../appendix/printed-unit.js'
import { toJsonPointer } from '../../check/json-pointer.js'
import type { Report } from '../report.js'
import type { FigureFact } from './fact.js'

/**
 * The rows of the appendix, in the order of its template, and those that its formulas determine; at the end what the
 * template does not have.
 * @internal
 */
export function* factsOfAppendix(
  { appendix }: Report,
  forms: readonly AppendixForm[],
): Generator<FigureFact> {
  if (appendix == null) return
  const model = forms.map(appendixModel).find(({ template }) => template.id === appendix.template)
  const { values, units } = appendix
  const completed = model === undefined ? values : completeValues(appendix, model).values
  const indicators = model?.template.indicators ?? []
  const known = new Set(indicators.map(({ key }) => key))
  for (const indicator of indicators) {
    const value = completed[indicator.key]
    if (value == null) continue
    const isDerived = values[indicator.key] == null
    yield {
      pointer: pointerOf(indicator.key),
      label: indicator.label.vi,
      unit: printedUnit(units, indicator.key) ?? unitOf(indicator),
      value,
      ...ratioColumns(indicator, completed),
      obtainedBy: !isDerived ? 'report' : indicator.kind === 'rate' ? 'ratio' : 'sum',
    }
  }
  for (const [key, value] of Object.entries(values)) {
    if (known.has(key) || value == null) continue
    yield {
      pointer: pointerOf(key),
      label: key,
      unit: printedUnit(units, key) ?? '',
      value,
      obtainedBy: 'report',
    }
  }
}

function pointerOf(key: string): string {
  return toJsonPointer(['appendix', 'values', key])
}

function unitOf(indicator: Indicator): string {
  if (indicator.kind === 'rate') return '%'
  return 'unit' in indicator ? indicator.unit.vi : ''
}

function ratioColumns(
  indicator: Indicator,
  values: Readonly<Record<string, unknown>>,
): Pick<FigureFact, 'numerator' | 'denominator'> {
  if (indicator.kind !== 'rate' || indicator.formula === undefined) return {}
  return evaluateRatio(indicator.formula, values) ?? {}
}
