/** @typedef {import('../../dist/esm/dossier/index.js').Tally} Tally */
/** @typedef {import('./sum-finding.mjs').SumFinding} SumFinding */

/**
 * The limit: a loop written for the columns of one table, whose figures are known to be all there.
 *
 * @param {readonly any[]} rows as `printedRows` gives them
 * @returns {SumFinding[]}
 */
export function checkPrintedByHand(rows) {
  /** @type {SumFinding[]} */
  const findings = []
  for (let index = 0; index < rows.length; index++) {
    const { received, resolved, inProgress, returned, withdrawn } = rows[index]
    const receivedSum = received.online + received.directOrPostal + received.carriedOver
    const resolvedSum = resolved.early + resolved.onTime + resolved.late
    const inProgressSum = inProgress.inTime + inProgress.overdue
    const balance = resolved.total + inProgress.total + returned + withdrawn
    if (received.total !== balance) {
      report(findings, 'dossier/balance', index, ['received', 'total'], received.total, balance, [
        [['resolved', 'total'], resolved.total],
        [['inProgress', 'total'], inProgress.total],
        [['returned'], returned],
        [['withdrawn'], withdrawn],
      ])
    }
    if (received.total !== receivedSum) {
      report(findings, 'dossier/received-total', index, ['received', 'total'], received.total, receivedSum, [
        [['received', 'online'], received.online],
        [['received', 'directOrPostal'], received.directOrPostal],
        [['received', 'carriedOver'], received.carriedOver],
      ])
    }
    if (resolved.total !== resolvedSum) {
      report(findings, 'dossier/resolved-total', index, ['resolved', 'total'], resolved.total, resolvedSum, [
        [['resolved', 'early'], resolved.early],
        [['resolved', 'onTime'], resolved.onTime],
        [['resolved', 'late'], resolved.late],
      ])
    }
    if (inProgress.total !== inProgressSum) {
      report(
        findings,
        'dossier/in-progress-total',
        index,
        ['inProgress', 'total'],
        inProgress.total,
        inProgressSum,
        [
          [['inProgress', 'inTime'], inProgress.inTime],
          [['inProgress', 'overdue'], inProgress.overdue],
        ],
      )
    }
  }
  return findings
}

/**
 * The same for the columns that `tallyDossiers` counts.
 *
 * @param {readonly any[]} rows as `countedRows` gives them
 * @returns {SumFinding[]}
 */
export function checkCountedByHand(rows) {
  /** @type {SumFinding[]} */
  const findings = []
  for (let index = 0; index < rows.length; index++) {
    const { received, resolved, inProgress, returned, withdrawn } = rows[index]
    const receivedSum = received.inPeriod + received.carriedOver
    const resolvedSum = resolved.punctual + resolved.late
    const inProgressSum = inProgress.inTime + inProgress.overdue
    const balance = resolved.total + inProgress.total + returned + withdrawn
    if (received.total !== balance) {
      report(findings, 'dossier/balance', index, ['received', 'total'], received.total, balance, [
        [['resolved', 'total'], resolved.total],
        [['inProgress', 'total'], inProgress.total],
        [['returned'], returned],
        [['withdrawn'], withdrawn],
      ])
    }
    if (received.total !== receivedSum) {
      report(findings, 'dossier/received-total', index, ['received', 'total'], received.total, receivedSum, [
        [['received', 'inPeriod'], received.inPeriod],
        [['received', 'carriedOver'], received.carriedOver],
      ])
    }
    if (resolved.total !== resolvedSum) {
      report(findings, 'dossier/resolved-total', index, ['resolved', 'total'], resolved.total, resolvedSum, [
        [['resolved', 'punctual'], resolved.punctual],
        [['resolved', 'late'], resolved.late],
      ])
    }
    // Dossiers that wait are a class of their own in some reports, and counted in time in others.
    if (
      inProgress.total !== inProgressSum &&
      inProgress.total !== inProgressSum + inProgress.awaitingSupplement
    ) {
      report(
        findings,
        'dossier/in-progress-total',
        index,
        ['inProgress', 'total'],
        inProgress.total,
        inProgressSum,
        [
          [['inProgress', 'inTime'], inProgress.inTime],
          [['inProgress', 'overdue'], inProgress.overdue],
        ],
      )
    }
  }
  return findings
}

/**
 * @param {SumFinding[]} findings
 * @param {string} rule
 * @param {number} index
 * @param {readonly string[]} path
 * @param {number} actual
 * @param {number} expected
 * @param {readonly (readonly [path: readonly string[], value: number])[]} operands
 */
function report(findings, rule, index, path, actual, expected, operands) {
  findings.push({
    rule,
    path: ['rows', index, ...path],
    actual,
    expected,
    difference: actual - expected,
    operands: operands.map(([at, value]) => ({ path: ['rows', index, ...at], value })),
  })
}
