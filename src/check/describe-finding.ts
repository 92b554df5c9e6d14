import type { Basis } from '../calendar/dated.js'
import type { Approximate } from '../notation/approximate.js'
import { groupDigits } from '../notation/format-count.js'
import { formatDecimal } from '../notation/format-decimal.js'
import { formatApproximate } from '../notation/format-figure.js'
import { type Language, languageOf, type Text } from '../notation/language.js'
import { scaleOf } from '../notation/read-scaled.js'
import type { Path } from '../quantity/figure.js'
import { fromScaled } from '../quantity/scaled-decimal.js'
import { type Cause, causeTexts } from './cause.js'
import type { Finding, FindingValue, RuleId } from './finding.js'
import { formatValue, type ValueStyle } from './format-value.js'
import { toJsonPointer } from './json-pointer.js'
import type { AnyRule } from './rule.js'
import { rulesById } from './ruleset.js'
import { waiverRuleset } from './waiver-rules.js'

/**
 * Says a finding (phát hiện) in Vietnamese (default) or English: the rule's message, then the likely slip.
 *
 * Placeholders of a message: `{figure}` (what the figure is called), `{actual}`, `{expected}`, `{difference}`,
 * `{sum}` and `{equation}` (the operands, added up), `{points}` (the difference of a rate, if there is one), `{ratio}` (the
 * first operand over the second, or `counted` over `among` of `data` where it counts several figures), and any key of `data`;
 * `{actual:percent}` prints a percentage, `{actual:decimal}` a decimal number, `{actual:date}` a day. A rule that is not
 * among `rules` throws: pass those that were run. Those about waivers are always known. For findings of the package,
 * `describeFinding` of `cchc` needs no rules.
 *
 * @example
 * ```ts
 * import { describeFindingBy, rulesById, runRules, scope } from 'cchc/check'
 * import { type Tally, tallyRules } from 'cchc/dossier'
 *
 * const ruleset = { scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] }
 * const { findings } = runRules(ruleset, { resolved: { total: 10, punctual: 9, late: 0 } })
 * findings.map((finding) => describeFindingBy(finding, rulesById(ruleset)))
 * // ['Tổng số hồ sơ đã giải quyết: ghi 10, nhưng 9 + 0 = 9 (lệch 1).']
 * ```
 */
export function describeFindingBy(
  finding: Finding,
  rules: ReadonlyMap<RuleId, Pick<AnyRule, 'message'>>,
  language: Language = 'vi',
): string {
  const { message, cause } = explainFindingBy(finding, rules, language)
  return cause === undefined ? message : `${message} ${cause}`
}

/** A finding in words, part by part (phát hiện, từng phần một), for those who set them apart. */
export interface FindingInWords {
  /** What is found, as the rule says it. */
  readonly message: string
  /** The likely slip; absent: none is likely. */
  readonly cause?: string
  /** What the report says. */
  readonly actual?: string
  /** What it should say. */
  readonly expected?: string
  /** Signed, actual - expected. */
  readonly difference?: string
  /** What it rests on: arithmetic, consistency, or documents with their articles. */
  readonly basis: readonly string[]
}

/** Says each part of a finding. @internal */
export function explainFindingBy(
  finding: Finding,
  rules: ReadonlyMap<RuleId, Pick<AnyRule, 'message'>>,
  asked: Language,
): FindingInWords {
  const language = languageOf(asked)
  const rule = rules.get(finding.rule) ?? rulesOfWaivers.get(finding.rule)
  if (rule === undefined)
    throw new RangeError(`no rule ${finding.rule} among those given: give those that were run, by their ids`)
  const template = rule.message[language]
  const values = valuesOf(finding, language)
  const style = /\{(?:actual|expected):(percent|decimal|date)\}/.exec(template)?.[1] as ValueStyle | undefined
  const parts = (['actual', 'expected'] as const).flatMap((key) => {
    const value = values[key]
    // Days and decimals that the message puts in other words are in a form for programs.
    const isInForm = style !== undefined || template.includes(`{${key}}`)
    const isShown = isInForm || typeof value !== 'string' || !/^[\d./-]+$/.test(value)
    return value === undefined || !isShown ? [] : [[key, formatValue(value, language, style)]]
  })
  const { difference } = values
  if (difference !== undefined) {
    const isDecimal = typeof finding.difference === 'string'
    const points = isDecimal && style === 'percent' ? pointsIn[language] : ''
    parts.push(['difference', formatValue(difference, language, isDecimal ? 'decimal' : 'plain') + points])
  }
  return {
    message: fillTemplate(template, values, language),
    ...(finding.cause === undefined ? {} : { cause: describeCause(finding.cause, finding, language) }),
    ...Object.fromEntries(parts),
    basis: finding.basis.map((basis) => describeBasis(basis, language)),
  }
}

