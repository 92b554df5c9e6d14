import type { IsoDate } from '../calendar/day.js'
import { romanQuarters } from '../calendar/format-period.js'
import type { Period } from '../calendar/period.js'
import { hasName, monthsAt } from '../calendar/reporting-period.js'
import type { TextReading } from '../text/blocks.js'
import type { Draft } from './draft.js'
import type { Header, Placed } from './header.js'
import type { Token } from './lexer.js'

/** A stretch of a year that words name: "quý I/2024", "05 tháng đầu năm 2024", "tháng 9 năm 2021". */
export interface NamedTime {
  readonly period: Period
  readonly start: number
  readonly end: number
}

const named =
  /(?<!\p{L})(?:quý +(i{1,3}|iv|[1-4])(?![\p{L}\d]|[.,]\d{3}(?!\d))|(?<!ngày +\d{1,2} +)tháng +(\d{1,2})(?![\d/]\d?\/)|(0?6|sáu) +tháng +(đầu|cuối)|(0?9|chín) +tháng|(\d{1,2}) +tháng(?= +(?:đầu )?năm)|năm(?= +(?:19|20)\d\d))/giu
const yearAfter = /(?:[/.-] ?|[^\d.;:]{0,90}?năm +)((?:19|20)\d\d)(?!\d)/iy

/** The stretches of years that a text names, in order. */
export function namedTimes(text: string, from: number, to: number): readonly NamedTime[] {
  const times: NamedTime[] = []
  const part = text.slice(from, to)
  for (const found of part.matchAll(named)) {
    const [whole, quarter, month, half, which, nine, months] = found
    const end = found.index + whole.length
    yearAfter.lastIndex = end
    const year =
      yearAfter.exec(part) ??
      (whole.toLowerCase() === 'năm' ? / *((?:19|20)\d\d)/y.exec(part.slice(end)) : null)
    const stated = year === null ? {} : { year: Number(year[1]) }
    const period = periodOf({ quarter, month, half, which, nine, months }, stated, whole)
    if (period !== undefined)
      times.push({ period, start: from + found.index, end: from + end + (year?.[0].length ?? 0) })
  }
  return times
}

function periodOf(
  { quarter, month, half, which, nine, months }: Readonly<Record<string, string | undefined>>,
  stated: { readonly year?: number },
  whole: string,
): Period | undefined {
  if (quarter !== undefined)
    return {
      kind: 'quarter',
      ...stated,
      ordinal: romanQuarters.indexOf(quarter.toUpperCase()) + 1 || Number(quarter),
    }
  if (month !== undefined)
    return Number(month) > 12 || Number(month) < 1
      ? undefined
      : { kind: 'month', ...stated, ordinal: Number(month) }
  if (half !== undefined)
    return { kind: 'half-year', ...stated, ordinal: which?.toLowerCase() === 'cuối' ? 2 : 1 }
  if (nine !== undefined) return { kind: 'nine-months', ...stated }
  if (months !== undefined)
    return Number(months) > 12 || Number(months) < 1
      ? undefined
      : { kind: 'year-to-date', ...stated, ordinal: Number(months) }
  return /năm/i.test(whole) ? { kind: 'year', ...stated } : undefined
}

