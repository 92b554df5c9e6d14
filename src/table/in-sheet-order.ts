import type { TableIssue } from './table-issue.js'

/**
 * Issues in the order of the sheet: by row, then by column; those of the whole first.
 * @internal
 */
export function inSheetOrder<Issue extends TableIssue>(issues: readonly Issue[]): readonly Issue[] {
  const place = ({ path }: TableIssue, level: number) => Number(path[level] ?? -1)
  return [...issues].sort((one, other) => place(one, 1) - place(other, 1) || place(one, 2) - place(other, 2))
}
