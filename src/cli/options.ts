import { parseArgs } from 'node:util'
import { meantName } from '../check/nearest-name.js'
import { type Severity, severities } from '../check/severity.js'
import type { Language, Text } from '../notation/language.js'
import type { Config } from './config-schema.js'

const formats = ['text', 'json', 'markdown', 'html'] as const
const languages: readonly Language[] = ['vi', 'en']

const commands = ['check', 'read', 'score', 'series', 'consolidate'] as const

/** What a command was asked to do. */
export interface CheckOptions {
  readonly command: (typeof commands)[number]
  readonly files: readonly string[]
  readonly format: (typeof formats)[number]
  readonly language: Language
  readonly waivers: string | undefined
  readonly forms: readonly string[]
  /** The card by which reports are scored, and what is handed over beside them. */
  readonly card: string | undefined
  readonly given: string | undefined
  /** Whose reports are added up. */
  readonly hierarchy: string | undefined
  readonly failOn: Severity
  /** The folder for documents with comments. */
  readonly comments: string | undefined
  /** Whether figures of texts that were not read are listed. */
  readonly showUnread: boolean
  /** How many percent of the figures of a text are to be read. */
  readonly requireRead: number
  /** What is set for all runs. */
  readonly settings: Config
}

/** A command line, to be completed by a file of settings. */
export interface Line {
  readonly command: CheckOptions['command']
  /** The file of settings that is named. */
  readonly config: string | undefined
  readonly language: Language
  /** What the command is asked to do; what the line says goes before the settings. */
  readonly complete: (settings: Config) => CheckOptions
}

/** What the command line asks for; a line that cannot be understood is a `UsageError`. */
export type Options =
  | Line
  /** Whether help was asked for, or is all that can be said to options without a command. */
  | { readonly command: 'help'; readonly language: Language; readonly asked: boolean }
  | { readonly command: 'version' }

export class UsageError extends Error {}

/** Reads the arguments after `cchc`. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const language = choose('lang', values.lang ?? 'vi', languages)
  if (values.version) return { command: 'version' }
  if (values.help || positionals.length === 0)
    return { command: 'help', language, asked: values.help === true || args.length === 0 }
  const [name, ...files] = positionals
  const command = commands.find((each) => each === name)
  if (command === undefined) throw new UsageError(whyNoCommand(name as string))
  if (files.length === 0) throw new UsageError('chưa nêu tệp nào / no file is named')
  for (const { option, of } of ofOneCommand)
    if (values[option] !== undefined && command !== of)
      throw new UsageError(`chỉ “${of}” có --${option} / “${of}” alone has --${option}`)
  const { form = [], waivers, card, given, hierarchy } = values
  if ([...files, ...form, waivers, card, given, hierarchy].filter((file) => file === '-').length > 1)
    throw new UsageError('chỉ đọc được đầu vào chuẩn một lần / standard input can be read only once')
  const format = choose('format', values.format ?? 'text', formats)
  const { 'fail-on': least, 'require-read': percent } = values
  const failOn = least === undefined ? undefined : choose('fail-on', least, severities)
  const requireRead = percent === undefined ? undefined : percentOf(percent)
  return {
    command,
    config: values.config,
    language,
    complete: (settings) => {
      const options = {
        command,
        files,
        format,
        language: values.lang === undefined ? (settings.language ?? language) : language,
        waivers: waivers ?? settings.waivers,
        forms: values.form ?? settings.forms ?? [],
        card: command === 'score' ? (card ?? settings.card) : undefined,
        given: command === 'score' ? (given ?? settings.given) : undefined,
        hierarchy: hierarchy ?? settings.hierarchy,
        comments: values.comments,
        failOn: failOn ?? settings.failOn ?? 'error',
        showUnread: values['show-unread'] === true,
        requireRead: requireRead ?? settings.requireRead ?? 0,
        settings,
      } as const
      if (command === 'score' && options.card === undefined)
        throw new UsageError('“score” cần --card / “score” needs --card')
      return options
    },
  }
}

/** Options that only one command has. */
const ofOneCommand = [
  { option: 'card', of: 'score' },
  { option: 'given', of: 'score' },
  { option: 'hierarchy', of: 'consolidate' },
  { option: 'comments', of: 'check' },
] as const

