import type { IsoDate } from '../../calendar/day.js'
import { formatDecimal } from '../../notation/format-decimal.js'
import { formatApproximate } from '../../notation/format-figure.js'
import type { Language, Text } from '../../notation/language.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Path } from '../../quantity/figure.js'
import type { Target } from '../target.js'

// What the findings on a target have in common.

/** A target or a milestone, and the day of the report. */
export interface TargetOnDay extends Target {
  readonly day?: IsoDate | undefined
  /** Whether what was reached is taken from the figure that the target names. */
  readonly isMeasured?: true
}

/** The figures of a target as a finding has them; its message prints `{reached:decimal}` and `{target}`. */
export function targetFailure({ indicator, target = null, actual = null, direction }: Target) {
  return {
    label: { vi: indicator, en: indicator },
    actual,
    expected: target,
    operands: [{ path: ['target'], value: target }],
    data: { reached: actual, target: target === null ? null : targetText(target, direction) },
  }
}

/** A target in words: "không quá 1", at most 1; a target to be reached is its number alone. */
export function targetText(target: PublishedRate, direction: Target['direction']): Text {
  const print = (language: Language) =>
    typeof target === 'string'
      ? formatDecimal(target, language)
      : formatApproximate(target, (bound) => formatDecimal(bound, language), language)
  const [vi, en] =
    direction === 'at-most' && typeof target === 'string' ? ['không quá ', 'at most '] : ['', '']
  return { vi: `${vi}${print('vi')}`, en: `${en}${print('en')}` }
}

/** Which of the two figures of a target is not reported. */
export function missingFrom({ target, actual }: Target): readonly Path[] {
  return [...(target == null ? [['target']] : []), ...(actual == null ? [['actual']] : [])]
}
