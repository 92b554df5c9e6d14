/**
 * Asks every question, or those named on the command line, each in a process of its own; prints the figures of this run
 * and writes them to `results.json`. Times are those of this machine and hour: only the ratios of one run compare.
 *
 *   node bench/run.mjs [tally] [checks] [growth]
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const named = process.argv.slice(2)
const questions = named.length > 0 ? named : ['tally', 'checks', 'growth']

/** @type {Record<string, import('./answer.mjs').Answer>} */
const answers = {}
for (const question of questions) {
  process.stderr.write(`${question} `)
  const output = execFileSync(process.execPath, ['--expose-gc', fileOf(`${question}.mjs`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const answer = JSON.parse(output)
  answers[question] = answer
  print(answer)
}
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
writeFileSync(fileOf('results.json'), `${JSON.stringify({ machine, answers }, null, 2)}\n`)

/** @param {import('./answer.mjs').Answer} answer */
function print({ title, figures, limits, notes }) {
  const lines = [
    '',
    title,
    ...figures.map(
      ({ name, value, unit, ratio }) =>
        `  ${name.padEnd(48)}${shown(value, 1)} ${unit}${ratio === undefined ? '' : `${shown(ratio, 2)} ×`}`,
    ),
    ...limits.map(
      ({ text, value, met }) =>
        `  ${met === null ? '      ' : met ? 'met   ' : 'MISSED'}${shown(value, 2)} × ${text}`,
    ),
    ...notes.map((note) => `  ${note}`),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/**
 * @param {number} value
 * @param {number} decimals
 */
function shown(value, decimals) {
  return value.toFixed(decimals).padStart(10)
}

/** @param {string} name */
function fileOf(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}
