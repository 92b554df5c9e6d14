import { addFigures } from '../quantity/interval.js'
import { buildTally } from './build-tally.js'
import { requireTally } from './require-tally.js'
import type { ExactTally, Tally } from './tally.js'
import { readRowFigure, type TallyRow } from './tally-table.js'

/**
 * The tally of no dossiers (số liệu rỗng): every count is 0.
 *
 * @example
 * ```ts
 * import { emptyTally } from 'cchc/dossier'
 *
 * emptyTally.received?.total // 0
 * ```
 */
export const emptyTally: ExactTally = /* @__PURE__ */ buildTally(() => 0)

/**
 * Adds up tallies of several units or fields over the same period (cộng số liệu các đơn vị). A figure that one of
 * them does not report is not reported in the sum: it is not 0. Published rates are left out, since rates are
 * recomputed and never averaged: see `computeRates`. A section of a table that prints no figure adds those of its rows.
 *
 * Approximate figures add up to approximate ones.
 *
 * Associative and commutative; `emptyTally` changes nothing. Without tallies the sum is `emptyTally`. For periods
 * that follow each other use `joinTallies`: stocks are not added over time.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { mergeTallies } from 'cchc/dossier'
 *
 * mergeTallies([{ withdrawn: 6 }, { withdrawn: 154 }]) // { withdrawn: 160 }
 * ```
 */
export function mergeTallies(tallies: Iterable<ExactTally>): ExactTally
export function mergeTallies(tallies: Iterable<TallyRow>): Tally
export function mergeTallies(tallies: Iterable<TallyRow>): Tally {
  const all = [...tallies]
  for (const [index, tally] of all.entries()) requireTally(tally, [index])
  return buildTally((figure) => addFigures(all.map((tally) => readRowFigure(tally, figure))))
}
