import { fileURLToPath } from 'node:url'

/**
 * Opens the database of `DATABASE_URL`; without it PostgreSQL itself, compiled for Node, with its files in `pgdata`.
 * Both answer `query(sql, parameters)`, run several statements with `exec(sql)`, and have to be closed.
 */
export async function openDatabase() {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) {
    const { PGlite } = await import('@electric-sql/pglite')
    return PGlite.create(fileURLToPath(new URL('pgdata', import.meta.url)))
  }
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString })
  await client.connect()
  return {
    query: (sql, parameters) => client.query(sql, parameters),
    // Without parameters pg takes several statements at once.
    exec: (sql) => client.query(sql),
    close: () => client.end(),
  }
}
