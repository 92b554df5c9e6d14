import { type Agency, codeKey } from '../agency/agency.js'
import { normalizeAgencyName } from '../agency/normalize-agency-name.js'
import { type AppendixForm, appendixModel, formShape } from '../appendix/appendix-model.js'
import { type CutOffConvention, cutOffConventions } from '../calendar/cut-off-conventions.js'
import { periodRange } from '../calendar/reporting-period.js'
import type { Operand } from '../check/finding.js'
import { anObject, listOf, optionsOf, requireOptions } from '../check/require-parsed.js'
import { scope } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import { defaultForms } from '../report/default-forms.js'
import { located } from '../report/parts-of-report.js'
import type { Report } from '../report/report.js'
import { reportDay } from '../report/report-day.js'
import { conventionShape, reportsAsRead, requireReport } from '../report/require-report.js'
import { type FormOfAppendix, formOfAppendix, knownForm } from '../report/rules/known-form.js'
import { consolidatedFigure } from './consolidated-figure.js'
import { type UnitRegister, unitsShape } from './hierarchy.js'
import { type ReportSums, sumReports } from './report-sums.js'
import { consolidatedSum, type FigureOfUnits } from './rules/sum.js'
import { consolidatedUnit, type UnitOfHierarchy } from './rules/unit.js'

/** How a superior's report is held against those of its units. */
export interface CheckConsolidationOptions extends Pick<RunOptions, 'severities'> {
  /**
   * Every unit that reports to the agency; absent: those of the reports given, so that none can be missing, and
   * a figure above their sum may be that of others too: the agency's own offices.
   */
  readonly units?: readonly Agency[]
  /**
   * The forms that appendices may be of; absent: those of 2024 and 2025. The superior's is held against those of its own
   * form; units that use another are named.
   */
  readonly forms?: readonly AppendixForm[]
  /** The cut-off convention that the superior's report follows; absent: Decree 09/2019. */
  readonly convention?: CutOffConvention
}

const optionsShape = /* @__PURE__ */ optionsOf<CheckConsolidationOptions>({
  severities: anObject,
  units: unitsShape,
  forms: /* @__PURE__ */ listOf(formShape),
  convention: conventionShape,
})

/** What a superior's report is held against. */
interface Comparison {
  readonly form: FormOfAppendix | undefined
  readonly figures: readonly FigureOfUnits[]
  readonly units: readonly UnitOfHierarchy[]
}

/**
 * Holds the report of a superior against those of its units for the same period (đối chiếu báo cáo cấp trên với các đơn
 * vị): every figure that adds up is the sum of theirs. Units without a report, reported twice, or of another level or
 * period are named, and what they lack leaves only a lower bound.
 *
 * Paths begin with `report` (the superior's), `units` (the place of a unit among `units`) or `reports` (the place of a
 * report that is left out).
 *
 * What `parseReport` has not read, a text for a figure or a misspelled key, throws a `TypeError` that names the place.
 *
 * @example
 * ```ts
 * import { checkConsolidation, parseReport } from 'cchc'
 *
 * const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
 * const report = (name: string, level: 'district' | 'commune', received: number) =>
 *   parseReport({ title: 'Báo cáo', agency: { name, level }, period, procedures: { feedback: { received } } })
 * const communes = [report('UBND xã A', 'commune', 1), report('UBND xã B', 'commune', 2)]
 * const { findings } = checkConsolidation(report('UBND huyện', 'district', 4), communes)
 * findings.map(({ path, expected }) => [path.join('/'), expected])
 * // [['report/procedures/feedback/received', 3]]
 * ```
 */
export function checkConsolidation(
  parent: Report,
  children: Iterable<Report>,
  options: CheckConsolidationOptions = {},
): CheckResult {
  requireOptions(options, optionsShape)
  const { units, forms = defaultForms, convention, severities } = options
  const models = forms.map(appendixModel)
  requireReport(parent, models)
  const read = reportsAsRead(children, models)
  const reports = units === undefined ? [...read] : read
  const hierarchy = {
    agency: parent.agency,
    period: parent.period,
    units: units ?? agenciesOf(reports),
  }
  const { sums, register } = sumReports(reports, hierarchy, models)
  const comparison = {
    form: formOfAppendix(parent, models),
    figures: figuresToCompare(parent, sums, hierarchy.units, {
      absent: register.missing,
      areAllUnits: units !== undefined,
      otherDays: otherDays(parent, register, convention),
    }),
    units: [...unitStates(register, hierarchy.units), ...unitsOfOtherForms(parent, sums, hierarchy.units)],
  }
  return runRules(ruleset, comparison, { on: reportDay(parent, convention), severities })
}

