import { applyWaivers, type WaiverUse } from '../check/apply-waivers.js'
import { type InputIssue, toInputIssues } from '../check/input-issue.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import { isAtLeast, type Severity } from '../check/severity.js'
import { type Waiver, waiversSchema } from '../check/waiver.js'
import { type UsedWaiver, waiverRuleset } from '../check/waiver-rules.js'
import type { Text } from '../notation/language.js'
import { checkReport } from '../report/check-report.js'
import { safeParseReport } from '../report/parse-report.js'
import type { Report } from '../report/report.js'
import { reportDay } from '../report/report-day.js'
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

/** Whether a file has a finding at or above a severity that is not waived. */
export function fails(checked: CheckedFile, failOn: Severity): boolean {
  return (
    checked.outcome === 'checked' &&
    checked.result.findings.some(
      ({ severity, waived }) => waived === undefined && isAtLeast(severity, failOn),
    )
  )
}

/** Applies waivers to all files, and judges the waivers by what became of them over all files together. */
export function waiveFiles(
  checks: readonly FileCheck[],
  waivers: readonly Waiver[],
): { readonly checks: readonly FileCheck[]; readonly onWaivers: CheckResult } {
  const uses = waivers.map((): WaiverUse => 'unused')
  const waived = checks.map((check) => {
    if (check.outcome !== 'checked') return check
    const applied = applyWaivers(check.result, waivers, reportDay(check.report))
    applied.uses.forEach((use, index) => {
      // Used in one report counts most; expired in one says more than unused.
      if (use === 'used' || (use === 'expired' && uses[index] === 'unused')) uses[index] = use
    })
    return { ...check, result: applied.result }
  })
  const used = waivers.map((waiver, index): UsedWaiver => ({ waiver, use: uses[index] ?? 'unused' }))
  return { checks: waived, onWaivers: runRules(waiverRuleset, used) }
}
