import type { SectionModel } from '../check/entries.js'
import { sectionModels } from '../report/sections/index.js'
import type { Saying } from './sayings/index.js'

const models: ReadonlyMap<string, SectionModel> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ sectionModels.map((model) => [model.path.join('.'), model]),
)

/** The model of a section. */
export function modelOfSection(section: string): SectionModel | undefined {
  return models.get(section)
}

/** Whether a section has rows of units: dossiers have their table beside them. */
export function rowsOf(section: string): boolean {
  return section === 'procedures.dossiers' || models.get(section)?.layout === 'table'
}

/** The rate of which a figure is the numerator. */
export function rateOfFigure({ section, figure }: Saying): Saying | undefined {
  for (const [key, rate] of Object.entries(models.get(section)?.rates ?? {}))
    if (rate.base?.numerator === figure) return { section, figure: key }
  return undefined
}

/** The figure that a figure is held against, where its rate says so. */
export function wholeOfFigure({ section, figure }: Saying): Saying | undefined {
  for (const rate of Object.values(models.get(section)?.rates ?? {}))
    if (rate.base?.numerator === figure) return { section, figure: rate.base.denominator }
  return undefined
}
