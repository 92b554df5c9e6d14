import { partVerdict, withScopeNote } from '../../check/parts.js'
import { failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Figure, LocatedFigure } from '../../quantity/figure.js'
import { addIntervals, figureOf, intervalOf } from '../../quantity/interval.js'
import type { Report } from '../report.js'
import {
  type DeterminedFigures,
  determinedFigures,
  type ReportFigure,
  reportFigure,
} from '../report-figure.js'
import { subsets } from '../subsets.js'
import { wholeReader } from '../whole-of-section.js'
import { sampleReport } from './sample-report.js'

/** A declared subset with its figures found, once. */
interface FoundSubset {
  readonly part: ReportFigure
  readonly whole: ReportFigure
  readonly mayExceedBy: ReportFigure | undefined
  readonly severity: 'warning' | undefined
}

const foundSubsets: readonly FoundSubset[] = /* @__PURE__ */ findSubsets()

function findSubsets(): readonly FoundSubset[] {
  return subsets.map(({ part, whole, mayExceedBy, severity }) => ({
    part: reportFigure(part),
    whole: reportFigure(whole),
    mayExceedBy: mayExceedBy === undefined ? undefined : reportFigure(mayExceedBy),
    severity,
  }))
}

/** A figure of one section is not above the figure of another section that it is part of. */
export const subset: Rule<Report> = {
  id: 'report/subset',
  severity: 'warning',
  title: {
    vi: 'Số thành phần ở mục này không lớn hơn toàn bộ ở mục khác',
    en: 'A part in one section is not above its whole in another',
  },
  message: {
    vi: '{figure}: ghi {actual}, lớn hơn “{whole}” là {limit} (lệch {difference}).{note}',
    en: '{figure}: stated as {actual}, more than “{whole}”, which is {limit} (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: (report) => {
    const determined = determinedFigures(report, wholeReader)
    const verdicts: Verdict[] = []
    for (const found of foundSubsets) {
      const verdict = judge(found, report, determined)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return verdicts
  },
  samples: {
    passing: [
      sampleReport({
        procedures: { dossiers: { received: { total: 2096, online: 1951, direct: 145, carriedOver: 0 } } },
        digitalGovernment: { identityVerification: { direct: 143, online: 1830 } },
      }),
      sampleReport({
        procedures: { dossiers: { received: { online: 1951, carriedOver: 7 } } },
        digitalGovernment: { identityVerification: { online: 1958 } },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          procedures: { dossiers: { received: { online: 1830, carriedOver: 7 } } },
          digitalGovernment: { identityVerification: { online: 1951 } },
        }),
        finds: {
          path: ['digitalGovernment', 'identityVerification', 'online'],
          expected: { atMost: 1837 },
          difference: 114,
        },
      },
      {
        subject: sampleReport({
          procedures: { dossiers: { received: { online: 1830 } } },
          digitalGovernment: { identityVerification: { online: 1951 } },
        }),
        finds: { severity: 'warning', expected: { atMost: 1830 } },
      },
      {
        subject: sampleReport({
          procedures: { dossiers: { received: { total: 1814 } } },
          digitalGovernment: { onlinePayment: { paid: 2096 } },
        }),
        finds: { severity: 'warning', difference: 282 },
      },
    ],
  },
}

function judge(found: FoundSubset, report: Report, determined: DeterminedFigures): Verdict | undefined {
  const [stated, limit] = [found.part.read(report), found.whole.read(report)]
  if (typeof stated === 'number' && typeof limit === 'number' && stated <= limit) return passed
  const part = determined.figure(found.part)
  // Who reports no part says nothing that could be wrong.
  if (part === undefined) return undefined
  const whole = determined.figure(found.whole)
  if (whole === undefined) return notEvaluated(found.whole.path)
  if (found.mayExceedBy === undefined) return withScopeNote(partVerdict(part, whole), 'warning')
  const beside = determined.figure(found.mayExceedBy)
  if (beside !== undefined) return withScopeNote(withBeside(part, whole, beside), 'warning')
  const verdict = withScopeNote(partVerdict(part, whole), 'warning')
  const isDoubtful = verdict.outcome === 'failed' && found.severity === 'warning'
  return isDoubtful ? notEvaluated(found.mayExceedBy.path) : verdict
}

/** The verdict on a part that may exceed its whole by as much as another figure. */
function withBeside(
  part: LocatedFigure<Figure>,
  whole: LocatedFigure<Figure>,
  beside: LocatedFigure<Figure>,
): Verdict {
  const value = figureOf(addIntervals(intervalOf(whole.value), intervalOf(beside.value)))
  const label = whole.label &&
    beside.label && {
      vi: `${whole.label.vi} + ${beside.label.vi}`,
      en: `${whole.label.en} + ${beside.label.en}`,
    }
  const verdict = partVerdict(part, { ...whole, value, label })
  return verdict.outcome === 'failed' ? failed({ ...verdict, operands: [whole, beside] }) : verdict
}
