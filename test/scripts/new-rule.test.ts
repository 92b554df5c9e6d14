import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rule } from '../../src/check/rule.js'
import type { Tally } from '../../src/dossier/tally.js'

const folder = mkdtempSync(join(tmpdir(), 'cchc-new-rule-'))

beforeAll(() => {
  for (const path of [
    'scripts/new-rule.mjs',
    'src',
    'docs/rules.md',
    'biome.json',
    '.gitignore',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(path, join(folder, path), { recursive: true })
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function newRule(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new-rule.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const titles = [
  '--title-vi',
  'Không có hồ sơ “quá hạn”',
  '--title-en',
  "No dossier is late: it's forbidden */",
]

interface Loaded {
  readonly rule: Rule<Tally>
  readonly tallyRules: readonly Rule<Tally>[]
  readonly verifyRule: (rule: Rule<Tally>) => readonly string[]
}

/** The rules and the rule tester of the copy, as they stand. */
async function load(name: string): Promise<Loaded> {
  const contents = `export { noneLate as rule } from './src/dossier/rules/none-late.ts'
export { tallyRules } from './src/dossier/rules/index.ts'
export { verifyRule } from './src/check/verify-rule.ts'`
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    outfile,
    packages: 'external',
  })
  return import(pathToFileURL(outfile).href)
}

describe('a new rule', () => {
  const file = 'src/dossier/rules/none-late.ts'

  beforeAll(() => {
    const { status, stdout, stderr } = newRule('dossier/none-late', ...titles, '--severity', 'warning')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('added to tallyRules, whose rules judge Tally')
    expect(stdout).toContain('the tests refuse it')
  })

  it('compiles', () => {
    writeFileSync(
      join(folder, 'tsconfig.rule.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['src/dossier/rules/index.ts'] }),
    )
    const tsc = join(folder, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.rule.json'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })

  it('is in form', () => {
    const biome = join(folder, 'node_modules/@biomejs/biome/bin/biome')
    const { status } = spawnSync(process.execPath, [biome, 'ci', file, 'src/dossier/rules/index.ts'], {
      cwd: folder,
    })
    expect(status).toBe(0)
  })

  it('is registered, and refused until it is written', async () => {
    const { rule, tallyRules, verifyRule } = await load('scaffolded')
    expect(tallyRules.filter(({ id }) => id === 'dossier/none-late')).toEqual([rule])
    expect(rule).toMatchObject({
      severity: 'warning',
      title: { vi: 'Không có hồ sơ “quá hạn”', en: "No dossier is late: it's forbidden */" },
    })
    expect(rule.check({ resolved: { late: 0 } }, {})).toMatchObject({ outcome: 'not-evaluated' })
    expect(verifyRule(rule)).toEqual([
      'dossier/none-late: no basis',
      'dossier/none-late: no message in vi',
      'dossier/none-late: no message in en',
      'dossier/none-late: no passing sample',
      'dossier/none-late: fewer than two failing samples',
    ])
  })

  it('is not written twice', () => {
    const before = read(file)
    const { status, stderr } = newRule('dossier/none-late', ...titles)
    expect({ status, line: stderr.split('\n')[0] }).toEqual({ status: 2, line: `new-rule: ${file} exists` })
    expect(read(file)).toBe(before)
  })

  it('is accepted once it is written', async () => {
    const written = read(file)
      .replace('notEvaluated, type Rule', 'failed, notEvaluated, passed, type Rule')
      .replace(
        "message: { vi: '', en: '' }",
        "message: { vi: 'Còn {actual} hồ sơ quá hạn.', en: '{actual} late.' }",
      )
      .replace('basis: []', "basis: ['arithmetic']")
      .replace(
        'check: () => notEvaluated()',
        `check: ({ resolved }) => {
          if (resolved?.late == null) return notEvaluated(['resolved', 'late'])
          return resolved.late === 0 ? passed : failed({ path: ['resolved', 'late'], actual: resolved.late, operands: [] })
        }`,
      )
      .replace('passing: []', 'passing: [{ resolved: { late: 0 } }]')
      .replace(
        'failing: []',
        'failing: [2, 134].map((late) => ({ subject: { resolved: { late } }, finds: { actual: late } }))',
      )
    writeFileSync(join(folder, file), written)
    const { rule, verifyRule } = await load('written')
    expect(verifyRule(rule)).toEqual([])
  })
})

describe('where a rule goes', () => {
  it('is the list that is named', () => {
    const { status, stdout } = newRule('document/tidy', ...titles, '--list', 'citationListRules')
    expect(status).toBe(0)
    expect(stdout).toContain('whose rules judge readonly Citation[]')
    expect(read('src/document/rules/tidy.ts')).toContain(
      'export const documentTidy: Rule<readonly Citation[]>',
    )
  })

  it('is the folder that is named, whatever the id begins with', () => {
    expect(newRule('task/some-name', ...titles, '--folder', 'plan', '--list', 'taskRules').status).toBe(0)
    expect(read('src/plan/rules/some-name.ts')).toContain("id: 'task/some-name'")
    expect(read('src/plan/rules/index.ts')).toMatch(/taskRules: .*taskRecurring,\s+someName/s)
  })

  it('is told where there is no list: nothing else is changed', () => {
    const before = read('src/report/rules/ruleset.ts')
    const { status, stdout } = newRule('report/some-rule', ...titles)
    expect(status).toBe(0)
    expect(stdout).toContain('Not registered')
    expect(read('src/report/rules/some-rule.ts')).toContain("import type { Report } from '../report.js'")
    expect(read('src/report/rules/ruleset.ts')).toBe(before)
  })

  it('is not a list that is more than names', () => {
    mkdirSync(join(folder, 'src/agency/rules'))
    const index = `import type { Rule } from '../../check/rule.js'
import type { Agency } from '../agency.js'
import { one } from './one.js'

export const agencyRules: readonly Rule<Agency>[] = [...[one]]
`
    writeFileSync(join(folder, 'src/agency/rules/index.ts'), index)
    expect(newRule('agency/some-rule', ...titles).stdout).toContain('Not registered')
    expect(read('src/agency/rules/index.ts')).toBe(index)
  })
})

it.each([
  [[], 'give one id'],
  [['dossier/one', 'dossier/two', ...titles], 'give one id'],
  [['Dossier/none', ...titles], 'not an id: Dossier/none'],
  [['none', ...titles], 'not an id: none'],
  [['dossier/', ...titles], 'not an id: dossier/'],
  [['dossier/2-late', ...titles], 'not an id: dossier/2-late'],
  [['../dossier/none', ...titles], 'not an id: ../dossier/none'],
  [['dossier/none'], '--title-vi is missing'],
  [['dossier/none', '--title-vi', 'Một', '--title-en', ' '], '--title-en is missing'],
  [['dossier/none', '--title-vi', 'Một\nhai', '--title-en', 'One'], '--title-vi is not one line'],
  [['dossier/none', ...titles, '--severity', 'fatal'], '--severity must be one of: error, warning, info'],
  [['dossier/none', ...titles, '--color'], "Unknown option '--color'"],
  [
    ['dossier/none', ...titles, '--list', 'noRules'],
    'src/dossier/rules/index.ts has no list noRules; there are: tallyRules',
  ],
  [['notation/none', ...titles], 'src/notation/rules does not exist; --folder must be one of: '],
  [['dossier/none', ...titles, '--folder', '../test'], 'src/../test/rules does not exist'],
  [['dossier/rate', ...titles], 'src/dossier/rules/rate.ts exists'],
  [
    ['task/clear', ...titles, '--folder', 'plan'],
    'the id task/clear is taken by src/plan/rules/task-clear.ts',
  ],
])('refuses %j', (args, reason) => {
  const { status, stdout, stderr } = newRule(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.startsWith(`new-rule: ${reason}`)).toBe(true)
})

it('prints its help', () => {
  expect(newRule('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npm run new-rule'),
  })
})
