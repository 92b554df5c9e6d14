import type { Fragment, Parameter, ParameterValue } from './fragment.js'

/**
 * How a statement marks the places of its parameters: `$1`, `$2`; `?` for each in order; or `{p1:String}`, `{p2:Date32}`, by
 * name and type.
 */
export type Placeholders = '$1' | '?' | '{p1:String}'

/**
 * What a column of days holds (cột ngày chứa gì): a `day`; an `instant`, which is one wherever it is read; or a time
 * without a zone, told in Viet Nam (`viet-nam-time`) or at UTC (`utc-time`).
 */
export type Holds = (typeof holds)[number]
export const holds = ['day', 'instant', 'viet-nam-time', 'utc-time'] as const

/** A column of days, seen as days in Viet Nam: whole numbers, 0 for 1970-01-01. */
export interface DayColumn {
  /** The column as it is. */
  readonly column: Fragment
  /** The number of its day; NULL for NULL, and for what is no day from the dialect's first one to 2199. */
  readonly number: Fragment
  /** Whether it lies before a day, in a form that an index on the column serves where the dialect can. */
  readonly isBefore: (day: number) => Fragment
  /** Whether it lies on or after a day. */
  readonly isFrom: (day: number) => Fragment
  /** Whether it holds something that is no day from the dialect's first one to 2199. */
  readonly isAbsurd: Fragment
  /** A condition that is true at no cost, and that the engine refuses where the column is of another type. */
  readonly isOfType?: Fragment
}

/** How one kind of database says what statements are made of. */
export interface Dialect {
  /** What it is called. */
  readonly title: string
  /** What stands on both sides of a name, and twice for once inside. */
  readonly quote: string
  /** Whether `\\` in a name stands for what follows. */
  readonly readsBackslashes?: boolean
  /** What it cannot have in a name. */
  readonly unsayable?: RegExp
  readonly placeholders: Placeholders
  /** The marks that its drivers take. */
  readonly otherPlaceholders: readonly Placeholders[]
  /** The mark of a parameter, with its type where the dialect or the parameter has one. */
  readonly typed: (mark: string, parameter: Parameter) => string
  /** The type of whole numbers, which may be NULL. */
  readonly integer: Fragment
  /** Lists as parameters; where a dialect has none, what would be one lies in a table. */
  readonly lists?: {
    /** A list as its drivers take it. */
    readonly parameter: (values: readonly number[]) => ParameterValue
    /** The element of a list, the first at 1; NULL beyond its ends. */
    readonly element: (list: Fragment, index: Fragment) => Fragment
  }
  /**
   * What ends a step so that its columns are reckoned once a row: else the engine writes them out anew wherever they are used,
   * and takes what is grouped by them for many more groups than there are.
   */
  readonly fence?: Fragment
  /** A column as text that is compared letter by letter, whatever the column's own collation is. */
  readonly text: (column: Fragment) => Fragment
  readonly day: (column: Fragment, holds: Holds) => DayColumn
}
