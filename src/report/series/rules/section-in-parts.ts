import type { Period } from '../../../calendar/period.js'

/** One section in the report of a longer period, and in those of the periods that make it up, in order. */
export interface SectionInParts {
  /** The dotted path of the section: `procedures.dossiers`. */
  readonly section: string
  readonly whole: object
  /** Empty, if some of the reports are missing. */
  readonly parts: readonly object[]
  readonly periods: { readonly whole: Period; readonly parts: readonly Period[] }
  /** Whether the periods have together just the days of the whole. */
  readonly sameDays: boolean
}
