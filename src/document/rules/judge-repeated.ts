import { notEvaluated, type Verdict } from '../../check/rule.js'
import type { ReadCitation } from './read-citation.js'

/**
 * Holds each citation against the first earlier one of the same agency that shares one of its keys. A citation
 * that nothing earlier may repeat gives no verdict; one that repeats a number without naming its agency is not
 * evaluated. One pass, however many citations there are.
 * @internal
 */
export function judgeRepeated<Each extends ReadCitation>(
  citations: readonly Each[],
  keysOf: (citation: Each) => readonly string[],
  judge: (earlier: Each, later: Each) => Verdict,
): readonly Verdict[] {
  const first = new Map<string, Each>()
  const seen = new Set<string>()
  return citations.flatMap((citation) => {
    const { issuer, path, printed } = citation
    const repeated = seen.has(printed)
    seen.add(printed)
    // Whether it is the same document cannot be said without its agency.
    if (issuer === undefined) return repeated ? [notEvaluated([...path, 'issuer'])] : []
    const keys = keysOf(citation).map((key) => `${issuer}\n${key}`)
    const earlier = keys.map((key) => first.get(key)).find((each) => each !== undefined)
    for (const key of keys) if (!first.has(key)) first.set(key, citation)
    return earlier === undefined ? [] : [judge(earlier, citation)]
  })
}
