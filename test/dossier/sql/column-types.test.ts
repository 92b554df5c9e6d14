import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DossierSource,
  sourceFaultsQuery,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'
import { duckdbEngine, type Engine, postgresqlEngine, sqliteEngine } from './engines.js'

const period = { from: '2024-03-01', to: '2024-03-31' }
const base: DossierSource = {
  table: 'ho_so',
  id: 'ma',
  channel: { column: 'kenh', codes: { OL: 'online' } },
  receivedOn: 'ngay',
}
const pauses = { table: 'cho', dossier: 'ma', from: 'ngay', to: 'ngay' }

describe.each([
  ['postgresql', postgresqlEngine],
  ['duckdb', duckdbEngine],
] as const)('%s refuses, in the tally and in its faults,', (dialect, start) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await start()
    const { day, time, instant, text } = engine.types
    const days = `ngay ${day}, gio ${time}, luc ${instant}, chu ${text}`
    const values = `'2024-03-05', '2024-03-05 10:00:00', '2024-03-05 10:00:00+07:00', '2024-03-05'`
    await engine.exec(`CREATE TABLE ho_so (ma ${text}, kenh ${text}, kq ${text}, ${days})`)
    await engine.exec(`INSERT INTO ho_so VALUES ('A', 'OL', 'XONG', ${values})`)
    await engine.exec(`CREATE TABLE cho (ma ${text}, ${days})`)
    await engine.exec(`INSERT INTO cho VALUES ('A', ${values})`)
  })
  afterAll(() => engine.close())

  it.each<[string, Partial<DossierSource>]>([
    ['texts as days of reception', { receivedOn: 'chu' }],
    ['texts as due days', { dueOn: 'chu' }],
    ['times as days', { dueOn: 'gio' }],
    ['instants as days', { dueOn: 'luc' }],
    ['days as instants', { receivedOn: { column: 'ngay', holds: 'instant' } }],
    ['times without a zone as instants', { dueOn: { column: 'gio', holds: 'instant' } }],
    ['instants as times without a zone', { dueOn: { column: 'luc', holds: 'viet-nam-time' } }],
    [
      'texts as days of the end',
      { outcome: { on: 'chu', kind: { column: 'kq', codes: { XONG: 'resolved' } } } },
    ],
    ['texts as days of a supplement', { pauses: { ...pauses, from: 'chu' } }],
    ['times as instants', { pauses: { ...pauses, to: { column: 'gio', holds: 'instant' } } }],
  ])('%s', async (_, changes) => {
    const source = { ...base, ...changes }
    await expect(engine.run(tallyQuery({ dialect, source, period }))).rejects.toThrow()
    await expect(engine.run(sourceFaultsQuery({ dialect, source }))).rejects.toThrow()
  })

  it('no column of the type that is said', async () => {
    const source = { ...base, dueOn: { column: 'luc', holds: 'instant' as const }, pauses }
    expect(await engine.run(sourceFaultsQuery({ dialect, source }))).toEqual([])
  })
})

it('sqlite refuses, by id, a text that is no day as it is written there', async () => {
  const engine = await sqliteEngine()
  await engine.exec('CREATE TABLE ho_so (ma TEXT, kenh TEXT, ngay)')
  const texts = [
    '15/07/2024',
    '2024-7-5',
    '24/03/05',
    '2024-03-05 ',
    '2024-02-30',
    '2024-03-05 10:00',
    '',
    'now',
  ]
  for (const text of texts) await engine.exec(`INSERT INTO ho_so VALUES ('${text}!', 'OL', '${text}')`)
  await engine.exec(`INSERT INTO ho_so VALUES ('20240305!', 'OL', 20240305), ('đúng', 'OL', '2024-03-05')`)
  const query = tallyQuery({ dialect: 'sqlite', source: base, period })
  const { counted, refused } = talliesFromRows(await engine.run(query), query)
  expect({ counted, refused }).toEqual({ counted: 1, refused: 9 })
  const faults = await engine.run(sourceFaultsQuery({ dialect: 'sqlite', source: base }))
  expect(new Set(faults.map(({ fault, id }) => `${fault} ${id}`))).toEqual(
    new Set([...texts, '20240305'].map((text) => `received-on-absurd ${text}!`)),
  )
  await engine.close()
})
