import { notEvaluated, type Verdict } from '../../../check/rule.js'
import type { Path } from '../../../quantity/figure.js'
import type { AnySectionModel, SectionFigure } from '../../section-model.js'

/**
 * The verdicts on the figures of a section, and one on all that could not be evaluated. A figure without a verdict has
 * nothing to be held against.
 * @internal
 */
export function judgeFigures(
  { figures }: AnySectionModel,
  judge: (key: string, overTime: SectionFigure<unknown>['overTime']) => Verdict | undefined,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  const missing: Path[] = []
  for (const [key, { overTime }] of Object.entries(figures)) {
    const verdict = judge(key, overTime)
    if (verdict?.outcome === 'not-evaluated') missing.push(...verdict.missing)
    else if (verdict !== undefined) verdicts.push(verdict)
  }
  return missing.length === 0 ? verdicts : [...verdicts, notEvaluated(...missing)]
}
