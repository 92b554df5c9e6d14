import { sumsWouldHold, withFigure } from '../check/figure-model.js'
import { partVerdict } from '../check/part-verdict.js'
import { agreesWithRatio } from '../quantity/agrees-with-ratio.js'
import type { Path } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { type CompiledSection, figureIn } from './compiled-section.js'
import type { AnySectionModel } from './section-model.js'
import type { SectionPlace } from './section-places.js'

/**
 * Whether everything that a figure takes part in would hold if it had another value: the sums, parts and published rates
 * of its section, and its column in a table.
 * @internal
 */
export function sectionWouldHold(
  { model, exact }: CompiledSection,
  place: SectionPlace,
  path: Path,
  value: number,
): boolean {
  const mended = withFigure(place.section, path, value)
  return (
    sumsWouldHold(exact, place.section, path, value) &&
    partsHold(model, mended) &&
    ratesHold(model, mended) &&
    columnHolds(model, place, path, value)
  )
}

function partsHold(model: AnySectionModel, section: unknown): boolean {
  return model.parts.every(({ part, whole }) => {
    const [smaller, larger] = [figureIn(model, section, part), figureIn(model, section, whole)]
    return smaller === undefined || larger === undefined || partVerdict(smaller, larger).outcome === 'passed'
  })
}

function ratesHold(model: AnySectionModel, section: unknown): boolean {
  return Object.values(model.rates).every(({ read, base }) => {
    const published = read(section)
    if (published == null || base === undefined) return true
    const { numerator, denominator } = base
    const [part, whole] = [figureIn(model, section, numerator), figureIn(model, section, denominator)]
    if (part === undefined || whole === undefined || intervalOf(whole.value).high === 0) return true
    return agreesWithRatio(published, intervalOf(part.value), intervalOf(whole.value))
  })
}

/** Whether a column that was counted in full would add up. */
function columnHolds(model: AnySectionModel, place: SectionPlace, path: Path, value: number): boolean {
  const total = place.total ?? place
  const rows = place.total?.rows ?? place.rows ?? []
  if (rows.length === 0) return true
  const key = path.join('.')
  const cell = (other: SectionPlace) =>
    other.section === place.section ? value : figureIn(model, other.section, key)?.value
  const cells = rows.map(cell)
  const whole = cell(total)
  if (typeof whole !== 'number' || !cells.every((each) => typeof each === 'number')) return true
  return cells.reduce((sum, each) => sum + each, 0) === whole
}
