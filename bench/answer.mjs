import { ratioOf } from './measure.mjs'

/**
 * @typedef {object} Limit what must be reached: how many times as long `one` takes as `other`
 * @property {string} one
 * @property {string} other
 * @property {number} [atMost]
 * @property {number} [atLeast]
 */

/**
 * @typedef {object} Answer
 * @property {string} title
 * @property {readonly { name: string, value: number, unit: string, ratio?: number }[]} figures
 * @property {readonly { text: string, value: number, met: boolean | null }[]} limits
 * @property {readonly string[]} notes
 */

/**
 * Writes the answer to a question to standard output, as JSON for `run.mjs`.
 *
 * @param {{
 *   title: string,
 *   against: string,
 *   measured: ReadonlyMap<string, import('./measure.mjs').Measured>,
 *   limits: readonly Limit[],
 *   notes?: readonly string[],
 * }} question `against`: the name of what the others are compared with
 */
export function answer({ title, against, measured, limits, notes = [] }) {
  const basis = measured.get(against)?.milliseconds ?? Number.NaN
  write({
    title,
    figures: [...measured.values()].map(({ name, milliseconds }) => ({
      name,
      value: milliseconds,
      unit: 'ms',
      ratio: milliseconds / basis,
    })),
    limits: limits.map(({ one, other, atMost = Infinity, atLeast = 0 }) => {
      const value = ratioOf(measured.get(one), measured.get(other))
      const bounds = [atLeast > 0 && `at least ${atLeast}`, atMost < Infinity && `at most ${atMost}`]
      const bound = bounds.filter(Boolean).join(', ')
      return {
        text: `${one} / ${other}${bound && `: ${bound}`}`,
        value,
        met: bound === '' ? null : value >= atLeast && value <= atMost,
      }
    }),
    notes,
  })
}

/** @param {Answer} result */
export function write(result) {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}
