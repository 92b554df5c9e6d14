import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { describeInputIssue } from '../check/describe-input-issue.js'
import { describeFinding } from '../describe-finding.js'
import type { Language } from '../notation/language.js'
import { issueNotesOf, notesOf } from '../office/notes-of.js'
import { type CheckedFile, nameOf, placeFinding, type Source } from './check-file.js'
import { element, type Markup, page } from './html-page.js'
import { whyUnread } from './read-file.js'
import { sayIssue, whyRefused } from './words.js'

const index = 'index.html'

/** What tells an index of comments from every other page. */
const maker = 'cchc --comments'

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
      const isOwn =
        names.includes(index) && (await readFile(join(folder, index), 'utf8')).includes(`content="${maker}"`)
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
    const { language } = this
    if (checked.outcome !== 'checked') {
      this.enter(checked, whyRefused(checked, language))
      return undefined
    }
    const placed = checked.result.findings.map((finding) => ({
      finding,
      spans: placeFinding(checked, finding).spans,
    }))
    const notes = [
      ...notesOf(placed, describeFinding, language),
      ...issueNotesOf(checked.written?.reading.issues ?? [], describeInputIssue, language),
    ]
    const said = notes.map(({ text: [finding] }) => finding)
    if (checked.commentable === undefined || notes.length === 0) {
      this.enter(checked, said)
      return undefined
    }
    const fail = (problem: string) => {
      this.enter(checked, [problem, ...said])
      return problem
    }
    const { kind, comment } = checked.commentable
    const commented = comment(notes)
    if (!commented.success) return fail(commented.issues.map((issue) => sayIssue(issue, language)).join('; '))
    const name = await this.nameFor(checked.file, kind)
    try {
      await writeFile(join(this.folder, name), commented.data)
    } catch (error) {
      return fail(whyUnread(error)[language])
    }
    this.count++
    this.enter(checked, said, name)
    return undefined
  }

  /** Writes the index, and says what was written. */
  async end(): Promise<string> {
    const title = this.language === 'vi' ? 'Báo cáo có chú thích' : 'Reports with comments'
    await writeFile(
      join(this.folder, index),
      page(this.language, title, [element('h1', {}, title), this.entries], maker),
    )
    return this.language === 'vi'
      ? `đã ghi ${this.count} tệp có chú thích và ${index}`
      : `${this.count} files with comments and ${index} written`
  }

  /** A name that says the kind, that no other document of the run has, and that is no file that is read. */
  private async nameFor(file: string, kind: keyof typeof extensionsOf): Promise<string> {
    const given = file === '-' ? 'stdin' : basename(file)
    const [extension = ''] = extensionsOf[kind].exec(given) ?? []
    const stem = given.slice(0, given.length - extension.length)
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `-${number}`}${extension || `.${kind}`}`
      const place = await realpath(join(this.folder, name)).catch(() => resolve(this.folder, name))
      const key = name.normalize('NFC').toLowerCase()
      if (this.taken.has(key) || this.inputs.has(place)) continue
      this.taken.add(key)
      return name
    }
  }

  private enter(source: Source, lines: readonly string[], written?: string): void {
    const file = nameOf(source)
    const none = this.language === 'vi' ? 'không có gì để chú thích' : 'nothing to comment on'
    const items = lines.map((line) => element('li', {}, line))
    const link = written === undefined ? file : element('a', { href: encodeURIComponent(written) }, file)
    this.entries.push(
      element(
        'section',
        {},
        element('h2', {}, link),
        items.length === 0 ? element('p', { class: 'quiet' }, none) : element('ul', {}, items),
      ),
    )
  }
}

/** What a document of a kind may be called. */
const extensionsOf = { docx: /\.do[ct][xm]$/i, xlsx: /\.xl[st][xm]$/i }
