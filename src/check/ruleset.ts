import type { IsoDate } from '../calendar/day.js'
import type { Path } from '../quantity/figure.js'
import type { RuleId } from './finding.js'
import type { AnyRule, Rule, RuleContext } from './rule.js'

/** A part of a document, and where it stands. */
export interface Located<Subject> {
  readonly path: Path
  readonly subject: Subject
  /** What the rules are told beside the subject. */
  readonly context?: RuleContext
}

/** Rules for one kind of part of a document, and how to find those parts. */
export interface Scope<Root> {
  readonly rules: readonly AnyRule[]
  /** The parts of a document that the rules judge, each with its place. */
  readonly select: (root: Root) => Iterable<Located<unknown>>
}

/** Rules for a kind of document (bộ quy tắc), in scopes. */
export interface Ruleset<Root> {
  /** In the order in which they are run; findings come in the order of the document. */
  readonly scopes: readonly Scope<Root>[]
  /** The day by whose law a document is judged; absent, or `undefined`: it is not known. */
  readonly dayOf?: (root: Root) => IsoDate | undefined
  /** Throws where a document is not what a reader makes: rules take that for granted. Absent: any is judged. */
  readonly requireParsed?: ((root: Root) => void) | undefined
}

/**
 * Joins rules (quy tắc kiểm tra) with the parts of a document that they judge.
 *
 * @example
 * ```ts
 * import { scope } from 'cchc/check'
 * import { type Tally, tallyRules } from 'cchc/dossier'
 *
 * const tallyOf = (page: { tally: Tally }) => [{ path: ['tally'], subject: page.tally }]
 * scope(tallyOf, tallyRules).rules === tallyRules // true
 * ```
 */
export function scope<Root, Subject>(
  select: (root: Root) => Iterable<Located<Subject>>,
  rules: readonly Rule<Subject>[],
): Scope<Root> {
  return { select, rules }
}

/**
 * The rules of a ruleset (bộ quy tắc) by id. Two different rules of one id are a programming error and throw.
 *
 * @example
 * ```ts
 * import { rulesById, waiverRuleset } from 'cchc/check'
 *
 * rulesById(waiverRuleset).get('waiver/expired')?.title.vi // 'Miễn trừ hết hạn'
 * ```
 */
export function rulesById<Root>(ruleset: Ruleset<Root>): ReadonlyMap<RuleId, AnyRule> {
  const rules = new Map<RuleId, AnyRule>()
  for (const rule of ruleset.scopes.flatMap((each) => each.rules)) {
    if ((rules.get(rule.id) ?? rule) !== rule) throw new Error(`two rules have the id ${rule.id}`)
    rules.set(rule.id, rule)
  }
  return rules
}
