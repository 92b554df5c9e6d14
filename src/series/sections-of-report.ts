import type { SectionModel } from '../check/entries.js'
import type { OverTime } from '../check/indicator.js'
import { notEvaluated, type Verdict } from '../check/rule.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from '../report/report.js'
import { type RowNames, rowKey } from '../report/row-key.js'
import { sectionPlaces } from '../report/section-places.js'
import { sectionModels } from '../report/sections/index.js'

/** A section of a report, or a row of one of its tables, that other reports have as well. */
export interface SectionOfReport {
  readonly model: SectionModel
  /** From the root of the report. */
  readonly path: Path
  readonly figures: object
}

/**
 * The sections of a report, and the rows of its tables, by what they have in common with those of another report: the
 * model, and the label of the row. Rows without a label have no like, nor have those of which a table has two.
 * @internal
 */
export function sectionsOfReport(report: Report): ReadonlyMap<string, SectionOfReport> {
  const sections = new Map<string, SectionOfReport>()
  const repeated = new Set<string>()
  for (const model of sectionModels) {
    if (model.layout === 'list') continue
    for (const { path, section } of sectionPlaces(model, report)) {
      const key = keyOf(model, path, section)
      if (key === undefined) continue
      if (sections.has(key)) repeated.add(key)
      sections.set(key, { model, path, figures: section })
    }
  }
  for (const key of repeated) sections.delete(key)
  return sections
}

/**
 * The key of a section that is no row: of the whole section, or of the total row of a table.
 * @internal
 */
export function sectionKey({ path, layout }: SectionModel): string {
  return layout === 'table' ? `${path.join('.')} total` : path.join('.')
}

function keyOf(model: SectionModel, path: Path, names: RowNames): string | undefined {
  if (typeof path.at(-1) !== 'number') return sectionKey(model)
  const row = rowKey(names)
  return row === undefined ? undefined : `${model.path.join('.')} row ${row}`
}

const models: ReadonlyMap<string, SectionModel> = /* @__PURE__ */ modelsByPath()

function modelsByPath(): ReadonlyMap<string, SectionModel> {
  return new Map(sectionModels.map((model) => [model.path.join('.'), model]))
}

/** The model of the section at a dotted path of a report: `procedures.dossiers`, for rows of a table as well. */
export function sectionModelOf(section: string): SectionModel {
  const model = models.get(section)
  if (model === undefined) throw new RangeError(`no section of a report: ${section}`)
  return model
}

/**
 * The verdicts on the figures of a section, and one on all that could not be evaluated. A figure without a verdict has
 * nothing to be held against.
 * @internal
 */
export function judgeFigures(
  { indicators }: SectionModel,
  judge: (key: string, overTime: OverTime) => Verdict | undefined,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  const missing: Path[] = []
  for (const [key, { overTime }] of Object.entries(indicators)) {
    const verdict = judge(key, overTime)
    if (verdict?.outcome === 'not-evaluated') missing.push(...verdict.missing)
    else if (verdict !== undefined) verdicts.push(verdict)
  }
  return missing.length === 0 ? verdicts : [...verdicts, notEvaluated(...missing)]
}
