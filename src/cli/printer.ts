import type { CheckedFile } from './check-file.js'
import type { Summary } from './summary.js'

/** Prints reports one after another, so that the first are seen while others are still being read. */
export interface Printer {
  /** What is printed of a report. */
  readonly add: (checked: CheckedFile) => string
  /** What is printed when all have come; of a single report there is no summary. */
  readonly end: (summary: Summary | undefined) => string
}
