import { figureRateVerdict } from '../../check/rates.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import { agreementOfRates, type PublishedRate } from '../../quantity/agrees-with-ratio.js'
import type { Path } from '../../quantity/figure.js'
import { agreementOf } from '../../quantity/interval.js'
import { subtractDecimals } from '../../quantity/scaled-decimal.js'
import { changedInterval } from '../changed-figure.js'
import { type FigureAt, figureAt, isFigure, pathOfName } from '../figure-path.js'
import type { Report } from '../report.js'
import type { Target } from '../target.js'
import { sampleReport } from './sample-report.js'

/** A target, and the report with the figure that it is measured by. */
export interface TargetInReport {
  readonly target: Target
  /** Where the target stands in the report. */
  readonly path: Path
  readonly report: Report
}

/** What was reached of a target is what the report says at the figure that the target names. */
export const targetActual: Rule<TargetInReport> = {
  id: 'target/actual',
  severity: 'error',
  title: {
    vi: 'Kết quả của chỉ tiêu khớp với số liệu đo chỉ tiêu',
    en: 'What was reached of a target is the figure that it is measured by',
  },
  message: {
    vi: '{figure}: ghi kết quả {actual:decimal}, nhưng “{measured}” trong báo cáo là {expected:decimal}.',
    en: '{figure}: said to have reached {actual:decimal}, but “{measured}” of the report is {expected:decimal}.',
  },
  basis: ['consistency'],
  check: ({ target, path: at, report }) => {
    const { figure, actual, indicator } = target
    if (figure == null || actual == null) return []
    const path = pathOfName(figure)
    const measured = figureAt(report, path)
    if (measured === undefined || measured.unit === 'dong') return notEvaluated(path)
    const verdict = compareWithMeasured(actual, measured)
    if (verdict.outcome !== 'failed') return verdict
    const label = { vi: indicator, en: indicator }
    return { ...verdict, path: [...at, 'actual'], label, data: { measured: measured.label } }
  },
  samples: {
    passing: [
      sample('99.8', { resolved: { total: 1000, punctual: 998 }, rates: { punctual: '99.80' } }),
      sample('99.8', { resolved: { total: 1000, punctual: 998 } }),
    ],
    failing: [
      {
        subject: sample('99.9', { resolved: { total: 1000, punctual: 998 }, rates: { punctual: '99.80' } }),
        finds: { path: ['targets', 0, 'actual'], actual: '99.9', expected: '99.80', difference: '0.10' },
      },
      {
        subject: sample('98.9', { resolved: { total: 1000, punctual: 998 } }),
        finds: { path: ['targets', 0, 'actual'], expected: '99.80' },
      },
      {
        subject: {
          ...sample('12', { received: { total: 21 } }),
          target: { indicator: 'Hồ sơ', figure: 'procedures.dossiers.received.total', actual: '12' },
        },
        finds: { path: ['targets', 0, 'actual'], expected: 21, difference: '-9' },
      },
    ],
  },
}

function sample(
  actual: string,
  dossiers: NonNullable<NonNullable<Report['procedures']>['dossiers']>,
): TargetInReport {
  return {
    target: { indicator: 'Giải quyết đúng hạn', figure: '/procedures/dossiers/rates/punctual', actual },
    path: ['targets', 0],
    report: sampleReport({ procedures: { dossiers } }),
  }
}

/** A rate is held against the printed one, and against the counts that make it; a figure against the figure. */
export function compareWithMeasured(
  actual: PublishedRate,
  { path, label, value, base, isDerived }: FigureAt,
): Verdict {
  const agreement = isFigure(value)
    ? agreementOf(changedInterval(actual), changedInterval(value))
    : isDerived
      ? 'apart'
      : agreementOfRates(actual, value)
  if (agreement === 'agrees') return passed
  const ofCounts =
    base && figureRateVerdict({ published: { path: ['actual'], rate: actual }, base }, label, true)
  if (ofCounts !== undefined && ofCounts.outcome !== 'failed') return passed
  const ofRate = isDerived && ofCounts?.outcome === 'failed' ? ofCounts.expected : undefined
  const expected = (ofRate ?? value) as typeof value
  const exact = typeof expected === 'object' ? undefined : String(expected)
  return failed({
    ...(agreement === 'beyond'
      ? { severity: 'info', cause: { kind: 'beyond-word' } }
      : ofCounts && { severity: ofCounts.severity, cause: ofCounts.cause }),
    path: ['actual'],
    actual,
    expected,
    ...(typeof actual === 'string' && exact !== undefined && { difference: subtractDecimals(actual, exact) }),
    operands: [{ path, value: expected, label }],
  })
}
