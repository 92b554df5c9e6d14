import { afterAll, expect, it } from 'vitest'
import { findingsSchema } from '../../src/check/finding-schema.js'
import { describeFinding } from '../../src/describe-finding.js'
import { checkAsJson, reportText, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const file = folder.write(
  'rates.json',
  reportText(`
    "direction": { "plan": { "completed": 3, "completionRate": "27,3%" } },
    "procedures": { "dossiers": { "resolved": { "total": 90 }, "rates": { "punctual": "95" } } },
    "digitalGovernment": { "identityVerification": { "databaseUseRate": "40" } },
    "appendix": { "template": "cchc-2024", "values": { "2.4": "50" } },
    "statements": [{ "kind": "change", "label": "Hồ sơ", "current": 1304, "published": "12,3%" }]`),
)
const rates = [
  ['plan/completion-rate', '/direction/plan/completionRate', ['/direction/plan/planned']],
  ['dossier/rate', '/procedures/dossiers/rates/punctual', ['/procedures/dossiers/resolved/punctual']],
  ['section/rate', '/digitalGovernment/identityVerification/databaseUseRate', []],
  [
    'appendix/rate',
    '/appendix/values/2.4',
    ['/appendix/values/2.4.handled', '/appendix/values/2.4.required'],
  ],
  ['statement/growth', '/statements/0/published', ['/statements/0/previous']],
]

it('JSON names the published rates that could not be judged, and what they lack', async () => {
  const [result] = (await checkAsJson([file])).results
  const unjudged = result?.unjudgedRates as {
    rule: string
    pointer: string
    missing: string[][]
    label: object
    lacks: object[]
  }[]
  expect(
    unjudged.map(({ rule, pointer, missing }) => [
      rule,
      pointer,
      missing.map((path) => `/${path.join('/')}`),
    ]),
  ).toEqual(rates)
  for (const { label, lacks, missing } of unjudged) {
    expect(Object.keys(label)).toEqual(['vi', 'en'])
    expect(lacks.length).toBe(missing.length)
  }
})

it.each([
  ['text', 'vi', 'Số nhiệm vụ đề ra trong kế hoạch'],
  ['text', 'en', 'Tasks planned'],
  ['markdown', 'vi', 'Số nhiệm vụ đề ra trong kế hoạch'],
])('so does --format %s in %s', async (format, language, lacking) => {
  const { stdout } = await runCli(['check', file, '--format', format, '--lang', language])
  expect(stdout).toContain(lacking)
  for (const [, pointer] of rates) expect(stdout).toContain(pointer)
})

it('says no more where every rate is judged', async () => {
  const judged = folder.write(
    'judged.json',
    reportText('"direction": { "plan": { "planned": 11, "completed": 3, "completionRate": "27.3" } }'),
  )
  const [result] = (await checkAsJson([judged])).results
  expect(result).not.toHaveProperty('unjudgedRates')
})

it('a finding of the JSON can be said elsewhere', async () => {
  const files = [
    'binh-duong-2024-7-months',
    'dieu-tri-2024-9-months',
    'dinh-ca-2024-q1',
    'duc-pho-2024-5-months',
  ]
  const { results } = await checkAsJson(files.map((name) => `examples/reports/${name}.json`))
  const printed = results.flatMap(({ findings }) => findings)
  const read = findingsSchema.parse(
    printed.map(({ pointer, message, ...finding }) =>
      Object.fromEntries(
        Object.entries(finding).filter(([key, value]) => key === 'expected' || value !== null),
      ),
    ),
  )
  expect(read.map((finding) => describeFinding(finding))).toEqual(printed.map(({ message }) => message))
  expect(read.length).toBeGreaterThan(20)
})
