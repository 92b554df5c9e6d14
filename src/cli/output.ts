import { setImmediate as nextTurn } from 'node:timers/promises'
import { formatCount } from '../notation/format-count.js'
import type { Language } from '../notation/language.js'
import { countRead } from '../prose/describe-unread.js'
import { type CheckedFile, type CheckedReport, fails, nameOf } from './check-file.js'
import type { CommentWriter } from './comments.js'
import type { CheckOptions } from './options.js'
import { htmlPrinter } from './print-html.js'
import { jsonPrinter } from './print-json.js'
import { markdownPrinter } from './print-markdown.js'
import { styleFor, textPrinter } from './print-text.js'
import type { Printer } from './printer.js'
import { SummaryCounter } from './summary.js'
import { summarizeReading } from './text-report.js'
import { escapeControls, sayIssue, whyRefused } from './words.js'

/** Nothing at or above the threshold; findings; input that cannot be read. */
export type ExitCode = 0 | 1 | 2

/** Prints reports as they come, what is wrong with them on standard error, and remembers how the command ends. */
export class Output {
  private readonly printer: Printer
  private readonly counter = new SummaryCounter()
  private count = 0
  private code: ExitCode = 0
  private hasFailed = false

  constructor(
    private readonly options: CheckOptions,
    private readonly progress: Progress,
    private readonly comments?: CommentWriter,
  ) {
    const { format, language, failOn, showUnread } = options
    if (format === 'json') this.printer = jsonPrinter(language, failOn)
    else if (format === 'html') this.printer = htmlPrinter(language)
    else if (format === 'markdown') this.printer = markdownPrinter(language)
    else this.printer = textPrinter(language, styleFor(process.stdout), showUnread)
    process.stdout.once('error', this.close)
  }

  private readonly close = () => {
    this.hasFailed = true
  }

  /** Whether nobody reads what is printed; that is told between two turns only. */
  async isClosed(): Promise<boolean> {
    await nextTurn()
    return this.hasFailed
  }

  /** Prints a report. */
  async add(checked: CheckedFile): Promise<void> {
    this.count++
    this.counter.add(checked)
    this.addAside(checked)
    const problem = await this.comments?.add(checked)
    if (problem === undefined) return
    this.code = 2
    printProblem(`${nameOf(checked)}: ${problem}`)
  }

  /** Prints what is no report: a file that an option names. */
  addAside(checked: CheckedFile): void {
    const { language, failOn } = this.options
    this.progress.clear()
    printProblems(checked, language)
    this.write(this.printer.add(checked))
    if (checked.outcome !== 'checked' || checked.result.ruleErrors.length > 0) this.code = 2
    else if (this.code === 0 && (this.isUnderRead(checked) || fails(checked, failOn))) this.code = 1
  }

  /** Prints what is left to say of all reports. */
  async end(): Promise<ExitCode> {
    this.progress.clear()
    this.write(this.printer.end(this.count > 1 ? this.counter.summary : undefined))
    process.stdout.off('error', this.close)
    const written = await this.comments?.end()
    if (written !== undefined) printProblem(`${this.options.comments}: ${written}`)
    return this.code
  }

  private write(text: string): void {
    if (text !== '') process.stdout.write(text)
  }

  private isUnderRead(checked: CheckedReport): boolean {
    const { language, requireRead } = this.options
    if (checked.written === undefined) return false
    const { reading } = checked.written
    const { read, all } = countRead(reading)
    if (read * 100 >= requireRead * all) return false
    printProblem(`${nameOf(checked)}: ${summarizeReading(reading, language)} (--require-read ${requireRead})`)
    return true
  }
}

/** Few files are read before anyone could read the line. */
const fewFiles = 20

/** A line on a terminal that says how far the reading of many files is. */
export class Progress {
  private done = 0
  private readonly isShown: boolean

  constructor(
    private readonly all: number,
    private readonly language: Language,
  ) {
    this.isShown = process.stderr.isTTY === true && all > fewFiles
  }

  /** Says that the next file is being read. */
  next(): void {
    if (!this.isShown) return
    const [done, all] = [++this.done, this.all].map((count) =>
      formatCount(count, { language: this.language }),
    )
    process.stderr.write(`\r\u001B[K${this.language === 'vi' ? `tệp ${done}/${all}` : `file ${done}/${all}`}`)
  }

  /** Takes the line away: something else is printed. */
  clear(): void {
    if (this.isShown) process.stderr.write('\r\u001B[K')
  }
}

/** Says on standard error what cannot be read, and what was left out of what was. */
export function printProblems(checked: CheckedFile, language: Language): void {
  const problems =
    checked.outcome === 'checked'
      ? (checked.remarks ?? []).map((remark) => sayIssue(remark, language))
      : whyRefused(checked, language)
  for (const problem of problems) printProblem(`${nameOf(checked)}: ${problem}`)
}

/** Says a problem on a line of its own. */
export function printProblem(problem: string): void {
  process.stderr.write(`cchc: ${escapeControls(problem)}\n`)
}
