import type { Span } from '../text/source-text.js'

/** Why a figure was not placed (lý do chưa đọc được). */
export type UnreadReason =
  /** A word of its clause is not known; `word` says which. */
  | 'unknown-word'
  /** Its words are known, but name no figure of a report. */
  | 'no-place'
  /** It is part of a figure that was not understood. */
  | 'chain-broken'
  /** It is a goal, a plan or an intention. */
  | 'goal'
  /** It says by how much something changed. */
  | 'change'
  /** It is of another period than the report. */
  | 'other-period'
  /** It stands where a report speaks of limits or of what is to be done. */
  | 'no-facts'
  /** Of which unit it is, or that a section has rows of units, is not certain. */
  | 'unit'
  /** A rate whose base is not certain. */
  | 'base'
  /** Its digits can be read in two ways, or in none. */
  | 'notation'
  /** A table whose cells do not make its columns, or of a form that is not known. */
  | 'table'
  /** The paragraph has too many figures for prose. */
  | 'too-many'

/** A figure of a text that was not placed. */
export interface UnreadFigure {
  /** Where it stands in the text as given. */
  readonly span: Span
  /** As it stands in the text. */
  readonly text: string
  readonly kind: 'count' | 'percentage' | 'money' | 'date' | 'document-number'
  readonly reason: UnreadReason
  /** The word that is not known. */
  readonly word?: string
}
