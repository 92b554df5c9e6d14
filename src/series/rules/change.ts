import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { ChangedFigure } from '../../quantity/figure-schemas.js'
import { agreementOf } from '../../quantity/interval.js'
import { changedInterval, toFindingValue } from '../../report/changed-figure.js'
import { type JudgedChange, statementDifference } from '../../report/rules/statement-difference.js'
import { statementGrowth } from '../../report/rules/statement-growth.js'

/** A statement of a change, and what the report of the earlier period says of the figure. */
export interface ChangeInTime {
  readonly next: JudgedChange
  /** Where `previous` is that of a report, its figure. */
  readonly previous: ChangedFigure
}

const stated: Readonly<Record<'previous' | 'difference' | 'published', Text>> = {
  previous: { vi: 'kỳ so sánh', en: 'the earlier figure as' },
  difference: { vi: 'chênh lệch', en: 'the change as' },
  published: { vi: 'mức tăng, giảm', en: 'the growth as' },
}

/**
 * What a report says that a figure was, or by how much it changed, agrees with the report of that period. Only a warning:
 * figures are put right later.
 */
export const change: Rule<ChangeInTime> = {
  id: 'series/change',
  severity: 'warning',
  title: {
    vi: 'Số liệu so sánh khớp với báo cáo của kỳ được so sánh',
    en: 'A comparison agrees with the report of the period that it is made with',
  },
  message: {
    vi: '{figure}: ghi {stated} {actual:percent}, nhưng theo báo cáo của kỳ được so sánh là {expected:percent}.',
    en: '{figure}: states {stated} {actual:percent}, but by the report of that period it is {expected:percent}.',
  },
  basis: ['consistency'],
  check: ({ next, previous }) => {
    if (next.previous != null) return judgePrevious(next, previous)
    const verdicts = [statementDifference, statementGrowth].map(
      (rule) => rule.check({ ...next, previous }, {}) as Verdict,
    )
    const failures = verdicts.filter((verdict) => verdict.outcome === 'failed')
    if (failures.length > 0) {
      return failures.map(({ severity, path, operands, ...failure }) => {
        const { difference: _, ...rest } = failure
        return failed({
          ...rest,
          ...(severity === 'info' && { severity }),
          path: ['next', ...path],
          operands: operands.map((operand) => ({
            ...operand,
            path: operand.path[0] === 'previous' ? operand.path : ['next', ...operand.path],
          })),
          data: { stated: stated[path[0] as 'difference' | 'published'] },
        })
      })
    }
    return verdicts.some(({ outcome }) => outcome === 'passed') ? passed : notEvaluated(['next', 'previous'])
  },
  samples: {
    passing: [
      { next: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161 }, previous: 1161 },
      { next: { kind: 'change', label: 'Hồ sơ', current: 1304, published: '12.3' }, previous: 1161 },
      { next: { kind: 'change', label: 'Tỷ lệ trực tuyến', previous: '99.2%' }, previous: '99.23%' },
    ],
    failing: [
      {
        subject: { next: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1611 }, previous: 1161 },
        finds: { path: ['next', 'previous'], actual: 1611, expected: 1161 },
      },
      {
        subject: {
          next: { kind: 'change', label: 'Hồ sơ', current: 1304, published: '13.2' },
          previous: 1161,
        },
        finds: { path: ['next', 'published'], actual: '13.2', expected: '12.32' },
      },
      {
        subject: { next: { kind: 'change', label: 'Hồ sơ', current: 1304, difference: 134 }, previous: 1161 },
        finds: { path: ['next', 'difference'], actual: 134, expected: 143 },
      },
    ],
  },
}

function judgePrevious({ label, previous: said }: JudgedChange, previous: ChangedFigure): Verdict {
  const agreement = agreementOf(changedInterval(said as ChangedFigure), changedInterval(previous))
  if (agreement === 'agrees') return passed
  const expected = toFindingValue(previous)
  return failed({
    path: ['next', 'previous'],
    label: { vi: label, en: label },
    ...(agreement === 'beyond' && { severity: 'info', cause: { kind: 'beyond-word' } }),
    actual: toFindingValue(said as ChangedFigure),
    expected,
    operands: [{ path: ['previous'], value: expected }],
    data: { stated: stated.previous },
  })
}
