/**
 * Question 7: what does reading reports as they are written cost beside looking at each of their letters once? And does
 * a hostile text of twice the length take much longer?
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readReport } from '../dist/esm/prose/index.js'
import { write } from './answer.mjs'
import { hostileTexts } from './hostile-texts.mjs'

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
const speeds = Array.from({ length: 15 }, () => ({
  read: cpuTime(() => texts.map((text) => readReport(text))),
  scan: cpuTime(() => Array.from({ length: looks }, () => texts.map(lettersOf))) / looks,
})).slice(5)
const [read, scan] = [least(speeds.map((each) => each.read)), least(speeds.map((each) => each.scan))]

const limits = Object.entries(hostileTexts).flatMap(([name, make]) => {
  const [once, twice] = [length, 2 * length].map((size) => {
    const text = make(size)
    return least(Array.from({ length: 3 }, () => cpuTime(() => readReport(text, options))))
  })
  process.stderr.write('.')
  const value = (twice ?? 0) / (once ?? 1)
  return [
    { text: `${name}, twice as long: at most ${most.times}`, value, met: value <= most.times },
    {
      text: `${name}, ${length / 1000} kB: seconds, at most ${most.seconds}`,
      value: once ?? 0,
      met: (once ?? 0) < most.seconds,
    },
  ]
})
process.stderr.write('\n')

write({
  title: `Reading ${texts.length} reports of ${Math.round(characters / texts.length / 100) / 10} thousand characters`,
  figures: [
    { name: 'a look at each letter', value: scan * 1000, unit: 'ms', ratio: 1 },
    { name: 'readReport', value: read * 1000, unit: 'ms', ratio: read / scan },
  ],
  limits: [
    {
      text: 'readReport: million characters a second of one core',
      value: characters / read / 1e6,
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

/** @param {() => unknown} run */
function cpuTime(run) {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** @param {readonly number[]} times */
function least(times) {
  return Math.min(...times)
}
