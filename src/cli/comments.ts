import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { describeInputIssue } from '../check/describe-input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { severityNames } from '../check/severity.js'
import { describeFinding, explainFinding } from '../describe-finding.js'
import type { Language } from '../notation/language.js'
import { type CheckedFile, type CheckedReport, nameOf, placeFinding } from './check-file.js'
import { element, type Markup, page } from './html-page.js'
import { whyUnread } from './read-file.js'
import type { TextNote } from './read-office.js'

const index = 'index.html'

/** What tells an index of this command from a page of somebody else. */
const mark = '<meta name="generator" content="cchc">'

/** Writes documents with their findings as comments into a folder of their own, beside an index of all. */
export class CommentWriter {
  private readonly taken = new Set<string>([index])
  private readonly entries: Markup[] = []
  private count = 0

  private constructor(
    private readonly folder: string,
    private readonly language: Language,
    private readonly inputs: ReadonlySet<string>,
  ) {}

  /** A writer into a folder that is empty or that it has written before; else the reason why not. */
  static async open(
    folder: string,
    language: Language,
    inputs: readonly string[],
  ): Promise<CommentWriter | string> {
    try {
      await mkdir(folder, { recursive: true })
      const names = await readdir(folder)
      const isOwn = names.includes(index) && (await readFile(join(folder, index), 'utf8')).includes(mark)
      if (names.length > 0 && !isOwn)
        return language === 'vi'
          ? 'đã có tệp khác; hãy dùng một thư mục trống'
          : 'has other files; use a folder that is empty'
    } catch (error) {
      return whyUnread(error)[language]
    }
    const places = await Promise.all(inputs.map((file) => realpath(file).catch(() => resolve(file))))
    return new CommentWriter(folder, language, new Set(places))
  }

  /** Writes a document with its comments, and an entry of the index; answers what went wrong. */
  async add(checked: CheckedFile): Promise<string | undefined> {
    if (checked.outcome !== 'checked') {
      const why =
        checked.outcome === 'unreadable'
          ? [checked.reason[this.language]]
          : checked.issues.map(
              (issue) => `${toJsonPointer(issue.path)} ${describeInputIssue(issue, this.language)}`,
            )
      this.enter(nameOf(checked), undefined, why)
      return undefined
    }
    const findings = checked.result.findings.filter(({ waived }) => waived === undefined)
    const said = findings.map(
      (finding) =>
        `${severityNames[finding.severity][this.language]}: ${describeFinding(finding, this.language)}`,
    )
    if (checked.comment === undefined || findings.length === 0) {
      this.enter(nameOf(checked), undefined, said)
      return undefined
    }
    const commented = checked.comment(notesOn(checked, this.language))
    if (!commented.success)
      return commented.issues.map((issue) => describeInputIssue(issue, this.language)).join('; ')
    const name = await this.nameFor(checked.file)
    try {
      await writeFile(join(this.folder, name), commented.data)
    } catch (error) {
      return whyUnread(error)[this.language]
    }
    this.count++
    this.enter(nameOf(checked), name, said)
    return undefined
  }

  /** Writes the index, and says what was written. */
  async end(): Promise<string> {
    const title = this.language === 'vi' ? 'Báo cáo có chú thích' : 'Reports with comments'
    await writeFile(
      join(this.folder, index),
      page(this.language, title, [element('h1', {}, title), this.entries]),
    )
    return this.language === 'vi'
      ? `đã ghi ${this.count} tệp có chú thích và ${index}`
      : `${this.count} files with comments and ${index} written`
  }

  /** A name that no other document of the run has, and that is no file that is read. */
  private async nameFor(file: string): Promise<string> {
    const extension = extname(file)
    const stem = basename(file, extension)
    for (let number = 1; ; number++) {
      const name = number === 1 ? `${stem}${extension}` : `${stem}-${number}${extension}`
      const place = await realpath(join(this.folder, name)).catch(() => resolve(this.folder, name))
      const key = name.normalize('NFC').toLowerCase()
      if (this.taken.has(key) || this.inputs.has(place)) continue
      this.taken.add(key)
      return name
    }
  }

  private enter(file: string, written: string | undefined, lines: readonly string[]): void {
    const none = this.language === 'vi' ? 'không có gì để chú thích' : 'nothing to comment on'
    this.entries.push(
      element(
        'section',
        {},
        element(
          'h2',
          {},
          written === undefined ? file : element('a', { href: encodeURIComponent(written) }, file),
        ),
        written === undefined ? element('p', { class: 'quiet' }, none) : undefined,
        lines.length === 0
          ? undefined
          : element(
              'ul',
              {},
              lines.map((line) => element('li', {}, line)),
            ),
      ),
    )
  }
}

/** The findings of a document as notes, each at the first of its places. */
function notesOn(checked: CheckedReport, language: Language): readonly TextNote[] {
  return checked.result.findings
    .filter(({ waived }) => waived === undefined)
    .map((finding) => {
      const { basis } = explainFinding(finding, language)
      return {
        span: placeFinding(checked, finding).spans[0] ?? null,
        text: [
          `${severityNames[finding.severity][language]}: ${describeFinding(finding, language)}`,
          [...basis, finding.rule].join(' · '),
        ],
      }
    })
}
