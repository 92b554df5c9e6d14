import { printedRelations } from './printed-relations.mjs'

/** @typedef {import('./sum-finding.mjs').SumFinding} SumFinding */

const relations = printedRelations.map(({ id, whole, parts }) => ({
  rule: `dossier/${id}`,
  whole: whole.split('.'),
  parts: parts.map((part) => part.split('.')),
}))

/**
 * The next step from a loop written for one table: the sums are data, and a figure may be missing. It still knows no
 * scopes, no rules, no other reading of a sum, and looks for no slip.
 *
 * @param {readonly any[]} rows
 * @returns {SumFinding[]}
 */
export function checkByRelations(rows) {
  /** @type {SumFinding[]} */
  const findings = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    for (const { rule, whole, parts } of relations) {
      const actual = read(row, whole)
      let expected = 0
      for (const part of parts) expected += read(row, part) ?? Number.NaN
      if (actual === expected || actual == null || Number.isNaN(expected)) continue
      findings.push({
        rule,
        path: ['rows', index, ...whole],
        actual,
        expected,
        difference: actual - expected,
        operands: parts.map((part) => ({ path: ['rows', index, ...part], value: read(row, part) })),
      })
    }
  }
  return findings
}

/**
 * @param {any} row
 * @param {readonly string[]} path
 * @returns {number | null | undefined}
 */
function read(row, [group = '', name]) {
  return name === undefined ? row[group] : row[group]?.[name]
}
