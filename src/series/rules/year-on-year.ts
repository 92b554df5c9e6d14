import type { CutOffConvention } from '../../calendar/cut-off-conventions.js'
import { samePeriodLastYear } from '../../calendar/same-period-last-year.js'
import type { SectionModel } from '../../check/entries.js'
import { figurePath, locateFigure } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { formatPercentage } from '../../notation/format-percentage.js'
import type { Language, Text } from '../../notation/language.js'
import { type LargeChange, largeChange } from '../../quantity/large-change.js'
import { sectionModelOf } from '../../report/section-places.js'
import { judgeFigures } from '../../report/sections-of-report.js'
import type { AgencySeries } from '../agency-series.js'
import type { Gathered } from '../gathered-rule.js'
import { type PlacedReport, periodKey } from '../placed-report.js'

/** One section in the reports of one period of two years, the earlier first. */
export interface SectionInTwoYears {
  /** The dotted path of the section: `procedures.dossiers`. */
  readonly section: string
  readonly previous: object
  readonly next: object
}

/** A figure that changed much since the same period of the last year is worth a look. */
export const yearOnYear: Rule<SectionInTwoYears> = {
  id: 'series/year-on-year',
  severity: 'info',
  title: {
    vi: 'Số liệu biến động lớn so với cùng kỳ năm trước',
    en: 'A figure changed much since the same period of the last year',
  },
  message: {
    vi: '{figure}: {actual}, cùng kỳ năm trước là {before} ({change}); nên nêu lý do.',
    en: '{figure}: {actual}, {before} in the same period of the last year ({change}); better explained.',
  },
  basis: ['consistency'],
  check: (pair) => {
    const model = sectionModelOf(pair.section)
    return judgeFigures(model, (key, { overTime }) =>
      overTime === 'derived' ? undefined : judge(model, key, pair),
    )
  },
  samples: {
    passing: [
      {
        section: 'procedures.dossiers',
        previous: { received: { online: 1482, carriedOver: 7 } },
        next: { received: { online: 1951, carriedOver: 20 } },
      },
    ],
    failing: [
      {
        subject: {
          section: 'procedures.dossiers',
          previous: { received: { online: 1482 } },
          next: { received: { online: 148 } },
        },
        finds: {
          path: ['next', 'received', 'online'],
          actual: 148,
          difference: -1334,
          data: { before: 1482, percentage: '-90.0', size: 'large' },
        },
      },
      {
        subject: {
          section: 'procedures.dossiers',
          previous: { inProgress: { overdue: 1 } },
          next: { inProgress: { overdue: 31 } },
        },
        finds: {
          path: ['next', 'inProgress', 'overdue'],
          difference: 30,
          data: { before: 1, size: 'small' },
        },
      },
    ],
  },
}

function judge(model: SectionModel, key: string, { previous, next }: SectionInTwoYears) {
  const [before, after] = [
    locateFigure(model, { figures: previous, at: [] }, key),
    locateFigure(model, { figures: next, at: [] }, key),
  ]
  if (before === undefined && after === undefined) return undefined
  if (before === undefined) return notEvaluated(['previous', ...figurePath(key)])
  if (after === undefined) return notEvaluated(['next', ...figurePath(key)])
  const change = largeChange(before.value, after.value)
  if (change === undefined) return passed
  const { difference, percentage } = change
  return failed({
    path: ['next', ...after.path],
    label: after.label,
    actual: after.value,
    difference,
    operands: [{ ...before, path: ['previous', ...before.path] }],
    data: {
      before: before.value,
      ...(percentage !== undefined && { percentage }),
      size: percentage === undefined ? 'small' : 'large',
      change: textOf(change),
    },
  })
}

function textOf({ difference, percentage }: LargeChange): Text {
  if (percentage === undefined) return { vi: 'số gốc nhỏ', en: 'of a small base' }
  const share = (language: Language) => formatPercentage(percentage.replace('-', ''), language)
  return difference < 0
    ? { vi: `giảm ${share('vi')}`, en: `${share('en')} less` }
    : { vi: `tăng ${share('vi')}`, en: `${share('en')} more` }
}

/** The sections that a report has as well as that of the same period of the last year (cùng kỳ năm trước). @internal */
export function* samePeriodOfYears(
  series: AgencySeries,
  convention: CutOffConvention,
): Generator<Gathered<SectionInTwoYears>> {
  for (const next of [...series.reports, ...series.cumulated]) {
    const previous = yearBefore(next, series, convention)
    if (previous === undefined) continue
    for (const [key, later] of next.sections) {
      const earlier = previous.sections.get(key)
      if (earlier === undefined) continue
      yield {
        subject: {
          section: later.model.path.join('.'),
          previous: earlier.figures,
          next: later.figures,
        },
        places: { previous: [previous.index, ...earlier.path], next: [next.index, ...later.path] },
      }
    }
  }
}

/**
 * The report of the same period of the last year; of a year to date the like of it, or a report of just that.
 * @internal
 */
export function yearBefore(
  { report: { period }, months, isCumulated }: PlacedReport,
  { byPeriod, cumulatedByPeriod }: AgencySeries,
  convention: CutOffConvention,
): PlacedReport | undefined {
  const last =
    months === undefined
      ? samePeriodLastYear(period, convention)
      : { first: months.first - 12, last: months.last - 12 }
  if (last === null) return undefined
  const key = periodKey(period.kind, last)
  return isCumulated ? (cumulatedByPeriod.get(key) ?? byPeriod.get(key)) : byPeriod.get(key)
}
