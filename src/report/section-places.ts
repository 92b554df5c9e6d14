import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'
import type { AnySectionModel } from './section-model.js'

/** Figures of a section, or of one row of it, and where they stand in the report. */
export interface SectionPlace {
  readonly path: Path
  // biome-ignore lint/suspicious/noExplicitAny: only the readers of its model look into it
  readonly section: any
  /** Of a total row: the rows that make it. */
  readonly rows?: readonly SectionPlace[]
  /** Of a row in a table: the total row. */
  readonly total?: SectionPlace
}

const none: readonly SectionPlace[] = []

/**
 * The places of a report where the figures of a model stand: the section, or each of its rows and their total.
 * @internal
 */
export function sectionPlaces({ path, layout }: AnySectionModel, report: Report): readonly SectionPlace[] {
  const value = sectionAt(report, path)
  if (value == null) return none
  if (layout === 'figures') return [{ path, section: value }]
  if (layout === 'list') return placesOf(path, value)
  const { rows: sections, total: section } = value
  const rows = sections == null ? none : placesOf([...path, 'rows'], sections)
  if (section == null) return rows
  const total = { path: [...path, 'total'], section, rows }
  return [...rows.map((row) => ({ ...row, total })), total]
}

function placesOf(path: Path, sections: readonly unknown[]): readonly SectionPlace[] {
  return sections.map((section, index) => ({ path: [...path, index], section }))
}

/**
 * What stands at a path of a report, if anything does.
 * @internal
 */
// biome-ignore lint/suspicious/noExplicitAny: what stands at the path is what its model describes
export function sectionAt(report: Report, path: readonly string[]): any {
  let value: unknown = report
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key]
  return value
}
