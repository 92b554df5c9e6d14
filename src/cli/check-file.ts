import { isDeepStrictEqual } from 'node:util'
import type { Agency } from '../agency/agency.js'
import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../appendix/appendix-template-2025.js'
import { defineTemplate, InvalidTemplateError } from '../appendix/define-template.js'
import type { AppendixTemplate } from '../appendix/template.js'
import { appendixTemplateSchema } from '../appendix/template-schema.js'
import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import { applyWaivers, sharedWaivers, type WaiverUse } from '../check/apply-waivers.js'
import type { Finding } from '../check/finding.js'
import { groupBy } from '../check/group-by.js'
import { type InputIssue, parseInput } from '../check/input-issue.js'
import { type Ruleset, rulesById } from '../check/ruleset.js'
import { type CheckResult, runRules } from '../check/run-rules.js'
import { isAtLeast, type Severity } from '../check/severity.js'
import { type Waiver, waiversSchema } from '../check/waiver.js'
import { type UsedWaiver, waiverRuleset } from '../check/waiver-rules.js'
import type { Consolidation } from '../consolidation/consolidate.js'
import type { Text } from '../notation/language.js'
import { legacyFontOf } from '../notation/legacy-font.js'
import { fileKind } from '../office/file-kind.js'
import type { OfficeReading } from '../office/office-reading.js'
import type { SheetPlace } from '../office/xlsx/workbook-text.js'
import { checkText, findingsInText } from '../prose/check-text.js'
import { saidTwice } from '../prose/rules/said-twice.js'
import { type SheetColumns, sheetTables } from '../prose/sheet-tables.js'
import type { Path } from '../quantity/figure.js'
import { checkReport, isWaivedReport } from '../report/check-report.js'
import { safeParseReport } from '../report/parse-report.js'
import { buildReportSchema, type Report, reportSchema } from '../report/report.js'
import { reportDay } from '../report/report-day.js'
import { requireFiguresInReport } from '../report/require-figures-in-report.js'
import { buildReportRuleset, reportRuleset } from '../report/rules/ruleset.js'
import type { Scores } from '../scorecard/score.js'
import type { Span } from '../text/source-text.js'
import { type Config, conventionOf } from './config-schema.js'
import {
  isNamedData,
  isWritten,
  jsonLines,
  parseJson,
  readBytes,
  readTextFile,
  textIn,
  UnreadableFileError,
} from './read-file.js'
import { type Commentable, type OfficeText, readOffice, withPlace } from './read-office.js'
import { placesIn, type TextReport } from './text-report.js'

/** A file, or one of several reports in it. */
export interface Source {
  readonly file: string
  /** Which report of a list it is, from 0. */
  readonly index?: number
  /** The line of the report, from 1, in a file that has one on each. */
  readonly line?: number
}

/** A source as it is named to people: `a.json`, `a.json#/2`, `a.ndjson:3`. */
export function nameOf({ file, index, line }: Source): string {
  if (line !== undefined) return `${file}:${line}`
  return index === undefined ? file : `${file}#/${index}`
}

/** Of what has a source, the source alone. */
export function sourceOf({ file, index, line }: Source): Source {
  return { file, ...(index !== undefined && { index }), ...(line !== undefined && { line }) }
}

/** A source that is refused by its schema, or not readable at all. */
export type FileFailure = Source &
  (
    | { readonly outcome: 'invalid'; readonly issues: readonly InputIssue[] }
    | { readonly outcome: 'unreadable'; readonly reason: Text }
  )

/** A report that was read and checked. */
export interface ReportCheck extends Source {
  readonly outcome: 'checked'
  readonly report: Report
  readonly result: CheckResult
  /** The text that it was read from. */
  readonly written?: TextReport
  /** Its points, where it is scored. */
  readonly scores?: Scores
  /** What its file has that was not read. */
  readonly remarks?: readonly (InputIssue & Partial<SheetPlace>)[]
  /** Its file, if it takes comments. */
  readonly commentable?: Commentable | undefined
}

/** What became of one report: checked, or what prevented reading it. */
export type FileCheck = ReportCheck | FileFailure

/** Where a finding stands: in which report, where in it, and in which text. */
export interface Place {
  readonly source: Source
  readonly path: Path
  readonly written?: TextReport | undefined
}

/** What was checked, as it is printed: a report, or several that were held against each other. */
export interface CheckedReport extends Omit<ReportCheck, 'report'> {
  /** What it is. */
  readonly heading: Text
  readonly report?: Report
  /** The reports that were held against each other. */
  readonly reports?: readonly ReportCheck[]
  /** Where a path stands among them, if in one of them. */
  readonly placeOf?: (path: Path) => Place | undefined
  /** What they add up to. */
  readonly consolidation?: Consolidation
}

