import type { SectionModel } from '../check/entries.js'
import type { IndicatorFacts } from '../check/indicator.js'
import { notEvaluated, type Verdict } from '../check/rule.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'
import { isNamed, rowKey } from './row-key.js'
import { sectionPlaces } from './section-places.js'
import { sectionModels } from './sections/index.js'

/** A section of a report, or a row of one of its tables, that other reports have as well. */
export interface SectionOfReport {
  readonly model: SectionModel
  /** From the root of the report. */
  readonly path: Path
  readonly figures: object
}

/** The sections of a report by what they have in common with those of others, and what cannot be told apart. */
export interface SectionsOfReport {
  readonly byKey: ReadonlyMap<string, SectionOfReport>
  /** Rows without a name, and those of which a table has several under one name, from the root of the report. */
  readonly indistinct: readonly Path[]
}

/**
 * The sections of a report, and the rows of its tables, by what they have in common with those of another report: the
 * model, and the names of the row and of the sections that it lies in. Rows without a name have no like, nor have those
 * that one table has twice. @internal
 */
export function sectionsOfReport(report: Report): SectionsOfReport {
  const byKey = new Map<string, SectionOfReport>()
  const repeated = new Set<string>()
  const indistinct: Path[] = []
  for (const model of sectionModels) {
    for (const { path, section, rows } of sectionPlaces(model, report)) {
      // What a list is of need not bear a name: a result in an index does not.
      if (model.layout === 'list' && !isNamed(section)) continue
      const key = rows === undefined ? sectionKey(model) : `${model.path.join('.')} row ${rowKey(rows)}`
      const known = byKey.get(key)
      if (known !== undefined && !repeated.has(key)) indistinct.push(known.path)
      if (known !== undefined) repeated.add(key)
      if (known !== undefined || (rows !== undefined && !isNamed(section))) indistinct.push(path)
      else byKey.set(key, { model, path, figures: section })
    }
  }
  for (const key of repeated) byKey.delete(key)
  return { byKey, indistinct }
}

/** The key of a section that is no row: of the whole section, or of the total row of a table. @internal */
export function sectionKey({ path, layout }: SectionModel): string {
  return layout === 'table' ? `${path.join('.')} total` : path.join('.')
}

/** The verdicts on the figures of a section, and one on all that could not be evaluated. @internal */
export function judgeFigures(
  { indicators }: SectionModel,
  judge: (key: string, indicator: IndicatorFacts) => Verdict | undefined,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  const missing = new Map<string, Path>()
  for (const [key, indicator] of Object.entries(indicators)) {
    const verdict = judge(key, indicator)
    if (verdict?.outcome === 'not-evaluated')
      for (const path of verdict.missing) missing.set(path.join(), path)
    else if (verdict !== undefined) verdicts.push(verdict)
  }
  return missing.size === 0 ? verdicts : [...verdicts, notEvaluated(...missing.values())]
}
