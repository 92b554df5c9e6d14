import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DateRange } from '../../src/calendar/date-range.js'
import { scope } from '../../src/check/ruleset.js'
import { runRules } from '../../src/check/run-rules.js'
import { type CountingPolicy, countingPolicies } from '../../src/dossier/counting-policy.js'
import type { Dossier } from '../../src/dossier/dossier.js'
import { mergeTallies } from '../../src/dossier/merge-tallies.js'
import { continuity } from '../../src/dossier/rules/continuity.js'
import { tableRules, tallyRules } from '../../src/dossier/rules/index.js'
import type { TallyFigure } from '../../src/dossier/tally.js'
import { tallyDossierStream } from '../../src/dossier/tally-dossier-stream.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'
import { tallyIndicators } from '../../src/dossier/tally-model.js'
import { tallyTableOf } from '../../src/dossier/tally-table-of.js'
import { dossiers } from './arbitraries.js'

const march = { from: '2024-03-01', to: '2024-03-31' }
const base: Dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-04', dueOn: '2024-03-08' }
const resolved = (on: string) => ({ outcome: { kind: 'resolved', on } }) as const

describe('tallyDossiers, vectors', () => {
  it('T1 counts a dossier carried in and settled on the first day in both places', () => {
    const { total } = tallyDossiers([{ ...base, receivedOn: '2024-02-27', ...resolved('2024-03-01') }], {
      period: march,
    })
    expect(total).toMatchObject({
      received: { total: 1, inPeriod: 0, carriedOver: 1 },
      resolved: { total: 1, early: 1 },
      inProgress: { total: 0 },
    })
  })

  it('T2 gives returned and withdrawn dossiers a declared place, and the balance holds in each', () => {
    const list: Dossier[] = [
      { ...base, id: 'A', ...resolved('2024-03-08') },
      { ...base, id: 'B', outcome: { kind: 'withdrawn', on: '2024-03-06' } },
      { ...base, id: 'C', outcome: { kind: 'returned', on: '2024-03-11' } },
    ]
    const apart = tallyDossiers(list, { period: march }).total
    expect(apart).toMatchObject({ resolved: { total: 1 }, returned: 1, withdrawn: 1 })
    const form = tallyDossiers(list, { period: march, policy: countingPolicies.formII06a }).total
    expect(form).toMatchObject({ resolved: { total: 3, early: 0, onTime: 2, late: 1 } })
    expect(form).not.toHaveProperty('withdrawn')
  })

  it('T3 stops the clock while a dossier waits for a supplement, in a class of its own', () => {
    const waiting = { ...base, pauses: [{ from: '2024-03-06' }] }
    expect(tallyDossiers([waiting], { period: march }).total.inProgress).toMatchObject({
      awaitingSupplement: 1,
      overdue: 0,
    })
    const form = tallyDossiers([waiting], { period: march, policy: countingPolicies.formII06a }).total
    expect(form.inProgress).toMatchObject({ inTime: 1, overdue: 0, total: 1 })
  })

  it.each([
    // Received on Monday 4, due on Friday 8: four working days. Waits from Wednesday 6 to Wednesday 13.
    ['pause', '2024-03-15', 'onTime'],
    ['pause', '2024-03-18', 'late'],
    ['restart', '2024-03-19', 'onTime'],
    ['restart', '2024-03-20', 'late'],
    ['as-dated', '2024-03-11', 'late'],
    ['by-law', '2024-03-19', 'onTime'],
  ] as const)('T3 moves the due day by %s: settled on %s is %s', (supplement, on, figure) => {
    const policy: CountingPolicy = { ...countingPolicies.listedApart, supplement }
    const settled = {
      ...base,
      pauses: [{ from: '2024-03-06', to: supplement === 'as-dated' ? '2024-03-07' : '2024-03-13' }],
      ...resolved(on),
    }
    expect(tallyDossiers([settled], { period: march, policy }).total.resolved).toMatchObject({
      [figure]: 1,
      total: 1,
    })
  })

  it('T4 keeps dossiers without a due day apart, and names them', () => {
    const { dueOn: _, ...open } = base
    const { total, issues } = tallyDossiers([open, { ...open, id: 'H2', ...resolved('2024-03-05') }], {
      period: march,
    })
    expect(total.inProgress).toMatchObject({ total: 1, inTime: 0, withoutDeadline: 1 })
    expect(total.resolved).toMatchObject({ total: 1, early: 0, onTime: 0, withoutDeadline: 1 })
    expect(issues).toEqual([
      { path: [0, 'dueOn'], code: 'inconsistent', reason: 'no-due-day' },
      { path: [1, 'dueOn'], code: 'inconsistent', reason: 'no-due-day' },
    ])
  })

  it('T5 counts what is settled on the due day as on time, and only earlier as early', () => {
    const on = (date: string, policy?: CountingPolicy) =>
      tallyDossiers([{ ...base, ...resolved(date) }], { period: march, ...(policy && { policy }) }).total
        .resolved
    expect(on('2024-03-07')).toMatchObject({ early: 1, onTime: 0, late: 0 })
    expect(on('2024-03-08')).toMatchObject({ early: 0, onTime: 1, late: 0 })
    expect(on('2024-03-09')).toMatchObject({ early: 0, onTime: 0, late: 1 })
    expect(on('2024-03-08', { ...countingPolicies.listedApart, onDueDay: 'early' })).toMatchObject({
      early: 1,
      onTime: 0,
    })
  })

  it('T6 counts March in May as March', () => {
    const then = tallyDossiers([base], { period: march }).total
    const later = tallyDossiers(
      [{ ...base, pauses: [{ from: '2024-04-02', to: '2024-04-05' }], ...resolved('2024-04-20') }],
      {
        period: march,
        asOf: '2024-05-02',
      },
    ).total
    expect(later).toEqual(then)
    expect(tallyDossiers([base], { period: march, asOf: '2024-03-08' }).total.inProgress).toMatchObject({
      inTime: 1,
      overdue: 0,
    })
    expect(tallyDossiers([base], { period: march, asOf: '2024-03-09' }).total.inProgress).toMatchObject({
      inTime: 0,
      overdue: 1,
    })
  })

  it('T7 counts a dossier that a join doubled once, and names it', () => {
    const { total, issues, counted } = tallyDossiers([base, { ...base }], { period: march })
    expect(total.received?.total).toBe(1)
    expect(counted).toBe(1)
    expect(issues).toEqual([{ path: [1, 'id'], code: 'inconsistent', reason: 'repeated-id' }])
  })

  it('D1 keeps the base of the online rate apart from carried-over dossiers', () => {
    const list = Array.from({ length: 2450 }, (_, index): Dossier => {
      const id = `H${index}`
      if (index < 126) return { ...base, id, receivedOn: '2024-02-20' }
      return { ...base, id, channel: index < 126 + 2080 ? 'online' : 'direct' }
    })
    expect(tallyDossiers(list, { period: march }).total.received).toEqual({
      total: 2450,
      inPeriod: 2324,
      online: 2080,
      direct: 244,
      postal: 0,
      directOrPostal: 244,
      carriedOver: 126,
    })
  })
})

