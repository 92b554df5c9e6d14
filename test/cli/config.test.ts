import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { appendixTemplate2025 } from '../../src/appendix/appendix-template-2025.js'
import { checkAsJson, reportText, runCli, temporaryFolder, truncatedRate, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)
mkdirSync(join(folder.path, 'chung'))

const wrong = folder.write('wrong.json', wrongSum)
const warned = folder.write('warned.json', truncatedRate)
const setting = (config: object, name = 'chung/config.json') => folder.write(name, JSON.stringify(config))

describe('a file of settings', () => {
  it('sets severities, and what fails', async () => {
    const config = setting({ severities: { 'statement/rate': 'error', 'statement/sum': 'off' } })
    expect((await checkAsJson([warned, '--config', config])).results[0]?.findings).toMatchObject([
      { rule: 'statement/rate', severity: 'error' },
    ])
    expect((await checkAsJson([wrong, '--config', config])).results[0]?.findings).toEqual([])
    expect((await runCli(['check', warned, '--config', setting({ failOn: 'warning' })])).status).toBe(1)
  })

  it('names files from its own folder, and flags go before it', async () => {
    folder.write(
      'chung/waivers.json',
      '[{"rule":"statement/sum","path":"/statements/0/whole","reason":"Đã rõ","by":"VP"}]',
    )
    const none = folder.write('none.json', '[]')
    const config = setting({ waivers: 'waivers.json', language: 'en', failOn: 'info' })
    const waived = await runCli(['check', wrong, '--config', config])
    expect(waived.status).toBe(0)
    expect(waived.stdout).toContain('waived')
    expect((await runCli(['check', wrong, '--config', config, '--waivers', none])).status).toBe(1)
    expect((await runCli(['check', wrong, '--config', config, '--lang', 'vi'])).stdout).toContain('miễn trừ')
  })

  it('gives forms of the appendix', async () => {
    const own = { ...appendixTemplate2025, id: 'own-form' }
    folder.write('chung/form.json', JSON.stringify(own))
    const report = folder.write('own.json', reportText('"appendix":{"template":"own-form","values":{}}'))
    const unknown = (await checkAsJson([report])).results[0]?.findings
    expect(unknown).toMatchObject([{ rule: 'appendix/known-form' }])
    const { results } = await checkAsJson([report, '--config', setting({ forms: ['form.json'] })])
    expect(results[0]?.findings.filter(({ rule }) => rule === 'appendix/known-form')).toEqual([])
  })

  it('gives the convention of closing days, that of the package or one of its own', async () => {
    const title = { vi: 'Chốt ngày 20', en: 'Closed on the 20th' }
    const basis = { document: 'Quyết định 40/2024/QĐ-UBND', confirmed: true }
    const value = { title, closingDay: 20, names: ['month'] }
    const own = { id: 'own', law: [{ from: '2024-01-01', value, basis }] }
    const report = folder.write(
      'month.json',
      `{"title":"T","type":"periodic","number":"1/BC-UBND","issuedOn":"2024-05-22",
        "agency":{"name":"UBND xã A","level":"commune"},
        "period":{"kind":"month","year":2024,"ordinal":5,"from":"2024-04-21","to":"2024-05-20"}}`,
    )
    const rulesOf = async (...args: string[]) =>
      (await checkAsJson([report, ...args])).results[0]?.findings.map(({ rule }) => rule)
    expect(await rulesOf()).toEqual(['report/period-cut-off'])
    expect(await rulesOf('--config', setting({ convention: own }))).toEqual([])
    expect(await rulesOf('--config', setting({ convention: 'calendar' }))).not.toEqual([])
  })

  it('gives the hierarchy of sums', async () => {
    const units = [{ name: 'UBND xã Bình An', level: 'commune' }]
    setting({ agency: { name: 'UBND tỉnh', level: 'province' }, units }, 'chung/hierarchy.json')
    const config = setting({ hierarchy: 'hierarchy.json' })
    const { stdout } = await runCli(['consolidate', wrong, '--config', config])
    expect(stdout).toContain('UBND tỉnh')
  })

  it('is no report of the folder that it lies in, nor are the files that it names', async () => {
    const path = join(folder.path, 'alone')
    mkdirSync(path)
    folder.write('alone/wrong.json', wrongSum)
    folder.write('alone/waivers.json', '[]')
    const config = setting({ waivers: 'waivers.json' }, 'alone/config.json')
    const { status, results } = await checkAsJson([path, '--config', config, '--waivers', wrong])
    expect(status).toBe(2)
    expect(results.map(({ file }) => file)).toEqual([join(path, 'wrong.json'), wrong])
  })

  it.each([
    ['a key that it does not know', '{"severties":{}}', '/severties', 'severities'],
    ['a rule that there is not', '{"severities":{"statement/summ":"off"}}', '/summ', 'statement/sum'],
    ['a severity that is none', '{"severities":{"statement/sum":"fatal"}}', '/severities', 'error'],
    ['a day that is said twice', JSON.stringify({ convention: { id: 'x', law: twice() } }), '/1/from', ''],
    ['no JSON', '{', 'JSON', ''],
  ])('with %s is refused before anything is read', async (_, text, place, named) => {
    const config = folder.write('refused.json', text)
    const { status, stdout, stderr } = await runCli(['check', wrong, '--config', config])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(place)
    expect(stderr).toContain(named)
  })

  it('that is named has to be there', async () => {
    expect((await runCli(['check', wrong, '--config', `${folder.path}/nowhere.json`])).status).toBe(2)
  })
})

function twice() {
  const value = { title: { vi: 'A', en: 'A' }, closingDay: 20, names: [] }
  const entry = { from: '2024-01-01', value, basis: 'consistency' }
  return [entry, entry]
}

it('options that one command has are refused elsewhere', async () => {
  for (const option of ['--card', '--given', '--hierarchy'])
    expect((await runCli(['check', wrong, option, wrong])).stderr).toContain(option)
  expect((await runCli(['score', wrong])).stderr).toContain('--card')
})
