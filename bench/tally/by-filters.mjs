import { cellNames } from './cells.mjs'

/** @typedef {import('./flat-rows.mjs').FlatRow} FlatRow */

/**
 * As portals write it: a `filter` for each cell of each field.
 *
 * @param {readonly FlatRow[]} rows
 * @param {{ from: string, to: string }} period
 * @returns {import('./cells.mjs').CellsByField}
 */
export function tallyByFilters(rows, period) {
  const tests = testsOf(period)
  const fields = [...new Set(rows.map(({ field }) => field))]
  return new Map(
    fields.map((field) => [
      field,
      cellNames.map((name) => rows.filter((row) => row.field === field && tests[name](row)).length),
    ]),
  )
}

/**
 * The same by someone more careful: the rows of each field are picked out once.
 *
 * @param {readonly FlatRow[]} rows
 * @param {{ from: string, to: string }} period
 * @returns {import('./cells.mjs').CellsByField}
 */
export function tallyByNestedFilters(rows, period) {
  const tests = testsOf(period)
  const fields = [...new Set(rows.map(({ field }) => field))]
  return new Map(
    fields.map((field) => {
      const ofField = rows.filter((row) => row.field === field)
      return [field, cellNames.map((name) => ofField.filter(tests[name]).length)]
    }),
  )
}

/**
 * @param {{ from: string, to: string }} period
 * @returns {Readonly<Record<import('./cells.mjs').CellName, (row: FlatRow) => boolean>>}
 */
function testsOf({ from, to }) {
  /** @param {FlatRow} row */
  const belongs = (row) => row.receivedOn <= to && (!row.endedOn || row.endedOn >= from)
  /** @param {FlatRow} row */
  const inPeriod = (row) => row.receivedOn >= from && row.receivedOn <= to
  /** @param {FlatRow} row */
  const ended = (row) => belongs(row) && row.endedOn !== null && row.endedOn <= to
  /** @param {FlatRow} row */
  const resolved = (row) => ended(row) && row.ending === 'resolved'
  /** @param {FlatRow} row */
  const open = (row) => belongs(row) && (row.endedOn === null || row.endedOn > to)
  /** @param {FlatRow} row */
  const waits = (row) =>
    open(row) && row.pausedFrom !== null && row.pausedFrom <= to && (!row.pausedTo || row.pausedTo > to)
  return {
    carriedOver: (row) => belongs(row) && row.receivedOn < from,
    online: (row) => inPeriod(row) && row.channel === 'online',
    direct: (row) => inPeriod(row) && row.channel === 'direct',
    postal: (row) => inPeriod(row) && row.channel === 'postal',
    early: (row) => resolved(row) && row.dueOn !== null && String(row.endedOn) < row.dueOn,
    onTime: (row) => resolved(row) && row.dueOn !== null && row.endedOn === row.dueOn,
    late: (row) => resolved(row) && row.dueOn !== null && String(row.endedOn) > row.dueOn,
    resolvedWithoutDeadline: (row) => resolved(row) && row.dueOn === null,
    inTime: (row) => open(row) && !waits(row) && row.dueOn !== null && row.dueOn >= to,
    overdue: (row) => open(row) && !waits(row) && row.dueOn !== null && row.dueOn < to,
    awaitingSupplement: waits,
    inProgressWithoutDeadline: (row) => open(row) && !waits(row) && row.dueOn === null,
    returned: (row) => ended(row) && row.ending === 'returned',
    withdrawn: (row) => ended(row) && row.ending === 'withdrawn',
  }
}
