import { toJsonPointer } from '../../check/json-pointer.js'
import { rateOf } from '../../quantity/rate-of.js'
import { completedReader } from '../completed-reader.js'
import { figureUnits } from '../figure-unit.js'
import type { Report } from '../report.js'
import { type RowNames, rowNames } from '../row-key.js'
import type { AnySectionModel } from '../section-model.js'
import { sectionModels } from '../section-models.js'
import { type SectionPlace, sectionPlaces } from '../section-places.js'
import { termsOfRate } from '../terms-of-rate.js'
import type { FigureFact } from './fact.js'
import { valueColumns } from './value-columns.js'

/** Decimals of a derived rate. */
const places = 2

/**
 * The figures and rates of all sections, and those that they determine.
 * @internal
 */
export function* factsOfSections(report: Report): Generator<FigureFact> {
  for (const model of sectionModels) {
    for (const place of sectionPlaces(model, report)) yield* factsOfPlace(model, place)
  }
}

function* factsOfPlace(model: AnySectionModel, { path, section }: SectionPlace): Generator<FigureFact> {
  const names: readonly unknown[] = typeof path.at(-1) === 'number' ? namesOf(section) : []
  const rowColumn = names.length === 0 ? {} : { row: names.join(', ') }
  const pointerOf = (key: string) => toJsonPointer([...path, ...key.split('.')])
  const read = completedReader(model, section)
  for (const [key, figure] of Object.entries(model.figures)) {
    const reported = figure.read(section)
    const value = reported ?? read(key)
    if (value == null) continue
    yield {
      pointer: pointerOf(key),
      ...rowColumn,
      label: figure.label.vi,
      unit: figureUnits[figure.unit].vi,
      ...valueColumns(value),
      obtainedBy: reported == null ? 'sum' : 'report',
    }
  }
  for (const [key, { label, base, read: readRate }] of Object.entries(model.rates)) {
    const { numerator, denominator } = termsOfRate(base, read)
    const reported = readRate(section)
    const value = reported ?? rateOf(numerator, denominator, places).percentage
    if (value == null) continue
    yield {
      pointer: pointerOf(key),
      ...rowColumn,
      label: label.vi,
      unit: '%',
      ...valueColumns(value),
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      obtainedBy: reported == null ? 'ratio' : 'report',
    }
  }
}

/** What tells a row from the others: its field or unit, the level of the service, what is paid; of a ranking the index. */
function namesOf(row: RowNames & { readonly index?: string }): readonly string[] {
  return [row.index, ...rowNames.map((name) => row[name])].filter((name) => name != null)
}
