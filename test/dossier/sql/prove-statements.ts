import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countingPolicies } from '../../../src/dossier/counting-policy.js'
import {
  type DossiersQueryOptions,
  dossiersQuery,
  type SourceFault,
  sourceFaults,
  sourceFaultsQuery,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import type { Engine } from './engines.js'
import { dossierOf, fillTables, optionsOf, type PortalRow, portal, type Question } from './portal.js'

const asked: Question = {
  policy: countingPolicies.listedApart,
  by: [],
  from: '2024-02-01',
  length: 40,
  seen: null,
  received: 'day',
  due: 'day',
  ended: 'day',
  pauses: ['day', 'day'],
}

const day = (text: string) => Date.parse(`${text}T12:00:00+07:00`) / 1000
const [first, second, third] = ['2024-03-01', '2024-03-11', '2024-03-21'].map(day) as [number, number, number]
const right: PortalRow = {
  id: 'right',
  field: null,
  unit: null,
  channel: 'OL',
  received: first,
  due: second,
  ended: null,
  kind: null,
  pauses: [],
}

/** By fault one dossier or several that have it, and no other. */
const wrong: Readonly<
  Record<
    Exclude<SourceFault, 'id-missing' | 'repeated-id' | 'pause-without-dossier'>,
    Partial<PortalRow> | readonly Partial<PortalRow>[]
  >
> = {
  'received-on-missing': { received: null },
  'received-on-absurd': { received: 'absurd' },
  'channel-missing': { channel: null },
  'channel-unknown': { channel: 'ol' },
  'due-on-absurd': { due: 'absurd' },
  'due-before-reception': { received: third },
  'outcome-on-missing': { kind: 'XONG' },
  'outcome-on-absurd': { kind: 'XONG', ended: 'absurd' },
  'outcome-kind-unknown': { kind: 'xong', ended: second },
  'outcome-before-reception': { kind: 'XONG', received: second, ended: first },
  'pause-absurd': [
    { pauses: [{ from: 'absurd', to: null }] },
    { pauses: [{ from: null, to: second }] },
    {
      pauses: [
        { from: first, to: 'absurd' },
        { from: second, to: 'absurd' },
        { from: second, to: second },
      ],
    },
    {
      pauses: [
        { from: 'absurd', to: null },
        { from: second, to: second },
      ],
    },
  ],
  'pause-before-reception': {
    received: second,
    pauses: [
      { from: first, to: first },
      { from: first, to: second },
    ],
  },
  'pause-after-outcome': { kind: 'XONG', ended: second, pauses: [{ from: third, to: third }] },
  'pause-reversed': { pauses: [{ from: third, to: second }] },
  'pauses-overlap': {
    pauses: [
      { from: first, to: null },
      { from: second, to: third },
    ],
  },
}

/** Dossiers on the very edge of a fault, and one after the other. */
const edge: Readonly<Record<string, Partial<PortalRow>>> = {
  'due on the day of reception': { received: second },
  'without a due day': { due: null },
  'ended on the day of reception': { kind: 'XONG', ended: first },
  'asked on the day of reception': { pauses: [{ from: first, to: second }] },
  'asked and complete on one day': { pauses: [{ from: second, to: second }] },
  'asked on the day of the end': { kind: 'XONG', ended: second, pauses: [{ from: second, to: null }] },
  'asked again when complete': {
    pauses: [
      { from: second, to: null },
      { from: first, to: second },
    ],
  },
}

/** What is asked for, and the ids of one letter that are found. */
const pages: readonly (readonly [Omit<DossiersQueryOptions, 'figure'>, string])[] = [
  [{}, 'abcdefgh'],
  [{ limit: 3 }, 'abc'],
  [{ after: 'c', limit: 3 }, 'def'],
  [{ group: {} }, 'abcdefgh'],
  [{ group: { field: 'Hộ tịch' } }, 'a'],
  [{ group: { field: ['Hộ tịch'] } }, 'a'],
  [{ group: { field: null } }, 'de'],
  [{ group: { field: [null] } }, 'de'],
  [{ group: { field: '' } }, 'f'],
  [{ group: { field: ['Hộ tịch', 'HỘ TỊCH', null] } }, 'acde'],
  [{ group: { field: ['Hộ tịch', 'HỘ TỊCH', null] }, after: 'c', limit: 1 }, 'd'],
  [{ group: { unit: 'Xã A' } }, 'abdg'],
  [{ group: { unit: null } }, 'f'],
  [{ group: { unit: 'Xã A', field: ['Đất đai', null] } }, 'dg'],
  [{ group: { unit: ['Xã B', null], field: ['Đất đai', ''] } }, 'fh'],
  [{ group: { field: 'Xây dựng' } }, ''],
]

/** Holds what statements find in small tables. Asks for the tables of a portal. */
export function proveStatements(engineOf: () => Engine): void {
  const sourceAsked = () => ({ dialect: engineOf().dialect, source: optionsOf(asked).source })
  const namedOf = ({ dialect }: Engine) => {
    const quote = dialect === 'mariadb' ? '`' : '"'
    return (name: string) => quote + name + quote
  }
  const pauseOf = (engine: Engine, id: string) => {
    const named = namedOf(engine)
    return engine.exec(
      `INSERT INTO ${named('chờ')} (${named('mã')}, ${named('từ day')}) VALUES ('${id}', '2024-03-05')`,
    )
  }

  it('what is wrong in the tables is named by kind, with ids', async () => {
    const engine = engineOf()
    const rows = Object.entries({ ...wrong, ...edge }).flatMap(([id, changes]) =>
      [changes].flat().map((each, index) => ({ ...right, ...each, id: `${id}${index || ''}` })),
    )
    await fillTables(engine, [
      right,
      { ...right, id: 'repeated-id' },
      { ...right, id: 'repeated-id' },
      ...rows,
    ])
    const named = namedOf(engine)
    await pauseOf(engine, 'pause-without-dossier')
    await pauseOf(engine, 'pause-without-dossier')
    for (let time = 0; time < 2; time++)
      await engine.exec(
        `INSERT INTO ${named('hồ sơ')} (${named('kênh')}, ${named('nhận day')}) VALUES ('OL', '2024-03-05')`,
      )
    const found = await engine.run(sourceFaultsQuery(sourceAsked()))
    const idsOf = (fault: string) =>
      fault === 'id-missing'
        ? [null, null]
        : rows.filter(({ id }) => id.replace(/\d$/, '') === fault).map(({ id }) => id)
    const expected = Object.keys(sourceFaults)
      .sort()
      .flatMap((fault) => {
        const ids = idsOf(fault)
        return ids.length === 0 ? [[fault, fault, 1]] : ids.map((id) => [fault, id, ids.length])
      })
    expect(found.map(({ fault, id, dossiers }) => [fault, id, Number(dossiers)])).toEqual(expected)
  })

  it('of what is wrong only the first are listed, and all counted', async () => {
    const engine = engineOf()
    const ids = ['c', 'a', 'd', 'b']
    await fillTables(
      engine,
      ids.map((id) => ({ ...right, id, channel: null })),
    )
    const limited = await engine.run(sourceFaultsQuery({ ...sourceAsked(), limit: 2 }))
    expect(limited.map(({ id, dossiers }) => [id, Number(dossiers)])).toEqual([
      ['a', 4],
      ['b', 4],
    ])
  })

  it('ids that a column takes for one are several, each with its own supplements', async () => {
    const engine = engineOf()
    const [asked1, complete1] = [day('2024-03-05'), day('2024-03-08')]
    const [asked2, complete2] = [day('2024-03-06'), day('2024-03-07')]
    const rows = [
      { ...right, id: 'HS-1', pauses: [{ from: asked1, to: complete1 }] },
      { ...right, id: 'hs-1', pauses: [{ from: asked2, to: complete2 }] },
      { ...right, id: 'hS-1', pauses: [{ from: asked2, to: null }] },
      { ...right, id: 'Hs-1', pauses: [{ from: asked2, to: null }] },
      { ...right, id: 'HS-2', pauses: [] },
      { ...right, id: 'hs-2', pauses: [{ from: first, to: null }] },
      { ...right, id: 'Hs-2', pauses: [] },
      { ...right, id: 'HS-3', pauses: [{ from: second, to: first }] },
      { ...right, id: 'hs-3', pauses: [{ from: second, to: first }] },
    ]
    await fillTables(engine, rows)

    const options = optionsOf(asked)
    const { source: _source, ...inMemory } = options
    const query = tallyQuery({ ...options, dialect: engine.dialect })
    const dossiers = rows.map((row) => dossierOf(row, true))
    expect(talliesFromRows(await engine.run(query), query).total).toEqual(
      tallyDossiers(dossiers, inMemory).total,
    )
    const idsOf = async (figure: DossiersQueryOptions['figure']) =>
      (await engine.run(dossiersQuery(query, { figure }))).map(({ id }) => id).sort()
    expect(await idsOf('inProgress.awaitingSupplement')).toEqual(['Hs-1', 'hS-1', 'hs-2'].sort())
    expect(await idsOf('inProgress.total')).toEqual(rows.map(({ id }) => id).sort())

    for (const id of ['Hs-3', 'HS-4', 'hs-4', 'hS-3']) await pauseOf(engine, id)
    const faults = await engine.run(sourceFaultsQuery(sourceAsked()))
    const found = faults.map(({ fault, id, dossiers }) => `${fault} ${id} ${Number(dossiers)}`)
    expect(found.sort()).toEqual([
      'pause-reversed HS-3 2',
      'pause-reversed hs-3 2',
      'pause-without-dossier HS-4 4',
      'pause-without-dossier Hs-3 4',
      'pause-without-dossier hS-3 4',
      'pause-without-dossier hs-4 4',
    ])
  })

  it('dossiers that waited add up with as many that did not', async () => {
    const engine = engineOf()
    const due = day('2024-03-08')
    await fillTables(engine, [
      { ...right, id: 'a', due: day('2024-03-29') },
      // Overdue on 12 March, had it not waited.
      { ...right, id: 'b', received: day('2024-03-04'), due, pauses: [{ from: due, to: second }] },
    ])
    const query = tallyQuery({ ...optionsOf(asked), dialect: engine.dialect })
    const rows = await engine.run(query)
    expect(talliesFromRows(rows, query).total.inProgress).toMatchObject({ total: 2, inTime: 2, overdue: 0 })
    // What was taken back leaves no row.
    expect(rows.map(({ dossiers }) => Number(dossiers))).toEqual([2])
  })

  it.each<[string, Question['pauses']]>([
    ['with supplements', ['day', 'day']],
    ['without', null],
  ])('rows of the parts of a table add up, %s', async (_, pauses) => {
    const engine = engineOf()
    const rows = fc.sample(portal, { numRuns: 1, seed: 3 })[0]?.rows ?? []
    await fillTables(engine, rows)
    const options = { ...optionsOf({ ...asked, pauses }), by: ['unit'] as const, dialect: engine.dialect }
    const [whole, split] = [tallyQuery(options), tallyQuery({ ...options, splitBy: 'lĩnh vực' })]
    const found = await engine.run(split)
    const tallies = talliesFromRows(found, split)
    expect(tallies).toEqual(talliesFromRows(await engine.run(whole), whole))
    const parts = (of: readonly { part?: unknown }[]) => new Set(of.map(({ part }) => part)).size
    expect(parts(found)).toBeGreaterThan(1)

    const page = { figure: 'received.total', limit: 1000 } as const
    const ids = await engine.run(dossiersQuery(split, page))
    expect(ids).toHaveLength(tallies.total.received?.total as number)
    expect(ids).toEqual(await engine.run(dossiersQuery(whole, page)))
  })

  it('behind the figure of a group stand its dossiers', async () => {
    const engine = engineOf()
    const fields = {
      f: ['', null],
      b: ['Hộ tịch'.normalize('NFD'), 'Xã A'],
      e: [null, 'Xã B'],
      a: ['Hộ tịch', 'Xã A'],
      c: ['HỘ TỊCH', 'Xã B'],
      h: ['Đất đai', 'Xã B'],
      d: [null, 'Xã A'],
      g: ['Đất đai', 'Xã A'],
    } as const
    const rows = Object.entries(fields).map(([id, [field, unit]]) => {
      const pauses = 'beg'.includes(id) ? [{ from: first, to: second }] : []
      return { ...right, id, field, unit, pauses }
    })
    await fillTables(engine, [...rows, { ...right, id: 'z', received: day('2024-04-01') }])
    const question = { ...optionsOf(asked), by: ['field', 'unit'] as const, dialect: engine.dialect }
    const query = tallyQuery(question)
    for (const [options, expected] of pages) {
      const ids = await engine.run(dossiersQuery(query, { figure: 'received.online', ...options }))
      expect([options, ids.map(({ id }) => id).join('')]).toEqual([options, expected])
    }
    expect(await engine.run(dossiersQuery(query, { figure: 'received.direct' }))).toEqual([])
  })
}
