import type { DateRange } from '../calendar/date-range.js'
import { daysBetween } from '../calendar/day.js'
import { periodKinds } from '../calendar/period.js'
import type { SectionOfReport } from '../report/sections-of-report.js'
import type { AgencySeries } from './agency-series.js'
import type { Gathered } from './gathered-rule.js'
import {
  inOrderOfPeriod,
  isCorrectionAmong,
  isSinceJanuary,
  type PlacedReport,
  typesInDoubt,
} from './placed-report.js'
import type { SectionInParts } from './rules/sum-of-periods.js'

/**
 * The sections of each report with those of the reports whose periods lie in its own (kỳ dài và các kỳ hợp thành): for
 * each figure those that have most of it, whether or not they make up the whole; of several choices the longest
 * periods, since these are held against the shorter ones themselves. @internal
 */
export function* periodsOfWhole(series: AgencySeries): Generator<Gathered<SectionInParts>> {
  const cumulated = series.cumulated.filter(({ isPeriodic }) => isPeriodic)
  const periodic = [...series.byPeriod.values(), ...cumulated].sort(inOrderOfPeriod)
  for (const whole of [...series.reports, ...series.cumulated]) {
    const inside = periodic.filter((part) => isInside(part, whole))
    if (inside.length === 0) continue
    const chosen = new Map<string, Choice>()
    for (const [key, section] of whole.sections) {
      for (const [sayers, figures] of figuresBySayers(section, key, inside)) {
        const choice = chosen.get(sayers) ?? choose(whole, inside, sayers)
        chosen.set(sayers, choice)
        const judged = figures.filter((figure) => isJudged(whole, choice, section, figure))
        if (judged.length > 0) yield gather(whole, section, key, choice, judged)
      }
    }
  }
}

/**
 * Whether a figure is held against these parts. Flows are not where the one period inside goes from January on as the whole
 * does: they are held against it as cumulated. What a report says of the year is held against its own period by itself.
 */
function isJudged(
  whole: PlacedReport,
  { parts, covers }: Choice,
  { model }: SectionOfReport,
  figure: string,
): boolean {
  const overTime = model.indicators[figure]?.overTime
  if (parts.every(({ index }) => index === whole.index)) return false
  if (overTime === 'closing-stock' || overTime === 'cumulative') return parts.at(-1)?.index !== whole.index
  if (overTime !== 'flow' || covers === undefined || parts.length > 1) return true
  return ![whole, ...parts].every(isSinceJanuary)
}

/**
 * Whether a period lies in another: by their names, or else by their days. Of two of the same days the kind that comes
 * first is inside; a report of a year to date in what another says of it.
 */
function isInside(part: PlacedReport, whole: PlacedReport): boolean {
  if (part === whole) return false
  const [inner, outer] = [part, whole].map(part.months && whole.months ? nominalDays : statedDays)
  if (inner === undefined || outer === undefined || inner.from < outer.from || inner.to > outer.to)
    return false
  const [one, other] = [part, whole].map(({ report }) => periodKinds.indexOf(report.period.kind))
  const isSame = inner.from === outer.from && inner.to === outer.to
  if (!isSame || one !== other) return !isSame || Number(one) < Number(other)
  return whole.isCumulated && (!part.isCumulated || part.index < whole.index)
}

function nominalDays(placed: PlacedReport): DateRange {
  return placed.nominalDays
}

function statedDays({ days }: PlacedReport): DateRange {
  return days
}

/** The figures that a section or its like says, by the reports that say them: `y` or `n` for each of those inside. */
function figuresBySayers(
  { model, figures: own }: SectionOfReport,
  key: string,
  inside: readonly PlacedReport[],
): ReadonlyMap<string, readonly string[]> {
  const like = inside.map(({ sections }) => sections.get(key)?.figures)
  const bySayers = new Map<string, string[]>()
  for (const [figure, { read }] of Object.entries(model.indicators)) {
    const sayers = like.map((figures) => (figures && read(figures) != null ? 'y' : 'n')).join('')
    if (read(own) == null && !sayers.includes('y')) continue
    const known = bySayers.get(sayers)
    if (known === undefined) bySayers.set(sayers, [figure])
    else known.push(figure)
  }
  return bySayers
}

/** Reports whose periods lie in another's and share no day, in order, and whether they are all of it. */
interface Choice extends Pick<SectionInParts, 'covers' | 'sameDays'> {
  readonly parts: readonly PlacedReport[]
}

