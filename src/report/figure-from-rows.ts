import { figurePath } from '../check/figure-model.js'
import { type Figure, isExact, type LocatedFigure } from '../quantity/figure.js'
import { type CompiledSection, figureIn } from './compiled-section.js'
import type { SectionPlace } from './section-places.js'

/** A figure as reported; or else, of a total row, as the rows make it, which are given with paths from the report. */
export interface FigureFromRows {
  readonly figure: LocatedFigure<Figure>
  readonly rows: readonly LocatedFigure[]
}

const none: readonly LocatedFigure[] = []

/**
 * A figure of a place. One that a total row leaves out is the sum of the rows, if all have it.
 * @internal
 */
export function figureFromRows(
  { model }: CompiledSection,
  place: SectionPlace,
  key: string,
): FigureFromRows | undefined {
  const figure = figureIn(model, place.section, key)
  if (figure !== undefined) return { figure, rows: none }
  if (place.rows === undefined || place.rows.length === 0) return undefined
  const rows: LocatedFigure[] = []
  let value = 0
  for (const row of place.rows) {
    const cell = figureIn(model, row.section, key)
    if (cell === undefined || !isExact(cell.value)) return undefined
    rows.push({ path: [...row.path, ...cell.path], value: cell.value, label: cell.label })
    value += cell.value
  }
  // Beyond that, figures can no longer be told apart.
  if (!Number.isSafeInteger(value)) return undefined
  return { figure: { path: figurePath(key), value, label: model.figures[key]?.label }, rows }
}
