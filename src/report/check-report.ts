import { codeKey } from '../agency/agency.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { type AppendixForm, formShape } from '../appendix/appendix-model.js'
import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import { applyWaivers, waiversShape } from '../check/apply-waivers.js'
import {
  aFunction,
  anObject,
  listOf,
  objectOf,
  optionsOf,
  requireOptions,
  type Shape,
} from '../check/require-parsed.js'
import type { Ruleset } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, requireKnownRules, runRules } from '../check/run-rules.js'
import type { WaivedReport, Waiver } from '../check/waiver.js'
import { type UsedWaiver, waiverRuleset } from '../check/waiver-rules.js'
import { isSamePeriod } from './is-same-period.js'
import type { Report } from './report.js'
import { reportDay } from './report-day.js'
import { conventionShape, requireReport } from './require-report.js'
import { buildReportRuleset, reportRuleset } from './rules/ruleset.js'

/** How a report is checked. */
export interface CheckReportOptions extends Pick<RunOptions, 'severities'> {
  /**
   * Findings that are known and accepted. One that is unused or has expired is a finding of its own, at the end, whose
   * path is its place in this list.
   */
  readonly waivers?: readonly Waiver[]
  /** The cut-off convention that this report follows (Decree 09/2019 unless said); it binds periodic reports only. */
  readonly convention?: CutOffConvention
  /** The forms that the appendix may be of; those of 2024 and 2025 unless said. Whoever checks many makes them ready once, with `appendixModel`, and a ruleset of them. */
  readonly forms?: readonly AppendixForm[]
  /** The rules to run in place of those of this package: those and a province's own, say. */
  readonly ruleset?: Ruleset<Report>
}

/** The shapes of the options of all that checks a report. @internal */
export const checkingShapes: Readonly<Record<keyof CheckReportOptions, Shape>> = {
  severities: anObject,
  waivers: waiversShape,
  convention: conventionShape,
  forms: /* @__PURE__ */ listOf(formShape),
  ruleset: /* @__PURE__ */ objectOf(
    {
      scopes: /* @__PURE__ */ listOf(
        /* @__PURE__ */ objectOf({ rules: /* @__PURE__ */ listOf(anObject), select: aFunction }, [
          'rules',
          'select',
        ]),
      ),
      dayOf: aFunction,
      requireParsed: aFunction,
    } satisfies Readonly<Record<keyof Ruleset<Report>, Shape>>,
    ['scopes'],
  ),
}
const optionsShape = /* @__PURE__ */ optionsOf<CheckReportOptions>(checkingShapes)

/**
 * Checks a report (kiểm tra báo cáo): holds every figure that can be checked against the others and returns all
 * findings, with how often each rule passed, failed or lacked figures. The rules are those in force on the day
 * of the report (`reportDay`).
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place; so
 * does an option of a wrong name or value.
 *
 * @example
 * ```ts
 * import { checkReport, describeFinding, parseReport } from 'cchc'
 *
 * const report = parseReport({
 *   title: 'Báo cáo 9 tháng',
 *   agency: { name: 'UBND thị trấn Diêu Trì', level: 'commune' },
 *   period: { kind: 'nine-months', year: 2024 },
 *   statements: [{ kind: 'sum', label: 'Xác thực định danh', whole: 1968, parts: [143, 1830] }],
 * })
 * const { findings } = checkReport(report)
 * findings.map(describeFinding)
 * // ['Xác thực định danh: ghi 1.968, nhưng 143 + 1.830 = 1.973 (lệch -5).']
 * ```
 */
export function checkReport(report: Report, options: CheckReportOptions = {}): CheckResult {
  requireOptions(options, optionsShape)
  const { waivers = [], severities } = options
  const ruleset = options.ruleset ?? rulesetFor(options)
  if (ruleset.requireParsed === undefined) requireReport(report, [])
  else ruleset.requireParsed(report)
  const on = ruleset.dayOf ? ruleset.dayOf(report) : reportDay(report, options.convention)
  requireKnownRules(severities, ruleset, waiverRuleset)
  const result = runRules({ scopes: ruleset.scopes }, report, {
    on,
    severities: severitiesOf(ruleset, severities),
  })
  if (waivers.length === 0) return result
  return waive(result, waivers, report, { on, severities: severitiesOf(waiverRuleset, severities) })
}

/** Tells whether a report is the one that a waiver names: by code or name of the agency, and the period. @internal */
export function isWaivedReport({ agency, period }: Report): (named: WaivedReport) => boolean {
  return (named) =>
    (codeKey({ code: named.agency }) === codeKey(agency) ||
      normalizeAgencyName(named.agency) === normalizeAgencyName(agency.name)) &&
    isSamePeriod(named.period, period)
}

/** Of severities for a check and its waivers, those for the rules of one of the two. */
function severitiesOf<Root>(
  { scopes }: Ruleset<Root>,
  severities: RunOptions['severities'],
): RunOptions['severities'] {
  if (severities === undefined) return undefined
  const ids = new Set(scopes.flatMap(({ rules }) => rules.map(({ id }) => id)))
  return Object.fromEntries(Object.entries(severities).filter(([id]) => ids.has(id)))
}

function rulesetFor({ convention, forms }: CheckReportOptions): Ruleset<Report> {
  return convention === undefined && forms === undefined
    ? reportRuleset
    : buildReportRuleset(convention ?? cutOffConventions.decree, forms)
}

/** The result with its waivers applied, and a finding for each waiver that is unused or has expired. */
function waive(
  result: CheckResult,
  waivers: readonly Waiver[],
  report: Report,
  options: RunOptions,
): CheckResult {
  const { result: waived, uses } = applyWaivers(result, waivers, options.on, isWaivedReport(report))
  const used = waivers.map((waiver, index): UsedWaiver => ({ waiver, use: uses[index] ?? 'unused' }))
  const { ok, findings, rules } = runRules(waiverRuleset, used, options)
  return {
    ...waived,
    ok: waived.ok && ok,
    findings: [...waived.findings, ...findings],
    rules: { ...waived.rules, ...rules },
  }
}
