import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toDayNumber } from '../../../src/calendar/day.js'
import {
  type DossierSource,
  sourceFaultsQuery,
  talliesFromRows,
  tallyQuery,
} from '../../../src/dossier/sql/index.js'
import type { Holds } from '../../../src/sql/dialect.js'
import { dialects } from '../../../src/sql/dialects.js'
import { name, parameter, sql } from '../../../src/sql/fragment.js'
import { print } from '../../../src/sql/print.js'
import { duckdbEngine, type Engine, postgresqlEngine, sqliteEngine } from './engines.js'

const period = { from: '2024-03-01', to: '2024-03-31' }
const base: DossierSource = {
  table: 'ho_so',
  id: 'ma',
  channel: { column: 'kenh', codes: { OL: 'online' } },
  receivedOn: 'ngay',
}
const pauses = { table: 'cho', dossier: 'ma', from: 'ngay', to: 'ngay' }

let sqlite: Engine
beforeAll(async () => {
  sqlite = await sqliteEngine()
})
afterAll(() => sqlite.close())

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
    ['instants as times at UTC', { receivedOn: { column: 'luc', holds: 'utc-time' } }],
    ['days as times at UTC', { dueOn: { column: 'ngay', holds: 'utc-time' } }],
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

it.each(['TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS'])(
  'duckdb takes a %s as a time without a zone',
  async (type) => {
    const engine = await duckdbEngine()
    await engine.exec(`CREATE TABLE ho_so (ma VARCHAR, kenh VARCHAR, gio ${type})`)
    await engine.exec(
      `INSERT INTO ho_so VALUES ('A', 'OL', '2024-02-29 16:59:59'), ('B', 'OL', '2024-02-29 17:00:00')`,
    )
    const source = { ...base, receivedOn: { column: 'gio', holds: 'utc-time' as const } }
    const query = tallyQuery({ dialect: 'duckdb', source, period })
    const { received } = talliesFromRows(await engine.run(query), query).total
    expect(received).toMatchObject({ carriedOver: 1, online: 1 })
    await engine.close()
  },
)

it.each<[Holds, string, string | null]>([
  ['day', '2024-03-05', '2024-03-05'],
  ['day', '1900-01-01', '1900-01-01'],
  ['day', '2024-03-05T10:00:00', null],
  ['day', '2024-02-30', null],
  ['instant', '2024-03-05 10:00:00Z', '2024-03-05'],
  ['instant', '2024-03-05T16:59:59Z', '2024-03-05'],
  ['instant', '2024-03-05T17:00:00Z', '2024-03-06'],
  ['instant', '2024-03-05T16:59:59.9999Z', '2024-03-05'],
  ['instant', '2024-03-05 23:59:59.9+07:00', '2024-03-05'],
  ['instant', '2024-03-05 00:00:00+07:30', '2024-03-04'],
  ['instant', '2024-03-05 09:59:59-07:00', '2024-03-05'],
  ['instant', '2024-03-05 10:00:00-07:00', '2024-03-06'],
  ['instant', '2024-03-05 10:00:00', null],
  ['instant', '2024-03-05 10:00:00z', null],
  ['instant', '2024-03-05 10:00:00+7', null],
  ['instant', '2024-03-05 10:00:00+0700', null],
  ['instant', '2024-03-05 10:00:00~07:00', null],
  ['instant', '2024-03-05 10:00:00+07:00 ', null],
  ['instant', '2024-03-05 10:00:00 UTC', null],
  ['instant', '2024-02-30 10:00:00Z', null],
  ['instant', '2024-02-30 10:00:00+07:00', null],
  ['instant', '2024-03-05Z', null],
  ['instant', '1899-12-31 16:59:59Z', null],
  ['instant', '1899-12-31 17:00:00Z', '1900-01-01'],
  ['viet-nam-time', '2024-03-05 23:59:59.999', '2024-03-05'],
  ['viet-nam-time', '2024-03-05T00:00:00', '2024-03-05'],
  ['viet-nam-time', '2024-03-05 10:00:00Z', null],
  ['viet-nam-time', '2024-03-05 10:00', null],
  ['viet-nam-time', '2024-03-05', null],
  ['viet-nam-time', '2024-02-30 10:00:00', null],
  ['viet-nam-time', '2024-03-05 24:00:00', null],
  ['instant', '2024-03-05T24:00:00Z', null],
  ['utc-time', '2024-03-05 23:59:59', '2024-03-06'],
  ['utc-time', '2024-03-05 16:59:59', '2024-03-05'],
  ['utc-time', '2024-03-05T17:00:00.5', '2024-03-06'],
  ['utc-time', '2024-03-05 17:00:00+00:00', null],
  ['utc-time', '2024-03-05 17:00', null],
])('sqlite reads a text as a column that holds %s: %s is the day %s', async (kind, text, day) => {
  const { number, isAbsurd } = dialects.sqlite.day(name('of', 'chu'), kind)
  const statement = sql`
    SELECT ${number} AS day, ${isAbsurd} AS absurd
    FROM (SELECT ${parameter(text)} AS chu) AS ${name('of')}`
  const [row] = await sqlite.run(print(statement, dialects.sqlite))
  expect(row).toEqual({ day: day === null ? null : toDayNumber(day), absurd: day === null ? 1 : 0 })
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
