import { decimal, isInBand, percentOf, proportionalPoints } from '../../src/scorecard/points.js'

/** A decimal of at most six places as a fraction of a million, in whole numbers. */
function millionths(value: number): bigint {
  const [whole = '0', places = ''] = String(value).split('.')
  return BigInt(whole + places.padEnd(6, '0'))
}

/** `a / all × maximum / threshold`, not above the maximum, rounded half up, by fractions of whole numbers. */
export function expectedPoints(
  a: number,
  all: number,
  maximum: number,
  threshold: number,
  decimals: number,
): number {
  const numerator = BigInt(a) * 100n * millionths(maximum)
  const denominator = BigInt(all) * millionths(threshold)
  const unit = 10n ** BigInt(decimals)
  const digits = (2n * numerator * unit + denominator) / (2n * denominator)
  const most = (millionths(maximum) * unit) / 1_000_000n
  return Number(digits < most ? digits : most) / Number(unit)
}

/** Whether `a` of `all` reaches an end in percent. */
export function isExpectedBand(a: number, all: number, end: number, isIn: boolean): boolean {
  const [rate, limit] = [BigInt(a) * 100n * 1_000_000n, BigInt(all) * millionths(end)]
  return isIn ? rate >= limit : rate > limit
}

/** A generator of numbers that is the same on every machine (mulberry32). */
function next(random: { state: number }, most: number): number {
  random.state = (random.state + 0x6d2b79f5) | 0
  let t = Math.imul(random.state ^ (random.state >>> 15), 1 | random.state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (most + 1))
}

/** A random ratio that is scored wrongly, in words; `undefined` where it is right. */
export function randomRatio(random: { state: number }): string | undefined {
  const size = next(random, 1) === 0 ? 200 : Number.MAX_SAFE_INTEGER - 1
  const all = 1 + next(random, size)
  const a = next(random, all)
  const [maximum, threshold, decimals] = [
    next(random, 2000) / 100,
    (1 + next(random, 10_000)) / 100,
    2 + next(random, 2),
  ]
  const expected = expectedPoints(a, all, maximum, threshold, decimals)
  const points = proportionalPoints(
    percentOf(decimal(a), decimal(all)),
    maximum,
    threshold,
    decimals,
  ).toNumber()
  return points === expected
    ? undefined
    : `${a}/${all} ${maximum} ${threshold} ${decimals}: ${points}, not ${expected}`
}

/** A random ratio that is put into the wrong band, in words; half of them lie on the end of a band. */
export function randomBand(random: { state: number }): string | undefined {
  const end = next(random, 100)
  const isOnEnd = next(random, 1) === 0
  const all = isOnEnd
    ? 100 * (1 + next(random, 90_000_000_000))
    : 1 + next(random, Number.MAX_SAFE_INTEGER - 1)
  const a = isOnEnd ? (all / 100) * end : next(random, all)
  const value = percentOf(decimal(a), decimal(all))
  const found = [isInBand(value, { from: end }), isInBand(value, { above: end })]
  const expected = [isExpectedBand(a, all, end, true), isExpectedBand(a, all, end, false)]
  return String(found) === String(expected) ? undefined : `${a}/${all} and ${end}: ${found}, not ${expected}`
}
