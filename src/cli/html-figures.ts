import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import { formatPeriod } from '../calendar/format-period.js'
import { periodRange } from '../calendar/reporting-period.js'
import { formatValue } from '../check/format-value.js'
import { groupBy } from '../check/group-by.js'
import { gravestFirst } from '../check/severity.js'
import type { Consolidation } from '../consolidation/consolidate.js'
import type { Fact } from '../facts/fact.js'
import { listFacts } from '../facts/list-facts.js'
import { formatCount } from '../notation/format-count.js'
import { formatDecimal } from '../notation/format-decimal.js'
import { formatFigure } from '../notation/format-figure.js'
import type { Language, Text } from '../notation/language.js'
import type { Report } from '../report/report.js'
import { judgeTarget, type Target } from '../report/target.js'
import { element, type Markup } from './html-page.js'
import type { RuleTotals } from './summary.js'

/** How many findings of each severity, beside the most that a bar shows. */
export function severityBar(totals: RuleTotals, most: number, label: string): Markup {
  let from = 0
  const parts = gravestFirst.map((severity) => {
    const width = (totals[severity] / most) * 100
    const part = element('rect', { class: severity, x: from, y: 0, width, height: 10 })
    from += width
    return part
  })
  return bar(label, parts)
}

function bar(label: string, parts: readonly Markup[]): Markup {
  const box = { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', role: 'img' }
  return element('svg', { ...box, 'aria-label': label }, parts)
}

/** The targets of a report, each as far as it was reached, then the rates that it publishes. */
export function bars(report: Report, language: Language): readonly Markup[] {
  const targets = (report.targets ?? []).flatMap((target) => targetBar(target, language) ?? [])
  const rates = mainFacts(report).flatMap((fact) => rateBar(fact, language) ?? [])
  const [ofTargets, ofRates] =
    language === 'vi' ? ['Chỉ tiêu được giao', 'Tỷ lệ công bố'] : ['Targets', 'Published rates']
  return [...list(ofTargets, 'rates', targets), ...list(ofRates, 'rates', rates)]
}

function list(title: string, kind: string, items: readonly Markup[]): readonly Markup[] {
  return items.length === 0 ? [] : [element('h3', {}, title), element('ul', { class: kind }, items)]
}

const outcomes = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'chưa đạt', en: 'missed' },
  unknown: { vi: '', en: '' },
} satisfies Readonly<Record<string, Text>>

function targetBar(target: Target, language: Language): Markup | undefined {
  const [wanted, reached] = [target.target, target.actual].map(numberOf)
  if (wanted === undefined || reached === undefined) return undefined
  const judged = judgeTarget(target)
  const whole = scaleOf([wanted, reached])
  const say = (value: Target['target']) =>
    typeof value === 'string' ? formatDecimal(value, language) : formatValue(value ?? null, language)
  const sign = target.direction === 'at-most' ? '≤' : '≥'
  const outcome = judged === null ? 'unknown' : judged.met ? 'met' : 'missed'
  const said = `${say(target.actual)} / ${typeof target.target === 'string' ? `${sign} ` : ''}${say(target.target)}`
  return element(
    'li',
    {},
    element('span', {}, target.indicator),
    bar(said, [
      element('rect', { class: 'track', x: 0, y: 3, width: 100, height: 4 }),
      element('rect', { class: outcome, x: 0, y: 1, width: (reached / whole) * 100, height: 8 }),
      element('rect', {
        class: 'target',
        x: Math.min(99, (wanted / whole) * 100),
        y: 0,
        width: 1,
        height: 10,
      }),
    ]),
    element(
      'span',
      { class: 'number' },
      said,
      ' ',
      element('span', { class: `${outcome}Text` }, outcomes[outcome][language]),
    ),
  )
}

/** What a bar ends with: 100 of what looks like percentages, else the greatest of its values. */
function scaleOf(values: readonly number[]): number {
  const greatest = Math.max(...values)
  return greatest > 100 || greatest <= 0 ? Math.max(1, greatest) : 100
}

function numberOf(value: Target['target']): number | undefined {
  if (value == null) return undefined
  const end = typeof value === 'string' ? value : (value.atLeast ?? value.atMost)
  return end === undefined ? undefined : Number(end)
}

/** Published rates of the sections themselves: no rows of tables, no appendix, nothing that was worked out. */
function mainFacts(report: Report): readonly Fact[] {
  return [...listFacts(report)].filter(
    ({ pointer, row, obtainedBy }) =>
      row === null &&
      obtainedBy === 'report' &&
      !/^\/(?:appendix|yearToDate|targets|statements)\//.test(pointer),
  )
}

function rateBar({ label, unit, value }: Fact, language: Language): Markup | undefined {
  if (unit !== '%' || typeof value !== 'string') return undefined
  const said = formatValue(value, language, 'percent')
  const width = (Number(value) / scaleOf([Number(value)])) * 100
  return element(
    'li',
    {},
    element('span', {}, label),
    bar(said, [
      element('rect', { class: 'track', x: 0, y: 3, width: 100, height: 4 }),
      element('rect', { class: 'value', x: 0, y: 1, width, height: 8 }),
    ]),
    element('span', { class: 'number' }, said),
  )
}

