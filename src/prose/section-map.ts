import type { SectionModel } from '../check/entries.js'
import { sectionModels } from '../report/sections/index.js'
import { clauseOf } from './clause.js'
import type { Token } from './lexer.js'
import type { FigureToken } from './placement.js'
import type { Saying } from './sayings/index.js'

const models: ReadonlyMap<string, SectionModel> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ sectionModels.map((model) => [model.path.join('.'), model]),
)

/** The model of a section. */
export function modelOfSection(section: string): SectionModel | undefined {
  return models.get(section)
}

/** What a figure is called. */
export function labelOf({ section, figure }: Saying): string | undefined {
  const model = models.get(section)
  return (model?.indicators[figure] ?? model?.rates[figure])?.label.vi
}

/** Whether a section has rows of units: dossiers have their table beside them. */
export function rowsOf(section: string): boolean {
  return section === 'procedures.dossiers' || models.get(section)?.layout === 'table'
}

/** Whether a number may be a figure: money, a percentage, or a count, which has no decimals unless it is approximate. */
export function mayBe({ section, figure }: Saying, { kind, digits, isApproximate }: FigureToken): boolean {
  const model = models.get(section)
  if (model?.rates[figure] !== undefined) return kind === 'percentage'
  if (model?.indicators[figure]?.unit === 'dong') return kind === 'money'
  return kind === 'count' && (isApproximate || !/[.,](?:\d{1,2}|\d{4})$/.test(digits))
}

/** The rate of which a figure is the numerator, and the figure that it is held against. */
export function rateOfFigure({
  section,
  figure,
}: Saying): { readonly rate: Saying; readonly whole: Saying } | undefined {
  for (const [key, { base }] of Object.entries(models.get(section)?.rates ?? {}))
    if (base?.numerator === figure)
      return { rate: { section, figure: key }, whole: { section, figure: base.denominator } }
  return undefined
}

/** Whether a rate says how many were in time, which some take of those that fell due. */
export function isOfTime({ section, figure }: Saying): boolean {
  return section === 'procedures.dossiers' && /early|onTime|punctual|late|overdue/.test(figure)
}

/** Whether parts may follow a figure. */
export function isWhole({ section, figure }: Saying): boolean {
  return (
    figure.endsWith('.total') ||
    figure === 'total' ||
    figure === 'received' ||
    figure === 'investment.planned' ||
    section === 'direction.plan'
  )
}

/** Whether a figure is a part of another. */
export function isPartOf(part: Saying, whole: Saying): boolean {
  if (part.section !== whole.section) return false
  if (part.section !== 'procedures.dossiers' && isDeclaredPart(part, whole)) return true
  const [group = '', name] = whole.figure.split('.')
  if (whole.figure === 'received.total' || whole.figure === 'received.inPeriod') return true
  if (name === 'total') return part.figure.startsWith(`${group}.`) || part.figure.startsWith('rates.')
  if (whole.figure === 'resolved.punctual')
    return (
      part.figure === 'resolved.early' ||
      part.figure === 'resolved.onTime' ||
      part.figure.startsWith('rates.')
    )
  if (whole.figure === 'total' || whole.figure === 'received') return true
  if (whole.figure === 'publishingDecisions')
    return /^(?:newlyPublished|amended|abolished)$/.test(part.figure)
  const isOneOfThree = /^rates\.(?:early|onTime|late)$/.test(whole.figure)
  return part.figure.startsWith('rates.') && !isOneOfThree
}

/** Whether the model of a section holds a figure to be a part of another. */
function isDeclaredPart({ section, figure }: Saying, whole: Saying): boolean {
  const { parts = [], sums = [] } = models.get(section) ?? {}
  return (
    parts.some((each) => each.part === figure && each.whole === whole.figure) ||
    sums.some((each) => each.whole === whole.figure && (each.parts as readonly string[]).includes(figure))
  )
}

/** The one figure of which the model of a section holds a figure to be a part, where it has no rate of its own. */
export function wholeOf({ section, figure }: Saying): Saying | undefined {
  const wholes = (models.get(section)?.parts ?? []).filter(({ part }) => part === figure)
  const [only] = wholes
  return only !== undefined && wholes.length === 1 ? { section, figure: String(only.whole) } : undefined
}

/** The figures that a rate is made of, each of them one. */
export function sharesOf({
  section,
  figure,
}: Saying): { readonly part: Saying; readonly whole: Saying } | undefined {
  const base = models.get(section)?.rates[figure]?.base
  if (typeof base?.numerator !== 'string' || typeof base.denominator !== 'string') return undefined
  return { part: { section, figure: base.numerator }, whole: { section, figure: base.denominator } }
}

/** Whether what a rate is said to be taken of is a base of it. */
export function isBaseOf(base: readonly Token[], rate: Saying): boolean {
  const { meanings, strangers } = clauseOf(base)
  if (strangers.length > 0) return false
  const said = new Set(meanings)
  if (rate.section === 'digitalGovernment.onlinePayment') return said.has('withFees')
  if (rate.section !== 'procedures.dossiers') return false
  // Of all received some take those in time as well, which no rule of a report holds.
  if (said.has('received') && !said.has('resolved')) return !/early|onTime|punctual|late/.test(rate.figure)
  return said.has('resolved') && !['rates.online', 'rates.resolved'].includes(rate.figure)
}
