import type { SectionModel } from '../check/entries.js'
import { completedReader } from '../check/model.js'
import type { Figure } from '../quantity/figure.js'
import { addFigures } from '../quantity/interval.js'
import type { Report } from './report.js'
import { sectionAt, sectionModelOf } from './section-places.js'

/** Reads a figure by its key, if it is known. */
export type FigureReader = (key: string) => Figure | null | undefined

interface Row {
  readonly rows?: readonly Row[] | null
}

/** The sections that say the same of an agency as a whole: its dossiers, and the total row of their table. */
const twins: Readonly<Record<string, string>> = {
  'procedures.dossiers': 'procedures.table',
  'procedures.table': 'procedures.dossiers',
  'yearToDate.procedures.dossiers': 'yearToDate.procedures.table',
  'yearToDate.procedures.table': 'yearToDate.procedures.dossiers',
}

/**
 * Reads the figures of a section as a whole, as a report determines them (số liệu suy ra được của cả mục): as printed, by
 * sums, as its rows add up, or as the same figures stand elsewhere. Lists of rows have no whole.
 * @internal
 */
export function wholeReader(model: SectionModel, report: Report): FigureReader {
  const twin = twins[model.path.join('.')]
  const own = ownReader(model, report)
  const other = twin === undefined ? undefined : ownReader(sectionModelOf(twin), report)
  return (key) => own(key) ?? other?.(key)
}

/**
 * As `wholeReader`, without what stands elsewhere.
 * @internal
 */
export function ownReader(model: SectionModel, report: Report): FigureReader {
  const section = sectionAt(report, model.path)
  if (section == null || model.layout === 'list') return () => undefined
  return model.layout === 'figures'
    ? completedReader(model, section)
    : rowReader(model, section.total ?? {}, section)
}

/** Reads a row, or adds up those that lie in it; what one of them does not say is not known. */
function rowReader(model: SectionModel, row: object, { rows }: Row): FigureReader {
  const read = completedReader(model, row)
  let inside: readonly FigureReader[] | undefined
  function* cells(key: string) {
    inside ??= (rows ?? []).map((each) => rowReader(model, each, each))
    for (const readRow of inside) yield readRow(key)
  }
  return (key) => {
    const stated = read(key)
    return stated != null || rows == null || rows.length === 0 ? stated : addFigures(cells(key))
  }
}
