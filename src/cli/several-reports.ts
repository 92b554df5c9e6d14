import type { Agency } from '../agency/agency.js'
import { levels, levelsOn } from '../agency/level.js'
import { formatPeriod } from '../calendar/format-period.js'
import type { Period } from '../calendar/period.js'
import { groupBy } from '../check/group-by.js'
import { agenciesOf, checkConsolidation, consolidationRules } from '../consolidation/check-consolidation.js'
import { consolidate } from '../consolidation/consolidate.js'
import { agencyIndex } from '../consolidation/hierarchy.js'
import { formatCount } from '../notation/format-count.js'
import type { Text } from '../notation/language.js'
import type { Path } from '../quantity/figure.js'
import { reportDay } from '../report/report-day.js'
import { knownForm } from '../report/rules/known-form.js'
import { checkSeries } from '../series/check-series.js'
import { reportSeriesRules } from '../series/rules/index.js'
import {
  type CheckedReport,
  type Place,
  type ReportCheck,
  type ReportForms,
  severitiesOf,
  sourceOf,
} from './check-file.js'
import type { HierarchyFile } from './config-schema.js'

/** Reports that were read, held against each other in time. */
export function checkSeriesOf(reports: readonly ReportCheck[], forms: ReportForms): CheckedReport {
  const { templates, convention } = forms
  const result = checkSeries(
    reports.map(({ report }) => report),
    { forms: templates, convention, severities: severitiesOf(forms, reportSeriesRules.keys()) },
  )
  return {
    ...severalFrom(reports),
    outcome: 'checked',
    heading: saying((language) => {
      const count = formatCount(reports.length, { language })
      return language === 'vi' ? `Chuỗi ${count} báo cáo` : `Series of ${count} reports`
    }),
    result,
    placeOf: ([index, ...path]) => placeIn(reports[Number(index)], path),
  }
}

/** The reports of units added up, and held against that of their superior where it is among them. */
export function checkConsolidationOf(
  reports: readonly ReportCheck[],
  forms: ReportForms,
  given: HierarchyFile | undefined,
): CheckedReport {
  const { templates, convention } = forms
  const superior = superiorOf(reports, given?.agency)
  const children = reports.filter((each) => each !== superior)
  const childReports = children.map(({ report }) => report)
  const period = given?.period ?? superior?.report.period ?? usualPeriod(children)
  const agency = given?.agency ?? superior?.report.agency ?? agencyAbove(children)
  const units = given?.units ?? agenciesOf(childReports)
  const consolidation = consolidate(childReports, { agency, period, units }, { forms: templates })
  const result = checkConsolidation(superior?.report ?? consolidation.report, childReports, {
    ...(given && { units: given.units }),
    forms: templates,
    convention,
    severities: severitiesOf(
      forms,
      [...consolidationRules, knownForm].map(({ id }) => id),
    ),
  })
  const excluded = new Set(consolidation.excluded.map(({ index }) => index))
  const unitOf = agencyIndex(units)
  const byUnit = new Map(
    children.flatMap((child, index) => (excluded.has(index) ? [] : [[unitOf(child.report.agency), child]])),
  )
  const reported = units.length - consolidation.missing.length
  return {
    ...severalFrom(reports),
    outcome: 'checked',
    heading: saying((language) => {
      const [part, whole] = [reported, units.length].map((count) => formatCount(count, { language }))
      return [
        agency.name,
        formatPeriod(period, language),
        language === 'vi' ? `${part}/${whole} đơn vị có báo cáo` : `${part}/${whole} units have reported`,
      ].join(' · ')
    }),
    result,
    consolidation,
    placeOf: ([kind, ...path]) => {
      if (kind === 'report') return placeIn(superior, path)
      const [index, ...rest] = path
      return placeIn(kind === 'reports' ? children[Number(index)] : byUnit.get(Number(index)), rest)
    },
  }
}

function severalFrom(reports: readonly ReportCheck[]) {
  return {
    file: reports.map(({ file }) => file)[0] ?? '-',
    reports,
  }
}

function placeIn(check: ReportCheck | undefined, path: Path): Place | undefined {
  return check && { source: sourceOf(check), path, written: check.written }
}

function saying(say: (language: 'vi' | 'en') => string): Text {
  return { vi: say('vi'), en: say('en') }
}

/** The report of the agency that adds up: the one that is named, or the only one of a level above all others. */
function superiorOf(reports: readonly ReportCheck[], agency: Agency | undefined): ReportCheck | undefined {
  if (agency !== undefined) {
    const find = agencyIndex([agency])
    return reports.find(({ report }) => find(report.agency) === 0)
  }
  const heightOf = ({ report }: ReportCheck) => levels.findIndex(({ level }) => level === report.agency.level)
  const highest = Math.min(...reports.map(heightOf))
  const atTop = reports.filter((report) => heightOf(report) === highest)
  return atTop.length === 1 && reports.length > 1 && reports.some((each) => heightOf(each) > highest)
    ? atTop[0]
    : undefined
}

/** The period of most reports, of the first that comes where several are as many. */
function usualPeriod(reports: readonly ReportCheck[]): Period {
  const groups = [
    ...groupBy(reports, ({ report: { period } }) =>
      JSON.stringify([period.kind, period.year, period.ordinal, period.kind === 'custom' && period.from]),
    ).values(),
  ]
  const [most] = groups.sort((one, other) => other.length - one.length)
  if (most === undefined) throw new RangeError('no report')
  return most[0].report.period
}

/** The agency that the units name above them, of the level above theirs. */
function agencyAbove(children: readonly ReportCheck[]): Agency {
  const parents = new Set(children.map(({ report }) => report.agency.parent ?? ''))
  const [parent = ''] = parents.size === 1 ? parents : ['']
  const first = children[0]?.report
  const day = first && reportDay(first)
  const existing = day === undefined ? levels.map(({ level }) => level) : levelsOn(day)
  const own = existing.indexOf(first?.agency.level ?? 'commune')
  return {
    name: parent === '' ? 'Cơ quan tổng hợp' : parent,
    level: existing[Math.max(0, own - 1)] ?? 'province',
  }
}
