import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const report = 'examples/reports/dinh-ca-2024-q1.json'

describe('a command line that cannot be understood', () => {
  it.each([
    ['an unknown option', ['check', report, '--strict'], 'không có tùy chọn --strict / no option --strict'],
    ['an option spelled wrongly', ['check', report, '--formt', 'json'], 'ý bạn là --format?'],
    ['an unknown short option', ['check', report, '-x'], '-x'],
    ['an unknown command', ['verify', report], 'verify'],
    ['a file without a command', [report], report],
    ['a command spelled wrongly', ['chek', report], 'did you mean “cchc check”?'],
    ['a file in place of a command', ['bao-cao.txt'], 'ý bạn là “cchc check bao-cao.txt”?'],
    ['a folder in place of a command', ['./thang-10'], 'ý bạn là “cchc check ./thang-10”?'],
    ['no file', ['check'], 'no file'],
    ['no file to read', ['read'], 'no file is named'],
    ['no file, only options', ['check', '--format', 'json'], 'no file'],
    ['an unknown format', ['check', report, '--format', 'xml'], 'text, json, markdown, html'],
    ['an empty format', ['check', report, '--format='], 'text, json, markdown, html'],
    ['an unknown language', ['check', report, '--lang', 'fr'], 'vi, en'],
    ['an unknown severity', ['check', report, '--fail-on', 'fatal'], 'info, warning, error'],
    ['a missing value', ['check', report, '--waivers'], 'tùy chọn --waivers cần một giá trị'],
    [
      'an option in place of a value',
      ['check', report, '--require-read', '--lang', 'en'],
      'tùy chọn --require-read cần một giá trị',
    ],
    ['a value for a switch', ['check', report, '--help=yes'], 'tùy chọn --help không nhận giá trị'],
  ])('%s', async (_, args, named) => {
    const { status, stdout, stderr } = await runCli(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toEqual([expect.stringMatching(/^cchc: ./), expect.stringContaining('--help')])
    expect(lines[0]).toContain(named)
  })
})

describe('--help', () => {
  const options = ['--format', '--lang', '--waivers', '--form ', '--fail-on', '--help', '--version']

  it.each([
    ['in Vietnamese', ['--help'], 'Cách dùng: cchc check'],
    ['in Vietnamese, short', ['-h'], 'Cách dùng: cchc check'],
    ['in Vietnamese, of the command', ['check', '--help'], 'Cách dùng: cchc check'],
    ['in English', ['--help', '--lang', 'en'], 'Usage: cchc check'],
  ])('%s', async (_, args, start) => {
    const { status, stdout, stderr } = await runCli(args)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.startsWith(start)).toBe(true)
    for (const option of options) expect(stdout).toContain(option)
  })

  it('is what cchc alone prints', async () => {
    expect(await runCli([])).toEqual(await runCli(['--help']))
  })
})

describe('FX6: options without a command', () => {
  it.each([
    ['a format', ['--format', 'json'], 'Cách dùng: cchc check'],
    ['waivers', ['--waivers', 'waivers.json'], 'Cách dùng: cchc check'],
    ['a language', ['--lang', 'en'], 'Usage: cchc check'],
    ['a threshold and a language', ['--fail-on=info', '--lang=en'], 'Usage: cchc check'],
    ['no option', ['--'], 'Cách dùng: cchc check'],
  ])('%s: the help on standard error', async (_, args, start) => {
    const { status, stdout, stderr } = await runCli(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.startsWith(start)).toBe(true)
  })
})

describe('--version', () => {
  it('is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const option of ['--version', '-v']) {
      expect(await runCli([option])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    }
  })
})
