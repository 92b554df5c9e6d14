import { mergeTallies } from './merge-tallies.js'
import { totalLabel } from './tabular/row-words.js'
import type { TallyRow, TallyTable } from './tally-table.js'

/**
 * A table of tallies with its total row (lập bảng số liệu): the sum of the rows, column by column. The groups of
 * `tallyDossiers` are such rows.
 *
 * What `tallySchema` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { tallyTableOf } from 'cchc/dossier'
 *
 * tallyTableOf([{ label: 'Chứng thực', withdrawn: 1 }, { label: 'Hộ tịch', withdrawn: 2 }]).total?.withdrawn // 3
 * ```
 */
export function tallyTableOf(rows: readonly TallyRow[], label: string = totalLabel.vi): TallyTable {
  // A list that is mapped hands over an index.
  const given = typeof label === 'string' ? label : totalLabel.vi
  return { rows: [...rows], total: { label: given, ...mergeTallies(rows) } }
}
