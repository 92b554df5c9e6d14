import { fallOfRate } from '../../check/rates.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { intervalOf, reach } from '../../quantity/interval.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import type { RateIndicator } from '../indicator.js'
import { figureAt, rateAt, rowLabel } from '../value-of.js'
import { type ConsecutiveAppendices, figuresInBoth, nothingInBoth } from './consecutive-appendices.js'
import { sampleSeries } from './sample-template.js'

/**
 * What is counted from the first day of the year does not become less within it; nor, in all likelihood, does its share of
 * what is the same all year.
 */
export const cumulative: Rule<ConsecutiveAppendices> = {
  id: 'appendix/cumulative',
  severity: 'error',
  title: { vi: 'Số lũy kế không giảm trong năm', en: 'A cumulative figure does not fall within a year' },
  message: {
    vi: '{figure}: số lũy kế ghi {actual:percent}, nhưng kỳ trước đã là {before:percent} (lệch {difference:percent}).',
    en: '{figure}: the cumulative figure is {actual:percent}, but it was {before:percent} in the period before (difference {difference:percent}).',
  },
  basis: ['consistency'],
  check: ({ previous, next, model, relation, sameYear }) => {
    if (relation !== 'next-period') return notEvaluated(['relation'])
    if (!sameYear) return notEvaluated(['sameYear'])
    const verdicts: Verdict[] = []
    for (const row of model.template.indicators) {
      if (row.kind === 'rate') verdicts.push(...judgeRate(row, { previous, next, model }))
      const isCumulative = (row.kind === 'count' || row.kind === 'amount') && row.overTime === 'cumulative'
      if (!isCumulative) continue
      const [before, after] = figuresInBoth(row, previous, next)
      if (before === undefined) continue
      const [{ low: least }, { high: most }] = [intervalOf(before), intervalOf(after)]
      const agreement = reach(intervalOf(before), intervalOf(after))
      const isBeyond = agreement === 'beyond'
      verdicts.push(
        agreement === 'agrees'
          ? passed
          : failed({
              path: ['next', 'values', row.key],
              label: rowLabel(row),
              ...(isBeyond && { severity: 'info', cause: { kind: 'beyond-word' } as const }),
              actual: after,
              expected: { atLeast: least },
              difference: subtractExactly(most, least),
              operands: [{ path: ['previous', 'values', row.key], value: before, label: rowLabel(row) }],
              data: { before },
            }),
      )
    }
    return verdicts.length === 0 ? nothingInBoth : verdicts
  },
  samples: {
    passing: [sampleSeries({ '2.1.resolved': 39, '4.1': 10.5 }, { '2.1.resolved': 39, '4.1': 20 })],
    failing: [
      {
        subject: sampleSeries({ '2.1.resolved': 39 }, { '2.1.resolved': 12 }),
        finds: {
          path: ['next', 'values', '2.1.resolved'],
          actual: 12,
          expected: { atLeast: 39 },
          difference: -27,
        },
      },
      {
        subject: sampleSeries({ '4.1': 20.5 }, { '4.1': 20.25 }),
        finds: { path: ['next', 'values', '4.1'], difference: -0.25 },
      },
    ],
  },
}

/** A rate whose numerator is not known, and whose denominator did not grow as far as is known. */
function judgeRate(
  { key, overTime, formula, ...row }: RateIndicator,
  { previous, next, model }: Pick<ConsecutiveAppendices, 'previous' | 'next' | 'model'>,
): readonly Verdict[] {
  const of = formula?.denominator
  const base = of === undefined ? undefined : model.byKey.get(of)
  const grows = base !== undefined && 'overTime' in base && base.overTime === 'cumulative'
  if (overTime !== 'cumulative' || grows) return []
  const isInBoth = (each: string) =>
    [previous, next].every(({ values }) => figureAt(values, each) !== undefined)
  const counted = typeof formula?.numerator === 'string' ? formula.numerator : undefined
  if (counted !== undefined && isInBoth(counted)) return []
  const [before, after] = [previous, next].map(({ values }) => rateAt(values, key))
  if (typeof before !== 'string' || typeof after !== 'string') return []
  const hasGrown =
    of !== undefined &&
    isInBoth(of) &&
    intervalOf(figureAt(next.values, of)).high > intervalOf(figureAt(previous.values, of)).low
  const difference = hasGrown ? undefined : fallOfRate(before, after)
  if (difference === undefined) return [passed]
  const label = rowLabel({ key, overTime, ...row })
  return [
    failed({
      path: ['next', 'values', key],
      label,
      severity: 'warning',
      actual: after,
      expected: { atLeast: before },
      difference,
      operands: [{ path: ['previous', 'values', key], value: before, label }],
      data: { before },
    }),
  ]
}
