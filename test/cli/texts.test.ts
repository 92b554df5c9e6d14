import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesIn } from '../../src/cli/text-report.js'
import { runCli } from './run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'cchc-texts-'))
const file = join(folder, 'bao-cao.txt')
writeFileSync(
  file,
  `BÁO CÁO
Kết quả công tác cải cách hành chính quý I năm 2024

UBND xã Tân Lập báo cáo kết quả như sau:

1. Hồ sơ
Đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0). Đã trồng 500 cây xanh.
`,
)

describe('cchc check of a text', () => {
  it('prints each finding under its line, with the words marked, and how much was read', async () => {
    const { status, stdout } = await runCli(['check', file])
    expect(status).toBe(1)
    const lines = stdout.split('\n')
    const at = lines.findIndex((line) => line.includes(':7:15'))
    expect(lines[at + 1]).toContain('7 | Đã giải quyết 118 hồ sơ')
    expect(lines[at + 2]?.indexOf('^^^')).toBe(lines[at + 1]?.indexOf('118'))
    expect(stdout).toContain('đọc được 4 trong 5 số liệu; 1 chưa hiểu')
    expect(stdout).not.toContain('cây')
  })

  it('lists what was not read where asked', async () => {
    const { stdout } = await runCli(['check', file, '--show-unread', '--lang', 'en'])
    expect(stdout).toContain('500: a word is not known: “trồng”')
  })

  it('fails where too little was read', async () => {
    const { status, stderr } = await runCli(['check', file, '--fail-on', 'error', '--require-read', '90'])
    expect(status).toBe(1)
    expect(stderr).toContain('--require-read 90')
    expect((await runCli(['check', file, '--require-read', '80'])).stderr).toBe('')
    expect((await runCli(['check', file, '--require-read', 'all'])).status).toBe(2)
  })

  it('says line, column and span in JSON and Markdown', async () => {
    const { results } = JSON.parse((await runCli(['check', file, '--format', 'json'])).stdout)
    const [finding] = results[0].findings.filter(
      ({ rule }: { rule: string }) => rule === 'dossier/resolved-total',
    )
    expect(finding.places).toEqual([
      { line: 7, column: 15, span: [expect.any(Number), expect.any(Number)], text: '118' },
    ])
    expect(results[0].reading).toMatchObject({
      read: 4,
      figures: 5,
      unread: [{ text: '500', line: 7, word: 'trồng' }],
    })
    expect((await runCli(['check', file, '--format', 'markdown'])).stdout).toContain('7:15 “118”')
  })

  it('reads what Windows calls Unicode', async () => {
    const unicode = join(folder, 'unicode.txt')
    const bytes = Buffer.from(`\ufeff${readFileSync(file, 'utf8')}`, 'utf16le')
    writeFileSync(unicode, bytes)
    const { stdout } = await runCli(['check', unicode])
    expect(stdout.replaceAll(unicode, file)).toBe((await runCli(['check', file])).stdout)
    writeFileSync(unicode, Buffer.from(bytes).swap16())
    expect((await runCli(['check', unicode])).stdout).toBe(stdout)
  })

  it.each([
    ['nothing', '\n \n', /văn bản trống/],
    ['an old font', 'B¸o c¸o kÕt qu¶ c¶i c¸ch hµnh chÝnh n¨m 2024\n§· tiÕp nhËn 120 hå s¬.', /TCVN3/],
    ['another code page', Buffer.from([0xd0, 0xe3, 0x20, 0xe0]), /UTF-8; hãy lưu lại với mã hóa UTF-8/],
    ['a text of Windows', Buffer.from('h\xf4\xcc s\xf5', 'latin1'), /Windows-1258; hãy lưu lại/],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452e161cc2e', 'hex'),
      /không nhận ra loại tệp; cần văn bản, \.docx/,
    ],
    ['much that is zero', Buffer.alloc(4096, Buffer.from('d000000000', 'hex')), /không nhận ra loại tệp/],
    ['UTF-16 without its mark', Buffer.from('Hồ sơ', 'utf16le'), /UTF-16; hãy lưu lại/],
    ['a text cut in a letter', Buffer.from('hồ sơ đã'.normalize('NFD')).subarray(0, -1), /UTF-8; hãy/],
  ])('says of %s what it is', async (name, content, reason) => {
    const other = join(folder, `${name}.txt`)
    writeFileSync(other, content)
    const { status, stderr } = await runCli(['check', other])
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
  })

  it('tells the columns of a long decomposed line one after another', () => {
    const long = 'ộ 12 '.repeat(20).normalize('NFD')
    const placeOf = placesIn(long)
    const columns = [...long.matchAll(/12/g)].map(({ index }) => placeOf([index, index + 2]).column)
    expect(columns).toEqual(Array.from({ length: 20 }, (_, index) => 5 * index + 3))
    expect(placeOf([long.indexOf('12'), 0]).column).toBe(3)
  })

  it('says what a text does not say', async () => {
    const other = join(folder, 'tin.txt')
    writeFileSync(other, 'Đã giải quyết 118 hồ sơ.\n')
    const { status, stderr } = await runCli(['check', other])
    expect(status).toBe(2)
    expect(stderr).toContain('cơ quan báo cáo, kỳ báo cáo')
    expect(stderr).toContain(
      'cchc.config.json: { "agency": { "name": "UBND xã Tân Lập", "level": "commune" } }',
    )
  })
})

it('cchc read prints the report with places', async () => {
  const { status, stdout } = await runCli(['read', file])
  const [{ report, places, unread }] = JSON.parse(stdout).results
  expect(status).toBe(0)
  expect(report.procedures.dossiers.resolved).toEqual({ total: 118, early: 100, onTime: 16, late: 0 })
  expect(places['/procedures/dossiers/resolved/total']).toMatchObject([{ line: 7, column: 15, text: '118' }])
  expect(unread).toMatchObject([{ text: '500', reason: 'unknown-word' }])
})
