import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { subtractExactly } from '../../quantity/scaled-decimal.js'
import { rowLabel } from '../value-of.js'
import { type ConsecutiveAppendices, nothingInBoth, numbersInBoth } from './consecutive-appendices.js'
import { sampleSeries } from './sample-template.js'

/** What is counted from the first day of the year does not become less within it. */
export const cumulative: Rule<ConsecutiveAppendices> = {
  id: 'appendix/cumulative',
  severity: 'error',
  title: { vi: 'Số lũy kế không giảm trong năm', en: 'A cumulative figure does not fall within a year' },
  message: {
    vi: '{figure}: số lũy kế ghi {actual}, nhưng kỳ trước đã là {before} (lệch {difference}).',
    en: '{figure}: the cumulative figure is {actual}, but it was {before} in the period before (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ previous, next, model, relation, sameYear }) => {
    if (relation !== 'next-period') return notEvaluated(['relation'])
    if (!sameYear) return notEvaluated(['sameYear'])
    const verdicts: Verdict[] = []
    for (const row of model.template.indicators) {
      const isCumulative = (row.kind === 'count' || row.kind === 'amount') && row.overTime === 'cumulative'
      if (!isCumulative) continue
      const [before, after] = numbersInBoth(row, previous, next)
      if (before === undefined) continue
      verdicts.push(
        after >= before
          ? passed
          : failed({
              path: ['next', 'values', row.key],
              label: rowLabel(row),
              actual: after,
              expected: { atLeast: before },
              difference: subtractExactly(after, before),
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
