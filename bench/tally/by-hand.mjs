import { addWorkingDays, workingDaysBetween } from '../../dist/esm/calendar/index.js'
import { cell, cellNames } from './cells.mjs'

/** @typedef {import('../../dist/esm/dossier/index.js').Dossier} Dossier */

/**
 * The limit: one pass written for this one question, without options, issues or a look at the input. Nobody writes
 * working days by hand, so it takes them from the library.
 *
 * @param {readonly Dossier[]} dossiers
 * @param {{ from: string, to: string }} period
 * @param {boolean} findDuplicates
 * @returns {import('./cells.mjs').CellsByField}
 */
export function tallyByHand(dossiers, { from, to }, findDuplicates) {
  /** @type {Map<string, Int32Array>} */
  const groups = new Map()
  const ids = new Set()
  for (const dossier of dossiers) {
    if (findDuplicates) {
      const before = ids.size
      if (ids.add(dossier.id).size === before) continue
    }
    const { receivedOn, outcome, channel } = dossier
    if (receivedOn > to) continue
    let intake = 0
    if (receivedOn >= from) {
      intake = channel === 'online' ? cell.online : channel === 'direct' ? cell.direct : cell.postal
    } else {
      if (outcome && outcome.on < from) continue
      intake = cell.carriedOver
    }
    const field = dossier.field ?? ''
    let counts = groups.get(field)
    if (counts === undefined) {
      counts = new Int32Array(cellNames.length)
      groups.set(field, counts)
    }
    counts[intake]++
    counts[stateOf(dossier, to)]++
  }
  return new Map([...groups].map(([field, counts]) => [field, [...counts]]))
}

/**
 * @param {Dossier} dossier
 * @param {string} horizon
 */
function stateOf(dossier, horizon) {
  const { outcome, pauses } = dossier
  if (outcome && outcome.on <= horizon) {
    const { kind, on } = outcome
    if (kind === 'returned') return cell.returned
    if (kind === 'withdrawn') return cell.withdrawn
    const due = pauses ? dueAfterPauses(dossier, pauses, on) : dossier.dueOn
    if (!due) return cell.resolvedWithoutDeadline
    return on > due ? cell.late : on < due ? cell.early : cell.onTime
  }
  const due = pauses ? dueAfterPauses(dossier, pauses, horizon) : dossier.dueOn
  if (pauses) {
    for (const { from, to } of pauses) {
      const waits = from <= horizon && (!to || to > horizon)
      // What is late already stays late.
      if (waits && (!due || from <= due)) return cell.awaitingSupplement
    }
  }
  if (!due) return cell.inProgressWithoutDeadline
  return horizon > due ? cell.overdue : cell.inTime
}

/**
 * @param {Dossier} dossier
 * @param {NonNullable<Dossier['pauses']>} pauses
 * @param {string} on
 */
function dueAfterPauses({ receivedOn, dueOn }, pauses, on) {
  if (!dueOn) return undefined
  let due = dueOn
  for (const { from, to } of pauses) {
    // What is late already stays late.
    if (to && to <= on && from <= due) due = addWorkingDays(to, workingDaysBetween(receivedOn, dueOn))
  }
  return due
}
