import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const fiftyMegabytes = 50_000_000

/** A file of 50 MB: a table with a row for every commune of the world, and its total. */
function writeHugeTable(): { readonly file: string; readonly rows: number } {
  const row = (received: number) => ({
    label: 'Bộ phận tiếp nhận và trả kết quả UBND xã Bình An',
    received: { total: received, inPeriod: received, online: received, direct: 0, postal: 0, carriedOver: 0 },
    resolved: { total: received, early: received, onTime: 0, late: 0 },
    inProgress: { total: 0, inTime: 0, overdue: 0 },
    returned: 0,
    withdrawn: 0,
    rates: { online: '100', early: '100', late: '0' },
  })
  const text = JSON.stringify(row(72), null, 2)
  const rows = Math.ceil(fiftyMegabytes / Buffer.byteLength(`${text},`))
  const table = `{"rows":[${Array(rows).fill(text).join(',')}],"total":${JSON.stringify(row(72 * rows))}}`
  return { file: folder.write('table.json', reportText(`"procedures":{"table":${table}}`)), rows }
}

describe('a file of 50 MB', () => {
  it('with a huge table is checked to the last row', async () => {
    const { file, rows } = writeHugeTable()
    const { status, stderr, results } = await checkAsJson([file])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(results[0]).toMatchObject({ ok: true, findings: [] })
    expect(results[0]?.rules['dossier/received-total']).toMatchObject({ passed: rows + 1 })
  })

  it.each([
    ['digits in a count', `"received":{"total":"${'1'.repeat(fiftyMegabytes)}"}`, 'received/total'],
    ['letters in a count', `"received":{"total":"${'x'.repeat(fiftyMegabytes)}"}`, 'received/total'],
    ['digits in a number', `"received":{"total":${'1'.repeat(fiftyMegabytes)}}`, 'received/total'],
    ['digits in a rate', `"rates":{"online":"${'1'.repeat(fiftyMegabytes)}"}`, 'rates/online'],
  ])('with %s is refused in one short line', async (_, tally, place) => {
    const file = folder.write('digits.json', reportText(`"procedures":{"dossiers":{${tally}}}`))
    const { status, stdout, stderr } = await runCli(['check', file])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^cchc: [^\n]+\n$/)
    expect(stderr.startsWith(`cchc: ${file}: /procedures/dossiers/${place}: `)).toBe(true)
    expect(stderr.length).toBeLessThan(500)
  })

  it('with an array a million deep is refused', async () => {
    const file = folder.write('deep.json', '['.repeat(fiftyMegabytes))
    expect((await runCli(['check', file])).stderr).toMatch(/^cchc: [^\n]+\n$/)
  })
})

it('a file over 100 MB is refused by its size', async () => {
  const file = folder.write('too-large.json', Buffer.alloc(100_000_001, ' '))
  const { status, stderr } = await runCli(['check', file, '--lang', 'en'])
  expect(status).toBe(2)
  expect(stderr).toBe(`cchc: ${file}: is too large (over 100 MB)\n`)
})
