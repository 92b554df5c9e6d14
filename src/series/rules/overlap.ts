import { toDayNumber } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { periodOverlap } from '../../calendar/reporting-period.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import {
  type ConsecutivePeriods,
  daysApart,
  periodText,
  samplePair,
  unstatedDays,
} from '../consecutive-periods.js'

const march = { kind: 'month', year: 2024, ordinal: 3 } as const
const reversed: Text = { vi: 'có ngày ngược với thứ tự kỳ', en: 'have their days in the wrong order' }

/**
 * No day is in two reports of one kind. A warning: one report may replace the other, and each may be right for its own
 * days; but whoever adds them up counts days twice.
 */
export const overlap: Rule<ConsecutivePeriods> = {
  id: 'series/overlap',
  severity: 'warning',
  title: {
    vi: 'Các kỳ báo cáo cùng loại không trùng ngày',
    en: 'Periods of one kind do not overlap',
  },
  message: {
    vi: '{relation}; số liệu bị tính hai lần nếu cộng cả hai.',
    en: '{relation}; figures are counted twice if both are added up.',
  },
  basis: ['consistency'],
  check: (pair) => {
    const { previous, next, areApart, repeat } = pair
    if (repeat !== undefined) {
      return failed({
        path: ['next', 'period'],
        ...(repeat === 'replaced' && { severity: 'info' }),
        operands: [],
        data: { relation: repeated(pair) },
      })
    }
    if (areApart || daysApart(pair) >= 0) return passed
    const unstated = unstatedDays(pair)
    if (unstated.length > 0) return notEvaluated(...unstated)
    return failed({
      path: ['next', 'period', 'from'],
      actual: next.days.from,
      operands: [{ path: ['previous', 'period', 'to'], value: previous.days.to }],
      difference: daysApart(pair),
      data: { relation: related(pair, sharedDays(pair)) },
    })
  },
  samples: {
    passing: [
      samplePair({ kind: 'quarter', year: 2024, ordinal: 1 }, { kind: 'quarter', year: 2024, ordinal: 2 }),
    ],
    failing: [
      {
        subject: samplePair(
          { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-31' },
          { kind: 'quarter', year: 2024, ordinal: 2, from: '2024-03-15', to: '2024-06-14' },
        ),
        finds: { path: ['next', 'period', 'from'], actual: '2024-03-15', difference: -17 },
      },
      {
        subject: samplePair(march, march, { repeat: 'repeated' }),
        finds: { path: ['next', 'period'] },
      },
      {
        subject: samplePair(march, march, { repeat: 'replaced' }),
        finds: { path: ['next', 'period'], severity: 'info' },
      },
      {
        subject: samplePair(
          { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' },
          { kind: 'quarter', year: 2024, ordinal: 2, from: '2023-03-15', to: '2023-06-14' },
        ),
        finds: { path: ['next', 'period', 'from'], actual: '2023-03-15' },
      },
    ],
  },
}

function repeated({ next }: ConsecutivePeriods): Text {
  const { vi, en } = periodText(next.period)
  return { vi: `Có hai báo cáo cùng kỳ ${vi}`, en: `There are two reports of one period, ${en}` }
}

function related({ previous, next }: ConsecutivePeriods, relation: Text): Text {
  const [before, after] = [periodText(previous.period), periodText(next.period)]
  return {
    vi: `Kỳ báo cáo ${before.vi} và kỳ báo cáo ${after.vi} ${relation.vi}`,
    en: `The periods ${before.en} and ${after.en} ${relation.en}`,
  }
}

function sharedDays({ previous, next }: ConsecutivePeriods): Text {
  const shared = periodOverlap(previous.days, next.days)
  if (shared === null) return reversed
  const count = toDayNumber(shared.to) - toDayNumber(shared.from) + 1
  const days = `${formatDate(shared.from)} - ${formatDate(shared.to)}`
  return { vi: `cùng có ${count} ngày (${days})`, en: `share ${count} days (${days})` }
}
