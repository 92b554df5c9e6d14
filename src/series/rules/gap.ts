import { addDays } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Language, Text } from '../../notation/language.js'
import {
  type ConsecutivePeriods,
  daysApart,
  goesByDays,
  periodText,
  samplePair,
  unstatedDays,
} from '../consecutive-periods.js'

const mostNames = 4

/** How many days a week that ends on Friday leaves before the next. */
const weekend = 2

/**
 * No period is left out between two reports of one kind, and no day, but for the weekend between weeks. Runs of days that
 * the agency chooses itself need not follow each other: there a gap is only worth a look, as it is between the same period
 * of two years.
 */
export const gap: Rule<ConsecutivePeriods> = {
  id: 'series/gap',
  severity: 'warning',
  title: {
    vi: 'Các kỳ báo cáo cùng loại liền nhau, không sót kỳ, không sót ngày',
    en: 'Periods of one kind leave no gap',
  },
  message: {
    vi: 'Giữa {previous} và {next} {absence}.',
    en: 'Between {previous} and {next} {absence}.',
  },
  basis: ['consistency'],
  check: (pair) => {
    const { previous, next, areApart, missing } = pair
    const names = { previous: periodText(previous.period), next: periodText(next.period) }
    const operands = [{ path: ['previous', 'period', 'to'], value: previous.days.to }]
    if (missing.length > 0) {
      return failed({
        path: ['next', 'period'],
        ...(isYearsLater(pair) && { severity: 'info' }),
        operands,
        data: { ...names, absence: absenceOf(missing) },
      })
    }
    if (areApart) return passed
    const unstated = daysApart(pair) === 0 ? [] : unstatedDays(pair)
    if (unstated.length > 0) return notEvaluated(...unstated)
    if (daysApart(pair) <= (next.period.kind === 'week' ? weekend : 0)) return passed
    return failed({
      path: ['next', 'period', 'from'],
      ...(goesByDays(next.period.kind) && { severity: 'info' }),
      actual: next.days.from,
      expected: addDays(previous.days.to, 1),
      difference: daysApart(pair),
      operands,
      data: { ...names, absence: daysBetween(pair) },
    })
  },
  samples: {
    passing: [
      samplePair({ kind: 'month', year: 2024, ordinal: 12 }, { kind: 'month', year: 2025, ordinal: 1 }),
      samplePair(
        { kind: 'week', from: '2025-05-05', to: '2025-05-09' },
        { kind: 'week', from: '2025-05-12', to: '2025-05-16' },
      ),
    ],
    failing: [
      {
        subject: samplePair(
          { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-13', to: '2024-03-11' },
          { kind: 'quarter', year: 2024, ordinal: 2, from: '2024-03-15', to: '2024-06-14' },
        ),
        finds: {
          path: ['next', 'period', 'from'],
          actual: '2024-03-15',
          expected: '2024-03-12',
          difference: 3,
        },
      },
      {
        subject: samplePair(
          { kind: 'quarter', year: 2024, ordinal: 1 },
          { kind: 'quarter', year: 2024, ordinal: 3 },
          { areApart: true, missing: [{ kind: 'quarter', year: 2024, ordinal: 2 }] },
        ),
        finds: { path: ['next', 'period'] },
      },
      {
        subject: samplePair(
          { kind: 'custom', from: '2024-01-01', to: '2024-01-31' },
          { kind: 'custom', from: '2024-02-05', to: '2024-02-29' },
        ),
        finds: { severity: 'info', difference: 4 },
      },
    ],
  },
}

/** Whether the two are the same quarter, say, of different years, which may be there just to be compared. */
function isYearsLater({ previous, next }: ConsecutivePeriods): boolean {
  return next.period.kind !== 'year' && previous.period.ordinal === next.period.ordinal
}

function absenceOf(missing: ConsecutivePeriods['missing']): Text {
  const names = missing.map(periodText)
  const listed = (language: Language) => {
    const all = names.map((name) => name[language])
    return all.length <= mostNames ? all.join(', ') : `${all[0]}, …, ${all.at(-1)} (${all.length})`
  }
  return { vi: `thiếu báo cáo ${listed('vi')}`, en: `there is no report of ${listed('en')}` }
}

function daysBetween(pair: ConsecutivePeriods): Text {
  const { previous, next } = pair
  const [from, to] = [addDays(previous.days.to, 1), addDays(next.days.from, -1)]
  const count = daysApart(pair)
  const days = from === to ? formatDate(from) : `${formatDate(from)} - ${formatDate(to)}`
  return {
    vi: `có ${count} ngày không thuộc báo cáo nào (${days})`,
    en: `${count} ${count === 1 ? 'day is' : 'days are'} in no report (${days})`,
  }
}