const known = {
  format: { type: 'string' },
  lang: { type: 'string' },
  waivers: { type: 'string' },
  form: { type: 'string', multiple: true },
  card: { type: 'string' },
  given: { type: 'string' },
  hierarchy: { type: 'string' },
  config: { type: 'string' },
  comments: { type: 'string' },
  'fail-on': { type: 'string' },
  'show-unread': { type: 'boolean' },
  'require-read': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (error) {
    throw new UsageError(whyNotParsed(error as Error & { readonly code?: string }))
  }
}

/** What was likely meant by a word where a command belongs: one misspelled, or a file to check. */
function whyNoCommand(name: string): string {
  const meant = meantName(name, commands) ?? (/[./\\*]/.test(name) ? `check ${name}` : undefined)
  const [vi, en] =
    meant === undefined ? ['', ''] : [`; ý bạn là “cchc ${meant}”?`, `; did you mean “cchc ${meant}”?`]
  return `không có lệnh “${name}”${vi} / no command “${name}”${en}`
}

/** What Node says of options that it does not take, in both languages. */
function whyNotParsed({ code, message }: Error & { readonly code?: string }): string {
  const [, option] = /'(?:-\w, )?(-[^ ']*)/.exec(message) ?? []
  if (option === undefined) return message
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = meantName(option.replace(/^-+/, ''), Object.keys(known))
    const [hintVi, hintEn] =
      meant === undefined ? ['', ''] : [`; ý bạn là --${meant}?`, `; did you mean --${meant}?`]
    return `không có tùy chọn ${option}${hintVi} / no option ${option}${hintEn}`
  }
  // An option in place of a value is what Node calls an ambiguous argument.
  return /argument (?:missing|is ambiguous)/.test(message)
    ? `tùy chọn ${option} cần một giá trị / option ${option} needs a value`
    : `tùy chọn ${option} không nhận giá trị / option ${option} takes no value`
}

function percentOf(value: string): number {
  if (/^(?:100|\d{1,2})$/.test(value)) return Number(value)
  throw new UsageError('--require-read phải là số từ 0 đến 100 / must be a number from 0 to 100')
}

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value)
  if (choice !== undefined) return choice
  const allowed = choices.join(', ')
  throw new UsageError(`--${option} phải là một trong: ${allowed} / must be one of: ${allowed}`)
}