describe('tallyDossiers, input', () => {
  it('turns instants into days in Viet Nam', () => {
    const list = [
      { ...base, id: 'first', receivedOn: '2024-02-29T17:00:00Z' },
      { ...base, id: 'last', receivedOn: '2024-03-31T23:59:59.999+07:00' },
      { ...base, id: 'next', receivedOn: '2024-03-31T17:00:00Z' },
    ]
    expect(tallyDossiers(list, { period: march }).total.received).toMatchObject({ total: 2, carriedOver: 0 })
  })

  it('names dossiers whose days cannot be read, and does not count them', () => {
    const list = [
      { ...base, receivedOn: '2024-03-04T08:00:00' },
      { ...base, id: 'H2', receivedOn: new Date(0) as never },
      { ...base, id: 'H3', dueOn: '2024-3-8' },
    ]
    const { total, issues } = tallyDossiers(list, { period: march })
    expect(total.received?.total).toBe(0)
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      [[0, 'receivedOn'], 'unreadable'],
      [[1, 'receivedOn'], 'wrong-type'],
      [[2, 'dueOn'], 'unreadable'],
    ])
  })

  it.each([
    ['15/03/2024', 'unexpected-character'],
    ['2024-02-31', 'invalid-date'],
    ['2023-02-29', 'invalid-date'],
    ['2024-00-10', 'invalid-date'],
    ['2024-13-10', 'invalid-date'],
    ['1899-12-31', 'invalid-date'],
    ['2024-03-1x', 'unexpected-character'],
    ['2024/03/04', 'unexpected-character'],
    ['0x10-03-04', 'unexpected-character'],
  ])('names %s, which has the length of a day, and does not count it', (text, code) => {
    const list: Dossier[] = [
      { ...base, id: 'A', receivedOn: text },
      { ...base, id: 'B', dueOn: text },
      { ...base, id: 'C', outcome: { kind: 'resolved', on: text } },
      { ...base, id: 'D', pauses: [{ from: text }] },
      { ...base, id: 'E', pauses: [{ from: '2024-03-05', to: text }] },
      { ...base, id: 'F', receivedOn: '2024-02-29' },
    ]
    const { total, issues, counted } = tallyDossiers(list, { period: march })
    expect(counted).toBe(1)
    expect(total.received?.total).toBe(1)
    expect(issues).toMatchObject([
      { path: [0, 'receivedOn'], code: 'unreadable', notation: { code } },
      { path: [1, 'dueOn'], code: 'unreadable', notation: { code } },
      { path: [2, 'outcome', 'on'], code: 'unreadable', notation: { code } },
      { path: [3, 'pauses', 0, 'from'], code: 'unreadable', notation: { code } },
      { path: [4, 'pauses', 0, 'to'], code: 'unreadable', notation: { code } },
    ])
  })

  it.each([
    [
      'an unknown channel',
      { channel: 'fax' },
      { path: [0, 'channel'], code: 'not-an-option', options: ['online', 'direct', 'postal'], value: 'fax' },
    ],
    [
      'a channel of the name of a method',
      { channel: 'toString' },
      { path: [0, 'channel'], code: 'not-an-option' },
    ],
    ['no channel', { channel: undefined }, { path: [0, 'channel'], code: 'missing' }],
    [
      'an unknown outcome',
      { outcome: { kind: 'XONG', on: '2024-03-05' } },
      {
        path: [0, 'outcome', 'kind'],
        code: 'not-an-option',
        options: ['resolved', 'returned', 'withdrawn'],
      },
    ],
    [
      'an outcome of no kind',
      { outcome: { on: '2024-03-05' } },
      { path: [0, 'outcome', 'kind'], code: 'missing' },
    ],
    [
      'an outcome before reception',
      { outcome: { kind: 'resolved', on: '2024-03-01' } },
      { path: [0, 'outcome', 'on'], code: 'inconsistent', reason: 'outcome-before-reception' },
    ],
    [
      'an outcome at an instant before reception',
      { outcome: { kind: 'resolved', on: '2024-03-03T16:59:59Z' } },
      { path: [0, 'outcome', 'on'], code: 'inconsistent', reason: 'outcome-before-reception' },
    ],
    [
      'an outcome that is a text',
      { outcome: 'resolved' },
      { path: [0, 'outcome'], code: 'wrong-type', expected: ['object'], received: 'string' },
    ],
    [
      'pauses that are no list',
      { pauses: {} },
      { path: [0, 'pauses'], code: 'wrong-type', expected: ['array'], received: 'object' },
    ],
    [
      'a pause that is nothing',
      { pauses: [null] },
      { path: [0, 'pauses', 0], code: 'wrong-type', expected: ['object'], received: 'null' },
    ],
  ])('names %s, and does not count the dossier anywhere', (_, change, issue) => {
    const list = [{ ...base, field: 'Hộ tịch', ...change } as Dossier, { ...base }]
    const { total, groups, issues, seen, counted } = tallyDossiers(list, { period: march, by: 'field' })
    expect(issues).toMatchObject([issue])
    expect([seen, counted]).toEqual([2, 1])
    expect(total).toMatchObject({ received: { total: 1, carriedOver: 0 }, resolved: { total: 0 } })
    expect(groups.field).toHaveLength(1)
  })

  it.each([
    [null, 'null'],
    ['H1', 'string'],
    [[], 'array'],
  ])('names %j, which is no dossier', (entry, received) => {
    const { issues, counted } = tallyDossiers([entry as unknown as Dossier, base], { period: march })
    expect(issues).toEqual([{ path: [0], code: 'wrong-type', expected: ['object'], received }])
    expect(counted).toBe(1)
  })

  it('refuses periods that cannot be', () => {
    expect(() => tallyDossiers([], { period: { from: '2024-03-31', to: '2024-03-01' } })).toThrow(RangeError)
    expect(() => tallyDossiers([], { period: { from: '2024-03', to: '2024-03-31' } })).toThrow(RangeError)
    expect(() => tallyDossiers([], { period: march, asOf: '2024-02-29' })).toThrow(RangeError)
    const named = { kind: 'month', year: 2024, ordinal: 3 } as unknown as DateRange
    expect(() => tallyDossiers([], { period: named })).toThrow(
      /^from is not a day .*reportingPeriod makes the days/,
    )
  })

  it('counts by several groupings at once, the nameless group last', () => {
    const list: Dossier[] = [
      { ...base, id: 'A', field: 'Hộ tịch', unit: 'Xã B' },
      { ...base, id: 'B', field: 'Chứng thực', unit: 'Xã A' },
      { ...base, id: 'C', unit: 'Xã A' },
    ]
    const byChannel = { name: 'channel', of: ({ channel }: Dossier) => channel }
    const { groups } = tallyDossiers(list, { period: march, by: ['field', 'unit', byChannel] })
    const shape = (name: string) => groups[name]?.map(({ label, received }) => [label, received?.total])
    expect(shape('field')).toEqual([
      ['Chứng thực', 1],
      ['Hộ tịch', 1],
      [undefined, 1],
    ])
    expect(shape('unit')).toEqual([
      ['Xã A', 2],
      ['Xã B', 1],
    ])
    expect(shape('channel')).toEqual([['online', 3]])
  })
})