const ruleset = {
  scopes: [
    scope(({ units }: Comparison) => units.map((subject) => ({ path: [], subject })), [consolidatedUnit]),
    scope(({ form }: Comparison) => located(['report'], form), [knownForm]),
    scope(({ figures }: Comparison) => figures.map((subject) => ({ path: [], subject })), [consolidatedSum]),
  ],
}

/**
 * The rules of a consolidation (quy tắc về tổng hợp báo cáo).
 *
 * @example
 * ```ts
 * import { consolidationRules } from 'cchc/consolidation'
 *
 * consolidationRules.map(({ id }) => id) // ['consolidation/unit', 'consolidation/sum']
 * ```
 */
export const consolidationRules = [consolidatedUnit, consolidatedSum] as const

/** The agencies of reports, each once, however it is written. @internal */
export function agenciesOf(reports: Iterable<Report>): readonly Agency[] {
  const agencies: Agency[] = []
  const seen = new Set<string>()
  for (const { agency } of reports) {
    const names = [agency.name, agency.parent ?? ''].map(normalizeAgencyName)
    const key = codeKey(agency) ?? JSON.stringify(names)
    if (!seen.has(key)) agencies.push(agency)
    seen.add(key)
  }
  return agencies
}

function figuresToCompare(
  parent: Report,
  sums: ReportSums,
  units: readonly Agency[],
  {
    absent,
    areAllUnits,
    ...about
  }: Pick<FigureOfUnits, 'areAllUnits' | 'otherDays'> & { readonly absent: readonly number[] },
): readonly FigureOfUnits[] {
  return [...sums.against(parent)].map(({ path, pathIn, label, value, sum, units: expected, alsoOwn }) => {
    const { parts, missing } = consolidatedFigure(path, label, sum, expected)
    return {
      whole: { path: ['report', ...path], value, label },
      parts: parts.map((part) => {
        const { name } = units[part.unit] as Agency
        return {
          path: ['units', part.unit, ...pathIn(part.unit)],
          value: part.value,
          label: { vi: name, en: name },
        }
      }),
      missing: [...missing, ...absent].map((unit) => ['units', unit, ...pathIn(unit)]),
      areAllUnits: areAllUnits && !alsoOwn,
      ...about,
    }
  })
}

/** The last days of reports that cover other days than the superior's, whatever their periods are called. */
function otherDays(
  parent: Report,
  { reports }: UnitRegister,
  convention = cutOffConventions.decree,
): readonly Operand[] {
  const own = periodRange(parent.period, convention)
  return [...reports].flatMap(({ index, report }) => {
    const days = periodRange(report.period, convention)
    if (own === null || days === null || (days.from === own.from && days.to === own.to)) return []
    return [{ path: ['reports', index, 'period', 'to'], value: days.to }]
  })
}

function unitStates(
  { missing, excluded }: UnitRegister,
  units: readonly Agency[],
): readonly UnitOfHierarchy[] {
  const absent = new Set(missing)
  return [
    ...units.map(({ name }, unit) => ({
      path: ['units', unit],
      name,
      state: absent.has(unit) ? ('missing' as const) : ('reported' as const),
    })),
    ...excluded.map(({ index, agency, reason }) => ({
      path: ['reports', index],
      name: agency.name,
      state: reason,
    })),
  ]
}

/** The units whose appendix is of another form than the superior's, so that its figures lack theirs. */
function unitsOfOtherForms(
  { appendix }: Report,
  sums: ReportSums,
  units: readonly Agency[],
): readonly UnitOfHierarchy[] {
  // Of a form that is not known nothing is held.
  if (appendix == null || !sums.knows(appendix.template)) return []
  return sums
    .forms()
    .filter(({ template }) => template !== appendix.template)
    .flatMap((form) =>
      form.units.map((unit) => ({
        path: ['units', unit, 'appendix', 'template'],
        name: (units[unit] as Agency).name,
        state: 'other-form' as const,
      })),
    )
}
