import { completeTally } from '../dossier/complete-tally.js'
import type { Tally } from '../dossier/tally.js'
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
    let tally: Tally | undefined
    return (key) => {
      const value = reported(key)
      if (value != null) return value
      tally ??= completeTally(section as Tally).tally
      return tallyFigures[key as TallyFigure].read(tally)
    }
  }
  let derived: ReadonlyMap<string, number> | undefined
  const derive = () =>
    completeSums(model.sums, (key) => {
      const value = reported(key)
      return typeof value === 'number' ? value : undefined
    }).derived
  return (key) => {
    const value = reported(key)
    if (value != null) return value
    derived ??= derive()
    return derived.get(key)
  }
}
