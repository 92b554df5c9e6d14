import type { SectionModel } from '../check/entries.js'
import type { Place } from '../check/model.js'
import type { Located } from '../check/ruleset.js'
import { type FigureTable, placeTable, type TableLevel } from '../check/table-totals.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'
import type { RowNames } from './row-key.js'
import { sectionModels } from './sections/index.js'

// biome-ignore lint/suspicious/noExplicitAny: only the readers of its model look into it
type Figures = any

/** Figures of a section, or of one row of it, and where they stand in the report. */
export interface SectionPlace {
  readonly path: Path
  readonly section: Figures
  /** Of a row of a table: the sections that it lies in, the outermost first, and the row itself. */
  readonly rows?: readonly RowNames[]
}

/** The places of a report where figures of a model stand: the section, or its rows and their total. @internal */
export function sectionPlaces(model: SectionModel, report: Report): readonly SectionPlace[] {
  return sectionsAt(report, model.path).flatMap(({ path, value }) =>
    placedFigures(model, value, report).map(({ place: { at, figures } }) => ({
      path: [...path, ...at],
      section: figures,
      ...(typeof at.at(-1) === 'number' && { rows: rowsAlong(report, [...path, ...at]) }),
    })),
  )
}

/** The rows on the way to a row of a table or list. */
function rowsAlong(value: Figures, at: Path): readonly RowNames[] {
  const rows: RowNames[] = []
  let inside = value
  for (const key of at) {
    inside = inside[key]
    if (typeof key === 'number') rows.push(inside)
  }
  return rows
}

/** What stands at a path of a report, if anything does. @internal */
export function sectionAt(report: Report, path: readonly string[]): Figures {
  let value: unknown = report
  for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key]
  return value
}

/** What stands at a path of a report: in each row of a list on the way. */
function sectionsAt(
  report: Figures,
  keys: readonly string[],
): readonly { readonly path: Path; readonly value: Figures }[] {
  let value = report
  for (let depth = 0; depth < keys.length && value != null; depth++) {
    if (Array.isArray(value)) {
      const [before, after] = [keys.slice(0, depth), keys.slice(depth)]
      return value.flatMap((row, index) =>
        sectionsAt(row, after).map((inside) => ({ ...inside, path: [...before, index, ...inside.path] })),
      )
    }
    value = value[keys[depth] as string]
  }
  return value == null ? [] : [{ path: keys, value }]
}

/** Figures of a section as its rules see them: the section or one row, with the rows that it adds up and that add it up. */
export interface FiguresOfSection {
  readonly model: SectionModel
  readonly place: Place<Figures>
  /** The rows that this one adds up. */
  readonly above?: TableLevel<Figures, string> | undefined
  /** The rows among which this one stands. */
  readonly inside?: TableLevel<Figures, string> | undefined
  /** The report; absent for a row of a table. */
  readonly report?: Report | undefined
}

/** The figures of a section in the order of the report, the total row last. */
function placedFigures(model: SectionModel, value: Figures, report: Report): readonly FiguresOfSection[] {
  const [above, inside] = [undefined, undefined]
  if (model.layout === 'figures') return [{ model, place: { figures: value, at: [] }, above, inside, report }]
  if (model.layout === 'list')
    return value.map((figures: Figures, index: number): FiguresOfSection => {
      return { model, place: { figures, at: [index] }, above, inside, report }
    })
  const top = placeTable(model, value as FigureTable<Figures>)
  const placed: FiguresOfSection[] = []
  placeRows(model, top, placed)
  if (top.whole !== undefined) placed.push({ model, place: top.whole, above: top, inside, report })
  return placed
}

function placeRows(
  model: SectionModel,
  inside: TableLevel<Figures, string>,
  placed: FiguresOfSection[],
): void {
  for (const row of inside.rows) {
    placed.push({ model, place: row, above: row.level, inside, report: undefined })
    if (row.level !== undefined) placeRows(model, row.level, placed)
  }
}

/** Finds the sections of a report that have no rules of their own. @internal */
export function judgedFigures(report: Report): readonly Located<FiguresOfSection>[] {
  const judged: Located<FiguresOfSection>[] = []
  for (const model of sectionModels) {
    if (model.hasOwnRules) continue
    for (const { path, value } of sectionsAt(report, model.path)) {
      for (const subject of placedFigures(model, value, report)) judged.push({ path, subject })
    }
  }
  return judged
}

/** The sections of a report as they stand again under `yearToDate`. @internal */
export const yearToDateModels: readonly SectionModel[] = /* @__PURE__ */ sectionModels.map((model) => ({
  ...model,
  path: ['yearToDate', ...model.path],
}))

const modelsByPath: ReadonlyMap<string, SectionModel> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...sectionModels, ...yearToDateModels].map((model) => [model.path.join('.'), model]),
)

/**
 * The model of the section at a dotted path of a report: `procedures.dossiers`, for rows of a table as well, and
 * `yearToDate.procedures.dossiers`.
 */
export function sectionModelOf(section: string): SectionModel {
  const model = modelsByPath.get(section)
  if (model === undefined) throw new RangeError(`no section of a report: ${section}`)
  return model
}
