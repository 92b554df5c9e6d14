import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DossierSource, dossiersQuery, tallyQuery } from '../../../src/dossier/sql/index.js'
import type { Engine } from './engines.js'

const source: DossierSource = {
  table: 'ho_so',
  id: 'ma',
  channel: { column: 'kenh', codes: { OL: 'online' } },
  receivedOn: 'nhan',
}
const period = { from: '2024-03-01', to: '2024-03-31' }

/** The ids behind the total, page by page. */
async function pagesOf(engine: Engine, source: DossierSource, limit: number): Promise<unknown[]> {
  const query = tallyQuery({ dialect: engine.dialect, source, period })
  const found: unknown[] = []
  for (;;) {
    const last = found.at(-1)
    const after = typeof last === 'number' ? last : last === undefined ? undefined : String(last)
    const page = await engine.run(
      dossiersQuery(query, { figure: 'received.total', limit, ...(after !== undefined && { after }) }),
    )
    found.push(...page.map(({ id }) => id))
    if (page.length < limit) return found
    if (found.length > 100) throw new Error('pages without an end')
  }
}

/** Holds that pages of ids, one after the other, give each dossier that has an id once. */
export function provePages(open: () => Promise<Engine>): void {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })
  afterAll(() => engine.close())

  const fill = async (type: string, ids: readonly string[]) => {
    await engine.exec('DROP TABLE IF EXISTS ho_so')
    await engine.exec(`CREATE TABLE ho_so (ma ${type}, kenh ${engine.types.text}, nhan ${engine.types.day})`)
    for (const id of ids) await engine.exec(`INSERT INTO ho_so VALUES (${id}, 'OL', '2024-03-05')`)
  }

  const alike = [
    'HS-1',
    'hs-1',
    'Hs-1',
    'hS-1',
    'hs-2',
    'HS-2',
    'Hộ',
    'Hộ'.normalize('NFD'),
    'hộ',
    'HỘ',
    'Ho',
  ]
  it.each([1, 2, 3, 4, 50])('where a column takes some ids for one, %i a page', async (limit) => {
    await fill(
      engine.types.text,
      alike.map((id) => `'${id}'`),
    )
    const found = await pagesOf(engine, source, limit)
    expect([...found].sort()).toEqual([...alike].sort())
  })

  it.each([1, 2, 50])('and whole numbers are ids as well, %i a page', async (limit) => {
    const ids = ['9007199254740993', '9007199254740992', '9', '10', '-3', '100']
    await fill('bigint', ids)
    const found = await pagesOf(engine, source, limit)
    expect(found.map(String)).toEqual(['-3', '9', '10', '100', '9007199254740992', '9007199254740993'])
  })

  it.each([1, 2, 50])('and whole numbers in a column of floating point, %i a page', async (limit) => {
    await fill(engine.types.float, ['9', '10', '-3', '100'])
    expect(await pagesOf(engine, source, limit)).toEqual([-3, 9, 10, 100])
  })

  it.each([1, 2, 50])('and none has what has no id, %i a page', async (limit) => {
    await fill(engine.types.text, ['NULL', "'A'", 'NULL', "'B'", "''"])
    expect(await pagesOf(engine, source, limit)).toEqual(['', 'A', 'B'])
  })
}
