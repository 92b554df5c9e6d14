import { notEvaluated, type Verdict } from '../../check/rule.js'
import { issuerReader, type ReadCitation } from './read-citation.js'

/** The citations whose number and symbol stand in several. @internal */
export function repeatedNumbers(citations: readonly ReadCitation[]): readonly ReadCitation[] {
  const times = timesOf(citations.map(({ printed }) => printed))
  return citations.filter(({ printed }) => times.get(printed) !== 1)
}

function timesOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/**
 * Holds each citation against the first earlier one of the same agency that shares one of its keys. A citation that
 * nothing earlier may repeat gives no verdict; one that repeats a number without naming its agency is not evaluated.
 * One pass, however many citations there are. @internal
 */
export function judgeRepeated<Each extends ReadCitation>(
  citations: readonly Each[],
  keysOf: (citation: Each) => readonly string[],
  judge: (earlier: Each, later: Each) => Verdict,
): readonly Verdict[] {
  const keys = citations.map(keysOf)
  const times = timesOf(keys.flat())
  const issuerOf = issuerReader()
  const first = new Map<string, Each>()
  const seen = new Set<string>()
  const verdicts: Verdict[] = []
  for (const [index, each] of citations.entries()) {
    const { citation, path, printed } = each
    // Whether it is the same document cannot be said without its agency.
    if (citation.issuer == null && seen.has(printed)) verdicts.push(notEvaluated([...path, 'issuer']))
    seen.add(printed)
    const shared = keys[index]?.filter((key) => times.get(key) !== 1) ?? []
    if (citation.issuer == null || shared.length === 0) continue
    const issuer = issuerOf(citation.issuer)
    const ofIssuer = shared.map((key) => `${issuer}\n${key}`)
    const earlier = ofIssuer.map((key) => first.get(key)).find((other) => other !== undefined)
    for (const key of ofIssuer) if (!first.has(key)) first.set(key, each)
    if (earlier !== undefined) verdicts.push(judge(earlier, each))
  }
  return verdicts
}
