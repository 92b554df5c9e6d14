import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Figure, LocatedFigure } from '../../quantity/figure.js'
import {
  agreementOf,
  differenceOf,
  figureOf,
  type Interval,
  intervalOf,
  subtractIntervals,
  sumIntervals,
} from '../../quantity/interval.js'
import type { AmountIndicator, CountIndicator, Indicator } from '../indicator.js'
import { figureAt, rowLabel } from '../value-of.js'
import { type ConsecutiveAppendices, figuresInBoth, nothingInBoth } from './consecutive-appendices.js'
import { judgeRows } from './locate-row.js'
import { sampleSeries } from './sample-template.js'

/**
 * What there is at the end of a period is what there was at the end of the one before, and what came and went since. A
 * flow may count more than what changes the stock (abolished and replaced together), so a difference is to be explained.
 */
export const stockCarry: Rule<ConsecutiveAppendices> = {
  id: 'appendix/stock-carry',
  severity: 'warning',
  title: {
    vi: 'Số cuối kỳ khớp với tăng, giảm trong kỳ',
    en: 'A stock carries over with what came and went',
  },
  message: {
    vi: '{figure}: ghi {actual}, nhưng kỳ trước là {before}, tăng {more}, giảm {less} thì còn {expected} (lệch {difference}); cần nói rõ nếu số tăng, giảm gồm cả trường hợp không làm đổi tổng số.',
    en: '{figure}: stated as {actual}, but {before} in the period before, {more} more and {less} less make {expected} (difference {difference}); say so if these include what does not change the total.',
  },
  basis: ['consistency'],
  check: (pair) => {
    if (pair.relation !== 'next-period') return notEvaluated(['relation'])
    const judgeRow = (row: Indicator) =>
      'carries' in row && row.carries !== undefined ? judge(row, row.carries, pair) : undefined
    return judgeRows(pair.model.template.indicators, judgeRow, nothingInBoth)
  },
  samples: {
    passing: [
      sampleSeries({ '1.4': 166 }, { '1.4': 168, '1.2': 3, '1.3': 1 }),
      sampleSeries({ '1.4': 166 }, { '1.4': 166, '1.2': 0, '1.3': 0 }),
    ],
    failing: [
      {
        subject: sampleSeries({ '1.4': 166 }, { '1.4': 166, '1.2': 0, '1.3': 18 }),
        finds: {
          path: ['next', 'values', '1.4'],
          actual: 166,
          expected: 148,
          difference: 18,
        },
      },
      {
        subject: sampleSeries({ '1.4': 160 }, { '1.4': 166, '1.2': 5, '1.3': 0 }),
        finds: { expected: 165, difference: 1 },
      },
    ],
  },
}

function judge(
  row: CountIndicator | AmountIndicator,
  { more, less }: NonNullable<CountIndicator['carries']>,
  { previous, next, model }: ConsecutiveAppendices,
): Verdict | undefined {
  const [before, after] = figuresInBoth(row, previous, next)
  if (before === undefined) return undefined
  const missing = [...more, ...less].filter((key) => figureAt(next.values, key) === undefined)
  if (missing.length > 0) return notEvaluated(...missing.map((key) => ['next', 'values', key]))
  const flowsOf = (keys: readonly string[]) =>
    keys.map((key) => {
      const flow = model.byKey.get(key)
      const label = flow === undefined ? undefined : rowLabel(flow)
      return { path: ['next', 'values', key], value: figureAt(next.values, key) as Figure, label }
    })
  const [came, went] = [flowsOf(more), flowsOf(less)]
  const [added, taken] = [sumOf(came), sumOf(went)]
  const left = subtractIntervals(sumIntervals([intervalOf(before), added]), taken)
  // More went than there was: the flows count something else.
  const expected = { ...left, low: Math.max(0, left.low), high: Math.max(0, left.high) }
  const agreement = agreementOf(intervalOf(after), expected)
  if (agreement === 'agrees') return passed
  const isBeyond = agreement === 'beyond'
  return failed({
    path: ['next', 'values', row.key],
    label: rowLabel(row),
    ...(isBeyond && { severity: 'info', cause: { kind: 'beyond-word' } as const }),
    actual: after,
    expected: figureOf(expected),
    difference: differenceOf(intervalOf(after), expected),
    operands: [
      { path: ['previous', 'values', row.key], value: before, label: rowLabel(row) },
      ...came,
      ...went,
    ],
    data: { before, more: figureOf(added), less: figureOf(taken) },
  })
}

function sumOf(flows: readonly LocatedFigure<Figure>[]): Interval {
  return sumIntervals(flows.map(({ value }) => intervalOf(value)))
}
