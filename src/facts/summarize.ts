import { formatDate } from '../calendar/format-date.js'
import { formatPeriod } from '../calendar/format-period.js'
import { ordinalLimits, type Period } from '../calendar/period.js'
import { completeTally } from '../dossier/complete-tally.js'
import type { Tally } from '../dossier/tally.js'
import { formatCount } from '../notation/format-count.js'
import { formatFigure } from '../notation/format-figure.js'
import { formatPercentage } from '../notation/format-percentage.js'
import { type Figure, isExact } from '../quantity/figure.js'
import { rateOf } from '../quantity/rate-of.js'
import type { Report } from '../report/report.js'
import { requireReport } from '../report/require-report.js'

/** The paragraphs of a report that follow from its figures (các đoạn văn suy ra từ số liệu). */
export interface ReportSummary {
  /** The period, the agency, and what was reached. */
  readonly opening: string
  /** What came in, what was settled and what is open; `null` when no dossiers are reported. */
  readonly dossiers: string | null
}

/** A count that may not be reported. */
type Count = Figure | null | undefined

/**
 * Writes the opening paragraph and the paragraph on dossiers as officials do (viết đoạn mở đầu và đoạn về hồ sơ), in
 * Vietnamese and from figures only, so that words and figures cannot differ. Rates are computed anew, published ones are
 * not read; what is not reported is not mentioned, and 0 is.
 *
 * What `parseReport` has not read, a text for a figure or a misspelt key, throws a `TypeError` that names the place.
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
  const { agency, period, direction, procedures } = report
  const tally = procedures?.dossiers
  const results = [
    share('hoàn thành', direction?.plan?.completed, direction?.plan?.planned, planTasks),
    share(
      'hoàn thành',
      direction?.assignedTasks?.completed?.total,
      direction?.assignedTasks?.total,
      assigned,
    ),
    tally == null ? null : dossierResult(completeTally(tally).tally),
  ].filter((result) => result !== null)
  const what = results.length === 0 ? 'chưa có số liệu tổng hợp' : `đã ${results.join('; ')}`
  return {
    opening: `${openingOf(period)}, ${agency.name} ${what}.`,
    dossiers: tally == null ? null : dossierParagraph(tally),
  }
}

/** The period by its name, or else by its days, if it says either. */
function openingOf(period: Period): string {
  const { kind, year, ordinal, from, to } = period
  const needs = kind === 'year' ? year : ordinalLimits[kind] === undefined ? kind : ordinal
  if (kind !== 'custom' && needs !== undefined) return `Trong ${formatPeriod(period)}`
  if (from === undefined || to === undefined) return 'Trong kỳ báo cáo'
  return `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`
}

const planTasks = 'nhiệm vụ của kế hoạch cải cách hành chính năm'
const assigned = 'nhiệm vụ được giao'

function share(verb: string, part: Count, whole: Count, noun: string): string | null {
  if (part == null) return null
  if (whole == null) return `${verb} ${inWords(part)} ${noun}`
  return `${verb} ${formatFigure(part)}/${formatFigure(whole)} ${noun}${percent(part, whole)}`
}

function dossierResult({ received, resolved }: Tally): string | null {
  const parts = [count('tiếp nhận', received?.total), count('giải quyết', resolved?.total)].filter(
    (part) => part !== null,
  )
  if (parts.length === 0) return null
  const { punctual, total } = resolved ?? {}
  const rate = punctual == null || total == null ? '' : percent(punctual, total, 'đúng và trước hạn ')
  return `${parts.join(', ')}${rate}`
}

function dossierParagraph(tally: Tally): string | null {
  const { received, resolved, inProgress } = completeTally(tally).tally
  const sentences = [
    withParts('Tổng số hồ sơ tiếp nhận', received?.total, [
      ['trực tuyến', received?.online],
      ...counterAndPost(received),
      ['từ kỳ trước chuyển sang', received?.carriedOver],
    ]),
    withParts('Đã giải quyết', resolved?.total, [
      ['trước hạn', resolved?.early],
      ['đúng hạn', resolved?.onTime],
      ['quá hạn', resolved?.late],
    ]),
    withParts('Đang giải quyết', inProgress?.total, [
      ['trong hạn', inProgress?.inTime],
      ['quá hạn', inProgress?.overdue],
      ['chờ bổ sung', inProgress?.awaitingSupplement],
    ]),
    withParts('Trả lại, từ chối', tally.returned, []),
    withParts('Công dân rút', tally.withdrawn, []),
  ].filter((sentence) => sentence !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** The counter and the post apart where both are reported, else together. */
function counterAndPost(received: Tally['received']): readonly (readonly [string, Count])[] {
  const { direct, postal, directOrPostal } = received ?? {}
  return direct != null && postal != null
    ? [
        ['trực tiếp', direct],
        ['qua dịch vụ bưu chính công ích', postal],
      ]
    : [['trực tiếp hoặc qua dịch vụ bưu chính công ích', directOrPostal]]
}

function withParts(title: string, total: Count, parts: readonly (readonly [string, Count])[]): string | null {
  const reported = parts.flatMap(([name, value]) =>
    value == null ? [] : [`${name} ${inWords(value)} hồ sơ`],
  )
  if (total == null && reported.length === 0) return null
  if (total == null) return `${title}: ${reported.join('; ')}.`
  const whole = `${title}: ${inWords(total)} hồ sơ`
  return reported.length === 0 ? `${whole}.` : `${whole}, trong đó: ${reported.join('; ')}.`
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
