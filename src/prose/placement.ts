import type { NumberToken } from './numbers.js'
import type { UnreadReason } from './reading.js'
import type { Saying } from './sayings/index.js'

/** A number of a text that is a figure. */
export type FigureToken = Extract<NumberToken, { kind: 'count' | 'percentage' | 'money' }>

/** The row of a table that a figure belongs to: a unit, and what else tells rows apart. */
export interface RowName {
  readonly label: string
  /** Whether it is another agency of the same level, not a unit of this one. */
  readonly isForeign?: boolean
  /** Whether its units are only counted: "tại 5 xã". */
  readonly isCounted?: boolean
  /** Whether it is where the agency itself receives dossiers. */
  readonly isOwnOffice?: boolean
  readonly qualifiers?: Readonly<Record<string, string>>
}

/** A figure and where it belongs; without a row it is one of the whole agency. */
export interface Placement {
  saying: Saying
  row: RowName | undefined
  readonly token: FigureToken
  /** The part of the text that it stands in. */
  readonly block: number
  /** Whether it is of the year up to the end of the period, of a report on a part of it. */
  readonly isYearToDate: boolean
  /** Of a rate, whether the text says of what it is taken. */
  readonly hasBase?: boolean
  /** How its clause could be read otherwise. */
  readonly mayBe?: 'other' | 'handled' | undefined
  /** Whether it was said to be a part of what stands before it: "trong đó". */
  readonly isPart?: boolean
}

/** A statement: a share or a sum that no typed place holds. */
export interface StatementDraft {
  readonly kind: 'share' | 'sum'
  readonly label: string
  readonly whole: FigureToken
  readonly parts: readonly FigureToken[]
  published?: FigureToken
}

/** By how much a figure changed: "tăng 12,3% so với cùng kỳ". */
export interface ChangeDraft {
  /** The figure that changed. */
  readonly of: Placement
  /** Where "tăng" or "giảm" begins. */
  readonly start: number
  readonly isFall: boolean
  readonly token: FigureToken
  readonly comparedWith: 'same-period-last-year' | 'previous-period' | undefined
  /** What the figure was, printed behind it in parentheses. */
  previous?: FigureToken
}

/** What was read of the figures of a text, in its order. */
export interface Found {
  readonly placements: Placement[]
  readonly statements: StatementDraft[]
  readonly changes: ChangeDraft[]
  readonly targets: {
    readonly indicator: string
    readonly target: FigureToken
    readonly actual?: FigureToken
  }[]
  readonly unread: { readonly token: FigureToken; readonly reason: UnreadReason; readonly word?: string }[]
}
