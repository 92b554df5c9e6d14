import { expect, it } from 'vitest'
import { sourceFaultsQuery, talliesFromRows, tallyQuery } from '../../../src/dossier/sql/index.js'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import { dossierRows } from '../../../src/host/index.js'
import { duckdbEngine, postgresqlEngine, sqliteEngine } from './engines.js'

const ends = { XONG: 'resolved' } as const
const statuses = ['XONG', 'CHO', 'KHAC', '', null]
const period = { from: '2024-03-01', to: '2024-03-31' }

it.each([
  ['sqlite', sqliteEngine],
  ['postgresql', postgresqlEngine],
  ['duckdb', duckdbEngine],
] as const)('refuses a status that is not listed as rows in memory do, on %s', async (dialect, start) => {
  const engine = await start()
  const { day, text } = engine.types
  await engine.exec(`CREATE TABLE ho_so (ma ${text}, kenh ${text}, nhan ${day}, xong ${day}, tt ${text})`)
  const rows = statuses.map((tt, index) => ({
    ma: `H${index}`,
    kenh: 'OL',
    nhan: '2024-03-04',
    xong: tt === 'XONG' ? '2024-03-05' : null,
    tt,
  }))
  const literal = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
  for (const row of rows)
    await engine.exec(`INSERT INTO ho_so VALUES (${Object.values(row).map(literal).join(', ')})`)
  for (const codes of [ends, { ...ends, CHO: 'in-progress' } as const]) {
    const source = {
      table: 'ho_so',
      id: 'ma',
      channel: { column: 'kenh', codes: { OL: 'online' as const } },
      receivedOn: 'nhan',
      outcome: { on: 'xong', kind: { column: 'tt', codes } },
    }
    const query = tallyQuery({ dialect, source, period })
    const counted = talliesFromRows(await engine.run(query), query)
    const { total, refused } = tallyDossiers(rows, { period, read: dossierRows(source) })
    expect([counted.total, counted.refused]).toEqual([total, refused])
    expect(refused).toBe('CHO' in codes ? 1 : 0)
    const faults = await engine.run(sourceFaultsQuery({ dialect, source }))
    expect(faults.map(({ fault, id }) => [fault, id])).toEqual(
      'CHO' in codes ? [['outcome-kind-unknown', 'H2']] : [],
    )
  }
  await engine.close()
})
