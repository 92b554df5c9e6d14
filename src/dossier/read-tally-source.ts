import type { InputIssue } from '../check/input-issue.js'
import type { TallySource } from './tally-dialect.js'

/**
 * The counts that a foreign object reports, by name; `null` for one that cannot be read.
 * @internal
 */
export type NamedCounts = Map<string, number | null>

/**
 * The names that a source speaks of.
 * @internal
 */
export function namesOf(source: TallySource): readonly string[] {
  if (typeof source === 'string') return [source]
  return 'anyOf' in source ? source.anyOf : source.sumOf
}

/**
 * The count of a source, `undefined` when it is not reported, or the issue that leaves it open. What cannot be read
 * has its issue already.
 * @internal
 */
export function readTallySource(source: TallySource, counts: NamedCounts): number | undefined | InputIssue {
  const names = namesOf(source)
  const isSum = typeof source === 'object' && 'sumOf' in source
  return isSum ? addUp(names, counts) : chooseOne(names, counts)
}

function chooseOne(names: readonly string[], counts: NamedCounts): number | undefined | InputIssue {
  const reported = names.filter((name) => typeof counts.get(name) === 'number')
  const first = counts.get(reported[0] ?? '') ?? undefined
  const other = reported.find((name) => counts.get(name) !== first)
  return other === undefined ? first : { path: [other], code: 'repeated-key', key: other }
}

function addUp(names: readonly string[], counts: NamedCounts): number | undefined | InputIssue {
  if (names.every((name) => !counts.has(name))) return undefined
  const missing = names.find((name) => !counts.has(name))
  if (missing !== undefined) return { path: [missing], code: 'missing' }
  let sum = 0
  for (const name of names) {
    const part = counts.get(name)
    if (part == null) return undefined
    sum += part
  }
  if (Number.isSafeInteger(sum)) return sum
  return { path: names.slice(0, 1), code: 'too-large', maximum: Number.MAX_SAFE_INTEGER }
}
