import type { Level } from '../agency/level.js'
import type { AppendixModel } from '../appendix/appendix-model.js'
import type { FigureInReport, Indicator } from '../appendix/indicator.js'
import { valueAt } from '../appendix/value-of.js'
import { tallyFigures } from '../dossier/tally-model.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import type { Report } from './report.js'
import { reportFigure, reportRate } from './report-figure.js'
import { requireFiguresInReport } from './require-figures-in-report.js'

/** A place of a report where a figure stands. */
export interface PlaceOfFigure {
  readonly path: Path
  readonly label: Text
  /** In which part of the report it stands. */
  readonly part: Text
  /** The levels whose reports have it there; absent: every level. */
  readonly levels?: readonly Level[] | undefined
  /** Of a row: other figures of the body that it may repeat instead. */
  readonly alternatives?: readonly string[]
  /** `same` as the first place by definition; `usual`: what is counted may differ. */
  readonly strength: 'same' | 'usual'
  readonly read: (report: Report) => Figure | PublishedRate | null | undefined
}

/** A figure that may stand in several places (một số liệu ghi ở nhiều chỗ), that of the body first. */
export interface SameFigure {
  readonly kind: 'figure' | 'rate'
  readonly places: readonly PlaceOfFigure[]
}

/** The figures that may stand in several places; in JSON the id of the form stands for them. */
export interface SameFigures {
  readonly list: readonly SameFigure[]
  readonly toJSON: () => string
}

/**
 * The figures that may stand in several places of a report: those that the template of its appendix says are also in the
 * body, and the dossiers as a whole and the total row of their table. Without a template, the latter only.
 * @internal
 */
export function sameFigures(form?: AppendixModel): SameFigures {
  if (form !== undefined) requireFiguresInReport(form.template)
  const rows = new Map<string, PlaceOfFigure[]>()
  for (const indicator of form?.template.indicators ?? []) {
    for (const { figure, strength, levels } of indicator.inReport ?? []) {
      if (strength === undefined) continue
      const alternatives = (indicator.inReport ?? []).flatMap((other) =>
        other.figure === figure ? [] : [other.figure],
      )
      const having =
        levels && indicator.levels
          ? levels.filter((level) => indicator.levels?.includes(level))
          : (levels ?? indicator.levels)
      const place = { ...placeInAppendix(indicator, strength), levels: having, alternatives }
      rows.set(figure, [...(rows.get(figure) ?? []), place])
    }
  }
  const figures = new Set([...rows.keys(), ...Object.keys(tallyFigures).map((key) => `${dossiers}${key}`)])
  const list = [...figures].map(
    (figure): SameFigure => ({
      kind: reportRate(figure) === undefined ? 'figure' : 'rate',
      places: [placeInBody(figure), ...placesInTable(figure), ...(rows.get(figure) ?? [])],
    }),
  )
  return { list, toJSON: () => form?.template.id ?? '' }
}

const dossiers = 'procedures.dossiers.'
const tableTotal = 'procedures.table.total.'

function placeInBody(figure: string): PlaceOfFigure {
  const part = { vi: 'phần lời văn', en: 'the body' }
  return { ...(reportRate(figure) ?? reportFigure(figure)), part, strength: 'same' }
}

/** A table may cover other fields or units than the prose. */
function placesInTable(figure: string): readonly PlaceOfFigure[] {
  if (!figure.startsWith(dossiers)) return []
  const part = { vi: 'dòng tổng của bảng', en: 'the total row of the table' }
  return [{ ...reportFigure(figure.replace(dossiers, tableTotal)), part, strength: 'usual' }]
}

function placeInAppendix(
  { key, label, under = key }: Indicator,
  strength: NonNullable<FigureInReport['strength']>,
): PlaceOfFigure {
  return {
    path: ['appendix', 'values', key],
    label,
    // The official code: rows under "Trong đó" have that of their parent.
    part: { vi: `phụ lục, ${under}`, en: `the appendix, ${under}` },
    strength,
    read: ({ appendix }) => (appendix == null ? undefined : valueAt(appendix.values, key)),
  }
}
