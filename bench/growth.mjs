/**
 * Question 3: does the time grow with the dossiers and no faster, and does a stream of any length take the same memory?
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tallyDossiers } from '../dist/esm/dossier/index.js'
import { write } from './answer.mjs'
import { measure, ratioOf } from './measure.mjs'
import { period, sampleDossiers } from './sample-dossiers.mjs'

const many = sampleDossiers(1_000_000)
const few = many.slice(0, many.length / 10)
const measured = await measure(
  {
    few: () => tallyDossiers(few, { period, by: 'field' }),
    many: () => tallyDossiers(many, { period, by: 'field' }),
  },
  { rounds: 11, warmUps: 3 },
)
const time = ratioOf(measured.get('many'), measured.get('few'))

const oneMillion = memoryOf(1_000_000)
const tenMillion = memoryOf(10_000_000)
const heap = tenMillion.heap / oneMillion.heap

write({
  title: 'Ten times the dossiers',
  figures: [
    { name: '100,000 dossiers', value: measured.get('few')?.milliseconds ?? Number.NaN, unit: 'ms' },
    { name: '1,000,000 dossiers', value: measured.get('many')?.milliseconds ?? Number.NaN, unit: 'ms' },
    { name: 'stream of 1,000,000: heap after collection', value: oneMillion.heap, unit: 'MB' },
    { name: 'stream of 10,000,000: heap after collection', value: tenMillion.heap, unit: 'MB' },
    { name: 'stream of 1,000,000: most resident memory', value: oneMillion.resident, unit: 'MB' },
    { name: 'stream of 10,000,000: most resident memory', value: tenMillion.resident, unit: 'MB' },
  ],
  limits: [
    { text: 'time for 10 times the dossiers: at most 12', value: time, met: time <= 12 },
    { text: 'heap for 10 times the stream: at most 1.1', value: heap, met: heap <= 1.1 },
    {
      text: 'most resident memory for 10 times the stream: at most 1.25',
      value: tenMillion.resident / oneMillion.resident,
      met: tenMillion.resident / oneMillion.resident <= 1.25,
    },
  ],
  notes: ['Streams are counted by field and by unit; their dossiers are generated on the fly.'],
})

/**
 * @param {number} count
 * @returns {{ heap: number, resident: number }}
 */
function memoryOf(count) {
  const program = fileURLToPath(new URL('growth/stream-memory.mjs', import.meta.url))
  const output = execFileSync(process.execPath, ['--expose-gc', program, String(count)], { encoding: 'utf8' })
  const { seen, heap, resident } = JSON.parse(output)
  if (seen !== count) throw new Error(`${seen} dossiers of ${count} were seen`)
  return { heap, resident }
}
