import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { expandInputs } from '../../src/cli/inputs.js'
import { checkAsJson, reportText, runCli, temporaryFolder, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const inFolder = (...names: string[]) => names.map((name) => join(folder.path, name))
const filesOf = async (names: readonly string[], leftOut?: readonly string[]) =>
  (await expandInputs(names, leftOut)).map(({ file }) => file)

mkdirSync(join(folder.path, 'province/b/c'), { recursive: true })
mkdirSync(join(folder.path, 'province/.hidden'))
mkdirSync(join(folder.path, 'province/node_modules'))
mkdirSync(join(folder.path, 'empty'))
for (const name of [
  'province/z.json',
  'province/a.TXT',
  'province/b/lines.ndjson',
  'province/b/c/xã Bình An.md',
  'province/.hidden/x.json',
  'province/.x.json',
  'province/~$a.json',
  'province/node_modules/package.json',
  'province/picture.png',
  'empty/picture.png',
  'a*.json',
  'ab.json',
  'list[1].json',
])
  folder.write(name, reportText())
symlinkSync('..', join(folder.path, 'province/b/back'))
symlinkSync('nowhere.json', join(folder.path, 'province/lost.json'))

const walked = [
  'province/a.TXT',
  'province/b/c/xã Bình An.md',
  'province/b/lines.ndjson',
  'province/lost.json',
  'province/z.json',
]

describe('a folder', () => {
  it('is looked through in the order of names, without what is hidden, and once where links lead back', async () => {
    expect(await filesOf(inFolder('province'))).toEqual(inFolder(...walked))
  })

  it('gives no file that options or arguments name besides', async () => {
    const [named, given] = inFolder('province/z.json', 'province/b/lines.ndjson')
    expect(await filesOf([join(folder.path, 'province'), given as string], [named as string])).toEqual([
      ...inFolder('province/a.TXT', 'province/b/c/xã Bình An.md', 'province/lost.json'),
      given,
    ])
  })

  it('without a report is a refusal, and so is one that may not be read, and the rest goes on', async () => {
    expect(await expandInputs(inFolder('empty'))).toEqual([
      { file: join(folder.path, 'empty'), reason: expect.anything() },
    ])
    const closed = join(folder.path, 'closed/inner')
    mkdirSync(closed, { recursive: true })
    folder.write('closed/a.json', reportText())
    chmodSync(closed, 0)
    try {
      const readable = process.getuid?.() === 0
      const { status, results } = await checkAsJson(inFolder('closed'))
      expect(status).toBe(readable ? 0 : 2)
      expect(results.map(({ file }) => file)).toEqual(
        inFolder('closed/a.json', ...(readable ? [] : ['closed/inner'])),
      )
    } finally {
      chmodSync(closed, 0o700)
    }
  })
})

describe('a pattern', () => {
  it.each([
    ['province/*.json', ['province/z.json']],
    ['province/**/*.{md,ndjson}', ['province/b/c/xã Bình An.md', 'province/b/lines.ndjson']],
    ['prov*', walked],
    ['a?.json', ['a*.json', 'ab.json']],
  ])('%s names files, or folders to look through', async (pattern, files) => {
    expect(await filesOf(inFolder(pattern))).toEqual(inFolder(...files))
  })

  it.each(['a*.json', 'list[1].json'])('that is the name of a file, %s, is that file', async (name) => {
    expect(await filesOf(inFolder(name))).toEqual(inFolder(name))
  })

  it('that matches nothing is a refusal that says so', async () => {
    for (const pattern of inFolder('*.none', 'nowhere/*.json')) {
      const { status, stdout, stderr } = await runCli(['check', pattern, '--lang', 'en'])
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: `cchc: ${pattern}: matches no file\n`,
      })
    }
  })

  it('gives each file once, and what is named as often as it is named', async () => {
    const [one] = inFolder('ab.json') as [string]
    expect(await filesOf([one, one, ...inFolder('ab*', 'a*son')])).toEqual([one, one, ...inFolder('a*.json')])
  })
})

it('names with spaces, line breaks and control characters are read, and printed on their line', async () => {
  const file = folder.write('xã\n\u001B[2J  một.json', wrongSum)
  for (const format of ['text', 'markdown']) {
    const { status, stdout } = await runCli(['check', file, '--format', format])
    expect(status).toBe(1)
    expect(stdout).toContain('\\u001b[2J')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
  }
  expect((await checkAsJson([file])).results[0]?.file).toBe(file)
})