/** A report as it is printed: with its findings and the rules that say them, or with what prevented reading it. */
export type CheckedFile = CheckedReport | FileFailure

/** A finding where it stands, with its places in the text. */
export interface PlacedFinding extends Place {
  readonly spans: readonly Span[]
}

/** Where a finding of one or of several reports stands. */
export function placeFinding(checked: CheckedReport, finding: Finding): PlacedFinding {
  const { placeOf } = checked
  const place =
    placeOf === undefined ? { ...checked, source: checked, path: finding.path } : placeOf(finding.path)
  if (place === undefined) return { source: checked, path: finding.path, spans: [] }
  const { source, path, written } = place
  const own =
    placeOf === undefined
      ? finding
      : {
          ...finding,
          path,
          operands: finding.operands.flatMap((operand) => {
            const other = placeOf(operand.path)
            return other !== undefined && nameOf(other.source) === nameOf(source)
              ? [{ ...operand, path: other.path }]
              : []
          }),
        }
  return { source, path, written, spans: written?.inText(own).spans ?? [] }
}

/** What a file holds, or what prevents reading it. */
export type FileReading<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly failure: FileFailure }

type Parsed<Value> =
  | { readonly success: true; readonly value: Value }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/** Reads a file of data. */
export async function readAs<Value>(
  file: string,
  parse: (value: unknown) => Parsed<Value>,
): Promise<FileReading<Value>> {
  try {
    const { value, issues: ofKeys } = parseJson(await readTextFile(file))
    const parsed = parse(value)
    const issues = join(ofKeys, parsed.success ? [] : parsed.issues)
    return parsed.success && issues.length === 0
      ? parsed
      : { success: false, failure: { file, outcome: 'invalid', issues } }
  } catch (error) {
    return { success: false, failure: unreadable({ file }, error) }
  }
}

/** What an error in reading says of a source; one that no one foresaw ends the reading of no other file. */
function unreadable(source: Source, error: unknown): FileFailure {
  return { ...source, outcome: 'unreadable', reason: reasonOf(error) }
}

function reasonOf(error: unknown): Text {
  if (error instanceof UnreadableFileError) return error.text
  if (error instanceof InvalidTemplateError) return textOf(error.faults)
  const said = error instanceof Error ? error.message : String(error)
  return { vi: `lỗi ngoài dự kiến: ${said}`, en: `unforeseen: ${said}` }
}

function textOf(faults: readonly Text[]): Text {
  return { vi: faults.map(({ vi }) => vi).join('; '), en: faults.map(({ en }) => en).join('; ') }
}

/** How reports are read and judged. */
export interface ReportForms {
  readonly templates: readonly AppendixTemplate[]
  readonly schema: typeof reportSchema
  readonly ruleset: Ruleset<Report>
  readonly convention: CutOffConvention
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** The agency of every report in words. */
  readonly agency?: Agency | undefined
  /** Which columns the tables of workbooks have. */
  readonly columns?: SheetColumns | undefined
}

/** Of severities that are set for all rules, those for the ones that are run. */
export function severitiesOf(
  { severities = {} }: Pick<ReportForms, 'severities'>,
  rules: Iterable<string>,
): Readonly<Record<string, Severity | 'off'>> {
  const run = new Set(rules)
  return Object.fromEntries(Object.entries(severities).filter(([rule]) => run.has(rule)))
}

/** Reads the forms that an appendix may be of beside those of 2024 and 2025, and says which files hold none. */
export async function readForms(
  files: readonly string[],
  settings: Config = {},
): Promise<ReportForms & { readonly failures: readonly FileFailure[] }> {
  const templates: [AppendixTemplate, ...AppendixTemplate[]] = [appendixTemplate2024, appendixTemplate2025]
  const failures: FileFailure[] = []
  for (const file of files) {
    const reading = await readAs(file, parseForm)
    if (!reading.success) failures.push(reading.failure)
    else if (isShipped(reading.value)) continue
    else if (templates.some(({ id }) => id === reading.value.id)) {
      const { id } = reading.value
      const reason = { vi: `đã có mẫu mang mã “${id}”`, en: `there is another form with the id “${id}”` }
      failures.push({ file, outcome: 'unreadable', reason })
    } else templates.push(reading.value)
  }
  const { severities, agency, columns } = settings
  const convention = conventionOf(settings)
  const isUsual = templates.length === 2
  const ruleset =
    isUsual && convention === cutOffConventions.decree
      ? reportRuleset
      : buildReportRuleset(convention, templates)
  const schema = isUsual ? reportSchema : buildReportSchema(templates)
  return { templates, schema, ruleset, convention, severities, agency, columns, failures }
}

