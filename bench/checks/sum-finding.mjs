/** @typedef {readonly (string | number)[]} Path */

/**
 * What every contender must say of a sum that does not hold.
 *
 * @typedef {object} SumFinding
 * @property {string} rule
 * @property {Path} path
 * @property {unknown} [actual]
 * @property {unknown} [expected]
 * @property {unknown} [difference]
 * @property {readonly { path: Path, value: unknown, beside?: true | undefined }[]} operands
 */

/**
 * The part of a finding that every contender must give: without the figures beside the sum, which explain it.
 *
 * @param {SumFinding} finding
 * @returns {SumFinding}
 */
export function sumFinding({ rule, path, actual, expected, difference, operands }) {
  return {
    rule,
    path,
    actual,
    expected,
    difference,
    operands: operands.filter(({ beside }) => !beside).map(({ path: at, value }) => ({ path: at, value })),
  }
}