function describeCause(cause: Cause, finding: Finding, language: Language): string {
  const named = Object.entries(cause).map(([key, value]) => [key, nameOf(key, value, finding, language)])
  return fillTemplate(causeTexts[cause.kind][language], Object.fromEntries(named), language)
}

/** A basis in words: arithmetic, or the document and article. @internal */
export function describeBasis(basis: Basis, language: Language): string {
  if (basis === 'arithmetic') return language === 'vi' ? 'số học' : 'arithmetic'
  if (basis === 'consistency') return language === 'vi' ? 'nhất quán' : 'consistency'
  const place = basis.article === undefined ? basis.document : `${basis.document}, ${basis.article}`
  if (basis.confirmed) return place
  return language === 'vi' ? `${place} (chưa xác nhận)` : `${place} (unconfirmed)`
}

const rulesOfWaivers = /* @__PURE__ */ rulesById(waiverRuleset)

/**
 * Fills `{name}` and `{name:style}`; a name without a value stays as it is, which the rule tester refuses. @internal
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, FindingValue | undefined>>,
  language: Language,
): string {
  return template.replace(
    /\{(\w+)(?::(percent|decimal|date))?\}/g,
    (placeholder, name: string, style: ValueStyle | undefined) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      return value === undefined ? placeholder : formatValue(value, language, style)
    },
  )
}

function valuesOf(finding: Finding, language: Language): Record<string, FindingValue | undefined> {
  const values = finding.operands
    .filter(({ beside }) => !beside)
    .map(({ value }) => formatValue(value, language))
  const data = Object.entries(finding.data ?? {}).map(([key, value]) => [key, inLanguage(value, language)])
  return {
    ...Object.fromEntries(data),
    figure: finding.label?.[language] ?? toJsonPointer(finding.path),
    actual: finding.actual,
    expected: inUnitOf(finding, finding.expected, language),
    difference: inUnitOf(finding, finding.difference, language),
    sum: addedUp(values),
    equation: singleOf(finding, language) ?? equationOf(values, finding, language),
    points: pointsOf(finding.difference, language),
    ratio: ratioOf(values, finding, language),
  }
}

function ratioOf([first, second]: readonly string[], { data }: Finding, language: Language): string {
  const { counted = first, among = second } = data ?? {}
  return [counted, among]
    .map((value) => (value === undefined ? '' : formatValue(inLanguage(value, language), language)))
    .join('/')
}

/** A computed number in the words of scale that the figures of a finding are published in: 0,15 tỷ đồng. */
function inUnitOf(
  { actual, operands }: Pick<Finding, 'actual' | 'operands'>,
  value: FindingValue | undefined,
  language: Language,
): FindingValue | undefined {
  const [scale] = [actual, ...operands.map((operand) => operand.value)].flatMap((each) =>
    typeof each === 'object' && each?.words !== undefined ? (scaleOf(each.words) ?? []) : [],
  )
  if (scale === undefined || !isNumeric(value)) return value
  const print = (bound: number) => {
    const printed = fromScaled({ digits: BigInt(Math.abs(bound)), places: scale.exponent })
    const plain = printed.replace(/\.?0+$/, '')
    // Before a unit of money a group of three digits is no decimal.
    const grouped = plain.includes('.')
      ? formatDecimal(plain, language)
      : groupDigits(plain, language === 'en' ? ',' : '.')
    return `${bound < 0 ? '-' : ''}${grouped}`
  }
  const inScale = typeof value === 'number' ? print(value) : formatApproximate(value, print, language)
  return `${inScale} ${scale.words}`
}