/** By names where these make up the whole or there are no others; else by the days of all. */
function choose(whole: PlacedReport, inside: readonly PlacedReport[], sayers: string): Choice {
  const saying = new Set(inside.filter((_, index) => sayers[index] === 'y'))
  const named = whole.months ? inside.filter(({ months }) => months) : []
  const byName = chain(whole, named, saying, nominalDays)
  const isEnough = named.length === inside.length || byName.covers === undefined
  return isEnough ? byName : chain(whole, inside, saying, statedDays)
}

/** The best choice of the first reports, by their last days. */
interface Chain {
  /** How many days it has of reports that say the figure, of all reports, and how many these are. */
  readonly said: number
  readonly days: number
  readonly count: number
  readonly last?: PlacedReport
  readonly before?: Chain
}

function chain(
  whole: PlacedReport,
  inside: readonly PlacedReport[],
  saying: ReadonlySet<PlacedReport>,
  daysOf: (placed: PlacedReport) => DateRange,
): Choice {
  const ordered = [...inside].sort((a, b) => (daysOf(a).to < daysOf(b).to ? -1 : 1))
  const ends = ordered.map((each) => daysOf(each).to)
  const best: Chain[] = [{ said: 0, days: 0, count: 0 }]
  for (const [index, last] of ordered.entries()) {
    const { from, to } = daysOf(last)
    const before = best[countBefore(from, ends)] as Chain
    const length = daysBetween(from, to) + 1
    const said = before.said + (saying.has(last) ? length : 0)
    const found = { said, days: before.days + length, count: before.count + 1, last, before }
    const known = best[index] as Chain
    best.push(isBetter(found, known) ? found : known)
  }
  const parts: PlacedReport[] = []
  for (let each = best.at(-1); each?.last !== undefined; each = each.before) parts.push(each.last)
  parts.reverse()
  const [own, first, last] = [whole, parts[0], parts.at(-1)].map((each) => each && daysOf(each))
  const isWhole = own !== undefined && best.at(-1)?.days === daysBetween(own.from, own.to) + 1
  return {
    parts,
    covers: isWhole ? undefined : { opening: first?.from === own?.from, closing: last?.to === own?.to },
    sameDays: haveSameDays(whole, parts, isWhole),
  }
}

/** How many of the days, which are in order, come before another. */
function countBefore(day: string, days: readonly string[]): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as string) < day) low = middle + 1
    else high = middle
  }
  return low
}

function isBetter(one: Chain, other: Chain): boolean {
  return (one.said - other.said || one.days - other.days || other.count - one.count) > 0
}

function gather(
  whole: PlacedReport,
  section: SectionOfReport,
  key: string,
  { parts, covers, sameDays }: Choice,
  figures: readonly string[],
): Gathered<SectionInParts> {
  const likeIt = typeof section.path.at(-1) === 'number' ? section.path.slice(0, -1) : section.path
  return {
    subject: {
      section: section.model.path.join('.'),
      model: section.model,
      whole: section.figures,
      parts: parts.map(({ sections }) => sections.get(key)?.figures ?? {}),
      periods: { whole: whole.report.period, parts: parts.map(({ report }) => report.period) },
      covers,
      sameDays,
      beginsLater: !whole.isCumulated && !isSinceJanuary(whole),
      figures,
    },
    places: {
      whole: [whole.index, ...section.path],
      // A row that a part does not have would stand among its rows.
      parts: parts.map(({ index, sections }) => [index, ...(sections.get(key)?.path ?? likeIt)]),
      period: [whole.index, 'period'],
    },
    doubts: typesInDoubt(whole, ...parts),
    ...(isCorrectionAmong(whole, ...parts) && { isCorrection: true }),
  }
}

/** Whether the parts, by the days that they cover, lie in the whole and follow each other; and all of it, if they are. */
function haveSameDays({ days }: PlacedReport, parts: readonly PlacedReport[], areAll: boolean): boolean {
  const between = [
    ...parts.slice(0, 1).map((first) => daysBetween(days.from, first.days.from)),
    ...parts
      .slice(1)
      .map((part, index) => daysBetween((parts[index] as PlacedReport).days.to, part.days.from) - 1),
    ...parts.slice(-1).map((last) => daysBetween(last.days.to, days.to)),
  ]
  return between.every((count) => (areAll ? count === 0 : count >= 0))
}
