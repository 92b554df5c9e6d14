/**
 * Question 7: what does reading reports as they are written cost beside looking at each of their letters once? And does
 * a hostile text of twice the length take much longer?
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readReport } from '../dist/esm/prose/index.js'
import { write } from './answer.mjs'
import { hostileTexts } from './hostile-texts.mjs'
import { measure, timeOfProcess } from './measure.mjs'

const folder = new URL('../examples/reports/', import.meta.url)
const texts = readdirSync(folder).flatMap((name) =>
  name.endsWith('.txt') ? [readFileSync(new URL(name, folder), 'utf8')] : [],
)
const characters = texts.join('').length
const options = {
  agency: { name: 'UBND xã Tân Lập', level: /** @type {const} */ ('commune') },
  period: { kind: /** @type {const} */ ('quarter'), year: 2024, ordinal: 1 },
}
const length = 200_000
const most = { times: 2.5, seconds: 1 }

const looks = 200
const speeds = await measure(
  {
    read: () => texts.map((text) => readReport(text)),
    scan: () => Array.from({ length: looks }, () => texts.map(lettersOf)),
  },
  { rounds: 10, warmUps: 5, clock: timeOfProcess },
)
const [read, scan] = [leastOf(speeds, 'read'), leastOf(speeds, 'scan') / looks]

const limits = []
for (const [name, make] of Object.entries(hostileTexts)) {
  const [text, longText] = [make(length), make(2 * length)]
  const times = await measure(
    { once: () => readReport(text, options), twice: () => readReport(longText, options) },
    { rounds: 3, warmUps: 0, clock: timeOfProcess },
  )
  const [once, twice] = [leastOf(times, 'once'), leastOf(times, 'twice')]
  const value = twice / once
  limits.push(
    { text: `${name}, twice as long: at most ${most.times}`, value, met: value <= most.times },
    {
      text: `${name}, ${length / 1000} kB: seconds, at most ${most.seconds}`,
      value: once / 1000,
      met: once < most.seconds * 1000,
    },
  )
}

write({
  title: `Reading ${texts.length} reports of ${Math.round(characters / texts.length / 100) / 10} thousand characters`,
  figures: [
    { name: 'a look at each letter', value: scan, unit: 'ms', ratio: 1 },
    { name: 'readReport', value: read, unit: 'ms', ratio: read / scan },
  ],
  limits: [
    {
      text: 'readReport: million characters a second of one core',
      value: characters / read / 1000,
      met: null,
    },
    ...limits,
  ],
  notes: ['Times are those of the processor, the least of several.'],
})

/** @param {string} text */
function lettersOf(text) {
  let letters = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 64) letters += 1
  return letters
}

/**
 * The shortest round: the collection of memory falls on any.
 *
 * @param {ReadonlyMap<string, import('./measure.mjs').Measured>} measured
 * @param {string} name
 */
function leastOf(measured, name) {
  return Math.min(...(measured.get(name)?.rounds ?? []))
}
