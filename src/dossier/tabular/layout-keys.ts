import { tallyFigures } from '../tally-model.js'
import { connective, headingKey } from './heading-key.js'
import type { TallyColumn, TallyLayout } from './tally-layout.js'

/**
 * How a column of a layout is known: by its own heading within a group, or by a heading that says it all.
 * @internal
 */
export interface ColumnKeys {
  readonly column: TallyColumn
  readonly own: string
  readonly groups: readonly string[]
  /** Headings that need no group: "Hồ sơ giải quyết quá hạn". */
  readonly whole: readonly string[]
  /** Whether no other figure has the same heading of its own, in any layout that the sheet may have. */
  readonly isUnique: boolean
}

/**
 * The keys by which the columns of a layout are found in a sheet that may have any of `layouts`.
 * @internal
 */
export function layoutKeys({ columns }: TallyLayout, layouts: readonly TallyLayout[]): readonly ColumnKeys[] {
  const figures = layouts.flatMap((layout) => layout.columns).filter(isFigure)
  const holdersOf = (own: string) =>
    new Set(figures.filter((each) => ownKey(each) === own).map(({ holds }) => holds))
  return columns.map((column) => {
    const own = ownKey(column)
    const groups = column.headings.slice(0, -1).map(headingKey).filter(saysSomething)
    const whole = [
      ...(isFigure(column) ? [headingKey(tallyFigures[column.holds].label.vi)] : []),
      headingKey(column.headings.join(' ')),
      headingKey(`${column.headings[0]} ${column.headings.at(-1)}`),
    ]
    return { column, own, groups, whole, isUnique: holdersOf(own).size === 1 }
  })
}

function ownKey({ headings }: TallyColumn): string {
  return headingKey(headings.at(-1) ?? '')
}

function saysSomething(key: string): boolean {
  return key !== '' && key !== connective
}

function isFigure<Column extends TallyColumn>(
  column: Column,
): column is Column & { readonly holds: keyof typeof tallyFigures } {
  return Object.hasOwn(tallyFigures, column.holds)
}

/**
 * Every key that a header of one of the layouts can have.
 * @internal
 */
export function knownKeys(layouts: readonly (readonly ColumnKeys[])[]): ReadonlySet<string> {
  const keys = layouts.flat().flatMap(({ own, groups, whole }) => [own, ...groups, ...whole])
  return new Set([...keys, connective].filter((key) => key !== ''))
}
