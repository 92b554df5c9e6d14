import type { CutOffConvention } from '../calendar/cut-off-conventions.js'
import { toDayNumber } from '../calendar/day.js'
import { nameKey } from '../notation/name-key.js'
import type { Path } from '../quantity/figure.js'
import type { ChangedFigure } from '../quantity/figure-schemas.js'
import { changedFigureAt } from '../report/changed-figure.js'
import { declaredFigure, pathOfName } from '../report/figure-path.js'
import { changesOf } from '../report/parts-of-report.js'
import type { Report } from '../report/report.js'
import type { ChangeStatement } from '../report/statement.js'
import type { AgencySeries } from './agency-series.js'
import { goesByDays, reportPairs, sameKindBefore } from './consecutive-periods.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import {
  isCorrectionAmong,
  type PlacedReport,
  periodKey,
  placeOfPeriod,
  typesInDoubt,
} from './placed-report.js'
import type { ChangeInTime } from './rules/change.js'
import { yearBefore } from './rules/year-on-year.js'

/**
 * The statements of changes with what the report of the earlier period says: at the figure that they name, or of a figure
 * that it compares under the same words. @internal
 */
export function* changesInTime(
  series: AgencySeries,
  convention: CutOffConvention,
): Generator<Gathered<ChangeInTime> | Unjudged> {
  if (series.reports.length < 2) return
  const neighbors = new Map([...reportPairs(series)].map(([previous, next]) => [next.index, previous]))
  const cumulated = new Map(series.cumulated.map((placed) => [placed.index, placed]))
  for (const next of series.reports) {
    const changes = [...changesOf(next.report)]
    if (changes.length === 0) continue
    const sections = new Map(
      [next, cumulated.get(next.index)].flatMap((placed) =>
        [...(placed?.sections ?? [])].map(([key, { path }]) => [path.join('.'), key] as const),
      ),
    )
    for (const { path, subject } of changes) {
      const { previous, difference, published } = subject
      if ((previous ?? difference ?? published) == null) continue
      const at = [next.index, ...path]
      const earlier = reportComparedWith(subject, next, series, neighbors, convention)
      if (earlier === undefined) {
        yield { missing: [[...at, 'comparedWith']] }
        continue
      }
      const found = earlierFigure(subject, earlier, cumulated, sections)
      if (found === undefined) {
        yield { missing: [[...at, subject.figure == null ? 'figure' : 'previous']] }
        continue
      }
      yield {
        subject: { next: subject, previous: found.value },
        places: { next: at, previous: [earlier.index, ...found.path] },
        doubts: typesInDoubt(earlier, next),
        isCorrection: isCorrectionAmong(earlier, next),
      }
    }
  }
}

/** The report of the period that a statement compares with. */
function reportComparedWith(
  { comparedWith }: ChangeStatement,
  next: PlacedReport,
  series: AgencySeries,
  neighbors: ReadonlyMap<number, PlacedReport>,
  convention: CutOffConvention,
): PlacedReport | undefined {
  if (comparedWith == null) return undefined
  if (comparedWith === 'same-period-last-year') return yearBefore(next, series, convention)
  if (comparedWith !== 'previous-period') {
    const place = placeOfPeriod(comparedWith, convention)
    return place && series.byPeriod.get(periodKey(comparedWith.kind, place))
  }
  const before = sameKindBefore(next, series)
  if (before !== undefined || !goesByDays(next.report.period.kind)) return before
  const neighbor = neighbors.get(next.index)
  // A week that ends on Friday leaves the weekend.
  const apart = neighbor && toDayNumber(next.days.from) - toDayNumber(neighbor.days.to)
  return apart !== undefined && apart > 0 && apart <= 3 ? neighbor : undefined
}

interface EarlierFigure {
  readonly path: Path
  readonly value: ChangedFigure
}

function earlierFigure(
  { figure, label }: ChangeStatement,
  earlier: PlacedReport,
  cumulated: ReadonlyMap<number, PlacedReport>,
  sections: ReadonlyMap<string, string>,
): EarlierFigure | undefined {
  if (figure == null) return sameWords(label, earlier.report)
  const path = pathOfName(figure)
  const declared = declaredFigure(path)
  if (declared === undefined) return changedFigureAt(earlier.report, path)
  const key = sections.get(declared.at.join('.'))
  const isRow = declared.at.some((step) => typeof step === 'number')
  if (key === undefined) return isRow ? undefined : changedFigureAt(earlier.report, path)
  const placed = path[0] === 'yearToDate' ? cumulated.get(earlier.index) : earlier
  const section = placed?.sections.get(key)
  return section && changedFigureAt(earlier.report, [...section.path, ...declared.key.split('.')])
}

/** The figure that a report compares under the same words, if it does so once. */
function sameWords(label: string, { statements }: Report): EarlierFigure | undefined {
  const words = nameKey(label)
  const found = (statements ?? []).flatMap((statement, index) =>
    statement.kind === 'change' && statement.current != null && nameKey(statement.label) === words
      ? [{ path: ['statements', index, 'current'], value: statement.current }]
      : [],
  )
  return found.length === 1 ? found[0] : undefined
}
