import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, runCli, temporaryFolder, truncatedRate, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const consistent = folder.write('consistent.json', reportText())
const warned = folder.write('warned.json', truncatedRate)
const wrong = folder.write('wrong.json', wrongSum)
mkdirSync(join(folder.path, 'empty'))
const broken = folder.write('broken.json', '{ "title": ')

describe('exit code', () => {
  it.each([
    ['nothing wrong', [consistent], 0],
    ['a warning', [warned], 0],
    ['a warning, where warnings fail', [warned, '--fail-on', 'warning'], 1],
    ['a warning, where even a note fails', [warned, '--fail-on', 'info'], 1],
    ['an error', [wrong], 1],
    ['an error, where warnings fail', [wrong, '--fail-on', 'warning'], 1],
    ['an error beside a consistent report', [consistent, wrong], 1],
    ['a file that cannot be read', [broken], 2],
    ['an error beside a file that cannot be read', [wrong, broken], 2],
  ])('of %s', async (_, args, status) => {
    expect((await runCli(['check', ...args])).status).toBe(status)
  })

  it.each(['text', 'json', 'markdown'])('is the same as %s', async (format) => {
    const statuses = []
    for (const file of [consistent, wrong, broken])
      statuses.push((await runCli(['check', file, '--format', format])).status)
    expect(statuses).toEqual([0, 1, 2])
  })
})

describe('several files', () => {
  it('checks the others when one is broken, in the order given', async () => {
    const { status, stderr, results } = await checkAsJson([wrong, broken, consistent])
    expect(status).toBe(2)
    expect(results.map(({ file, ok }) => [file, ok])).toEqual([
      [wrong, false],
      [broken, false],
      [consistent, true],
    ])
    expect(results[0]?.findings).toHaveLength(1)
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(`cchc: ${broken}: `)])
  })

  it('prints the others for people too', async () => {
    const { stdout } = await runCli(['check', wrong, broken, consistent])
    expect(stdout).toContain(wrong)
    expect(stdout).toContain(consistent)
    expect(stdout).not.toContain(broken)
  })
})

describe('standard input', () => {
  it('is read for “-”', async () => {
    const { status, stderr, results } = await checkAsJson(['-'], wrongSum)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(results[0]).toMatchObject({ file: '-', findings: [{ rule: 'statement/sum' }] })
  })

  it('is refused like a file', async () => {
    expect(await runCli(['check', '-'], '')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^cchc: -: .+\n$/),
    })
  })

  it('is read once only', async () => {
    for (const args of [
      ['-', '-'],
      ['-', '--waivers', '-'],
    ]) {
      const { status, stderr } = await runCli(['check', ...args], wrongSum)
      expect(status).toBe(2)
      expect(stderr).toContain('standard input')
    }
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', join(folder.path, 'none.json')],
    ['is a folder without a report', join(folder.path, 'empty')],
    ['lies under a file', join(consistent, 'under.json')],
  ])('%s', async (_, file) => {
    const { status, stdout, stderr } = await runCli(['check', file])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^cchc: .+: .+\n$/)
    expect(stderr).toContain(`cchc: ${file}: `)
  })

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('is not permitted', async () => {
    const file = folder.write('secret.json', reportText())
    chmodSync(file, 0)
    expect(await runCli(['check', file])).toMatchObject({ status: 2, stdout: '' })
  })
})
