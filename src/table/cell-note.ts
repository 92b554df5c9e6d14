import { describeDataIssue } from '../check/describe-input-issue.js'
import type { Finding } from '../check/finding.js'
import { behindSeverity } from '../check/severity.js'
import type { Language } from '../notation/language.js'
import type { Path } from '../quantity/figure.js'
import { cellAddress, type TableIssue } from './table-issue.js'

/** What is said of a cell (ghi chú ở ô): its address as spreadsheets write it, and what is said. */
export interface CellNote {
  /** The cell (`D7`). */
  readonly cell: string
  /** What is said of it. */
  readonly text: string
}

/** Says a finding in a language, as `describeFinding` of `cchc` does. */
export type DescribeFinding = (finding: Finding, language: Language) => string

/** The cell for what concerns no cell. */
const firstCell = 'A1'

/**
 * What could not be read of a sheet, and what was found in it, as notes on its cells; what is waived is left out.
 * @internal
 */
export function cellNotes(
  issues: readonly TableIssue[],
  findings: readonly Finding[],
  cellOf: (path: Path) => string | undefined,
  describe: DescribeFinding,
  language: Language,
): readonly CellNote[] {
  return [
    ...issues.map((issue) => {
      const row = issue.path[1]
      const cell = issue.cell ?? (typeof row === 'number' ? cellAddress(row, 0) : firstCell)
      return { cell, text: behindSeverity('error', describeDataIssue(issue, language), language) }
    }),
    ...findings
      .filter(({ waived }) => waived === undefined)
      .map((finding) => ({
        cell: cellOf(finding.path) ?? firstCell,
        text: behindSeverity(finding.severity, describe(finding, language), language),
      })),
  ]
}
