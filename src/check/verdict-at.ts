import type { Path } from '../quantity/figure.js'
import { rebaseCause } from './cause.js'
import { failed, notEvaluated, type Verdict } from './rule.js'

/**
 * The same verdict with its paths counted from a place above: for a rule that judges several parts of its subject.
 * @internal
 */
export function verdictAt(base: Path, verdict: Verdict): Verdict {
  if (verdict.outcome === 'passed' || base.length === 0) return verdict
  const at = (path: Path) => [...base, ...path]
  if (verdict.outcome === 'not-evaluated') return notEvaluated(...verdict.missing.map(at))
  const { outcome: _, path, operands, cause, ...rest } = verdict
  return failed({
    ...rest,
    path: at(path),
    operands: operands.map((operand) => ({ ...operand, path: at(operand.path) })),
    ...(cause && { cause: rebaseCause(cause, base) }),
  })
}
