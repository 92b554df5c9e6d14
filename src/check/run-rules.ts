import { type Basis, isInForce, valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import type { Path } from '../quantity/figure.js'
import { type Cause, rebaseCause } from './cause.js'
import type { Finding, Operand, RuleId } from './finding.js'
import { inDocumentOrder } from './in-document-order.js'
import { nearestName } from './nearest-name.js'
import { aDay, anObject, optionsOf, requireOptions } from './require-parsed.js'
import {
  type AnyRule,
  notEvaluated,
  passed,
  type RuleContext,
  type UnjudgedRate,
  type Verdict,
} from './rule.js'
import type { Located, Ruleset } from './ruleset.js'
import { severities as allSeverities, isAtLeast, type Severity } from './severity.js'

/** How often a rule passed, failed, could not be evaluated, or failed but was waived. */
export interface OutcomeCounts {
  /** How often its figures agreed. */
  passed: number
  /** How often they did not, waived ones apart. */
  failed: number
  /** How often it lacked figures: never a pass. */
  notEvaluated: number
  /** How often it failed, and a waiver accepts it. */
  waived: number
}

/** A rule that lacked figures, and which; paths in `missing` are relative to `path`. */
export interface Gap {
  readonly rule: RuleId
  /** The subject that could not be judged. */
  readonly path: Path
  /** The figures that it lacks, relative to `path`. */
  readonly missing: readonly Path[]
  /** The published rate that it could not judge for want of them, if that is what it judges. */
  readonly rate?: UnjudgedRate
}

/** A rule that threw: a fault of the rule, never of the data. */
export interface RuleError {
  readonly rule: RuleId
  /** The subject on which it threw. */
  readonly path: Path
  readonly message: string
}

/**
 * What a check found (kết quả kiểm tra).
 */
export interface CheckResult {
  /** Whether nothing is certainly wrong: no error that is not waived, and no rule that threw. */
  readonly ok: boolean
  /** All findings, in the order of the document, then by rule id. */
  readonly findings: readonly Finding[]
  /** Per rule how often it passed, failed, was not evaluated or was waived: silence is not a pass. */
  readonly rules: Readonly<Record<RuleId, Readonly<OutcomeCounts>>>
  /** What could not be evaluated, and for want of which figures. */
  readonly gaps: readonly Gap[]
  /** Rules that threw: faults of rules, never of the data. */
  readonly ruleErrors: readonly RuleError[]
}

/** How rules are run. */
export interface RunOptions {
  /**
   * The day whose rules and laws apply, that of the ruleset (`dayOf`) unless said; without any, rules that have dates of
   * force are not evaluated.
   */
  readonly on?: IsoDate | undefined
  /** Other severities for all findings of a rule, or `off`. */
  readonly severities?: Readonly<Record<RuleId, Severity | 'off'>> | undefined
}

const optionsShape = /* @__PURE__ */ optionsOf<RunOptions>({ on: aDay, severities: anObject })

/**
 * Runs a ruleset (bộ quy tắc) over a document and returns every finding, in a fixed order. Only laws in force on the day
 * of the check are cited; a rule that rests on law alone is not run where none of them is. A severity for a rule that the
 * ruleset does not have, or that is none, throws a `RangeError` that names the nearest rule.
 *
 * @example
 * ```ts
 * import { runRules, scope } from 'cchc/check'
 * import { type Tally, tallyRules } from 'cchc/dossier'
 *
 * const ruleset = { scopes: [scope((subject: Tally) => [{ path: [], subject }], tallyRules)] }
 * runRules(ruleset, { resolved: { total: 10, early: 8, onTime: 1, late: 0 } }).findings[0]?.difference // 1
 * ```
 */
export function runRules<Root>(ruleset: Ruleset<Root>, root: Root, options: RunOptions = {}): CheckResult {
  requireOptions(options, optionsShape)
  requireKnownRules(options.severities, ruleset)
  ruleset.requireParsed?.(root)
  const findings: Finding[] = []
  const gaps: Gap[] = []
  const ruleErrors: RuleError[] = []
  const counts: Record<RuleId, OutcomeCounts> = {}
  const on = options.on ?? ruleset.dayOf?.(root)
  const shared: RuleContext['shared'] = new Map()
  const plain: RuleContext = { shared }

  for (const { select, rules } of ruleset.scopes) {
    const running: Running[] = []
    for (const rule of rules) {
      if (!isRun(rule, on) || options.severities?.[rule.id] === 'off') continue
      // Without a day it cannot be said whether a dated rule applies.
      const isOpen = on === undefined && rule.inForce !== undefined
      running.push({ rule, isOpen, tally: countsOf(rule.id) })
    }
    for (const located of select(root)) {
      const { context } = located
      const told =
        context === undefined ? plain : { wouldHold: context.wouldHold, otherwise: context.otherwise, shared }
      for (const each of running) judge(each, located, told)
    }
  }
  findings.sort(inDocumentOrder(root))
  return {
    ok: ruleErrors.length === 0 && !findings.some(({ severity }) => isAtLeast(severity, 'error')),
    findings,
    rules: counts,
    gaps,
    ruleErrors,
  }

  function countsOf(id: RuleId): OutcomeCounts {
    const known = Object.hasOwn(counts, id) ? counts[id] : undefined
    const own = known ?? { passed: 0, failed: 0, notEvaluated: 0, waived: 0 }
    counts[id] = own
    return own
  }

  function judge(
    { rule, isOpen, tally }: Running,
    { path, subject }: Located<unknown>,
    context: RuleContext,
  ): void {
    try {
      const verdicts = isOpen ? notEvaluated() : rule.check(subject, context)
      // By far the most common verdict is known by its identity.
      if (verdicts === passed) tally.passed++
      else if (!isList(verdicts)) record(rule, tally, path, verdicts)
      else
        for (const verdict of verdicts)
          if (verdict === passed) tally.passed++
          else record(rule, tally, path, verdict)
    } catch (error) {
      ruleErrors.push({
        rule: rule.id,
        path,
        message: error instanceof Error ? error.message : String(error),
      })
    }
  }

  function record(rule: AnyRule, tally: OutcomeCounts, path: Path, verdict: Verdict): void {
    if (verdict.outcome === 'passed') {
      tally.passed++
    } else if (verdict.outcome === 'not-evaluated') {
      tally.notEvaluated++
      const { missing, rate } = verdict
      if (rate === undefined) gaps.push({ rule: rule.id, path, missing })
      else gaps.push({ rule: rule.id, path, missing, rate: rebaseRate(rate, path) })
    } else {
      tally.failed++
      const { outcome: _, severity, operands, cause, ...rest } = verdict
      const override = options.severities?.[rule.id]
      const listed = listedOperands(operands, cause)
      findings.push({
        rule: rule.id,
        ...rest,
        severity: override === undefined || override === 'off' ? (severity ?? rule.severity) : override,
        path: [...path, ...verdict.path],
        operands: listed.map((operand) => ({ ...operand, path: [...path, ...operand.path] })),
        ...(listed.length < operands.length && { operandCount: operands.length }),
        ...(cause === undefined ? {} : { cause: rebaseCause(cause, path) }),
        basis: basesOn(verdict.basis ?? rule.basis, on),
      })
    }
  }
}

function rebaseRate({ path, value, label, lacks, contradicted }: UnjudgedRate, base: Path): UnjudgedRate {
  const rate = { path: [...base, ...path], value, label, lacks }
  return contradicted === undefined ? rate : { ...rate, contradicted }
}

/** A rule that is in force, and what it has said. */
interface Running {
  readonly rule: AnyRule
  readonly isOpen: boolean
  readonly tally: OutcomeCounts
}

function isList(verdicts: Verdict | readonly Verdict[]): verdicts is readonly Verdict[] {
  return Array.isArray(verdicts)
}

/**
 * Throws a `RangeError` where severities name a rule that none of some rulesets has, or a severity that is none.
 * @internal
 */
export function requireKnownRules(
  severities: RunOptions['severities'],
  // biome-ignore lint/suspicious/noExplicitAny: rulesets of any documents
  ...rulesets: readonly Ruleset<any>[]
): void {
  if (severities === undefined) return
  const known = new Set(
    rulesets.flatMap(({ scopes }) => scopes.flatMap(({ rules }) => rules.map(({ id }) => id))),
  )
  for (const [id, severity] of Object.entries(severities)) {
    if (!known.has(id)) {
      const nearest = nearestName(id, known)
      throw new RangeError(`no rule “${id}”${nearest === undefined ? '' : `; the nearest is “${nearest}”`}`)
    }
    if (severity !== 'off' && !allSeverities.includes(severity))
      throw new RangeError(`“${severity}” for ${id} is none of: ${allSeverities.join(', ')}, off`)
  }
}

/** The most figures that a finding lists, beside those that its cause names. */
const mostOperands = 100

/** Of a column of a hundred thousand rows, what a reader can look at, and what the sentence names. */
function listedOperands(operands: readonly Operand[], cause: Cause | undefined): readonly Operand[] {
  if (operands.length <= mostOperands) return operands
  const named = namedBy(cause)
  const isNamed = ({ path, beside }: Operand) =>
    beside || named.some((each) => each.length === path.length && each.every((key, at) => key === path[at]))
  return operands.filter((operand, index) => index < mostOperands || isNamed(operand))
}

function namedBy(cause: Cause | undefined): readonly Path[] {
  if (cause === undefined) return []
  if ('part' in cause) return [cause.part]
  if ('parts' in cause) return cause.parts
  return 'figure' in cause ? [cause.figure] : []
}

/** Whether a rule may be in force on a day; one that is not known leaves it open. */
function isRun({ inForce, basis }: AnyRule, on: IsoDate | undefined): boolean {
  if (on === undefined) return true
  if (inForce !== undefined && valueOn(inForce, on) === null) return false
  for (const each of basis) if (isInForce(each, on)) return true
  return basis.length === 0
}

function basesOn(basis: readonly Basis[], on: IsoDate | undefined): readonly Basis[] {
  return on === undefined || basis.every((each) => isInForce(each, on))
    ? basis
    : basis.filter((each) => isInForce(each, on))
}