/** The most figures of an agency that are shown over its periods. */
const mostLines = 24

/** The figures of agencies that have reports of several periods of a kind, as small lines. */
export function linesOverPeriods(reports: readonly Report[], language: Language): readonly Markup[] {
  const series = groupBy(reports, ({ agency, period }) =>
    JSON.stringify([normalizeAgencyName(agency.name), period.kind]),
  )
  return [...series.values()].flatMap((own) => {
    const inOrder = own
      .map((report) => ({ report, end: periodRange(report.period, cutOffConventions.decree)?.to ?? '' }))
      .sort((one, other) => (one.end < other.end ? -1 : Number(one.end > other.end)))
    const periods = new Set(inOrder.map(({ end }) => end))
    if (periods.size < 2) return []
    const facts = inOrder.flatMap(({ report }, at) => mainFacts(report).map((fact) => ({ ...fact, at })))
    const figures = [
      ...groupBy(facts, ({ pointer, value }) => (value === null ? undefined : pointer)).values(),
    ]
    const known = figures.filter((points) => points.length > 1)
    const changing = known.filter((points) => points.some(({ value }) => value !== points[0]?.value))
    const items = changing.slice(0, mostLines).map((points) => smallLine(points, inOrder.length, language))
    if (items.length === 0) return []
    const [first, last] = [inOrder[0], inOrder.at(-1)].map((each) =>
      each === undefined ? '' : formatPeriod(each.report.period, language),
    )
    const unchanged = formatCount(known.length - changing.length, { language })
    const steady =
      language === 'vi' ? `${unchanged} số liệu khác không đổi` : `${unchanged} other figures unchanged`
    const name = inOrder.at(-1)?.report.agency.name ?? ''
    return [
      element(
        'section',
        {},
        element('h2', {}, language === 'vi' ? `Diễn biến: ${name}` : `Over time: ${name}`),
        element('p', { class: 'quiet' }, `${first} → ${last} · ${steady}`),
        element('ul', { class: 'periods' }, items),
      ),
    ]
  })
}

function smallLine(
  points: readonly (Fact & { readonly at: number })[],
  periods: number,
  language: Language,
): Markup {
  const values = points.map(({ value }) => Number(value))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const places = points.map(({ at }, index) => {
    const height = high === low ? 0.5 : ((values[index] ?? 0) - low) / (high - low)
    return `${(at / Math.max(1, periods - 1)) * 100},${18 - height * 16}`
  })
  const say = ({ value, unit }: Fact) =>
    typeof value === 'number'
      ? formatFigure(value, language)
      : formatValue(value, language, unit === '%' ? 'percent' : 'decimal')
  const [first, last] = [points[0], points.at(-1)].map((point) => (point === undefined ? '' : say(point)))
  const box = { class: 'line', viewBox: '0 0 100 20', preserveAspectRatio: 'none', role: 'img' }
  return element(
    'li',
    {},
    element('span', {}, points[0]?.label ?? ''),
    element(
      'svg',
      { ...box, 'aria-label': points.map(say).join(', ') },
      element('polyline', { points: places.join(' ') }),
    ),
    element('span', { class: 'number' }, `${first} → ${last}`),
  )
}

/** What the reports of units add up to, without the rows of tables. */
export function sumsOfUnits({ figures, report }: Consolidation, language: Language): readonly Markup[] {
  const [title, figure, sum, lacking] =
    language === 'vi'
      ? ['Số liệu tổng hợp', 'Số liệu', 'Cộng', 'Đơn vị thiếu']
      : ['Consolidated figures', 'Figure', 'Sum', 'Units that lack it']
  const own = figures.filter(({ path }) => path[0] !== 'appendix' && !path.includes('rows'))
  if (own.length === 0) return []
  const isWhole = own.every(({ missing }) => missing.length === 0)
  const number = (tag: string, said: string) => element(tag, { class: 'number' }, said)
  const rows = own.map(({ label, value, missing }) =>
    element(
      'tr',
      {},
      element('td', {}, label[language]),
      number('td', formatValue(value, language)),
      isWhole
        ? undefined
        : number('td', missing.length === 0 ? '' : formatCount(missing.length, { language })),
    ),
  )
  const head = element(
    'tr',
    {},
    element('th', {}, figure),
    number('th', sum),
    isWhole ? undefined : number('th', lacking),
  )
  const rates = [...listFacts(report)].filter(({ row, unit }) => row === null && unit === '%')
  return [
    element('h3', {}, title),
    element('table', {}, head, rows),
    ...list(
      language === 'vi' ? 'Tỷ lệ tính lại' : 'Rates computed anew',
      'rates',
      rates.flatMap((fact) => rateBar(fact, language) ?? []),
    ),
  ]
}