/** Whether a computed value is a number, or lies between numbers. */
function isNumeric(value: FindingValue | undefined): value is number | Approximate {
  if (typeof value !== 'object' || value === null) return Number.isInteger(value)
  return value.words === undefined && [value.atLeast ?? 0, value.atMost ?? 0].every(Number.isInteger)
}

/** Of a single figure there is no sum: its name, and that it is what the whole is, or that it is more by itself. */
function singleOf({ operands, expected }: Finding, language: Language): string | undefined {
  const [operand, another] = operands.filter(({ beside }) => !beside)
  if (operand === undefined || another !== undefined || expected === undefined) return undefined
  const name = `“${operand.label?.[language] ?? toJsonPointer(operand.path)}”`
  const value = formatValue(operand.value, language)
  if (formatValue(expected, language) === value)
    return language === 'vi' ? `${name} là ${value}` : `${name} is ${value}`
  const isPart =
    typeof expected === 'object' && expected?.atLeast === operand.value && expected.atMost === undefined
  if (!isPart) return undefined
  return language === 'vi' ? `riêng ${name} đã là ${value}` : `${name} alone is ${value}`
}

/** Figures added up; what is negative is taken off. */
function addedUp(values: readonly string[]): string {
  return values.join(' + ').replaceAll(' + -', ' - ')
}

/** The most figures of a sum that a message names. */
const mostTerms = 10

/** What figures add up to; with some missing, at least that. */
function equationOf(values: readonly string[], finding: Finding, language: Language): string {
  const { expected, operands, operandCount = operands.length } = finding
  const more = values.length - mostTerms + operandCount - operands.length
  const shown =
    more > 0
      ? [...values.slice(0, mostTerms), language === 'vi' ? `… (${more} số nữa)` : `… (${more} more)`]
      : values
  const sum = addedUp(shown)
  if (expected === undefined) return sum
  if (values.length === 0) return language === 'vi' ? 'không có số nào để cộng' : 'there is nothing to add up'
  const total = totalOf(finding, language)
  if (typeof expected === 'number') return `${sum} = ${total}`
  return language === 'vi'
    ? `các phần đã có (${sum}) cộng lại ${total}`
    : `the parts given (${sum}) make ${total}`
}

/** A computed total; its bounds are no approximation of anybody's, so only their ends are named. */
function totalOf({ expected = null, ...finding }: Finding, language: Language): string {
  const total =
    typeof expected === 'object' && expected !== null
      ? { atLeast: expected.atLeast, atMost: expected.atMost }
      : expected
  return formatValue(inUnitOf(finding, total, language) ?? null, language)
}

function pointsOf(difference: Finding['difference'], language: Language): string {
  if (typeof difference !== 'string') return ''
  const points = formatValue(difference, language, 'decimal') + pointsIn[language]
  return language === 'vi' ? ` (lệch ${points})` : ` (${points} off)`
}

const pointsIn: Text = { vi: ' điểm phần trăm', en: ' percentage points' }

/** Paths and bilingual names in a cause become the names of figures. */
function nameOf(key: string, value: unknown, finding: Finding, language: Language): FindingValue {
  if (key === 'parts')
    return (value as readonly Path[]).map((path) => labelOf(path, finding, language)).join(', ')
  if (Array.isArray(value)) return labelOf(value, finding, language)
  return inLanguage(value as FindingValue | Text, language)
}

function inLanguage(value: FindingValue | Text, language: Language): FindingValue {
  return typeof value === 'object' && value !== null && 'vi' in value ? value[language] : value
}

function labelOf(path: Path, finding: Finding, language: Language): string {
  const pointer = toJsonPointer(path)
  if (pointer === toJsonPointer(finding.path)) return finding.label?.[language] ?? pointer
  return (
    finding.operands.find((operand) => toJsonPointer(operand.path) === pointer)?.label?.[language] ?? pointer
  )
}
