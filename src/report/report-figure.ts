import type { SectionModel } from '../check/entries.js'
import { termsOfRate } from '../check/model.js'
import type { Text } from '../notation/language.js'
import { type PublishedRate, togetherAbout } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import { rateOf } from '../quantity/rate-of.js'
import type { Report } from './report.js'
import { sectionAt } from './section-places.js'
import { sectionModels } from './sections/index.js'
import { type FigureReader, ownReader } from './whole-of-section.js'

/** A figure of a report that stands in one place, ready to be read. */
export interface ReportFigure {
  readonly path: Path
  readonly label: Text
  /** Absent: not reported, or the section is not there. */
  readonly read: (report: Report) => Figure | null | undefined
  /** The section that declares it, and its key there. */
  readonly section: SectionModel
  readonly key: string
}

/** A published rate of a report that stands in one place, ready to be read. */
export interface ReportRate extends Omit<ReportFigure, 'read'> {
  /** Absent: not published, or the section is not there. */
  readonly read: (report: Report) => PublishedRate | null | undefined
}

/**
 * Finds the declared figure at a dotted path from the report's root: of a section, or of the total row of its table.
 * A path that no section declares is a programming error and throws.
 * @internal
 */
export function reportFigure(dotted: string): ReportFigure {
  const found = findDeclared(dotted, ({ indicators }, key) => indicators[key])
  if (found === undefined) throw new Error(`no figure ${dotted}`)
  return found
}

/**
 * Whether a section declares a figure at a dotted path.
 * @internal
 */
export function isReportFigure(dotted: string): boolean {
  return findDeclared(dotted, ({ indicators }, key) => indicators[key]) !== undefined
}

/** Reads figures and rates of a report that are not printed, as others make them. */
export interface DeterminedFigures {
  /** A figure as reported, or as the rows of its table or other figures of its section determine it. */
  readonly figure: (figure: ReportFigure) => LocatedFigure<Figure> | undefined
  /** What a rate is by the exact counts of its section: of its own base, then of others in use. */
  readonly rates: (rate: ReportRate) => readonly string[]
}

/**
 * Reads what the sections of a report determine; each section is completed once at most. `wholeOf` says how a section is
 * read: without its twin unless said.
 * @internal
 */
export function determinedFigures(report: Report, wholeOf = ownReader): DeterminedFigures {
  const readers = new Map<SectionModel, FigureReader>()
  const readerOf = (model: SectionModel) => {
    const reader = readers.get(model) ?? wholeOf(model, report)
    readers.set(model, reader)
    return reader
  }
  return {
    figure: ({ section, key, read, path, label }) => {
      const printed = read(report)
      if (printed != null) return { path, value: printed, label }
      const value = readerOf(section)(key)
      const isSum = sectionAt(report, section.path)?.rows?.length > 0
      return value == null ? undefined : { path: isSum ? [...section.path, 'rows'] : path, value, label }
    },
    rates: ({ section, key }) => {
      const { base, otherBases = [] } = section.rates[key] ?? {}
      return [...(base ? [base] : []), ...otherBases].flatMap((each) => {
        const { numerator, denominator } = termsOfRate(each, readerOf(section))
        return rateOf(numerator, denominator, 2).percentage ?? []
      })
    },
  }
}

/**
 * Finds the declared rate at a dotted path, as `reportFigure` does; `undefined` where no section publishes one.
 * @internal
 */
export function reportRate(dotted: string): ReportRate | undefined {
  return findDeclared(dotted, ({ rates }, key) => rates[key])
}

/**
 * What rates of the parts of a whole say of its rate, where all are published; what may lie inside another part, and is not
 * reported, is counted there.
 * @internal
 */
export function rateOfParts(
  { section, key, path }: ReportRate,
  report: Report,
): { readonly path: Path; readonly value: PublishedRate } | undefined {
  const { sums, rates, rateKeys, indicators, pathOf } = section
  const at = path.slice(0, path.length - pathOf(key).length)
  const figures = sectionAt(report, at.map(String))
  const base = rates[key]?.base
  const sum = base && sums.find(({ whole }) => whole === base.numerator)
  if (figures == null || sum === undefined) return undefined
  const published: { readonly path: Path; readonly value: PublishedRate }[] = []
  for (const part of sum.parts) {
    const rateKey = rateKeys.find(
      (each) => rates[each]?.base?.numerator === part && rates[each]?.base?.denominator === base?.denominator,
    )
    const value = rateKey && rates[rateKey]?.read(figures)
    if (value != null && rateKey) published.push({ path: [...at, ...pathOf(rateKey)], value })
    else if (!sum.mayLieInside?.includes(part) || indicators[part]?.read(figures) != null) return undefined
  }
  const [first, ...others] = published
  if (first === undefined || others.length === 0) return first
  return { path, value: togetherAbout(published.map(({ value }) => value)) }
}

/** The dotted paths of all figures and rates that stand in one place, as a card may name them. @internal */
export function reportFigurePaths(): readonly string[] {
  return sectionModels.flatMap((model) => {
    const path = sectionPath(model)
    return path === undefined ? [] : [...model.keys, ...model.rateKeys].map((key) => [...path, key].join('.'))
  })
}

/** What a section declares under the rest of a dotted path, read from the report's root. */
function findDeclared<Value>(
  dotted: string,
  declaredBy: (model: SectionModel, key: string) => Declared<Value> | undefined,
) {
  for (const model of sectionModels) {
    const path = sectionPath(model)
    const prefix = path && `${path.join('.')}.`
    if (path === undefined || prefix === undefined || !dotted.startsWith(prefix)) continue
    const key = dotted.slice(prefix.length)
    const declared = declaredBy(model, key)
    if (declared === undefined) continue
    const read = (report: Report): Value | null | undefined => {
      const section = sectionAt(report, path)
      return section == null ? undefined : declared.read(section)
    }
    return { path: dotted.split('.'), label: declared.label, read, section: model, key }
  }
  return undefined
}

interface Declared<Value> {
  readonly label: Text
  // biome-ignore lint/suspicious/noExplicitAny: a section is read by its own model
  readonly read: (section: any) => Value | null | undefined
}

/** Where the figures stand once: not in the rows of a list. */
function sectionPath({ path, layout }: SectionModel): readonly string[] | undefined {
  if (layout === 'list') return undefined
  return layout === 'table' ? [...path, 'total'] : path
}

/**
 * A figure of a report with its path and name, unless it is not reported.
 * @internal
 */
export function locateInReport(
  { path, label, read }: ReportFigure,
  report: Report,
): LocatedFigure<Figure> | undefined {
  const value = read(report)
  return value == null ? undefined : { path, value, label }
}
