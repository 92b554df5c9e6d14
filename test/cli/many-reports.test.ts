import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, runCli, temporaryFolder, truncatedRate, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

describe('a list of reports', () => {
  it('is as many reports, each with its place', async () => {
    const { status, results } = await checkAsJson(['-'], `[${wrongSum},${reportText()}]`)
    expect(status).toBe(1)
    expect(results).toMatchObject([
      { file: '-', index: 0, ok: false, findings: [{ pointer: '/statements/0/whole' }] },
      { file: '-', index: 1, ok: true },
    ])
    const [alone] = (await checkAsJson(['-'], wrongSum)).results
    expect(results[0]).toEqual({ ...alone, index: 0 })
  })

  it('is refused report by report, keys that are given twice too', async () => {
    const { status, stderr, results } = await checkAsJson(
      ['-'],
      `[{"a":1,"a":2},${reportText()},${reportText('"title":"B"')},7]`,
    )
    expect(status).toBe(2)
    expect(results.map(({ issues }) => issues?.map(({ pointer, code }) => `${pointer} ${code}`))).toEqual([
      ['/a repeated-key', '/title missing', '/agency missing', '/period missing', '/a unknown-key'],
      undefined,
      ['/title repeated-key'],
      [' wrong-type'],
    ])
    expect(stderr).toContain('cchc: -#/2: /title: ')
  })

  it('of something else is refused once', async () => {
    const { status, stderr } = await runCli(['check', '-', '--lang', 'en'], '[{"rule":"a/b"},{"rule":"c/d"}]')
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'cchc: -: is a list without a report\n' })
  })
})

describe('a file with a report on each line', () => {
  const lines = `\uFEFF${wrongSum}\r\n\r\n{"title":}\n${reportText('"x":1')}\n${truncatedRate}`

  it.each(['reports.ndjson', 'reports.json', 'reports.txt'])('%s is as many reports', async (name) => {
    const file = folder.write(name, lines)
    const { status, stderr, results } = await checkAsJson([file, '--lang', 'en'])
    expect(status).toBe(2)
    expect(results.map(({ line, ok, issues }) => [line, ok, issues?.[0]?.code])).toEqual([
      [1, false, undefined],
      [3, false, 'unreadable-file'],
      [4, false, 'unknown-key'],
      [5, true, undefined],
    ])
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/:3: is not JSON, at 3:10 /),
      expect.stringContaining(`${file}:4: /x: `),
      '',
    ])
  })

  it('is none where two reports stand on one line', async () => {
    expect((await runCli(['check', '-', '--lang', 'en'], '{} {}')).stderr).toContain('is not JSON, at 1:4')
  })
})

describe('what a file holds', () => {
  const words = `BÁO CÁO
Kết quả công tác cải cách hành chính quý I năm 2024

UBND xã Tân Lập báo cáo kết quả như sau:
Đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).
`
  it.each(['words.txt', 'words.json', 'words', 'words.docx'])('is words in %s', async (name) => {
    const { status, results } = await checkAsJson([folder.write(name, words)])
    expect(status).toBe(1)
    expect(results[0]?.findings).toMatchObject([{ rule: 'dossier/resolved-total', places: [{ line: 5 }] }])
  })

  it.each(['data.txt', 'data.md', 'data', 'data.pdf'])('is data in %s', async (name) => {
    const { status, results } = await checkAsJson([folder.write(name, `\n ${wrongSum}`)])
    expect(status).toBe(1)
    expect(results[0]?.findings).toMatchObject([{ rule: 'statement/sum' }])
  })

  it('is words where a text begins with a number or a bracket', async () => {
    for (const start of ['1. ', '[Dự thảo] ', '{nháp} '])
      expect((await checkAsJson([folder.write('draft.txt', start + words)])).status).toBe(1)
  })

  it('may be UTF-16 where it is words, on standard input too', async () => {
    const { status } = await runCli(['check', '-'], Buffer.from(`\uFEFF${words}`, 'utf16le'))
    expect(status).toBe(1)
  })
})

describe('the summary', () => {
  const [wrong, warned, clean] = [
    folder.write('wrong.json', `[${wrongSum},${wrongSum}]`),
    folder.write('warned.json', truncatedRate),
    folder.write('clean.json', reportText()),
  ]
  const missing = `${folder.path}/missing.json`

  it('counts reports and findings over all files', async () => {
    const { stdout } = await runCli(['check', clean, warned, missing, wrong, '--format', 'json'])
    expect(JSON.parse(stdout).summary).toEqual({
      reports: 5,
      clean: 1,
      withErrors: 2,
      withWarnings: 1,
      refused: [missing],
      rules: {
        'statement/sum': { error: 2, warning: 0, info: 0 },
        'statement/rate': { error: 0, warning: 1, info: 0 },
      },
    })
  })

  it('leaves out what is waived, and what is no report', async () => {
    const waiver = { rule: 'statement/rate', path: '/statements/0/published', reason: 'Đã rõ', by: 'VP' }
    const waivers = folder.write('waivers.json', JSON.stringify([waiver, { ...waiver, path: '/x' }]))
    const { stdout } = await runCli(['check', clean, warned, '--waivers', waivers, '--format', 'json'])
    const { results, summary } = JSON.parse(stdout)
    expect(results).toHaveLength(3)
    expect(summary).toEqual({ reports: 2, clean: 2, withErrors: 0, withWarnings: 0, refused: [], rules: {} })
  })

  it('is the end of a text and of Markdown, and not there of one report', async () => {
    for (const format of ['text', 'markdown']) {
      const many = (await runCli(['check', wrong, clean, '--format', format])).stdout
      const one = (await runCli(['check', clean, '--format', format])).stdout
      const start = many.indexOf('Tổng cộng 3 báo cáo')
      expect(start).toBeGreaterThan(0)
      expect(many.slice(start)).toMatch(/2 lỗi.*\n?/)
      expect(many.slice(start)).toContain('statement/sum')
      expect(one).not.toContain('Tổng cộng')
    }
  })
})
