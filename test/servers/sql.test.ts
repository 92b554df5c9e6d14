import mariadb from 'mariadb'
import pg from 'pg'
import { describe } from 'vitest'
import type { Engine, Row } from '../dossier/sql/engines.js'
import { proveEngine } from '../dossier/sql/prove-engine.js'

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
  await client.query(
    `CREATE COLLATION alike (provider = icu, locale = 'und-u-ks-level1', deterministic = false)`,
  )
  return {
    dialect: 'postgresql',
    run: async ({ sql, parameters }) => (await client.query<Row>(sql, [...parameters])).rows,
    exec: async (sql) => void (await client.query(sql)),
    types: { day: 'date', instant: 'timestamptz', time: 'timestamp', text: 'text COLLATE alike' },
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
    types: { day: 'date', instant: 'timestamp NULL', time: 'datetime', text: 'varchar(100)' },
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
