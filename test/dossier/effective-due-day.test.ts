import { describe, expect, it } from 'vitest'
import { countingPolicies, type SupplementEffect } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { effectiveDueDay } from '../../src/dossier/effective-due-day.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'

const base: Dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-01', dueOn: '2024-03-08' }
const dueDay = (supplement: SupplementEffect, pauses: Dossier['pauses']) =>
  effectiveDueDay({ ...base, pauses }, '2024-03-31', { ...countingPolicies.listedApart, supplement })

describe('effectiveDueDay', () => {
  it('leaves a late dossier late when its supplement was asked for after the due day', () => {
    const dossier: Dossier = {
      ...base,
      pauses: [{ from: '2024-03-20', to: '2024-03-21' }],
      outcome: { kind: 'resolved', on: '2024-03-25' },
    }
    const { total } = tallyDossiers([dossier], { period: { from: '2024-03-01', to: '2024-03-31' } })
    expect(total.resolved).toMatchObject({ total: 1, early: 0, onTime: 0, late: 1 })
  })

  it.each([
    ['pause', [{ from: '2024-03-11', to: '2024-03-13' }], '2024-03-08'],
    ['restart', [{ from: '2024-03-11', to: '2024-03-13' }], '2024-03-08'],
    // On the due day itself the time still runs.
    ['pause', [{ from: '2024-03-08', to: '2024-03-12' }], '2024-03-12'],
    ['restart', [{ from: '2024-03-08', to: '2024-03-12' }], '2024-03-19'],
    // The second was asked for after the day first set, and before the day that the first one made of it.
    [
      'pause',
      [
        { from: '2024-03-06', to: '2024-03-08' },
        { from: '2024-03-12', to: '2024-03-13' },
      ],
      '2024-03-13',
    ],
    [
      'restart',
      [
        { from: '2024-03-06', to: '2024-03-08' },
        { from: '2024-03-15', to: '2024-03-18' },
      ],
      '2024-03-25',
    ],
    // The second was asked for after the day that the first one made.
    [
      'pause',
      [
        { from: '2024-03-06', to: '2024-03-08' },
        { from: '2024-03-13', to: '2024-03-14' },
      ],
      '2024-03-12',
    ],
    [
      'restart',
      [
        { from: '2024-03-06', to: '2024-03-08' },
        { from: '2024-03-18', to: '2024-03-19' },
      ],
      '2024-03-15',
    ],
  ] as const)('moves by %s only what was not past when asked: %j gives %s', (supplement, pauses, due) => {
    expect(dueDay(supplement, [...pauses])).toBe(due)
  })
})
