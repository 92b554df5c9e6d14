import { levels } from '../agency/level.js'
import {
  aDay,
  anObject,
  anything,
  aText,
  aTruth,
  listOf,
  objectOf,
  oneOf,
  requireOptions,
  type Shape,
} from '../check/require-parsed.js'
import type { Text } from '../notation/language.js'
import { keysOfFormula } from './formula.js'
import type { Indicator } from './indicator.js'
import type { AppendixTemplate } from './template.js'

/** What a row may have; whether its kind has it, and whether rows fit together, is asked of the whole. */
const rowShape = /* @__PURE__ */ objectOf(
  {
    key: aText,
    kind: /* @__PURE__ */ oneOf(['heading', 'count', 'amount', 'rate', 'choice']),
    label: anObject,
    under: aText,
    levels: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(/* @__PURE__ */ levels.map(({ level }) => level))),
    inReport: /* @__PURE__ */ listOf(anObject),
    unit: anything,
    overTime: /* @__PURE__ */ oneOf(['flow', 'opening-stock', 'closing-stock', 'cumulative', 'derived']),
    additive: aTruth,
    alsoRead: anything,
    formula: anObject,
    partOf: aText,
    partStrength: /* @__PURE__ */ oneOf(['usual']),
    exclusiveParts: /* @__PURE__ */ listOf(aText),
    carries: anObject,
    choices: /* @__PURE__ */ listOf(anObject),
  } satisfies Readonly<Record<PropertyOf<Indicator>, Shape>>,
  ['key', 'kind', 'label'],
)

type PropertyOf<Row> = Row extends unknown ? keyof Row : never

/** A form as `defineTemplate` takes it. @internal */
export const templateShape = /* @__PURE__ */ objectOf(
  {
    id: aText,
    title: anObject,
    from: aDay,
    to: aDay,
    source: /* @__PURE__ */ objectOf({ document: aText, confirmed: aTruth }),
    indicators: /* @__PURE__ */ listOf(rowShape),
  } satisfies Readonly<Record<keyof AppendixTemplate, Shape>>,
  ['id', 'title', 'source', 'indicators'],
)

/**
 * Describes a form of the appendix (khai báo mẫu phụ lục), and holds its rows against each other. The keys and the
 * codes of choices are kept in the type, so that `valueOf` knows the type of each value.
 *
 * Throws an `InvalidTemplateError` that names every fault: a key twice, a formula of a row that is not there or of
 * itself, a row "Trong đó" that does not follow its parent; and a `TypeError` for a property that no form or row has.
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
  requireOptions(template, templateShape, 'template')
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
  readonly faults: readonly Text[]

  constructor(id: string, faults: readonly Text[]) {
    super(`mẫu phụ lục “${id}” không dùng được\n${faults.map(({ vi }) => vi).join('\n')}`)
    this.faults = faults
  }
}

/** What is wrong with a template, in words for its author; nothing if it can be used. @internal */
export function templateFaults({ id, indicators }: AppendixTemplate): readonly Text[] {
  const faults: Text[] = []
  const byKey = new Map<string, Indicator>()
  if (id.trim() === '') faults.push({ vi: 'mẫu không có mã (id)', en: 'the template has no id' })
  for (const indicator of indicators) {
    const { key } = indicator
    if (key.trim() === '')
      faults.push({ vi: 'một chỉ tiêu không có mã (key)', en: 'an indicator has no key' })
    if (byKey.has(key)) faults.push(faultOf(key, 'mã dùng hai lần', 'the key is used twice'))
    byKey.set(key, indicator)
  }
  indicators.forEach((indicator, place) => {
    faults.push(...faultsOfRow(indicator, indicators.slice(0, place), byKey))
  })
  return faults
}

/** A fault of a row, by its key. @internal */
export function faultOf(key: string, vi: string, en: string): Text {
  return { vi: `${key}: ${vi}`, en: `${key}: ${en}` }
}

function faultsOfRow(
  indicator: Indicator,
  before: readonly Indicator[],
  byKey: ReadonlyMap<string, Indicator>,
): readonly Text[] {
  const faults: Text[] = []
  const { key, under } = indicator
  const add = (vi: string, en: string) => faults.push(faultOf(key, vi, en))
  if (under !== undefined && !followsItsParent(under, before)) {
    add(
      `nằm dưới ${under} nhưng không đứng ngay sau dòng ấy hoặc các dòng dưới nó`,
      `it is printed under ${under}, but does not follow it or its other rows`,
    )
  }
  if (indicator.kind === 'choice') {
    const codes = indicator.choices.map(({ code }) => code)
    if (codes.length < 2) add('cần ít nhất hai lựa chọn', 'a choice needs at least two answers')
    if (new Set(codes).size < codes.length) add('hai lựa chọn cùng mã', 'two answers have the same code')
  }
  if (indicator.kind !== 'heading' && indicator.levels?.length === 0)
    add('không cấp nào báo cáo', 'no level reports it')
  for (const [relation, used] of relationsOf(indicator)) {
    const other = byKey.get(used)
    const { vi, en } = relationNames[relation]
    if (used === key && relation !== 'formula') add(`${vi} là chính nó`, `its ${en} names itself`)
    else if (other === undefined)
      add(`${vi} nêu ${used}, không có trong mẫu`, `its ${en} names ${used}, which is not in the template`)
    else if (other.kind === 'heading' || other.kind === 'choice')
      add(`${vi} nêu ${used}, không phải số liệu`, `its ${en} names ${used}, which has no figure`)
  }
  for (const used of flowsOf(indicator)) {
    const flow = byKey.get(used)
    if (flow !== undefined && (!('overTime' in flow) || flow.overTime !== 'flow' || flow.kind === 'rate'))
      add(`${used} không phải số phát sinh trong kỳ`, `it carries ${used}, which is not a flow of a period`)
  }
  if (leadsTo(key, key, formulaKeysOf, byKey))
    add('công thức tính từ chính nó', 'its formula is computed of itself')
  if (wholeOf(indicator)[0] !== key && leadsTo(key, key, wholeOf, byKey))
    add('là một phần của chính nó', 'it is a part of itself')
  return faults
}

const relationNames = {
  formula: { vi: 'công thức', en: 'formula' },
  whole: { vi: 'chỉ tiêu chứa nó (partOf)', en: 'whole' },
  exclusive: { vi: 'các phần loại trừ nhau', en: 'exclusive parts' },
  flows: { vi: 'số phát sinh (carries)', en: 'flows' },
} as const satisfies Readonly<Record<string, Text>>

/** The row right before, or one of the rows right before that stand under the same parent (or under those). */
function followsItsParent(parent: string, before: readonly Indicator[]): boolean {
  const previous = before.at(-1)
  if (previous === undefined) return false
  if (previous.key === parent) return true
  return previous.under !== undefined && followsItsParent(parent, before.slice(0, -1))
}

function relationsOf(indicator: Indicator): readonly (readonly [keyof typeof relationNames, string])[] {
  const exclusive = 'exclusiveParts' in indicator ? (indicator.exclusiveParts ?? []) : []
  return [
    ...formulaKeysOf(indicator).map((used) => ['formula', used] as const),
    ...wholeOf(indicator).map((used) => ['whole', used] as const),
    ...exclusive.map((used) => ['exclusive', used] as const),
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
