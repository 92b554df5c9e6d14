import type { SectionModel } from '../check/entries.js'
import { completedReader, keysOfCounted, pathIn, termsOfRate } from '../check/model.js'
import type { FigureRate } from '../check/rates.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { rateOf } from '../quantity/rate-of.js'
import { sectionModels } from './sections/index.js'

/** A figure or rate that a section declares, and where the section, or the row of it, stands in a report. */
export interface DeclaredFigure {
  readonly model: SectionModel
  /** Its dotted key in the model. */
  readonly key: string
  readonly at: Path
}

/** Finds the figure or rate that stands at a path of a report; `undefined` where no section declares one. */
export function declaredFigure(path: Path): DeclaredFigure | undefined {
  // The sections stand again under the figures of the year.
  const first = path[0] === 'yearToDate' ? 1 : 0
  for (const model of sectionModels) {
    const end = endOfSection(model, path, first)
    if (end === undefined) continue
    const key = path.slice(end).join('.')
    if (Object.hasOwn(model.indicators, key) || Object.hasOwn(model.rates, key))
      return { model, key, at: path.slice(0, end) }
  }
  return undefined
}

/** The length of the part of a path that leads to the figures of a section, or of one row of it. */
function endOfSection({ path: keys, layout }: SectionModel, path: Path, first: number): number | undefined {
  let end = first
  for (const key of keys) {
    // A row of a list on the way.
    if (typeof path[end] === 'number') end++
    if (path[end] !== key) return undefined
    end++
  }
  if (layout === 'figures') return end
  if (layout === 'list') return typeof path[end] === 'number' ? end + 1 : undefined
  if (path[end] === 'total') return end + 1
  let row: number | undefined
  while (path[end] === 'rows' && typeof path[end + 1] === 'number') {
    end += 2
    row = end
  }
  return row
}

/** The path of a figure as a report names it: a JSON Pointer (`/targets/0`), or dotted keys. */
export function pathOfName(name: string): Path {
  const keys = name.startsWith('/')
    ? name
        .slice(1)
        .split('/')
        .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    : name.split('.')
  return keys.map((key) => (/^\d{1,9}$/.test(key) ? Number(key) : key))
}

/** What stands at a path; own properties only, so that no path leaves the report. */
export function valueAtPath(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? (parent as Record<string | number, unknown>)[key]
        : undefined,
    root,
  )
}

/** What a report says at a place: a figure as printed or as others of its section determine it, a rate with its counts. */
export interface FigureAt {
  readonly path: Path
  readonly label: Text
  readonly unit?: SectionModel['indicators'][string]['unit']
  /** As printed; of a rate that is not printed, what its counts make, with no more digits than tell it from 0 and 100. */
  readonly value: Figure | PublishedRate
  /** Of a rate: whether it is not printed. */
  readonly isDerived?: boolean
  /** Of a rate: the exact counts that it is taken of. */
  readonly base?: FigureRate['base']
}

/** What a report says at a path; `undefined` where it says nothing, or no section declares a figure there. */
export function figureAt(report: unknown, path: Path): FigureAt | undefined {
  if (path[0] === 'appendix') {
    const value = valueAtPath(report, path.map(String)) as FigureAt['value'] | null | undefined
    const key = String(path.at(-1))
    return value == null ? undefined : { path: path.map(String), label: { vi: key, en: key }, value }
  }
  const declared = declaredFigure(path)
  const figures = declared && valueAtPath(report, declared.at)
  if (declared === undefined || figures == null) return undefined
  const { model, key } = declared
  const read = completedReader(model, figures)
  const rate = model.rates[key]
  if (rate === undefined) {
    const { label, unit } = model.indicators[key] as SectionModel['indicators'][string]
    const value = read(key)
    return value == null ? undefined : { path, label, unit, value }
  }
  const { label, base } = rate
  const { numerator, denominator } = termsOfRate(base, read)
  const printed = rate.read(figures)
  const value = printed ?? rateOf(numerator, denominator, 0).percentage
  if (value == null) return undefined
  if (base === undefined || numerator === undefined || denominator === undefined)
    return { path, label, value }
  const [counted = key] = keysOfCounted(base.numerator)
  const located = (of: string, count: number): LocatedFigure<Figure> => ({
    path: pathIn(model, { figures, at: declared.at }, of),
    value: count,
    label: model.indicators[of]?.label,
  })
  return {
    path,
    label,
    value,
    isDerived: printed == null,
    base: {
      name: base.name,
      numerator: located(counted, numerator),
      denominator: located(base.denominator, denominator),
    },
  }
}

/** Whether what a report says at a path is a figure, and not a rate. */
export function isFigure(value: Figure | PublishedRate): value is Figure {
  return typeof (typeof value === 'object' ? (value.atLeast ?? value.atMost) : value) === 'number'
}
