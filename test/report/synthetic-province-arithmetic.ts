// The arithmetic of the synthetic reports, which owes nothing to the library's.

/** Pseudo-random whole numbers below a limit, the same for the same seed (mulberry32). */
export type Random = (limit: number) => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/**
 * A share in percent, half up to two decimals; to more where two would print 0 or 100 for what is neither.
 */
export function percent(part: number, whole: number): string {
  for (let places = 2; ; places++) {
    const unit = 10n ** BigInt(places)
    const scaled = (200n * BigInt(part) * unit + BigInt(whole)) / (2n * BigInt(whole))
    const isFalse = (scaled === 0n && part > 0) || (scaled === 100n * unit && part < whole)
    if (!isFalse) return `${scaled / unit}.${String(scaled % unit).padStart(places, '0')}`
  }
}

/** Two parts of a whole, neither of them less than a quarter of it. */
export function split(whole: number, random: Random): readonly [number, number] {
  const quarter = Math.ceil(whole / 4)
  const first = quarter + random(whole - 2 * quarter + 1)
  return [first, whole - first]
}

export function sumOf<Item>(items: readonly Item[], figureOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + figureOf(item), 0)
}
