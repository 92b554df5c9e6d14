import type { Text } from '../../notation/language.js'
import type { TallyFigure } from '../tally.js'

/**
 * A column of a table of tallies (cột của biểu): what its cells hold, and how it is headed.
 */
export interface TallyColumn {
  /** The number that the form prints under the heading: 3 for "(3)". */
  readonly number: number
  /**
   * A count of the tally; or `ordinal`, the running number (STT); `label`, the field or unit; `remark`, a text
   * that is not read (Ghi chú). No two columns of a layout hold the same.
   */
  readonly holds: TallyFigure | 'ordinal' | 'label' | 'remark'
  /** The headings as printed, the outermost group first, the column's own last. */
  readonly headings: readonly [string, ...string[]]
}

/**
 * The columns of a table of tallies (mẫu biểu) from left to right, as data. A province that prints a table of its
 * own describes it with this type; `tallyLayouts` has the known ones.
 *
 * @example
 * ```ts
 * import { type TallyLayout, tallyTableFromRows } from 'cchc/dossier'
 *
 * const layout: TallyLayout = {
 *   id: 'short',
 *   title: { vi: 'Biểu rút gọn', en: 'Short table' },
 *   columns: [
 *     { number: 1, holds: 'label', headings: ['Lĩnh vực'] },
 *     { number: 2, holds: 'resolved.punctual', headings: ['Đã giải quyết', 'Đúng và trước hạn'] },
 *     { number: 3, holds: 'resolved.late', headings: ['Đã giải quyết', 'Quá hạn'] },
 *   ],
 * }
 * tallyTableFromRows(
 *   [['Lĩnh vực', 'Đã giải quyết', null], [null, 'Đúng và trước hạn', 'Quá hạn'], ['Hộ tịch', '1.286', 2]],
 *   layout,
 * ).table // { rows: [{ label: 'Hộ tịch', resolved: { punctual: 1286, late: 2 } }] }
 * ```
 */
export interface TallyLayout {
  readonly id: string
  readonly title: Text
  /** The columns, from left to right. */
  readonly columns: readonly TallyColumn[]
}
