import type { Basis, Dated } from '../calendar/dated.js'
import type { Text } from '../notation/language.js'
import type { Figure, Path } from '../quantity/figure.js'
import type { Finding, FindingValue, RuleId } from './finding.js'
import type { Severity } from './severity.js'

/**
 * A rule (quy tắc kiểm tra): data, and one pure function.
 */
export interface Rule<Subject> {
  /** Unique, and stable: `dossier/balance`. */
  readonly id: RuleId
  /** The severity of its findings, unless a verdict says another one. */
  readonly severity: Severity
  /** What must be so, in a few words. */
  readonly title: Text
  /** The sentence of a finding, with placeholders: see `describeFinding`. */
  readonly message: Text
  /** The arithmetic or the laws that it rests on; of these only what is in force on the day of the check is cited. */
  readonly basis: readonly Basis[]
  /** When the rule is in force: where it has a value. Absent: on every day on which one of its bases is. */
  readonly inForce?: Dated<unknown>
  /** Judges one subject; a rule that holds several figures against each other gives a verdict for each. */
  readonly check: (subject: Subject, context: RuleContext) => Verdict | readonly Verdict[]
  /** Subjects on which it is tested, and which the catalogue of rules prints. */
  readonly samples: RuleSamples<Subject>
}

/**
 * A rule for any kind of subject, for lists of rules of several kinds.
 */
// biome-ignore lint/suspicious/noExplicitAny: a list holds rules of different subjects, each run on its own
export type AnyRule = Rule<any>

/**
 * What a rule is told beside its subject.
 */
export interface RuleContext {
  /**
   * Whether the relations that reach beyond the subject (a column of a table, say) would hold if the figure at
   * `path`, relative to the subject, had another value.
   */
  readonly wouldHold?: ((path: Path, value: number) => boolean) | undefined
  /** What such relations make of the figure at `path`, if they contradict it. */
  readonly otherwise?: ((path: Path) => Figure | undefined) | undefined
  /** What rules made of their subjects in this run, for `sharedBy`; absent: each makes its own. */
  readonly shared?: Map<unknown, { readonly of: unknown; readonly in: RuleContext; readonly made: unknown }>
}

/**
 * What `make` makes of a subject, once for all rules of a run that judge it (kết quả dùng chung giữa các quy tắc).
 *
 * @example
 * ```ts
 * import { sharedBy } from 'cchc/check'
 *
 * const wordsOf = (text: string) => text.split(' ')
 * sharedBy({ shared: new Map() }, wordsOf, 'Số hồ sơ') // ['Số', 'hồ', 'sơ']
 * ```
 */
export function sharedBy<Subject, Made>(
  context: RuleContext,
  make: (subject: Subject, context: RuleContext) => Made,
  subject: Subject,
): Made {
  const last = context.shared?.get(make)
  if (last !== undefined && last.of === subject && last.in === context) return last.made as Made
  const made = make(subject, context)
  context.shared?.set(make, { of: subject, in: context, made })
  return made
}

/**
 * What a rule says of one subject. Paths are relative to the subject.
 */
export type Verdict =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'not-evaluated'; readonly missing: readonly Path[]; readonly rate?: UnjudgedRate }
  | Failure

/**
 * A published rate (tỷ lệ công bố) that could not be held against anything certain.
 */
export interface UnjudgedRate {
  readonly path: Path
  readonly value: FindingValue
  readonly label: Text
  /** What the figures are called that it lacks; empty: reports do not say of what it is taken. */
  readonly lacks: readonly Text[]
  /** What the figure is called that others contradict: the rate is right if they are. */
  readonly contradicted?: Text
}

/** The part of a finding that a rule's function gives; `basis` where it is not that of the rule. */
export type Failure = { readonly outcome: 'failed'; readonly severity?: Severity } & Pick<
  Finding,
  'path' | 'operands'
> &
  Partial<Pick<Finding, 'label' | 'actual' | 'expected' | 'difference' | 'cause' | 'data' | 'basis'>>

/**
 * Subjects on which the rule is tested and documented.
 */
export interface RuleSamples<Subject> {
  /** Subjects that it must pass. */
  readonly passing: readonly Subject[]
  /** What must be found in each: the named properties, of the first verdict that fails. */
  readonly failing: readonly {
    readonly subject: Subject
    readonly finds: Partial<Omit<Failure, 'outcome'>>
  }[]
}

/**
 * The verdict of a rule whose figures agree (đạt).
 *
 * @example
 * ```ts
 * import { passed } from 'cchc/check'
 *
 * passed // { outcome: 'passed' }
 * ```
 */
export const passed: Verdict = { outcome: 'passed' }

/**
 * The verdict of a rule that lacks figures (không đánh giá được): never a pass.
 *
 * @example
 * ```ts
 * import { notEvaluated } from 'cchc/check'
 *
 * notEvaluated(['received', 'total']) // { outcome: 'not-evaluated', missing: [['received', 'total']] }
 * ```
 */
export function notEvaluated(...missing: readonly Path[]): Extract<Verdict, { outcome: 'not-evaluated' }> {
  return { outcome: 'not-evaluated', missing }
}

/**
 * The verdict of a rule whose figures disagree (không đạt).
 *
 * @example
 * ```ts
 * import { failed } from 'cchc/check'
 *
 * failed({ path: ['apologies'], operands: [{ path: ['late'], value: 2 }], actual: 1 })
 * // { outcome: 'failed', path: ['apologies'], operands: [{ path: ['late'], value: 2 }], actual: 1 }
 * ```
 */
export function failed(failure: Omit<Failure, 'outcome'>): Failure {
  return { outcome: 'failed', ...failure }
}
