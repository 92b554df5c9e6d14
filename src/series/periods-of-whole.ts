import { daysBetween } from '../calendar/day.js'
import type { PeriodKind } from '../calendar/period.js'
import type { AgencySeries } from './agency-series.js'
import type { Gathered } from './gathered-rule.js'
import { type PlacedReport, periodKey, typesInDoubt } from './placed-report.js'
import type { SectionInParts } from './rules/sum-of-periods.js'
import type { SectionOfReport } from './sections-of-report.js'

/** The kinds that a longer period is made of, the longest first, with their months. */
const partKinds: readonly (readonly [PeriodKind, number])[] = [
  ['year', 12],
  ['nine-months', 9],
  ['half-year', 6],
  ['quarter', 3],
  ['month', 1],
]

/**
 * The sections of each report with those of the reports of one kind that make up its period by name (kỳ dài và các kỳ hợp
 * thành): the longest periods there are, since these are held against the shorter ones themselves.
 * @internal
 */
export function* periodsOfWhole(series: AgencySeries): Generator<Gathered<SectionInParts>> {
  for (const whole of series.reports) {
    const { made, isPartly } = partsOf(whole, series)
    if (made.length === 0 && isPartly) yield partlyThere(whole)
    if (made.length === 0) continue
    for (const [key, section] of whole.sections) {
      const parts = made.find((each) => each.every(({ sections }) => sections.has(key))) ?? made[0] ?? []
      yield gather(whole, section, parts, key)
    }
  }
}

/** The ways in which reports of one kind make up the period of another, and whether some do so in part. */
function partsOf(
  { report: { period }, months }: PlacedReport,
  { byPeriod }: AgencySeries,
): { readonly made: readonly (readonly PlacedReport[])[]; readonly isPartly: boolean } {
  const made: PlacedReport[][] = []
  let isPartly = false
  if (months === undefined) return { made, isPartly }
  for (const [kind, length] of partKinds) {
    const count = (months.last - months.first + 1) / length
    if (kind === period.kind || !Number.isInteger(count)) continue
    const parts: PlacedReport[] = []
    for (let first = months.first; first <= months.last; first += length) {
      const part = byPeriod.get(periodKey(kind, { first, last: first + length - 1 }))
      if (part !== undefined) parts.push(part)
    }
    if (parts.length === count && count > 0) made.push(parts)
    else if (parts.length > 0) isPartly = true
  }
  return { made, isPartly }
}

function gather(
  whole: PlacedReport,
  section: SectionOfReport,
  parts: readonly PlacedReport[],
  key: string,
): Gathered<SectionInParts> {
  const path = placeIn(section)
  return {
    subject: {
      section: section.model.path.join('.'),
      whole: section.figures,
      parts: parts.map(({ sections }) => sections.get(key)?.figures ?? {}),
      periods: { whole: whole.report.period, parts: parts.map(({ report }) => report.period) },
      sameDays: haveSameDays(whole, parts),
    },
    places: {
      whole: [whole.index, ...section.path],
      parts: parts.map(({ index, sections }) => [index, ...(sections.get(key)?.path ?? path)]),
    },
    doubts: typesInDoubt(whole, ...parts),
  }
}

/** Where the like of a section would stand in a report that does not have it: a row, among the rows. */
function placeIn({ path }: SectionOfReport) {
  return typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
}

function partlyThere(whole: PlacedReport): Gathered<SectionInParts> {
  const period = whole.report.period
  return {
    subject: { section: '', whole: {}, parts: [], periods: { whole: period, parts: [] }, sameDays: false },
    places: { whole: [whole.index], parts: [whole.index, 'period'] },
  }
}

function haveSameDays({ days }: PlacedReport, parts: readonly PlacedReport[]): boolean {
  const follow = parts.every((part, index) => {
    const before = parts[index - 1]
    return before === undefined || daysBetween(before.days.to, part.days.from) === 1
  })
  return follow && parts[0]?.days.from === days.from && parts.at(-1)?.days.to === days.to
}
