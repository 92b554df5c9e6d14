import type { IsoDate } from '../calendar/day.js'
import type { Period } from '../calendar/period.js'
import type { TextReading } from '../text/blocks.js'
import type { Draft } from './draft.js'
import type { Header, Placed } from './header.js'
import type { Token } from './lexer.js'

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** A stretch of a year that words name: "quý I/2024", "05 tháng đầu năm 2024", "tháng 9 năm 2021". */
export interface NamedTime {
  readonly period: Period
  readonly start: number
  readonly end: number
}

const named =
  /(?<!\p{L})(?:quý +(i{1,3}|iv|[1-4])(?![\p{L}\d])|tháng +(\d{1,2})(?![\d/]\d?\/)|(0?6|sáu) +tháng +(đầu|cuối)|(0?9|chín) +tháng|(\d{1,2}) +tháng(?= +(?:đầu )?năm)|năm(?= +(?:19|20)\d\d))/giu
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
    return { kind: 'quarter', ...stated, ordinal: romans[quarter.toLowerCase()] ?? Number(quarter) }
  if (month !== undefined)
    return Number(month) > 12 || Number(month) < 1
      ? undefined
      : { kind: 'month', ...stated, ordinal: Number(month) }
  if (half !== undefined)
    return { kind: 'half-year', ...stated, ordinal: which?.toLowerCase() === 'cuối' ? 2 : 1 }
  if (nine !== undefined) return { kind: 'nine-months', ...stated }
  if (months !== undefined)
    return Number(months) > 12 ? undefined : { kind: 'year-to-date', ...stated, ordinal: Number(months) }
  return /năm/i.test(whole) ? { kind: 'year', ...stated } : undefined
}

const range =
  /(?:từ|tính từ)(?:\s+ngày)?\s+(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*(?:-|đến)(?:\s+hết)?(?:\s+ngày)?\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/giu

/** The first stretch of days that a text names, with its place. */
function namedRange(
  text: string,
): { readonly from: Placed<IsoDate>; readonly to: Placed<IsoDate> } | undefined {
  range.lastIndex = 0
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
      days !== undefined && isRangeOf(given, days) && Number(days.to.value.slice(0, 4)) === given.year
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
  const named = inTitle.find(({ period }) => period.year !== undefined) ?? inTitle[0]
  const year =
    named?.period.year ?? [...inTitle, ...inText].find(({ period }) => period.year !== undefined)?.period.year
  const days = namedRange(text)
  const finer = inText.find(({ period }) => period.year === year && period.kind !== 'year')
  const chosen = (named?.period.kind === 'year' && days !== undefined ? undefined : named) ?? finer ?? named
  if (chosen === undefined || year === undefined) return undefined
  let period: Period = { ...chosen.period, year }
  draft.places['/period'] = [spanOf(chosen.start, chosen.end)]
  const isRange = days !== undefined && Number(days.to.value.slice(0, 4)) === year && isRangeOf(period, days)
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

/** Whether days are those of a period: as long as it, or a few days more or less. */
function isRangeOf(
  { kind, ordinal = 1 }: Period,
  { from, to }: { from: { value: string }; to: { value: string } },
): boolean {
  const months = monthsOf(to.value) - monthsOf(from.value)
  const wanted = {
    week: 0,
    month: 1,
    quarter: 3,
    'half-year': 6,
    'nine-months': 9,
    year: 12,
    'year-to-date': ordinal,
    custom: 0,
  }[kind]
  if (kind === 'year') return months >= 0 && months <= 12
  return kind === 'custom' || Math.abs(months - wanted) <= 1
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) + Number(day.slice(8)) / 31
}

const manyYears = /(?:qua|trong|sau) +\d+ +năm|(?:từ|giai đoạn) +(?:năm +)?(?:19|20)\d\d *(?:đến|-)/i

/** Whether words name another period than that of the report; `undefined` where they name none. */
export function otherPeriods(
  text: string,
  given: Period | undefined,
): (tokens: readonly Token[]) => boolean | undefined {
  // Of a report whose period has no name the first that is named is its own.
  let period = given?.kind === 'custom' ? undefined : given
  let days =
    given?.from === undefined || given.to === undefined ? undefined : { from: given.from, to: given.to }
  return (tokens) => {
    if (!tokens.some((token) => token.as === 'number')) return undefined
    const [first, last] = [tokens[0], tokens.at(-1)] as [Token, Token]
    const range = namedRange(text.slice(first.start, last.end))
    if (range !== undefined) {
      const [from, to] = [range.from.value, range.to.value]
      days ??= { from, to }
      return from !== days.from || to !== days.to
    }
    if (manyYears.test(text.slice(first.start, last.end))) return true
    const times = namedTimes(text, first.start, last.end).filter(
      ({ period: { kind, year } }) => kind !== 'year' || period === undefined || year !== period.year,
    )
    const [named] = times
    if (named === undefined) return undefined
    period ??= named.period
    const own = period
    return times.some(({ period: other }) => {
      if (other.year !== undefined && own.year !== undefined && other.year !== own.year) return true
      return other.kind !== own.kind || other.ordinal !== own.ordinal
    })
  }
}
