import { locateFigure } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { addFigures, agreementOf, betterOf, differenceOf, intervalOf } from '../../quantity/interval.js'
import { closingStock, possibleClosingStocks } from '../closing-stock.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/** The tallies of two periods that follow each other. */
export interface ConsecutiveTallies {
  readonly previous: Tally
  readonly next: Tally
  /** Those of the other agencies that were merged into that of the next one. */
  readonly others?: readonly Tally[]
}

/**
 * What is open when a period ends is what the next one carries over: those in progress, and those that await a
 * supplement where they stand beside them, or may do so.
 */
export const continuity: Rule<ConsecutiveTallies> = {
  id: 'dossier/continuity',
  severity: 'error',
  title: {
    vi: 'Tồn cuối kỳ trước = chuyển sang kỳ sau',
    en: 'In progress at the end = carried over to the next period',
  },
  message: {
    vi: '{figure}: kỳ sau ghi {actual}, nhưng cuối kỳ trước còn {expected} (lệch {difference}).',
    en: '{figure}: the next period says {actual}, but {expected} were open at the end of the last (difference {difference}).',
  },
  basis: ['consistency'],
  check: ({ previous, next, others = [] }) => {
    const before = [previous, ...others].map(closingOf)
    const opening = locateFigure(tallyModel, { figures: next, at: ['next'] }, 'received.carriedOver')
    const silent = before.filter(({ expected }) => expected === undefined)
    if (silent.length > 0) return notEvaluated(...silent.map(({ at }) => [...at, 'inProgress', 'total']))
    if (opening === undefined) return notEvaluated(['next', 'received', 'carriedOver'])
    const [expected = 0, least, most] = [
      addFigures(before.map((each) => each.expected)),
      addFigures(before.map(({ possible }) => possible[0])),
      addFigures(before.map(({ possible }) => possible.at(-1))),
    ]
    const agreement = [expected, least, most]
      .map((stock) => agreementOf(intervalOf(stock), intervalOf(opening.value)))
      .reduce(betterOf, 'apart')
    if (agreement === 'agrees') return passed
    return failed({
      path: opening.path,
      label: opening.label,
      actual: opening.value,
      expected,
      difference: differenceOf(intervalOf(opening.value), intervalOf(expected)),
      ...(agreement === 'beyond' && { severity: 'info', cause: { kind: 'beyond-word' } }),
      operands: before.flatMap(({ operands }) => operands),
    })
  },
  samples: {
    passing: [
      { previous: { inProgress: { total: 12 } }, next: { received: { carriedOver: 12 } } },
      {
        previous: {
          received: { total: 100 },
          resolved: { total: 80 },
          inProgress: { total: 15, awaitingSupplement: 5 },
        },
        next: { received: { carriedOver: 20 } },
      },
    ],
    failing: [
      {
        subject: { previous: { inProgress: { total: 12 } }, next: { received: { carriedOver: 11 } } },
        finds: { path: ['next', 'received', 'carriedOver'], actual: 11, expected: 12, difference: -1 },
      },
      {
        subject: {
          previous: { inProgress: { total: 12 } },
          others: [{ inProgress: { total: 5 } }],
          next: { received: { carriedOver: 12 } },
        },
        finds: {
          expected: 17,
          operands: [
            { path: ['previous', 'inProgress', 'total'], value: 12 },
            { path: ['others', 0, 'inProgress', 'total'], value: 5 },
          ],
        },
      },
      {
        subject: { previous: { inProgress: { total: 0 } }, next: { received: { carriedOver: 7 } } },
        finds: { difference: 7 },
      },
    ],
  },
}

/** What a tally leaves open, and the figures that say so. */
function closingOf(figures: Tally, index: number) {
  const at = index === 0 ? ['previous'] : ['others', index - 1]
  const inProgress = locateFigure(tallyModel, { figures, at }, 'inProgress.total')
  const awaiting = locateFigure(tallyModel, { figures, at }, 'inProgress.awaitingSupplement')
  const expected = inProgress && closingStock(figures)
  const operands = expected === inProgress?.value ? [inProgress] : [inProgress, awaiting]
  return {
    at,
    expected,
    possible: possibleClosingStocks(figures),
    operands: operands.filter((operand) => operand !== undefined),
  }
}
