import { completeTally } from '../dossier/complete-tally.js'
import type { TallyFigure } from '../dossier/tally-figures.js'
import { tallyFigures } from '../dossier/tally-figures.js'
import { completeSums } from '../quantity/complete-sums.js'
import type { Figure } from '../quantity/figure.js'
import { dossiersModel, dossierTableModel } from './own-models.js'
import type { AnySectionModel } from './section-model.js'

/** Reads a figure of a section by its key: as reported, or as its sums determine it. */
export type CompletedReader = (key: string) => Figure | null | undefined

/**
 * A reader of the figures of a section and of those that its sums determine (số liệu đã suy ra): units that print their
 * figures in different detail still add up.
 * @internal
 */
export function completedReader(model: AnySectionModel, section: unknown): CompletedReader {
  const reported: CompletedReader = (key) => model.figures[key]?.read(section)
  if (model.sums.length === 0) return reported
  if (model === dossiersModel || model === dossierTableModel) {
    const { tally } = completeTally(section as object)
    return (key) => tallyFigures[key as TallyFigure].read(tally)
  }
  const { derived } = completeSums(model.sums, (key) => {
    const value = reported(key)
    return typeof value === 'number' ? value : undefined
  })
  return (key) => reported(key) ?? derived.get(key)
}