const range =
  /(?:từ|tính từ)(?:\s+ngày)?\s+(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*(?:-|đến)(?:\s+hết)?(?:\s+ngày)?\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/giu

/** The first stretch of days that a text names, with its place. */
function namedRange(
  text: string,
): { readonly from: Placed<IsoDate>; readonly to: Placed<IsoDate> } | undefined {
  for (const found of text.matchAll(range)) {
    const [whole, d1 = '', m1 = '', y1, d2 = '', m2 = '', y2 = ''] = found
    const to = `${y2}-${m2.padStart(2, '0')}-${d2.padStart(2, '0')}`
    const from = `${y1 ?? y2}-${m1.padStart(2, '0')}-${d1.padStart(2, '0')}`
    if (from > to) continue
    const firstDay = whole.search(/\d/)
    const first = /^[\d/.-]+\d/.exec(whole.slice(firstDay))?.[0].replace(/-$/, '') ?? ''
    const last = /\d[\d/.-]*$/.exec(whole)?.[0] ?? ''
    const at = found.index
    return {
      from: { value: from, start: at + firstDay, end: at + firstDay + first.length },
      to: { value: to, start: at + whole.length - last.length, end: at + whole.length },
    }
  }
  return undefined
}

/** The period: as given, else that of the title, else the first that the text names; with its days. */
export function readPeriod(
  { text, spanOf }: TextReading,
  { title }: Header,
  given: Period | undefined,
  draft: Draft,
): Period | undefined {
  if (given !== undefined) {
    const days = given.from === undefined && given.to === undefined ? namedRange(text) : undefined
    const isOwn =
      days !== undefined &&
      isRangeOf(given, days.from.value, days.to.value) &&
      Number(days.to.value.slice(0, 4)) === given.year
    if (isOwn) {
      draft.places['/period/from'] = [spanOf(days.from.start, days.from.end)]
      draft.places['/period/to'] = [spanOf(days.to.start, days.to.end)]
    }
    const period = isOwn ? { ...given, from: days.from.value, to: days.to.value } : given
    draft.put(['period'], period)
    return period
  }
  const head = Math.min(text.length, (title?.end ?? 0) + 3000)
  const inTitle = title === undefined ? [] : namedTimes(text, title.start, title.end)
  const inText = namedTimes(text, title?.end ?? 0, head)
  const named =
    beforeTasks(inTitle, text) ?? inTitle.find(({ period }) => period.year !== undefined) ?? inTitle[0]
  const year =
    named?.period.year ?? [...inTitle, ...inText].find(({ period }) => period.year !== undefined)?.period.year
  const days = namedRange(text)
  const fitsDays = (period: Period) => days === undefined || isRangeOf(period, days.from.value, days.to.value)
  const finer = inText.find(
    ({ period }) => period.year === year && period.kind !== 'year' && fitsDays(period),
  )
  // "năm 2024" of days that are a part of that year.
  const isPart =
    named?.period.kind === 'year' &&
    days !== undefined &&
    monthsOf(days.to.value) - monthsOf(days.from.value) < 11
  const chosen = (isPart ? undefined : named) ?? finer ?? named
  if (chosen === undefined || year === undefined) return undefined
  let period: Period = { ...chosen.period, year }
  draft.places['/period'] = [spanOf(chosen.start, chosen.end)]
  const isRange =
    days !== undefined &&
    Number(days.to.value.slice(0, 4)) === year &&
    isRangeOf(period, days.from.value, days.to.value)
  if (isRange) {
    if (period.kind === 'year' && days.to.value < `${year}-11-01`) {
      const months = Number(days.to.value.slice(5, 7))
      period = months === 9 ? { kind: 'nine-months', year } : { kind: 'year-to-date', year, ordinal: months }
      draft.inferred.push('/period/kind')
    }
    draft.places['/period/from'] = [spanOf(days.from.start, days.from.end)]
    draft.places['/period/to'] = [spanOf(days.to.start, days.to.end)]
    period = { ...period, from: days.from.value, to: days.to.value }
  }
  draft.put(['period'], period)
  return period
}

/** "6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2025": what is reported on comes first, with the year of both. */
function beforeTasks([first, second]: readonly NamedTime[], text: string): NamedTime | undefined {
  const year = second?.period.year
  if (first === undefined || second === undefined || first.period.year !== undefined || year === undefined)
    return undefined
  if (!/nhiệm vụ|phương hướng|kế hoạch/i.test(text.slice(first.end, second.start))) return undefined
  const [start] = monthsIn(first.period) ?? []
  const [next] = monthsIn(second.period) ?? []
  if (start === undefined || next === undefined) return undefined
  return { ...first, period: { ...first.period, year: start > next ? year - 1 : year } }
}

/** Whether days are those of a period: as long as it, and to about its end. */
function isRangeOf(period: Period, from: IsoDate, to: IsoDate): boolean {
  const length = monthsOf(to) - monthsOf(from)
  if (period.kind === 'year') return length >= 0 && length < 12.2 && Number(to.slice(0, 4)) === period.year
  const months = monthsIn(period)
  if (months === undefined) return true
  const end = monthsOf(to) - ((period.year ?? 0) * 12 + months[1] + 1)
  const wanted = months[1] - months[0] + 1
  return Math.abs(length - wanted) < Math.min(0.8, wanted / 2) && Math.abs(end) < 1.2
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + Number(day.slice(8)) / 31
}

const manyYears = /(?:từ|giai đoạn) +(?:năm +)?(?:19|20)\d\d *(?:đến|-)/i
const lasting =
  /(?<!\p{L})(?:qua|sau|trong) +(?:hơn |gần |đúng )?(\d+) +(năm|tháng|tuần|ngày)(?! (?:đầu|cuối|của|năm|\d))/iu
const handedOn =
  /chuyển +(?:sang|qua|tiếp sang) +(?:tháng|quý|kỳ|năm)|(?:tháng|quý|năm) +[\dIVX/]+(?: +năm \d{4})? +chuyển +(?:sang|qua)/i
const oneDay =
  /^(?:riêng |chỉ )?(?:trong )?ngày \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:,| +(?:đã +)?(?:tiếp nhận|phát sinh|giải quyết|trả|có) )/i
