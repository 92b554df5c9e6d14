import { describe, expect, it } from 'vitest'
import { effectiveDueDay } from '../../src/dossier/counting-cells.js'
import { countingPolicies, type SupplementEffect } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'
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

  it.each([
    ['has no due day', { dueOn: null, pauses: [{ from: '2024-03-06', to: '2024-03-08' }] }, undefined],
    ['never waited', { pauses: null }, '2024-03-08'],
    ['has an empty list of pauses', { pauses: [] }, '2024-03-08'],
    ['still waits', { pauses: [{ from: '2024-03-06' }] }, '2024-03-08'],
    [
      'still waits, with nothing in the place of the end',
      { pauses: [{ from: '2024-03-06', to: null }] },
      '2024-03-08',
    ],
  ])('leaves the due day of a dossier that %s', (_, change, due) => {
    for (const supplement of ['pause', 'restart', 'as-dated', 'by-law'] as const) {
      const policy = { ...countingPolicies.listedApart, supplement }
      expect(effectiveDueDay({ ...base, ...change }, '2024-03-31', policy)).toBe(due)
    }
  })

  it.each([
    ['2024-03-12', '2024-03-08'],
    ['2024-03-13', '2024-03-20'],
    ['2024-03-14', '2024-03-20'],
  ])('stands on %s by the supplements that were complete by then: %s', (on, due) => {
    const waited = { ...base, pauses: [{ from: '2024-03-06', to: '2024-03-13' }] }
    expect(effectiveDueDay(waited, on, countingPolicies.listedApart)).toBe(due)
  })

  // Each is due on the fifth working day, and waits from the second to the fourth.
  it.each([
    ['2025-06-30', '2025-07-07', '2025-07-02', '2025-07-04', '2025-07-11'],
    ['2025-07-01', '2025-07-08', '2025-07-03', '2025-07-07', '2025-07-14'],
    ['2027-06-30', '2027-07-07', '2027-07-02', '2027-07-06', '2027-07-13'],
  ])('takes by law the effect in force on the day of reception, %s', (receivedOn, dueOn, from, to, due) => {
    const dossier: Dossier = { ...base, receivedOn, dueOn, pauses: [{ from, to }] }
    expect(effectiveDueDay(dossier, '2027-12-31', countingPolicies.listedApart)).toBe(due)
  })
})
