import { toJsonPointer } from '../../src/check/json-pointer.js'
import type { AnyRule, Failure, Verdict } from '../../src/check/rule.js'
import type { Path } from '../../src/quantity/figure.js'

/**
 * What holds of every rule, tried on its own samples, whole and with one thing taken away; where it does not hold is
 * returned.
 *
 * - What a rule says is missing has a place, and is not there.
 * - A finding states of a figure, and of its operands, what stands there; its difference is actual less expected.
 */
export function brokenLaws(rule: AnyRule): readonly string[] {
  const samples: readonly unknown[] = [
    ...rule.samples.passing,
    ...rule.samples.failing.map(({ subject }: { readonly subject: unknown }) => subject),
  ]
  return samples.flatMap((sample, index) => [
    ...problemsOf(rule, sample).map((problem) => `sample ${index}: ${problem}`),
    ...placesIn(sample).flatMap((place) =>
      problemsWithout(rule, sample, place).map(
        (problem) => `sample ${index} without ${toJsonPointer(place)}: ${problem}`,
      ),
    ),
  ])
}

/** None, where what is taken away is something that the type demands. */
function problemsWithout(rule: AnyRule, sample: unknown, place: Path): readonly string[] {
  try {
    return problemsOf(rule, without(sample, place))
  } catch {
    return []
  }
}

function problemsOf(rule: AnyRule, subject: unknown): readonly string[] {
  return verdictsOf(rule, subject).flatMap((verdict) => {
    if (verdict.outcome === 'not-evaluated') return misnamed(subject, verdict.missing)
    return verdict.outcome === 'failed' ? misstated(subject, verdict) : []
  })
}

function misnamed(subject: unknown, missing: readonly Path[]): readonly string[] {
  return missing
    .filter((path) => path.length === 0 || path.includes('') || isFigure(valueAt(subject, path)))
    .map((path) => `says that ${toJsonPointer(path)} is missing`)
}

function misstated(
  subject: unknown,
  { path, actual, expected, difference, operands }: Failure,
): readonly string[] {
  // Two rates of which only one can be above zero are stated together, at the second.
  const isTogether =
    operands.length > 1 && operands.some((operand) => toJsonPointer(operand.path) === toJsonPointer(path))
  const stated = [...(isTogether ? [] : [{ path, value: actual }]), ...operands]
    .filter(({ path, value }) => !standsAt(subject, path, value))
    .map(({ path, value }) => `states ${value} of ${toJsonPointer(path)}`)
  const apart = Number(actual) - Number(expected)
  const agrees = difference == null || !(Math.abs(apart - Number(difference)) > 1e-9)
  return agrees ? stated : [...stated, `states a difference of ${difference}`]
}

function verdictsOf(rule: AnyRule, subject: unknown): readonly Verdict[] {
  const verdicts = rule.check(subject, {})
  return 'outcome' in verdicts ? [verdicts] : verdicts
}

/** Whether a number is the one stated; texts may be stated in part. */
function standsAt(subject: unknown, path: Path, stated: unknown): boolean {
  const value = valueAt(subject, path)
  if (Number.isNaN(Number(stated ?? Number.NaN)) || Number.isNaN(Number(value ?? Number.NaN))) return true
  return Number(value) === Number(stated)
}

function valueAt(subject: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], subject)
}

/** Whether something stands there by itself; of what holds several figures, some may be missing. */
function isFigure(value: unknown): boolean {
  return value != null && typeof value !== 'object'
}

/** Every place of a subject, branches before what they hold. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesIn(inner, [...at, key])])
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  const { [String(key)]: inner, ...others } = value as Record<string, unknown>
  return rest.length === 0 ? others : { ...others, [String(key)]: without(inner, rest) }
}
