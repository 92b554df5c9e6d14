import { formatPeriod } from '../calendar/format-period.js'
import { describeInputIssue } from '../check/describe-input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import type { Language, Text } from '../notation/language.js'
import { countRead } from '../prose/describe-unread.js'
import { packageVersion } from '../report/package-version.js'
import type { Report } from '../report/report.js'
import {
  type CheckedFile,
  checkFile,
  type FileCheck,
  fails,
  readForms,
  readWaivers,
  waiveFiles,
} from './check-file.js'
import { type CheckOptions, help, readOptions, UsageError } from './options.js'
import { printJson, printReading } from './print-json.js'
import { printMarkdown } from './print-markdown.js'
import { printText, styleFor } from './print-text.js'
import { summarizeReading } from './text-report.js'
import { escapeControls } from './words.js'

/** Nothing at or above the threshold; findings; input that cannot be read. */
export type ExitCode = 0 | 1 | 2

export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const options = readOptions(args)
    if (options.command === 'help') {
      if (options.asked) return print(help[options.language])
      process.stderr.write(help[options.language])
      return 2
    }
    if (options.command === 'version') return print(`${packageVersion}\n`)
    return await check(options)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    printProblem(error.message)
    process.stderr.write('cchc --help · cchc --help --lang en\n')
    return 2
  }
}

async function check(options: CheckOptions): Promise<ExitCode> {
  const { language, format, failOn, showUnread, requireRead } = options
  const forms = await readForms(options.forms)
  const scorer = options.card === undefined ? undefined : await readCard(options.card, options.given, forms)
  const checks: FileCheck[] = []
  if (scorer?.success === false) checks.push(scorer.failure)
  else
    for (const file of options.files) {
      const checked = await checkFile(file, scorer?.value.forms ?? forms)
      checks.push(scorer === undefined ? checked : scorer.value.score(checked))
    }
  checks.push(...forms.failures)
  if (options.command === 'read') return printReadings(checks, language)

  const files =
    options.waivers === undefined ? checks.map(toCheckedFile) : await waive(checks, options.waivers)
  for (const checked of files) printProblems(checked, language)
  if (format === 'json') process.stdout.write(printJson(files, language, failOn))
  else if (format === 'markdown') process.stdout.write(printMarkdown(files, language))
  else process.stdout.write(printText(files, language, styleFor(process.stdout), showUnread))

  const unreadable = files.some(
    (checked) => checked.outcome !== 'checked' || checked.result.ruleErrors.length > 0,
  )
  if (unreadable) return 2
  let isUnderRead = false
  for (const checked of files) {
    if (checked.outcome !== 'checked' || checked.written === undefined) continue
    const { read, all } = countRead(checked.written.reading)
    if (read * 100 >= requireRead * all) continue
    isUnderRead = true
    printProblem(
      `${checked.file}: ${summarizeReading(checked.written.reading, language)} (--require-read ${requireRead})`,
    )
  }
  return isUnderRead || files.some((checked) => fails(checked, failOn)) ? 1 : 0
}

/** Only who scores loads what scoring needs. */
async function readCard(...args: Parameters<typeof import('./score-files.js').readScorer>) {
  const { readScorer } = await import('./score-files.js')
  return readScorer(...args)
}

/** Prints what was read of each text. */
function printReadings(checks: readonly FileCheck[], language: Language): ExitCode {
  for (const checked of checks.map(toCheckedFile)) printProblems(checked, language)
  const read = checks.filter((checked) => checked.outcome === 'checked')
  process.stdout.write(printReading(read))
  return read.length < checks.length ? 2 : 0
}

/** Applies a file of waivers; what is wrong with the waivers themselves is printed as one more file. */
async function waive(checks: readonly FileCheck[], file: string): Promise<readonly CheckedFile[]> {
  const reading = await readWaivers(file)
  if (!reading.success) return [...checks.map(toCheckedFile), reading.failure]
  const { checks: waived, onWaivers } = waiveFiles(checks, reading.value)
  const files = waived.map(toCheckedFile)
  if (onWaivers.findings.length === 0) return files
  const heading: Text = { vi: 'Danh sách miễn trừ', en: 'Waivers' }
  return [...files, { file, outcome: 'checked', heading, result: onWaivers }]
}

function toCheckedFile(check: FileCheck): CheckedFile {
  if (check.outcome !== 'checked') return check
  const { report, ...checked } = check
  return { ...checked, heading: headingOf(report) }
}

function headingOf({ agency, period }: Report): Text {
  return {
    vi: `${agency.name} · ${formatPeriod(period, 'vi')}`,
    en: `${agency.name} · ${formatPeriod(period, 'en')}`,
  }
}

function printProblems(checked: CheckedFile, language: Language): void {
  if (checked.outcome === 'unreadable') {
    printProblem(`${checked.file}: ${checked.reason[language]}`)
  } else if (checked.outcome === 'invalid') {
    for (const issue of checked.issues) {
      const place = toJsonPointer(issue.path) || '/'
      printProblem(`${checked.file}: ${place}: ${describeInputIssue(issue, language)}`)
    }
  }
}

function printProblem(problem: string): void {
  process.stderr.write(`cchc: ${escapeControls(problem)}\n`)
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}
