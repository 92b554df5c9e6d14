import { expect, it } from 'vitest'
import { toDayNumber } from '../../../src/calendar/day.js'
import { countingPolicies } from '../../../src/dossier/counting-policy.js'
import { effectsOf } from '../../../src/dossier/sql/paused-dossiers.js'

const basis = { document: 'Nghị định 01/2030/NĐ-CP', confirmed: false } as const
const { listedApart } = countingPolicies

it('effects of supplements follow the law from its first day on, where it changes something', () => {
  const law = [
    { from: '2018-06-21', value: 'restart', basis },
    { from: '2025-07-01', value: 'restart', basis },
    { from: '2030-01-01', value: 'pause', basis },
    { from: '2031-01-01', value: null, basis },
  ] as const
  expect(effectsOf(listedApart, law)).toEqual([
    { from: toDayNumber('1900-01-01'), effect: 'as-dated' },
    { from: toDayNumber('2018-06-21'), effect: 'restart' },
    { from: toDayNumber('2030-01-01'), effect: 'pause' },
    { from: toDayNumber('2031-01-01'), effect: 'as-dated' },
  ])
  expect(effectsOf({ ...listedApart, supplement: 'pause' }, law)).toEqual([
    { from: toDayNumber('1900-01-01'), effect: 'pause' },
  ])
})
