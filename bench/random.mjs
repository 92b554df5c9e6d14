/**
 * Pseudo-random numbers from a seed (mulberry32), so that every run measures the same data.
 *
 * @param {number} seed
 * @returns {{ chance: (share: number) => boolean, below: (limit: number) => number }}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { chance: (share) => next() < share, below: (limit) => Math.floor(next() * limit) }
}
