import * as aq from 'arquero'
import { cellsOfCounts } from './cells.mjs'

/** @typedef {import('./flat-rows.mjs').FlatRow} FlatRow */

/**
 * A table of arquero with the rows as columns.
 *
 * @param {readonly FlatRow[]} rows
 */
export function loadArquero(rows) {
  return aq.from([...rows])
}

/** @param {ReturnType<typeof loadArquero>} table */
export function withoutDuplicates(table) {
  return table.dedupe('id')
}

/**
 * @param {ReturnType<typeof loadArquero>} table
 * @param {{ from: string, to: string }} period
 * @returns {import('./cells.mjs').CellsByField}
 */
export function tallyByArquero(table, period) {
  const counts = table
    .params(period)
    .filter(
      (/** @type {any} */ d, /** @type {any} */ $) =>
        d.receivedOn <= $.to && (d.receivedOn >= $.from || !d.endedOn || d.endedOn >= $.from),
    )
    .derive({
      intake: (/** @type {any} */ d, /** @type {any} */ $) =>
        d.receivedOn < $.from ? 'carriedOver' : d.channel,
      state: (/** @type {any} */ d, /** @type {any} */ $) =>
        d.endedOn && d.endedOn <= $.to
          ? d.ending !== 'resolved'
            ? d.ending
            : !d.dueOn
              ? 'resolvedWithoutDeadline'
              : d.endedOn > d.dueOn
                ? 'late'
                : d.endedOn < d.dueOn
                  ? 'early'
                  : 'onTime'
          : d.pausedFrom && d.pausedFrom <= $.to && (!d.pausedTo || d.pausedTo > $.to)
            ? 'awaitingSupplement'
            : !d.dueOn
              ? 'inProgressWithoutDeadline'
              : $.to > d.dueOn
                ? 'overdue'
                : 'inTime',
    })
    .groupby('field', 'intake', 'state')
    .count()
  return cellsOfCounts(
    counts
      .objects()
      .map((/** @type {any} */ { field, intake, state, count }) => [field, intake, state, count]),
  )
}
