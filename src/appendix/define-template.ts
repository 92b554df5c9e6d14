import { keysOfFormula } from './formula.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/**
 * Describes a form of the appendix (khai báo mẫu phụ lục), and holds its rows against each other. The keys and the
 * codes of choices are kept in the type, so that `valueOf` knows the type of each value.
 *
 * Throws an `InvalidTemplateError` that names every fault: a key twice, a formula of a row that is not there or of
 * itself, a row "Trong đó" that does not follow its parent.
 *
 * @example
 * ```ts
 * import { defineTemplate } from 'cchc/appendix'
 *
 * const template = defineTemplate({
 *   id: 'my-district-2024',
 *   title: { vi: 'Phụ lục của huyện', en: 'Appendix of the district' },
 *   source: { document: 'Công văn hướng dẫn của huyện', confirmed: true },
 *   indicators: [
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *     {
 *       key: '1.1',
 *       kind: 'choice',
 *       label: { vi: 'Hình thức khảo sát', en: 'Form of the survey' },
 *       choices: [
 *         { code: 0, label: { vi: 'Trực tuyến', en: 'Online' } },
 *         { code: 1, label: { vi: 'Phát phiếu', en: 'On paper' } },
 *       ],
 *     },
 *   ],
 * })
 * template.indicators.length // 2
 * ```
 */
export function defineTemplate<const Row extends Indicator>(
  template: AppendixTemplate<Row>,
): AppendixTemplate<Row> {
  const faults = templateFaults(template)
  if (faults.length > 0) throw new InvalidTemplateError(template.id, faults)
  return template
}

/**
 * A template whose rows contradict each other (mẫu phụ lục sai); `faults` says how.
 *
 * @example
 * ```ts
 * import { defineTemplate } from 'cchc/appendix'
 *
 * defineTemplate({
 *   id: 'twice',
 *   title: { vi: 'Phụ lục', en: 'Appendix' },
 *   source: { document: 'Công văn hướng dẫn của huyện', confirmed: true },
 *   indicators: [
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *     { key: '1', kind: 'heading', label: { vi: 'Khảo sát', en: 'Survey' } },
 *   ],
 * }) // throws InvalidTemplateError
 * ```
 */
export class InvalidTemplateError extends Error {
  override readonly name = 'InvalidTemplateError'
  readonly faults: readonly string[]

  constructor(id: string, faults: readonly string[]) {
    super(`the template ${id} cannot be used\n${faults.join('\n')}`)
    this.faults = faults
  }
}

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
  if (indicator.kind !== 'heading' && indicator.levels?.length === 0) faults.push('no level reports it')
  for (const [relation, used] of relationsOf(indicator)) {
    const other = byKey.get(used)
    if (used === key && relation !== 'formula') faults.push(`its ${relation} names itself`)
    else if (other === undefined) faults.push(`its ${relation} names ${used}, which is not in the template`)
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
  if (leadsTo(key, key, formulaKeysOf, byKey)) faults.push('its formula is computed of itself')
  if (wholeOf(indicator)[0] !== key && leadsTo(key, key, wholeOf, byKey))
    faults.push('it is a part of itself')
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
  const exclusive = indicator.kind === 'rate' ? (indicator.exclusiveParts ?? []) : []
  return [
    ...formulaKeysOf(indicator).map((used) => ['formula', used] as const),
    ...wholeOf(indicator).map((used) => ['whole', used] as const),
    ...exclusive.map((used) => ['exclusive parts', used] as const),
    ...flowsOf(indicator).map((used) => ['flows', used] as const),
  ]
}

/** The flows that change a stock from period to period. */
function flowsOf(indicator: Indicator): readonly string[] {
  const carries = 'carries' in indicator ? indicator.carries : undefined
  return carries === undefined ? [] : [...carries.more, ...carries.less]
}

function formulaKeysOf(indicator: Indicator): readonly string[] {
  return 'formula' in indicator && indicator.formula !== undefined ? keysOfFormula(indicator.formula) : []
}

function wholeOf(indicator: Indicator): readonly string[] {
  return 'partOf' in indicator && indicator.partOf !== undefined ? [indicator.partOf] : []
}

/** Whether what a row names leads to `sought`, directly or through what those rows name. */
function leadsTo(
  sought: string,
  key: string,
  namedBy: (indicator: Indicator) => readonly string[],
  byKey: ReadonlyMap<string, Indicator>,
  seen = new Set<string>(),
): boolean {
  const indicator = byKey.get(key)
  if (seen.has(key) || indicator === undefined) return false
  seen.add(key)
  return namedBy(indicator).some((used) => used === sought || leadsTo(sought, used, namedBy, byKey, seen))
}
