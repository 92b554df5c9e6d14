/**
 * Counts so many generated dossiers from a stream, in a process of its own, and tells what memory it took: the heap in use
 * after every tenth, once rubbish is collected, and the most that the process ever had. Started by `growth.mjs` with
 * `--expose-gc`.
 */
import { tallyDossierStream } from '../../dist/esm/dossier/index.js'
import { period, sampleDossierBatches } from '../sample-dossiers.mjs'

const count = Number(process.argv[2])
/** @type {number[]} */
const heap = []

async function* batches() {
  yield* sampleDossierBatches(count)
}

const { seen } = await tallyDossierStream(batches(), {
  period,
  by: ['field', 'unit'],
  progressEvery: count / 10,
  onProgress: () => {
    globalThis.gc?.()
    heap.push(process.memoryUsage().heapUsed / 2 ** 20)
  },
})

process.stdout.write(
  JSON.stringify({ seen, heap: Math.max(...heap), resident: process.resourceUsage().maxRSS / 2 ** 10 }),
)
