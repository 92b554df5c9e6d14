import type { Basis } from '../calendar/dated.js'
import type { Approximate } from '../notation/approximate.js'
import type { Text } from '../notation/language.js'
import type { Path } from '../quantity/figure.js'
import type { Cause } from './cause.js'
import type { Severity } from './severity.js'

/** The name of a rule (mã quy tắc): `dossier/balance`. Public and stable: waivers and overrides refer to it. */
export type RuleId = string

/**
 * A value in a finding: a figure, bounds, a percentage or another text, or `null` where there can be no value
 * (0 of 0 has no rate).
 */
export type FindingValue = number | string | null | Approximate<number | string>

/** A figure (or other value) that decided a finding. */
export interface Operand {
  readonly path: Path
  readonly value: FindingValue
  /** What it is called, for messages. */
  readonly label?: Text | undefined
  /** Whether it stands beside the figures that a message adds up: it decided the finding, but is not in the sum. */
  readonly beside?: true | undefined
}

/**
 * Something wrong, doubtful or worth a look in a report (phát hiện). Data only: `describeFinding` makes the
 * sentence from the rule and this data, in Vietnamese or English.
 */
export interface Finding {
  /** Id of the rule that found it: `dossier/balance`. */
  readonly rule: RuleId
  /** How sure it is; it may differ from that of the rule. */
  readonly severity: Severity
  /** The figure to look at, as in zod issues. */
  readonly path: Path
  /** What the figure is called. */
  readonly label?: Text | undefined
  /** What the report says. */
  readonly actual?: FindingValue | undefined
  /** What it should say, or the bounds of it; `null` where there can be no value. */
  readonly expected?: FindingValue | undefined
  /** Signed, actual - expected: a number, or a decimal string of percentage points. */
  readonly difference?: number | string | undefined
  /** The figures that decided it: all, or of very many the first hundred and those that the cause names. */
  readonly operands: readonly Operand[]
  /** How many figures decided it, where `operands` does not list them all; absent: it does. */
  readonly operandCount?: number | undefined
  /** The likely slip. */
  readonly cause?: Cause | undefined
  /** Further values that the rule's message names. */
  readonly data?: Readonly<Record<string, FindingValue | Text>> | undefined
  /** The arithmetic or the law that it rests on. */
  readonly basis: readonly Basis[]
  /** Why it is accepted, where a waiver accepts it. */
  readonly waived?: Waived | undefined
}

/** Why a finding is accepted (miễn trừ), and by whom. It stays listed. */
export interface Waived {
  readonly reason: string
  /** Who accepted it. */
  readonly by: string
  /** The last day of reports to which that applies; absent: always. */
  readonly until?: string | undefined
}
