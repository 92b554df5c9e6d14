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
    figure.endsWith('.total') || figure === 'total' || figure === 'received' || section === 'direction.plan'
  )
}

/** Whether a figure is a part of another. */
export function isPartOf(part: Saying, whole: Saying): boolean {
  if (part.section !== whole.section) return false
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

/** Whether what a rate is said to be taken of is a base of it. */
export function isBaseOf(base: readonly Token[], rate: Saying): boolean {
  const { meanings, strangers } = clauseOf(base)
  if (strangers.length > 0) return false
  const said = new Set(meanings)
  if (rate.section === 'digitalGovernment.onlinePayment') return said.has('withFees')
  if (rate.section !== 'procedures.dossiers') return false
  if (said.has('received') && !said.has('resolved')) return true
  return said.has('resolved') && !['rates.online', 'rates.resolved'].includes(rate.figure)
}
