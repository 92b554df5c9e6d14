import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../appendix/appendix-template-2025.js'
import { defineTemplate, InvalidTemplateError } from '../appendix/define-template.js'
import type { AppendixTemplate } from '../appendix/template.js'
import { appendixTemplateSchema } from '../appendix/template-schema.js'
import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import { applyWaivers, sharedWaivers, type WaiverUse } from '../check/apply-waivers.js'
import { type InputIssue, toInputIssues } from '../check/input-issue.js'
import type { Ruleset } from '../check/ruleset.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import { isAtLeast, type Severity } from '../check/severity.js'
import { type Waiver, waiversSchema } from '../check/waiver.js'
import { type UsedWaiver, waiverRuleset } from '../check/waiver-rules.js'
import type { Text } from '../notation/language.js'
import { legacyFontOf } from '../notation/legacy-font.js'
import { checkText, findingsInText } from '../prose/check-text.js'
import { checkReport, isWaivedReport } from '../report/check-report.js'
import { safeParseReport } from '../report/parse-report.js'
import { buildReportSchema, type Report, reportSchema } from '../report/report.js'
import { reportDay } from '../report/report-day.js'
import { requireFiguresInReport } from '../report/require-figures-in-report.js'
import { buildReportRuleset, reportRuleset } from '../report/rules/ruleset.js'
import type { Scores } from '../scorecard/score.js'
import { isWritten, parseJson, readTextFile, UnreadableFileError } from './read-json.js'
import { placesIn, type TextReport } from './text-report.js'

/** A file that is refused by its schema, or not readable at all. */
type FileFailure =
  | { readonly file: string; readonly outcome: 'invalid'; readonly issues: readonly InputIssue[] }
  | { readonly file: string; readonly outcome: 'unreadable'; readonly reason: Text }

/** What became of one file: checked, or what prevented reading it. */
export type FileCheck =
  | {
      readonly file: string
      readonly outcome: 'checked'
      readonly report: Report
      readonly result: CheckResult
      /** The text that it was read from. */
      readonly written?: TextReport
      /** Its points, where it is scored. */
      readonly scores?: Scores
    }
  | FileFailure

/** A file as it is printed: with its findings and the rules that say them, or with what prevented reading it. */
export type CheckedFile =
  | {
      readonly file: string
      readonly outcome: 'checked'
      /** Lines under the file's name: what it is. */
      readonly heading: Text
      readonly result: CheckResult
      readonly written?: TextReport
      readonly scores?: Scores
    }
  | FileFailure

/** What a file holds, or what prevents reading it. */
export type FileReading<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly failure: FileFailure }

/** Reads a file, in words or in data. */
export async function readAs<Value>(
  file: string,
  parse: (
    value: unknown,
  ) => { success: true; value: Value } | { success: false; issues: readonly InputIssue[] },
  readWritten?: (text: string) => FileReading<Value>,
): Promise<FileReading<Value>> {
  try {
    const text = await readTextFile(file)
    if (readWritten !== undefined && isWritten(file, text)) return readWritten(text)
    const { value, issues: ofKeys } = parseJson(text)
    const parsed = parse(value)
    const issues = join(ofKeys, parsed.success ? [] : parsed.issues)
    return parsed.success && issues.length === 0
      ? parsed
      : { success: false, failure: { file, outcome: 'invalid', issues } }
  } catch (error) {
    const reason =
      error instanceof UnreadableFileError
        ? error.text
        : error instanceof InvalidTemplateError
          ? textOf(error.faults)
          : undefined
    if (reason === undefined) throw error
    return { success: false, failure: { file, outcome: 'unreadable', reason } }
  }
}

function textOf(faults: readonly Text[]): Text {
  return { vi: faults.map(({ vi }) => vi).join('; '), en: faults.map(({ en }) => en).join('; ') }
}

/** How reports are read and judged. */
export interface ReportForms {
  readonly templates: readonly AppendixTemplate[]
  readonly schema: typeof reportSchema
  readonly ruleset: Ruleset<Report>
}