const sinceJanuary =
  /(?:l[ũu][ỹy]? *kế|lũy kế|cộng dồn|tính) +(?:[^.;\d]{0,20} )?(?:từ )?đầu năm|(?<!\p{L})từ đầu năm(?! học)|(?:lũy|luỹ) kế (?:năm|đến nay|đến hết|cả năm)/iu
const monthsSoFar = /(?:lũy|luỹ) kế (?:hết |đến hết )?(\d+) tháng/iu
const upTo = /(?:đến|hết) {1,3}(?:cuối {1,3}|hết {1,3}|tháng {1,3})?$/i

const yearAgo =
  /so với (?:cùng kỳ|cùng thời điểm)(?: của)?(?: năm (?:trước|ngoái|((?:19|20)\d\d)))?(?!\p{L}| *(?:năm|tháng|quý))/iu
const periodBefore = /so với (kỳ|tháng|quý|năm) (?:báo cáo )?trước(?!\p{L}| *\d)/iu
const units = { month: 'tháng', quarter: 'quý', year: 'năm' } as const

/** Tells with which period words compare, where that is certain. */
export function comparisonReader(
  period: Period | undefined,
): (words: string) => 'same-period-last-year' | 'previous-period' | undefined {
  return (words) => {
    const ago = yearAgo.exec(words)
    if (ago !== null)
      return ago[1] === undefined || Number(ago[1]) === (period?.year ?? 0) - 1
        ? 'same-period-last-year'
        : undefined
    const unit = periodBefore.exec(words)?.[1]?.toLowerCase()
    const isBefore =
      unit === 'kỳ' || (unit !== undefined && unit === units[period?.kind as keyof typeof units])
    return isBefore ? 'previous-period' : undefined
  }
}

/** "Cùng kỳ năm trước, tiếp nhận 900 hồ sơ": of then, where a clause begins with it. */
const compared =
  /^[^\p{L}]*(?:(?:và|còn|trong) )?(?:cùng kỳ|cùng thời điểm|(?:quý|tháng|năm) (?:trước|ngoái)(?! (?:chuyển|còn|tồn)))(?!\p{L})/iu
/** Stretches whose beginning lies before the period, or is not said. */
const openStretch =
  /(?<!\p{L})(?:(?:trong|từ đầu|đầu) nhiệm kỳ|(?:hai|ba|bốn|năm|\d+) năm qua)(?!\p{L})|^[^\p{L}]*(?:tính )?(?:lũy|luỹ) kế(?! *(?:đã và đang|hồ sơ|số|từ|đến|hết|năm|tháng|quý|\d))(?!\p{L})/iu
/** Words at the head of a clause that name the period of a report. */
const ownStretch: Readonly<Partial<Record<Period['kind'], RegExp>>> = {
  month: /^[^\p{L}]*(?:riêng )?trong tháng(?: này)?(?= *(?:,|\p{Ll}))(?! \d)/iu,
  quarter: /^[^\p{L}]*(?:riêng )?trong quý(?: này)?(?= *(?:,|\p{Ll}))(?! [ivx]+(?!\p{L}))/iu,
}

