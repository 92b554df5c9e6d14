import { describe, expect, it } from 'vitest'
import { tallyOfCells } from '../../src/dossier/counting-cells.js'
import { type CountingPolicy, countingPolicies } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'
import { countsOf } from './consistent-tally.js'

const base: Dossier = { id: '', channel: 'online', receivedOn: '2024-03-04', dueOn: '2024-04-05' }
const { dueOn: _, ...undated } = base
const ended = (kind: 'resolved' | 'returned' | 'withdrawn') => ({ outcome: { kind, on: '2024-03-11' } })
const list: readonly Dossier[] = [
  { ...base, id: 'resolved', ...ended('resolved') },
  { ...base, id: 'returned', ...ended('returned') },
  { ...base, id: 'withdrawn', ...ended('withdrawn') },
  { ...undated, id: 'resolved without a due day', ...ended('resolved') },
  { ...base, id: 'open' },
  { ...undated, id: 'open without a due day' },
  { ...base, id: 'awaiting', pauses: [{ from: '2024-03-11' }] },
]

const { formII06a } = countingPolicies
const resolved = { total: 4, early: 1, onTime: 3, punctual: 4, late: 0 }
const inProgress = { total: 3, inTime: 3, overdue: 0 }

describe('tallyOfCells', () => {
  it.each([
    ['nothing', {}, { resolved, inProgress }],
    [
      'the returned',
      { returned: 'apart' },
      { resolved: { ...resolved, total: 3, onTime: 2, punctual: 3 }, inProgress, returned: 1 },
    ],
    [
      'the withdrawn',
      { withdrawn: 'apart' },
      { resolved: { ...resolved, total: 3, onTime: 2, punctual: 3 }, inProgress, withdrawn: 1 },
    ],
    [
      'those that await a supplement',
      { awaitingSupplement: 'apart' },
      { resolved, inProgress: { ...inProgress, inTime: 2, awaitingSupplement: 1 } },
    ],
    [
      'those without a due day',
      { withoutDeadline: 'apart' },
      {
        resolved: { ...resolved, onTime: 2, punctual: 3, withoutDeadline: 1 },
        inProgress: { ...inProgress, inTime: 2, withoutDeadline: 1 },
      },
    ],
  ] as const)(
    'reports the classes of a policy that tells %s apart, and the ids of these only',
    (_, change, expected) => {
      const policy: CountingPolicy = { ...formII06a, ...change }
      const { total, ids } = tallyDossiers(list, {
        period: { from: '2024-03-01', to: '2024-03-31' },
        policy,
        ids: true,
      })
      const { received, ...others } = total
      expect(received).toMatchObject({ total: 7, inPeriod: 7, online: 7, carriedOver: 0 })
      expect(others).toStrictEqual(expected)
      expect(Object.keys(ids?.total ?? {}).sort()).toEqual(Object.keys(countsOf(total)).sort())
    },
  )

  it('has a label only where one is given', () => {
    expect(tallyOfCells([], formII06a)).not.toHaveProperty('label')
    expect(tallyOfCells([], formII06a, 'Hộ tịch')).toMatchObject({ label: 'Hộ tịch', received: { total: 0 } })
  })
})
