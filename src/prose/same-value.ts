/** Whether two values can be one: equal, or one of them approximate and not against the other. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  const [first, second] = [rangeOf(one), rangeOf(other)]
  if (first === undefined || second === undefined) return false
  if (!first.isApproximate && !second.isApproximate) return first.from === second.from
  return first.from <= second.to && second.from <= first.to
}

/** The bounds of a value. */
function rangeOf(value: unknown): { from: number; to: number; isApproximate: boolean } | undefined {
  if (typeof value === 'number') return { from: value, to: value, isApproximate: false }
  if (typeof value === 'object' && value !== null)
    return boundsOf(value as { atLeast?: unknown; atMost?: unknown })
  if (typeof value !== 'string') return undefined
  if (/^\d+(?:\.\d+)?$/.test(value)) return { from: Number(value), to: Number(value), isApproximate: false }
  return undefined
}

function boundsOf({ atLeast, atMost }: { readonly atLeast?: unknown; readonly atMost?: unknown }) {
  return {
    from: atLeast === undefined ? Number.NEGATIVE_INFINITY : Number(atLeast),
    to: atMost === undefined ? Number.POSITIVE_INFINITY : Number(atMost),
    isApproximate: true,
  }
}

/** Whether a value is approximate. */
export function isAbout(value: unknown): boolean {
  return (
    rangeOf(value)?.isApproximate === true ||
    (typeof value === 'string' && /\p{L}|[~≈<>≤≥]/u.test(value) && /\d/.test(value))
  )
}
