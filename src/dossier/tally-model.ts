import { type FigureModel, figureModel } from '../check/figure-model.js'
import type { Tally } from './tally.js'
import { type TallyFigure, tallyFigures } from './tally-figures.js'
import { tallyRelations } from './tally-relations.js'

/**
 * The counts of a tally and their sums, ready for rules.
 * @internal
 */
export const tallyModel: FigureModel<Tally, TallyFigure> = /* @__PURE__ */ figureModel<Tally, TallyFigure>({
  figures: tallyFigures,
  relations: tallyRelations,
})
