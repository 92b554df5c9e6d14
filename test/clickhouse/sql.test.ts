import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type DossierSource,
  sourceFaultsQuery,
  talliesFromRows,
  tallyQuery,
} from '../../src/dossier/sql/index.js'
import type { Engine, Row } from '../dossier/sql/engines.js'
import { proveEngine } from '../dossier/sql/prove-engine.js'
import { provePages } from '../dossier/sql/prove-pages.js'

interface Session {
  readonly query: (sql: string) => string
  readonly queryBind: (sql: string, parameters: Record<string, unknown>, format: string) => string
  readonly close: () => void
}

interface Columns {
  readonly zone: string
  readonly day: string
  readonly instant: string
  readonly time: string
  readonly text: string
}

/** ClickHouse inside this process, from the package that `scripts/with-clickhouse.sh` installs. */
async function clickhouseEngine({ zone, ...types }: Columns): Promise<Engine> {
  const file = process.env.CHDB
  if (file === undefined) throw new Error('CHDB is not set: npm run clickhouse')
  const { Session } = (await import(file)) as { Session: new () => Session }
  const session = new Session()
  // Its own first database takes some names of tables for files.
  session.query('CREATE DATABASE cchc')
  session.query('USE cchc')
  const settings = {
    session_timezone: `'${zone}'`,
    default_table_engine: "'Memory'",
    date_time_input_format: "'best_effort'",
  }
  for (const [setting, value] of Object.entries(settings)) session.query(`SET ${setting} = ${value}`)
  return {
    dialect: 'clickhouse',
    run: async ({ sql, parameters }) => {
      const named = Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value]))
      const lines = session.queryBind(sql, named, 'JSONEachRow').trimEnd()
      // Numbers that JavaScript cannot hold, as text.
      const exact = lines.replace(/:(-?\d{16,})(?=[,}])/g, ':"$1"')
      return exact === '' ? [] : exact.split('\n').map((line): Row => JSON.parse(line))
    },
    exec: async (sql) => void session.query(sql),
    types: { ...types, float: 'Nullable(Float64)' },
    empty: 'TRUNCATE TABLE',
    close: async () => session.close(),
  }
}

const columns: readonly Columns[] = [
  {
    zone: 'Asia/Ho_Chi_Minh',
    day: 'Nullable(Date32)',
    instant: 'Nullable(DateTime)',
    time: "Nullable(DateTime('UTC'))",
    text: 'Nullable(String)',
  },
  {
    zone: 'America/Los_Angeles',
    day: 'Nullable(Date)',
    instant: 'Nullable(DateTime64(3))',
    time: "Nullable(DateTime64(6, 'UTC'))",
    text: 'Nullable(String)',
  },
  {
    zone: 'UTC',
    day: 'Nullable(Date32)',
    instant: "Nullable(DateTime('America/New_York'))",
    time: "Nullable(DateTime64(3, 'Asia/Tokyo'))",
    text: 'LowCardinality(Nullable(String))',
  },
  {
    zone: 'Pacific/Kiritimati',
    day: 'Nullable(Date)',
    instant: "Nullable(DateTime64(0, 'UTC'))",
    time: "Nullable(DateTime('Asia/Ho_Chi_Minh'))",
    text: 'Nullable(String)',
  },
]

describe.each(columns)('on ClickHouse, in a session in $zone, with $instant,', (each) =>
  proveEngine(() => clickhouseEngine(each), 15),
)

describe('on ClickHouse a page begins after the last id of the one before,', () =>
  provePages(() => clickhouseEngine(columns[0] as Columns)))

describe('ClickHouse refuses, in the tally and in its faults,', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await clickhouseEngine(columns[0] as Columns)
    const { day, instant, time, text } = engine.types
    await engine.exec(
      `CREATE TABLE ho_so (ma ${text}, kenh ${text}, ngay ${day}, luc ${instant}, gio ${time}, chu ${text})`,
    )
    await engine.exec(
      `INSERT INTO ho_so VALUES ('A', 'OL', '2024-03-05', '2024-03-05 10:00:00', '2024-03-05 10:00:00', '2024-03-05')`,
    )
  })
  afterAll(() => engine.close())
  const run = (receivedOn: DossierSource['receivedOn']) => {
    const channel = { column: 'kenh', codes: { OL: 'online' } } as const
    const source = { table: 'ho_so', id: 'ma', channel, receivedOn }
    const period = { from: '2024-03-01', to: '2024-03-31' }
    const query = tallyQuery({ dialect: 'clickhouse', source, period })
    return {
      faults: () => engine.run(sourceFaultsQuery({ dialect: 'clickhouse', source })),
      counted: async () => talliesFromRows(await engine.run(query), query).counted,
    }
  }

  it.each<[string, DossierSource['receivedOn']]>([
    ['texts as days', 'chu'],
    ['instants as days', 'luc'],
    ['times as days', 'gio'],
    ['days as instants', { column: 'ngay', holds: 'instant' }],
    ['texts as instants', { column: 'chu', holds: 'instant' }],
    ['times that each session shows otherwise', { column: 'luc', holds: 'viet-nam-time' }],
    ['days as times', { column: 'ngay', holds: 'utc-time' }],
  ])('%s', async (_, receivedOn) => {
    const { faults, counted } = run(receivedOn)
    await expect(faults()).rejects.toThrow()
    await expect(counted()).rejects.toThrow()
  })

  it.each<DossierSource['receivedOn']>([
    'ngay',
    { column: 'luc', holds: 'instant' },
    { column: 'gio', holds: 'instant' },
    { column: 'gio', holds: 'utc-time' },
  ])('no column of the type that is said, %j', async (receivedOn) => {
    const { faults, counted } = run(receivedOn)
    expect(await faults()).toEqual([])
    expect(await counted()).toBe(1)
  })
})
