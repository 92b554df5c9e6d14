import { relocateCause } from '../check/cause.js'
import type { Operand } from '../check/finding.js'
import { type AnyRule, failed, notEvaluated, type Rule, type Verdict } from '../check/rule.js'
import { type Located, type Scope, scope } from '../check/ruleset.js'
import type { Path } from '../quantity/figure.js'

/** What a rule judges, made of parts of several reports, and where in the list of reports these parts stand. */
export interface Gathered<Subject> {
  readonly subject: Subject
  /** By the keys of the subject; of a list, one for each of its items. */
  readonly places: Readonly<Record<string, Path | readonly Path[]>>
  /** Why a failure is only likely, if anything says so: what stands beside it. Then an error is a warning. */
  readonly doubts?: readonly Operand[]
  /** Whether one of the reports corrects another: then what differs is an info. */
  readonly isCorrection?: boolean
}

/** Of what rules would judge if it were there, or could be compared: what is missing. */
export interface Unjudged {
  readonly missing: readonly Path[]
}

/** Rules for what is gathered from several reports, with paths from the root of the list. @internal */
export function gatheredScope<Root, Subject>(
  gather: () => Iterable<Gathered<Subject> | Unjudged>,
  rules: readonly Rule<Subject>[],
): Scope<Root> {
  return scope(() => atRoot(gather()), rules.map(relocatedRule))
}

function* atRoot<Subject>(gathered: Iterable<Subject>): Generator<Located<Subject>> {
  for (const subject of gathered) yield { path: [], subject }
}

function relocatedRule<Subject>(rule: Rule<Subject>): Rule<Gathered<Subject> | Unjudged> {
  return {
    ...rule,
    check: (gathered, context) => {
      if ('missing' in gathered) return notEvaluated(...gathered.missing)
      const verdicts = rule.check(gathered.subject, context)
      return 'outcome' in verdicts
        ? relocate(rule, verdicts, gathered)
        : verdicts.map((verdict) => relocate(rule, verdict, gathered))
    },
    samples: { passing: [], failing: [] },
  }
}

function relocate(
  { severity }: AnyRule,
  verdict: Verdict,
  { places, doubts = [], isCorrection }: Gathered<unknown>,
): Verdict {
  if (verdict.outcome === 'passed') return verdict
  const at = (path: Path) => placeOf(path, places)
  if (verdict.outcome === 'not-evaluated') return notEvaluated(...verdict.missing.map(at))
  const { outcome: _, path, operands, cause, ...rest } = verdict
  const besides = doubts.map((doubt) => ({ ...doubt, beside: true as const }))
  return failed({
    ...rest,
    path: at(path),
    operands: [...operands.map((operand) => ({ ...operand, path: at(operand.path) })), ...besides],
    ...(cause && { cause: relocateCause(cause, at) }),
    ...(isCorrection && { severity: 'info' }),
    ...(!isCorrection &&
      doubts.length > 0 &&
      (rest.severity ?? severity) === 'error' && { severity: 'warning' }),
  })
}

function placeOf([key, ...rest]: Path, places: Gathered<unknown>['places']): Path {
  const place = places[String(key)] ?? []
  if (!isList(place)) return [...place, ...rest]
  const [item, ...within] = rest
  return [...(place[Number(item)] ?? []), ...within]
}

function isList(place: Path | readonly Path[]): place is readonly Path[] {
  return Array.isArray(place[0])
}
