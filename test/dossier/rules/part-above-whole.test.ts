import { describe, expect, it } from 'vitest'
import { partAboveWhole } from '../../../src/dossier/rules/part-above-whole.js'

describe('dossier/part-above-whole', () => {
  it.each([
    [{ inProgress: { total: 7 } }, [['inProgress', 'awaitingSupplement']]],
    [{ inProgress: { awaitingSupplement: 8 } }, [['inProgress', 'total']]],
    [
      {},
      [
        ['inProgress', 'awaitingSupplement'],
        ['inProgress', 'total'],
      ],
    ],
  ])('names what is missing in %j', (tally, missing) => {
    expect(partAboveWhole.check(tally, {})).toEqual([{ outcome: 'not-evaluated', missing }])
  })

  it('passes where both are one, and names the whole where it is smaller', () => {
    expect(partAboveWhole.check({ inProgress: { total: 8, awaitingSupplement: 8 } }, {})).toEqual([
      { outcome: 'passed' },
    ])
    expect(partAboveWhole.check({ inProgress: { total: 7, awaitingSupplement: 8 } }, {})).toMatchObject([
      { outcome: 'failed', operands: [{ path: ['inProgress', 'total'], value: 7 }] },
    ])
  })
})
