import type { Rule } from '../../check/rule.js'
import type { FigureTable } from '../../check/table-totals.js'
import type { Tally } from '../tally.js'
import { type ConsecutiveTallies, continuity } from './continuity.js'
import { partAboveWhole } from './part-above-whole.js'
import { rate } from './rate.js'
import { rateBase } from './rate-base.js'
import { ratesTogether } from './rates-together.js'
import {
  balance,
  balanceTogether,
  inProgressTotal,
  lateOrOverdue,
  receivedDirectOrPostal,
  receivedInPeriod,
  receivedTotal,
  resolvedPunctual,
  resolvedTotal,
  returnedOrWithdrawn,
} from './sums.js'
import { tableTotal } from './table-total.js'
import { totalRate } from './total-rate.js'

/**
 * The rules of one tally (quy tắc về số liệu hồ sơ).
 *
 * @example
 * ```ts
 * import { runRules, scope } from 'cchc/check'
 * import { type Tally, tallyRules } from 'cchc/dossier'
 *
 * const ruleset = { scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] }
 * const { findings } = runRules(ruleset, { received: { total: 1304, inPeriod: 1304, carriedOver: 16 } })
 * findings.map(({ rule, expected }) => [rule, expected]) // [['dossier/received-total', 1320]]
 * ```
 */
export const tallyRules: readonly Rule<Tally>[] = [
  receivedTotal,
  receivedInPeriod,
  receivedDirectOrPostal,
  resolvedTotal,
  resolvedPunctual,
  inProgressTotal,
  balance,
  lateOrOverdue,
  returnedOrWithdrawn,
  balanceTogether,
  partAboveWhole,
  rate,
  rateBase,
  ratesTogether,
]

/**
 * The rules of a table of tallies (quy tắc về biểu số liệu hồ sơ) as a whole; its rows have the rules of a tally.
 *
 * @example
 * ```ts
 * import { tableRules } from 'cchc/dossier'
 *
 * tableRules.map(({ id }) => id) // ['dossier/table-total', 'dossier/total-rate']
 * ```
 */
export const tableRules: readonly Rule<FigureTable<Tally>>[] = [tableTotal, totalRate]

/**
 * The rules of the tallies of two periods that follow each other (quy tắc về hồ sơ chuyển kỳ).
 *
 * @example
 * ```ts
 * import { seriesRules } from 'cchc/dossier'
 *
 * seriesRules.map(({ id }) => id) // ['dossier/continuity']
 * ```
 */
export const seriesRules: readonly Rule<ConsecutiveTallies>[] = [continuity]
