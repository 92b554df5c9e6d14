import { afterAll, describe, expect, it } from 'vitest'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import { validatorOf } from '../schemas/schemas.js'
import { reportText, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)
const write = (name: string, value: unknown) => folder.write(`${name}.json`, JSON.stringify(value))

const card = write('card', decision766.declaration)
const report = folder.write(
  'report.json',
  reportText(
    '"procedures":{"dossiers":{"received":{"total":200},"resolved":{"punctual":150},"inProgress":{"inTime":40}}},"ranking":[{"index":"Bộ chỉ số 766","points":101}]',
  ),
)
const given = write('given', { given: { announced: 10, announcedOnTime: 9 }, self: { 1.3: 2 } })

describe('cchc score', () => {
  it('prints points and what is found, as JSON that is valid', async () => {
    const { status, stdout } = await runCli([
      'score',
      report,
      '--card',
      card,
      '--given',
      given,
      '--format',
      'json',
    ])
    expect(status).toBe(1)
    const output = JSON.parse(stdout)
    const validate = validatorOf('check-results')
    validate(output)
    expect(validate.errors).toBeNull()
    const [{ scores, findings }] = output.results
    const [openness, progress] = scores.criteria
    expect(openness.children[0]).toMatchObject({ code: '1.1', points: 5.4 })
    expect(openness.children[2]).toMatchObject({ code: '1.3', points: 2, way: 'manual' })
    expect(progress.points).toBe(19)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('scorecard/above-maximum')
  })

  it('prints a table as text and Markdown, in both languages', async () => {
    const text = await runCli(['score', report, '--card', card])
    expect(text.stdout).toMatch(/TDGQ {2}.* 20 {2,}19$/m)
    const markdown = await runCli(['score', report, '--card', card, '--format', 'markdown', '--lang', 'en'])
    expect(markdown.stdout).toContain('| TDGQ | Progress and results | 20 | 19 |')
    expect(markdown.stdout).toContain('not scored')
  })

  it('shows the points on the page, and nothing of a card is markup', async () => {
    const declaration = {
      ...decision766.declaration,
      criteria: decision766.declaration.criteria.map((each) => ({
        ...each,
        label: { vi: '<b>', en: '<b>' },
      })),
    }
    const hostile = write('hostile', declaration)
    const { stdout } = await runCli(['score', report, '--card', hostile, '--format', 'html', '--lang', 'en'])
    expect(stdout).toMatch(/>TDGQ<.*>20<.*>19</)
    expect(stdout).toContain('not scored')
    expect(stdout).not.toContain('<b>')
  })

  it.each([
    ['no card', [report], 'score'],
    ['a card for another command', [], '--card'],
  ])('with %s is a wrong use', async (_, files, said) => {
    const args = files.length > 0 ? ['score', ...files] : ['check', report, '--card', card]
    const { status, stderr } = await runCli(args)
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })

  it.each<[string, unknown, unknown, string]>([
    ['a card that does not fit together', { ...decision766.declaration, criteria: [] }, {}, '/criteria'],
    ['points above their maximum', decision766.declaration, { self: { 1.3: 3 } }, '/self/1.3'],
    ['points that are no list by code', decision766.declaration, { self: [] }, '/self'],
    ['keys that are not known', decision766.declaration, { points: {} }, '/points'],
    ['no object', decision766.declaration, 5, '/: '],
  ])('refuses %s with the place', async (_, wrongCard, wrongGiven, place) => {
    const files = [write('other-card', wrongCard), write('other-given', wrongGiven)]
    const { status, stderr } = await runCli([
      'score',
      report,
      '--card',
      `${files[0]}`,
      '--given',
      `${files[1]}`,
    ])
    expect(status).toBe(2)
    expect(stderr).toContain(place)
  })
})
