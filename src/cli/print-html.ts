import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import type { Finding } from '../check/finding.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { gravestFirst, severityNames } from '../check/severity.js'
import { explainFinding, packageRules } from '../describe-finding.js'
import { formatCount } from '../notation/format-count.js'
import type { Language, Text } from '../notation/language.js'
import { scoresToHtml } from '../scorecard/tabular/scores-table.js'
import type { Span } from '../text/source-text.js'
import { type CheckedFile, type CheckedReport, type FileFailure, nameOf, placeFinding } from './check-file.js'
import { bars, linesOverPeriods, severityBar, sumsOfUnits } from './html-figures.js'
import { type Content, element, Markup, page } from './html-page.js'
import type { Printer } from './printer.js'
import { byTotals, describeTotals, type RuleTotals, type Summary } from './summary.js'
import { markedLine, namePlace, summarizeReading, type TextReport } from './text-report.js'
import { describeUnjudged, summarize, unjudgedHeading, whyRefused } from './words.js'

const words = {
  title: { vi: 'Kết quả kiểm tra báo cáo cải cách hành chính', en: 'Check of administrative-reform reports' },
  reports: { vi: 'báo cáo', en: 'reports' },
  clean: { vi: 'không lỗi, cảnh báo', en: 'without errors and warnings' },
  withErrors: { vi: 'có lỗi', en: 'with errors' },
  withWarnings: { vi: 'chỉ có cảnh báo', en: 'with warnings only' },
  refused: { vi: 'không đọc được', en: 'not read' },
  units: { vi: 'Đơn vị theo số phát hiện', en: 'Units by findings' },
  quiet: { vi: 'Không có phát hiện', en: 'Without findings' },
  rules: { vi: 'Phát hiện theo quy tắc', en: 'Findings by rule' },
  actual: { vi: 'Ghi', en: 'Reported' },
  expected: { vi: 'Phải là', en: 'Should be' },
  difference: { vi: 'Lệch', en: 'Off by' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  place: { vi: 'Vị trí', en: 'Place' },
  waived: { vi: 'Đã miễn trừ', en: 'Waived' },
  failedRules: { vi: 'Quy tắc không chạy được', en: 'Rules that failed to run' },
} satisfies Readonly<Record<string, Text>>

/** Prints one page for whoever answers for the reports; it needs nothing but itself. */
export function htmlPrinter(language: Language): Printer {
  const files: CheckedFile[] = []
  return {
    add: (checked) => {
      files.push(checked)
      return ''
    },
    end: (summary) => printPage(files, summary, language),
  }
}

function printPage(files: readonly CheckedFile[], summary: Summary | undefined, language: Language): string {
  const checked = files.filter((file) => file.outcome === 'checked')
  const failures = files.filter((file) => file.outcome !== 'checked')
  const title = words.title[language]
  const reports = checked.flatMap(({ report, reports: several = [] }) => [
    ...(report === undefined ? [] : [report]),
    ...several.map((each) => each.report),
  ])
  return page(language, title, [
    element('h1', {}, title),
    summary && tiles(summary, language),
    section(words.refused[language], refusals(failures, language)),
    section(words.units[language], unitList(unitsOf(checked), language)),
    section(words.rules[language], summary && ruleTable(summary.rules, language)),
    linesOverPeriods(reports, language),
    checked.map((each, index) => reportSection(each, index, language)),
  ])
}

function section(title: string, content: Content): Content {
  return content === undefined ? undefined : element('section', {}, element('h2', {}, title), content)
}

function tiles(summary: Summary, language: Language): Markup {
  const { reports, clean, withErrors, withWarnings, refused } = summary
  const counts = { reports, withErrors, withWarnings, clean, refused: refused.length }
  const keys = Object.keys(counts) as (keyof typeof counts)[]
  return element(
    'dl',
    { class: 'tiles' },
    keys.map((key) =>
      element(
        'div',
        { class: `tile ${key}` },
        element('dd', {}, formatCount(counts[key], { language })),
        element('dt', {}, words[key][language]),
      ),
    ),
  )
}

/** The most issues that are shown of what could not be read. */
const mostIssues = 5

function refusals(failures: readonly FileFailure[], language: Language): Content {
  if (failures.length === 0) return undefined
  const items = failures.map((failure) => {
    const why = whyRefused(failure, language)
    const more = why.length - mostIssues
    return element(
      'li',
      {},
      element('code', {}, nameOf(failure)),
      why.slice(0, mostIssues).map((line) => element('p', {}, line)),
      more > 0 ? element('p', {}, `… +${formatCount(more, { language })}`) : undefined,
    )
  })
  return element('ul', {}, items)
}

/** An agency with what was found in its reports. */
interface Unit {
  readonly name: string
  readonly totals: RuleTotals
  /** The first section in which it stands. */
  readonly section: number
}

/** The agencies of all reports, those with most errors first, then with most warnings. */
function unitsOf(checked: readonly CheckedReport[]): readonly Unit[] {
  const units = new Map<string, Unit>()
  const totalsOf = (name: string, section: number) => {
    const key = normalizeAgencyName(name)
    const known = units.get(key) ?? { name, totals: { error: 0, warning: 0, info: 0 }, section }
    units.set(key, known)
    return known.totals
  }
  for (const [section, each] of checked.entries()) {
    const { report, reports = [] } = each
    const agencies = new Map(reports.map((other) => [nameOf(other), other.report.agency.name]))
    for (const name of report === undefined ? agencies.values() : [report.agency.name])
      totalsOf(name, section)
    for (const finding of each.result.findings) {
      // Of several reports: the agency of the one in which it stands, or the unit without a report.
      const { source } = placeFinding(each, finding)
      const name = report?.agency.name ?? (source === each ? finding.label?.vi : agencies.get(nameOf(source)))
      if (name !== undefined && finding.waived === undefined) totalsOf(name, section)[finding.severity]++
    }
  }
  return [...units.values()].sort((one, other) => byTotals(one.totals, other.totals))
}

function unitList(units: readonly Unit[], language: Language): Content {
  if (units.length < 2) return undefined
  const sum = ({ totals: { error, warning, info } }: Unit) => error + warning + info
  const most = Math.max(...units.map(sum))
  const quiet = units.filter((unit) => sum(unit) === 0)
  const items = units
    .filter((unit) => sum(unit) > 0)
    .map(({ name, totals, section: at }) =>
      element(
        'li',
        {},
        element('a', { href: `#r${at}` }, name),
        severityBar(totals, most, describeTotals(totals, language)),
        element('span', { class: 'count' }, describeTotals(totals, language)),
      ),
    )
  const names = quiet.map(({ name }) => name).join(' · ')
  return [
    items.length > 0 ? element('ul', { class: 'units' }, items) : undefined,
    quiet.length === 0
      ? undefined
      : element(
          'p',
          { class: 'quiet' },
          `${words.quiet[language]} (${formatCount(quiet.length, { language })}): ${names}`,
        ),
  ]
}

function ruleTable(rules: Summary['rules'], language: Language): Content {
  const rows = Object.entries(rules).map(([rule, totals]) =>
    element(
      'tr',
      {},
      element('td', {}, ruleIn(rule, language)),
      element('td', { class: 'count' }, describeTotals(totals, language)),
    ),
  )
  return rows.length === 0 ? undefined : element('table', {}, rows)
}

function ruleIn(rule: string, language: Language): Content {
  const title = packageRules.get(rule)?.title[language]
  return [title === undefined ? '' : `${title} `, element('code', {}, rule)]
}

function reportSection(checked: CheckedReport, index: number, language: Language): Markup {
  const { heading, result, report, written, scores, reports = [checked], consolidation } = checked
  const found = [...result.findings].sort((one, other) => rankOf(one) - rankOf(other))
  const summary = [
    summarize(result.findings, result.rules, language),
    ...(written === undefined ? [] : [summarizeReading(written.reading, language)]),
  ]
  return element(
    'section',
    { id: `r${index}` },
    element('h2', {}, heading[language]),
    element(
      'p',
      { class: 'files' },
      reports.map((each) => [element('code', {}, nameOf(each)), ' ']),
    ),
    element('p', { class: 'quiet' }, summary.join(' · ')),
    scores && new Markup(scoresToHtml(scores, language)),
    found.map((finding) => findingCard(checked, finding, language)),
    listOf(
      words.failedRules[language],
      result.ruleErrors.map(({ rule, message }) => `${rule}: ${message}`),
    ),
    report && bars(report, language),
    listOf(
      unjudgedHeading[language],
      describeUnjudged(result.gaps, language).map(({ text }) => text),
    ),
    consolidation && sumsOfUnits(consolidation, language),
  )
}

function listOf(title: string, lines: readonly string[]): Content {
  if (lines.length === 0) return undefined
  const items = lines.map((line) => element('li', {}, line))
  return [element('h3', {}, title), element('ul', {}, items)]
}

/** Errors first; what is waived comes last. */
function rankOf({ severity, waived }: Finding): number {
  return waived === undefined ? gravestFirst.indexOf(severity) : gravestFirst.length
}

/** The most places of a text that are shown of one finding. */
const mostPlaces = 3

function findingCard(checked: CheckedReport, finding: Finding, language: Language): Markup {
  const { severity, rule, waived } = finding
  const { source, path, written, spans } = placeFinding(checked, finding)
  const { message, cause, actual, expected, difference, basis } = explainFinding(finding, language)
  const pointer = toJsonPointer(path) || '/'
  const place = source === checked ? pointer : `${nameOf(source)}: ${pointer}`
  return element(
    'article',
    { class: waived === undefined ? severity : 'waived' },
    element(
      'p',
      {},
      element('strong', { class: 'tag' }, severityNames[severity][language]),
      ` ${message} `,
      cause && element('em', {}, cause),
    ),
    written && spans.slice(0, mostPlaces).map((span) => quote(written, span)),
    factsOf(language, { actual, expected, difference, basis: basis.join('; ') || undefined }),
    factsOf(language, {
      rule: ruleIn(rule, language),
      place: element('code', {}, place),
      waived: waived && `${waived.reason} (${waived.by})`,
    }),
  )
}

function factsOf(language: Language, facts: Partial<Record<keyof typeof words, Content>>): Content {
  const said = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (said.length === 0) return undefined
  return element(
    'dl',
    { class: 'facts' },
    said.map(([key, value]) =>
      element(
        'div',
        { class: key },
        element('dt', {}, words[key as keyof typeof words][language]),
        element('dd', {}, value),
      ),
    ),
  )
}

/** The line of a text on which a finding stands, with its words marked. */
function quote({ text, placeOf }: TextReport, span: Span): Markup {
  const place = namePlace(placeOf(span))
  const { words: shown, marks } = markedLine(text, span)
  const start = marks.indexOf('^')
  return element(
    'blockquote',
    {},
    shown.slice(0, start),
    element('mark', {}, shown.slice(start, marks.length)),
    shown.slice(marks.length),
    element('cite', {}, ` ${place}`),
  )
}
