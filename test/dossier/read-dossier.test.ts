import { describe, expect, it } from 'vitest'
import type { InputIssue } from '../../src/check/input-issue.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { readDossier } from '../../src/dossier/read-dossier.js'

/** Received on 4 March in Viet Nam. */
const base = { id: 'H1', channel: 'online', receivedOn: '2024-03-03T17:00:00Z' }

function read(change: object) {
  const issues: InputIssue[] = []
  const dossier = readDossier({ ...base, ...change } as Dossier, (issue) => issues.push(issue))
  return { dossier, issues }
}

describe('readDossier', () => {
  it.each([
    ['open', {}, {}],
    ['that has no due day', { dueOn: null, outcome: null, pauses: null }, {}],
    ['with a due day', { dueOn: '2024-03-08T16:59:59Z' }, { dueOn: '2024-03-08' }],
    ['that waits', { pauses: [{ from: '2024-03-05T08:00:00+07:00' }] }, { pauses: [{ from: '2024-03-05' }] }],
    [
      'that waited',
      { pauses: [{ from: '2024-03-05', to: '2024-03-05T17:00:00Z' }] },
      { pauses: [{ from: '2024-03-05', to: '2024-03-06' }] },
    ],
    [
      'settled later',
      { outcome: { kind: 'resolved', on: '2024-03-07T08:00:00+07:00' } },
      { outcome: { kind: 'resolved', on: '2024-03-07' } },
    ],
    [
      'settled on the day of its reception, in Viet Nam',
      { outcome: { kind: 'withdrawn', on: '2024-03-04T16:59:59Z' } },
      { outcome: { kind: 'withdrawn', on: '2024-03-04' } },
    ],
  ])('turns the instants of a dossier %s into days', (_, change, expected) => {
    expect(read(change)).toEqual({
      dossier: { id: 'H1', channel: 'online', receivedOn: '2024-03-04', pauses: [], ...expected },
      issues: [],
    })
  })

  it.each([
    ['a day that is a number', { dueOn: 45_000 }, [[['dueOn'], 'number']]],
    [
      'an end that is a list, and a day that is none',
      { pauses: [{ from: '2024-03-05', to: [] }], outcome: { kind: 'resolved', on: null } },
      [
        [['pauses', 0, 'to'], 'array'],
        [['outcome', 'on'], 'null'],
      ],
    ],
  ])('names %s by its type, and reads no dossier', (_, change, faults) => {
    expect(read(change)).toEqual({
      dossier: undefined,
      issues: faults.map(([path, received]) => ({
        path,
        code: 'wrong-type',
        expected: ['string'],
        received,
      })),
    })
  })

  it('names a pause without a start as missing it, and reads no dossier', () => {
    expect(read({ pauses: [{ to: '2024-03-06' }] })).toEqual({
      dossier: undefined,
      issues: [{ path: ['pauses', 0, 'from'], code: 'missing' }],
    })
  })

  it('does not hold an outcome against a reception that cannot be read', () => {
    const { dossier, issues } = read({
      receivedOn: '2024-03-32',
      outcome: { kind: 'resolved', on: '2024-03-01' },
    })
    expect(dossier).toBeUndefined()
    expect(issues).toMatchObject([{ path: ['receivedOn'], code: 'unreadable' }])
  })
})