/** Reads the forms that an appendix may be of beside those of 2024 and 2025, and says which files hold none. */
export async function readForms(
  files: readonly string[],
): Promise<ReportForms & { readonly failures: readonly FileFailure[] }> {
  const templates: [AppendixTemplate, ...AppendixTemplate[]] = [appendixTemplate2024, appendixTemplate2025]
  const failures: FileFailure[] = []
  for (const file of files) {
    const reading = await readAs(file, parseForm)
    if (!reading.success) failures.push(reading.failure)
    else if (templates.some(({ id }) => id === reading.value.id)) {
      const { id } = reading.value
      const reason = { vi: `đã có mẫu mang mã “${id}”`, en: `there is another form with the id “${id}”` }
      failures.push({ file, outcome: 'unreadable', reason })
    } else templates.push(reading.value)
  }
  return templates.length === 2
    ? { templates, schema: reportSchema, ruleset: reportRuleset, failures }
    : {
        templates,
        schema: buildReportSchema(templates),
        ruleset: buildReportRuleset(cutOffConventions.decree, templates),
        failures,
      }
}

function parseForm(value: unknown) {
  const parsed = appendixTemplateSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) return { success: false, issues: toInputIssues(parsed.error) } as const
  requireFiguresInReport(defineTemplate(parsed.data))
  return { success: true, value: parsed.data } as const
}

/** Reads a file and checks the report in it. */
export async function checkFile(
  file: string,
  { schema, ruleset, templates }: ReportForms,
): Promise<FileCheck> {
  const reading = await readAs<Omit<Extract<FileCheck, { outcome: 'checked' }>, 'file' | 'outcome'>>(
    file,
    (value) => {
      const parsed = safeParseReport(value, { schema })
      if (!parsed.success) return parsed
      const { report } = parsed
      return { success: true, value: { report, result: checkReport(report, { ruleset }) } }
    },
    (text) => {
      const { reading: read, report, check } = checkText(text, { ruleset, forms: templates })
      if (report === null || check === null)
        return {
          success: false,
          failure: { file, outcome: 'unreadable', reason: noReport(text, read.missing) },
        }
      return {
        success: true,
        value: {
          report,
          result: check,
          written: { text, reading: read, placeOf: placesIn(text), inText: findingsInText(read, text) },
        },
      }
    },
  )
  return reading.success ? { file, outcome: 'checked', ...reading.value } : reading.failure
}

const parts = {
  title: { vi: 'tên báo cáo', en: 'a title' },
  agency: { vi: 'cơ quan báo cáo', en: 'the agency' },
  period: { vi: 'kỳ báo cáo', en: 'the period' },
} as const

/** Why a text is no report. */
function noReport(text: string, missing: readonly (keyof typeof parts)[]): Text {
  if (text.trim() === '') return { vi: 'văn bản trống', en: 'is empty' }
  const font = legacyFontOf(text)
  if (font === 'TCVN3' || font === 'VNI')
    return {
      vi: `văn bản viết bằng phông chữ ${font}; hãy chuyển sang Unicode`,
      en: `is written in a ${font} font; convert it to Unicode`,
    }
  return {
    vi: `văn bản không nêu ${missing.map((part) => parts[part].vi).join(', ')}`,
    en: `the text does not say ${missing.map((part) => parts[part].en).join(', ')}`,
  }
}

/** Reads a file of waivers. */
export function readWaivers(file: string): Promise<FileReading<readonly Waiver[]>> {
  return readAs(file, (value) => {
    const parsed = waiversSchema.safeParse(value, { reportInput: true })
    return parsed.success
      ? { success: true, value: parsed.data }
      : { success: false, issues: toInputIssues(parsed.error) }
  })
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
  const checked = checks.flatMap((check) =>
    check.outcome === 'checked' ? [{ result: check.result, on: reportDay(check.report) }] : [],
  )
  const shared = sharedWaivers(checked, waivers)
  const own = waivers.filter((waiver) => !shared.has(waiver))
  const uses = new Map(waivers.map((waiver): [Waiver, WaiverUse] => [waiver, 'unused']))
  for (const waiver of shared) uses.set(waiver, 'shared')
  const waived = checks.map((check) => {
    if (check.outcome !== 'checked') return check
    const { result, report } = check
    const applied = applyWaivers(result, own, reportDay(report), isWaivedReport(report))
    for (const [index, waiver] of own.entries()) {
      const use = applied.uses[index]
      // Used in one report counts most; expired in one says more than unused.
      if (use === 'used' || (use === 'expired' && uses.get(waiver) === 'unused')) uses.set(waiver, use)
    }
    return { ...check, result: applied.result }
  })
  const used = Array.from(uses, ([waiver, use]): UsedWaiver => ({ waiver, use }))
  return { checks: waived, onWaivers: runRules(waiverRuleset, used) }
}
