import { randomFrom } from './random.mjs'

/** @typedef {import('../dist/esm/dossier/index.js').Tally} Tally */

/** Of so many rows one has a figure that breaks exactly one relation. */
export const rowsPerFault = 25

/**
 * Rows of a table with the columns that reports print (form II.06a): what is received in the period and what is
 * resolved in time stand only as their parts.
 *
 * @param {number} count
 * @returns {Tally[]}
 */
export function printedRows(count) {
  return sampleRows(count).map(({ label, received, resolved, inProgress, returned, withdrawn }) => ({
    label,
    received: {
      total: received.total,
      online: received.online,
      directOrPostal: received.directOrPostal,
      carriedOver: received.carriedOver,
    },
    resolved: {
      total: resolved.total,
      early: resolved.early,
      onTime: resolved.onTime,
      late: resolved.late,
    },
    inProgress: {
      total: inProgress.total,
      inTime: inProgress.inTime + inProgress.awaitingSupplement,
      overdue: inProgress.overdue,
    },
    returned,
    withdrawn,
  }))
}

/**
 * Rows with every figure, as `tallyDossiers` counts them.
 *
 * @param {number} count
 */
export function countedRows(count) {
  return sampleRows(count)
}

/** @param {number} count */
function sampleRows(count) {
  const { below } = randomFrom(118)
  const rows = Array.from({ length: count }, (_, index) => {
    const [early, onTime, late] = [below(900), below(200), below(30)]
    const [inTime, overdue, awaitingSupplement] = [below(90), below(20), 1 + below(9)]
    const [returned, withdrawn, carriedOver] = [1 + below(9), 1 + below(9), below(90)]
    const resolved = early + onTime + late
    const inProgress = inTime + overdue + awaitingSupplement
    const total = resolved + inProgress + returned + withdrawn + carriedOver
    const inPeriod = total - carriedOver
    const directOrPostal = below(inPeriod)
    const postal = below(directOrPostal + 1)
    const row = {
      label: `Xã ${index + 1}`,
      received: {
        total,
        inPeriod,
        online: inPeriod - directOrPostal,
        direct: directOrPostal - postal,
        postal,
        directOrPostal,
        carriedOver,
      },
      resolved: {
        total: resolved + carriedOver,
        early: early + carriedOver,
        onTime,
        punctual: early + onTime + carriedOver,
        late,
      },
      inProgress: { total: inProgress, inTime, overdue, awaitingSupplement },
      returned,
      withdrawn,
    }
    if (index % rowsPerFault === rowsPerFault - 1)
      plantFault(row, Math.floor(index / rowsPerFault) % 4, 20 + below(60))
    return row
  })
  return /** @type {typeof rows} */ (JSON.parse(JSON.stringify(rows)))
}

/**
 * Adds to a figure of one relation only, more than the figures that a sum may leave out.
 *
 * @param {{ received: { carriedOver: number }, resolved: { late: number }, inProgress: { overdue: number }, withdrawn: number }} row
 * @param {number} relation
 * @param {number} error
 */
function plantFault(row, relation, error) {
  if (relation === 0) row.received.carriedOver += error
  else if (relation === 1) row.resolved.late += error
  else if (relation === 2) row.inProgress.overdue += error
  else row.withdrawn += error
}
