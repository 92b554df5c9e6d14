import type { Rule } from '../../check/rule.js'
import type { FigureTable } from '../../check/table-total-rule.js'
import type { Tally } from '../tally.js'
import { balance } from './balance.js'
import { type ConsecutiveTallies, continuity } from './continuity.js'
import { inProgressTotal } from './in-progress-total.js'
import { partAboveWhole } from './part-above-whole.js'
import { rate } from './rate.js'
import { receivedDirectOrPostal } from './received-direct-or-postal.js'
import { receivedInPeriod } from './received-in-period.js'
import { receivedTotal } from './received-total.js'
import { resolvedPunctual } from './resolved-punctual.js'
import { resolvedTotal } from './resolved-total.js'
import { tableTotal } from './table-total.js'

/** The rules of one tally. */
export const tallyRules: readonly Rule<Tally>[] = [
  receivedTotal,
  receivedInPeriod,
  receivedDirectOrPostal,
  resolvedTotal,
  resolvedPunctual,
  inProgressTotal,
  balance,
  partAboveWhole,
  rate,
]

/** The rules of a table of tallies as a whole; its rows have the rules of a tally. */
export const tableRules: readonly Rule<FigureTable<Tally>>[] = [tableTotal]

/** The rules of the tallies of two periods that follow each other. */
export const seriesRules: readonly Rule<ConsecutiveTallies>[] = [continuity]
