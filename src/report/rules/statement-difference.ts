import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import {
  agreementOf,
  differenceOf,
  figureOf,
  printedInterval,
  subtractIntervals,
} from '../../quantity/interval.js'
import { changedInterval, toFindingValue } from '../changed-figure.js'
import type { ChangeStatement } from '../statement.js'

/** A statement of a change whose present figure may be taken from the figure that it names. */
export interface JudgedChange extends ChangeStatement {
  readonly isMeasured?: true
}

/** By how much the prose says that a figure changed is what it is now less what it was. */
export const statementDifference: Rule<JudgedChange> = {
  id: 'statement/difference',
  severity: 'error',
  title: {
    vi: 'Mức tăng, giảm nêu trong lời văn = kỳ này - kỳ so sánh',
    en: 'A change stated in prose = what it is less what it was',
  },
  message: {
    vi: '{figure}: ghi chênh lệch {actual}, nhưng {current:percent} trừ {previous:percent} là {expected} (lệch {difference}).',
    en: '{figure}: the change is stated as {actual}, but {current:percent} less {previous:percent} is {expected} (difference {difference}).',
  },
  basis: ['arithmetic'],
  check: ({ label, current, previous, difference, isMeasured }) => {
    if (current == null || previous == null || difference == null) {
      return notEvaluated(
        ...Object.entries({ current, previous, difference }).flatMap(([key, value]) =>
          value == null ? [[key]] : [],
        ),
      )
    }
    const stated = printedInterval(difference)
    const expected = subtractIntervals(changedInterval(current), changedInterval(previous))
    const agreement = agreementOf(stated, expected)
    if (agreement === 'agrees') return passed
    const isReversed =
      agreementOf(stated, subtractIntervals(changedInterval(previous), changedInterval(current))) === 'agrees'
    const [now, before] = [toFindingValue(current), toFindingValue(previous)]
    return failed({
      path: ['difference'],
      label: { vi: label, en: label },
      ...(agreement === 'beyond'
        ? { severity: 'info', cause: { kind: 'beyond-word' } }
        : isReversed && { cause: { kind: 'sign-reversed' } }),
      actual: difference,
      expected: figureOf(expected),
      difference: differenceOf(stated, expected),
      operands: [
        { path: [isMeasured ? 'figure' : 'current'], value: now },
        { path: ['previous'], value: before },
      ],
      data: { current: now, previous: before },
    })
  },
  samples: {
    passing: [
      {
        kind: 'change',
        label: 'Chỉ số cải cách hành chính',
        current: 86.59,
        previous: 86.66,
        difference: -0.07,
      },
      { kind: 'change', label: 'Hồ sơ trực tuyến', current: '99.30%', previous: '99.2%', difference: 0.07 },
      {
        kind: 'change',
        label: 'Hồ sơ',
        current: 1304,
        previous: 1000,
        difference: { atLeast: 300, atMost: 400, soft: 'atMost' },
      },
    ],
    failing: [
      {
        subject: { kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, difference: 134 },
        finds: { path: ['difference'], actual: 134, expected: 143, difference: -9 },
      },
      {
        subject: { kind: 'change', label: 'Chỉ số', current: 86.59, previous: 86.66, difference: 0.07 },
        finds: { expected: -0.07, cause: { kind: 'sign-reversed' } },
      },
      {
        subject: {
          kind: 'change',
          label: 'Hồ sơ trực tuyến',
          current: '99.30%',
          previous: '99.20%',
          difference: 0.15,
        },
        finds: { expected: 0.1 },
      },
    ],
  },
}
