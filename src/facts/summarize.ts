import { formatDate } from '../calendar/format-date.js'
import { formatPeriod } from '../calendar/format-period.js'
import { ordinalLimits, type Period } from '../calendar/period.js'
import { buildTally } from '../dossier/build-tally.js'
import { closingStock } from '../dossier/closing-stock.js'
import { completeTally } from '../dossier/complete-tally.js'
import type { Tally } from '../dossier/tally.js'
import { formatCount } from '../notation/format-count.js'
import { formatFigure } from '../notation/format-figure.js'
import { formatPercentage } from '../notation/format-percentage.js'
import { type Figure, isExact } from '../quantity/figure.js'
import { intervalOf } from '../quantity/interval.js'
import { rateOf } from '../quantity/rate-of.js'
import type { Report } from '../report/report.js'
import { requireReport } from '../report/require-report.js'
import { sectionModelOf } from '../report/section-places.js'
import { wholeReader } from '../report/whole-of-section.js'

/** The paragraphs of a report that follow from its figures (các đoạn văn suy ra từ số liệu). */
export interface ReportSummary {
  /** The period, the agency, and what was reached. */
  readonly opening: string
  /** What came in, what was settled and what is open; `null` when no dossiers are reported. */
  readonly dossiers: string | null
  /** The same of the year to date (lũy kế từ đầu năm); `null` when that is not reported. */
  readonly yearToDate: string | null
}

type Count = Figure | null | undefined

/**
 * Writes the opening paragraph and the paragraph on dossiers as officials do (viết đoạn mở đầu và đoạn về hồ sơ), in
 * Vietnamese and from figures only, so that words and figures cannot differ. Rates are computed anew, published ones are
 * not read; what is not reported is not mentioned, and 0 is.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { parseReport, summarize } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   direction: { plan: { planned: 11, completed: 3 } },
 * })
 * summarize(report).opening
 * // 'Trong quý I năm 2024, UBND thị trấn Đình Cả đã hoàn thành 3/11 nhiệm vụ của kế hoạch cải cách hành chính năm (27,27%).'
 * ```
 */
export function summarize(report: Report): ReportSummary {
  requireReport(report)
  const { agency, period, procedures } = report
  const tally = procedures?.dossiers ?? tallyOfTable(report)
  const results = resultsOf(report, tally)
  const what = results.length === 0 ? 'chưa có số liệu tổng hợp' : `đã ${results.join('; ')}`
  return {
    opening: `${openingOf(period)}, ${agency.name} ${what}.`,
    dossiers: tally == null ? null : dossierParagraph(tally),
    yearToDate: yearToDateParagraph(report),
  }
}

/** What was reached since the beginning of the year, and its dossiers. */
function yearToDateParagraph({ yearToDate }: Report): string | null {
  if (yearToDate == null) return null
  const tally = yearToDate.procedures?.dossiers ?? tallyOfTable(yearToDate as Report)
  const results = resultsOf(yearToDate, null)
  const paragraphs = [
    results.length === 0 ? null : `Lũy kế từ đầu năm đã ${results.join('; ')}.`,
    tally == null ? null : dossierParagraph(tally),
  ].filter((each) => each !== null)
  if (paragraphs.length === 0) return null
  return results.length === 0 ? `Lũy kế từ đầu năm. ${paragraphs.join(' ')}` : paragraphs.join(' ')
}

/** What was reached, of the plan, of assigned tasks and of dossiers. */
function resultsOf({ direction }: Pick<Report, 'direction'>, tally: Tally | null): readonly string[] {
  return [
    share('hoàn thành', direction?.plan?.completed, direction?.plan?.planned, planTasks),
    share(
      'hoàn thành',
      direction?.assignedTasks?.completed?.total,
      direction?.assignedTasks?.total,
      assigned,
    ),
    tally == null ? null : dossierResult(completeTally(tally).tally),
  ].filter((result) => result !== null)
}

/** The dossiers as a whole, as the table of a report determines them. */
function tallyOfTable(report: Report): Tally | null {
  if (report.procedures?.table == null) return null
  const read = wholeReader(sectionModelOf('procedures.table'), report)
  return buildTally(read)
}

/** The period by its name, or else by its days, if it says either. */
function openingOf(period: Period): string {
  const { kind, year, ordinal, from, to, openEnd } = period
  const needs = kind === 'year' ? year : ordinalLimits[kind] === undefined ? kind : ordinal
  if (kind !== 'custom' && needs !== undefined) return `Trong ${formatPeriod(period)}`
  if (from === undefined || to === undefined) return 'Trong kỳ báo cáo'
  return `Từ ngày ${formatDate(from)} đến ${openEnd ? `nay (${formatDate(to)})` : `ngày ${formatDate(to)}`}`
}

const planTasks = 'nhiệm vụ của kế hoạch cải cách hành chính năm'
const assigned = 'nhiệm vụ được giao'

function share(verb: string, part: Count, whole: Count, noun: string): string | null {
  if (part == null) return null
  if (whole == null) return `${verb} ${inWords(part)} ${noun}`
  return `${verb} ${formatFigure(part)}/${formatFigure(whole)} ${noun}${percent(part, whole)}`
}

function dossierResult({ received, resolved }: Tally): string | null {
  const { punctual, total } = resolved ?? {}
  const results = [
    received?.total == null
      ? count('tiếp nhận trong kỳ', received?.inPeriod)
      : count('tiếp nhận', received.total),
    total == null ? count('giải quyết đúng và trước hạn', punctual) : count('giải quyết', total),
  ].filter((result) => result !== null)
  if (results.length === 0) return null
  const rate = punctual == null || total == null ? '' : percent(punctual, total, 'đúng và trước hạn ')
  return `${results.join(', ')}${rate}`
}

