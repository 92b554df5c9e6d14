import type { FileFault, InputIssue } from '../check/input-issue.js'

/** What a file holds, or why it is not read (kết quả đọc tệp). */
export type OfficeReading<Value> =
  | {
      /** The file was read. */
      readonly success: true
      /** What it holds. */
      readonly data: Value
    }
  | {
      /** The file was not read. */
      readonly success: false
      /** Why; `describeInputIssue` says it. */
      readonly issues: readonly InputIssue[]
    }

/** An issue of a file, or of one part of it. @internal */
export function fileIssue(
  reason: FileFault,
  data?: Readonly<Record<string, string | number>>,
  ...path: readonly (string | number | undefined)[]
): InputIssue {
  return {
    path: path.filter((part) => part !== undefined),
    code: 'file',
    reason,
    ...(data !== undefined && Object.keys(data).length > 0 && { data }),
  }
}
