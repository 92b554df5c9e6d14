import { type IsoDate, isIsoDate } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { startsOfWeek, weeksOfYear } from '../../calendar/weeks.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Severity } from '../../check/severity.js'
import type { Text } from '../../notation/language.js'
import type { Ranking } from '../sections/ranking.js'

/** A result in an index, and the day on which the report says so. */
export interface RankingOnDay extends Ranking {
  readonly day?: IsoDate | undefined
}

/** What an index measures had begun when the report was issued. */
export const rankingEarly: Rule<RankingOnDay> = {
  id: 'ranking/early',
  severity: 'error',
  title: {
    vi: 'Kỳ đánh giá của chỉ số không ở sau ngày báo cáo',
    en: 'The time that an index measures is not after the report',
  },
  message: {
    vi: '{index}: ghi {key} {time}, {reason}.',
    en: '{index}: the {key} is {time}, {reason}.',
  },
  basis: ['consistency'],
  check: ({ index, year, month, week, day }) => {
    if (year == null) return []
    if (day === undefined || !isIsoDate(day)) return notEvaluated()
    const [thisYear, thisMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
    const accuse = (
      path: keyof typeof keys,
      actual: number,
      reason = afterReport(day),
      severity: Severity = 'error',
    ) =>
      failed({
        path: [path],
        severity,
        actual,
        operands: [],
        data: { index, key: keys[path], time: String(actual), reason },
      })
    // Some begin a week with the first day of the year.
    if (week != null && week > weeksOfYear(year))
      return accuse(
        'week',
        week,
        { vi: `nhưng năm ${year} chỉ có 52 tuần`, en: `but ${year} has 52 weeks only` },
        'warning',
      )
    if (year > thisYear) return accuse('year', year)
    if (year < thisYear) return passed
    if (month != null && month > thisMonth) return accuse('month', month)
    return week != null && startsOfWeek(year, week).from > day ? accuse('week', week) : passed
  },
  samples: {
    passing: [
      { index: 'Bộ chỉ số 766', year: 2025, month: 3, day: '2025-03-14' },
      { index: 'Bộ chỉ số 766', year: 2025, week: 11, day: '2025-03-14' },
      { index: 'PAR INDEX', year: 2024, month: 12, day: '2025-03-14' },
    ],
    failing: [
      {
        subject: { index: 'PAR INDEX', year: 2052, day: '2025-03-14' },
        finds: { path: ['year'], actual: 2052 },
      },
      {
        subject: { index: 'Bộ chỉ số 766', year: 2025, month: 11, day: '2025-03-14' },
        finds: { path: ['month'], actual: 11 },
      },
      {
        subject: { index: 'Bộ chỉ số 766', year: 2025, week: 45, day: '2025-03-14' },
        finds: { path: ['week'], actual: 45 },
      },
      {
        subject: { index: 'Bộ chỉ số 766', year: 2024, week: 53, day: '2025-03-14' },
        finds: { path: ['week'], severity: 'warning' },
      },
    ],
  },
}

const keys = {
  year: { vi: 'năm', en: 'year' },
  month: { vi: 'tháng', en: 'month' },
  week: { vi: 'tuần', en: 'week' },
}

function afterReport(day: IsoDate): Text {
  const after = formatDate(day)
  return { vi: `sau ngày báo cáo (${after})`, en: `which is after the day of the report (${after})` }
}
