import { formatPeriod } from '../calendar/format-period.js'
import type { Language, Text } from '../notation/language.js'
import { packageVersion } from '../report/package-version.js'
import type { Report } from '../report/report.js'
import {
  type CheckedFile,
  checkFile,
  type FileCheck,
  type ReportForms,
  readForms,
  readWaivers,
  waiveFiles,
} from './check-file.js'
import type { CommentWriter } from './comments.js'
import { readConfig, readHierarchy, usualFile } from './config.js'
import { expandInputs, type Input } from './inputs.js'
import { type CheckOptions, help, type Line, readOptions, UsageError } from './options.js'

import { type ExitCode, Output, Progress, printProblem, printProblems } from './output.js'
import { printReading } from './print-json.js'

export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const options = readOptions(args)
    if (options.command === 'help') {
      if (options.asked) return print(help[options.language])
      process.stderr.write(help[options.language])
      return 2
    }
    if (options.command === 'version') return print(`${packageVersion}\n`)
    return await runLine(options)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    printProblem(error.message)
    process.stderr.write('cchc --help · cchc --help --lang en\n')
    return 2
  }
}

async function runLine(line: Line): Promise<ExitCode> {
  const settings = await readConfig(line.config)
  if (!settings.success) {
    printProblems(settings.failure, line.language)
    return 2
  }
  const options = line.complete(settings.value)
  const { language } = options
  const forms = await readForms(options.forms, settings.value)
  const scorer = options.card === undefined ? undefined : await readCard(options.card, options.given, forms)
  const card = scorer?.success === true ? scorer.value : undefined
  const problems = [...(scorer?.success === false ? [scorer.failure] : []), ...forms.failures]
  const inputs =
    scorer?.success === false
      ? []
      : await expandInputs(options.files, [usualFile, ...filesOfOptions(options, line.config)])
  const progress = new Progress(inputs.length, language)

  async function* checks(): AsyncGenerator<FileCheck> {
    for (const { file, reason } of inputs) {
      progress.next()
      if (reason !== undefined) yield { file, outcome: 'unreadable', reason }
      else
        for await (const checked of checkFile(file, card?.forms ?? forms))
          yield card?.score(checked) ?? checked
    }
  }

  if (options.command === 'read') {
    const read = [...(await all(checks())), ...problems]
    progress.clear()
    return printReadings(read, language)
  }
  const comments = await openComments(options, inputs)
  if (typeof comments === 'string') {
    printProblem(`${options.comments}: ${comments}`)
    return 2
  }
  const output = new Output(options, progress, comments)
  if (options.command === 'series' || options.command === 'consolidate')
    await holdTogether(await all(checks()), forms, options, output)
  else if (options.waivers === undefined)
    for await (const checked of checks()) {
      await output.add(toCheckedFile(checked))
      if (await output.isClosed()) break
    }
  else await waive(await all(checks()), options.waivers, forms, output)
  for (const problem of problems) output.addAside(problem)
  return output.end()
}

/** Holds reports against each other; what is wrong within each of them is what `check` says. */
async function holdTogether(
  checks: readonly FileCheck[],
  forms: ReportForms,
  { command, hierarchy }: CheckOptions,
  output: Output,
): Promise<void> {
  const reports = checks.filter((checked) => checked.outcome === 'checked')
  for (const checked of checks) if (checked.outcome !== 'checked') output.addAside(checked)
  if (reports.length === 0) return
  // Only who asks for it loads what series and sums need.
  const { checkConsolidationOf, checkSeriesOf } = await import('./several-reports.js')
  if (command === 'series') return output.addAside(checkSeriesOf(reports, forms))
  const given = hierarchy === undefined ? undefined : await readHierarchy(hierarchy)
  if (given?.success === false) output.addAside(given.failure)
  else output.addAside(checkConsolidationOf(reports, forms, given?.value))
}

/** Where documents with comments are written, if that is asked for; or why it cannot be. */
async function openComments(
  { comments, language }: CheckOptions,
  inputs: readonly Input[],
): Promise<CommentWriter | string | undefined> {
  if (comments === undefined) return undefined
  const { CommentWriter } = await import('./comments.js')
  return CommentWriter.open(
    comments,
    language,
    inputs.map(({ file }) => file),
  )
}

/** The files that options name are no reports, wherever they lie. */
function filesOfOptions(
  { forms, waivers, card, given, hierarchy, comments, settings }: CheckOptions,
  config: string | undefined,
): readonly string[] {
  const ofSettings = [settings.waivers, settings.card, settings.given, settings.hierarchy]
  const named = [config, waivers, card, given, hierarchy, comments, ...ofSettings].flatMap(
    (file) => file ?? [],
  )
  return [...forms, ...(settings.forms ?? []), ...named]
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const gathered: Item[] = []
  for await (const item of items) gathered.push(item)
  return gathered
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
async function waive(
  checks: readonly FileCheck[],
  file: string,
  forms: ReportForms,
  output: Output,
): Promise<void> {
  const reading = await readWaivers(file)
  const { checks: waived, onWaivers } = reading.success
    ? waiveFiles(checks, reading.value, forms)
    : { checks }
  for (const checked of waived) await output.add(toCheckedFile(checked))
  if (!reading.success) output.addAside(reading.failure)
  const heading: Text = { vi: 'Danh sách miễn trừ', en: 'Waivers' }
  if (onWaivers !== undefined && onWaivers.findings.length > 0)
    output.addAside({ file, outcome: 'checked', heading, result: onWaivers })
}

function toCheckedFile(check: FileCheck): CheckedFile {
  return check.outcome === 'checked' ? { ...check, heading: headingOf(check.report) } : check
}

function headingOf({ agency, period }: Report): Text {
  return {
    vi: `${agency.name} · ${formatPeriod(period, 'vi')}`,
    en: `${agency.name} · ${formatPeriod(period, 'en')}`,
  }
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}
