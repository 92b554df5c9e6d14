import { type Failure, failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Approximate } from '../../notation/approximate.js'
import type { Text } from '../../notation/language.js'
import type { DecimalString } from '../../notation/parse-decimal.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Figure } from '../../quantity/figure.js'
import { changeThresholds, largeChange } from '../../quantity/large-change.js'
import { compareDecimals, subtractDecimals } from '../../quantity/scaled-decimal.js'
import type { Indicator } from '../indicator.js'
import { rateAt, rowLabel } from '../value-of.js'
import {
  type AppendixRelation,
  type ConsecutiveAppendices,
  figuresInBoth,
  nothingInBoth,
} from './consecutive-appendices.js'
import { judgeRows } from './locate-row.js'
import { sampleSeries } from './sample-template.js'

const relationNames: Readonly<Record<AppendixRelation, Text>> = {
  'next-period': { vi: 'kỳ trước', en: 'the period before' },
  'next-year': { vi: 'cùng kỳ năm trước', en: 'the same period of the last year' },
}

const smallBase: Text = { vi: ' (số gốc nhỏ)', en: ' (of a small base)' }
const nothing: Text = { vi: '', en: '' }

/**
 * A figure that changed much is worth a look. Figures that are counted from the first day of the year are held only
 * against those of the last year.
 */
export const jump: Rule<ConsecutiveAppendices> = {
  id: 'appendix/jump',
  severity: 'info',
  title: { vi: 'Số liệu biến động lớn', en: 'A figure changed much' },
  message: {
    vi: '{figure}: {actual:percent}, {against} là {before:percent}{base} (lệch {difference:decimal}); nên nêu lý do.',
    en: '{figure}: {actual:percent}, {before:percent} in {against}{base} (difference {difference:decimal}); better explained.',
  },
  basis: ['consistency'],
  check: (pair) => {
    const judge = (row: Indicator) => {
      if (row.kind === 'heading' || row.kind === 'choice') return undefined
      if (row.overTime === 'cumulative' && pair.relation === 'next-period') return undefined
      return row.kind === 'rate' ? judgeRate(row, pair) : judgeFigure(row, pair)
    }
    return judgeRows(pair.model.template.indicators, judge, nothingInBoth)
  },
  samples: {
    passing: [sampleSeries({ '1.4': 166, '1.2': 1, '3.1': '80.1' }, { '1.4': 168, '1.2': 12, '3.1': '100' })],
    failing: [
      {
        subject: sampleSeries({ '1.4': 166 }, { '1.4': 16 }),
        finds: { path: ['next', 'values', '1.4'], actual: 16, difference: -150, data: { before: 166 } },
      },
      {
        subject: sampleSeries({ '1.2': 1 }, { '1.2': 31 }),
        finds: { actual: 31, difference: 30, data: { before: 1, size: 'small' } },
      },
      {
        subject: sampleSeries({ '2.1': '70.1' }, { '2.1': '50.1' }, 'next-year'),
        finds: { actual: '50.1', difference: '-20.0' },
      },
    ],
  },
}

function judgeFigure(
  row: Indicator,
  { previous, next, relation }: ConsecutiveAppendices,
): Verdict | undefined {
  const [before, after] = figuresInBoth(row, previous, next)
  if (before === undefined) return undefined
  const change = largeChange(before, after)
  if (change === undefined) return passed
  const { difference, percentage } = change
  const base =
    percentage === undefined ? { size: 'small', base: smallBase } : { size: 'large', base: nothing }
  return failureOf(row, relation, { before, after, difference, base })
}

function judgeRate(row: Indicator, { previous, next, relation }: ConsecutiveAppendices): Verdict | undefined {
  const [before, after] = [rateAt(previous.values, row.key), rateAt(next.values, row.key)]
  if (before === undefined || after === undefined) return undefined
  const difference = changeOf(before, after)
  if (compareDecimals(difference.replace('-', ''), changeThresholds.points) < 0) return passed
  return failureOf(row, relation, { before, after, difference, base: { base: nothing } })
}

/** The points by which a rate changed; of approximate ones, the least that it can be. */
function changeOf(before: PublishedRate, after: PublishedRate): DecimalString {
  const [from, to] = [before, after].map((rate) =>
    typeof rate === 'string' ? { atLeast: rate, atMost: rate } : rate,
  ) as [Approximate<DecimalString>, Approximate<DecimalString>]
  const rise = subtractDecimals(to.atLeast ?? '0', from.atMost ?? to.atLeast ?? '0')
  const fall = subtractDecimals(from.atLeast ?? '0', to.atMost ?? from.atLeast ?? '0')
  if (!rise.startsWith('-')) return rise
  return fall.startsWith('-') ? '0' : `-${fall}`
}

interface Change {
  readonly before: Figure | PublishedRate
  readonly after: Figure | PublishedRate
  readonly difference: number | DecimalString
  readonly base: NonNullable<Failure['data']>
}

function failureOf(row: Indicator, relation: AppendixRelation, change: Change): Verdict {
  const { before, after, difference, base } = change
  return failed({
    path: ['next', 'values', row.key],
    label: rowLabel(row),
    actual: after,
    difference,
    operands: [{ path: ['previous', 'values', row.key], value: before, label: rowLabel(row) }],
    data: { before, against: relationNames[relation], ...base },
  })
}
