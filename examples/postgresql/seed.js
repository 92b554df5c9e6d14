/** Makes the tables and fills them; what is there already stays. */
import { readFile } from 'node:fs/promises'
import { openDatabase } from './open-database.js'

const database = await openDatabase()
for (const file of ['schema.sql', 'seed.sql']) {
  await database.exec(await readFile(new URL(file, import.meta.url), 'utf8'))
}
const { rows } = await database.query('SELECT count(*)::int AS count FROM ho_so')
console.log(`${rows[0].count} hồ sơ`)
await database.close()
