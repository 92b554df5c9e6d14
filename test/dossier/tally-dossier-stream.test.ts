import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/dossier.js'
import { type StreamCountingOptions, tallyDossierStream } from '../../src/dossier/tally-dossier-stream.js'

const period = { from: '2024-03-01', to: '2024-03-31' }
const dossier = (id: string): Dossier => ({
  id,
  channel: 'online',
  receivedOn: '2024-03-04',
  dueOn: '2024-03-08',
})

/** A stream of batches of these sizes; a size of 0 is one dossier alone. */
async function* batches(sizes: readonly number[]) {
  let next = 0
  for (const size of sizes) {
    if (size === 0) yield dossier(`H${next++}`)
    else yield Array.from({ length: size }, () => dossier(`H${next++}`))
  }
}

describe('tallyDossierStream', () => {
  it.each([
    ['one by one', [0, 0, 0, 0, 0], 2, [2, 4, 5]],
    ['one by one, and ends with a report', [0, 0, 0, 0], 2, [2, 4, 4]],
    ['in batches that are smaller', [3, 3, 3, 3], 5, [6, 12, 12]],
    ['in batches that are larger', [7, 0, 0], 5, [7, 9]],
    ['in one batch of just so many', [5], 5, [5, 5]],
    ['that are fewer', [2, 0], 5, [3]],
    ['that are none', [], 5, [0]],
  ])('reports on dossiers that come %s', async (_, sizes, progressEvery, expected) => {
    const progress: number[] = []
    const options = { period, progressEvery, onProgress: (seen: number) => progress.push(seen) }
    const { seen } = await tallyDossierStream(batches(sizes), options)
    expect(progress).toEqual(expected)
    expect(seen).toBe(expected.at(-1))
  })

  it('reports after every ten thousand unless told otherwise', async () => {
    const progress: number[] = []
    await tallyDossierStream(batches([9999, 0, 1]), { period, onProgress: (seen) => progress.push(seen) })
    expect(progress).toEqual([10_000, 10_001])
  })

  it('reports to nobody if nobody asks', async () => {
    const { counted } = await tallyDossierStream(batches([0, 0, 2]), { period, progressEvery: 1 })
    expect(counted).toBe(4)
  })

  it.each([
    ['trusts ids', undefined, 2, []],
    ['trusts ids, told so', false, 2, []],
    [
      'looks for ids that occur twice',
      true,
      1,
      [{ path: [1, 'id'], code: 'inconsistent', reason: 'repeated-id' }],
    ],
  ])('%s', async (_, findDuplicates, counted, issues) => {
    async function* twice() {
      yield [dossier('H1'), dossier('H1')]
    }
    const options: StreamCountingOptions = { period, ...(findDuplicates !== undefined && { findDuplicates }) }
    expect(await tallyDossierStream(twice(), options)).toMatchObject({ counted, issues })
  })
})
