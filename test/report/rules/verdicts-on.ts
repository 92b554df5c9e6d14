import { rebaseCause } from '../../../src/check/cause.js'
import type { Rule, Verdict } from '../../../src/check/rule.js'
import type { Located } from '../../../src/check/ruleset.js'
import type { Path } from '../../../src/quantity/figure.js'
import type { Report } from '../../../src/report/report.js'

/** What a rule says of a report, with paths from its root. */
export function verdictsOn<Subject>(
  rule: Rule<Subject>,
  select: (report: Report) => Iterable<Located<Subject>>,
  report: unknown,
): readonly Verdict[] {
  return [...select(report as Report)].flatMap(({ path, subject, context = {} }) =>
    [rule.check(subject, context)].flat().map((verdict) => at(path, verdict as Verdict)),
  )
}

function at(base: Path, verdict: Verdict): Verdict {
  if (verdict.outcome === 'passed') return verdict
  const from = (path: Path) => [...base, ...path]
  if (verdict.outcome === 'not-evaluated') return { ...verdict, missing: verdict.missing.map(from) }
  const cause = verdict.cause && rebaseCause(verdict.cause, base)
  const operands = verdict.operands.map((operand) => ({ ...operand, path: from(operand.path) }))
  return { ...verdict, path: from(verdict.path), operands, ...(cause && { cause }) }
}
