import { setImmediate as afterOtherWork } from 'node:timers/promises'

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} milliseconds the median of all rounds
 * @property {readonly number[]} rounds
 */

/**
 * Times every contender once a round, one after another, so that whatever else the machine does falls on all of them
 * alike. The first rounds only warm up. Rubbish is collected before each measurement, if `--expose-gc` is given.
 *
 * @param {Readonly<Record<string, () => unknown>>} contenders
 * @param {{ rounds?: number, warmUps?: number, clock?: () => number }} [options] `clock` in milliseconds; that of the wall unless said
 * @returns {Promise<Map<string, Measured>>}
 */
export async function measure(contenders, { rounds = 7, warmUps = 2, clock = () => performance.now() } = {}) {
  const names = Object.keys(contenders)
  /** @type {Map<string, number[]>} */
  const times = new Map(names.map((name) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      globalThis.gc?.()
      await afterOtherWork()
      const start = clock()
      await contenders[name]()
      const milliseconds = clock() - start
      if (round >= 0) times.get(name)?.push(milliseconds)
    }
    process.stderr.write('.')
  }
  process.stderr.write('\n')
  return new Map(
    [...times].map(([name, taken]) => [name, { name, milliseconds: median(taken), rounds: taken }]),
  )
}

/** The time that the processor gave this program, in milliseconds: what others take does not count. */
export function timeOfProcess() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * How many times as long one took as another: the median over the rounds that measured both, or what the medians say
 * of two that were not measured together.
 *
 * @param {Measured | undefined} one
 * @param {Measured | undefined} other
 */
export function ratioOf(one, other) {
  if (one === undefined || other === undefined) throw new Error('not measured')
  if (one.rounds.length !== other.rounds.length) return one.milliseconds / other.milliseconds
  return median(one.rounds.map((milliseconds, round) => milliseconds / (other.rounds[round] ?? Number.NaN)))
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
