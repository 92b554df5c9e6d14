import { locateExact } from '../../check/model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { closingStock, possibleClosingStocks } from '../closing-stock.js'
import type { Tally } from '../tally.js'
import { tallyModel } from '../tally-model.js'

/** The tallies of two periods that follow each other. */
export interface ConsecutiveTallies {
  readonly previous: Tally
  readonly next: Tally
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
  check: ({ previous, next }) => {
    const at = { figures: previous, at: ['previous'] }
    const inProgress = locateExact(tallyModel, at, 'inProgress.total')
    const opening = locateExact(tallyModel, { figures: next, at: ['next'] }, 'received.carriedOver')
    const expected = closingStock(previous)
    if (inProgress === undefined || expected === undefined) {
      return notEvaluated(['previous', 'inProgress', 'total'])
    }
    if (opening === undefined) return notEvaluated(['next', 'received', 'carriedOver'])
    if (possibleClosingStocks(previous).includes(opening.value)) return passed
    const awaiting = locateExact(tallyModel, at, 'inProgress.awaitingSupplement')
    return failed({
      path: opening.path,
      label: opening.label,
      actual: opening.value,
      expected,
      difference: opening.value - expected,
      operands: expected === inProgress.value ? [inProgress] : [inProgress, ...(awaiting ? [awaiting] : [])],
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
        subject: { previous: { inProgress: { total: 0 } }, next: { received: { carriedOver: 7 } } },
        finds: { difference: 7 },
      },
    ],
  },
}
