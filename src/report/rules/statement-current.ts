import { notEvaluated, type Rule } from '../../check/rule.js'
import { mapBounds } from '../../notation/approximate.js'
import type { PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Path } from '../../quantity/figure.js'
import { isPercentage, toFindingValue } from '../changed-figure.js'
import { figureAt, isFigure, pathOfName } from '../figure-path.js'
import type { Report } from '../report.js'
import type { ChangeStatement } from '../statement.js'
import { sampleReport } from './sample-report.js'
import { compareWithMeasured } from './target-actual.js'

/** A statement of a change, and the report with the figure that changed. */
export interface ChangeInReport {
  readonly statement: ChangeStatement
  /** Where the statement stands in the report. */
  readonly path: Path
  readonly report: Report
}

/** What a figure is now, as a statement of its change says it, is what the report says at the figure it names. */
export const statementCurrent: Rule<ChangeInReport> = {
  id: 'statement/current',
  severity: 'error',
  title: {
    vi: 'Số kỳ này nêu khi so sánh khớp với số liệu của báo cáo',
    en: 'What a figure is, as stated of its change, is the figure of the report',
  },
  message: {
    vi: '{figure}: so sánh ghi kỳ này {actual:percent}, nhưng “{measured}” trong báo cáo là {expected:percent}.',
    en: '{figure}: the comparison says {actual:percent} now, but “{measured}” of the report is {expected:percent}.',
  },
  basis: ['consistency'],
  check: ({ statement: { figure, current, label }, path: at, report }) => {
    if (figure == null || current == null) return []
    const path = pathOfName(figure)
    const measured = figureAt(report, path)
    // A percentage of a count is another figure.
    if (measured === undefined || (isPercentage(current) && isFigure(measured.value)))
      return notEvaluated(path)
    const verdict = compareWithMeasured(toPublished(current), measured)
    if (verdict.outcome !== 'failed') return verdict
    const actual = toFindingValue(current)
    const data = { measured: measured.label }
    return { ...verdict, path: [...at, 'current'], label: { vi: label, en: label }, actual, data }
  },
  samples: {
    passing: [
      sample(1304, { received: { total: 1304 } }),
      sample(1304, { received: { inPeriod: 1304, carriedOver: 0 } }),
    ],
    failing: [
      {
        subject: sample(1340, { received: { total: 1304 } }),
        finds: { path: ['statements', 0, 'current'], actual: 1340, expected: 1304, difference: '36' },
      },
      {
        subject: sample({ atLeast: 1400, atMost: 1500 }, { received: { total: 1304 } }),
        finds: { path: ['statements', 0, 'current'], expected: 1304 },
      },
    ],
  },
}

function sample(
  current: ChangeStatement['current'],
  dossiers: NonNullable<NonNullable<Report['procedures']>['dossiers']>,
): ChangeInReport {
  const figure = 'procedures.dossiers.received.total'
  return {
    statement: { kind: 'change', label: 'Hồ sơ', current, figure },
    path: ['statements', 0],
    report: sampleReport({ procedures: { dossiers } }),
  }
}

/** A figure as a decimal text or bounds of such. */
function toPublished(current: NonNullable<ChangeStatement['current']>): PublishedRate {
  const value = toFindingValue(current)
  return typeof value === 'object' ? mapBounds(value, String) : String(value)
}
