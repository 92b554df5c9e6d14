import { sourceFaultsQuery, talliesFromRows, tallyQuery } from 'cchc/sql'
import { source } from './source.js'

/** Counts where the dossiers lie: one statement, a row for each field and class, however many dossiers there are. */
export async function countInDatabase(database, options) {
  const query = tallyQuery({ ...options, dialect: 'postgresql', source })
  const { rows } = await database.query(query.sql, query.parameters)
  return talliesFromRows(rows, query)
}

/** What is wrong in the tables: rows of a kind of fault, an id, and how many ids have it. */
export async function faultsInDatabase(database) {
  const { sql, parameters } = sourceFaultsQuery({ dialect: 'postgresql', source, limit: 3 })
  const { rows } = await database.query(sql, parameters)
  return rows
}
