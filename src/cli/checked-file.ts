import type { InputIssue } from '../check/input-issue.js'
import type { CheckResult } from '../check/run-rules.js'
import { isAtLeast, type Severity } from '../check/severity.js'
import type { Text } from '../notation/language.js'

/** A file as it is printed: with its findings and the rules that say them, or with what prevented reading it. */
export type CheckedFile =
  | {
      readonly file: string
      readonly outcome: 'checked'
      /** Lines under the file's name: what it is. */
      readonly heading: Text
      readonly result: CheckResult
    }
  | { readonly file: string; readonly outcome: 'invalid'; readonly issues: readonly InputIssue[] }
  | { readonly file: string; readonly outcome: 'unreadable'; readonly reason: Text }

/** Whether a file has a finding at or above a severity that is not waived. */
export function fails(checked: CheckedFile, failOn: Severity): boolean {
  return (
    checked.outcome === 'checked' &&
    checked.result.findings.some(
      ({ severity, waived }) => waived === undefined && isAtLeast(severity, failOn),
    )
  )
}