export const help: Text = {
  vi: `Cách dùng: cchc check TỆP|THƯ MỤC|MẪU… [tùy chọn]
           cchc read TỆP…
           cchc score TỆP… --card TỆP
           cchc series TỆP…
           cchc consolidate TỆP… [--hierarchy TỆP]

Kiểm tra báo cáo cải cách hành chính, dạng văn bản hoặc JSON: mỗi số liệu được đối chiếu với các
số liệu khác, mỗi phát hiện nêu rõ số nào, đúng phải là bao nhiêu, lệch bao nhiêu và căn cứ vào đâu.
“read” in ra số liệu đọc được từ văn bản, dạng JSON, kèm vị trí.
“score” kiểm tra rồi chấm điểm theo một bộ tiêu chí.
“series” đối chiếu các báo cáo với nhau theo thời gian.
“consolidate” cộng báo cáo của các đơn vị và đối chiếu với báo cáo của cấp trên, nếu có.

  TỆP                            văn bản, .docx, .xlsx, .pdf hoặc JSON (một báo cáo, một danh sách, mỗi dòng một báo cáo), xét theo
                                 nội dung; “-” là đầu vào chuẩn
  THƯ MỤC                        mọi báo cáo trong đó, kể cả thư mục con, trừ tệp ẩn
  MẪU                            *, ?, [abc], {a,b}, **: các tệp khớp, như "bao-cao/**/*.json"
  --format text|json|markdown|html
                                 dạng kết quả (mặc định: text); html là một trang cho người chịu trách nhiệm
  --lang vi|en                   ngôn ngữ (mặc định: vi)
  --waivers TỆP                  danh sách miễn trừ: [{ "rule", "path", "reason", "by", "until"? }]
  --form TỆP                     mẫu phụ lục riêng, dạng JSON; dùng nhiều lần được
  --card TỆP                     bộ tiêu chí chấm điểm, dạng JSON
  --given TỆP                    số liệu, điểm nhập thêm: { "given", "self", "appraised", "survey" }
  --hierarchy TỆP                cơ quan tổng hợp và các đơn vị: { "agency", "units", "period"? }
  --comments THƯ MỤC             ghi tệp .docx, .xlsx có phát hiện làm chú thích, và index.html, vào một thư mục trống
  --config TỆP                   thiết lập chung; mặc định là cchc.config.json ở thư mục hiện hành, nếu có
  --fail-on error|warning|info   mức thấp nhất làm lệnh thất bại (mặc định: error)
  --show-unread                  liệt kê số liệu chưa hiểu trong văn bản và lý do
  --require-read N               thất bại nếu đọc được dưới N phần trăm số liệu của văn bản
  -h, --help                     in hướng dẫn này
  -v, --version                  in phiên bản

Mã thoát: 0 không có phát hiện từ mức --fail-on trở lên; 1 có; 2 có đầu vào không đọc được, hoặc sai cách dùng.

Ví dụ: cchc check bao-cao-quy-1.txt --fail-on warning
`,
  en: `Usage: cchc check FILE|FOLDER|PATTERN… [options]
       cchc read FILE…
       cchc score FILE… --card FILE
       cchc series FILE…
       cchc consolidate FILE… [--hierarchy FILE]

Checks administrative-reform reports, as written or in JSON: every figure is held against the others,
every finding says which figure, what it should be, by how much it is off, and on what basis.
“read” prints the figures that were read from a text, as JSON with their places.
“score” checks and then scores by a scorecard.
“series” holds reports against each other in time.
“consolidate” adds up the reports of units, and holds that of their superior against them where it is there.

  FILE                           words, .docx, .xlsx, .pdf or JSON (one report, a list, a report on each line), told by what is in it;
                                 “-” is standard input
  FOLDER                         every report in it and below, hidden files left out
  PATTERN                        *, ?, [abc], {a,b}, **: the files that match, such as "reports/**/*.json"
  --format text|json|markdown|html
                                 form of the result (default: text); html is one page for whoever answers for the reports
  --lang vi|en                   language (default: vi)
  --waivers FILE                 accepted findings: [{ "rule", "path", "reason", "by", "until"? }]
  --form FILE                    a form of the appendix of your own, in JSON; may be given several times
  --card FILE                    a scorecard, in JSON
  --given FILE                   figures and points handed over: { "given", "self", "appraised", "survey" }
  --hierarchy FILE               the agency that adds up and its units: { "agency", "units", "period"? }
  --comments FOLDER              write .docx and .xlsx with findings as comments, and index.html, into an empty folder
  --config FILE                  settings for all runs; cchc.config.json in the current folder unless said
  --fail-on error|warning|info   least severity that makes the command fail (default: error)
  --show-unread                  list the figures of a text that were not understood, and why
  --require-read N               fail where less than N percent of the figures of a text were read
  -h, --help                     print this help
  -v, --version                  print the version

Exit code: 0 no finding at or above --fail-on; 1 some; 2 some input cannot be read, or wrong usage.

Example: cchc check q1-report.txt --fail-on warning
`,
}
