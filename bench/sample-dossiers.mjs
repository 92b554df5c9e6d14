import { addDays } from '../dist/esm/calendar/index.js'
import { randomFrom } from './random.mjs'

/** @typedef {import('../dist/esm/dossier/index.js').Dossier} Dossier */

/** The period that the dossiers are counted for. */
export const period = { from: '2024-01-01', to: '2024-06-30' }

const firstDay = '2023-10-01'
const days = Array.from({ length: 500 }, (_, offset) => addDays(firstDay, offset))
const fields = Array.from({ length: 30 }, (_, index) => `Lĩnh vực ${index + 1}`)
const units = Array.from({ length: 300 }, (_, index) => `Ủy ban nhân dân xã ${index + 1}`)
const batchSize = 1_000

/**
 * Dossiers of ten months about the period: some before it and some after, some still open, 5 % without a due day, 8 %
 * that waited for a supplement, 3 % returned, 3 % withdrawn. They go through JSON, as they would come from a portal:
 * each text is a string of its own.
 *
 * @param {number} count
 * @returns {Generator<Dossier[]>} in batches
 */
export function* sampleDossierBatches(count) {
  const random = randomFrom(2024)
  for (let start = 0; start < count; start += batchSize) {
    const length = Math.min(batchSize, count - start)
    const batch = Array.from({ length }, (_, index) => sampleDossier(start + index, random))
    yield JSON.parse(JSON.stringify(batch))
  }
}

/**
 * @param {number} count
 * @returns {Dossier[]}
 */
export function sampleDossiers(count) {
  return [...sampleDossierBatches(count)].flat()
}

/**
 * @param {number} index
 * @param {ReturnType<typeof randomFrom>} random
 * @returns {Dossier}
 */
function sampleDossier(index, { chance, below }) {
  const received = below(300)
  const due = chance(0.95) ? received + 1 + below(30) : undefined
  const pausedFrom = chance(0.08) ? received + 1 + below(5) : undefined
  const pausedTo = pausedFrom !== undefined && chance(0.8) ? pausedFrom + 1 + below(15) : undefined
  const stillWaits = pausedFrom !== undefined && pausedTo === undefined
  const ended = !stillWaits && chance(0.85) ? (pausedTo ?? received) + below(35) : undefined
  const ending = below(100)
  return {
    id: `H28.${String(index).padStart(9, '0')}`,
    field: fields[below(fields.length)],
    unit: units[below(units.length)],
    channel: chance(0.6) ? 'online' : chance(0.9) ? 'direct' : 'postal',
    receivedOn: days[received],
    dueOn: due === undefined ? undefined : days[due],
    pauses:
      pausedFrom === undefined
        ? undefined
        : [{ from: days[pausedFrom], to: pausedTo === undefined ? undefined : days[pausedTo] }],
    outcome:
      ended === undefined
        ? undefined
        : { kind: ending < 3 ? 'returned' : ending < 6 ? 'withdrawn' : 'resolved', on: days[ended] },
  }
}
