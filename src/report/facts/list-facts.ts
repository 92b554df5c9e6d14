import type { AppendixForm } from '../../appendix/appendix-model.js'
import { defaultForms } from '../default-forms.js'
import { packageVersion } from '../package-version.js'
import type { Report } from '../report.js'
import type { Fact, FigureFact } from './fact.js'
import { factsOfAppendix } from './facts-of-appendix.js'
import { factsOfSections } from './facts-of-sections.js'
import { factsOfStatements } from './facts-of-statements.js'
import { factsOfTargets } from './facts-of-targets.js'

/** By which forms of the appendix facts are listed. */
export interface ListFactsOptions {
  /**
   * The forms that the appendix may be of; absent: that of 2024. Of another form labels and units are not known. Made ready
   * once with `appendixModel`, they serve many reports.
   */
  readonly forms?: readonly AppendixForm[]
}

/**
 * Every figure of a report as a flat row (bảng dữ liệu dài), in the order of its sections: those printed, and those that
 * they determine, each marked. One report at a time, so that thousands of them stream into a table:
 * `for (const report of reports) for (const fact of listFacts(report)) …`.
 *
 * @example
 * ```ts
 * import { listFacts, parseReport } from 'cchc/report'
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
export function* listFacts(report: Report, { forms = defaultForms }: ListFactsOptions = {}): Generator<Fact> {
  const { agency, period } = report
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
  for (const fact of figureFacts(report, forms)) {
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
