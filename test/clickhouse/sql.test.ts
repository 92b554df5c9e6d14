import { describe } from 'vitest'
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
