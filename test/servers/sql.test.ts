import mariadb from 'mariadb'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { countingPolicies } from '../../src/dossier/counting-policy.js'
import { sourceFaultsQuery, talliesFromRows, tallyQuery } from '../../src/dossier/sql/index.js'
import { alike, type Engine, postgresqlTypes, type Row } from '../dossier/sql/engines.js'
import { makeTables, optionsOf, type Question } from '../dossier/sql/portal.js'
import { proveEngine } from '../dossier/sql/prove-engine.js'
import { provePages } from '../dossier/sql/prove-pages.js'

/** An address that `scripts/with-database-servers.sh` says. */
function address(name: 'POSTGRESQL_PORT' | 'MARIADB_PORT'): { host: string; port: number } {
  const port = Number(process.env[name])
  if (!port) throw new Error(`${name} is not set: bash scripts/with-database-servers.sh npm run servers`)
  return { host: '127.0.0.1', port }
}

async function postgresqlServer(zone: string): Promise<Engine> {
  const client = new pg.Client({ ...address('POSTGRESQL_PORT'), user: 'postgres', database: 'postgres' })
  await client.connect()
  await client.query('DROP SCHEMA public CASCADE')
  await client.query('CREATE SCHEMA public')
  await client.query(`SET TIME ZONE '${zone}'`)
  await client.query(`CREATE COLLATION alike (${alike})`)
  return {
    dialect: 'postgresql',
    run: async ({ sql, parameters }) => (await client.query<Row>(sql, [...parameters])).rows,
    exec: async (sql) => void (await client.query(sql)),
    types: postgresqlTypes,
    close: () => client.end(),
  }
}

async function mariadbServer(zone: string): Promise<Engine> {
  const connection = await mariadb.createConnection({
    ...address('MARIADB_PORT'),
    user: 'cchc',
    charset: 'utf8mb4',
  })
  await connection.query('DROP DATABASE IF EXISTS cchc')
  await connection.query('CREATE DATABASE cchc CHARACTER SET utf8mb4')
  await connection.query('USE cchc')
  await connection.query(`SET time_zone = '${zone}'`)
  return {
    dialect: 'mariadb',
    run: ({ sql, parameters }) => connection.query<Row[]>(sql, [...parameters]),
    exec: async (sql) => void (await connection.query(sql)),
    // Without more words MariaDB calls letters alike whatever their case and marks.
    types: {
      day: 'date',
      instant: 'timestamp NULL',
      time: 'datetime',
      text: 'varchar(100)',
      float: 'double',
    },
    close: () => connection.end(),
  }
}

describe.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'])(
  'on PostgreSQL, in a session in %s,',
  (zone) => proveEngine(() => postgresqlServer(zone), 15),
)

describe.each(['+07:00', '-08:00', '+00:00', '+13:00'])('on MariaDB, in a session at %s,', (zone) =>
  proveEngine(() => mariadbServer(zone), 15),
)

describe.each([
  ['PostgreSQL', postgresqlServer, 'UTC'],
  ['MariaDB', mariadbServer, '+00:00'],
] as const)('on %s a page begins after the last id of the one before,', (_, open, zone) =>
  provePages(() => open(zone)),
)

it('PostgreSQL counts on several processors, supplements or none', async () => {
  const engine = await postgresqlServer('UTC')
  await makeTables(engine)
  await engine.exec(
    `INSERT INTO "hồ sơ" ("mã", "kênh", "nhận day") SELECT 'H' || n, 'OL', '2024-03-05' FROM generate_series(1, 20000) AS n`,
  )
  await engine.exec('ANALYZE')
  for (const setting of ['parallel_setup_cost', 'parallel_tuple_cost', 'min_parallel_table_scan_size'])
    await engine.exec(`SET ${setting} = 0`)
  for (const pauses of [null, ['day', 'day']] as Question['pauses'][]) {
    const asked = optionsOf({
      policy: countingPolicies.listedApart,
      by: ['field'],
      from: '2024-02-01',
      length: 40,
      seen: null,
      received: 'day',
      due: 'instant',
      ended: 'utc-time',
      pauses,
    })
    const { sql, parameters } = tallyQuery({ ...asked, dialect: 'postgresql' })
    const plan = await engine.run({ sql: `EXPLAIN ${sql}`, parameters })
    const steps = plan.map((row) => String(row['QUERY PLAN']))
    expect(steps.filter((step) => /Partial .*Aggregate/.test(step))).toHaveLength(1)
    expect(steps.some((step) => /Parallel Seq Scan on "hồ sơ"/.test(step))).toBe(true)
  }
  await engine.close()
})

it('MariaDB refuses, by id, a text that it would read as another day', async () => {
  const engine = await mariadbServer('+07:00')
  const texts = ['15/07/2024', '24/03/05', '5-3-24', '2024-03-05 10:00', 'nay', '']
  await engine.exec(
    'CREATE TABLE ho_so (ma varchar(20), kenh varchar(20), ngay varchar(20), luc varchar(20))',
  )
  for (const text of texts)
    await engine.exec(`INSERT INTO ho_so VALUES ('${text}!', 'OL', '${text}', '${text}')`)
  for (const receivedOn of ['ngay', { column: 'luc', holds: 'viet-nam-time' as const }]) {
    const source = {
      table: 'ho_so',
      id: 'ma',
      channel: { column: 'kenh', codes: { OL: 'online' as const } },
      receivedOn,
    }
    const period = { from: '2024-03-01', to: '2024-03-31' }
    const query = tallyQuery({ dialect: 'mariadb', source, period })
    const { counted, refused } = talliesFromRows(await engine.run(query), query)
    expect({ counted, refused }).toEqual({ counted: 0, refused: texts.length })
    const faults = await engine.run(sourceFaultsQuery({ dialect: 'mariadb', source }))
    expect(new Set(faults.map(({ fault, id }) => `${fault} ${id}`))).toEqual(
      new Set(texts.map((text) => `received-on-absurd ${text}!`)),
    )
  }
  await engine.close()
})