const policies = Object.values(countingPolicies)
const options = fc.record({ policy: fc.constantFrom(...policies), ids: fc.boolean() })
const quarter = { from: '2024-01-01', to: '2024-03-31' }

describe('tallyDossiers, laws', () => {
  it('every tally counted satisfies every rule of tallies, and its table every rule of tables', () => {
    const tallies = { scopes: [scope((tally: object) => [{ path: [], subject: tally }], tallyRules)] }
    const tables = {
      scopes: [scope((table: ReturnType<typeof tallyTableOf>) => [{ path: [], subject: table }], tableRules)],
    }
    fc.assert(
      fc.property(dossiers, options, (list, { policy }) => {
        const { total, groups } = tallyDossiers(list, { period: march, by: 'field', policy })
        for (const tally of [total, ...(groups.field ?? [])]) {
          const { findings, rules } = runRules(tallies, tally)
          expect(findings).toEqual([])
          expect(rules['dossier/received-total']?.passed).toBe(1)
        }
        expect(runRules(tables, tallyTableOf(groups.field ?? [])).findings).toEqual([])
      }),
    )
  })

  it('merging the tallies of a split gives the tally of the whole', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(40), options, (list, cut, { policy }) => {
        const count = (part: readonly Dossier[]) => tallyDossiers(part, { period: march, policy }).total
        expect(mergeTallies([count(list.slice(0, cut)), count(list.slice(cut))])).toEqual(count(list))
      }),
    )
  })

  it('what is in progress at the end of a period is what the next carries over', () => {
    fc.assert(
      fc.property(dossiers, options, (list, { policy }) => {
        const [previous, next] = [
          { from: '2024-01-15', to: '2024-02-14' },
          { from: '2024-02-15', to: '2024-03-14' },
        ].map((period) => tallyDossiers(list, { period, policy }).total)
        expect(continuity.check({ previous: previous ?? {}, next: next ?? {} }, {})).toEqual({
          outcome: 'passed',
        })
      }),
    )
  })

  it('the ids of a cell are as many as its figure', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...policies), (list, policy) => {
        const { total, groups, ids } = tallyDossiers(list, {
          period: quarter,
          by: ['field', 'unit'],
          policy,
          ids: true,
        })
        const pairs = [
          [total, ids?.total],
          ...Object.keys(groups).flatMap((name) =>
            (groups[name] ?? []).map((tally, index) => [tally, ids?.groups[name]?.[index]] as const),
          ),
        ] as const
        for (const [tally, cells] of pairs) {
          for (const [figure, { read }] of Object.entries(tallyIndicators)) {
            expect(cells?.[figure as TallyFigure]?.length).toBe(tally ? read(tally) : undefined)
          }
        }
      }),
    )
  })

  it('the order of the dossiers does not matter, to the byte', () => {
    fc.assert(
      fc.property(dossiers, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        const count = (input: readonly Dossier[]) => {
          const { issues: _, ...rest } = tallyDossiers(input, {
            period: quarter,
            by: ['field', 'unit'],
            ids: true,
          })
          return JSON.stringify(rest)
        }
        expect(count(shuffled)).toBe(count(list))
      }),
    )
  })

  it('a stream, one by one or in batches, is counted as the list', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, fc.integer({ min: 1, max: 7 }), async (list, size) => {
        const expected = tallyDossiers(list, { period: march, by: 'unit' })
        async function* singly() {
          yield* list
        }
        async function* batched() {
          for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
        }
        const progress: number[] = []
        expect(await tallyDossierStream(singly(), { period: march, by: 'unit' })).toEqual(expected)
        expect(
          await tallyDossierStream(batched(), {
            period: march,
            by: 'unit',
            progressEvery: 5,
            onProgress: (seen) => progress.push(seen),
          }),
        ).toEqual(expected)
        expect(progress.at(-1)).toBe(list.length)
      }),
    )
  })
})
