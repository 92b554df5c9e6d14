import { describe, expect, it } from 'vitest'
import { toInputIssues } from '../../src/check/input-issue.js'
import { dossierSchema } from '../../src/dossier/dossier.js'

const base = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }
const resolved = (on: string) => ({ outcome: { kind: 'resolved', on } })

describe('dossierSchema, what happens when', () => {
  it.each([
    ['an outcome on the day of reception', resolved('2024-03-04')],
    ['a pause from the day of reception', { pauses: [{ from: '2024-03-04' }] }],
    ['a pause of one day', { pauses: [{ from: '2024-03-05', to: '2024-03-05' }] }],
    ['a pause without an end', { pauses: [{ from: '2024-03-05', to: null }] }],
    [
      'a pause from the day on which the one before ended',
      { pauses: [{ from: '2024-03-05', to: '2024-03-06' }, { from: '2024-03-06' }] },
    ],
    ['a pause from the day of the outcome', { pauses: [{ from: '2024-03-07' }], ...resolved('2024-03-07') }],
    ['no pauses, and nothing for an outcome', { pauses: null, outcome: null }],
  ])('takes %s', (_, change) => {
    expect(dossierSchema.safeParse({ ...base, ...change }).error).toBeUndefined()
  })

  it.each([
    [
      'an outcome the day before reception',
      resolved('2024-03-03'),
      [[['outcome', 'on'], 'outcome-before-reception']],
    ],
    [
      'a pause from the day before reception',
      { pauses: [{ from: '2024-03-03' }] },
      [[['pauses', 0, 'from'], 'pause-before-reception']],
    ],
    [
      'a pause from the day after the outcome',
      { pauses: [{ from: '2024-03-08' }], ...resolved('2024-03-07') },
      [[['pauses', 0, 'from'], 'pause-after-outcome']],
    ],
    [
      'a pause that ends the day before it starts',
      { pauses: [{ from: '2024-03-06', to: '2024-03-05' }] },
      [[['pauses', 0, 'to'], 'reversed']],
    ],
    [
      'a pause from the day before the end of the one before',
      { pauses: [{ from: '2024-03-05', to: '2024-03-08' }, { from: '2024-03-07' }] },
      [[['pauses', 1, 'from'], 'pauses-overlap']],
    ],
    [
      'a pause while the one before goes on',
      { pauses: [{ from: '2024-03-05' }, { from: '2024-03-07' }] },
      [[['pauses', 1, 'from'], 'pauses-overlap']],
    ],
    [
      'everything that is wrong, each in its place',
      {
        pauses: [
          { from: '2024-03-01', to: '2024-02-29' },
          { from: '2024-03-11', to: null },
        ],
        ...resolved('2024-03-03'),
      },
      [
        [['outcome', 'on'], 'outcome-before-reception'],
        [['pauses', 0, 'from'], 'pause-before-reception'],
        [['pauses', 0, 'to'], 'reversed'],
        [['pauses', 1, 'from'], 'pause-after-outcome'],
      ],
    ],
  ])('refuses %s', (_, change, expected) => {
    const { error } = dossierSchema.safeParse({ ...base, ...change })
    expect(toInputIssues(error ?? { issues: [] })).toEqual(
      expected.map(([path, reason]) => ({ path, code: 'inconsistent', reason })),
    )
  })
})
