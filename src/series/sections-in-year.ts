import { groupBy } from '../check/group-by.js'
import type { SectionOfReport } from '../report/sections-of-report.js'
import type { AgencySeries } from './agency-series.js'
import type { Gathered, Unjudged } from './gathered-rule.js'
import { inOrderOfCutOff, isCorrectionAmong, isSinceJanuary, type PlacedReport } from './placed-report.js'
import type { SectionInYear } from './rules/cumulative.js'

/** A section of one report. */
type Part = readonly [PlacedReport, SectionOfReport]

/** The sections and rows that several reports of one year have, in the order of their cut-off days. @internal */
export function* sectionsInYear(series: AgencySeries): Generator<Gathered<SectionInYear> | Unjudged> {
  yield* reportsOfNoYear(series, ({ sections }) => sections.size > 0)
  const reportsAndCumulated = [...series.reports, ...series.cumulated]
  for (const reports of reportsOfYears({ reports: reportsAndCumulated })) {
    for (const { index, indistinct } of reports.length > 1 ? reports : []) {
      if (indistinct.length > 0) yield { missing: indistinct.map((path) => [index, ...path]) }
    }
    const sections = reports.flatMap((placed) =>
      [...placed.sections].map(([key, section]) => ({ key, part: [placed, section] as const })),
    )
    for (const each of groupBy(sections, ({ key }) => key).values())
      if (each.length > 1) yield gather(each.map(({ part }) => part))
  }
}

/** The reports of each year, in the order of their cut-off days; without those of which it cannot be said. @internal */
export function reportsOfYears({
  reports,
}: Pick<AgencySeries, 'reports'>): readonly (readonly PlacedReport[])[] {
  const byYear = groupBy(reports, ({ year }) => year)
  return [...byYear.values()].map((each) => each.sort(inOrderOfCutOff))
}

/** The reports of no known year, of those that have what others of it go on with. @internal */
export function* reportsOfNoYear(
  { reports }: AgencySeries,
  goesOn: (placed: PlacedReport) => boolean,
): Generator<Unjudged> {
  if (reports.length < 2) return
  for (const placed of reports) {
    if (placed.year === undefined && goesOn(placed)) yield { missing: [[placed.index, 'period', 'year']] }
  }
}

function gather(parts: readonly Part[]): Gathered<SectionInYear> {
  const model = (parts[0] as Part)[1].model
  const states = parts.map(([placed, { figures }]) => ({
    days: placed.days,
    isPeriodic: placed.isPeriodic,
    ...(placed.report.replaces && {
      corrects: parts.flatMap(([other], index) => (isCorrectionAmong(placed, other) ? [index] : [])),
    }),
    sinceJanuary: isSinceJanuary(placed),
    figures,
  }))
  return {
    subject: { section: model.path.join('.'), model, states },
    places: { states: parts.map(([{ index }, { path }]) => [index, ...path]) },
  }
}