/** Dossiers of one kind, and those of them that are told apart. */
interface Kind {
  readonly name: string
  readonly count: Count
  readonly kinds?: readonly Kind[]
}

function dossierParagraph(tally: Tally): string | null {
  const { received, resolved, inProgress, ...others } = completeTally(tally).tally
  const channels = [
    { name: 'trực tuyến', count: received?.online },
    ...bothOrEach(
      'trực tiếp hoặc qua dịch vụ bưu chính công ích',
      received?.directOrPostal,
      { name: 'trực tiếp', count: received?.direct },
      { name: 'qua dịch vụ bưu chính công ích', count: received?.postal },
    ),
  ]
  const isToldApart = tally.received?.inPeriod != null
  const open = [
    { name: 'trong hạn', count: inProgress?.inTime },
    { name: 'quá hạn', count: inProgress?.overdue },
    { name: 'không có thời hạn', count: inProgress?.withoutDeadline },
  ]
  const awaiting = { name: 'chờ bổ sung', count: inProgress?.awaitingSupplement }
  const [isInside, isBeside] = placeOfAwaiting(tally, [...open, awaiting])
  const sentences = [
    sentence(received?.total == null ? 'Hồ sơ tiếp nhận' : 'Tổng số hồ sơ tiếp nhận', received?.total, [
      ...(isToldApart ? [{ name: 'trong kỳ', count: received?.inPeriod, kinds: channels }] : channels),
      { name: 'từ kỳ trước chuyển sang', count: received?.carriedOver },
    ]),
    sentence('Đã giải quyết', resolved?.total, [
      ...bothOrEach(
        'đúng và trước hạn',
        resolved?.punctual,
        { name: 'trước hạn', count: resolved?.early },
        { name: 'đúng hạn', count: resolved?.onTime },
      ),
      { name: 'quá hạn', count: resolved?.late },
      { name: 'không có thời hạn', count: resolved?.withoutDeadline },
    ]),
    sentence('Đang giải quyết', inProgress?.total, isInside ? [...open, awaiting] : open),
    isInside ? null : sentence(isBeside ? 'Ngoài ra chờ bổ sung' : 'Chờ bổ sung', awaiting.count),
    sentence('Đến hạn giải quyết', others.due),
    isSaid(resolved?.late, inProgress?.overdue) ? null : sentence('Chậm hạn, quá hạn', others.lateOrOverdue),
    sentence('Trả lại, từ chối', others.returned),
    sentence('Công dân rút', others.withdrawn),
    isSaid(others.returned, others.withdrawn)
      ? null
      : sentence('Trả lại hoặc rút', others.returnedOrWithdrawn),
  ].filter((each) => each !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Whether both kinds are said, which make what they have together. */
function isSaid(one: Count, other: Count): boolean {
  return one != null && other != null
}

/** Two kinds apart where both are reported, else together with the one that is. */
function bothOrEach(name: string, together: Count, one: Kind, other: Kind): readonly Kind[] {
  const reported = [one, other].filter(({ count }) => count != null)
  return together == null || reported.length === 2 ? reported : [{ name, count: together, kinds: reported }]
}

/** Whether those that await a supplement are told apart among those in progress, or stand beside them. */
function placeOfAwaiting(
  tally: Tally,
  kinds: readonly Kind[],
): readonly [isInside: boolean, isBeside: boolean] {
  const { total, awaitingSupplement } = tally.inProgress ?? {}
  if (total == null || awaitingSupplement == null) return [false, false]
  const isBeside = closingStock(tally) !== total
  return [!isBeside && sumOf(kinds) === total, isBeside]
}

function sumOf(kinds: readonly Kind[]): number {
  return kinds.reduce((sum, { count }) => sum + (count == null ? 0 : intervalOf(count).low), 0)
}

/** Dossiers of one kind and, where they can be inside it, of which kinds they are. */
function sentence(title: string, total: Count, kinds: readonly Kind[] = []): string | null {
  const reported = kinds.map(words).filter((each) => each !== null)
  if (total == null) return reported.length === 0 ? null : `${title}: ${reported.join('; ')}.`
  const whole = `${title}: ${inWords(total)} hồ sơ`
  if (reported.length === 0) return `${whole}.`
  return `${whole}${sumOf(kinds) <= intervalOf(total).high ? ', trong đó: ' : '; '}${reported.join('; ')}.`
}

function words({ name, count, kinds = [] }: Kind): string | null {
  const reported = kinds.map(words).filter((each) => each !== null)
  if (count == null) return reported.length === 0 ? null : reported.join('; ')
  const inside = reported.length === 0 ? '' : ` (${reported.join('; ')})`
  return `${name} ${inWords(count)} hồ sơ${inside}`
}

function count(verb: string, value: Count): string | null {
  return value == null ? null : `${verb} ${inWords(value)} hồ sơ`
}

/** In running text officials write counts from one to nine with a leading zero. */
function inWords(value: Figure): string {
  return isExact(value) ? formatCount(value, { leadingZero: value > 0 }) : formatFigure(value)
}

/** A rate in brackets, without zeros at its end; nothing where there is no rate, or only an approximate one. */
function percent(part: Figure, whole: Figure, name = ''): string {
  if (!isExact(part) || !isExact(whole)) return ''
  const { percentage } = rateOf(part, whole, 2)
  if (percentage === null) return ''
  return ` (${name}${formatPercentage(percentage.replace(/\.?0+$/, ''))})`
}