/** Whether a form is one of this package, as a file has it. */
function isShipped(form: AppendixTemplate): boolean {
  const asInFile = (value: unknown) => JSON.parse(JSON.stringify(value))
  return [appendixTemplate2024, appendixTemplate2025].some((known) =>
    isDeepStrictEqual(asInFile(known), asInFile(form)),
  )
}

function parseForm(value: unknown) {
  const parsed = parseInput(appendixTemplateSchema, value)
  if (!parsed.success) return parsed
  requireFiguresInReport(defineTemplate(parsed.data))
  return { success: true, value: parsed.data } as const
}

/** Reads a file, whatever its form, and checks the reports in it, one after another. */
export async function* checkFile(file: string, forms: ReportForms): AsyncGenerator<FileCheck> {
  try {
    const bytes = await readBytes(file)
    const kind = fileKind(bytes)
    if (kind === 'text' || kind === 'empty' || kind === 'unknown')
      yield* checkTextFile(file, textIn(bytes, file), forms)
    else yield checkOffice({ file }, await readOffice(bytes, kind), forms)
  } catch (error) {
    yield unreadable({ file }, error)
  }
}

/** Checks the report in a document of Word, a workbook or a PDF. */
function checkOffice(source: Source, reading: OfficeReading<OfficeText>, forms: ReportForms): FileCheck {
  if (!reading.success) return { ...source, outcome: 'invalid', issues: reading.issues }
  const { text, remarks, commentable } = reading.data
  const checked = checkWritten(source, text, forms, reading.data)
  if (checked.outcome !== 'checked') return checked
  const ofTables = checked.written?.reading.issues ?? []
  return {
    ...checked,
    remarks: [...remarks, ...ofTables.map(({ span: _, ...issue }) => withPlace(issue))],
    commentable,
  }
}

/** Checks a text in words, or one report, a list of reports, or one on each line in JSON. */
function* checkTextFile(file: string, text: string, forms: ReportForms): Generator<FileCheck> {
  if (isWritten(file, text)) {
    const checked = checkWritten({ file }, text, forms)
    if (checked.outcome === 'checked' || !isNamedData(file)) return yield checked
  }
  const lines = jsonLines(text)
  for (const each of lines) yield checkLine({ file, line: each.line }, each.text, forms)
  if (lines.length > 0) return
  const { value, issues } = parseJson(text)
  if (!Array.isArray(value) || value.length === 0) return yield checkValue({ file }, value, issues, forms)
  if (!value.some(isMeantAsReport))
    throw new UnreadableFileError({
      vi: 'là danh sách không có báo cáo nào',
      en: 'is a list without a report',
    })
  const issuesOf = groupBy(issues, ({ path }) => path[0])
  for (const [index, each] of value.entries()) {
    const own = (issuesOf.get(index) ?? []).map((issue) => ({ ...issue, path: issue.path.slice(1) }))
    yield checkValue({ file, index }, each, own, forms)
  }
}

/** Whether a value has a key that every report has, so that a list of something else is refused but once. */
function isMeantAsReport(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('agency' in value || 'period' in value)
}

function checkLine(source: Source & { readonly line: number }, text: string, forms: ReportForms): FileCheck {
  try {
    const { value, issues } = parseJson(text, source.line)
    return checkValue(source, value, issues, forms)
  } catch (error) {
    return unreadable(source, error)
  }
}

/** What else a file may be, by a key that it alone has, and the option that takes it. */
const otherFiles: readonly (readonly [key: string, option: string, name: Text])[] = [
  ['units', '--hierarchy', { vi: 'cơ quan tổng hợp và các đơn vị', en: 'an agency and its units' }],
  ['criteria', '--card', { vi: 'bộ tiêu chí', en: 'a scorecard' }],
  ['indicators', '--form', { vi: 'mẫu phụ lục', en: 'a form of the appendix' }],
]

/** Why a value is no report, where it is something else that the command knows. */
function otherThanReport(value: unknown): Text | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('period' in value && 'agency' in value && 'title' in value) return undefined
  const [, option, name] = otherFiles.find(([key]) => key in value) ?? []
  return (
    name && {
      vi: `không phải báo cáo mà là ${name.vi}; hãy đưa vào bằng ${option}`,
      en: `is no report but ${name.en}; hand it over by ${option}`,
    }
  )
}

