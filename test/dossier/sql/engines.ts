import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import sqlite from 'node-sqlite3-wasm'
import type { DialectName, Statement } from '../../../src/dossier/sql/index.js'

export type Row = Record<string, unknown>

/** An engine that statements are run on. */
export interface Engine {
  readonly dialect: DialectName
  readonly run: (statement: Statement) => Promise<Row[]>
  /** Several statements without parameters. */
  readonly exec: (sql: string) => Promise<void>
  /** What the columns of days are declared as: a day, an instant, a time without a zone; and others. */
  readonly types: {
    readonly day: string
    readonly instant: string
    readonly time: string
    readonly text: string
    readonly float: string
  }
  /** How a table is emptied; `DELETE FROM` unless said. */
  readonly empty?: string
  readonly close: () => Promise<void>
}

/** A collation of PostgreSQL that calls letters alike whatever their case and marks. */
export const alike = `provider = icu, locale = '@colStrength=primary', deterministic = false`

/** Types of columns in PostgreSQL; letters compare by the collation `alike`. */
export const postgresqlTypes = {
  day: 'date',
  instant: 'timestamptz',
  time: 'timestamp',
  text: 'text COLLATE alike',
  float: 'double precision',
}

/** PostgreSQL compiled for Node. */
export async function postgresqlEngine(): Promise<Engine> {
  const database = await PGlite.create()
  await database.exec(`CREATE COLLATION alike (${alike})`)
  return {
    dialect: 'postgresql',
    run: async ({ sql, parameters }) => (await database.query<Row>(sql, [...parameters])).rows,
    exec: async (sql) => void (await database.exec(sql)),
    types: postgresqlTypes,
    close: () => database.close(),
  }
}

export async function sqliteEngine(): Promise<Engine> {
  const database = new sqlite.Database()
  return {
    dialect: 'sqlite',
    run: async ({ sql, parameters }) => database.all(sql, [...parameters] as (string | number)[]) as Row[],
    exec: async (sql) => database.exec(sql),
    types: { day: 'TEXT', instant: 'TEXT', time: 'TEXT', text: 'TEXT COLLATE NOCASE', float: 'REAL' },
    close: async () => database.close(),
  }
}

export async function duckdbEngine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    dialect: 'duckdb',
    run: async ({ sql, parameters }) => {
      const reader = await connection.runAndReadAll(sql, [...parameters] as (string | number)[])
      return reader.getRowObjectsJS() as Row[]
    },
    exec: async (sql) => void (await connection.run(sql)),
    types: {
      day: 'DATE',
      instant: 'TIMESTAMPTZ',
      time: 'TIMESTAMP',
      text: 'VARCHAR COLLATE NOCASE',
      float: 'DOUBLE',
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

export const engines = { postgresql: postgresqlEngine, sqlite: sqliteEngine, duckdb: duckdbEngine }
