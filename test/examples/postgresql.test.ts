import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyExample, type ExampleCopy } from './example-copy.js'
import { freePort } from './free-port.js'

let example: ExampleCopy

beforeAll(() => {
  // A server of the protocol of PostgreSQL before PGlite, so that pg is tried as well.
  example = copyExample('postgresql', '@electric-sql/pglite-socket@0.2.17')
})
afterAll(() => example?.remove())

/** What the database itself counts for the period of the report. */
const counting = `
import { openDatabase } from './open-database.js'
const database = await openDatabase()
const { rows } = await database.query(\`
SELECT coalesce(linh_vuc, 'Tổng số') AS label,
  count(*)::int AS received,
  (count(*) FILTER (WHERE ket_qua = 'XONG' AND ngay_ket_thuc <= '2024-06-14'))::int AS resolved,
  (count(*) FILTER (WHERE ngay_ket_thuc IS NULL OR ngay_ket_thuc > '2024-06-14'))::int AS open
FROM ho_so
WHERE ngay_tiep_nhan <= '2024-06-14' AND (ngay_ket_thuc IS NULL OR ngay_ket_thuc >= '2024-03-15')
GROUP BY ROLLUP (linh_vuc)\`)
await database.close()
console.log(JSON.stringify(rows))
`

/** Seeds a database, reports from it, and holds the report against what the database counts. */
function reportFrom(env: NodeJS.ProcessEnv): string {
  expect(example.run('node', ['seed.js'], env)).toBe('20000 hồ sơ\n')
  const printed = example.run('node', ['report.js'], env)
  const figures = (text: string) => text.split('\n').slice(0, 7)
  expect(figures(example.run('node', ['report.js', '--cursor'], env))).toEqual(figures(printed))
  const counted: { label: string; received: number; resolved: number; open: number }[] = JSON.parse(
    example.run('node', ['--input-type=module', '-e', counting], env),
  )
  expect(counted).toHaveLength(6)
  const print = new Intl.NumberFormat('vi-VN')
  for (const { label, ...counts } of counted) {
    const [received, resolved, open] = [counts.received, counts.resolved, counts.open].map((count) =>
      print.format(count),
    )
    expect(printed).toContain(
      `${label}: tiếp nhận ${received}, đã giải quyết ${resolved}, đang giải quyết ${open}\n`,
    )
  }
  return printed
}

describe('a report from the table of dossiers', () => {
  let fromFiles: string

  it('has what the database counts, without a server', () => {
    fromFiles = reportFrom({ DATABASE_URL: '' })
    expect(fromFiles.trim().split('\n').slice(-3)).toEqual([
      'trực tuyến 71,5%, đúng và trước hạn 95,1%',
      'info Báo cáo chưa có số (/BC-UBND).',
      '11.839 hồ sơ, 1 phát hiện, không có lỗi',
    ])
  })

  it('is the same again, in another time zone', () => {
    expect(reportFrom({ DATABASE_URL: '', TZ: 'America/New_York' })).toBe(fromFiles)
  })

  it('is the same through pg from a server', async () => {
    const port = String(await freePort())
    const { stop } = await startServer(port)
    try {
      expect(reportFrom({ DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres` })).toBe(fromFiles)
    } finally {
      await stop()
    }
  })
})

/** PGlite behind the protocol of PostgreSQL, in memory. */
function startServer(port: string): ReturnType<ExampleCopy['serve']> {
  const program = `
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
const server = new PGLiteSocketServer({ db: await PGlite.create(), port: ${port}, host: '127.0.0.1' })
await server.start()
console.log('http://127.0.0.1:${port}')
`
  return example.serve('node', ['--input-type=module', '-e', program])
}
