import { keysOfFormula } from './formula.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/**
 * What is wrong with a template, in words for its author; nothing if it can be used.
 * @internal
 */
export function templateFaults({ id, indicators }: AppendixTemplate): readonly string[] {
  const faults: string[] = []
  const byKey = new Map<string, Indicator>()
  if (id.trim() === '') faults.push('the template has no id')
  for (const indicator of indicators) {
    if (indicator.key.trim() === '') faults.push('an indicator has no key')
    if (byKey.has(indicator.key)) faults.push(`${indicator.key}: the key is used twice`)
    byKey.set(indicator.key, indicator)
  }
  indicators.forEach((indicator, place) => {
    for (const fault of faultsOfRow(indicator, indicators.slice(0, place), byKey)) {
      faults.push(`${indicator.key}: ${fault}`)
    }
  })
  return faults
}

function faultsOfRow(
  indicator: Indicator,
  before: readonly Indicator[],
  byKey: ReadonlyMap<string, Indicator>,
): readonly string[] {
  const faults: string[] = []
  const { key, under } = indicator
  if (under !== undefined && !followsItsParent(under, before)) {
    faults.push(`it is printed under ${under}, but does not follow it or its other rows`)
  }
  if (indicator.kind === 'choice') {
    const codes = indicator.choices.map(({ code }) => code)
    if (codes.length < 2) faults.push('a choice needs at least two answers')
    if (new Set(codes).size < codes.length) faults.push('two answers have the same code')
  }
  for (const [relation, used] of relationsOf(indicator)) {
    const other = byKey.get(used)
    if (other === undefined) faults.push(`its ${relation} names ${used}, which is not in the template`)
    else if (other.kind === 'heading' || other.kind === 'choice') {
      faults.push(`its ${relation} names ${used}, which has no figure`)
    }
  }
  for (const used of flowsOf(indicator)) {
    const flow = byKey.get(used)
    if (flow !== undefined && (!('overTime' in flow) || flow.overTime !== 'flow' || flow.kind === 'rate')) {
      faults.push(`it carries ${used}, which is not a flow of a period`)
    }
  }
  if (isMadeOf(key, key, byKey, new Set())) faults.push('its formula is computed of itself')
  return faults
}

/** The row right before, or one of the rows right before that stand under the same parent (or under those). */
function followsItsParent(parent: string, before: readonly Indicator[]): boolean {
  const previous = before.at(-1)
  if (previous === undefined) return false
  if (previous.key === parent) return true
  return previous.under !== undefined && followsItsParent(parent, before.slice(0, -1))
}

function relationsOf(indicator: Indicator): readonly (readonly [string, string])[] {
  const formula = 'formula' in indicator ? indicator.formula : undefined
  const partOf = 'partOf' in indicator ? indicator.partOf : undefined
  const exclusive = indicator.kind === 'rate' ? (indicator.exclusiveParts ?? []) : []
  return [
    ...(formula ? keysOfFormula(formula).map((used) => ['formula', used] as const) : []),
    ...(partOf === undefined ? [] : [['whole', partOf] as const]),
    ...exclusive.map((used) => ['exclusive parts', used] as const),
    ...flowsOf(indicator).map((used) => ['flows', used] as const),
  ]
}

/** The flows that change a stock from period to period. */
function flowsOf(indicator: Indicator): readonly string[] {
  const carries = 'carries' in indicator ? indicator.carries : undefined
  return carries === undefined ? [] : [...carries.more, ...carries.less]
}

/** Whether the formula of `key` leads to `sought`, directly or through other formulas. */
function isMadeOf(
  sought: string,
  key: string,
  byKey: ReadonlyMap<string, Indicator>,
  seen: Set<string>,
): boolean {
  if (seen.has(key)) return false
  seen.add(key)
  const indicator = byKey.get(key)
  const formula = indicator && 'formula' in indicator ? indicator.formula : undefined
  if (formula === undefined) return false
  return keysOfFormula(formula).some((used) => used === sought || isMadeOf(sought, used, byKey, seen))
}
