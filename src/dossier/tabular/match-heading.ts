import type { ColumnKeys } from './layout-keys.js'
import type { SheetColumn } from './sheet-column.js'

/**
 * The column of a layout that the headings of a sheet's column name. A column's own heading counts within its
 * group, so that "Quá hạn" is late or overdue; without any group it counts if no other figure has it.
 * @internal
 */
export function matchHeading(
  { own, groups }: SheetColumn,
  columns: readonly ColumnKeys[],
): ColumnKeys | undefined {
  if (own === '') return undefined
  return columns.find((keys) => {
    const { holds } = keys.column
    if (keys.own === own && (holds === 'ordinal' || holds === 'label' || holds === 'remark')) return true
    if (keys.whole.includes(own)) return keys.groups.length > 0 || groups.length === 0
    if (keys.own !== own) return false
    if (keys.groups.length === 0 || groups.length === 0) return groups.length === 0 && keys.isUnique
    return groups.some((group) => keys.groups.includes(group))
  })
}
