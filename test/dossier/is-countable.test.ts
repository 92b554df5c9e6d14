import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels, type Dossier, outcomeKinds } from '../../src/dossier/dossier.js'
import { isCountable, readDossier } from '../../src/dossier/read-dossier.js'
import { dossier } from './arbitraries.js'

const base = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }
const instant = '2024-03-05T08:00:00+07:00'
const closed = { from: '2024-03-05', to: '2024-03-06' }

describe('isCountable', () => {
  it.each<readonly [string, object]>([
    ['open, without a due day', {}],
    ...channels.map((channel) => [`received by the channel ${channel}`, { channel }] as const),
    ['with a due day', { dueOn: '2024-03-08' }],
    ['with nothing in the place of what it has not', { dueOn: null, outcome: null, pauses: null }],
    ...outcomeKinds.map((kind) => [kind, { outcome: { kind, on: '2024-03-07' } }] as const),
    ['settled on the day of its reception', { outcome: { kind: 'resolved', on: '2024-03-04' } }],
    ['that never waited', { pauses: [] }],
    ['that waited once', { pauses: [closed] }],
    ['that waits', { pauses: [closed, { from: '2024-03-11' }] }],
    ['that waits, with nothing in the place of the end', { pauses: [{ from: '2024-03-11', to: null }] }],
  ])('takes a dossier %s as it is', (_, change) => {
    expect(isCountable({ ...base, ...change } as Dossier)).toBe(true)
  })

  it.each([
    ['without a channel', { channel: undefined }],
    ['of an unknown channel', { channel: 'fax' }],
    ['received at an instant', { receivedOn: instant }],
    ['due at an instant', { dueOn: instant }],
    ['of an unknown outcome', { outcome: { kind: 'xong', on: '2024-03-07' } }],
    ['settled at an instant', { outcome: { kind: 'resolved', on: instant } }],
    ['settled before its reception', { outcome: { kind: 'resolved', on: '2024-03-03' } }],
    ['due before its reception', { dueOn: '2024-03-03' }],
    ['that waited before its reception', { pauses: [{ from: '2024-03-03', to: '2024-03-05' }] }],
    ['that waited backwards', { pauses: [{ from: '2024-03-06', to: '2024-03-05' }] }],
    ['whose pauses are not in order', { pauses: [{ from: '2024-03-11' }, closed] }],
    ['whose pauses overlap', { pauses: [closed, { from: '2024-03-05' }] }],
    [
      'that waits though settled',
      { pauses: [{ from: '2024-03-05' }], outcome: { kind: 'resolved', on: '2024-03-07' } },
    ],
    [
      'that waited longer than it took',
      { pauses: [closed], outcome: { kind: 'resolved', on: '2024-03-05' } },
    ],
    ['whose pauses are no list', { pauses: {} }],
    ['with nothing among its pauses', { pauses: [closed, null] }],
    ['that waited from an instant', { pauses: [{ from: instant }, closed] }],
    ['that waited to an instant', { pauses: [closed, { from: '2024-03-11', to: instant }] }],
  ])('has a dossier %s looked at closely', (_, change) => {
    expect(isCountable({ ...base, ...change } as unknown as Dossier)).toBe(false)
  })

  it.each([[null], [undefined]])('has %s looked at closely', (nothing) => {
    expect(isCountable(nothing)).toBe(false)
  })

  it('takes as it is only what a close look finds no fault with, and reads alike', () => {
    fc.assert(
      fc.property(dossier('H1'), (each) => {
        fc.pre(isCountable(each))
        const issues: unknown[] = []
        expect(readDossier(each, (issue) => issues.push(issue))).toEqual({
          ...each,
          pauses: each.pauses ?? [],
        })
        expect(issues).toEqual([])
      }),
    )
  })
})
