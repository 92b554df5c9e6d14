import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  checkAsJson,
  type FileResult,
  reportText,
  runCli,
  temporaryFolder,
  truncatedRate,
  wrongSum,
} from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const dinhCa = 'examples/reports/dinh-ca-2024-q1.json'
const wrong = folder.write('wrong.json', wrongSum)
const refused = folder.write('refused.json', reportText('"unknown":1'))
const broken = folder.write('broken.json', '[1,')

describe('--format json', () => {
  let results: readonly FileResult[]
  beforeAll(async () => {
    results = (await checkAsJson([dinhCa, refused, broken])).results
  })

  it('has the promised keys, and no others', () => {
    const [checked] = results
    expect(Object.keys(checked ?? {})).toEqual(['file', 'ok', 'findings', 'rules', 'unjudgedRates'])
    expect(checked?.findings.length).toBeGreaterThan(0)
    for (const finding of checked?.findings ?? []) {
      const optional = ['label', 'data']
      expect(Object.keys(finding).filter((key) => !optional.includes(key))).toEqual([
        'rule',
        'severity',
        'path',
        'pointer',
        'expected',
        'actual',
        'difference',
        'cause',
        'operands',
        'basis',
        'message',
      ])
    }
    for (const counts of Object.values(checked?.rules ?? {})) {
      expect(Object.keys(counts).sort()).toEqual(['failed', 'notEvaluated', 'passed', 'waived'])
    }
  })

  it('gives one finding in full', async () => {
    const { results } = await checkAsJson([wrong])
    expect(results[0]?.findings).toEqual([
      {
        rule: 'statement/sum',
        severity: 'error',
        path: ['statements', 0, 'whole'],
        pointer: '/statements/0/whole',
        label: expect.objectContaining({ vi: expect.any(String) }),
        expected: 10,
        actual: 11,
        difference: 1,
        cause: null,
        operands: [
          { path: ['statements', 0, 'parts', 0], value: 4, label: { vi: 'số hạng thứ 1', en: 'term 1' } },
          { path: ['statements', 0, 'parts', 1], value: 6, label: { vi: 'số hạng thứ 2', en: 'term 2' } },
        ],
        basis: ['arithmetic'],
        message: expect.stringContaining('11'),
      },
    ])
    expect(results[0]?.rules['statement/sum']).toEqual({ passed: 0, failed: 1, notEvaluated: 0, waived: 0 })
  })

  it('keeps a refused file in its shape, with the issues besides', () => {
    const [, ofRefused, ofBroken] = results
    for (const result of [ofRefused, ofBroken]) {
      expect(Object.keys(result ?? {})).toEqual(['file', 'ok', 'findings', 'rules', 'issues'])
      expect(result).toMatchObject({ ok: false, findings: [], rules: {} })
    }
    expect(ofRefused?.issues).toEqual([
      {
        path: ['unknown'],
        pointer: '/unknown',
        code: 'unknown-key',
        key: 'unknown',
        known: expect.arrayContaining(['title', 'procedures']),
        message: expect.any(String),
      },
    ])
    expect(ofBroken?.issues).toEqual([
      { path: [], pointer: '', code: 'unreadable-file', message: expect.any(String) },
    ])
  })

  it('holds ok against --fail-on', async () => {
    for (const severity of ['error', 'warning'])
      expect((await checkAsJson([wrong, '--fail-on', severity])).results[0]?.ok).toBe(false)
    const warned = folder.write('warned.json', truncatedRate)
    expect((await checkAsJson([warned])).results[0]?.ok).toBe(true)
    expect((await checkAsJson([warned, '--fail-on', 'warning'])).results[0]?.ok).toBe(false)
  })

  it('has nothing but the document on standard output', async () => {
    const { stdout } = await runCli(['check', dinhCa, refused, '--format', 'json'])
    expect(stdout).toMatch(/^\{\n/)
    expect(stdout.endsWith('}\n')).toBe(true)
  })
})

describe('--format markdown', () => {
  it('is one table for each report, whose cells no text can break', async () => {
    const label = 'Hồ sơ | *đậm* <b> `mã`\\n| x'
    const file = folder.write(
      'cells.json',
      reportText(`"statements":[{"kind":"sum","label":"${label}","whole":11,"parts":[4,6]}]`),
    )
    const { status, stdout } = await runCli(['check', file, dinhCa, '--format', 'markdown'])
    expect(status).toBe(1)
    expect(stdout.match(/^## /gm)).toHaveLength(2)
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
    expect(stdout).toContain('\\*đậm\\* &lt;b&gt;')
  })
})

it('FX5: --format markdown has a section for each file, whatever became of it', async () => {
  const missing = `${folder.path}/missing.json`
  const { status, stdout } = await runCli(['check', wrong, refused, broken, missing, '--format', 'markdown'])
  expect(status).toBe(2)
  const sections = stdout.split(/^(?=## )/m)
  expect(sections).toHaveLength(4)
  for (const [index, file] of [wrong, refused, broken, missing].entries())
    expect(sections[index]).toContain(`\`${file}\``)
  expect(sections[1]).toContain('`/unknown`')
})

describe('--lang', () => {
  it.each(['text', 'markdown', 'json'])('changes the words of %s, not the figures', async (format) => {
    const said = async (...lang: string[]) =>
      (await runCli(['check', dinhCa, '--format', format, ...lang])).stdout
    const [vi, en] = [await said(), await said('--lang', 'en')]
    expect(await said('--lang', 'vi')).toBe(vi)
    expect(vi).toContain('công bố 92%, nhưng 1.154/1.221 là 94,51%')
    expect(en).toContain('94.51%')
    expect(en).toContain('1,154/1,221')
    expect(en).not.toContain('nhưng')
  })

  it('counts in English in the singular and in the plural', async () => {
    const summaryOf = async (report: string) =>
      /.* checks passed/.exec(
        (await runCli(['check', `examples/reports/${report}.txt`, '--lang', 'en'])).stdout,
      )?.[0]
    expect(await summaryOf('dieu-tri-2024-9-months')).toMatch(/ 1 error · 4 warnings · 2 info · /)
    expect(await summaryOf('duc-pho-2024-5-months')).toMatch(/ 0 errors · 0 warnings · 2 info · /)
  })

  it('changes the words of a refusal', async () => {
    expect((await runCli(['check', broken])).stderr).toContain('không phải JSON')
    expect((await runCli(['check', broken, '--lang', 'en'])).stderr).toContain('is not JSON')
  })
})

describe('a pipe', () => {
  it('gets no colors', async () => {
    const { stdout, stderr } = await runCli(['check', dinhCa, refused, broken])
    expect(stdout + stderr).not.toContain('\u001B')
  })
})

describe('control characters in a report', () => {
  const hostile = '\\u001b[2J\\n    at fake (file.js:1:1)\\u2028\\u202e'
  const named = folder.write(
    'control.json',
    `{"title":"T","agency":{"name":"UBND${hostile}","level":"commune"},"period":{"kind":"year","year":2024},
      "statements":[{"kind":"sum","label":"Hồ sơ${hostile}","whole":11,"parts":[4,6]}]}`,
  )
  const key = folder.write('control-key.json', reportText(`"khóa${hostile}":1`))

  it.each(['text', 'markdown'])('neither reach the terminal nor break a line of %s', async (format) => {
    const { status, stdout } = await runCli(['check', named, '--format', format])
    expect(status).toBe(1)
    expect(stdout).toContain('\\u001b')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202E]/u)
  })

  it('nor of a refusal', async () => {
    const { status, stderr } = await runCli(['check', key])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^cchc: [^\n]+\n$/)
    expect(stderr).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202E]/u)
  })
})