/** Checks a report in JSON, of which some keys were refused. */
function checkValue(
  source: Source,
  value: unknown,
  ofKeys: readonly InputIssue[],
  forms: ReportForms,
): FileCheck {
  const other = otherThanReport(value)
  if (other !== undefined) return { ...source, outcome: 'unreadable', reason: other }
  const parsed = safeParseReport(value, { schema: forms.schema })
  const issues = join(ofKeys, parsed.success ? [] : parsed.issues)
  if (!parsed.success || issues.length > 0) return { ...source, outcome: 'invalid', issues }
  const { report } = parsed
  const { ruleset } = forms
  const result = checkReport(report, { ruleset, severities: severitiesOf(forms, rulesById(ruleset).keys()) })
  return { ...source, outcome: 'checked', report, result }
}

/** Checks a report in words. */
function checkWritten(
  source: Source,
  text: string,
  forms: ReportForms,
  { sheets = [], placeOf }: Pick<OfficeText, 'sheets' | 'placeOf'> = {},
): FileCheck {
  const { ruleset, templates, agency, columns } = forms
  const { reading, report, check } = checkText(text, {
    ruleset,
    forms: templates,
    severities: severitiesOf(forms, [...rulesById(ruleset).keys(), saidTwice.id]),
    ...(agency && { agency }),
    sheets: sheetTables(sheets, { columns }),
  })
  if (report === null || check === null)
    return { ...source, outcome: 'unreadable', reason: noReport(text, reading.missing) }
  const written = { text, reading, placeOf: placesIn(text, placeOf), inText: findingsInText(reading, text) }
  return { ...source, outcome: 'checked', report, result: check, written }
}

const parts = {
  title: { vi: 'tên báo cáo', en: 'a title' },
  agency: { vi: 'cơ quan báo cáo', en: 'the agency' },
  period: { vi: 'kỳ báo cáo', en: 'the period' },
} as const

const examples = { title: 'BÁO CÁO …', agency: 'UBND xã Tân Lập', period: 'Quý I năm 2024' } as const

/** How a file of settings names the agency. */
const setAgency = '{ "agency": { "name": "UBND xã Tân Lập", "level": "commune" } }'

/** Why a text is no report. */
function noReport(text: string, missing: readonly (keyof typeof parts)[]): Text {
  if (text.trim() === '') return { vi: 'văn bản trống', en: 'is empty' }
  const font = legacyFontOf(text)
  if (font === 'TCVN3' || font === 'VNI')
    return {
      vi: `văn bản viết bằng phông chữ ${font}; hãy chuyển sang Unicode`,
      en: `is written in a ${font} font; convert it to Unicode`,
    }
  const wanted = missing.map((part) => `“${examples[part]}”`).join(', ')
  const [vi, en] = missing.includes('agency')
    ? [`, hoặc nêu trong cchc.config.json: ${setAgency}`, `, or set it in cchc.config.json: ${setAgency}`]
    : ['', '']
  return {
    vi: `văn bản không nêu ${missing.map((part) => parts[part].vi).join(', ')}; hãy ghi ở đầu (${wanted})${vi}`,
    en: `the text does not say ${missing.map((part) => parts[part].en).join(', ')}; write it at the top (${wanted})${en}`,
  }
}

/** Reads a file of waivers. */
export function readWaivers(file: string): Promise<FileReading<readonly Waiver[]>> {
  return readAs(file, (value) => {
    const parsed = parseInput(waiversSchema, value)
    return parsed.success ? { success: true, value: parsed.data } : parsed
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
  forms: ReportForms,
): { readonly checks: readonly FileCheck[]; readonly onWaivers: CheckResult } {
  const checked = checks.flatMap((check) =>
    check.outcome === 'checked'
      ? [{ result: check.result, on: reportDay(check.report, forms.convention) }]
      : [],
  )
  const shared = sharedWaivers(checked, waivers)
  const own = waivers.filter((waiver) => !shared.has(waiver))
  const uses = new Map(waivers.map((waiver): [Waiver, WaiverUse] => [waiver, 'unused']))
  for (const waiver of shared) uses.set(waiver, 'shared')
  const waived = checks.map((check) => {
    if (check.outcome !== 'checked') return check
    const { result, report } = check
    const applied = applyWaivers(result, own, reportDay(report, forms.convention), isWaivedReport(report))
    for (const [index, waiver] of own.entries()) {
      const use = applied.uses[index]
      // Used in one report counts most; expired in one says more than unused.
      if (use === 'used' || (use === 'expired' && uses.get(waiver) === 'unused')) uses.set(waiver, use)
    }
    return { ...check, result: applied.result }
  })
  const used = Array.from(uses, ([waiver, use]): UsedWaiver => ({ waiver, use }))
  const severities = severitiesOf(forms, rulesById(waiverRuleset).keys())
  return { checks: waived, onWaivers: runRules(waiverRuleset, used, { severities }) }
}
