import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeTally } from '../../src/dossier/complete-tally.js'
import { tallySchema } from '../../src/dossier/tally-schema.js'
import { countsOf, partialTally } from './consistent-tally.js'

describe('completeTally', () => {
  it.each([
    ['a total from its parts', { received: { inPeriod: 1304, carriedOver: 16 } }, { 'received.total': 1320 }],
    [
      'a part from the total and the others',
      { received: { total: 1320, carriedOver: 16 } },
      { 'received.inPeriod': 1304 },
    ],
    ['0 where the total leaves nothing', { resolved: { total: 8, punctual: 8 } }, { 'resolved.late': 0 }],
    [
      'what the balance leaves',
      { received: { total: 10 }, resolved: { total: 8 }, returned: 0, withdrawn: 0 },
      { 'inProgress.total': 2 },
    ],
    [
      'FC8: nothing that those withdrawn, beside or among those resolved, leave open',
      { received: { total: 10 }, resolved: { total: 8 }, returned: 0, withdrawn: 1 },
      {},
    ],
    [
      'FC8: nothing of those returned where all may be among those resolved',
      { received: { total: 10 }, resolved: { total: 8 }, inProgress: { total: 2 } },
      {},
    ],
    [
      'FC8: what is left where those withdrawn can only be beside',
      { received: { total: 10 }, resolved: { total: 7 }, inProgress: { total: 2 }, withdrawn: 1 },
      {},
    ],
    [
      'what is received with those who await a supplement among those in progress',
      {
        resolved: { total: 55 },
        inProgress: { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 8 },
        returned: 0,
        withdrawn: 0,
      },
      { 'received.total': 100 },
    ],
    [
      'nothing that those who await a supplement, in time or beside, leave open',
      {
        resolved: { total: 55 },
        inProgress: { total: 37, inTime: 37, overdue: 0, awaitingSupplement: 8 },
        returned: 0,
        withdrawn: 0,
      },
      {},
    ],
    [
      'what is resolved with those who await a supplement beside those in progress',
      {
        received: { total: 15 },
        inProgress: { total: 7, inTime: 7, overdue: 0, awaitingSupplement: 8 },
        returned: 0,
        withdrawn: 0,
        resolved: { punctual: 0, late: 0 },
      },
      { 'resolved.total': 0, 'resolved.early': 0, 'resolved.onTime': 0 },
    ],
    [
      'what those who await a supplement leave as it is, wherever they are counted',
      { received: { inPeriod: 90, carriedOver: 10 }, inProgress: { total: 45, awaitingSupplement: 8 } },
      { 'received.total': 100 },
    ],
    ['nothing of nothing', {}, {}],
  ])('derives %s', (_, tally, derived) => {
    const completed = completeTally(tally)
    expect(completed.conflicts).toEqual([])
    expect([...completed.derived].sort()).toEqual(Object.keys(derived).sort())
    expect(countsOf(completed.tally)).toEqual({ ...countsOf(tally), ...derived })
  })

  it('names a contradiction and leaves its figures alone', () => {
    const { tally, derived, conflicts } = completeTally({ received: { total: 5, inPeriod: 8 } })
    expect(conflicts.map(({ relation }) => relation.id)).toEqual(['received-total'])
    expect(derived).toEqual([])
    expect(countsOf(tally)).toEqual({ 'received.total': 5, 'received.inPeriod': 8 })
  })

  it.each([
    // Counted among those in progress, 100 are accounted for; beside them, 45 are not 37.
    [
      'the balance, where those who await a supplement would be received twice',
      108,
      55,
      45,
      'balance',
      108,
      100,
    ],
    ['the one sum that no reading mends', 100, 56, 36, 'in-progress-total', 36, 37],
  ])('names %s', (_, received, resolved, total, relation, whole, parts) => {
    const { derived, conflicts } = completeTally({
      received: { total: received },
      resolved: { total: resolved },
      inProgress: { total, inTime: 37, overdue: 0, awaitingSupplement: 8 },
      returned: 0,
      withdrawn: 0,
    })
    expect(conflicts.map(({ relation: { id }, ...bounds }) => ({ id, ...bounds }))).toEqual([
      {
        id: relation,
        whole: { atLeast: whole, atMost: whole },
        parts: { atLeast: parts, atMost: parts },
      },
    ])
    expect(derived).not.toContain('received.total')
  })

  it('FC9: derives nothing through a contradiction', () => {
    const { derived, conflicts } = completeTally({
      received: { total: 1304, inPeriod: 1304, carriedOver: 16 },
      resolved: { total: 1277 },
      inProgress: { overdue: 2 },
      returned: 0,
      withdrawn: 6,
    })
    expect(conflicts.map(({ relation }) => relation.id)).toEqual(['received-total'])
    expect(derived).toEqual([])
  })

  it('derives only what the schema accepts', () => {
    const most = Number.MAX_SAFE_INTEGER
    const { tally } = completeTally({ received: { inPeriod: most, carriedOver: most } })
    expect(tallySchema.safeParse(tally).success).toBe(true)
  })

  it('fills groups in that are absent or null, and keeps everything else', () => {
    const tally = {
      label: 'Chứng thực',
      received: { total: 0 },
      resolved: null,
      rates: { online: '5' },
      extensions: { x: 1 },
    }
    const { tally: completed } = completeTally(tally)
    expect(completed).toMatchObject({ ...tally, resolved: { total: 0, late: 0 } })
    expect(tally.resolved).toBeNull()
  })

  it('of a consistent tally derives its own figures only, without a conflict, and nothing more the next time', () => {
    fc.assert(
      fc.property(partialTally, ({ counts, tally }) => {
        const before = structuredClone(tally)
        const { tally: completed, derived, conflicts } = completeTally(tally)
        expect(tally).toEqual(before)
        expect(conflicts).toEqual([])
        const reported = countsOf(tally)
        for (const figure of derived) expect(reported).not.toHaveProperty([figure])
        expect(countsOf(completed)).toEqual({
          ...reported,
          ...Object.fromEntries(derived.map((figure) => [figure, counts[figure]])),
        })
        expect(completeTally(completed)).toMatchObject({ tally: completed, derived: [], conflicts: [] })
      }),
      { numRuns: 500 },
    )
  })
})
