import { type InputIssue, toInputIssues } from '../check/input-issue.js'
import type { CheckResult } from '../check/run-rules.js'
import { type Waiver, waiversSchema } from '../check/waiver.js'
import type { Text } from '../notation/language.js'
import { checkReport } from '../report/check-report.js'
import { safeParseReport } from '../report/parse-report.js'
import type { Report } from '../report/report.js'
import { readJson, UnreadableFileError } from './read-json.js'

/** What became of one file: checked, refused by the schema, or not readable at all. */
export type FileCheck =
  | {
      readonly file: string
      readonly outcome: 'checked'
      readonly report: Report
      readonly result: CheckResult
    }
  | { readonly file: string; readonly outcome: 'invalid'; readonly issues: readonly InputIssue[] }
  | { readonly file: string; readonly outcome: 'unreadable'; readonly reason: Text }

/** Reads a file and checks the report in it. */
export async function checkFile(file: string): Promise<FileCheck> {
  try {
    const { value, issues: ofKeys } = await readJson(file)
    const reading = safeParseReport(value)
    const issues = join(ofKeys, reading.success ? [] : reading.issues)
    if (!reading.success || issues.length > 0) return { file, outcome: 'invalid', issues }
    return { file, outcome: 'checked', report: reading.report, result: checkReport(reading.report) }
  } catch (error) {
    if (error instanceof UnreadableFileError) return { file, outcome: 'unreadable', reason: error.text }
    throw error
  }
}

/** Waivers from a file, or what prevents reading them. */
export type WaiversReading =
  | { readonly success: true; readonly waivers: readonly Waiver[] }
  | { readonly success: false; readonly failure: Exclude<FileCheck, { outcome: 'checked' }> }

/** Reads a file of waivers. */
export async function readWaivers(file: string): Promise<WaiversReading> {
  try {
    const { value, issues: ofKeys } = await readJson(file)
    const parsed = waiversSchema.safeParse(value, { reportInput: true })
    const issues = join(ofKeys, parsed.success ? [] : toInputIssues(parsed.error))
    if (!parsed.success || issues.length > 0)
      return { success: false, failure: { file, outcome: 'invalid', issues } }
    return { success: true, waivers: parsed.data }
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    return { success: false, failure: { file, outcome: 'unreadable', reason: error.text } }
  }
}

/** All issues of a document; the schema may have refused a key `__proto__` once more. */
function join(ofKeys: readonly InputIssue[], ofSchema: readonly InputIssue[]): readonly InputIssue[] {
  return ofKeys.concat(
    ofSchema.filter((issue) => !(issue.code === 'unknown-key' && issue.key === '__proto__')),
  )
}
