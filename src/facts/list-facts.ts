import { type AppendixForm, appendixModel, formShape } from '../appendix/appendix-model.js'
import { completeValues, termsOfRatio } from '../appendix/complete-appendix.js'
import type { Indicator } from '../appendix/indicator.js'
import { printedUnit, unitAsPrinted } from '../appendix/printed-unit.js'
import { cutOffConventions } from '../calendar/cut-off-conventions.js'
import type { SectionModel } from '../check/entries.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { completedReader, termsOfRate } from '../check/model.js'
import { listOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { Approximate } from '../notation/approximate.js'
import { type Figure, isExact, type Path } from '../quantity/figure.js'
import { rateOf } from '../quantity/rate-of.js'
import { unitText } from '../quantity/units.js'
import { isPercentage, toFindingValue } from '../report/changed-figure.js'
import { defaultForms } from '../report/default-forms.js'
import { packageVersion } from '../report/package-version.js'
import type { Report } from '../report/report.js'
import { requireReport } from '../report/require-report.js'
import { type RowNames, wordsOfRow } from '../report/row-key.js'
import { type SectionPlace, sectionPlaces } from '../report/section-places.js'
import { sectionModels } from '../report/sections/index.js'
import type { Target } from '../report/target.js'
import { yearToDateOf } from '../report/year-to-date.js'
import type { Fact, FigureFact } from './fact.js'

/** By which forms of the appendix facts are listed. */
export interface ListFactsOptions {
  /**
   * The forms that the appendix may be of; absent: those of 2024 and 2025. Of another form labels and units are not known. Made ready
   * once with `appendixModel`, they serve many reports.
   */
  readonly forms?: readonly AppendixForm[]
}

const optionsShape = /* @__PURE__ */ optionsOf<ListFactsOptions>({ forms: /* @__PURE__ */ listOf(formShape) })

/**
 * Every figure of a report as a flat row (bảng dữ liệu dài), in the order of its sections: those printed, and those that
 * they determine, each marked; at the end those of the year to date, whose period begins with the year. One report at a time, so that thousands of them stream into a table:
 * `for (const report of reports) for (const fact of listFacts(report)) …`.
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { listFacts, parseReport } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo quý I',
 *   agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 *   direction: { plan: { planned: 11, completed: 3 } },
 * })
 * ;[...listFacts(report)].map(({ pointer, value, obtainedBy }) => [pointer, value, obtainedBy])
 * // [
 * //   ['/direction/plan/planned', 11, 'report'],
 * //   ['/direction/plan/completed', 3, 'report'],
 * //   ['/direction/plan/completionRate', '27.27', 'ratio'],
 * // ]
 * ```
 */
export function* listFacts(report: Report, options: ListFactsOptions = {}): Generator<Fact> {
  requireOptions(options, optionsShape)
  const { forms = defaultForms } = options
  requireReport(report, forms)
  yield* factsOfSpan(report, figureFacts(report, forms))
  const cumulated = yearToDateOf(report, cutOffConventions.decree)
  if (cumulated === undefined) return
  yield* factsOfSpan(cumulated, under('/yearToDate', factsOfSections(cumulated)))
}

/** The same facts, of what stands under a key of the report. */
function* under(key: string, facts: Iterable<FigureFact>): Generator<FigureFact> {
  for (const fact of facts) yield { ...fact, pointer: `${key}${fact.pointer}` }
}

/** Facts with the agency and the period that they are of. */
function* factsOfSpan({ agency, period }: Report, facts: Iterable<FigureFact>): Generator<Fact> {
  const common = {
    agency: agency.name,
    agencyCode: agency.code ?? null,
    level: agency.level,
    periodKind: period.kind,
    year: period.year ?? null,
    ordinal: period.ordinal ?? null,
    from: period.from ?? null,
    to: period.to ?? null,
  }
  for (const fact of facts) {
    const { row = null, atLeast = null, atMost = null, numerator = null, denominator = null } = fact
    const { pointer, label, unit, value, obtainedBy } = fact
    const derivedBy = obtainedBy === 'report' ? null : packageVersion
    // Written out: a spread of so many columns takes longer than all the rest.
    yield {
      agency: common.agency,
      agencyCode: common.agencyCode,
      level: common.level,
      periodKind: common.periodKind,
      year: common.year,
      ordinal: common.ordinal,
      from: common.from,
      to: common.to,
      pointer,
      row,
      label,
      unit,
      value,
      atLeast,
      atMost,
      numerator,
      denominator,
      obtainedBy,
      derivedBy,
    }
  }
}

function* figureFacts(report: Report, forms: readonly AppendixForm[]): Generator<FigureFact> {
  yield* factsOfSections(report)
  yield* factsOfTargets(report)
  yield* factsOfStatements(report)
  yield* factsOfAppendix(report, forms)
}

/** A figure in the columns for a value and for bounds. */
function valueColumns(
  value: number | string | Approximate<number | string>,
): Pick<Fact, 'value'> & Partial<Pick<Fact, 'atLeast' | 'atMost'>> {
  if (typeof value !== 'object') return { value }
  return { value: null, atLeast: value.atLeast ?? null, atMost: value.atMost ?? null }
}

/** Decimals of a derived rate. */
const places = 2

/** The figures and rates of all sections, and those that they determine. */
function* factsOfSections(report: Report): Generator<FigureFact> {
  for (const model of sectionModels) {
    for (const place of sectionPlaces(model, report)) yield* factsOfPlace(model, place)
  }
}

function* factsOfPlace(
  model: SectionModel,
  { path, section, rows = [] }: SectionPlace,
): Generator<FigureFact> {
  const names = namesOf(rows)
  const rowColumn = names.length === 0 ? {} : { row: names.join(', ') }
  const at = toJsonPointer(path)
  // Declared keys have nothing that a pointer escapes.
  const pointerOf = (key: string) => `${at}/${key.replaceAll('.', '/')}`
  const read = completedReader(model, section)
  for (const key of model.keys) {
    const figure = model.indicators[key] as SectionModel['indicators'][string]
    const reported = figure.read(section)
    const value = reported ?? read(key)
    if (value == null) continue
    yield {
      pointer: pointerOf(key),
      ...rowColumn,
      label: figure.label.vi,
      unit: unitText(figure.unit).vi,
      ...valueColumns(value),
      obtainedBy: reported == null ? 'sum' : 'report',
    }
  }
  for (const key of model.rateKeys) {
    const { label, base, read: readRate } = model.rates[key] as SectionModel['rates'][string]
    const { numerator, denominator } = termsOfRate(base, read)
    const reported = readRate(section)
    const value = reported ?? rateOf(numerator, denominator, places).percentage
    if (value == null) continue
    yield {
      pointer: pointerOf(key),
      ...rowColumn,
      label: label.vi,
      unit: '%',
      ...valueColumns(value),
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      obtainedBy: reported == null ? 'ratio' : 'report',
    }
  }
}

/** What tells a row from the others: its field or unit, the level of the service, what is paid; of a ranking the index. */
function namesOf(rows: readonly RankedRow[]): readonly string[] {
  const row = rows.at(-1)
  return row === undefined
    ? []
    : [
        ...rows.flatMap(({ index }) => index ?? []),
        ...wordsOfRow(row),
        ...(row.name == null ? [] : [row.name]),
      ]
}

/** A row of a table, a ranking, or a component of one. */
interface RankedRow extends RowNames {
  readonly index?: string
  readonly name?: string | null
}

/**
 * The rows of the appendix, in the order of its template, and those that its formulas determine; at the end what the
 * template does not have.
 */
function* factsOfAppendix({ appendix }: Report, forms: readonly AppendixForm[]): Generator<FigureFact> {
  if (appendix == null) return
  const model = forms.map(appendixModel).find(({ template }) => template.id === appendix.template)
  const { values, units } = appendix
  const completed = model === undefined ? values : completeValues(appendix, model).values
  const indicators = model?.template.indicators ?? []
  const known = new Set(indicators.map(({ key }) => key))
  for (const indicator of indicators) {
    const value = completed[indicator.key]
    if (value == null) continue
    const isDerived = values[indicator.key] == null
    yield {
      pointer: pointerOf(indicator.key),
      label: indicator.label.vi,
      unit: printedUnit(units, indicator.key) ?? unitOf(indicator),
      ...valueColumns(value),
      ...ratioColumns(indicator, completed),
      obtainedBy: !isDerived ? 'report' : indicator.kind === 'rate' ? 'ratio' : 'sum',
    }
  }
  for (const [key, value] of Object.entries(values)) {
    if (known.has(key) || value == null) continue
    yield {
      pointer: pointerOf(key),
      label: key,
      unit: printedUnit(units, key) ?? '',
      ...valueColumns(value),
      obtainedBy: 'report',
    }
  }
}

function pointerOf(key: string): string {
  return toJsonPointer(['appendix', 'values', key])
}

function unitOf(indicator: Indicator): string {
  if (indicator.kind === 'rate') return '%'
  return 'unit' in indicator ? unitAsPrinted(indicator.unit).vi : ''
}

function ratioColumns(
  indicator: Indicator,
  values: Readonly<Record<string, unknown>>,
): Pick<FigureFact, 'numerator' | 'denominator'> {
  if (indicator.kind !== 'rate' || indicator.formula === undefined) return {}
  const { numerator, denominator } = termsOfRatio(indicator.formula, values)
  const isExact = typeof numerator === 'number' && typeof denominator === 'number'
  return isExact ? { numerator, denominator } : {}
}

/** The figures that the prose states. Statements do not say their unit. */
function* factsOfStatements({ statements }: Report): Generator<FigureFact> {
  for (const [index, statement] of (statements ?? []).entries()) {
    const { label } = statement
    const fact = (path: readonly (string | number)[]) => ({
      pointer: toJsonPointer(['statements', index, ...path]),
      label,
      obtainedBy: 'report' as const,
    })
    if (statement.kind === 'change') {
      for (const key of ['current', 'previous', 'difference', 'published'] as const) {
        const value = statement[key]
        if (value == null) continue
        const unit = key === 'published' || isPercentage(statement[key]) ? '%' : ''
        yield { ...fact([key]), unit, ...valueColumns(toFindingValue(value) as Figure) }
      }
      continue
    }
    const { whole } = statement
    yield { ...fact(['whole']), unit: '', ...valueColumns(whole) }
    if (statement.kind === 'sum') {
      for (const [part, value] of statement.parts.entries()) {
        yield { ...fact(['parts', part]), unit: '', ...valueColumns(value) }
      }
      continue
    }
    const { part, published } = statement
    yield { ...fact(['part']), unit: '', ...valueColumns(part) }
    if (published == null) continue
    yield {
      ...fact(['published']),
      unit: '%',
      ...valueColumns(published),
      numerator: isExact(part) ? part : null,
      denominator: isExact(whole) ? whole : null,
    }
  }
}

/** What was assigned and what was reached. Targets do not say their unit. */
function* factsOfTargets({ targets }: Report): Generator<FigureFact> {
  for (const [index, { indicator, milestones, ...target }] of (targets ?? []).entries()) {
    yield* factsOfTarget(['targets', index], indicator, target)
    for (const [step, milestone] of (milestones ?? []).entries())
      yield* factsOfTarget(['targets', index, 'milestones', step], indicator, milestone)
  }
}

function* factsOfTarget(
  path: Path,
  label: string,
  { target, actual }: Pick<Target, 'target' | 'actual'>,
): Generator<FigureFact> {
  for (const [key, value] of Object.entries({ target, actual })) {
    if (value == null) continue
    yield {
      pointer: toJsonPointer([...path, key]),
      label,
      unit: '',
      ...valueColumns(value),
      obtainedBy: 'report',
    }
  }
}
