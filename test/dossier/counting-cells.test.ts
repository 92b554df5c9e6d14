import { describe, expect, it } from 'vitest'
import { cellCount, cells, intakeCell, stateCell } from '../../src/dossier/counting-cells.js'
import { countingPolicies } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'

/** Received on Friday 1, due on Friday 8: five working days. */
const base: Dossier = { id: 'H1', channel: 'postal', receivedOn: '2024-03-01', dueOn: '2024-03-08' }
const undated: Dossier = { id: 'H1', channel: 'postal', receivedOn: '2024-03-01' }
const { listedApart, formII06a } = countingPolicies
const nameOf = (cell: number) => Object.entries(cells).find(([, number]) => number === cell)?.[0]
const waited = (from: string, to?: string | null) => ({ from, to })

describe('cells', () => {
  it('are numbered from 0 without a gap', () => {
    expect(Object.values(cells).sort((a, b) => a - b)).toEqual(Array.from({ length: cellCount }, (_, n) => n))
  })
})

describe('intakeCell', () => {
  it.each([
    ['received on the first day', '2024-03-01', undefined, 'postal'],
    ['received on the last day seen', '2024-03-31', undefined, 'postal'],
    ['received the day after', '2024-04-01', undefined, undefined],
    ['received the day before, and open', '2024-02-29', undefined, 'carriedOver'],
    ['received before, and settled on the first day', '2024-02-29', '2024-03-01', 'carriedOver'],
    ['received and settled the day before', '2024-02-29', '2024-02-29', undefined],
  ])('puts a dossier %s where it came from', (_, receivedOn, on, expected) => {
    const dossier: Dossier = { ...base, receivedOn, ...(on && { outcome: { kind: 'resolved', on } }) }
    const cell = intakeCell(dossier, '2024-03-01', '2024-03-31')
    expect(cell < 0 ? undefined : nameOf(cell)).toBe(expected)
  })
})

describe('stateCell', () => {
  it.each([
    ['not yet due', base, '2024-03-07', 'inTime'],
    ['on its due day', base, '2024-03-08', 'inTime'],
    ['after its due day', base, '2024-03-09', 'overdue'],
    ['without a due day', undated, '2024-03-31', 'inProgressWithoutDeadline'],
    [
      'asked for papers that very day',
      { ...base, pauses: [waited('2024-03-06')] },
      '2024-03-06',
      'awaitingSupplement',
    ],
    ['asked for papers the day after', { ...base, pauses: [waited('2024-03-06')] }, '2024-03-05', 'inTime'],
    [
      'that waits, with nothing in the place of the end',
      { ...base, pauses: [waited('2024-03-06', null)] },
      '2024-03-29',
      'awaitingSupplement',
    ],
    [
      'whose papers come the day after',
      { ...base, pauses: [waited('2024-03-06', '2024-03-13')] },
      '2024-03-12',
      'awaitingSupplement',
    ],
    [
      'whose papers come that very day',
      { ...base, pauses: [waited('2024-03-06', '2024-03-13')] },
      '2024-03-13',
      'inTime',
    ],
    // Five working days anew from Wednesday 13.
    [
      'on the due day that its papers gave it',
      { ...base, pauses: [waited('2024-03-06', '2024-03-13')] },
      '2024-03-20',
      'inTime',
    ],
    [
      'after the due day that its papers gave it',
      { ...base, pauses: [waited('2024-03-06', '2024-03-13')] },
      '2024-03-21',
      'overdue',
    ],
    [
      'that waits for the second time',
      { ...base, pauses: [waited('2024-03-04', '2024-03-05'), waited('2024-03-07')] },
      '2024-03-29',
      'awaitingSupplement',
    ],
    [
      'that waited twice',
      { ...base, pauses: [waited('2024-03-04', '2024-03-05'), waited('2024-03-07', '2024-03-08')] },
      '2024-03-16',
      'overdue',
    ],
  ] as const)('has a dossier in progress, %s, under its class', (_, dossier, horizon, expected) => {
    expect(nameOf(stateCell(dossier as Dossier, horizon, listedApart))).toBe(expected)
  })

  it.each([
    ['resolved before the due day', base, 'resolved', '2024-03-07', 'early', 'early'],
    ['resolved on the due day', base, 'resolved', '2024-03-08', 'onTime', 'onTime'],
    ['resolved after it', base, 'resolved', '2024-03-09', 'late', 'late'],
    ['resolved without one', undated, 'resolved', '2024-03-05', 'resolvedWithoutDeadline', 'onTime'],
    ['returned in time', base, 'returned', '2024-03-05', 'returned', 'onTime'],
    ['returned late', base, 'returned', '2024-03-11', 'returned', 'late'],
    ['withdrawn in time', base, 'withdrawn', '2024-03-05', 'withdrawn', 'onTime'],
    ['withdrawn without a due day', undated, 'withdrawn', '2024-03-05', 'withdrawn', 'onTime'],
  ] as const)('has a dossier %s where the policy says', (_, dossier, kind, on, apart, form) => {
    const settled: Dossier = { ...dossier, outcome: { kind, on } }
    expect(nameOf(stateCell(settled, '2024-03-31', listedApart))).toBe(apart)
    expect(nameOf(stateCell(settled, '2024-03-31', formII06a))).toBe(form)
  })
})