/** Which stretch of time words name, beside that of the report. */
export type TimeScope = 'own' | 'yearToDate' | 'other'

/** Tells the stretch of time that words name: that of the report, the year up to its end, another; or none. */
export function timeReader(
  text: string,
  given: Period | undefined,
): (tokens: readonly Token[]) => TimeScope | undefined {
  // Of a report whose period has no name the first that is named is its own.
  let period = given?.kind === 'custom' ? undefined : given
  let days =
    given?.from === undefined || given.to === undefined ? undefined : { from: given.from, to: given.to }
  let told: string | undefined
  const isLater = () => period !== undefined && (monthsIn(period)?.[0] ?? 1) > 1
  return (tokens) => {
    if (tokens.length === 0) return undefined
    const [first, last] = [tokens[0], tokens.at(-1)] as [Token, Token]
    const words = text.slice(first.start, last.end)
    // "chuyển sang tháng 11" says where the rest goes, not of which month figures are.
    if (handedOn.test(words)) return undefined
    if (isLater() && sinceJanuary.test(words)) return 'yearToDate'
    if (compared.test(words) || openStretch.test(words)) return 'other'
    if (period !== undefined && ownStretch[period.kind]?.test(words)) return 'own'
    if (!tokens.some((token) => token.as === 'number') && !/quý/i.test(words)) return undefined
    const range = namedRange(words)
    if (range !== undefined) {
      const [from, to] = [range.from.value, range.to.value]
      // The days of a period that were not given are those that are about as long.
      if (days === undefined && (period === undefined || isRangeOf(period, from, to))) days = { from, to }
      if (from === days?.from && to === days.to) return 'own'
      return isLater() && to === days?.to && isYearTo(from, to) ? 'yearToDate' : 'other'
    }
    if (manyYears.test(words)) return 'other'
    const soFar = monthsSoFar.exec(words)?.[1]
    const ended = period && monthsIn(period)?.[1]
    if (soFar !== undefined && ended !== undefined)
      return Number(soFar) !== ended ? 'other' : isLater() ? 'yearToDate' : 'own'
    const [stretch, number, unit] = lasting.exec(words) ?? oneDay.exec(words) ?? []
    if (stretch !== undefined) {
      const months = period && monthsIn(period)
      if (unit === 'tháng' && months && Number(number) === months[1] - months[0] + 1) return 'own'
      if (period === undefined && days === undefined) told ??= stretch
      if (told !== stretch || period !== undefined) return 'other'
    }
    const times = namedTimes(text, first.start, last.end)
    const [named] = times
    if (named === undefined) return undefined
    period ??= named.period
    const own = period
    const spans = times.flatMap(({ period: other, start }) => {
      const isUpTo = upTo.test(text.slice(Math.max(first.start, start - 16), start))
      return spanIn(own, other, isUpTo) ?? []
    })
    if (spans.length === 0) return undefined
    return spans.includes('other') ? 'other' : spans.includes('yearToDate') ? 'yearToDate' : 'own'
  }
}

/** What a stretch is beside the period of the report; a year that it lies in says nothing. */
function spanIn(own: Period, other: Period, isUpTo: boolean): TimeScope | undefined {
  const sameYear = other.year === undefined || own.year === undefined || other.year === own.year
  if (!sameYear) return 'other'
  if (other.kind === 'year' && own.kind !== 'year') return undefined
  const [mine, named] = [monthsIn(own), monthsIn(other)]
  if (mine === undefined || named === undefined) return own.kind === other.kind ? 'own' : 'other'
  const from = isUpTo && named[1] === mine[1] ? mine[0] : named[0]
  if (from === mine[0] && named[1] === mine[1]) return 'own'
  return from === 1 && named[1] === mine[1] ? 'yearToDate' : 'other'
}

/** The first and last month of a stretch of a year. */
function monthsIn({ kind, ordinal }: Period): readonly [number, number] | undefined {
  return hasName(kind) ? monthsAt(kind, ordinal) : undefined
}

function isYearTo(from: IsoDate, to: IsoDate): boolean {
  return monthsOf(to) - monthsOf(from) < 12.2 && /-(?:01-0[12]|12-1[4-6])$/.test(from)
}
