import { type FigureModel, figureModel, figurePath } from '../check/figure-model.js'
import type { RuleContext, Verdict } from '../check/rule.js'
import { sumCheck } from '../check/sum-rule.js'
import type { Figure, LocatedFigure } from '../quantity/figure.js'
import type { AnySectionModel, SectionRate, SectionSum } from './section-model.js'
import { sectionModels } from './section-models.js'

/** A model made ready for rules, once. */
export interface CompiledSection {
  readonly model: AnySectionModel
  /** The figures that are exact, and their sums; an approximate figure is missing from it. */
  readonly exact: FigureModel<unknown, string>
  readonly sums: readonly CompiledSum[]
  /** The keys of the figures. */
  readonly keys: readonly string[]
  readonly rates: readonly (readonly [string, SectionRate<unknown, string>])[]
}

/** A sum, with all its figures and the function that judges those that are exact. */
export interface CompiledSum {
  readonly sum: SectionSum<string>
  readonly figures: readonly string[]
  readonly check: (section: unknown, context: RuleContext) => Verdict
}

/** The sections that the rules on all sections judge. */
export const judgedSections: readonly CompiledSection[] = /* @__PURE__ */ compileSections()

function compileSections(): readonly CompiledSection[] {
  return sectionModels.filter(({ hasOwnRules }) => !hasOwnRules).map(compile)
}

function compile(model: AnySectionModel): CompiledSection {
  const readExact = (key: string) => (section: unknown) => {
    const value = model.figures[key]?.read(section)
    return typeof value === 'number' ? value : undefined
  }
  const figures = Object.entries(model.figures).map(([key, { label }]) => [
    key,
    { label, read: readExact(key) },
  ])
  const exact = figureModel<unknown, string>({
    figures: Object.fromEntries(figures),
    relations: model.sums,
  })
  const sums = model.sums.map((sum) => ({
    sum,
    figures: [sum.whole, ...sum.parts, ...(sum.mayInclude ?? [])],
    check: sumCheck(exact, sum.id),
  }))
  return { model, exact, sums, keys: Object.keys(model.figures), rates: Object.entries(model.rates) }
}

/**
 * A figure of a section with its path in it and its name, unless it is not reported.
 * @internal
 */
export function figureIn(
  { figures }: AnySectionModel,
  section: unknown,
  key: string,
): LocatedFigure<Figure> | undefined {
  const value = figures[key]?.read(section)
  return value == null ? undefined : { path: figurePath(key), value, label: figures[key]?.label }
}
