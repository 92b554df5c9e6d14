import type { Path } from '../quantity/figure.js'
import type { InputIssue } from './input-issue.js'
import { aFunction, objectOf, type Shape } from './require-parsed.js'

/** What makes of rows, as a database or a sheet has them, what is counted (cách đọc dòng); `cchc/host` makes such readers. */
export interface RowReader<Model> {
  /** What a row stands for; `undefined` where that cannot be read. `note` is told of each fault, with the column as its path. */
  readonly read: (row: unknown, note?: (issue: InputIssue) => void) => Model | undefined
  /** The column that was read for a key: of `['outcome', 'on']` the one that holds the day. */
  readonly columnOf: (path: Path) => Path
}

/** The shape of a reader of rows. @internal */
export const aRowReader: Shape = /* @__PURE__ */ objectOf({ read: aFunction, columnOf: aFunction }, [
  'read',
  'columnOf',
])
