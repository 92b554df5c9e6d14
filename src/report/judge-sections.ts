import { passed, type Verdict } from '../check/rule.js'
import { verdictAt } from '../check/verdict-at.js'
import type { LocatedFigure } from '../quantity/figure.js'
import { type CompiledSection, judgedSections } from './compiled-section.js'
import type { Report } from './report.js'
import { type SectionPlace, sectionPlaces } from './section-places.js'

/**
 * Takes a verdict with paths from its place, and figures elsewhere that decided it as well, with paths from the report.
 * @internal
 */
export type GiveVerdict = (verdict: Verdict, elsewhere?: readonly LocatedFigure[]) => void

/**
 * The verdicts of a rule on every section of a report, and on every row of its tables, with paths from the report.
 * @internal
 */
export function judgeSections(
  report: Report,
  isJudged: (section: CompiledSection) => boolean,
  judge: (section: CompiledSection, place: SectionPlace, give: GiveVerdict) => void,
): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (const section of judgedSections) {
    if (!isJudged(section)) continue
    for (const place of sectionPlaces(section.model, report)) {
      judge(section, place, (verdict, elsewhere = []) => {
        verdicts.push(verdict === passed ? passed : withElsewhere(verdictAt(place.path, verdict), elsewhere))
      })
    }
  }
  return verdicts
}

function withElsewhere(verdict: Verdict, elsewhere: readonly LocatedFigure[]): Verdict {
  if (verdict.outcome !== 'failed' || elsewhere.length === 0) return verdict
  const operands = elsewhere.map((figure) => ({ ...figure, beside: true as const }))
  return { ...verdict, operands: [...verdict.operands, ...operands] }
}
