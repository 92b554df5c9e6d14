import type { SectionModel } from '../check/entries.js'
import { completedReader } from '../check/model.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, LocatedFigure, Path } from '../quantity/figure.js'
import type { Report } from './report.js'
import { sectionAt } from './section-places.js'
import { sectionModels } from './sections/index.js'

/** A figure of a report that stands in one place, ready to be read. */
export interface ReportFigure {
  readonly path: Path
  readonly label: Text
  /** Absent: not reported, or the section is not there. */
  readonly read: (report: Report) => Figure | null | undefined
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

/**
 * The figure at a dotted path as reported, or as other figures of its section determine it.
 * @internal
 */
export function completedFigure(report: Report, dotted: string): Figure | null | undefined {
  const found = findDeclared<Figure>(dotted, (model, key) => {
    const figure = model.indicators[key]
    return figure && { label: figure.label, read: (section) => completedReader(model, section)(key) }
  })
  return found?.read(report)
}

/**
 * Finds the declared rate at a dotted path, as `reportFigure` does; `undefined` where no section publishes one.
 * @internal
 */
export function reportRate(dotted: string): ReportRate | undefined {
  return findDeclared(dotted, ({ rates }, key) => rates[key])
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
    const declared = declaredBy(model, dotted.slice(prefix.length))
    if (declared === undefined) continue
    const read = (report: Report): Value | null | undefined => {
      const section = sectionAt(report, path)
      return section == null ? undefined : declared.read(section)
    }
    return { path: dotted.split('.'), label: declared.label, read }
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
