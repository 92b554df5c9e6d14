import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { cli, reportText, runCli, runProcess, temporaryFolder, truncatedRate, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const dinhCa = 'examples/reports/dinh-ca-2024-q1.json'

describe('the built command, in a process of its own', () => {
  const wrong = folder.write('wrong.json', wrongSum)
  const warned = folder.write('warned.json', truncatedRate)

  it.each([
    ['without arguments', [], ''],
    ['with an option it does not know', ['check', '--strict'], ''],
    ['with a real report', ['check', dinhCa], ''],
    ['in English', ['check', dinhCa, '--lang', 'en', '--format', 'markdown'], ''],
    ['with several files', ['check', wrong, warned, '--format', 'json'], ''],
    ['with standard input', ['check', '-'], wrongSum],
    ['with standard input that is no JSON', ['check', '-'], '{'],
    ['with a file that is not there', ['check', 'none.json'], ''],
  ])('ends and prints as it does %s', async (_, args, input) => {
    expect(runProcess(args, input)).toEqual(await runCli(args, input))
  })
})

describe('a pipe', () => {
  it.each([
    ['standard output', 'stdout'],
    ['standard error', 'stderr'],
  ] as const)('may be closed early: %s', async (_, closed) => {
    // More than a pipe holds.
    const statement = '{"kind":"sum","label":"Hồ sơ","whole":11,"parts":[4,6]}'
    const many = reportText(`"statements":[${Array(5000).fill(statement).join(',')}]`)
    const refused = `{${Array.from({ length: 5000 }, (_, index) => `"unknown${index}":1`).join(',')}}`
    const file = folder.write(`${closed}.json`, closed === 'stdout' ? many : refused)

    const child = spawn(process.execPath, [cli, 'check', file], { stdio: ['ignore', 'pipe', 'pipe'] })
    const errors: string[] = []
    child[closed].once('data', () => child[closed].destroy())
    if (closed === 'stdout') child.stderr.on('data', (chunk) => errors.push(String(chunk)))
    else child.stdout.resume()
    const status = await new Promise((resolve) => child.on('close', resolve))

    expect(errors).toEqual([])
    expect(status).toBe(closed === 'stdout' ? 1 : 2)
  })

  it.skipIf(!existsSync('/dev/full'))('that is full is one clear line', async () => {
    const child = spawn(process.execPath, [cli, 'check', dinhCa], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    const errors: string[] = []
    child.stderr?.on('data', (chunk) => errors.push(String(chunk)))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(errors.join('')).toMatch(/^cchc: .*ENOSPC.*\n$/)
    expect(status).toBe(2)
  })
})

it('a pipe that is closed ends a long run, quietly', async () => {
  const report = reportText('"statements":[{"kind":"sum","label":"Hồ sơ","whole":11,"parts":[4,6]}]')
  const file = folder.write('many.ndjson', Array(20_000).fill(report).join('\n'))
  const child = spawn(process.execPath, [cli, 'check', file, `${folder.path}/none.json`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stdout.once('data', () => child.stdout.destroy())
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  // The second file is not looked at.
  expect(errors).toEqual([])
})

it('settings are found where the command runs', () => {
  folder.write('cchc.config.json', '{"severities":{"statement/sum":"info"},"waivers":"waivers.json"}')
  folder.write('waivers.json', '[]')
  folder.write('only.json', wrongSum)
  const { status, stdout } = spawnSync(process.execPath, [cli, 'check', 'only.json'], {
    cwd: folder.path,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(stdout).toContain('1 lưu ý')
})
